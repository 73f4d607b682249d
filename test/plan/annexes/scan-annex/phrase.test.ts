import { describe, expect, it } from 'vitest';
import { phraseKey, phraseOf } from '../../../../src/plan/annexes/scan-annex/phrase.js';

describe('a phrase', () => {
  it('is words with what stands behind them, a stop at its end aside', () => {
    const { words, letters, begins } = phraseOf('Văn hóa — xã hội.');
    expect(words.map(({ text }) => text)).toEqual(['Văn', 'hóa', 'xã', 'hội']);
    expect(words.map(({ gap }) => gap)).toEqual([' ', ' — ', ' ', '.']);
    expect(letters).toBe('vanhoaxahoi');
    expect(begins.flatMap((begin, at) => (begin ? [at] : []))).toEqual([0, 3, 6, 8, 11]);
  });

  it.each([
    ['Công an xã.', 'công an  Xã', true],
    ['Văn hóa — xã hội', 'Văn hóa - xã hội', true],
    ['Công an xã', 'Công an xa xôi', false],
    ['Quý I', 'Quý II', false],
  ])('%j and %j are one: %s', (one, other, isOne) => expect(phraseKey(one) === phraseKey(other)).toBe(isOne));
});
