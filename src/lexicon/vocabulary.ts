import { Phrases } from '../text/phrases.js';
import { type ColumnKey, LABELS, type LabelConcept } from '../vocabulary/labels.js';
import { columnName, columnsOf, type KnownColumn, roleLabelsOf } from './label-forms.js';
import { LabelIndex } from './label-index.js';

/** What a vocabulary is made of: concepts, as `src/vocabulary` and the user have them. */
export interface Concepts {
  readonly labels: readonly LabelConcept[];
}

/**
 * The words that a run knows, ready for comparing: everything that recognisers need is derived from the concepts when it
 * is first asked for. One object serves all documents that are read with the same words.
 */
export class Vocabulary {
  readonly #concepts: Concepts;
  #labels: LabelIndex | undefined;
  #columns: ReadonlyMap<string, KnownColumn> | undefined;
  #roleLabels: Phrases<NonNullable<LabelConcept['role']>> | undefined;

  constructor(concepts: Concepts) {
    this.#concepts = concepts;
  }

  /** The labels of fields. */
  get labels(): LabelIndex {
    this.#labels ??= new LabelIndex(this.#concepts.labels);
    return this.#labels;
  }

  /** The heads of columns, by their names as `columnName` gives them. */
  get columns(): ReadonlyMap<string, KnownColumn> {
    this.#columns ??= columnsOf(this.#concepts.labels);
    return this.#columns;
  }

  /** What a column's head means; null for one that no key stands for. */
  columnKey(head: string): ColumnKey | null {
    return this.columns.get(columnName(head))?.key ?? null;
  }

  /** Labels inside running text, with the part of the bodies behind them. */
  get roleLabels(): Phrases<NonNullable<LabelConcept['role']>> {
    this.#roleLabels ??= new Phrases(roleLabelsOf(this.#concepts.labels));
    return this.#roleLabels;
  }
}

/** The words that come with the program. */
export const VOCABULARY = new Vocabulary({ labels: LABELS });
