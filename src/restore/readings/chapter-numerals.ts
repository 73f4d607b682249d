import { romanValue, toRoman } from '../../facts/marker/roman.js';
import type { PrintedLine } from '../../lines/printed-line.js';
import { count, LOWER, UPPER } from '../../text/letters.js';
import { withNumberAt } from './number-runs.js';

/** Strokes and letters that a Roman numeral comes out as: "HI. TỔ CHỨC THỰC HIỆN", "Il, NỘI DUNG", "L. MỤC ĐÍCH" */
const MISREAD = /^(?<mark>[IVXLlHTÌÍỊỈ1|!]{1,5})[.,:]\s(?<heading>.+)$/u;

/** What stands where a stroke of the numeral does. */
const STROKES: ReadonlyMap<string, string> = new Map([
  ...['L', 'l', '1', '|', '!', 'Ì', 'Í', 'Ị', 'Ỉ', 'T'].map((letter): [string, string] => [letter, 'I']),
  ['H', 'II'],
]);

/** A heading has so many letters, and of them so many are capitals. */
const LEAST_LETTERS = 6;
const CAPITALS = 0.9;

/**
 * In a text whose words are right, the Roman numerals of chapters that an OCR misread, by their order: "HI." before
 * capitals behind chapter II is III. A numeral that is one as it stands, and a number, are the writer's own and stay;
 * so does a letter that goes on with a list of letters.
 */
export function restoreChapterNumerals(lines: readonly PrintedLine[]): readonly PrintedLine[] {
  let last = 0;
  let lastUpper = 0;
  return lines.map((line) => {
    if (line.zone !== 'text' || line.isRow) return line;
    const { marker } = line.facts;
    const groups = MISREAD.exec(line.span.text)?.groups;
    const mark = groups?.mark ?? '';
    const value = romanValue(mark);
    if (value > 0 && marker?.kind === 'roman') {
      last = value;
      return line;
    }
    const goesOn = marker?.kind === 'upper' && marker.value === lastUpper + 1 && lastUpper > 0;
    if (marker?.kind === 'upper') lastUpper = marker.value;
    if (!groups || goesOn || value > 0 || /^\d+$/.test(mark) || !isHeading(groups.heading!)) return line;
    const next = toRoman(last + 1);
    if ([...mark].map((letter) => STROKES.get(letter) ?? letter).join('') !== next) return line;
    last++;
    return withNumberAt(line, mark.length + 1, `${next}.`);
  });
}

function isHeading(text: string): boolean {
  const capitals = count(text, UPPER);
  const letters = capitals + count(text, LOWER);
  return letters >= LEAST_LETTERS && capitals >= letters * CAPITALS;
}
