import { DOCUMENT_KINDS } from '../../lexicon/documents.js';
import { latin } from '../../text/latin.js';
import type { Reading } from '../../text/likeness.js';
import { phrases } from '../../text/phrases.js';
import { lostMarks, wordsOf } from '../../text/words.js';
import { IN_HAND, NAMED_BEFORE } from '../../vocabulary/document/documents.js';
import { NUMBER_WORD } from '../../vocabulary/labels.js';
import { numberKey, type ResolvedReference } from './resolve.js';

/** A mention that is too short to be a citation: "Kế hoạch này", "Nghị quyết nêu trên", "Kế hoạch 33". */
export interface ShortMention {
  readonly kind: string;
  /** The running number where one is printed. */
  readonly number: string | null;
  readonly to: 'this' | 'before' | 'number';
  readonly start: number;
  readonly end: number;
}

const kinds = phrases(DOCUMENT_KINDS);
const before = phrases(NAMED_BEFORE);
const inHand = phrases(IN_HAND);

// "33" of "Kế hoạch 33" or "Kế hoạch số 33", with no symbol, date or share behind it
const NUMBER_ALONE = latin(
  `^\\s{1,3}(?:${NUMBER_WORD}\\s{1,3})?(?<number>\\d{1,5})(?!\\s?[/\\-–%.]\\s?\\p{L}|\\s?[/\\-–.]\\d|%|\\s?\\p{L}*\\p{N})`,
  'i',
);

/** Short mentions of documents in a text, in order. */
export function findMentions(text: string): ShortMention[] {
  const words = wordsOf(text);
  const reading: Reading = lostMarks(text) ? 'folded' : 'exact';
  const found: ShortMention[] = [];
  for (let i = 0; i < words.length; i++) {
    const kind = kinds.at(text, words, i, reading);
    if (!kind) continue;
    const start = words[i]!.start;
    const end = words[kind.to - 1]!.end;
    const this_ = inHand.at(text, words, kind.to, reading);
    const earlier = this_ ? undefined : before.at(text, words, kind.to, reading);
    const pointer = this_ ?? earlier;
    const number = pointer ? undefined : NUMBER_ALONE.exec(text.slice(end, end + 20));
    if (pointer) {
      found.push({
        kind: kind.value,
        number: null,
        to: this_ ? 'this' : 'before',
        start,
        end: words[pointer.to - 1]!.end,
      });
    } else if (number?.groups) {
      found.push({ kind: kind.value, number: number.groups.number!, to: 'number', start, end: end + number[0].length });
    }
    i = (pointer?.to ?? kind.to) - 1;
  }
  return found;
}

/**
 * The cited document a short mention means: by its running number, or the last one of its kind that was cited before.
 * Undefined where none fits, and for "Kế hoạch này", which is the plan itself.
 */
export function resolveMention<R extends ResolvedReference>(
  mention: ShortMention,
  cited: readonly R[],
  isBefore: (reference: R) => boolean = () => true,
): R | undefined {
  if (mention.to === 'this') return undefined;
  const ofKind = cited.filter((reference) => reference.kind === mention.kind);
  if (mention.to === 'before') return ofKind.filter(isBefore).at(-1);
  const key = numberKey(mention.number!);
  const numbered = ofKind.filter((reference) => numberKey(reference.number.split(/[/-]/u)[0]!) === key);
  return numbered.length === 1 ? numbered[0] : undefined;
}
