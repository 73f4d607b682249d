import { latin } from '../text/latin.js';
import { has, LOWER } from '../text/letters.js';
import type { PhysicalLine } from './physical-line.js';
import { factsOf } from './printed-line.js';

/** What a page prints around its text: lone page numbers, running heads and feet, and what a converter puts in it. */
export interface Furniture {
  readonly kept: PhysicalLine[];
  /** Pictures, comments and code fences alone on their lines. */
  readonly pictures: PhysicalLine[];
  readonly pageNumbers: PhysicalLine[];
  readonly runningLines: PhysicalLine[];
}

// "12", "- 12 -", "Trang 3/24", "3 / 24", "Page 7"
export const PAGE_NUMBER = /^[-–—]?\s?(?:(?:trang|page)\s)?\d{1,3}(?:\s?(?:\/|of)\s?\d{1,3})?\s?[-–—]?$/iu;
// "![](_page_0_Picture_0.jpeg)", "![Hình 1](anh.png)"
const PICTURE = /^!\[(?<words>[^\][]{0,80})\]\([^()]{0,300}\)$/u;
// "<!-- image -->", "<!-- PageHeader="UBND XÃ A" -->"
const COMMENT = /^<!--\s?(?<page>Page)?(?<words>[^<>]{0,300})-->$/iu;
// "```markdown"
const FENCE = /^```\w{0,12}$/;
/** Whoever writes more words than that in a comment, or under a picture, says something. */
const MOST_WORDS = 3;
// "{12}------------------------------------------------": a new page, as a converter marks it
const PAGE_MARK = /^\{\d{1,4}\}-{8,}$/;

/** A running line must come back at least so often. */
const REPEATS = 2;
const LONGEST = 120;

/** Parts page furniture from text. A line is only taken for a running one where it returns at the edges of pages. */
export function partFurniture(all: readonly PhysicalLine[]): Furniture {
  const { lines, pictures } = partPictures(all);
  const isNumber = pageNumbersIn(lines);
  const running = runningTexts(lines, isNumber);
  const kept: PhysicalLine[] = [];
  const pageNumbers: PhysicalLine[] = [];
  const runningLines: PhysicalLine[] = [];
  let pending = { blanks: 0, newPage: false };
  for (const [index, line] of lines.entries()) {
    if (isNumber[index] || running.has(index)) {
      (isNumber[index] ? pageNumbers : runningLines).push(line);
      pending = { blanks: pending.blanks + line.blanks, newPage: true };
      continue;
    }
    const blanks = line.blanks + pending.blanks;
    kept.push(pending.newPage ? { ...line, blanks, newPage: true } : line);
    pending = { blanks: 0, newPage: false };
  }
  return { kept, pictures, pageNumbers, runningLines };
}

function partPictures(all: readonly PhysicalLine[]): { lines: readonly PhysicalLine[]; pictures: PhysicalLine[] } {
  const pictures = all.filter(isPicture);
  if (pictures.length === 0) return { lines: all, pictures };
  const lines: PhysicalLine[] = [];
  let blanks = 0;
  let newPage = false;
  for (const line of all) {
    if (isPicture(line)) {
      blanks += line.blanks;
      newPage ||= line.newPage;
      continue;
    }
    lines.push(
      blanks > 0 || newPage ? { ...line, blanks: line.blanks + blanks, newPage: line.newPage || newPage } : line,
    );
    blanks = 0;
    newPage = false;
  }
  return { lines, pictures };
}

// "==> picture [71 x 2] intentionally omitted <==": what a converter leaves of a picture
const LEFT_OUT = /^==> picture [^<>]{0,60} <==$/;

function isPicture({ isRow, span: { text } }: PhysicalLine): boolean {
  if (isRow || !'!<`='.includes(text[0]!)) return false;
  if (FENCE.test(text) || LEFT_OUT.test(text)) return true;
  const { page, words } = (PICTURE.exec(text) ?? COMMENT.exec(text))?.groups ?? {};
  return page !== undefined || (words !== undefined && words.trim().split(/\s+/).length <= MOST_WORDS);
}

/** No page is so short. */
const SHORTEST_PAGE = 8;

