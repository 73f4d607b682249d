import type { Change } from '../../../schema/diff.js';
import type { Field, FieldKey, Fields } from '../../../schema/plan.js';
import { groupBy } from '../../../text/lists.js';
import type { Compare } from '../context.js';
import { folded } from '../folded.js';
import { paragraphs } from '../texts/texts.js';
import { toolChanges } from '../tools.js';
import { wordChange } from '../words/word-change.js';

/** Fields whose words are no more than the bodies that were read from them. */
const BODY_FIELDS: readonly FieldKey[] = ['lead', 'coordination', 'implementers', 'support'];
const WORD_FIELDS: readonly FieldKey[] = ['objective', 'location', 'outcome', 'funding', 'note'];

/** What differs between the fields of two models or tasks of two localities: tools by name, the rest as wording. */
export function fieldsOfLocalities(a: Fields, b: Fields, compare: Compare): Change[] {
  const words = (key: FieldKey) => wordChange(key, paragraphs(a[key]), paragraphs(b[key]), compare);
  return [
    ...(compare.bodies ? [] : folded(BODY_FIELDS.flatMap(words))),
    ...folded(assignmentChanges(a, b, compare)),
    ...(toolValues(a, b, compare) ?? folded(words('tools'))),
    ...folded(WORD_FIELDS.flatMap(words)),
    ...folded(otherChanges(a.other ?? [], b.other ?? [], compare)),
  ];
}

/** Tools by their names; where these are the same, by the words about them. */
function toolValues(a: Fields, b: Fields, compare: Compare): Change[] | null {
  const values = toolChanges(a.tools, b.tools, compare);
  return values && values.length > 0 ? values : null;
}

/** "Phân công nhiệm vụ" in one plan corresponds to "Tổ chức thực hiện" in another. */
function assignmentChanges(a: Fields, b: Fields, compare: Compare): Change[] {
  const crossed = (x: Fields, y: Fields) => x.assignment && !x.organisation && y.organisation && !y.assignment;
  if (crossed(a, b) || crossed(b, a)) {
    const both = (fields: Fields) => paragraphs(fields.assignment, fields.organisation);
    return wordChange('assignment', both(a), both(b), compare);
  }
  return (['assignment', 'organisation'] as const).flatMap((key) =>
    wordChange(key, paragraphs(a[key]), paragraphs(b[key]), compare),
  );
}

/** Fields without a key, by their labels. */
function otherChanges(a: readonly Field[], b: readonly Field[], compare: Compare): Change[] {
  const left = byLabel(a, compare, 'a');
  const right = byLabel(b, compare, 'b');
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) => {
    const fields = { a: left.get(key) ?? [], b: right.get(key) ?? [] };
    const label = (fields.a[0] ?? fields.b[0])!.label;
    return wordChange(label, paragraphs(...fields.a), paragraphs(...fields.b), compare);
  });
}

function byLabel(fields: readonly Field[], compare: Compare, side: 'a' | 'b'): Map<string, Field[]> {
  const words = (label: string) => compare[side].tokens(label).map((token) => token.folded);
  return groupBy(fields, ({ label }) => words(label).join(' '));
}
