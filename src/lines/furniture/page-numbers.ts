import type { PhysicalLine } from '../physical-line.js';
import { isBareNumber, isSurePageMark } from './page-marks.js';
import { goesOn, neighboursOf } from './sentences.js';

/** No page is so short. */
const SHORTEST_PAGE = 8;

// "4A": a number at the foot of a page, as OCR reads it
const MISREAD = /^\d{1,2}[A-Z]$/;

/**
 * Which lines are numbers of pages and nothing else. Bare numbers that count on after a few lines are those of a
 * table's rows, unless a sentence goes on after them.
 */
export function pageNumbersIn(lines: readonly PhysicalLine[]): boolean[] {
  const isSure = lines.map(
    ({ isRow, span }, i) =>
      !isRow && (isSurePageMark(span.text) || (lines[i + 1]?.newPage === true && MISREAD.test(span.text))),
  );
  // "1" above "|" is a cell.
  const isBare = lines.map((line, i) => !line.isRow && isBareNumber(line.span.text) && lines[i + 1]?.span.text !== '|');
  const isTaken = (at: number) => isSure[at]! || isBare[at]!;
  const isInside = (at: number) => goesOn(neighboursOf(lines, at, isTaken));
  const counted = new Set([
    ...rowNumbers(lines, isBare).filter((at) => !isInside(at)),
    ...lines.flatMap((_, at) => (isBare[at] && countsARow(lines, at) ? [at] : [])),
  ]);
  return lines.map((_, at) => isSure[at]! || (isBare[at]! && !counted.has(at)));
}

/** Bare numbers that count on from the one before, within less than a page. */
function rowNumbers(lines: readonly PhysicalLine[], isBare: readonly boolean[]): number[] {
  const bare = lines.flatMap(({ span }, i) => (isBare[i] && /^\d+$/.test(span.text) ? [i] : []));
  return bare.slice(1).flatMap((at, k) => {
    const before = bare[k]!;
    const countsOn = Number(lines[at]!.span.text) === Number(lines[before]!.span.text) + 1;
    // The last page may be of any length, and no table ends with the number of a row.
    const isNear =
      at - before <= SHORTEST_PAGE &&
      at < lines.length - 1 &&
      !lines.slice(before + 1, at + 1).some((line) => line.newPage);
    return countsOn && isNear ? [before, at] : [];
  });
}

/** No row of a table has more lines. */
const TALLEST_ROW = 6;
/** How near below one another the numbers of one column are. */
const SAME_COLUMN = 3;
// "1 Bếp ăn Trường nội trú", "3. Nạo vét kênh"
const ROW_NUMBER = /^(?<number>\d{1,3})[.)]?(?=\s|$)/;

/**
 * A number that stands alone at half the height of its row, between two lines of its cells: the row before it bears the
 * number before, or the row after it the number after, in the same printed column, and words beside it.
 */
function countsARow(lines: readonly PhysicalLine[], at: number): boolean {
  const { span, indent } = lines[at]!;
  const number = /^\d{1,3}$/.test(span.text) ? Number(span.text) : null;
  if (number === null || indent === 0) return false;
  const bears = (line: PhysicalLine, wanted: number) =>
    line.gaps.length > 0 &&
    Math.abs(line.indent - indent) <= SAME_COLUMN &&
    Number(ROW_NUMBER.exec(line.span.text)?.groups?.number ?? Number.NaN) === wanted;
  const above = lines.slice(Math.max(0, at - TALLEST_ROW), at);
  const below = lines.slice(at + 1, at + 1 + TALLEST_ROW);
  const isNear = (near: readonly PhysicalLine[]) => near.every((line) => !line.newPage);
  return (
    (isNear([...above.slice(1), lines[at]!]) && above.some((line) => bears(line, number - 1))) ||
    (isNear(below) && below.some((line) => bears(line, number + 1)))
  );
}
