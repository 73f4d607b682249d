import { latin } from '../../text/latin.js';
import { has, LOWER } from '../../text/letters.js';
import type { PhysicalLine } from '../physical-line.js';
import { factsOf } from '../printed-line.js';

const TWO_SMALL_FIRST = latin(/^\p{Ll}{2}/u);

/** The lines beside one that may be furniture, past others that are. */
export interface Neighbours {
  readonly before: PhysicalLine | undefined;
  readonly after: PhysicalLine | undefined;
}

/** The nearest lines above and below an index that are not taken. */
export function neighboursOf(
  lines: readonly PhysicalLine[],
  index: number,
  isTaken: (index: number) => boolean,
): Neighbours {
  let before = index - 1;
  while (before >= 0 && isTaken(before)) before--;
  let after = index + 1;
  while (after < lines.length && isTaken(after)) after++;
  return { before: lines[before], after: lines[after] };
}

/** Whether a sentence goes on from the one line to the other, past what is between: "… không phải", "chờ cán bộ …". */
export function goesOn({ before, after }: Neighbours): boolean {
  if (!before || !after || before.isRow || after.isRow) return false;
  return TWO_SMALL_FIRST.test(after.span.text) && has(before.span.text, LOWER) && factsOf(before).isOpenEnded;
}
