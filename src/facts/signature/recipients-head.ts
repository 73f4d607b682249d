import { isBlank } from '../../characters/span/span.js';
import { withoutEnd } from '../../text/ends.js';
import { boundedDistance, fold } from '../../text/fold.js';
import { latin } from '../../text/latin.js';
import { RECIPIENTS } from '../../vocabulary/document/headings.js';
import { ON_BEHALF } from '../../vocabulary/document/letterhead.js';

const RECIPIENTS_FOLDED = fold(RECIPIENTS);
const RECIPIENTS_FIRST = RECIPIENTS_FOLDED.indexOf(' ');
const RECIPIENTS_BEGIN = RECIPIENTS_FOLDED.slice(0, RECIPIENTS_FIRST + 2);

// "Nơi nhận:", "Noi nhdn :"
const RECIPIENTS_HEAD = latin(/^\p{L}{3}\s\p{L}{3,5}\s?(?<colon>[:.]?)/u);
// "- Như trên", "TT HĐND"
const LIST_BEHIND = latin(/^(?:[-–—]|\p{Lu}{2})/u);

/** Length of "Nơi nhận:" at the head of a line, also as OCR misreads it ("Noi nhdn:"); 0 for any other line. */
export function recipientsHead(text: string): number {
  if (!isBlank(text.charCodeAt(RECIPIENTS_FIRST))) return 0;
  const match = RECIPIENTS_HEAD.exec(text);
  if (!match) return 0;
  const folded = withoutEnd(fold(match[0]), ' :.');
  const behind = text.slice(match[0].length).trimStart();
  const isBesideSignature = ON_BEHALF.some((mark) => behind.startsWith(`${mark} `));
  if (match.groups!.colon === '' && behind !== '' && !isBesideSignature && !LIST_BEHIND.test(behind)) return 0;
  // "Noi naa: TM. UY BAN NHAN DAN": the signature beside it leaves no doubt.
  const isBeside = isBesideSignature && folded.startsWith(RECIPIENTS_BEGIN);
  const allowed = match.groups!.colon === '' || folded === RECIPIENTS_FOLDED ? 0 : isBeside ? 2 : 1;
  return boundedDistance(folded, RECIPIENTS_FOLDED, allowed) <= allowed ? match[0].length : 0;
}
