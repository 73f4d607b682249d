import type { PrintedLine } from '../../lines/printed-line.js';
import { latin } from '../../text/latin.js';
import { isChapterHeading, romanValue, strokesOf, toRoman } from '../../text/roman.js';
import { withNumberAt } from './number-runs.js';

/** How OCR misreads Roman numerals: "HI. TỔ CHỨC THỰC HIỆN", "Il, NỘI DUNG", "L. MỤC ĐÍCH", "II NỘI DUNG" */
const MISREAD = /^(?<mark>[IVXLlHTÌÍỊỈ1|!]{1,5})(?<dot>[.,:]?)\s(?<heading>.+)$/u;

/** A heading in capitals after what may be a numeral. */
interface Chapter {
  readonly mark: string;
  readonly hasDot: boolean;
  /** The value of a correct numeral; 0 if it is not one. */
  readonly value: number;
}

/**
 * In a text whose words are right, the misread Roman numerals of chapters, corrected by their order: "HI." before
 * capitals after chapter II is III, and so is whatever is not a numeral between II and IV; "IH." before such a "HI." is
 * II. A correct numeral is the writer's own and stays, except a second "II." where the first one was misread; so does a
 * number, except the "1." before chapter II, and a letter that continues a list of letters.
 */
export function restoreChapterNumerals(lines: readonly PrintedLine[]): readonly PrintedLine[] {
  const chapters = chaptersOf(lines);
  const read = lines.map(withDigits);
  const order = [...chapters.keys()];
  let last = 0;
  let isMisread = false;
  for (const [at, index] of order.entries()) {
    const chapter = chapters.get(index)!;
    const behind = chapters.get(order[at + 1] ?? -1);
    const isNext = readsAs(chapter, last + 1) || (behind !== undefined && isBetween(chapter, last, behind));
    const lacksStroke = isMisread && chapter.value === last && behind?.value !== last + 1;
    isMisread = chapter.value === 0 && isNext;
    if (chapter.value > 0 && !lacksStroke) last = chapter.value;
    else if (isNext || lacksStroke) {
      last++;
      const length = chapter.mark.length + (chapter.hasDot ? 1 : 0);
      read[index] = withNumberAt(lines[index]!, length, `${toRoman(last)}.`);
    }
  }
  return read;
}

// "1.l. Rà soát", "2.I. Công tác": a one that was read as a letter
const MISREAD_ONE = latin(/^(?<number>\d{1,2}\.(?:\d{1,2}\.)?[lI]{1,2})\.\s(?=\p{Lu})/u);

/** A line whose number is one in digits. */
function withDigits(line: PrintedLine): PrintedLine {
  const number = line.zone === 'text' && !line.isRow ? MISREAD_ONE.exec(line.span.text)?.groups?.number : undefined;
  return number === undefined ? line : withNumberAt(line, number.length + 1, `${number.replace(/[lI]/g, '1')}.`);
}

/** By their places among the lines. */
function chaptersOf(lines: readonly PrintedLine[]): Map<number, Chapter> {
  const chapters = new Map<number, Chapter>();
  let lastUpper = 0;
  for (const [index, { zone, isRow, facts, span }] of lines.entries()) {
    if (zone !== 'text' || isRow) continue;
    const { marker } = facts;
    const goesOn = marker?.kind === 'upper' && marker.value === lastUpper + 1 && lastUpper > 0;
    if (marker?.kind === 'upper') lastUpper = marker.value;
    const { mark = '', dot = '', heading = '' } = MISREAD.exec(span.text)?.groups ?? {};
    const value = marker?.kind === 'roman' ? marker.value : 0;
    if (value > 0 || (!goesOn && isChapterHeading(heading))) chapters.set(index, { mark, hasDot: dot !== '', value });
  }
  return chapters;
}

/**
 * Whether the strokes of a mark are those of a numeral. A number is not, and without its dot each letter must be right.
 */
function readsAs({ mark, hasDot }: Chapter, value: number): boolean {
  if (/^\d+$/.test(mark)) return false;
  return (hasDot ? strokesOf(mark) : mark) === toRoman(value);
}

/** Whether a mark that is not a numeral is between two chapters with one missing between them; both may be misread. */
function isBetween({ mark, hasDot, value }: Chapter, last: number, behind: Chapter): boolean {
  const isNumber = /^\d+$/.test(mark) && !(mark === '1' && last === 0);
  const isFollowed = behind.value === last + 2 || (behind.value === 0 && readsAs(behind, last + 2));
  return hasDot && value === 0 && !isNumber && romanValue(mark) === 0 && isFollowed;
}
