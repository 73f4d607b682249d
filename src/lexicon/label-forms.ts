import { fold } from '../text/fold.js';
import { type ColumnKey, DOERS, type LabelConcept, ROW_HEADS } from '../vocabulary/labels.js';

/** All labels of a concept: its forms, and each doer before what they do ("Đơn vị chủ trì"). */
export function formsOf({ forms, acts = [] }: LabelConcept): string[] {
  return [...forms, ...DOERS.flatMap((doer) => acts.map((act) => `${doer} ${act}`))];
}

/** The head of a column as the vocabulary spells it, and what it means. */
export interface KnownColumn {
  readonly key: ColumnKey;
  readonly name: string;
}

/**
 * The heads of columns by their names as `columnName` gives them; the number and the title of a row take precedence
 * over the labels.
 */
export function columnsOf(concepts: readonly LabelConcept[]): Map<string, KnownColumn> {
  const columns = new Map<string, KnownColumn>();
  const add = (name: string, key: ColumnKey) => {
    const folded = columnName(name);
    if (!columns.has(folded)) columns.set(folded, { key, name });
  };
  for (const [key, names] of Object.entries(ROW_HEADS)) for (const name of names) add(name, key as ColumnKey);
  for (const concept of concepts) {
    const column = concept.column ?? (concept.key === 'tools' ? 'platform' : concept.key);
    if (column === null) continue;
    for (const name of [...formsOf(concept), ...(concept.beside ?? []), ...(concept.acts ?? [])]) add(name, column);
  }
  return columns;
}

/** The form in which heads of columns are compared: "Nền tảng/Công cụ" as "nen tang, cong cu". */
export function columnName(printed: string): string {
  return fold(printed)
    .replace(/(?<!\s)\s*[/,]\s*/g, ', ')
    .trim();
}

/** The labels inside running text, with the role of the bodies after them: "Đơn vị chủ trì", "chủ trì". */
export function roleLabelsOf(
  concepts: readonly LabelConcept[],
): readonly (readonly [label: string, role: NonNullable<LabelConcept['role']>])[] {
  const roles = new Map<string, NonNullable<LabelConcept['role']>>();
  for (const concept of concepts) {
    if (concept.role === undefined) continue;
    for (const label of [...formsOf(concept), ...(concept.acts ?? []), ...(concept.inText ?? [])]) {
      const words = label.toLowerCase();
      if (!roles.has(words)) roles.set(words, concept.role);
    }
  }
  return [...roles];
}
