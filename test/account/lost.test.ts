import { describe, expect, it } from 'vitest';
import { GivenWords } from '../../src/account/count.js';
import { faultsOf, lostPieces } from '../../src/account/index.js';
import { extract } from '../../src/extract.js';
import { Locator } from '../../src/read/text/index.js';
import type { Plan } from '../../src/schema/plan.js';
import { readLines } from '../read-lines.js';

const TEXT = `KẾ HOẠCH
Thực hiện Đề án 06 năm 2024

I. MỤC ĐÍCH
Người dân hài lòng.

II. NỘI DUNG
- Lắp máy tại trụ sở xã.
`;

const read = (text: string) => extract(text, { file: 'plan.md', restore: 'never' });
const lost = (plan: Plan, text: string) =>
  lostPieces(plan, text, readLines(text, { markdown: true })).map(({ from, to }) => text.slice(from, to));

describe('the account of words', () => {
  it('finds none lost in a plan as it was read', () => expect(lost(read(TEXT), TEXT)).toEqual([]));

  it('finds what was taken out of a plan, words side by side as one piece', () => {
    const plan = read(TEXT);
    plan.tasks = [];
    for (const section of plan.sections) section.items = [];
    expect(lost(plan, TEXT)).toEqual(['Lắp máy tại trụ sở xã']);
  });

  it('takes the line of which most is missing where a word is in several', () => {
    const text = `${TEXT}- Họp tại trụ sở xã.\n`;
    const plan = read(text);
    plan.tasks = [];
    for (const section of plan.sections) section.items = section.items.slice(0, 1);
    expect(lost(plan, text)).toEqual(['Họp tại trụ sở xã']);
  });

  it('does not ask for markup, bullets, numbers of columns or page numbers', () => {
    const text = `${TEXT}
o Dán mã QR.

PHỤ LỤC

| TT | Mô hình | Chủ trì |
|---|---|---|
| (1) | (2) | (3) |
| 1 | Kiosk<br>xã | [Công an](https://x.vn/ca "Trang chủ") |

{.underline}
`;
    expect(lost(read(text), text)).toEqual([]);
  });
});

describe('extract', () => {
  it.each([
    ['hưởng |-#ó)ềa)¹ự.', 'hưởng'],
    ['PHỤLỤC', 'PHỤLỤC'],
  ])('gives %j with %j in some value', (line, word) => {
    const text = `KẾ HOẠCH\nThực hiện\n\nI. MỤC ĐÍCH\nTốt.\n${line}\n`;
    expect(JSON.stringify({ ...read(text), source: null, diagnostics: [] })).toContain(word);
  });

  it('finds nothing lost of a cell over all columns that comes back in each of them', () => {
    const group = 'VỀ HẠ TẦNG';
    const table = `| TT | Việc | Chủ trì | Thời hạn |\n|---|---|---|---|\n| I | ${group} | ${group} | ${group} |\n| 1 | Mua máy | Công an xã | Quý I/2025 |`;
    expect(read(`KẾ HOẠCH\nThực hiện\n\nI. MỤC ĐÍCH\nTốt.\n\nPHỤ LỤC\n\n${table}\n`).unplaced).toEqual([]);
  });

  it('finds nothing lost of words that a converter tore', () => {
    const torn = 'Qu ả n lý h ộ t ị ch, th ự c hi ệ n Quy ế t đ ị nh c ủ a Ch ủ t ị ch t ỉ nh.';
    const plan = read(`KẾ HOẠCH\nThực hiện\n\nI. MỤC ĐÍCH\nTốt.\n\nII. NHIỆM VỤ\n\n1. ${torn}\n`);
    expect(plan.unplaced).toEqual([]);
    expect(JSON.stringify(plan.tasks)).toContain('Quản lý hộ tịch, thực hiện Quyết định của Chủ tịch tỉnh.');
  });

  it('refuses nothing of a sound plan when strict', () => {
    expect(extract(TEXT, { file: 'plan.md', strict: true })).toEqual(extract(TEXT, { file: 'plan.md' }));
  });
});

describe('faultsOf', () => {
  const faults = (plan: Plan) => faultsOf(plan, TEXT, readLines(TEXT, { markdown: true }), new Locator(TEXT));

  it('finds none in a plan as it was read', () => expect(faults(read(TEXT))).toEqual([]));

  it('finds places that are not those of their offsets, and values that are not their words', () => {
    const plan = read(TEXT);
    plan.sections[1]!.items[0]!.position!.end.column++;
    expect(faults(plan).join()).toMatch(/bad place: \/sections\/1\/items\/0/);
    const other = read(TEXT);
    other.tasks = [];
    other.sections[1]!.items[0]!.text = 'Lắp máy tại trụ sở huyện.';
    expect(faults(other).join()).toMatch(/other words.*lost words: xã/);
  });

  it('finds what stands outside its parent', () => {
    const plan = read(TEXT);
    plan.sections[1]!.position = plan.sections[0]!.position!;
    expect(faults(plan).join()).toMatch(/outside its parent/);
  });
});

describe('GivenWords', () => {
  it.each([
    ['Lắp máy 05', ['lắp', 'MÁY 5'], false],
    ['Lắp máy', ['lắp'], true],
    ['**Lắp** máy', ['lắp máy'], false],
    ['Lắp máy'.normalize('NFD'), ['Lắp máy'], false],
    ['Lắp lắp', ['lắp'], true],
    ['Mô hình', [], false],
    ['\u{30082} a', ['a'], true],
  ])('%j in %j: %j', (text, given, expected) => {
    expect(new GivenWords(given).mayLack(text, ['mô', 'hình'])).toBe(expected);
  });
});
