import { describe, expect, it } from 'vitest';
import { check, diff, extract, matrix, normalize, restore, VocabularyError } from '../../src/index.js';
import { vocabulary, withVocabulary } from '../../src/lexicon/run.js';
import type { UserVocabulary } from '../../src/lexicon/user-words.js';

const TEXT = 'KẾ HOẠCH\n\nI. NHIỆM VỤ\n\n1. Công an xã rà soát hộ dân trước ngày 30/4/2024.\n';
const PLAN = extract(TEXT);
const OWN: UserVocabulary = { labels: { deadline: ['Hạn xử lý'] } };

/** Each function of the library that takes words of the user's own. */
const CALLS: readonly [string, (words: UserVocabulary) => unknown][] = [
  ['extract', (words) => extract(TEXT, { vocabulary: words })],
  ['normalize', (words) => normalize(TEXT, { vocabulary: words })],
  ['restore', (words) => restore(TEXT, { vocabulary: words })],
  ['check', (words) => check(PLAN, { vocabulary: words })],
  ['diff', (words) => diff(PLAN, PLAN, { vocabulary: words })],
  ['matrix', (words) => matrix([PLAN], { vocabulary: words })],
];

describe.each(CALLS)('%s', (_name, call) => {
  it('takes words of the user, and gives the program its own back', () => {
    const before = vocabulary();
    expect(call(OWN)).toBeDefined();
    expect(vocabulary()).toBe(before);
  });

  it('refuses words that cannot be used', () => {
    expect(() => call({ labels: { deadlin: ['Hạn'] } } as unknown as UserVocabulary)).toThrow(VocabularyError);
  });
});

describe('withVocabulary', () => {
  it('works with the words that are given, and with those in use where none are', () => {
    const digest = withVocabulary(OWN, () => withVocabulary(undefined, () => vocabulary().hash));
    expect(digest).toMatch(/^[\da-f]+$/);
    expect(vocabulary().hash).toBeNull();
  });

  it('gives the words in use back where the work fails', () => {
    const fail = () =>
      withVocabulary(OWN, () => {
        throw new Error('no');
      });
    expect(fail).toThrow('no');
    expect(vocabulary().hash).toBeNull();
  });
});
