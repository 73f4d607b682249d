import { runsOf } from '../aligned/runs.js';
import { type Row, rowsOf, type Word } from '../page/words.js';
import { type Grid, NEAR, snap } from './grid.js';
import type { Rule } from './rules.js';

/** A table has lines across at so many heights at least where its columns part. */
const FEWEST = 3;

/** The name of a group has no more lines; more are text between two tables. */
const MOST_LINES = 3;

/** The lines across at one height. */
interface Level {
  readonly at: number;
  readonly rules: readonly Rule[];
}

/**
 * Lines down the page that a table leaves out: its lines across are drawn cell by cell, so that their ends are where
 * columns part. A cell over several columns has words over an end.
 */
export function impliedRules({
  across,
  down,
  words,
}: {
  readonly across: readonly Rule[];
  readonly down: readonly Rule[];
  readonly words: readonly Word[];
}): Rule[] {
  const isCrossed = ({ at, from, to }: Rule) =>
    down.some((rule) => at > rule.from - NEAR && at < rule.to + NEAR && rule.at > from - NEAR && rule.at < to + NEAR);
  const levels = levelsOf(across.filter((rule) => !isCrossed(rule)));
  const joints = snap(levels.flatMap(jointsOf)).filter(
    (x) => levels.filter((level) => jointsOf(level).some((joint) => isNear(joint, x))).length >= FEWEST,
  );
  if (joints.length === 0) return [];
  const runs = rowsOf(words).map((row) => ({ base: row.base - row.size * 0.3, runs: runsOf(row) }));
  // The name of a group hangs on nothing but the edge.
  const edge = Math.min(...levels.filter(hasJoint).flatMap(({ rules }) => rules.map(({ from }) => from)));
  return [edge, ...joints].flatMap((at) => {
    const reaching = levels.filter(({ rules }) => rules.some(({ from, to }) => isNear(from, at) || isNear(to, at)));
    return reaching.slice(1).flatMap((below, i) => {
      const [from, to] = [reaching[i]!.at, below.at];
      const inside = runs.filter(({ base }) => base > from && base < to);
      const isOver = (x: number) => inside.some((row) => row.runs.some(({ x0, x1 }) => x0 < x - 1 && x1 > x + 1));
      // The name of a group goes over all columns, however short it is; the line below it begins at the edge.
      const isWhole = below.rules.some(({ from }) => isNear(from, edge));
      const isEnd = isWhole && joints.some(isOver) && inside.every((row) => row.runs.every(({ x0 }) => x0 < at));
      const isApart = at === edge && inside.length > MOST_LINES;
      return isOver(at) || isEnd || isApart ? [] : [{ at, from, to }];
    });
  });
}

function levelsOf(across: readonly Rule[]): Level[] {
  return snap(across.map(({ at }) => at)).map((at) => ({ at, rules: across.filter((rule) => isNear(rule.at, at)) }));
}

const hasJoint = (level: Level): boolean => jointsOf(level).length > 0;

/** Where a line ends and another begins. */
const jointsOf = ({ rules }: Level): number[] =>
  rules.flatMap(({ to }) => (rules.some(({ from }) => isNear(from, to)) ? [to] : []));

const isNear = (a: number, b: number): boolean => Math.abs(a - b) < NEAR;

/** A head above the first line across has no more lines, each so near to what is below it, in times of the font size. */
const [MOST_HEAD_LINES, CLOSE] = [4, 2];

/**
 * A table that has lines across only, with the head above the first of them: the lines just above it whose words keep to
 * its columns, and leave none empty.
 */
export function withHead(grid: Grid, rows: readonly Row[], down: readonly Rule[]): Grid {
  const { xs, ys, owner } = grid;
  const [left, right] = [xs[0]!, xs.at(-1)!];
  const [top, bottom] = [ys[0]!, ys.at(-1)!];
  if (down.some(({ at, from }) => at > left - NEAR && at < right + NEAR && from > top - NEAR && from < bottom))
    return grid;
  const columnOf = ({ x0, x1 }: { x0: number; x1: number }) =>
    xs.findIndex((x, c) => x0 > x - NEAR && x1 < (xs[c + 1] ?? x) + NEAR);
  const filled = new Set<number>();
  let edge = top;
  for (const row of rows
    .filter(({ base }) => base < top + NEAR)
    .slice(-MOST_HEAD_LINES)
    .reverse()) {
    const columns = runsOf(row).map(columnOf);
    if (columns.includes(-1) || edge - row.base > row.size * CLOSE) return grid;
    for (const column of columns) filled.add(column);
    edge = Math.min(...row.words.map((word) => word.top));
    if (filled.size < xs.length - 1) continue;
    return {
      xs,
      ys: [edge, ...ys],
      owner: [
        xs.slice(1).map((_, c) => [0, c] as const),
        ...owner.map((places) => places.map(([r, c]) => [r + 1, c] as const)),
      ],
    };
  }
  return grid;
}
