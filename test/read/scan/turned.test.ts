import { describe, expect, it } from 'vitest';
import type { Grey } from '../../../src/read/scan/grey.js';
import { liesOnSide, type Quarters, turned } from '../../../src/read/scan/turned.js';

const [WIDTH, HEIGHT] = [600, 800];

/** Lines of short strokes, as text has them; with the ruling lines of a table over them where asked for. */
function scan(isRuled = false): Grey {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255);
  for (let top = 60; top < 740; top += 24) {
    for (let x = 40; x < 560; x++) if ((x + top) % 9 < 6) for (let y = 0; y < 8; y++) data[(top + y) * WIDTH + x] = 0;
  }
  if (isRuled) for (const x of [50, 200, 400, 550]) for (let y = 50; y < 750; y++) data[y * WIDTH + x] = 0;
  return { width: WIDTH, height: HEIGHT, data, stamp: [400, 600, 500, 700] };
}

describe('turned', () => {
  it('turns to the left by quarters, the place of a stamp too', () => {
    // 1 2 3
    // 4 5 6
    const small = { width: 3, height: 2, data: Uint8Array.of(1, 2, 3, 4, 5, 6), stamp: [2, 0, 3, 1] as const };
    expect(turned(small, 0)).toBe(small);
    expect(turned(small, 1)).toEqual({
      width: 2,
      height: 3,
      data: Uint8Array.of(3, 6, 2, 5, 1, 4),
      stamp: [0, 0, 1, 1],
    });
    expect(turned(small, 2)).toEqual({
      width: 3,
      height: 2,
      data: Uint8Array.of(6, 5, 4, 3, 2, 1),
      stamp: [0, 1, 1, 2],
    });
    expect(turned(small, 3)).toEqual({
      width: 2,
      height: 3,
      data: Uint8Array.of(4, 1, 5, 2, 6, 3),
      stamp: [1, 2, 2, 3],
    });
  });
});

describe('liesOnSide', () => {
  it.each<[string, Grey, Quarters, boolean]>([
    ['an upright page', scan(), 0, false],
    ['one upside down', scan(), 2, false],
    ['one with a table', scan(true), 0, false],
    ['one on its left side', scan(), 1, true],
    ['one on its right side', scan(), 3, true],
    ['a table on its side', scan(true), 1, true],
    ['an empty page', { width: 50, height: 80, data: new Uint8Array(4000).fill(255) }, 0, false],
  ])('%s', (_what, page, quarters, lies) => {
    expect(liesOnSide(turned(page, quarters))).toBe(lies);
  });
});
