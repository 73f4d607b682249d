import { type ReadWord, sourceOf } from '../../characters/span/span.js';
import { isPersonName } from '../../facts/signature/person-name.js';
import { fold } from '../../text/fold.js';
import { groupBy } from '../../text/lists.js';
import { FAMILY_NAMES } from '../../vocabulary/document/family-names.js';
import type { Block } from './blocks.js';
import type { UnsureWords } from './unsure.js';

/** Under a stamp marks are lost more often than letters. */
const CERTAINTY = 0.9;
const BY_LETTERS = groupBy(FAMILY_NAMES, fold);

/**
 * The family name of a person whose name is a line of its own, and that OCR read with other marks and in doubt:
 * "Nguyên Việt Hùng" → "Nguyễn".
 */
export function familyNameOf({ lines }: Block, read: UnsureWords): ReadWord[] {
  const span = lines[0]!.span;
  if (lines.length > 1 || !isPersonName(span.text)) return [];
  const raw = span.text.slice(0, span.text.indexOf(' '));
  const [text, another] = BY_LETTERS.get(fold(raw)) ?? [];
  const [first, last] = [sourceOf(span, 0), sourceOf(span, raw.length - 1)];
  if (text === undefined || another || text === raw || !first || !last || !read.isDoubtful(first.from, last.to))
    return [];
  return [{ raw, text, certainty: CERTAINTY, alternatives: [raw], from: first.from, to: last.to }];
}
