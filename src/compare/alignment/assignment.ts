import { groupBy } from '../../text/lists.js';
/** What a pairing of row `a` with column `b` is worth; pairs that are not listed may not be made. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** Largest part of an assignment that is solved exactly; its cost is cubic. */
const LARGEST = 500;

/**
 * The one-to-one pairing with the greatest sum of weights; anything may stay unpaired. Weights are positive. Falls into
 * parts that share no row or column, each of which is solved by the Hungarian method in O(n³) (H. W. Kuhn 1955, in the
 * form with potentials and shortest augmenting paths). A part with more than 500 rows and columns, which no real plan
 * has, is paired greedily from the heaviest edge down.
 */
export function assign(edges: readonly Edge[]): Edge[] {
  return parts(edges)
    .flatMap((part) => {
      const rows = [...new Set(part.map((edge) => edge.a))].sort(ascending);
      const columns = [...new Set(part.map((edge) => edge.b))].sort(ascending);
      if (rows.length === 1 && columns.length === 1) return [part[0]!];
      if (Math.max(rows.length, columns.length) > LARGEST) return greedy(part);
      return rows.length <= columns.length
        ? solve(part, rows, columns)
        : solve(part.map(turned), columns, rows).map(turned);
    })
    .sort((x, y) => x.a - y.a);
}

const ascending = (x: number, y: number) => x - y;
const turned = ({ a, b, weight }: Edge): Edge => ({ a: b, b: a, weight });

/** Edges that are connected by a row or a column. */
function parts(edges: readonly Edge[]): Edge[][] {
  const parent = new Map<string, string>();
  const root = (name: string): string => {
    let top = name;
    for (let up = parent.get(top); up !== undefined && up !== top; up = parent.get(top)) top = up;
    for (let at = name; at !== top; ) {
      const next = parent.get(at) ?? top;
      parent.set(at, top);
      at = next;
    }
    return top;
  };
  for (const { a, b } of edges) parent.set(root(`a${a}`), root(`b${b}`));
  return [...groupBy(edges, ({ a }) => root(`a${a}`)).values()];
}

/** Rows are no more than columns. A row that no edge fits ends at a column with weight 0 and is left out. */
function solve(edges: readonly Edge[], rows: readonly number[], columns: readonly number[]): Edge[] {
  const n = rows.length;
  const m = columns.length;
  const rowAt = new Map(rows.map((row, index) => [row, index]));
  const columnAt = new Map(columns.map((column, index) => [column, index]));
  const weights = new Float64Array(n * m);
  for (const { a, b, weight } of edges) {
    const at = rowAt.get(a)! * m + columnAt.get(b)!;
    weights[at] = Math.max(weights[at]!, weight);
  }
  const rowOf = hungarian(weights, n, m);
  const pairs: Edge[] = [];
  for (const [j, i] of rowOf.entries()) {
    const weight = i < 0 ? 0 : weights[i * m + j]!;
    if (weight > 0) pairs.push({ a: rows[i]!, b: columns[j]!, weight });
  }
  return pairs;
}

/** For each column the row that takes it, or -1. Potentials and columns count from 1; 0 is the start of a path. */
function hungarian(weights: Float64Array, n: number, m: number): number[] {
  const u = new Float64Array(n + 1);
  const v = new Float64Array(m + 1);
  const taken = new Int32Array(m + 1);
  const way = new Int32Array(m + 1);
  for (let row = 1; row <= n; row++) {
    const least = new Float64Array(m + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(m + 1);
    taken[0] = row;
    let at = 0;
    do {
      used[at] = 1;
      const i = taken[at]!;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= m; j++) {
        if (used[j]) continue;
        const cost = -weights[(i - 1) * m + j - 1]! - u[i]! - v[j]!;
        if (cost < least[j]!) {
          least[j] = cost;
          way[j] = at;
        }
        if (least[j]! < delta) {
          delta = least[j]!;
          next = j;
        }
      }
      for (let j = 0; j <= m; j++) {
        if (used[j]) {
          u[taken[j]!] = u[taken[j]!]! + delta;
          v[j] = v[j]! - delta;
        } else least[j] = least[j]! - delta;
      }
      at = next;
    } while (taken[at] !== 0);
    for (let before = at; before !== 0; before = at) {
      at = way[before]!;
      taken[before] = taken[at]!;
    }
  }
  return [...taken.subarray(1)].map((row) => row - 1);
}

/** The heaviest edge first, and so on with what is left. */
function greedy(edges: readonly Edge[]): Edge[] {
  const rows = new Set<number>();
  const columns = new Set<number>();
  const pairs: Edge[] = [];
  for (const edge of [...edges].sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b)) {
    if (rows.has(edge.a) || columns.has(edge.b)) continue;
    rows.add(edge.a);
    columns.add(edge.b);
    pairs.push(edge);
  }
  return pairs;
}
