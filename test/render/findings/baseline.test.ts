import { describe, expect, it } from 'vitest';
import { check, type PlanFinding } from '../../../src/checks/index.js';
import { extract } from '../../../src/extract.js';
import { newSince, readBaseline } from '../../../src/render/findings/baseline.js';
import { json } from '../../../src/render/findings/json.js';

const planOf = (file: string, source: string) => ({ file, source, findings: check(extract(source), { source }) });
const rules = (findings: readonly PlanFinding[]) => findings.map(({ rule }) => rule);
const OLD = 'KẾ HOẠCH\nI. MỤC ĐÍCH\n1. Phối hợp với với Công an xã.\n';

describe('a baseline', () => {
  const baseline = readBaseline(json([planOf('x/a.md', OLD)], { language: 'en' }))!;

  it.each([
    ['nothing that was there, also where lines moved', 'a.md', OLD.replace('I. ', '\n\nI. '), []],
    ['what is new', 'a.md', `${OLD}2. Thực hiẹn tốt.\n`, ['phrase-misspelt']],
    ['all of another file', 'b.md', OLD, ['word-doubled']],
    ['the same again', 'a.md', `${OLD}2. Phối hợp với với Công an xã.\n`, ['word-doubled']],
    [
      'each of many',
      'a.md',
      `${OLD}${[2, 3, 4].map((n) => `${n}. Phối hợp với với Công an xã.\n`).join('')}`,
      Array(3).fill('word-doubled'),
    ],
  ])('leaves %s', (_, file, source, expected) => {
    expect(newSince([planOf(file, source)], baseline).flatMap(({ findings }) => rules(findings))).toEqual(expected);
  });

  it.each(['', 'x', '{}', '[]', '{"plans": 1}'])('is not %j', (text) => {
    expect(readBaseline(text)).toBe(null);
  });
});
