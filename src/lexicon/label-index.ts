import type { FieldKey } from '../schema/plan.js';
import { fold } from '../text/fold.js';
import { groupBy } from '../text/lists.js';
import { LABEL_QUALIFIERS, type LabelConcept, NO_LABEL_BEGINS } from '../vocabulary/labels.js';
import { formsOf } from './label-forms.js';

/** A label that the vocabulary has. */
export interface KnownLabel {
  /** The field that it stands for. */
  readonly key: FieldKey;
  /** As the vocabulary spells it. */
  readonly known: string;
  readonly folded: string;
}

/** The labels of a vocabulary, ready to be compared with the words of a line. */
export class LabelIndex {
  readonly all: readonly KnownLabel[];
  readonly byFolded: ReadonlyMap<string, KnownLabel>;
  readonly byInitial: ReadonlyMap<string, readonly KnownLabel[]>;
  /** The labels of three words or more by their first word, longest first. */
  readonly longByFirst: ReadonlyMap<string, readonly KnownLabel[]>;
  /** Labels without a field, without marks. */
  readonly others: ReadonlySet<string>;
  readonly longestOther: number;
  /** Words that are labels only next to other labels. */
  readonly beside: ReadonlyMap<string, KnownLabel>;
  /** Words that may follow a label without changing what it means, with the blank before them, the longest first. */
  readonly qualifiers: readonly string[];
  /** Words that begin a line with a colon that is no label, with the blank after them. */
  readonly noLabelBegins: readonly string[];

  constructor(concepts: readonly LabelConcept[]) {
    const known = (key: FieldKey, form: string) => ({ key, known: form, folded: fold(form) });
    const keyed = concepts.filter((concept): concept is LabelConcept & { key: FieldKey } => concept.key !== null);
    this.byFolded = firstOf(keyed.flatMap((concept) => formsOf(concept).map((form) => known(concept.key, form))));
    this.beside = firstOf(keyed.flatMap(({ key, beside = [] }) => beside.map((form) => known(key, form))));
    this.all = [...this.byFolded.values()];
    this.byInitial = groupBy(this.all, ({ folded }) => folded[0]!);
    this.longByFirst = groupBy(
      this.all.filter(({ folded }) => folded.split(' ').length >= 3).sort((a, b) => b.folded.length - a.folded.length),
      ({ folded }) => folded.slice(0, folded.indexOf(' ')),
    );
    const others = concepts.filter(({ key }) => key === null).flatMap(formsOf);
    this.others = new Set(others.map(fold));
    this.longestOther = others.reduce((most, words) => Math.max(most, words.length), 0) + 2;
    this.qualifiers = LABEL_QUALIFIERS.map((words) => ` ${fold(words)}`).sort((a, b) => b.length - a.length);
    this.noLabelBegins = NO_LABEL_BEGINS.map((words) => `${fold(words)} `);
  }
}

/** Of repeated forms the first counts. */
function firstOf(entries: readonly KnownLabel[]): Map<string, KnownLabel> {
  const map = new Map<string, KnownLabel>();
  for (const entry of entries) if (!map.has(entry.folded)) map.set(entry.folded, entry);
  return map;
}
