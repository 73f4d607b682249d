import { groupBy } from '../../../text/lists.js';
import { snap } from '../tables/grid.js';
import type { FlowRow } from './flow-row.js';
export interface Margins {
  readonly left: number;
  readonly right: number;
  /** Where most rows begin: right of `left` if the numbers of points hang out. */
  readonly usual: number;
  /** Where many rows begin. */
  readonly begins: readonly number[];
  /** How much less exact positions are than in a file's own text. */
  readonly slack: number;
}

/** At the same position. */
export const NEAR = 2.5;

const SAME = 0.7;

const SCAN_SLACK = 3;

/** The narrowest margin: 20 mm. */
const NARROW_MARGIN = 57;

/** The narrowest text, as a share of the page. */
const LEAST_WIDE = 0.7;

/** This few lines may end together by chance. */
const FEW = 5;

const CENTRED = 5;

export function marginsOf(rows: readonly FlowRow[]): Map<string, Margins> {
  const groups = groupBy(rows, ({ format }) => format);
  return new Map([...groups].map(([format, group]) => [format, marginsOfGroup(group)]));
}

function marginsOfGroup(group: readonly FlowRow[]): Margins {
  const single = group.filter((row) => !row.inColumns);
  const some = single.length > 0 ? single : group;
  const { pageWidth, isScanned } = some[0]!;
  const slack = isScanned ? SCAN_SLACK : 0;
  const enough = Math.max(2, some.length * 0.03);
  const lefts = some.map((row) => row.x0);
  const rights = some.map((row) => row.x1);
  const sharedLefts = valuesWithNeighbours(lefts, NEAR + slack, enough);
  // If few lines end together, assuming a margin too far right is the lesser harm.
  const sharedRight = valuesWithNeighbours(rights, NEAR + slack, Math.max(FEW, enough)).at(-1) ?? 0;
  const longest = -least(rights.map((x) => -x));
  return {
    left: sharedLefts[0] ?? least(lefts),
    usual: mostUsual(lefts, NEAR + slack),
    right: sharedRight > pageWidth * LEAST_WIDE ? sharedRight : Math.max(longest, pageWidth - NARROW_MARGIN),
    begins: snap(valuesWithNeighbours(lefts, SAME + slack, enough), SAME + slack),
    slack,
  };
}

const least = (values: readonly number[]) =>
  values.reduce((min, value) => Math.min(min, value), Number.POSITIVE_INFINITY);

/** The first of the values that most others are near. */
function mostUsual(values: readonly number[], near: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  let [best, most, to] = [sorted[0]!, 0, 0];
  for (const [from, value] of sorted.entries()) {
    while (to < sorted.length && sorted[to]! < value + near) to++;
    if (to - from > most) [best, most] = [value, to - from];
  }
  return best;
}

/** The values that have at least `enough` values near them, including themselves. */
function valuesWithNeighbours(values: readonly number[], near: number, enough: number): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  let [from, to] = [0, 0];
  return sorted.filter((value) => {
    while (sorted[from]! <= value - near) from++;
    while (to < sorted.length && sorted[to]! < value + near) to++;
    return to - from >= enough;
  });
}

/** The first word of the next row would not have fitted on this one. */
export function isFull(row: FlowRow, next: FlowRow, { right, slack }: Margins): boolean {
  const word = next.row.words[0]!;
  return row.x1 + row.row.size * 0.2 + (word.x1 - word.x0) > right + 1 - 2 * slack;
}

export function isCentred({ x0, x1 }: FlowRow, { left, usual, right, begins, slack }: Margins): boolean {
  const behind = right - x1;
  const isWithin = [left, usual].some(
    (at) => Math.min(x0 - at, behind) >= SAME + 2 * slack && Math.abs(x0 - at - behind) <= CENTRED,
  );
  return isWithin && begins.every((at) => Math.abs(at - x0) > SAME + slack);
}
