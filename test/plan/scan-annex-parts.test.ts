import { describe, expect, it } from 'vitest';
import { isPartOfHead, ordinalsOf, readHeads } from '../../src/plan/scan-annex/frame.js';
import { type Fragment, placeCost } from '../../src/plan/scan-annex/layout.js';
import { classOf, DASH, DATE, Lexicon, QUARTER, skeletonOf, YEAR } from '../../src/plan/scan-annex/lexicon.js';
import { costOf, EDGE, Pairs } from '../../src/plan/scan-annex/memory.js';
import { rolesIn } from '../../src/plan/scan-annex/roles.js';
import { marksOf, Style } from '../../src/plan/scan-annex/style.js';
import { cutWords } from '../../src/plan/scan-annex/words.js';

describe('words of a damaged line', () => {
  it.each([
    ['BCA; T6 Cong', ['BCA', 'T6', 'Cong']],
    ['trat tu,an toan', ['trat', 'tu', 'an', 'toan']],
    ['ra/vao', ['ra', 'vao']],
    ['30/9/2024', ['30/9/2024']],
    ['QLHC30/12/2023', ['QLHC', '30/12/2023']],
    ['(reuQuy 11/2024', ['reuQuy', '11/2024']],
    ['Quy II/2024', ['Quy', 'II/2024']],
    ['chinh sach—xa', ['chinh', 'sach', '—', 'xa']],
    ['Bo GD&DT', ['Bo', 'GD&DT']],
    [' . \\ | ', []],
  ])('are cut: %j', (text, words) => {
    expect(cutWords(text).map((word) => word.text)).toEqual(words);
  });

  it('keep their places and the marks around them', () => {
    for (const { text, start, end } of cutWords('(néu co), ASM,VNelD'))
      expect('(néu co), ASM,VNelD'.slice(start, end)).toBe(text);
    expect(cutWords('(néu co), ASM,VNelD')).toMatchObject([
      { before: '(', after: '', isGlued: false },
      { before: '', after: '),', isGlued: false },
      { before: '', after: ',', isGlued: true },
      { before: '', after: '', isGlued: false },
    ]);
  });

  it.each([
    ['2024', YEAR],
    ['30/9/2024', DATE],
    ['II/2024', QUARTER],
    ['11/2024', QUARTER],
    ['—', DASH],
    ['06', 0],
    ['1924a', 0],
    ['Quý', 0],
    ['1/20', 0],
  ])('are of a class: %j is %i', (text, kind) => expect(classOf(text)).toBe(kind));
});

describe('the lexicon', () => {
  const lexicon = new Lexicon();
  const words = ['công', 'nghệ', 'số', 'VNeID', 'các', 'CAT', 'cộng'].map((word) => [word, lexicon.add(word)] as const);
  const of = Object.fromEntries(words);
  it.each([
    ['cong', ['công', 'cộng']],
    ['c6ng', ['công', 'cộng']],
    ['nghé', ['nghệ']],
    ['s6', ['số']],
    ['VNelD', ['VNeID']],
  ])('finds %j again', (printed, wanted) => {
    const found = lexicon.guess(printed).filter((guess) => guess.cost < 3);
    for (const word of wanted) expect(found.map((guess) => guess.word)).toContain(of[word]);
  });

  it.each(['', '~', 'xyzzy', 'hoan', '.'])('finds nothing in %j', (printed) => {
    expect(lexicon.guess(printed)).toEqual([]);
  });

  it('knows the usual spelling and what is in capitals', () => {
    expect(lexicon.surface(of['VNeID']!)).toBe('VNeID');
    expect([of['CAT']!, of['VNeID']!, of['các']!].map((word) => lexicon.isAcronym(word))).toEqual([true, true, false]);
    expect(skeletonOf('Cộ1')).toBe('col');
  });
});

describe('what follows what', () => {
  const pairs = new Pairs();
  pairs.add([10, 11, 12, 13]);
  const sources = [{ pairs, weight: 0.5 }];
  it('costs less where it was seen, and more behind a mark that was not', () => {
    expect(costOf(sources, 10, 11, false)).toBeLessThan(costOf(sources, 10, 12, false));
    expect(costOf(sources, 11, 12, false)).toBeLessThan(costOf(sources, 11, 12, true));
    expect(costOf(sources, 13, EDGE, false)).toBeLessThan(costOf(sources, 12, EDGE, false));
  });

  it('is not told by the row itself', () => {
    expect(costOf([{ pairs, weight: 0.5, own: pairs }], 10, 11, false)).toBeGreaterThan(costOf(sources, 10, 11, false));
  });

  it('knows the word between two words', () => {
    expect([...pairs.between(11, 13)]).toEqual([12]);
    expect([...pairs.between(11, 12)]).toEqual([]);
  });
});

