import { runsBy } from '../../../text/lists.js';
import type { Glyph } from './glyphs.js';

/** What is looked at of a letter. */
type Sized = Pick<Glyph, 'x0' | 'x1' | 'size'>;

/** Letters so much larger than others are of another print. */
const LARGER = 1.25;
/** How much of a letter lies on another one, in times of the smaller size. */
const OVER = 0.3;
/** A raised number may touch its neighbour. */
const LEAST = 2;

/**
 * Parts the letters of a line that were printed over one another in two sizes: a watermark after the text, the note of
 * an electronic signature over a title. Those that are beside one another stay together.
 */
export function partOverlaid<Letter extends Sized>(line: readonly Letter[]): Letter[][] {
  const sorted = [...line].sort((a, b) => b.size - a.size);
  const prints = runsBy(sorted, ([first], letter) => first!.size < letter.size * LARGER);
  if (prints.length < 2) return [[...line]];
  const [most, ...others] = prints.sort((a, b) => b.length - a.length) as [Letter[], ...Letter[][]];
  const apart = others.filter((print) => liesOn(print, most));
  const over = new Set(apart.flat());
  return over.size === 0 ? [[...line]] : [line.filter((letter) => !over.has(letter)), ...apart.map(inOrder)];
}

const inOrder = <Letter extends Sized>(print: readonly Letter[]): Letter[] => [...print].sort((a, b) => a.x0 - b.x0);

/** Both are gone through from left to right. */
function liesOn(print: readonly Sized[], others: readonly Sized[]): boolean {
  const [above, below] = [inOrder(print), inOrder(others)];
  let [over, k] = [0, 0];
  for (const one of above) {
    while (k < below.length && below[k]!.x1 < one.x0) k++;
    for (let i = k; i < below.length && below[i]!.x0 < one.x1; i++) {
      const shared = Math.min(one.x1, below[i]!.x1) - Math.max(one.x0, below[i]!.x0);
      if (shared <= OVER * Math.min(one.size, below[i]!.size)) continue;
      over++;
      break;
    }
  }
  return over >= Math.min(LEAST, print.length);
}
