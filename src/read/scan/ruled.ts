import { snap } from '../pdf/tables/grid.js';
import type { Rule } from '../pdf/tables/rules.js';
import type { Grey } from './grey.js';

/** Pixels darker than this belong to a drawn line. */
const DARK = 160;
/** The least length of a line, and the widest gap in it, in millimetres. */
const LONG = 8;
const HOLE = 0.4;
const NEAR = 1;
/** How far apart touching lines may be. */
const TOUCH = 1;
/** The least number of lines of a table in each direction. */
const LEAST = 3;

export interface Ruled {
  readonly across: Rule[];
  readonly down: Rule[];
  /** The page without these lines. */
  readonly page: Grey;
}

/** Finds the ruling lines of a straightened page, in pixels, and removes them if they form a table. */
export function findRules(page: Grey, dpi: number): Ruled {
  const mm = dpi / 25.4;
  const runs = [runsOf(page, mm, false), runsOf(page, mm, true)] as const;
  const [lying, standing] = runs.map((list) => merged(list, mm)) as [Rule[], Rule[]];
  // The bars of "TTTT" lie on one line, too, but nothing meets it.
  const across = lying.filter((rule) => standing.some((other) => crosses(rule, other, mm)));
  const down = standing.filter((rule) => across.some((other) => crosses(rule, other, mm)));
  if (across.length < LEAST || down.length < LEAST) return { across: [], down: [], page };
  const data = Uint8Array.from(page.data);
  const thick = Math.max(1, Math.round(dpi / 150));
  for (const [k, rules] of [across, down].entries()) {
    for (const run of runs[k]!) if (rules.some((rule) => isPart(run, rule, mm))) erase(data, page, run, k === 1, thick);
  }
  return { across, down, page: { ...page, data } };
}

/** Whether a line meets one of the other direction. */
const crosses = (rule: Rule, other: Rule, mm: number): boolean =>
  other.at > rule.from - TOUCH * mm &&
  other.at < rule.to + TOUCH * mm &&
  rule.at > other.from - TOUCH * mm &&
  rule.at < other.to + TOUCH * mm;

/** Whether a dark run is a part of a line. */
const isPart = (run: Rule, rule: Rule, mm: number): boolean =>
  Math.abs(run.at - rule.at) <= NEAR * mm && run.to > rule.from - mm && run.from < rule.to + mm;

/** Dark runs that are long enough, in rows or columns of pixels. */
function runsOf({ width, height, data }: Grey, mm: number, isDown: boolean): Rule[] {
  const [lines, length] = isDown ? [width, height] : [height, width];
  const [least, hole] = [LONG * mm * 0.6, HOLE * mm];
  const runs: Rule[] = [];
  for (let i = 0; i < lines; i++) {
    let [start, last] = [-1, -1];
    for (let j = 0; j <= length; j++) {
      if (j < length && data[isDown ? j * width + i : i * width + j]! < DARK) {
        if (start < 0) start = j;
        last = j;
      } else if (start >= 0 && (j - last > hole || j === length)) {
        if (last - start >= least) runs.push({ at: i, from: start, to: last });
        start = -1;
      }
    }
  }
  return runs;
}

/** Runs beside one another are one line; those after one another, too. */
function merged(runs: readonly Rule[], mm: number): Rule[] {
  const places = snap(
    runs.map((run) => run.at),
    NEAR * mm,
  );
  const lines = places.map(() => [] as { from: number; to: number }[]);
  let k = 0;
  for (const run of runs) {
    while (k < places.length - 1 && Math.abs(places[k + 1]! - run.at) < Math.abs(places[k]! - run.at)) k++;
    lines[k]!.push(run);
  }
  return lines.flatMap((list, i) => {
    const parts: { at: number; from: number; to: number }[] = [];
    for (const { from, to } of list.sort((a, b) => a.from - b.from)) {
      const last = parts.at(-1);
      if (last && from <= last.to + 2 * mm) last.to = Math.max(last.to, to);
      else parts.push({ at: places[i]!, from, to });
    }
    return parts.filter(({ from, to }) => to - from > LONG * mm);
  });
}

function erase(
  data: Uint8Array,
  { width, height }: Grey,
  { at, from, to }: Rule,
  isDown: boolean,
  thick: number,
): void {
  for (let along = from; along <= to; along++) {
    for (
      let across = Math.max(0, at - thick);
      across <= Math.min((isDown ? width : height) - 1, at + thick);
      across++
    ) {
      data[isDown ? along * width + across : across * width + along] = 255;
    }
  }
}