/** Which lines are lone page numbers. Numbers that count on after a few lines are those of a table's rows. */
function pageNumbersIn(lines: readonly PhysicalLine[]): boolean[] {
  // "1" above "|" is a cell.
  const isNumber = lines.map(
    (line, i) =>
      !line.isRow &&
      ((line.width <= 16 && PAGE_NUMBER.test(line.span.text) && lines[i + 1]?.span.text !== '|') ||
        (line.span.text[0] === '{' && PAGE_MARK.test(line.span.text))),
  );
  const bare = lines.flatMap(({ span }, i) => (isNumber[i] && /^\d+$/.test(span.text) ? [i] : []));
  for (const [k, at] of bare.slice(1).entries()) {
    const before = bare[k]!;
    const countsOn = Number(lines[at]!.span.text) === Number(lines[before]!.span.text) + 1;
    if (!countsOn || at - before > SHORTEST_PAGE || lines.slice(before + 1, at + 1).some((line) => line.newPage))
      continue;
    isNumber[before] = false;
    isNumber[at] = false;
  }
  return isNumber;
}

/** The indices of lines that return, digits aside, next to page numbers, form feeds or one another. */
function runningTexts(lines: readonly PhysicalLine[], isNumber: readonly boolean[]): Set<number> {
  const places = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    if (line.isRow || isNumber[index] || line.span.text.length > LONGEST || !mayRun(line)) continue;
    const key = line.span.text.replace(/\d+/g, '#').toLowerCase();
    const list = places.get(key);
    if (list) list.push(index);
    else places.set(key, [index]);
  }
  const found = new Set<number>();
  const repeated = [...places.values()].filter((list) => list.length >= REPEATS);
  // Twice: a foot may stand next to a page number, and a head next to that foot.
  for (let round = 0; round < 2; round++) {
    const atEdge = (index: number) =>
      lines[index]!.newPage ||
      lines[index + 1]?.newPage === true ||
      isLastFoot(lines, index) ||
      isNumber[index - 1] === true ||
      isNumber[index + 1] === true ||
      found.has(index - 1) ||
      found.has(index + 1);
    for (const list of repeated) {
      const edges = list.filter(atEdge);
      const isRunning = edges.length > REPEATS ? edges.length >= list.length - 1 : edges.length === list.length;
      if (isRunning) for (const index of edges) found.add(index);
    }
  }
  for (const [index, line] of lines.entries()) {
    const isEdge = line.newPage || isNumber[index - 1] === true;
    if (isEdge && !line.isRow && !isNumber[index] && !found.has(index) && interrupts(lines, index, isNumber, found)) {
      found.add(index);
    }
  }
  return found;
}

/** The foot of the last page, which counts its pages. A name that stands there may be a signer's. */
function isLastFoot(lines: readonly PhysicalLine[], index: number): boolean {
  return index === lines.length - 1 && /\d$/.test(lines[index]!.span.text);
}

const TWO_SMALL_FIRST = latin(/^\p{Ll}{2}/u);

/** A line in capitals at the top of a page in the middle of a sentence: a running head, though it comes but once. */
function interrupts(
  lines: readonly PhysicalLine[],
  index: number,
  isNumber: readonly boolean[],
  found: ReadonlySet<number>,
): boolean {
  const { text } = lines[index]!.span;
  if (text.length > LONGEST || !factsOf(lines[index]!).isUpperLine || !mayRun(lines[index]!)) return false;
  let before = index - 1;
  while (before >= 0 && (isNumber[before] || found.has(before))) before--;
  const [previous, next] = [lines[before], lines[index + 1]];
  if (!previous || !next || previous.isRow || next.isRow) return false;
  return has(previous.span.text, LOWER) && factsOf(previous).isOpenEnded && TWO_SMALL_FIRST.test(next.span.text);
}

const TWO_LETTERS = latin(/\p{L}{2}/u);

/** A line that opens something or ends a sentence is text, however often it returns. */
function mayRun(line: PhysicalLine): boolean {
  const { text } = line.span;
  if (/[.;:,]$/u.test(text) || !TWO_LETTERS.test(text)) return false;
  const { marker, label, model } = factsOf(line);
  return marker === null && !label?.sure && model === null;
}
