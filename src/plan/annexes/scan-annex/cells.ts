import { signsBehind } from '../../../text/ends.js';
import { bodiesIn } from '../../../values/bodies/index.js';
import type { CellKey } from '../../../vocabulary/labels.js';
import { AND } from '../../../vocabulary/words/small-words.js';
import type { Kind } from './known.js';
import { isLeftOf, type Part, type Run } from './parts.js';
import type { Letters } from './words.js';

/** What may be a cell: parts that follow one another behind commas, or a stretch of which only the beginning is known. */
export interface Cell {
  readonly kind: Kind;
  readonly parts: readonly Part[];
  readonly runs: readonly Run[];
  /** What can be said of it does not reach to its end. */
  readonly isOpen: boolean;
  /** The columns it may stand in, by their index. */
  low: number;
  high: number;
}

const BODY_COLUMNS: readonly CellKey[] = ['lead', 'coordination', 'support'];
/** Readings that are less sure may be noise. */
export const CERTAIN = 0.8;

/** The cells of a row, each with the columns that their order on its lines leaves. */
export function cellsOf(row: Letters, parts: readonly Part[], columns: readonly CellKey[]): Cell[] {
  const bodies = columns.flatMap((column, i) => (BODY_COLUMNS.includes(column) ? [i] : []));
  const place = (kind: Kind) => {
    if (kind === 'body') return { low: bodies[0] ?? 0, high: bodies.at(-1) ?? -1 };
    return { low: columns.indexOf(kind), high: columns.indexOf(kind) };
  };
  const next = followersOf(row, parts);
  const followers = new Set(next.values());
  const cells: Cell[] = [];
  for (const head of parts) {
    if (followers.has(head)) continue;
    const chain = [head];
    for (let at = next.get(head); at; at = next.get(at)) chain.push(at);
    const isOpen =
      isListed(head) &&
      chain.some((part, i) =>
        i + 1 < chain.length ? !isParted(row, part.runs.at(-1)!) : goesOn(row, part.runs.at(-1)!, parts) !== null,
      );
    cells.push({ kind: head.kind, parts: chain, runs: chain.flatMap(({ runs }) => runs), isOpen, ...place(head.kind) });
  }
  for (const run of unknownStretches(row, cells)) {
    const behind = isParted(row, run)
      ? cells.findIndex(({ kind, runs }) => kind === 'body' && runs[0]!.from === run.to)
      : -1;
    const runs = behind < 0 ? [run] : [run, ...cells.splice(behind, 1)[0]!.runs];
    cells.push({ kind: 'body', parts: [], runs, isOpen: true, ...place('body') });
  }
  fixLead(row, cells);
  narrow(cells);
  return cells;
}

/** Whether cells of a kind are lists. */
function isListed({ kind }: Part): boolean {
  return kind === 'body' || kind === 'platform';
}

/** Which part each one that a comma follows goes on with. */
function followersOf(row: Letters, parts: readonly Part[]): Map<Part, Part> {
  const next = new Map<Part, Part>();
  const taken = new Set<Part>();
  const owned = new Uint8Array(row.text.length);
  for (const { runs } of parts) for (const { from, to } of runs) owned.fill(1, from, to);
  for (const part of parts) {
    const end = part.runs.at(-1)!;
    const behind = goesOn(row, end, parts);
    if (!isListed(part) || behind === null) continue;
    let best: { one: Part; far: number } | null = null;
    for (const one of parts) {
      if (one === part || one.kind !== part.kind || taken.has(one) || isLeftOf(one, part)) continue;
      const far = distance(end, behind, one.runs[0]!);
      if (far > 0 && !isLineEnd(row, end, owned)) continue;
      if (far < (best?.far ?? (isParted(row, end) && !endsWithColon(row, end) ? 3 : 1))) best = { one, far };
    }
    if (!best) continue;
    next.set(part, best.one);
    taken.add(best.one);
  }
  return next;
}

/** Whether no text that is not known stands right behind a run. */
function isLineEnd(row: Letters, { line, to }: Run, owned: Uint8Array): boolean {
  let end = to;
  while (end < row.lines[line + 1]! && !owned[end]) end++;
  return end - to < 4;
}

/** How many lines below a run its text goes on in another; 0 right behind it, 9 where it does not. */
function distance(end: Run, behind: number, start: Run): number {
  if (start.line === end.line) return start.from >= behind && start.from - behind <= 1 ? 0 : 9;
  return start.line > end.line ? start.line - end.line : 9;
}

/** Whether a comma or semicolon follows a run. */
export function isParted(row: Letters, { to }: Run): boolean {
  const word = row.words[row.word[to - 1]!]!;
  return to === word.to && /[,;:]/.test(signsBehind(word.printed));
}

