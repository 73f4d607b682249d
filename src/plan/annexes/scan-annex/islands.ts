import { boundedDistance } from '../../../text/fold.js';
import type { Atom } from './atoms.js';
import type { Phrase, PhraseWord } from './bank.js';
import { classOf, QUARTER } from './lexicon.js';

/** One word of a phrase where it was found: the letters that stand for it; none where it is lost. */
export interface Found {
  readonly word: PhraseWord;
  readonly line: number;
  readonly atoms: readonly Atom[];
  /** Offsets in the line. */
  readonly start: number;
  readonly end: number;
  /** How many letters differ. */
  readonly cost: number;
}

/** A phrase as it was found in the lines of a row, and what was passed over between its words. */
export interface Island {
  readonly phrase: Phrase;
  readonly found: readonly Found[];
  readonly passed: readonly Atom[];
  readonly cost: number;
}

/** So many words side by side may be lost. */
const MOST_LOST = 2;
const LINE_BETWEEN = 0.15;
const TORN = 0.3;
const CUT = 0.4;
const RULE = 1;
const DEAREST_PASS = 4;
/** A year or date that is not found. */
const LOST_NUMBER = 8;

interface Step {
  readonly cost: number;
  readonly back: Step | null;
  readonly found: Found | null;
  readonly passed: Atom | null;
  /** How many words were lost just before. */
  readonly lost: number;
}

const NOWHERE = Number.POSITIVE_INFINITY;

/**
 * Looks for a phrase in lines of atoms. On each line one run of words may stand, the runs in the order of the lines;
 * words may be lost or torn, run together or hold a wrong letter or two. Null where too little of it is there; with
 * `isAtFront` also where it does not begin with the first atom of all.
 */
export function findIsland(
  phrase: Phrase,
  runs: readonly (readonly Atom[])[],
  most: number,
  isAtFront = false,
): Island | null {
  const { words } = phrase;
  const count = words.length;
  const nothing: Step = { cost: 0, back: null, found: null, passed: null, lost: 0 };
  let open: (Step | null)[] = new Array<Step | null>(count + 1).fill(null);
  open[0] = nothing;
  let next = open;
  for (const [index, atoms] of runs.entries()) {
    // Runs of one line stand apart: only one of them can hold a part of the phrase.
    if (index === 0 || atoms[0]!.line !== runs[index - 1]![0]!.line) {
      open = next;
      if (isAtFront && index > 0) open[0] = null;
      next = open.map((step, j) => passLine(step, j, count, most));
    }
    let here: (Step | null)[] = new Array<Step | null>(count + 1).fill(null);
    let ahead: (Step | null)[][] = [here, blank(count), blank(count), blank(count)];
    for (let t = 0; t <= atoms.length; t++) {
      here = ahead[0]!;
      if (isAtFront && index === 0 && t > 0) open[0] = null;
      for (let j = 0; j <= count; j++) {
        const entered = open[j]!;
        const inside = here[j] ?? null;
        if (inside !== null) better(next, j, inside);
        const atom = atoms[t];
        if (j < count) lose(here, j, words[j]!, inside, entered, most);
        if (atom === undefined || j === count) continue;
        if (inside !== null && j > 0)
          put(ahead[1]!, j, inside, passCost(atom) + (atom.isAfterRule ? RULE : 0), null, atom, most);
        const from = cheaper(inside, entered);
        if (from === null) continue;
        const rule = from === inside && atom.isAfterRule ? RULE : 0;
        readFrom(words, j, atoms, t, from, rule, ahead, most);
        if (entered !== null) readEnd(words[j]!, j, atom, entered, ahead[1]!, most);
        readBegin(words[j]!, j, atom, from, next, most);
      }
      ahead = [ahead[1]!, ahead[2]!, ahead[3]!, blank(count)];
    }
  }
  const last = next[count];
  return last && last.cost <= most ? islandOf(phrase, last) : null;
}

/** A line without any of its words costs a little. */
function passLine(step: Step | null, j: number, count: number, most: number): Step | null {
  if (step === null || j === 0 || j === count || step.cost + LINE_BETWEEN > most) return step;
  return { ...step, cost: step.cost + LINE_BETWEEN };
}

function blank(count: number): (Step | null)[] {
  return new Array<Step | null>(count + 1).fill(null);
}

function cheaper(a: Step | null, b: Step | null): Step | null {
  return a === null || (b !== null && b.cost <= a.cost) ? b : a;
}

function better(into: (Step | null)[], j: number, step: Step): void {
  if ((into[j]?.cost ?? NOWHERE) > step.cost) into[j] = step;
}

