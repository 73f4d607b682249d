import { fill, hasBlank, type Layout } from '../lines/layout.js';
import type { PrintedLine } from '../lines/printed-line.js';
import { fold } from '../text/fold.js';
import { latin } from '../text/latin.js';
import { LEVEL_WORDS } from '../vocabulary/document/letterhead.js';
import { WEAKLY_OPEN_WORDS } from '../vocabulary/words/open-words.js';
import type { OpenParagraph } from './open-paragraph.js';

const LEVELS = Object.keys(LEVEL_WORDS).map((word) => ` ${fold(word)}`);
const WEAKLY_OPEN = WEAKLY_OPEN_WORDS.map((word) => ` ${fold(word)}`);

const SHORT = 60;
const HALF = 0.6;

/**
 * "1. Công an xã", "Mô hình 3: Công dân số": a word after which something must follow elsewhere ends a name as well, if
 * the line is half empty, or if a heading is followed by a blank line or by a verb that begins a sentence.
 */
export function endsInName(before: OpenParagraph, line: PrintedLine, layout: Layout): boolean {
  const end = fold(before.text.slice(-12));
  const isLevel = LEVELS.some((word) => end.endsWith(word));
  const { text } = line.span;
  if (line.newPage || (!isLevel && !WEAKLY_OPEN.some((word) => end.endsWith(word))) || /^\d/.test(text)) return false;
  const isHeading = before.isModel || before.isNumbered;
  const opensText = isHeading || (before.isPreamble && line.facts.namesBodyFirst);
  if (opensText && hasBlank(line, layout) && !(isLevel && isPlace(line))) return true;
  if (layout.width !== null) return (isLevel || isHeading) && fill(before.last, line, layout) <= HALF;
  const isShort = before.text.length < SHORT && (isLevel ? SENTENCE.test(text) : line.facts.namesBodyFirst);
  return isHeading && (line.facts.beginsSentence || isShort);
}

// "Chủ trì, theo dõi …", "Tuyên truyền trên …": a name goes on in capitals, such as "Hưng Chính chủ trì"
export const SENTENCE = latin(/^\p{Lu}\p{Ll}+,? \p{Ll}/u);

// "Hưng Chính"
const PLACE = latin(/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u);

/** "Hưng Chính chủ trì …": two capitalised words in a row that begin no body's name are a place. */
function isPlace({ span, facts }: PrintedLine): boolean {
  return PLACE.test(span.text) && !facts.namesBodyFirst;
}
