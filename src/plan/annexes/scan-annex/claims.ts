import type { Atom } from './atoms.js';
import type { Bank, Phrase, Witness } from './bank.js';
import { type Found, findIsland, type Island } from './islands.js';
import type { Cell } from './memory.js';

/** One or more phrases that a cell of a row may be made of, where they stand. */
export interface Claim {
  readonly cell: Cell;
  readonly islands: readonly Island[];
  readonly found: readonly Found[];
  readonly witness: Witness;
  /** What speaks for it, in letters. */
  readonly gain: number;
  /** Its words. */
  readonly key: string;
}

/** Of a phrase so much of its letters may be lost or wrong. */
const WORST = 0.42;
const PER_LETTER = 1.6;
const PER_PHRASE = 4;
const BONUS: Readonly<Record<Witness, number>> = { own: 8, column: 2, plan: -2 };
/** A deadline that the same model's body has is hardly there by chance. */
const OWN_DATE = 20;
const TIMES = 2;
const MOST_PHRASES = 4;
const MOST_CHAINS = 10;

/** Runs of atoms that no cell owns. */
export function freeRuns(lines: readonly (readonly Atom[])[], isTaken: (atom: Atom) => boolean): Atom[][] {
  const runs: Atom[][] = [];
  for (const atoms of lines) {
    let run: Atom[] = [];
    for (const atom of atoms) {
      if (!isTaken(atom)) {
        run.push(atom);
        continue;
      }
      if (run.length > 0) runs.push(run);
      run = [];
    }
    if (run.length > 0) runs.push(run);
  }
  return runs;
}

/** All places where phrases stand in the free atoms of a row. */
export function islandsIn(lines: readonly (readonly Atom[])[], phrases: readonly Phrase[]): Island[] {
  const scan = new Scan(freeRuns(lines, (atom) => atom.owner !== null));
  const islands: Island[] = [];
  for (const phrase of phrases) {
    let runs = scan.runsWith(phrase);
    for (let time = 0; time < TIMES && runs.length > 0; time++) {
      const island = findIsland(phrase, runs, phrase.size * WORST);
      if (island === null) break;
      islands.push(island);
      const used = new Set(island.found.flatMap(({ atoms }) => atoms));
      runs = freeRuns(runs, (atom) => used.has(atom));
    }
  }
  return islands;
}

/** Tells in which runs of atoms a phrase may stand, by the words that are there nearly whole. */
class Scan {
  readonly #runs: readonly (readonly Atom[])[];
  readonly #letters: readonly string[];
  readonly #held = new Map<string, readonly number[]>();

  constructor(runs: readonly (readonly Atom[])[]) {
    this.#runs = runs;
    this.#letters = runs.map((run) => ` ${run.map((atom) => atom.skeleton).join(' ')} `);
  }

  /** The runs that hold words of a phrase; none where too many of its letters are in no run. */
  runsWith({ words, size }: Phrase): readonly (readonly Atom[])[] {
    const runs = new Set<number>();
    let held = 0;
    for (const { skeleton, kind } of words) {
      const found = this.#runsOf(kind > 0 ? '' : skeleton);
      for (const run of found) runs.add(run);
      if (found.length > 0) held += skeleton.length;
    }
    return held < size * LIKELY ? [] : this.#runs.filter((_, run) => runs.has(run));
  }

  /** The runs with a word, or with all but its first letter or its last; those with figures for ''. */
  #runsOf(word: string): readonly number[] {
    let found = this.#held.get(word);
    if (found === undefined) {
      const parts = word.length < 3 ? [` ${word} `] : [word, word.slice(1), word.slice(0, -1)];
      found = this.#letters.flatMap((letters, run) =>
        (
          word === ''
            ? /\d/.test(this.#runs[run]!.map((atom) => atom.text).join(''))
            : parts.some((part) => letters.includes(part))
        )
          ? [run]
          : [],
      );
      this.#held.set(word, found);
    }
    return found;
  }
}

const LIKELY = 0.6;

