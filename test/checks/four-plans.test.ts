import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/index.js';
import { extract } from '../../src/extract.js';

/** The four plans; what is found in each is in its findings.md, which fixture-findings.test.ts holds. */
const FILES = ['dong-nai/input.md', 'hung-chinh/input.md', 'loc-ha/input.md', 'cao-ngoc/input.txt'];

describe.each(FILES)('%s', (file) => {
  const source = readFileSync(`fixtures/${file}`, 'utf8');
  const findings = check(extract(source, { file }), { source });

  it('has the same findings without the source, those on bullets aside', () => {
    const rules = check(extract(source, { file })).map(({ rule, message }) => `${rule} ${message}`);
    const all = findings
      .filter(({ rule }) => rule !== 'label-misbulleted')
      .map(({ rule, message }) => `${rule} ${message}`);
    expect(rules.sort()).toEqual(all.sort());
  });

  it('has the same findings without positions', () => {
    const without = check(extract(source, { file, positions: false }));
    expect(without.filter(({ position, cause }) => position ?? cause?.position)).toEqual([]);
    const kinds = (list: readonly { rule: string }[]) => list.map(({ rule }) => rule).sort();
    expect(kinds(without)).toEqual(kinds(findings));
  });
});
