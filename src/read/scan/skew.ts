import type { Grey } from './grey.js';

/** Pixels darker than this are ink. */
const INK = 140;
/** A scanned page is skewed by no more than this, as a slope. */
const MOST = 0.035;
const STEP = 0.0004;
/** A page skewed by less is left as it is. */
const LEAST = 0.0004;
/** How many pixels apart samples are. */
const SPARSE = 5;

/**
 * The slope of a page's lines, positive if they fall to the right: the one that puts dark pixels into the fewest rows.
 */
export function skewOf({ width, height, data }: Grey): number {
  const xs: number[] = [];
  const ys: number[] = [];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x += SPARSE) {
      if (data[y * width + x]! >= INK) continue;
      xs.push(x - width / 2);
      ys.push(y);
    }
  }
  const score = (slope: number): number => {
    const rows = new Float64Array(height + Math.ceil(width * MOST) * 2 + 2);
    const shift = Math.ceil(width * MOST) + 1;
    for (let i = 0; i < xs.length; i++) rows[Math.round(ys[i]! - xs[i]! * slope) + shift]!++;
    let sum = 0;
    for (let i = 1; i < rows.length; i++) sum += (rows[i]! - rows[i - 1]!) ** 2;
    return sum;
  };
  let best = 0;
  let most = score(0) * 1.02; // a straight page stays as it is
  for (let slope = -MOST; slope <= MOST; slope += STEP * 6) {
    const value = score(slope);
    if (value > most) [best, most] = [slope, value];
  }
  const rough = best;
  for (let slope = rough - STEP * 6; slope <= rough + STEP * 6; slope += STEP) {
    const value = score(slope);
    if (value > most) [best, most] = [slope, value];
  }
  return Math.abs(best) < LEAST ? 0 : best;
}

/** Rotates a page so that lines with this `slope` become level. */
export function straightened(page: Grey, slope: number): Grey {
  if (slope === 0) return page;
  const { width, height, data } = page;
  const out = new Uint8Array(width * height).fill(255);
  const [cx, cy] = [width / 2, height / 2];
  const cos = 1 / Math.hypot(1, slope);
  const sin = slope * cos;
  for (let y = 0; y < height; y++) {
    let fx = cx + (0 - cx) * cos - (y - cy) * sin;
    let fy = cy + (0 - cx) * sin + (y - cy) * cos;
    for (let x = 0; x < width; x++, fx += cos, fy += sin) {
      const [x0, y0] = [Math.floor(fx), Math.floor(fy)];
      if (x0 < 0 || y0 < 0 || x0 >= width - 1 || y0 >= height - 1) continue;
      const at = y0 * width + x0;
      const [dx, dy] = [fx - x0, fy - y0];
      const top = data[at]! * (1 - dx) + data[at + 1]! * dx;
      const bottom = data[at + width]! * (1 - dx) + data[at + width + 1]! * dx;
      out[y * width + x] = top * (1 - dy) + bottom * dy;
    }
  }
  return { ...page, data: out };
}
