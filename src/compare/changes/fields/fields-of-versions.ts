import type { Change } from '../../../schema/diff.js';
import type { Field, FieldKey, Fields } from '../../../schema/plan.js';
import { sideBySide, takePairs } from '../../../text/lists.js';
import type { Compare } from '../context.js';
import { kindOf, type Paragraph, paragraphChanges } from '../texts/paragraphs.js';
import { summaries } from '../texts/wording.js';
import { sameWords } from '../words/word-runs.js';

/** Every word that differs between the fields of two versions of a model or task, a change for each paragraph. */
export function fieldsOfVersions(a: Fields, b: Fields, compare: Compare): Change[] {
  const { other: otherA = [], ...namedA } = a;
  const { other: otherB = [], ...namedB } = b;
  const keys = [...new Set([...Object.keys(namedA), ...Object.keys(namedB)])] as FieldKey[];
  return [
    ...keys.flatMap((key) => fieldChanges(key, namedA[key] ?? null, namedB[key] ?? null, compare)),
    ...pairOthers(otherA, otherB, compare).flatMap(([one, other]) =>
      fieldChanges((one ?? other)!.label, one, other, compare),
    ),
  ];
}

function fieldChanges(name: string, a: Field | null, b: Field | null, compare: Compare): Change[] {
  if (!a || !b) {
    const whole = a ?? b!;
    const text = [whole.label, ...paragraphsOf(whole).map((one) => one.text)].join('\n');
    const [kind, summary] = a ? (['removed', summaries.removed] as const) : (['added', summaries.added] as const);
    return [{ field: name, kind, a: a ? text : null, b: b ? text : null, summary }];
  }
  return [
    ...(sameWords(a.label, b.label, compare) ? [] : [valueChange('label', a.label, b.label)]),
    ...valueChanges('ordinal', a.ordinal ?? null, b.ordinal ?? null),
    ...paragraphChanges(name, paragraphsOf(a), paragraphsOf(b), compare),
  ];
}

/**
 * All that a model or task says as one text: in a print, a title or label may be read as a part of what is around it.
 */
export function wholeText({ other = [], ...named }: Fields): Paragraph[] {
  const fields = [...Object.entries(named), ...other.map((one) => [one.label, one] as const)];
  return fields.flatMap(([name, field]) =>
    field ? [{ text: field.label }, ...paragraphsOf(field)].map((one) => ({ ...one, field: name })) : [],
  );
}

/** The paragraphs of a field and its items. */
function paragraphsOf({ text, items }: Pick<Field, 'text' | 'items'>): Paragraph[] {
  const paragraphs = text.split('\n').map((one): Paragraph => ({ text: one }));
  return [...paragraphs, ...items].filter((one) => one.text.trim() !== '' || one.ordinal !== undefined);
}

/** A change of one value, as it is printed. */
function valueChange(field: string, a: string | null, b: string | null): Change {
  const kind = kindOf(a, b);
  return { field, kind, a, b, summary: kind === 'changed' ? summaries.otherWords : summaries[kind] };
}

/** The same, or none if there is no difference. */
export function valueChanges(field: string, a: string | null, b: string | null): Change[] {
  return a === b ? [] : [valueChange(field, a, b)];
}

/** Fields without a key: by their labels, and the rest in order. */
function pairOthers(a: readonly Field[], b: readonly Field[], compare: Compare): [Field | null, Field | null][] {
  const [left, right] = [[...a], [...b]];
  const pairs = takePairs(left, right, (one, other) => sameWords(one.label, other.label, compare));
  return [...pairs, ...sideBySide(left, right)];
}
