import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diff, isSame } from '../../src/compare/index.js';
import { extract } from '../../src/extract.js';

const printed = readFileSync('fixtures/loc-ha/input.md', 'utf8');
const original = extract(printed, { file: 'a.md' });

/** Marks as an OCR misreads them, each in the first place of its words. */
const MISREAD: readonly (readonly [string, string])[] = [
  ['đẩy mạnh', 'đấy mạnh'],
  ['cụ thể', 'cụ thễ'],
  ['tổng hợp', 'tống hợp'],
  ['kiểm tra', 'kiêm tra'],
  ['bổ sung', 'bỗ sung'],
  ['điện tử', 'điện tứ'],
  ['chuyển đổi', 'chuyễn đổi'],
  ['an ninh', 'an nình'],
];
const spoilt = (count: number) =>
  MISREAD.slice(0, count).reduce((text, [right, wrong]) => text.replace(right, wrong), printed);

describe('a version that was read from a print', () => {
  it('is the same where only marks differ, and the output says that marks were not compared', () => {
    const found = diff(original, extract(spoilt(MISREAD.length), { file: 'b.md' }), { as: 'versions' });
    expect(isSame(found)).toBe(true);
    expect(found.notCompared).toContain('marks');
  });

  it.each([1, 3, 5])('counts each wrong mark where there are only %i', (count) => {
    const found = diff(original, extract(spoilt(count), { file: 'b.md' }), { as: 'versions' });
    expect(isSame(found)).toBe(false);
    expect(found.notCompared).not.toContain('marks');
  });

  it('still has its other changes told', () => {
    const changed = spoilt(MISREAD.length).replace('Quý III/2023', 'Quý IV/2023');
    expect(isSame(diff(original, extract(changed, { file: 'b.md' }), { as: 'versions' }))).toBe(false);
  });
});
