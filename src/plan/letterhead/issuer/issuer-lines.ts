import type { Span } from '../../../characters/span/span.js';
import { fromAToZ } from '../../../text/ends.js';
import { boundedDistance, fold } from '../../../text/fold.js';
import { hasRun, UPPER } from '../../../text/letters.js';
import { holdsLetterDate } from '../../../values/calendar/letter-date.js';
import { MOTTO, NATION, PARTY, STAMPS, YOUTH_UNION } from '../../../vocabulary/document/letterhead.js';
import { findNumber, type Head, NUMBER } from '../head.js';
import { isFixedLine, isMisreadMotto } from '../letterhead-lines.js';
import { isBody, isLocality } from './body-line.js';
import { partBodies } from './issuer-bodies.js';
import { levelWordsIn } from './level-words.js';

const FIXED = [NATION, MOTTO, PARTY].map(fold);
const UNION = YOUTH_UNION.map(fold);

/** "ĐOÀN TNCS HỒ CHÍ MINH": what the youth union's organs print in place of nation and motto, and whose they are. */
export function isUnion({ text }: Span): boolean {
  return UNION.includes(fold(text).trim());
}

/** "CHỦ NGHĨA VIỆT NAM": the first or last words of the nation's line, cut in two. */
function isPartOfNation(folded: string): boolean {
  return folded.includes(' ') && (FIXED[0]!.startsWith(`${folded} `) || FIXED[0]!.endsWith(` ${folded}`));
}

/** "NAM" below "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT": the last word of the nation's line on a line of its own. */
function isRestOfNation(above: Span | undefined, folded: string): boolean {
  if (above === undefined || !FIXED[0]!.endsWith(` ${folded}`)) return false;
  return boundedDistance(FIXED[0]!, `${fold(above.text)} ${folded}`, MOST_MISREAD) <= MOST_MISREAD;
}

/** How many letters of the nation's line may be misread. */
const MOST_MISREAD = 3;

const STAMPED = new Set(STAMPS.map(fold));
/** The longest stamp, with its brackets and punctuation. */
const LONGEST_STAMP = 60;

/** "(HỎA TỐC)", "DỰ THẢO LẦN 2" */
function isStamp(folded: string): boolean {
  return folded.length <= LONGEST_STAMP && STAMPED.has(fromAToZ(folded));
}

/**
 * The lines of the letterhead that name the issuer, in order: without nation, motto, number, date and stamps. What
 * follows the number is a body only if its name begins there.
 */
export function issuerLines(head: Head): Span[] {
  const lines = head.lines.flatMap(partBodies);
  const bearsNumber = ({ text }: Span, i: number) => {
    const above = lines.slice(0, i).findLast((line) => !isFixedLine(line.text));
    return findNumber(`${above?.text ?? ''}\n${text}`) !== null;
  };
  const number = lines.findIndex((line, i) => NUMBER.test(line.text) && bearsNumber(line, i));
  const named = lines.filter((line, i) => {
    const folded = fold(line.text);
    if (FIXED.some((fixed) => folded.includes(fixed.slice(0, 14))) || isPartOfNation(folded)) return false;
    if (isMisreadMotto(folded) || isRestOfNation(lines[i - 1], folded)) return false;
    if (isUnion(line)) return false;
    if ((NUMBER.test(line.text) && bearsNumber(line, i)) || holdsLetterDate(line.text)) return false;
    if (isStamp(folded)) return false;
    // "Xã Tân Hòa" below "ỦY BAN NHÂN DÂN"
    return hasRun(line.text, UPPER, 2) || isBody(line.text) || (i > 0 && isLocality(line.text));
  });
  const before = number < 0 ? named : named.filter((line) => lines.indexOf(line) < number);
  return before.length > 0 ? before : named.filter(({ text }) => isBody(text) || levelWordsIn(text)[0]?.at === 0);
}
