import { describe, expect, it } from 'vitest';
import type { Grey } from '../../../src/read/scan/grey.js';
import { findRules } from '../../../src/read/scan/ruled.js';
import { skewOf, straightened } from '../../../src/read/scan/skew.js';

const [WIDTH, HEIGHT] = [600, 800];

/** Lines of short strokes, as text has them, that fall by `slope`. */
function lines(slope: number): Grey {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255);
  for (let top = 60; top < 740; top += 24) {
    for (let x = 40; x < 560; x++) {
      if (x % 9 > 5) continue;
      for (let y = 0; y < 8; y++) data[Math.round(top + y + (x - WIDTH / 2) * slope) * WIDTH + x] = 0;
    }
  }
  return { width: WIDTH, height: HEIGHT, data };
}

describe('skewOf', () => {
  it.each([-0.02, -0.006, 0.004, 0.015])('tells how much lines fall: %f', (slope) => {
    expect(skewOf(lines(slope))).toBeCloseTo(slope, 2);
    expect(Math.abs(skewOf(straightened(lines(slope), skewOf(lines(slope)))))).toBeLessThan(0.002);
  });

  it('leaves a straight page and an empty one', () => {
    expect(skewOf(lines(0))).toBe(0);
    const blank = { width: 50, height: 50, data: new Uint8Array(2500).fill(255) };
    expect(skewOf(blank)).toBe(0);
    expect(straightened(blank, 0)).toBe(blank);
  });
});

describe('findRules', () => {
  const draw = (page: Grey, across: readonly number[], down: readonly number[]) => {
    for (const y of across) page.data.fill(0, y * WIDTH + 50, y * WIDTH + 551);
    for (const x of down) for (let y = 100; y <= 400; y++) page.data[y * WIDTH + x] = 0;
    return page;
  };
  const blank = (): Grey => ({ width: WIDTH, height: HEIGHT, data: new Uint8Array(WIDTH * HEIGHT).fill(255) });

  it('finds the lines of a table and takes them out', () => {
    const { across, down, page } = findRules(draw(blank(), [100, 200, 400], [50, 300, 550]), 72);
    expect(across).toEqual([100, 200, 400].map((at) => ({ at, from: 50, to: 550 })));
    expect(down.map(({ at }) => at)).toEqual([50, 300, 550]);
    expect(page.data.every((grey) => grey === 255)).toBe(true);
  });

  it('leaves a lone line and lines of text', () => {
    const line = draw(blank(), [100], []);
    expect(findRules(line, 72)).toEqual({ across: [], down: [], page: line });
    expect(findRules(lines(0), 72)).toMatchObject({ across: [], down: [] });
  });
});