/** What a damaged comma may read as, or the beginning of what is explained. */
function endsWithColon(row: Letters, { to }: Run): boolean {
  return signsBehind(row.words[row.word[to - 1]!]!.printed).includes(':');
}

/** Where the text goes on behind a run that a comma, a semicolon or "và" follows; null where none does. */
function goesOn(row: Letters, run: Run, parts: readonly Part[]): number | null {
  if (isParted(row, run)) return run.to;
  const next = run.to < row.lines[run.line + 1]! ? row.words[row.word[run.to]!]! : undefined;
  return next &&
    next.from === run.to &&
    next.reading.toLowerCase() === AND &&
    !parts.some(({ runs }) => runs.some(({ from, to }) => from <= run.to && run.to < to))
    ? next.to
    : null;
}

/** Who leads by the body of the plan, and stands beside the title, leads in the annex; other bodies do not. */
function fixLead(row: Letters, cells: readonly Cell[]): void {
  const owner = ownersOf(row, cells);
  const lead = cells.find(
    ({ parts, runs }) =>
      parts[0]?.leads &&
      runs.some(({ line, from }) => from > row.lines[line]! && (owner[from - 1] ?? owner[from - 2])?.kind === 'title'),
  );
  if (!lead) {
    fixFirst(cells);
    return;
  }
  lead.high = lead.low;
  for (const cell of cells) if (cell !== lead && cell.kind === 'body') cell.low = Math.max(cell.low, lead.high + 1);
}

/** Where the title is not known, who leads leads where no body stands left of it, and one right of it. */
function fixFirst(cells: readonly Cell[]): void {
  if (cells.some(({ kind }) => kind === 'title')) return;
  const bodies = cells.filter(({ kind }) => kind === 'body');
  const [lead, ...more] = bodies.filter(({ parts }) => parts[0]?.leads);
  if (
    !lead ||
    more.length > 0 ||
    bodies.some((one) => isLeftOf(one, lead)) ||
    !bodies.some((one) => isLeftOf(lead, one))
  )
    return;
  lead.high = lead.low;
}

/** A cell left of another is of a column left of the other's: as far as that goes. */
export function narrow(cells: readonly Cell[]): void {
  for (let times = 0; times < 4; times++) {
    for (const left of cells) {
      for (const right of cells) {
        if (left === right || left.low >= right.high || !isLeftOf(left, right)) continue;
        right.low = Math.max(right.low, left.low + 1);
        left.high = Math.min(left.high, right.high - 1);
      }
    }
  }
}

// "- 2025", "30/6/2024"
const BEGINS_TIME = /^[-–—]\s*$|\d{4}|\d\/\d/;

/** Where text stands that the plan does not have: behind the title, and from each beginning of a body's name. */
function unknownStretches(row: Letters, cells: readonly Cell[]): Run[] {
  const owner = ownersOf(row, cells);
  const runs: Run[] = [];
  for (let line = 0; line + 1 < row.lines.length; line++) {
    const words = row.words.filter((word) => word.line === line);
    const starts = bodyStarts(words);
    for (const [i, word] of words.entries()) {
      const stretch = words.slice(i, words.findIndex((one, at) => at > i && owner[one.from]) >>> 0);
      const isBehindTitle =
        word.from > row.lines[line]! && owner[word.from - 1]?.kind === 'title' && stretch.filter(isWord).length > 1;
      if (owner[word.from] || !(starts.has(i) || isBehindTitle) || runs.some(({ to }) => to > word.from)) continue;
      let to = i + 1;
      while (
        to < words.length &&
        !owner[words[to]!.from] &&
        !BEGINS_TIME.test(words[to]!.printed) &&
        !(starts.has(to) && !/[,;]$/.test(words[to - 1]!.printed))
      )
        to++;
      runs.push({ line, from: word.from, to: words[to - 1]!.to });
    }
  }
  return runs;
}

function isWord({ from, to, certainty }: Letters['words'][number]): boolean {
  return to - from >= 3 && certainty >= CERTAIN;
}

/** The numbers of the words that begin the name of a body in capitals. */
function bodyStarts(words: Letters['words']): Set<number> {
  const offsets: number[] = [];
  let text = '';
  for (const { reading } of words) {
    offsets.push(text.length);
    text += `${reading} `;
  }
  const starts = new Set<number>();
  for (const { start } of bodiesIn(text)) {
    const i = offsets.findLastIndex((offset) => offset <= start);
    if (/^\p{Lu}/u.test(text.slice(start)) && isWord(words[i]!)) starts.add(i);
  }
  return starts;
}

/** For each letter of a row the cell that has it. */
export function ownersOf(row: Letters, cells: readonly Cell[]): (Cell | undefined)[] {
  const owner: (Cell | undefined)[] = new Array(row.text.length);
  for (const cell of cells) for (const { from, to } of cell.runs) owner.fill(cell, from, to);
  return owner;
}
