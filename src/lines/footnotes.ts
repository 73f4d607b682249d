import { latin } from '../text/latin.js';
import { begins, LOWER } from '../text/letters.js';
import { matchesOf } from '../text/matches.js';
import { isPageNumber } from './furniture/page-marks.js';
import type { PhysicalLine } from './physical-line.js';
import { factsOf } from './printed-line.js';

/** The lines of the text, and the footnotes that were between them, each with all its lines. */
export interface Footnotes {
  readonly kept: readonly PhysicalLine[];
  readonly notes: readonly (readonly PhysicalLine[])[];
}

export interface FootnoteOptions {
  /** Where raised numbers are that were distinguished from the text, by the number. */
  readonly raised?: ReadonlyMap<number, number>;
  /** Whether a number that is printed like the word before it may be a mark. */
  readonly areBare?: boolean;
}

// "1" above the words of the note, "1 Theo Công văn …"; its number, which no mark follows
const NUMBER = latin(/^(?<number>\d{1,2})(?:$|\s(?=[\p{Lu}“"]))/u);
/** No note has more lines, and no page. */
const MOST_LINES = 8;
const LONGEST_PAGE = 90;

/**
 * Separates footnotes from the text that they would interrupt. A note begins with its number, alone on a line or before
 * a capital, after the others in order, and never as the first line of a page; and a word of the same page bears the
 * number ("khi ra viện1;"), or a raised one was found before it. It ends with its paragraph or page.
 */
export function partFootnotes(
  lines: readonly PhysicalLine[],
  { raised = new Map(), areBare = true }: FootnoteOptions = {},
): Footnotes {
  const notes: PhysicalLine[][] = [];
  const taken = new Set<number>();
  let lastEnd = 0;
  for (let i = 1; i < lines.length; i++) {
    const number = numberAt(lines, i);
    if (number !== notes.length + 1) continue;
    const isRaised = (raised.get(number) ?? Number.POSITIVE_INFINITY) < lines[i]!.from;
    if (!isRaised && !(areBare && isMarked(lines, i, number))) continue;
    const end = noteEnd(lines, i);
    if (end === i) continue;
    notes.push(lines.slice(i, end));
    for (let line = i; line < end; line++) taken.add(line);
    lastEnd = end;
    i = end - 1;
  }
  return lastEnd === 0 ? { kept: lines, notes } : { kept: lines.filter((_, i) => !taken.has(i)), notes };
}

function numberAt(lines: readonly PhysicalLine[], at: number): number {
  const { span, isRow, newPage } = lines[at]!;
  const match = isRow || newPage ? null : NUMBER.exec(span.text);
  return match ? Number(match.groups!.number) : 0;
}

// The "1" of "khi ra viện1;", of "thôn “sạch”1"
const MARKS = latin(/(?<=\p{Ll}{2}[”"’)]?)\d{1,2}(?![\p{L}\d/%]|[.,]\d)/gu);

/** Whether a word above the note, on its page, bears its number. */
function isMarked(lines: readonly PhysicalLine[], at: number, number: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < LONGEST_PAGE; i--) {
    if (marksIn(lines[i]!.span.text).includes(number)) return true;
    if (lines[i]!.newPage) return false;
  }
  return false;
}

function marksIn(text: string): number[] {
  return /\d/.test(text) ? Array.from(matchesOf(text, MARKS), (match) => Number(match[0])) : [];
}

/** The number of the line after a note; the note's own where no words follow its number, or nothing ends them. */
function noteEnd(lines: readonly PhysicalLine[], start: number): number {
  const isAlone = /^\d+$/.test(lines[start]!.span.text);
  const first = isAlone ? start + 1 : start;
  const opening = lines[first];
  if (!opening || opening.isRow || (isAlone && (opening.newPage || factsOf(opening).marker))) return start;
  let end = first + 1;
  while (end < lines.length && !endsNote(lines, end)) {
    if (end - start >= MOST_LINES || lines[end]!.isRow || factsOf(lines[end]!).marker) return start;
    end++;
  }
  return end;
}

/** A new page, a page's number, the next note, or a blank line after a whole sentence. */
function endsNote(lines: readonly PhysicalLine[], at: number): boolean {
  const { span, blanks, newPage } = lines[at]!;
  if (newPage || isPageNumber(span.text) || NUMBER.test(span.text)) return true;
  return blanks > 0 && !(begins(span.text, LOWER) && factsOf(lines[at - 1]!).isOpenEnded);
}
