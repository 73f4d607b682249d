import { expect, it } from 'vitest';
import { findRules } from '../../../src/read/scan/ruled.js';

const [SIZE, DPI] = [300, 100];
const PLACES = [20, 150, 280];

/** A page with a table of two rows and columns, and in its first cell a bar as the heads of "TTTT" make one. */
function page(places: readonly number[]) {
  const data = new Uint8Array(SIZE * SIZE).fill(255);
  for (const at of places) {
    for (let k = 20; k <= 280; k++) {
      data[at * SIZE + k] = 0;
      data[k * SIZE + at] = 0;
    }
  }
  for (let x = 40; x <= 100; x++) data[80 * SIZE + x] = 0;
  return { width: SIZE, height: SIZE, data };
}

it('finds the lines of a table and takes them out, and leaves the bars of letters', () => {
  const { across, down, page: cleaned } = findRules(page(PLACES), DPI);
  expect(across.map(({ at }) => at)).toEqual(PLACES);
  expect(down.map(({ at }) => at)).toEqual(PLACES);
  expect(cleaned.data[150 * SIZE + 200]).toBe(255);
  expect(cleaned.data[200 * SIZE + 150]).toBe(255);
  expect(cleaned.data[80 * SIZE + 70]).toBe(0);
});

it('leaves a page alone that has no table', () => {
  const plain = page([]);
  const { across, down, page: same } = findRules(plain, DPI);
  expect([across, down]).toEqual([[], []]);
  expect(same).toBe(plain);
});
