import type { Grey } from './grey.js';

/** Quarter turns to the left that a scan needs to be read. */
export type Quarters = 0 | 1 | 2 | 3;

/** Points darker than this are ink; every so many lines of points are looked at, and runs of ink up to so many. */
const INK = 140;
const SPARSE = 3;
const LETTER = 40;
/** Lines of text across a page make its rows differ so much more than its columns, or the other way round. */
const CLEARLY = 1.2;

/** A scan turned to the left. */
export function turned(page: Grey, quarters: Quarters): Grey {
  if (quarters === 0) return page;
  const { width, height, data, stamp } = page;
  const out = new Uint8Array(data.length);
  const wide = quarters === 2 ? width : height;
  const high = quarters === 2 ? height : width;
  for (let y = 0, from = 0; y < height; y++) {
    for (let x = 0; x < width; x++, from++) {
      if (quarters === 2) out[out.length - 1 - from] = data[from]!;
      else if (quarters === 1) out[(high - 1 - x) * wide + y] = data[from]!;
      else out[x * wide + (wide - 1 - y)] = data[from]!;
    }
  }
  return { width: wide, height: high, data: out, stamp: stamp && turnedBox(stamp, width, height, quarters) };
}

function turnedBox([x0, y0, x1, y1]: NonNullable<Grey['stamp']>, width: number, height: number, quarters: Quarters) {
  if (quarters === 1) return [y0, width - x1, y1, width - x0] as const;
  return quarters === 2
    ? ([width - x1, height - y1, width - x0, height - y0] as const)
    : ([height - y1, x0, height - y0, x1] as const);
}

/** Whether the lines of a scan's text run up and down: its columns of points then differ as rows do else. */
export function liesOnSide(page: Grey): boolean {
  return variation(page, true) > variation(page, false) * CLEARLY;
}

/** How much the ink of neighbouring rows (or columns) differs, runs as long as ruling lines aside. */
function variation({ width, height, data }: Grey, isDown: boolean): number {
  const [lines, length] = isDown ? [width, height] : [height, width];
  const [step, along] = isDown ? [1, width] : [width, 1];
  let [sum, last, all] = [0, 0, 0];
  for (let line = 0; line < lines; line += SPARSE) {
    let [ink, run] = [0, 0];
    for (let at = 0; at <= length; at++) {
      if (at < length && data[line * step + at * along]! < INK) run++;
      else {
        if (run < LETTER) ink += run;
        run = 0;
      }
    }
    sum += (ink - last) ** 2;
    all += ink;
    last = ink;
  }
  // Of the mean, so that both directions compare.
  return all === 0 ? 0 : sum / lines / (all / lines) ** 2;
}
