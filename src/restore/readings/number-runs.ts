import { Facts } from '../../facts/facts.js';
import type { Marker } from '../../facts/marker/marker.js';
import type { PrintedLine } from '../../lines/printed-line.js';
import { latin } from '../../text/latin.js';
import { toRoman } from '../../text/roman.js';
import { restoreNumber } from './numbers.js';
import { withNumber } from './reading.js';

const TWO_SMALL = latin(/\p{Ll}{2}/u);

const TWO_CAPITALS = latin(/\p{Lu}{2}/u);

/**
 * The Roman numeral meant before a heading in capitals in a damaged text: one that is not greater than the one before
 * it has lost a stroke (the second "II." of two is III), and strokes read as ones are strokes ("1. TO CHUC" after II is
 * III).
 */
function romanInRun(marker: Marker, heading: string, last: Marker | null): Marker {
  if (last === null || TWO_SMALL.test(heading)) return marker;
  const isRepeated = marker.kind === 'roman' && marker.value <= last.value;
  const isOnes = marker.kind === 'decimal' && /^1{1,3}$/.test(marker.ordinal) && TWO_CAPITALS.test(heading);
  if (!isRepeated && !isOnes) return marker;
  return { ...marker, kind: 'roman', style: 'roman', ordinal: toRoman(last.value + 1), value: last.value + 1 };
}

/** "c. TO CHUC THUC HIEN" after "B.": a letter that lost its size before a heading in capitals. */
function upperInRun(marker: Marker, heading: string, last: Marker | null): Marker {
  if (last === null || marker.kind !== 'letter' || marker.value !== last.value + 1) return marker;
  if (TWO_SMALL.test(heading) || !TWO_CAPITALS.test(heading)) return marker;
  return { ...marker, kind: 'upper', style: 'upper', ordinal: marker.ordinal.toUpperCase() };
}

/**
 * "1. MUC TIEU" above "1. Muc tieu chung": the first number of a plan, before a heading in capitals, is the stroke of
 * an I if the next one begins at 1 again. Returns its index among the markers; −1 if there is none.
 */
function firstIsRoman(numbered: readonly { readonly marker: Marker | null; readonly heading: string }[]): number {
  const isOne = (marker: Marker | null) => marker?.kind === 'decimal' && marker.ordinal === '1';
  const isNumber = ({ marker }: { marker: Marker | null }) => marker !== null && marker.kind !== 'bullet';
  const first = numbered.findIndex(isNumber);
  if (first < 0 || !isOne(numbered[first]!.marker)) return -1;
  const { heading } = numbered[first]!;
  if (TWO_SMALL.test(heading) || !TWO_CAPITALS.test(heading)) return -1;
  return isOne(numbered.slice(first + 1).find(isNumber)?.marker ?? null) ? first : -1;
}

/** The lines with the numbers and bullets that they were meant to have. */
export function restoreNumbers(lines: readonly PrintedLine[]): readonly PrintedLine[] {
  let lastRoman: Marker | null = null;
  let lastUpper: Marker | null = null;
  const restored = lines.map((line) => {
    if (line.zone !== 'text' || line.isRow) return line;
    const number = restoreNumber(line.span.text);
    const read = number ? withNumberAt(line, number.length, number.text) : line;
    const { marker } = read.facts;
    if (marker === null) return read;
    const heading = read.facts.behind.text;
    const meant = upperInRun(romanInRun(marker, heading, lastRoman), heading, lastUpper);
    if (meant.kind === 'roman') lastRoman = meant;
    else if (meant.kind === 'upper' || meant.kind === 'part') lastRoman = null;
    if (meant.kind === 'upper') lastUpper = meant;
    return meant === marker ? read : withNumberAt(read, marker.length, `${meant.ordinal}.`);
  });
  const first = firstIsRoman(restored.map(({ facts }) => ({ marker: facts.marker, heading: facts.behind.text })));
  if (first >= 0) restored[first] = withNumberAt(restored[first]!, restored[first]!.facts.marker!.length, 'I.');
  return restored;
}

/** A line with another number in the place of its first letters. */
export function withNumberAt(line: PrintedLine, length: number, number: string): PrintedLine {
  const span = withNumber(line.span, length, number);
  const shift = span.text.length - line.span.text.length;
  const bold = line.bold.map(({ start, end }) => ({ start: Math.max(0, start + shift), end: end + shift }));
  return { ...line, span, bold, facts: new Facts(span.text, bold) };
}
