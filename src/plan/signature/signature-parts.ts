import { type Span, slice } from '../../characters/span/span.js';
import { rankEnd, SHORT_FIRST } from '../../facts/signature/person-name.js';
import { SIGNATURE_NOTE } from '../../facts/signature/signature-note.js';
import { latin } from '../../text/latin.js';
import { matchesOf } from '../../text/matches.js';
import { ACTING, BODIES_OF_OFFICES, OFFICES, ON_BEHALF } from '../../vocabulary/document/letterhead.js';
import { gluedOffices } from './glued.js';
import { nameOf } from './person-name.js';

const ESCAPED = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[./]/g, '\\$&'))
    .join('|');
// "TM. ", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "(Đã ký)": what begins a line of its own in a signature, and not the "BÍ THƯ" of
// "TM. BAN BÍ THƯ"
export const SIGNATURE_LINE = new RegExp(
  `(?:${ESCAPED(ON_BEHALF)})\\s?(?:${ESCAPED(OFFICES)})?|(?<!(?:${ESCAPED(ON_BEHALF)})\\s?(?:${ESCAPED(BODIES_OF_OFFICES)})\\s)(?:(?<!\\p{L})(?:${ESCAPED(ACTING)})\\s)?(?:${ESCAPED(OFFICES)})(?!\\p{Ll})|${SIGNATURE_NOTE}`,
  'gu',
);

/** "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH": the lines above a name on one line, and not two offices side by side. */
export function isRunOn(span: Span): boolean {
  const { text } = span;
  return (
    isCapitals(text) &&
    ON_BEHALF.some((mark) => text.startsWith(mark)) &&
    [...matchesOf(text, SIGNATURE_LINE)].length > 1 &&
    gluedOffices(span) === null
  );
}

/** "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Nguyễn Văn An" → capacity, office and name; any other text as it is. */
export function partSignature(span: Span): Span[] {
  const begins = Array.from(matchesOf(span.text, SIGNATURE_LINE), (match) => match.index);
  // "SỞ TƯ PHÁP KT. GIÁM ĐỐC …": the body for which one of several signers signs.
  const [first] = begins;
  if (first === undefined || !isCapitals(span.text.slice(0, first))) return [span];
  if (first > 0) begins.unshift(0);
  return begins.flatMap((from, i) => {
    const part = slice(span, from, begins[i + 1] ?? span.text.length);
    const name = nameAt(part);
    return name > 0 ? [slice(part, 0, name), slice(part, name)] : [part];
  });
}

/** The longest signature run together. */
const LONGEST = 400;

// the "P" of "CHỦ TỊCH Phạm Xuân Vinh", the "Y " of "PHÓ GIÁM ĐỐC Y Hlim Niê"
const NAME_BEGINS = latin(`(?<=\\s)${SHORT_FIRST}\\s(?=\\p{Lu}\\p{Ll})|\\p{Lu}(?=\\p{Ll})`, 'g');

/** Where after words in capitals the name of a person begins, with its rank, and takes the rest; 0 if there is none. */
export function nameAt(span: Span): number {
  if (span.text.length > LONGEST) return 0;
  for (const match of matchesOf(span.text, NAME_BEGINS)) {
    if (match.index > 0 && nameOf(slice(span, match.index))) return rankBefore(span.text, match.index);
  }
  return 0;
}

/** Where the ranks before a name begin, of which some are all in capitals: "GIÁM ĐỐC |BSCKII. Nguyễn Hữu Tấn". */
function rankBefore(text: string, name: number): number {
  for (const { index } of matchesOf(text.slice(0, name), /(?<=\s)\S/g)) {
    if (rankEnd(text.slice(index)) === name - index) return index;
  }
  return name;
}

/** Whether a text is all in capitals. */
export function isCapitals(text: string): boolean {
  return text === text.toUpperCase();
}
