import type { PhysicalLine } from '../physical-line.js';
import { isBareNumber, isSurePageMark } from './page-marks.js';
import { goesOn, neighboursOf } from './sentences.js';

/** No page is so short. */
const SHORTEST_PAGE = 8;

/**
 * Which lines are numbers of pages and nothing else. Bare numbers that count on after a few lines are those of a table's
 * rows, unless a sentence goes on behind them.
 */
export function pageNumbersIn(lines: readonly PhysicalLine[]): boolean[] {
  const isSure = lines.map(({ isRow, span }) => !isRow && isSurePageMark(span.text));
  // "1" above "|" is a cell.
  const isBare = lines.map((line, i) => !line.isRow && isBareNumber(line.span.text) && lines[i + 1]?.span.text !== '|');
  const isTaken = (at: number) => isSure[at]! || isBare[at]!;
  const isInside = (at: number) => goesOn(neighboursOf(lines, at, isTaken));
  const counted = new Set(rowNumbers(lines, isBare).filter((at) => !isInside(at)));
  return lines.map((_, at) => isSure[at]! || (isBare[at]! && !counted.has(at)));
}

/** Bare numbers that count on from the one before, within less than a page. */
function rowNumbers(lines: readonly PhysicalLine[], isBare: readonly boolean[]): number[] {
  const bare = lines.flatMap(({ span }, i) => (isBare[i] && /^\d+$/.test(span.text) ? [i] : []));
  return bare.slice(1).flatMap((at, k) => {
    const before = bare[k]!;
    const countsOn = Number(lines[at]!.span.text) === Number(lines[before]!.span.text) + 1;
    const isNear = at - before <= SHORTEST_PAGE && !lines.slice(before + 1, at + 1).some((line) => line.newPage);
    return countsOn && isNear ? [before, at] : [];
  });
}
