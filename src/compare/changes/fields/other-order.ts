import type { DocumentChange } from '../../../schema/diff.js';
import type { Plan } from '../../../schema/plan.js';
import { type Spelling, sameWord } from '../../alignment/words-alike.js';
import type { PlanTokenizer } from '../../words/plan-tokenizer.js';
import type { Compare } from '../context.js';

/** What a scan reads in another order, as it stands in two columns: the head, the signatures, and what is near them. */
const IN_COLUMNS: readonly string[] = ['letterhead', 'closing', 'signers', 'unplaced'];

/**
 * Changes of two versions, one of them a scan, without those of lines in columns whose words all are somewhere in the
 * head or the signatures of the other version: only their order differs.
 */
export function withoutOtherOrder(
  changes: readonly DocumentChange[],
  a: Plan,
  b: Plan,
  compare: Compare,
): DocumentChange[] {
  const inA = () => spellings(textsInColumns(a), compare.a);
  const inB = () => spellings(textsInColumns(b), compare.b);
  const isIn = (value: DocumentChange['a'], tokenizer: PlanTokenizer, words: readonly Spelling[]) =>
    value === null ||
    spellings([String(value)], tokenizer).every((word) =>
      words.some((other) => sameWord(word, other, { fuzzy: false, scanned: true })),
    );
  return changes.filter(
    ({ path, a: old, b: now }) =>
      !IN_COLUMNS.includes(path) || !isIn(old, compare.a, inB()) || !isIn(now, compare.b, inA()),
  );
}

function textsInColumns({ document, unplaced }: Plan): string[] {
  const signers = document.signers.flatMap(({ name, rank, title, onBehalfOf }) => [name, rank, title, onBehalfOf]);
  const others = [...document.letterhead, ...document.closing, ...unplaced.map(({ text }) => text)];
  return [...signers.filter((text) => typeof text === 'string'), ...others];
}

/** A letter alone is a speck between two columns. */
const spellings = (texts: readonly string[], tokenizer: PlanTokenizer): Spelling[] =>
  texts.flatMap((text) => tokenizer.spellings(text).filter(({ folded }) => folded.length > 1));
