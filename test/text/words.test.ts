import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstWordOf, hasVietnameseLetters, lostMarks, wordKey, wordsOf } from '../../src/text/words.js';

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
  ['Kế hoạch', 'Kế'],
  ['“GD&ĐT” tỉnh', 'GD&ĐT'],
  ['- 2025', '2025'],
  ['T/M', 'T'],
  ['', ''],
  ['… – !', ''],
])('the first word of %j is %j', (text, first) => {
  expect(firstWordOf(text)).toBe(first);
  expect(wordsOf(text)[0]?.text ?? '').toBe(first);
});

test('every word is at its place, in order', () => {
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
