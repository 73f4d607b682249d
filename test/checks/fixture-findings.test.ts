import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/index.js';
import { extract } from '../../src/extract.js';

/**
 * What is wrong with each plan is in its findings.md: every line was looked up in the plan and found to be so. A
 * finding that is not there is a mistake of the rule, and one that is lacking was lost.
 */
const fixtures = readdirSync('fixtures').flatMap((name) => {
  const inputs = ['input.md', 'input.txt'].map((file) => `fixtures/${name}/${file}`);
  return inputs.filter((file) => existsSync(file)).map((file) => ({ name, file }));
});

// "- 45:45 name-variant: “VNNeID” (12 times) should be “VNeID”", "- (none) …"
const LINE = /^- (?<place>\d+:\d+|-) (?<severity>error|warning|info) (?<rule>[a-z-]+): (?<message>.+)$/u;

describe.each(fixtures)('$name', ({ name, file }) => {
  const source = readFileSync(file, 'utf8');
  const findings = check(extract(source, { file }), { source });

  it('has the findings that are in its findings.md and no others', () => {
    const lines = readFileSync(`fixtures/${name}/findings.md`, 'utf8').split('\n');
    const listed = lines.filter((line) => line.startsWith('- '));
    expect(listed.filter((line) => !LINE.test(line))).toEqual([]);
    expect(findings.map(lineOf)).toEqual(listed);
  });
});

interface Told {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly position?: { readonly start: { readonly line: number; readonly column: number } };
}

function lineOf({ position, severity, rule, message }: Told): string {
  const place = position ? `${position.start.line}:${position.start.column}` : '-';
  return `- ${place} ${severity} ${rule}: ${message}`;
}