function put(
  into: (Step | null)[],
  j: number,
  back: Step,
  by: number,
  found: Found | null,
  passed: Atom | null,
  most: number,
): void {
  if (improves(into, j, back.cost + by, most)) {
    const lost = found === null ? back.lost : found.line < 0 ? back.lost + 1 : 0;
    into[j] = { cost: back.cost + by, back, found, passed, lost };
  }
}

function improves(into: readonly (Step | null)[], j: number, cost: number, most: number): boolean {
  if (cost > most) return false;
  const step = into[j]!;
  return step === null || step.cost > cost;
}

/** A word that is not there. */
function lose(
  here: (Step | null)[],
  j: number,
  word: PhraseWord,
  inside: Step | null,
  entered: Step | null,
  most: number,
): void {
  const from = cheaper(inside, entered);
  if (from === null) return;
  if (word.isJoint || from.lost === MOST_LOST) return;
  const cost = word.kind > 0 ? LOST_NUMBER : word.skeleton.length;
  if (!improves(here, j + 1, from.cost + cost, most)) return;
  put(here, j + 1, from, cost, { word, line: -1, atoms: [], start: 0, end: 0, cost }, null, most);
}

/** What it costs that letters stand between the words of a phrase. */
function passCost(atom: Atom): number {
  return Math.min(DEAREST_PASS, atom.skeleton.length) * (atom.isClean ? 1 : 0.5);
}

/** The word at an atom, torn over two or three, or two words run together in one. */
function readFrom(
  words: readonly PhraseWord[],
  j: number,
  atoms: readonly Atom[],
  t: number,
  from: Step,
  rule: number,
  ahead: (Step | null)[][],
  most: number,
): void {
  const word = words[j]!;
  const atom = atoms[t]!;
  const cost = asRead(word, atom, differ(word, atom.text, atom.skeleton));
  if (improves(ahead[1]!, j + 1, from.cost + rule + cost, most))
    put(ahead[1]!, j + 1, from, rule + cost, foundAt(word, [atom], cost), null, most);
  let torn = atom.skeleton;
  if (word.kind === 0 && atom.skeleton.length < word.skeleton.length + 1) {
    for (let k = 1; k <= 2 && atoms[t + k] !== undefined && !atoms[t + k]!.isAfterRule; k++) {
      torn += atoms[t + k]!.skeleton;
      if (torn.length > word.skeleton.length + 1) break;
      if (torn.length < word.skeleton.length - 2) continue;
      const distance = near(word.skeleton, torn);
      if (improves(ahead[k + 1]!, j + 1, from.cost + rule + distance + TORN * k, most))
        put(
          ahead[k + 1]!,
          j + 1,
          from,
          rule + distance + TORN * k,
          foundAt(word, atoms.slice(t, t + k + 1), distance + TORN * k),
          null,
          most,
        );
    }
  }
  const second = words[j + 1];
  if (second === undefined || second.kind > 0 || word.kind > 0) return;
  const size = word.skeleton.length + second.skeleton.length;
  if (atom.skeleton.length < 4 || Math.abs(atom.skeleton.length - size) > 2) return;
  const distance = near(word.skeleton + second.skeleton, atom.skeleton);
  if (!improves(ahead[1]!, j + 2, from.cost + rule + distance + TORN, most)) return;
  const cut = Math.min(atom.end, atom.start + word.skeleton.length);
  const one: Step = {
    cost: from.cost + rule,
    back: from,
    found: { ...foundAt(word, [atom], distance / 2), end: cut },
    passed: null,
    lost: 0,
  };
  put(ahead[1]!, j + 2, one, distance + TORN, { ...foundAt(second, [atom], distance / 2), start: cut }, null, most);
}

/** The word that ends an atom whose begin belongs to another cell: "chulCong". */
function readEnd(word: PhraseWord, j: number, atom: Atom, from: Step, into: (Step | null)[], most: number): void {
  const size = word.skeleton.length;
  if (atom.skeleton.length <= size || size < 2) return;
  const cut = Math.max(atom.start, atom.end - size);
  const text = atom.text.slice(cut - atom.start);
  const cost = differ(word, text, atom.skeleton.slice(-size));
  if (cost > (size < 4 ? 0 : 1) || !improves(into, j + 1, from.cost + cost + CUT, most)) return;
  put(into, j + 1, from, cost + CUT, { ...foundAt(word, [atom], cost + CUT), start: cut }, null, most);
}

