import { PLAN_KINDS } from '../../lexicon/documents.js';
import { fold } from '../../text/fold.js';
import { latin } from '../../text/latin.js';
import { isUpper } from '../../text/letters.js';
import type { PhysicalLine } from '../physical-line.js';
import { factsOf } from '../printed-line.js';

const KINDS = PLAN_KINDS.map(fold);

/** "UBND xã Phú Thịnh - Kế hoạch Đề án 06": words for a plan in a line that begins with a capital. */
export function namesPlan(text: string): boolean {
  const folded = fold(text);
  return isUpper(text.charCodeAt(0)) && KINDS.some((kind) => folded.includes(`${kind} `));
}

const TWO_LETTERS = latin(/\p{L}{2}/u);

/** A line that opens something or ends a sentence is text, however often it recurs. */
export function mayRun(line: PhysicalLine): boolean {
  const { text } = line.span;
  if (/[.;:,]$/u.test(text) || !TWO_LETTERS.test(text)) return false;
  const { marker, label, model } = factsOf(line);
  return marker === null && !label?.sure && model === null;
}
