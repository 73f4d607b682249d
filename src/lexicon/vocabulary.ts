import { fold } from '../text/fold.js';
import { Phrases } from '../text/phrases/phrases.js';
import { HEADINGS, type HeadingKind } from '../vocabulary/document/headings.js';
import { type ColumnKey, LABELS, type LabelConcept } from '../vocabulary/labels.js';
import { NAMED_HEADS, STANDARD_ABBREVIATIONS } from './bodies.js';
import { firstOfHead, HEAD_BEGINS, LONGEST_HEAD, readColumnHead } from './column-head.js';
import { columnName, columnsOf, type KnownColumn, roleLabelsOf } from './label-forms.js';
import { LabelIndex } from './label-index.js';
import { checkVocabulary, hashOf, type UserVocabulary } from './user-words.js';

/**
 * The words that a run knows: the program's, and those that a user adds. What recognisers need of them is derived on
 * first use. One object serves all documents that are read with the same words.
 */
export class Vocabulary {
  /** What the user added; null for the program's own vocabulary. */
  readonly own: UserVocabulary | null;
  /** A digest of what the user added, null if nothing was. */
  readonly hash: string | null;
  /** Abbreviations of bodies, and what they stand for. */
  readonly abbreviations: Readonly<Record<string, string>>;
  /** Words that the name of a particular body begins with. */
  readonly bodyHeads: readonly string[];
  readonly headings: Readonly<Record<HeadingKind, readonly string[]>>;
  readonly #concepts: readonly LabelConcept[];
  #labels: LabelIndex | undefined;
  #columns: ReadonlyMap<string, KnownColumn> | undefined;
  #columnBegins: ReadonlySet<string> | undefined;
  #roleLabels: Phrases<NonNullable<LabelConcept['role']>> | undefined;

  constructor(own: UserVocabulary | null) {
    const { labels = {}, bodies = [], abbreviations = {}, headings = {} } = own ?? {};
    this.own = own;
    this.hash = own && hashOf(own);
    this.abbreviations = { ...STANDARD_ABBREVIATIONS, ...abbreviations };
    this.bodyHeads = [...bodies, ...NAMED_HEADS];
    this.headings = Object.fromEntries(
      Object.entries(HEADINGS).map(([kind, list]) => [kind, [...list, ...(headings[kind as HeadingKind] ?? [])]]),
    ) as Record<HeadingKind, string[]>;
    this.#concepts = withForms(labels);
  }

  /** The labels of fields. */
  get labels(): LabelIndex {
    this.#labels ??= new LabelIndex(this.#concepts);
    return this.#labels;
  }

  /** The heads of columns, by their names as `columnName` gives them. */
  get columns(): ReadonlyMap<string, KnownColumn> {
    this.#columns ??= columnsOf(this.#concepts);
    return this.#columns;
  }

  /** What a column's head means; null if it has no key. */
  columnKey(head: string): ColumnKey | null {
    this.#columnBegins ??= new Set([...HEAD_BEGINS, ...Array.from(this.columns.keys(), firstOfHead)]);
    // Nearly every line examined is not a head.
    if (head.length > LONGEST_HEAD || !this.#columnBegins.has(firstOfHead(head))) return null;
    const known = this.columns.get(columnName(head))?.key;
    // "Người phụ trách": a person, and none of the bodies whose columns are put together from such words
    return known ?? (this.labels.others.has(fold(head)) ? null : readColumnHead(head));
  }

  /** Labels inside running text, with the role of the bodies after them. */
  get roleLabels(): Phrases<NonNullable<LabelConcept['role']>> {
    this.#roleLabels ??= new Phrases(roleLabelsOf(this.#concepts));
    return this.#roleLabels;
  }
}

/** The program's labels, preceded by the user's: a label of the user's is never one of `other`. */
function withForms(labels: NonNullable<UserVocabulary['labels']>): LabelConcept[] {
  const added = Object.entries(labels).map(([name, forms]): LabelConcept => {
    const key = name === 'other' ? null : (name as NonNullable<LabelConcept['key']>);
    // The concept of the field that has acts, which says what part its bodies have.
    const role = LABELS.find((concept) => concept.key === key && concept.acts !== undefined)?.role;
    return { key, forms, ...(role ? { role } : {}) };
  });
  return [...added, ...LABELS];
}

/** The words that come with the program. */
export const VOCABULARY = new Vocabulary(null);

const MOST_KEPT = 8;
const kept = new Map<string, Vocabulary>();

/**
 * The program's words with those of a user, made ready once for each set of words.
 *
 * @throws {VocabularyError} for a vocabulary that cannot be used.
 */
export function vocabularyOf(given: unknown): Vocabulary {
  const own = checkVocabulary(given);
  const hash = hashOf(own);
  const known = kept.get(hash) ?? new Vocabulary(own);
  kept.delete(hash);
  kept.set(hash, known);
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
  return known;
}
