import { describe, expect, it } from 'vitest';
import { sameWord, spellingOf } from '../../../src/compare/alignment/words-alike.js';
import { fold } from '../../../src/text/fold.js';

const spelling = (word: string, read: string | null = null) => spellingOf({ key: word, folded: fold(word) }, read);
const isSame = (word: string, other: string, read: string | null) =>
  sameWord(spelling(word), spelling(other, read), { fuzzy: false, scanned: true });

describe('a word beside one that OCR read', () => {
  it.each([
    ['only a mark differs', 'tại', 'tái', 'tai'],
    ['a digit is a vowel', 'ở', '6', '6'],
    ['a digit and a letter are a word', 'sở', '86', '86'],
    ['what was read is not what it was restored to', 'ủy', 'tư', 'iiy'],
    ['only a mark differs, and what was read is not known', 'đúng', 'đừng', null],
  ])('may be the same: %s', (_, word, other, read) => {
    expect(isSame(word, other, read)).toBe(true);
  });

  it.each([
    ['tới', 'tại', 'tai'],
    ['bị', 'bỏ', 'bo'],
    ['về', 'và', 'va'],
    ['bán', 'bốn', 'bon'],
    ['hạn', 'hơn', 'hon'],
    ['tới', 'tại', null],
    ['xe', 'xã', null],
  ])('is another one where a few letters spell it: %s, %s', (word, other, read) => {
    expect(isSame(word, other, read)).toBe(false);
  });
});
