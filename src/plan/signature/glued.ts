import { join, type Span, slice } from '../../characters/span/span.js';
import { behalfLength, officeLength } from '../../facts/signature/office.js';
import { secondNameAt } from '../../facts/signature/person-name.js';
import { fold } from '../../text/fold.js';
import { latin } from '../../text/latin.js';
import { matchesOf } from '../../text/matches.js';
import { GOING_ON } from '../../vocabulary/bodies/issuers.js';
import { PROVINCES } from '../../vocabulary/bodies/provinces.js';
import { CENTRAL_CITIES } from '../../vocabulary/document/letterhead.js';

/** What is in the left and in the right column of a line of two signatures. */
export interface Glued {
  readonly left: Span;
  readonly right: Span;
}

// the " ✓ " of "THƯ KÝ TỔ CÔNG TÁC ✓ TRƯỞNG BCĐ", the spaces of "KT. GIÁM ĐỐC KT. CHỦ TỊCH"
const BETWEEN = latin(/\s(?:[^\p{L}\d\s.,()&/"“”-]{1,3}\s)?(?=\p{Lu})/gu);

/**
 * Two signatures side by side, printed on one line: "KT. GIÁM ĐỐC KT. CHỦ TỊCH", "THƯ KÝ TỔ CÔNG TÁC ✓ TRƯỞNG BCĐ".
 * Each half begins with a mark or with an office; the two offices are separated by a character that is not a letter, or
 * are the same. Null for one signature.
 */
export function gluedOffices(span: Span): Glued | null {
  const { text } = span;
  const begins = behalfLength(text) > 0 ? behalfLength : officeLength;
  if (begins(text) === 0) return null;
  for (const { index, 0: between } of matchesOf(text, BETWEEN)) {
    const rest = text.slice(index + between.length);
    if (begins(rest) === 0) continue;
    const isSame = begins === behalfLength ? sameMark(text, rest) : fold(text.slice(0, index)) === fold(rest);
    if (between.trim() === '' && !isSame) continue;
    return { ...goesOnLeft(slice(span, 0, index), slice(span, index + between.length)) };
  }
  return null;
}

function sameMark(one: string, other: string): boolean {
  return one.slice(0, behalfLength(one)) === other.slice(0, behalfLength(other));
}

const PLACES = [...PROVINCES, ...CENTRAL_CITIES].map(fold);
const GOES_ON = GOING_ON.map(fold);

/**
 * "TRƯỞNG BCĐ ĐỒNG NAI TRIỂN KHAI ĐỀ ÁN" beside "THƯ KÝ TỔ CÔNG TÁC": after the name of a place, the words for the
 * purpose of a body are the second line of the left column.
 */
function goesOnLeft(left: Span, right: Span): Glued {
  const folded = fold(right.text);
  for (const words of GOES_ON) {
    const at = folded.indexOf(` ${words} `);
    if (at < 0 || !PLACES.some((place) => folded.slice(0, at).endsWith(` ${place}`))) continue;
    return { left: join([left, slice(right, at + 1)], ' '), right: slice(right, 0, at) };
  }
  return { left, right };
}

/** "Lê An Vũ Văn Tú" → the two names; null if it may be a single name. */
export function gluedNames(span: Span): Glued | null {
  const at = secondNameAt(span.text);
  return at > 0 ? { left: slice(span, 0, at - 1), right: slice(span, at) } : null;
}
