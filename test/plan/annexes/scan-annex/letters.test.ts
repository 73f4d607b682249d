import { describe, expect, it } from 'vitest';
import { lettersOf, phraseKey, phraseOf } from '../../../../src/plan/annexes/scan-annex/letters.js';
import { lettersOfLines } from './rows.js';

describe('the letters that words are compared by', () => {
  it.each([
    ['Quý II/2024', 'Quy 11/2024', true],
    ['VNeID', 'VNelD', true],
    ['tử', 'tir', true],
    ['Tổ', 'T6', true],
    ['Trạm', 'Tram', true],
    ['Quý II', 'Quý I', false],
    ['xã', 'xã hội', false],
    ['tỉnh', 'huyện', false],
  ])('%j and %j are alike: %s', (one, other, isAlike) => expect(lettersOf(one) === lettersOf(other)).toBe(isAlike));
});

describe('a phrase', () => {
  it('is words with what follows them, a stop at its end aside', () => {
    const { words, letters } = phraseOf('Văn hóa — xã hội.');
    expect(words.map(({ text }) => text)).toEqual(['Văn', 'hóa', 'xã', 'hội']);
    expect(words.map(({ gap }) => gap)).toEqual([' ', ' — ', ' ', '.']);
    expect(words.map(({ from }) => from)).toEqual([0, 3, 6, 8]);
    expect(letters).toBe('vanhoaxahoi');
  });

  it.each([
    ['Công an xã.', 'công an  Xã', true],
    ['Văn hóa — xã hội', 'Văn hóa - xã hội', true],
    ['Công an xã', 'Công an xa xôi', false],
    ['Quý I', 'Quý II', false],
  ])('%j and %j are one: %s', (one, other, isOne) => expect(phraseKey(one) === phraseKey(other)).toBe(isOne));
});

describe('the words of a row', () => {
  it.each([
    [['bộ|Công an xã'], ['bộ', 'Công', 'an', 'xã']],
    [
      ['[Các ban', 'ngành'],
      ['Các', 'ban', 'ngành'],
    ],
    [[''], []],
  ])('%j: %j', (lines, words) => expect(lettersOfLines(lines).words.map(({ printed }) => printed)).toEqual(words));

  it('are cut into letters, line by line', () => {
    const { text, lines } = lettersOfLines(['CôngCục C06', 'xã']);
    expect(text).toBe(lettersOf('CôngCụcC06xã'));
    expect(lines).toEqual([0, 10, 12]);
  });
});