/** The word that begins an atom whose end belongs to another cell: "xaTram"; nothing of the phrase follows on the line. */
function readBegin(word: PhraseWord, j: number, atom: Atom, from: Step, into: (Step | null)[], most: number): void {
  const size = word.skeleton.length;
  if (atom.skeleton.length <= size || size < 2) return;
  const cut = Math.min(atom.end, atom.start + size);
  const cost = differ(word, atom.text.slice(0, cut - atom.start), atom.skeleton.slice(0, size));
  if (cost > (size < 4 ? 0 : 1) || !improves(into, j + 1, from.cost + cost + CUT, most)) return;
  put(into, j + 1, from, cost + CUT, { ...foundAt(word, [atom], cost + CUT), end: cut }, null, most);
}

function foundAt(word: PhraseWord, atoms: readonly Atom[], cost: number): Found {
  const first = atoms[0]!;
  return { word, line: first.line, atoms, start: first.start, end: atoms[atoms.length - 1]!.end, cost };
}

/** By how many letters a printed word differs from one of a phrase; infinite where it is another. */
function differ(word: PhraseWord, text: string, skeleton: string): number {
  if (word.isJoint) return word.skeleton === skeleton ? 0 : NOWHERE;
  if (word.kind === 0) return near(word.skeleton, skeleton);
  if (classOf(text) !== word.kind) return NOWHERE;
  return word.isOpen || numeralOf(text, word.kind) === numeralOf(word.text, word.kind) ? 0 : NOWHERE;
}

/** What the restorer or the plan's words make of an atom speaks for a word as well. */
function asRead(word: PhraseWord, atom: Atom, cost: number): number {
  if (word.kind > 0 || word.isJoint || cost <= READ || atom.skeleton.length < 2) return cost;
  if (endsAlike(word.skeleton, atom.skeleton) * 2 < word.skeleton.length) return cost;
  const guess = atom.guesses.find((one) => one.word === word.word);
  return guess === undefined ? cost : Math.min(cost, READ + guess.cost / 2);
}

/** How many letters two words share at their begin and end. */
function endsAlike(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let front = 0;
  while (front < most && a[front] === b[front]) front++;
  let back = 0;
  while (back < most - front && a[a.length - 1 - back] === b[b.length - 1 - back]) back++;
  return front + back;
}

const READ = 1;

// "11/2024", "lI/2024" and "II/2024" are one
function numeralOf(text: string, kind: number): string {
  return kind === QUARTER ? text.replace(/^[1lI]{1,3}(?=\/)/, (ones) => 'I'.repeat(ones.length)) : text;
}

/** What was compared before; cleared where it grows too big. */
const compared = new Map<string, Map<string, number>>();
const MOST_COMPARED = 100_000;
let comparisons = 0;

/** By how many letters two words differ; infinite where it is too many. */
function near(wanted: string, printed: string): number {
  if (wanted === printed) return 0;
  if (Math.abs(wanted.length - printed.length) * 2 > Math.max(2, wanted.length)) return NOWHERE;
  // Of a word that is hardly misread the first letter or the last is left.
  if (
    wanted.charCodeAt(0) !== printed.charCodeAt(0) &&
    wanted.charCodeAt(wanted.length - 1) !== printed.charCodeAt(printed.length - 1)
  )
    return NOWHERE;
  let known = compared.get(wanted);
  if (known === undefined) {
    known = new Map();
    compared.set(wanted, known);
  }
  let distance = known.get(printed);
  if (distance === undefined) {
    distance = compare(wanted, printed);
    known.set(printed, distance);
    if (++comparisons > MOST_COMPARED) {
      compared.clear();
      comparisons = 0;
    }
  }
  return distance;
}

/** Short words may hold one wrong letter, longer ones up to half; those of one letter none. */
function compare(wanted: string, printed: string): number {
  const size = wanted.length;
  if (size < 2 || printed.length === 0) return NOWHERE;
  const most = size < 4 ? 1 : size < 6 ? 2 : Math.floor(size / 2);
  // Of two letters one is much.
  if (size === 2 && (printed.length !== 2 || printed[0] !== wanted[0])) return NOWHERE;
  const distance = boundedDistance(wanted, printed, most);
  return distance > most ? NOWHERE : distance;
}

function islandOf(phrase: Phrase, last: Step): Island {
  const found: Found[] = [];
  const passed: Atom[] = [];
  for (let step: Step | null = last; step; step = step.back) {
    if (step.found) found.push(step.found);
    if (step.passed) passed.push(step.passed);
  }
  return { phrase, found: found.reverse(), passed, cost: last.cost };
}

/** Whether a word was found in letters of an atom. */
export function covers({ line, start, end }: Found, atom: Atom): boolean {
  return line === atom.line && start < atom.end && end > atom.start;
}
