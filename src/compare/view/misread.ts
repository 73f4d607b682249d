import { diffArrays } from 'diff';
import type { Plan } from '../../schema/plan.js';
import { type Spelling, sameWord } from '../alignment/words-alike.js';
import type { PlanTokenizer } from '../words/plan-tokenizer.js';
import { fieldsOf, textsOf } from './plan-texts.js';

/** At least this many different words that an OCR may have misread, at this share of the places where two versions differ. */
const LEAST_MISREAD = 6;
const SHARE = 0.5;
/** Fewer are enough where the two come in different formats, or where most are misread again and again. */
const FEW_MISREAD = 3;
const TIMES = 2;
/** Versions that differ in more words than this were not only read from a print. */
const MOST_EDITS = 1500;

/**
 * Whether the words of one of two versions were read from a print, so that some of their marks are misread ("đấy mạnh",
 * "khãn trương"): most places where the two differ hold the same words but for a mark or a letter. An editor replaces
 * words by other words; correcting a misprint or two does not look like OCR. The order of the two does not matter.
 */
export function isMisread(
  a: Plan,
  b: Plan,
  tokenizers: { readonly a: PlanTokenizer; readonly b: PlanTokenizer },
): boolean {
  const [one, other] = [wordsOf(a, tokenizers.a), wordsOf(b, tokenizers.b)];
  const places = placesOf(...(keysOf(one) < keysOf(other) ? ([one, other] as const) : ([other, one] as const)));
  const misread = places.filter(({ removed, added }) => isMisreading(removed, added));
  const words = new Set(misread.map(({ removed, added }) => keysOf([...removed, ...added])));
  const isFew = a.source.format !== b.source.format || misread.length >= TIMES * words.size;
  return words.size >= (isFew ? FEW_MISREAD : LEAST_MISREAD) && misread.length >= places.length * SHARE;
}

interface Place {
  readonly removed: readonly Spelling[];
  readonly added: readonly Spelling[];
}

function wordsOf(plan: Plan, tokenizer: PlanTokenizer): Spelling[] {
  const labels = plan.models.flatMap((model) => fieldsOf(model).map(({ label }) => label));
  return [...textsOf(plan), ...labels].flatMap((text) => tokenizer.spellings(text));
}
const keysOf = (words: readonly Spelling[]) => words.map(({ key }) => key).join(' ');

/** Where two texts differ; nowhere where they differ too much to tell. */
function placesOf(a: readonly Spelling[], b: readonly Spelling[]): Place[] {
  const edits = diffArrays([...a], [...b], {
    comparator: (x, y) => x.key === y.key,
    maxEditLength: MOST_EDITS,
  });
  const places: { removed: Spelling[]; added: Spelling[] }[] = [];
  let isOpen = false;
  for (const { added, removed, value } of edits ?? []) {
    const isChange = added || removed;
    if (isChange && !isOpen) places.push({ removed: [], added: [] });
    if (isChange) places.at(-1)![added ? 'added' : 'removed'].push(...value);
    isOpen = isChange;
  }
  return places;
}

/** The same words, but for marks and letters as an OCR misreads them. */
function isMisreading(a: readonly Spelling[], b: readonly Spelling[]): boolean {
  const scanned = { fuzzy: false, scanned: true };
  return a.length === b.length && a.every((word, at) => sameWord(word, b[at]!, scanned));
}
