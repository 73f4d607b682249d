import { boundedDistance } from '../../../text/fold.js';
import type { Atom } from './atoms.js';
import type { Placed } from './beam.js';
import type { Claim } from './claims.js';
import type { DecodedRow } from './decode.js';
import { covers, type Found } from './islands.js';
import { CHEAP } from './judge.js';
import type { Cell } from './memory.js';

/** "và" without its mark. */
const JOINT = 'va';

/** Takes away the claims that leave words over, the one that leaves most first. */
export function withoutLeftOvers(
  claims: readonly Claim[],
  row: DecodedRow,
  lines: readonly (readonly Atom[])[],
  columns: readonly Cell[],
): Claim[] {
  const kept = [...claims];
  for (;;) {
    const left = kept.map((claim) => leftOver(claim, row, lines, kept, columns).length);
    const most = Math.max(0, ...left);
    if (most === 0) return kept;
    kept.splice(left.indexOf(most), 1);
  }
}

/** Words that stand beside a claim and no cell has, and those near it that were read as words of the same cell. */
export function leftOver(
  claim: Claim,
  row: DecodedRow,
  lines: readonly (readonly Atom[])[],
  all: readonly Claim[],
  columns: readonly Cell[],
): Atom[] {
  const there = claim.found.filter((found) => found.line >= 0);
  const from = there[0]!.line - 1;
  const to = there[there.length - 1]!.line + 1;
  const words = new Set(claim.found.map((found) => found.word.skeleton));
  const holder = new Map<string, Cell>();
  for (const [cell, placed] of row.cells) {
    const other = cell === claim.cell ? undefined : all.find((one) => one.cell === cell);
    for (const word of linked(placed, cell === claim.cell ? DOUBTFUL : LIKELY, other))
      holder.set(`${word.line} ${word.token}`, cell);
  }
  const own = columns.indexOf(claim.cell);
  const columnOf = (atom: Atom): number => {
    const found = all.find((one) => one.found.some((other) => covers(other, atom)));
    const cell = found?.cell ?? atom.owner ?? holder.get(`${atom.line} ${atom.token}`);
    return cell === undefined ? -1 : columns.indexOf(cell);
  };
  const isMine = ({ line, start, end }: Pick<Found, 'line' | 'start' | 'end'>) =>
    all.some(({ found }) => found.some((one) => one.line === line && one.start < end && one.end > start));
  const far = row.cells
    .get(claim.cell)!
    .filter(
      ({ line, part, step, reading }) =>
        step < CHEAP && reading < CHEAP && !isMine({ line, start: part.start, end: part.end }),
    );
  if (far.length >= MANY)
    return lines.flat().filter((atom) => far.some((word) => word.line === atom.line && word.token === atom.token));
  const left: Atom[] = [];
  for (const atoms of lines) {
    const line = atoms[0]?.line ?? -1;
    if (line < from || line > to) continue;
    const held = atoms.map(columnOf);
    // What stands before another column's words on the left, or behind another's on the right, is of those.
    const begin = held.findLastIndex((column) => column >= 0 && column < own) + 1;
    const behind = held.findIndex((column) => column > own);
    for (const [at, atom] of atoms.entries()) {
      if (at < begin || (behind >= 0 && at > behind) || !atom.isClean || isRepeated(atom, words)) continue;
      // Two letters alone may be dirt that looks like a word.
      if (held[at] === -1 && atom.skeleton.length < 3 && atom.skeleton !== JOINT) continue;
      if (held[at] === -1 || (held[at] === own && !claim.found.some((found) => covers(found, atom)))) left.push(atom);
    }
  }
  return left;
}

/** OCR reads a line twice at times: "phon" above "phong". */
function isRepeated({ skeleton }: Atom, words: ReadonlySet<string>): boolean {
  if (words.has(skeleton)) return true;
  return (
    skeleton.length > 3 &&
    [...words].some((word) => word.length > 3 && word[0] === skeleton[0] && boundedDistance(word, skeleton, 1) <= 1)
  );
}

/** Words that were read as a cell's; of a cell with a claim only those that go together with the claim's. */
function linked(words: readonly Placed[], most: number, claim: Claim | undefined): Placed[] {
  const runs: Placed[][] = [];
  for (const [i, word] of words.entries()) {
    const last = runs[runs.length - 1];
    if (last && i > 0 && word.step < most) last.push(word);
    else runs.push([word]);
  }
  const isIn = (word: Placed) =>
    claim?.found.some((one) => one.line === word.line && one.start < word.part.end && one.end > word.part.start);
  return runs.filter((run) => (claim === undefined ? run.length > 1 || run[0]!.step < most : run.some(isIn))).flat();
}

const DOUBTFUL = 5;
const LIKELY = 3;
/** So many words that were read as the cell's and are not in a claim speak against it, wherever they stand. */
const MANY = 3;
