import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSyllable, oneStyle, syllableTable } from '../../src/text/syllable.js';

describe('isSyllable', () => {
  const yes =
    'nghiệp quốc gì gìn giết giữa quý thuý thúy hoà hòa người chuyển khuỷu xoong hoạt yêu bưu khuya quả kỹ ĐIỀU Ủy ở à khoẻ tiếng Việt đường quyết thuở nghiêng';
  it.each(yes.split(' '))('takes %s', (word) => expect(isSyllable(word)).toBe(true));
  const no =
    'trzen iêu qoan kan ngiệp ghà cê VNeID UBND camera Kiosk phdi nghi¢m x4 biêc hop tich tíêng hoaà bứa1 strong ngh b tuyẹ́t';
  it.each(no.split(' '))('rejects %s', (word) => expect(isSyllable(word)).toBe(false));

  it('takes every spelling of the table of syllables', () => {
    const { onsets, rimes, exists } = syllableTable();
    fc.assert(
      fc.property(fc.nat(exists.length - 1), (at) => {
        const onset = onsets[Math.floor(at / rimes.length)]!;
        for (const rime of rimes[at % rimes.length]!) if (exists[at] === 1) expect(isSyllable(onset + rime)).toBe(true);
      }),
      { seed: 6, numRuns: 2000 },
    );
  });

  it('takes nearly every marked word of a clean plan', () => {
    const text = readFileSync('fixtures/loc-ha/input.md', 'utf8').normalize('NFC');
    const words = (text.match(/\p{L}+/gu) ?? []).filter(
      (word) => word.length > 1 && /[ạ-ỹđăơư]/i.test(word) && word !== word.toUpperCase(),
    );
    expect(words.length).toBeGreaterThan(1000);
    expect(words.filter((word) => !isSyllable(word))).toEqual([]);
  });
});

describe('oneStyle', () => {
  it.each([
    ['hoà', 'hòa'],
    ['khoẻ', 'khỏe'],
    ['thuý', 'thúy'],
    ['quý', 'quý'],
    ['hoàn', 'hoàn'],
    ['hòa', 'hòa'],
    ['loại', 'loại'],
  ])('%s -> %s', (word, style) => expect(oneStyle(word)).toBe(style));
});
