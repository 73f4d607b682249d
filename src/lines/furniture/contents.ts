import { fold, foldedHead } from '../../text/fold.js';
import { CONTENTS_COLUMNS, CONTENTS_HEADINGS } from '../../vocabulary/words/page-words.js';
import type { PhysicalLine } from '../physical-line.js';
import { factsOf } from '../printed-line.js';

/** A line of a table of contents: the words of a heading, and the page that it is on. */
interface Entry {
  /** The letters and digits of the heading, without marks. */
  readonly words: string;
  /** Null if none is printed. */
  readonly page: number | null;
  /** Dots, or a gap, lead to the number. */
  readonly hasLeader: boolean;
}

// "I. MỤC ĐÍCH ........ 1", "I. MỤC ĐÍCH …… 1", "I. MỤC ĐÍCH . . . . 1": dots up to the number
const LEADER = /(?:[._·…‥]\s?[._·…‥]\s?[._·…‥]\s?|…)\s?(?<page>\d{1,3})$/u;
// "I. MỤC ĐÍCH 1": a space before the number
const BLANK = /\s(?<page>\d{1,3})$/u;

const HEADINGS = new Set(CONTENTS_HEADINGS.map((heading) => bare(heading)));
const LONGEST_HEADING = Math.max(...Array.from(HEADINGS, ({ length }) => length));
const COLUMNS = CONTENTS_COLUMNS.map(fold);
/** How many lines in a row, without a heading above them, cannot be chance. */
const FEWEST = 2;
/** How many letters of a heading are compared: its rest may be on the next line. */
const COMPARED = 14;
/** An entry with fewer letters says nothing. */
const SHORTEST = 4;

/**
 * The lines of tables of contents: lines in a row that name the headings below, in that order, with the page of each or
 * under the heading "MỤC LỤC".
 */
export function contentsLines(lines: readonly PhysicalLine[]): Set<number> {
  const found = new Set<number>();
  let known: ReadonlyMap<string, number> | undefined;
  const last = () => {
    known ??= lastPlaces(lines);
    return known;
  };
  for (let i = 0; i < lines.length; i++) {
    const isHeaded = HEADINGS.has(bare(lines[i]!.span.text, LONGEST_HEADING + 1));
    if (!isHeaded && !endsInDigit(lines[i]) && !endsInDigit(lines[i + 1])) continue;
    const start = isHeaded ? behindColumns(lines, i + 1) : i;
    const end = entriesEnd(lines, start, last, isHeaded);
    if (end - start < FEWEST) continue;
    for (let at = i; at < end; at++) found.add(at);
    i = end - 1;
  }
  return found;
}

/** Whether a line may end in the number of a page: nearly all of a plan does not. */
function endsInDigit(line: PhysicalLine | undefined): boolean {
  const isDigit = (text = '') => /\d$/.test(text.slice(-1));
  return (line?.row ? line.row.cells.map((cell) => cell.lines.at(-1)?.text) : [line?.span.text]).some(isDigit);
}

/** By the first letters of lines, the last line that begins with them; found when first asked for. */
type Last = () => ReadonlyMap<string, number>;

/** Where the entries end that begin at `start`. */
function entriesEnd(lines: readonly PhysicalLine[], start: number, last: Last, isHeaded: boolean): number {
  let page = 0;
  let end = start;
  for (let at = start; at < lines.length; at++) {
    const own = entryOf(lines[at]!);
    // A long heading goes on on the next line, which bears the number.
    const next = own?.page === null && lines[at + 1] ? entryOf(lines[at + 1]!) : null;
    const entry = next?.hasLeader && !returns(own!, at, last) ? { ...next, words: own!.words + next.words } : own;
    if (!entry || !isEntry(entry, { at, page, isHeaded }, last)) break;
    if (entry !== own) at++;
    page = entry.page ?? page;
    end = at + 1;
  }
  return end;
}

interface Place {
  readonly at: number;
  /** The page of the entry before. */
  readonly page: number;
  readonly isHeaded: boolean;
}

function isEntry(entry: Entry, { at, page, isHeaded }: Place, last: Last): boolean {
  if (entry.page !== null && entry.page < page) return false;
  if (entry.hasLeader && isHeaded) return true;
  return (entry.page !== null || isHeaded) && returns(entry, at, last);
}

/** Whether the words of an entry are at the head of a line further below. */
function returns({ words }: Entry, at: number, last: Last): boolean {
  return words.length >= SHORTEST && (last().get(words.slice(0, COMPARED)) ?? -1) > at;
}

function lastPlaces(lines: readonly PhysicalLine[]): Map<string, number> {
  const last = new Map<string, number>();
  for (const [at, line] of lines.entries()) {
    if (line.isRow) continue;
    last.set(bare(line.span.text, COMPARED), at);
    // A converter may have lost the number of the one or the other.
    const { marker } = factsOf(line);
    if (marker) last.set(bare(line.span.text.slice(marker.length), COMPARED), at);
  }
  return last;
}

/** A line read as an entry; null if it is not one. */
function entryOf(line: PhysicalLine): Entry | null {
  const cells = line.row?.cells.map(({ lines }) => lines.map((own) => own.text).join(' ')) ?? null;
  const text = cells ? cells.filter((cell) => cell !== '').join(' ') : line.span.text;
  if (text.length > LONGEST) return null;
  const leader = LEADER.exec(text);
  const match = leader ?? BLANK.exec(text);
  const page = match?.groups?.page;
  const words = bare(text.slice(0, match?.index));
  return { words, page: page === undefined ? null : Number(page), hasLeader: leader !== null };
}

/** No heading is longer. */
const LONGEST = 300;

/** The letters and digits of some words, without marks; no more than the first of them where a number is given. */
function bare(text: string, most: number = text.length): string {
  return foldedHead(text, most, /[^a-z\d]+/g);
}

/** The line after the heads of the columns ("Nội dung    Trang"). */
function behindColumns(lines: readonly PhysicalLine[], at: number): number {
  const line = lines[at];
  if (!line) return at;
  const words = fold(
    line.row ? line.row.cells.flatMap(({ lines: own }) => own.map(({ text }) => text)).join(' ') : line.span.text,
  ).trim();
  let rest = words;
  for (const column of COLUMNS) rest = rest.replace(column, '');
  return words !== '' && rest.replace(/[^a-z]/g, '') === '' ? at + 1 : at;
}
