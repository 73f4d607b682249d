import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Words } from '../../../src/restore/language/words.js';
import { partSyllable, syllableTable } from '../../../src/text/syllable.js';

const NOTHING = { words: [], specials: 0, counts: [], cases: [], classCounts: [1, 1, 0], bigrams: [], calibration: [] };
const words = new Words({
  ...NOTHING,
  channel: { printed: [], read: [], entries: [] },
  memory: { reads: [], words: [], costs: [] },
});

describe('Words', () => {
  it('numbers every syllable of the rules, in either style of the tone mark', () => {
    const { onsets, rimes, exists } = syllableTable();
    fc.assert(
      fc.property(fc.nat(exists.length - 1), (at) => {
        if (exists[at] !== 1) return;
        const number = words.base + at;
        expect(words.numberOf(words.spell(number))).toBe(number);
        for (const rime of rimes[at % rimes.length]!)
          expect(words.numberOf(onsets[Math.floor(at / rimes.length)]! + rime)).toBe(number);
      }),
      { seed: 6, numRuns: 3000 },
    );
  });

  it.each(['nghiệp', 'gì', 'giếng', 'quốc', 'khuya', 'ở', 'hoà', 'gin'])('knows %s', (word) => {
    expect(partSyllable(word)).not.toBeNull();
    expect(words.numberOf(word)).toBeGreaterThanOrEqual(words.base);
  });

  it.each(['', 'trzen', 'qoan', 'ngiệp', 'strong', 'VNeID', 'Hoà'])('knows no %s', (word) => {
    expect(words.numberOf(word)).toBe(-1);
  });
});
