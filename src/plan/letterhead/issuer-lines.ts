import { type Span, slice } from '../../characters/span.js';
import { boundedDistance, fold } from '../../text/fold.js';
import { hasRun, UPPER } from '../../text/letters.js';
import { holdsLetterDate } from '../../values/calendar/letter-date.js';
import { BODIES_SET_UP, MOTTO, NATION, PARTY, STAMPS, YOUTH_UNION } from '../../vocabulary/letterhead.js';
import { type Head, NUMBER } from './head.js';
import { isBentMotto } from './letterhead-lines.js';
import { BODY_BEGINS } from './localities.js';

const FIXED = [NATION, MOTTO, PARTY].map(fold);
const UNION = YOUTH_UNION.map(fold);

/** "CHỦ NGHĨA VIỆT NAM": the first or last words of the nation's line, cut in two. */
function isPartOfNation(folded: string): boolean {
  return folded.includes(' ') && (FIXED[0]!.startsWith(`${folded} `) || FIXED[0]!.endsWith(` ${folded}`));
}

/** "NAM" below "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT": the last word of the nation's line on a line of its own. */
function isRestOfNation(above: Span | undefined, folded: string): boolean {
  if (above === undefined || !FIXED[0]!.endsWith(` ${folded}`)) return false;
  return boundedDistance(FIXED[0]!, `${fold(above.text)} ${folded}`, BENT) <= BENT;
}

/** So many letters of the nation's line may be misread. */
const BENT = 3;

const SET_UP = new RegExp(`(?<=\\S\\s)(?<!\\sva\\s)(?=(?:${BODIES_SET_UP.map(fold).join('|')})\\s)`, 'u');

/** "UBND HUYỆN TÂN PHÚ TỔ CÔNG TÁC ĐỀ ÁN 06": two bodies, one above the other, in one cell of a table. */
function partSetUp(line: Span): Span[] {
  const at = fold(line.text).search(SET_UP);
  return at > 0 ? [slice(line, 0, at), slice(line, at)] : [line];
}

const STAMPED = new Set(STAMPS.map(fold));

/** The lines of the letterhead that name the issuer, in order: neither nation and motto nor number, date and stamps. */
export function issuerLines(head: Head): Span[] {
  return head.lines.flatMap(partSetUp).filter((line, i, lines) => {
    const folded = fold(line.text);
    if (FIXED.some((fixed) => folded.includes(fixed.slice(0, 14))) || isPartOfNation(folded)) return false;
    if (isBentMotto(folded) || isRestOfNation(lines[i - 1], folded)) return false;
    if (UNION.includes(folded.trim())) return false;
    if (NUMBER.test(line.text) || holdsLetterDate(line.text)) return false;
    if (STAMPED.has(folded.replace(/^[^a-z]+|[^a-z]+$/g, ''))) return false;
    return hasRun(line.text, UPPER, 2) || BODY_BEGINS.some((begin) => folded.startsWith(begin));
  });
}