describe('the place of a word in a column', () => {
  const fragment = (line: number, from: number, to: number, isClosed = false): Fragment => ({
    line,
    from,
    to,
    isClosed,
    isParted: false,
  });
  it.each([
    ['on the next line', fragment(1, 0, 18), fragment(2, 0, 4), 0],
    ['on the same line', fragment(1, 0, 14), fragment(1, 0, 18), 0],
    ['with half a line of room left above', fragment(1, 0, 8), fragment(2, 0, 3), 2],
    ['with room left above, but behind a stop', fragment(1, 0, 8, true), fragment(2, 0, 3), 0],
    ['far down', fragment(1, 0, 18), fragment(9, 0, 4), 4],
    ['beyond the edge', fragment(1, 0, 20), fragment(1, 0, 34), 4],
  ])('costs %s', (_, before, after, cost) => expect(placeCost(before, after, 20)).toBe(cost));
});

describe('the head of a scanned table', () => {
  it.each([
    ['TT Mô hình Chủ trì Phối hợp Đơn vị hỗ trợ hoàn thành Nền tảng', 7],
    ['STT | Tên mô hình | Đơn vị chủ trì | Thời hạn', 4],
    ['Mô hình 1: Triển khai 53 DVC thiết yếu', 0],
    ['Thời gian hoàn thành', 0],
    ['Công an xã chủ trì, phối hợp với các ban, ngành thực hiện mô hình', 0],
    ['', 0],
  ])('is told by its columns: %j', (text, count) => expect(readHeads(text)).toHaveLength(count));

  it.each([
    ['Thời gian .', true],
    ['Phân công thực hiện', true],
    ['Mô hình 3: Kiosk', false],
    ['Danh mục các mô hình của xã', false],
  ])('has a part above: %j %s', (text, is) => expect(isPartOfHead(text)).toBe(is));

  it.each([
    [
      ['I', null, '11', 'IV', 'V'],
      ['I', 'II', 'III', 'IV', 'V'],
    ],
    [
      ['I', null, '11'],
      ['I', null, '11'],
    ],
    [
      ['I', 'III', '11', 'V'],
      ['I', 'III', '11', 'V'],
    ],
    [[null], [null]],
  ])('counts groups: %j', (printed, read) => {
    const groups = printed.map((ordinal) => ({ ordinal }) as Parameters<typeof ordinalsOf>[0][number]);
    expect(ordinalsOf(groups)).toEqual(read);
  });
});

describe('roles in the fields of a model', () => {
  const field = (text: string, ...items: string[]) => ({
    label: '',
    text,
    items: items.map((item) => ({ text: item })),
  });
  it.each([
    ['assignment', field('Công an xã chủ trì, phối hợp với Trạm y tế xã tuyên truyền.'), ['Công an xã'], 1],
    ['implementers', field('Trạm y tế xã; Công an xã.'), ['Trạm y tế xã;'], 1],
    ['implementers', field('', 'Trạm y tế xã', 'Công an xã'), ['Trạm y tế xã'], 1],
    ['lead', field('Công an xã'), ['Công an xã'], 0],
    ['assignment', field('Các ban, ngành tăng cường tuyên truyền.'), [], 0],
    ['objective', field('Công an xã chủ trì.'), [], 0],
  ] as const)('%s', (key, value, lead, helpers) => {
    const roles = rolesIn(key, value);
    expect(roles.lead).toEqual(lead);
    expect(roles.coordination).toHaveLength(helpers);
  });
});

describe('marks between words', () => {
  const lexicon = new Lexicon();
  const style = new Style(lexicon);
  for (let i = 0; i < 3; i++) style.learn('các ban, ngành, đoàn thể xã');
  const number = (word: string) => lexicon.add(word);
  it.each([
    ['ban', 'ngành', '', true, ','],
    ['ban', 'ngành', '', false, ''],
    ['các', 'ban', ',', false, ''],
    ['các', 'ban', ';', false, ';'],
    ['thể', 'ngành', ',', false, ','],
  ])('%s %s with %j', (before, word, printed, isTorn, marks) => {
    expect(style.marks(number(before), number(word), printed, isTorn)).toBe(marks);
  });

  it.each([
    ['),', '),'],
    [',.', ','],
    ['’', ''],
    ['....', '....'],
    ['~;', ';'],
    ['', ''],
  ])('are told from dirt: %j', (after, marks) => expect(marksOf(after)).toBe(marks));
});
