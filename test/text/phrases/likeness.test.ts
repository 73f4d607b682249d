import { expect, test } from 'vitest';
import { isJoined, isLike, isWord } from '../../../src/text/phrases/likeness.js';
import { wordsOf } from '../../../src/text/words.js';

test.each([
  ['ctua', 'cua', true],
  ['ciia', 'cua', true],
  ['tir', 'tu', true],
  ['thdang', 'thang', true],
  ['Lac', 'cua', false],
  ['tinh', 'thang', false],
])('%s can be %s: %s', (printed, wanted, like) => expect(isLike(wordsOf(printed)[0]!, wanted)).toBe(like));

test.each([
  ['Tài chính', true],
  ['Tài - chính', true],
  ['Tài, chính', true],
  ['Tài. chính', false],
  ['Tài; chính', false],
  ['Tài (chính', false],
])('the words of %j belong together: %s', (text, joined) => {
  const [left, right] = wordsOf(text);
  expect(isJoined(text, left!, right!)).toBe(joined);
});

test.each([
  ['Hóa', 'hoá', 'exact', true],
  ['Hoa', 'hoá', 'exact', false],
  ['Hoa', 'hoá', 'folded', true],
  ['Hua', 'hoá', 'folded', false],
  ['cong', 'công', 'fuzzy', true],
  ['c6ng', 'công', 'fuzzy', true],
  ['dong', 'tháng', 'fuzzy', false],
] as const)('%s is %s, %s: %s', (printed, wanted, reading, same) => {
  expect(isWord(wordsOf(printed)[0], wanted, reading)).toBe(same);
});