/** What a cell may be made of: phrases that are known in its column, one behind the other. */
export function claimsFor(
  cell: Cell,
  islands: readonly Island[],
  bank: Bank,
  model: number | null,
  isPossible: (claim: Claim) => boolean,
): Claim[] {
  const singles: Claim[] = [];
  for (const island of islands) {
    const witness = bank.witness(island.phrase, cell, model);
    if (witness !== null) singles.push(claimOf(cell, [island], witness));
  }
  const best = new Map<string, Claim>();
  let chains = singles;
  for (let length = 1; length <= MOST_PHRASES && chains.length > 0; length++) {
    chains = chains.sort((a, b) => b.gain - a.gain).slice(0, MOST_CHAINS * 4);
    for (const chain of chains) {
      const first = chain.found.find((found) => found.line >= 0)!;
      const place = `${chain.key}@${first.line}:${first.start}`;
      if ((best.get(place)?.gain ?? Number.NEGATIVE_INFINITY) < chain.gain) best.set(place, chain);
    }
    chains = chains.flatMap((chain) =>
      singles
        .filter((one) => follows(chain.islands[chain.islands.length - 1]!, one.islands[0]!))
        .map((one) => claimOf(cell, [...chain.islands, ...one.islands], weaker(chain.witness, one.witness))),
    );
  }
  return [...best.values()]
    .filter(({ gain, islands: all }) => gain > 0 && bank.spans(all[0]!.phrase, all[all.length - 1]!.phrase, cell))
    .filter(isPossible)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, MOST_CHAINS);
}

export function claimOf(cell: Cell, islands: readonly Island[], witness: Witness): Claim {
  let gain = (cell === 'deadline' && witness === 'own' ? OWN_DATE : BONUS[witness]) - PER_PHRASE * (islands.length - 1);
  for (const { phrase, cost } of islands) gain += phrase.size - PER_LETTER * cost;
  const found = islands.flatMap((island) => island.found);
  const key = found.map(({ word, atoms }) => (word.kind > 0 ? (atoms[0]?.text ?? '') : word.skeleton)).join(' ');
  return { cell, islands, found, witness, gain, key };
}

const ORDER: readonly Witness[] = ['plan', 'column', 'own'];

function weaker(a: Witness, b: Witness): Witness {
  return ORDER[Math.min(ORDER.indexOf(a), ORDER.indexOf(b))]!;
}

/** Whether a phrase goes on a cell behind another: on the same line right behind it, or on a later one. */
function follows(before: Island, after: Island): boolean {
  const last = before.found.findLast((found) => found.line >= 0)!;
  const first = after.found.find((found) => found.line >= 0)!;
  if (first.line < last.line || (first.line === last.line && first.start < last.end)) return false;
  // "Công an xã; Các ban", "đồng và Tổ"
  return (
    after.phrase !== before.phrase && (first.word.isJoint || /[,;.]/.test(last.atoms[last.atoms.length - 1]!.after))
  );
}

/** Whether two cells of a row can stand so side by side: no letter in both, and their columns in order on each line. */
export function fit(a: Claim, b: Claim, columns: readonly Cell[]): boolean {
  const [left, right] = columns.indexOf(a.cell) < columns.indexOf(b.cell) ? [a, b] : [b, a];
  for (const one of left.found) {
    if (one.line < 0) continue;
    for (const other of right.found) if (other.line === one.line && one.end > other.start) return false;
  }
  return true;
}

/** Whether a cell stands in its column's order beside the cells that are sure. */
export function fitsSure(claim: Claim, lines: readonly (readonly Atom[])[], columns: readonly Cell[]): boolean {
  const own = columns.indexOf(claim.cell);
  return claim.found.every(({ line, start, end }) => {
    if (line < 0) return true;
    const atoms = lines.find((one) => one[0]?.line === line) ?? [];
    return atoms.every(({ owner, start: from, end: to }) => {
      if (owner === null || owner === claim.cell) return true;
      return columns.indexOf(owner) < own ? to <= start : from >= end;
    });
  });
}

/** Claims of a row that stand side by side, and what speaks for them all. */
export interface Choice {
  readonly gain: number;
  readonly claims: readonly Claim[];
}

/** The claims that say most of a row together, one for a cell; `without` must not be among them. */
export function choose(
  claims: readonly (readonly Claim[])[],
  columns: readonly Cell[],
  without: Claim | null = null,
): Choice {
  // What the cells from one on can bring at most.
  const rest = new Array<number>(claims.length + 1).fill(0);
  for (let i = claims.length - 1; i >= 0; i--) rest[i] = rest[i + 1]! + (claims[i]![0]?.gain ?? 0);
  let best: Choice = { gain: 0, claims: [] };
  const go = (at: number, gain: number, taken: readonly Claim[]): void => {
    if (gain > best.gain) best = { gain, claims: taken };
    if (at === claims.length || gain + rest[at]! <= best.gain) return;
    for (const claim of claims[at]!) {
      if (without !== null && claim.cell === without.cell && claim.key === without.key) continue;
      if (taken.every((one) => fit(one, claim, columns))) go(at + 1, gain + claim.gain, [...taken, claim]);
    }
    go(at + 1, gain, taken);
  };
  go(0, 0, []);
  return best;
}
