import type { Range } from '../../characters/span/range.js';
import { vocabulary } from '../../lexicon/run.js';
import { withoutEnd } from '../../text/ends.js';
import { fold } from '../../text/fold.js';
import { isUpper } from '../../text/letters.js';
import { findUnknownLabel, type Label } from './label.js';

/** A label without a key. */
export interface OtherLabel extends Label {
  /** It is known as a label ("Nội dung"), not just taken for one by its form. */
  readonly isKnown: boolean;
}

/** Words that look like a label without a key; those known as labels need no colon on their own line. */
export function otherLabel(text: string, bold: readonly Range[]): OtherLabel | null {
  const label = findUnknownLabel(text, bold) ?? knownOther(text, bold);
  return label && { ...label, isKnown: vocabulary().labels.others.has(fold(text.slice(0, label.end))) };
}

/** "b) Nội dung", "- Người phụ trách: …": words known as a label, though the same ones may begin the name of a body. */
function knownOther(text: string, bold: readonly Range[]): Label | null {
  const { others, longestOther } = vocabulary().labels;
  const colon = text.slice(0, longestOther).indexOf(':');
  if ((colon < 0 && text.length > longestOther) || !isUpper(text.charCodeAt(0))) return null;
  const words = withoutEnd(text.slice(0, colon < 0 ? text.length : colon), ' .');
  if (!others.has(fold(words))) return null;
  const isBold = bold[0]?.start === 0 && bold[0].end >= words.length;
  const rest = colon < 0 ? text.length : colon + 1;
  return { key: null, known: null, end: words.length, rest, sure: colon < 0 || isBold };
}

/** "Hoàn thành: …": words before a colon that are a label only beside other labels; null for all others. */
export function labelBeside(text: string): Label | null {
  const colon = text.slice(0, 40).indexOf(':');
  const found = colon > 0 ? vocabulary().labels.beside.get(fold(text.slice(0, colon)).trimEnd()) : undefined;
  return found
    ? { key: found.key, known: found.known, end: text.slice(0, colon).trimEnd().length, rest: colon + 1, sure: true }
    : null;
}
