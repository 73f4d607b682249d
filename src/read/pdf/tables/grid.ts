import { groupBy, runsBy } from '../../../text/lists.js';
import type { Rule } from './rules.js';

/** A table as its ruling lines part it: columns and rows lie between neighbouring values. */
export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Which cell a place of the grid belongs to, as [row, column] of its top left place: merged cells share one. */
  readonly owner: readonly (readonly (readonly [row: number, column: number])[])[];
}

/** A frame of four lines around some words: a stamp such as "HỎA TỐC". */
export type Frame = readonly [x0: number, y0: number, x1: number, y1: number];

/** Lines this close are one, and lines this close touch. */
export const NEAR = 3;

type Line = Rule & { readonly isAcross: boolean };

/** Finds the tables and frames that a page's ruling lines make: lines that touch make one of them. */
export function findGrids({ across, down }: { readonly across: readonly Rule[]; readonly down: readonly Rule[] }): {
  grids: Grid[];
  frames: Frame[];
} {
  const grids: Grid[] = [];
  const frames: Frame[] = [];
  for (const group of groupsOf(across, down)) {
    const rows = group.filter((line) => line.isAcross);
    const columns = group.filter((line) => !line.isAcross);
    if (rows.length < 2 || columns.length < 1) continue;
    const xs = withEdges(snap(columns.map(({ at }) => at)), rows);
    const ys = withEdges(snap(rows.map(({ at }) => at)), columns);
    if (xs.length === 2 && ys.length === 2) frames.push([xs[0]!, ys[0]!, xs[1]!, ys[1]!]);
    else if (xs.length >= 3 && ys.length >= 2) grids.push({ xs, ys, owner: ownersOf(xs, ys, rows, columns) });
  }
  return { grids: grids.sort((a, b) => a.ys[0]! - b.ys[0]!), frames };
}

/** Lines that touch one another, directly or through others. */
function groupsOf(across: readonly Rule[], down: readonly Rule[]): Line[][] {
  const lines: Line[] = [
    ...across.map((rule) => ({ ...rule, isAcross: true })),
    ...down.map((rule) => ({ ...rule, isAcross: false })),
  ].sort((a, b) => topOf(a) - topOf(b));
  const parent = lines.map((_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root]!;
    parent[i] = root;
    return root;
  };
  // From the top down: only lines that still reach so far can touch.
  let open: number[] = [];
  for (const [i, line] of lines.entries()) {
    const top = topOf(line);
    open = open.filter((k) => bottomOf(lines[k]!) >= top - NEAR);
    for (const k of open) if (find(k) !== find(i) && touch(lines[k]!, line)) parent[find(i)] = find(k);
    open.push(i);
  }
  const groups = groupBy(lines.keys(), find);
  return Array.from(groups.values(), (group) => group.map((i) => lines[i]!));
}

const topOf = (line: Line) => (line.isAcross ? line.at : line.from);
const bottomOf = (line: Line) => (line.isAcross ? line.at : line.to);

function touch(p: Line, q: Line): boolean {
  if (p.isAcross === q.isAcross) return Math.abs(p.at - q.at) < NEAR && p.from < q.to + NEAR && q.from < p.to + NEAR;
  const [row, column] = p.isAcross ? [p, q] : [q, p];
  return (
    column.at > row.from - NEAR && column.at < row.to + NEAR && row.at > column.from - NEAR && row.at < column.to + NEAR
  );
}

/** Values that lie near one another are one. */
export function snap(values: readonly number[], near = NEAR): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return runsBy(sorted, (run, value) => value - run.at(-1)! <= near).map((run) => (run[0]! + run.at(-1)!) / 2);
}

/** A table without side borders ends where the lines of the other direction end. */
function withEdges(values: readonly number[], others: readonly Rule[]): number[] {
  const [from, to] = [Math.min(...others.map((o) => o.from)), Math.max(...others.map((o) => o.to))];
  const edges = [...values];
  if (edges.length === 0 || from < edges[0]! - 2 * NEAR) edges.unshift(from);
  if (to > edges.at(-1)! + 2 * NEAR) edges.push(to);
  return edges;
}

function ownersOf(xs: readonly number[], ys: readonly number[], rows: readonly Rule[], columns: readonly Rule[]) {
  const owner: [number, number][][] = [];
  for (let r = 0; r < ys.length - 1; r++) {
    const line: [number, number][] = [];
    for (let c = 0; c < xs.length - 1; c++) {
      const openLeft = c > 0 && !covers(columns, xs[c]!, ys[r]!, ys[r + 1]!);
      const openAbove = r > 0 && !covers(rows, ys[r]!, xs[c]!, xs[c + 1]!);
      line.push(openLeft ? line[c - 1]! : openAbove ? owner[r - 1]![c]! : [r, c]);
    }
    owner.push(line);
  }
  return owner;
}

/** Whether lines at `at` reach from one end to the other without a gap. */
function covers(lines: readonly Rule[], at: number, from: number, to: number): boolean {
  const parts = lines.filter((l) => Math.abs(l.at - at) <= NEAR && l.to > from + 1 && l.from < to - 1);
  let reached = from;
  for (const part of parts.sort((a, b) => a.from - b.from)) {
    if (part.from > reached + NEAR) return false;
    reached = Math.max(reached, part.to);
  }
  return reached >= to - NEAR;
}
