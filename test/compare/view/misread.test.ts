import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diff, isSame } from '../../../src/compare/index.js';
import { extract } from '../../../src/extract.js';

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

  it('is known by three words that are misread again and again', () => {
    const often: readonly (readonly [string, string])[] = [
      ['thực hiện', 'thực hiên'],
      ['tổng hợp', 'tống hợp'],
      ['điện tử', 'điện tứ'],
    ];
    const text = often.reduce((whole, [right, wrong]) => whole.replaceAll(right, wrong), printed);
    expect(isSame(diff(original, extract(text, { file: 'b.md' }), { as: 'versions' }))).toBe(true);
  });

  it('is not known by a single word that is replaced everywhere', () => {
    const text = printed.replaceAll('tổng hợp', 'tống hợp');
    expect(isSame(diff(original, extract(text, { file: 'b.md' }), { as: 'versions' }))).toBe(false);
  });

  it('may have its head and signature in another order of columns', () => {
    const scan = { ...original, document: { ...original.document, signers: [] } };
    const line = original.document.signers.map(({ name, title, onBehalfOf }) => [onBehalfOf, title, name].join(' '));
    const other = extract(spoilt(MISREAD.length), { file: 'b.md' });
    const moved = { ...other, document: scan.document, unplaced: line.map((text) => ({ text })) };
    const paths = (plan: typeof other) => diff(original, plan, { as: 'versions' }).document.map(({ path }) => path);
    expect(line.length).toBeGreaterThan(0);
    expect(paths(moved)).toEqual([]);
    expect(paths({ ...moved, unplaced: [{ text: 'Nguyễn Văn Khác' }] })).toEqual(expect.arrayContaining(['signers']));
  });

  it('still has its other changes told', () => {
    const changed = spoilt(MISREAD.length).replace('Quý III/2023', 'Quý IV/2023');
    expect(isSame(diff(original, extract(changed, { file: 'b.md' }), { as: 'versions' }))).toBe(false);
  });
});
