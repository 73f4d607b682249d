import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLike, phrases } from '../../src/text/phrases.js';
import { hasVietnameseLetters, lostMarks, wordKey, wordsOf } from '../../src/text/words.js';

test.each([
  ['hoá', 'hóa'],
  ['Thuý', 'thúy'],
  ['khoẻ', 'khỏe'],
  ['quý', 'qúy'],
  ['UỶ', 'ủy'],
])('%s and %s are one word', (a, b) => expect(wordKey(a)).toBe(wordKey(b)));

test.each([
  ['hoa', 'hóa'],
  ['quý', 'quy'],
  ['ngày', 'ngay'],
  ['toán', 'toan'],
])('%s and %s are two', (a, b) => expect(wordKey(a)).not.toBe(wordKey(b)));

test.each([
  ['Ké hoach sé 86/KH-UBND', true],
  ['Quý I/2024', false],
  ['Trong năm 2023', false],
  ['30/12/2023', false],
])('%s lost its marks: %s', (text, lost) => expect(lostMarks(text)).toBe(lost));

test.each([
  ['ctua', 'cua', true],
  ['ciia', 'cua', true],
  ['tir', 'tu', true],
  ['thdang', 'thang', true],
  ['Lac', 'cua', false],
  ['tinh', 'thang', false],
])('%s can be %s: %s', (printed, wanted, like) => expect(isLike(wordsOf(printed)[0]!, wanted)).toBe(like));

describe('phrases', () => {
  const found = phrases(['Kế hoạch', 'Kế hoạch phối hợp', 'Tài chính - Kế toán']);
  const at = (text: string, from = 0) => found.at(text, wordsOf(text), from)?.value;
  test('the longest wins', () => expect(at('kế hoạch phối hợp số 1')).toBe('Kế hoạch phối hợp'));
  test('marks between words do not count', () => expect(at('Tài chính, Kế toán')).toBe('Tài chính - Kế toán'));
  test('a stop does', () => expect(at('Kế. hoạch')).toBeUndefined());
  test('backwards', () => {
    const text = 'theo Kế hoạch phối hợp';
    expect(found.before(text, wordsOf(text), 5)?.from).toBe(1);
  });
});

test('every word stands at its place, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (raw) => {
      const text = raw.normalize('NFC');
      let end = 0;
      for (const word of wordsOf(text)) {
        expect(text.slice(word.start, word.end)).toBe(word.text);
        expect(word.start).toBeGreaterThanOrEqual(end);
        end = word.end;
      }
    }),
    { seed: 6, numRuns: 200 },
  );
});

test('letters that only Vietnamese has', () => {
  expect(hasVietnameseLetters('Đề án')).toBe(true);
  expect(hasVietnameseLetters('Ké hoach')).toBe(false);
});
