import type { Change, ValueChange } from '../../schema/diff.js';
import type { Deadline, Group, Model, Responsibility, Task } from '../../schema/plan.js';
import { sideBySide, takePairs } from '../../text/lists.js';
import { COORDINATE_WORDS, LEAD_WORDS, SUPPORT_WORDS } from '../../vocabulary/bodies/roles.js';
import { bodyChanges, type Names } from './bodies/bodies.js';
import { bodiesOfVersions } from './bodies/bodies-of-versions.js';
import type { Compare } from './context.js';
import { fieldsOfLocalities } from './fields/fields-of-localities.js';
import { fieldsOfVersions, valueChanges, wholeText } from './fields/fields-of-versions.js';
import { settleValues, type Value } from './fields/settle-values.js';
import { folded } from './folded.js';
import { kindOf, paragraphChanges } from './texts/paragraphs.js';
import { paragraphs } from './texts/texts.js';
import { summaries } from './texts/wording.js';
import { deadlineChanges, type Periods } from './times/deadlines.js';
import { wordChange } from './words/word-change.js';

/** Two models about the same, and the groups they are in where these are not about the same. */
export interface ModelPair {
  readonly a: Model;
  readonly b: Model;
  readonly moved: { readonly a: Group | null; readonly b: Group | null } | null;
}

/** What the values of two plans are read with. */
export interface Reading {
  readonly names: Names;
  readonly periods: Periods;
}

const ROLE_WORDS = [...LEAD_WORDS, ...COORDINATE_WORDS, ...SUPPORT_WORDS];
const BODY_FIELDS = ['assignment', 'organisation', 'lead', 'coordination', 'implementers', 'support', 'text', 'title'];

/** What differs between two models about the same, values first and words second. */
export function modelChanges({ a, b, moved }: ModelPair, reading: Reading, compare: Compare): Change[] {
  const values = {
    deadlines: deadlines(a, b, reading, compare),
    bodies: bodies(a.responsibilities, b.responsibilities, reading, compare),
  };
  const title = wordChange('title', [a.title], [b.title], compare);
  const description = wordChange('description', textOf(a.description), textOf(b.description), compare);
  if (compare.view === 'versions') {
    const words = isPrint(compare)
      ? paragraphChanges('title', paragraphsOfModel(a), paragraphsOfModel(b), compare)
      : [...title, ...description, ...fieldsOfVersions(a.fields, b.fields, compare)];
    return [
      ...groupChange(moved),
      ...valueChanges('counted', a.counted ? 'counted' : null, b.counted ? 'counted' : null),
      ...settleValues(words, [...deadlineValues(values.deadlines, a, b), ...bodyValues(values.bodies)], compare),
    ];
  }
  return [
    ...folded(title),
    ...groupChange(moved),
    ...(values.deadlines ?? words('deadline', a, b, compare)),
    ...values.bodies,
    ...folded(description),
    ...fieldsOfLocalities(a.fields, b.fields, compare),
  ];
}

/** What differs between two tasks about the same. */
export function taskChanges(a: Task, b: Task, reading: Reading, compare: Compare): Change[] {
  const found = deadlines(a, b, reading, compare);
  const targets = targetChanges(a.targets, b.targets);
  const roles = bodies(responsibilitiesOf(a), responsibilitiesOf(b), reading, compare);
  if (compare.view === 'versions') {
    const words = [
      ...valueChanges('ordinalWord', a.ordinalWord ?? null, b.ordinalWord ?? null),
      ...(isPrint(compare)
        ? paragraphChanges(
            'text',
            [...paragraphsOfTask(a), ...wholeText(a.fields)],
            [...paragraphsOfTask(b), ...wholeText(b.fields)],
            compare,
          )
        : [
            ...paragraphChanges('text', paragraphsOfTask(a), paragraphsOfTask(b), compare),
            ...fieldsOfVersions(a.fields, b.fields, compare),
          ]),
    ];
    const targetValues = targets.map(
      (change): Value => ({
        change,
        words: [change.a ?? '', change.b ?? ''],
        fields: ['text', 'items', ...words.map(({ field }) => field)],
      }),
    );
    return settleValues(words, [...deadlineValues(found, a, b), ...targetValues, ...bodyValues(roles)], compare);
  }
  const all = ({ text, items }: Task) => [...text.split('\n'), ...items.map((item) => item.text)];
  return [
    ...(found ?? words('deadline', a, b, compare)),
    ...targets,
    ...roles,
    ...folded(wordChange('text', all(a), all(b), compare)),
    ...fieldsOfLocalities(a.fields, b.fields, { ...compare, bodies: false }),
  ];
}

const isPrint = ({ scanned, strict }: Compare) => scanned && !strict;
const paragraphsOfModel = ({ title, description, fields }: Model) => [
  { text: title },
  ...textOf(description).map((text) => ({ text, field: 'description' })),
  ...wholeText(fields),
];
const paragraphsOfTask = ({ text, items }: Task) => [...text.split('\n').map((one) => ({ text: one })), ...items];
const words = (key: 'deadline', a: Model | Task, b: Model | Task, compare: Compare) =>
  folded(wordChange(key, paragraphs(a.fields[key]), paragraphs(b.fields[key]), compare));

/** Null if one of the plans has no values of deadlines, so that words are compared. */
function deadlines(a: Model | Task, b: Model | Task, { periods }: Reading, compare: Compare): ValueChange[] | null {
  const any = a.deadlines.length + b.deadlines.length > 0;
  if (compare.view === 'versions' || (compare.deadlines && (!compare.strict || any))) {
    return deadlineChanges(a.deadlines, b.deadlines, periods, compare);
  }
  return null;
}

/** With the words each was read from, which show which change of words it comes from. */
function deadlineValues(changes: readonly ValueChange[] | null, a: Model | Task, b: Model | Task): Value[] {
  const raws = [...a.deadlines, ...b.deadlines].map((one: Deadline) => `${one.raw} ${one.condition ?? ''}`);
  return (changes ?? []).map((change) => ({
    change,
    words: raws,
    fields: ['deadline', 'text', 'title', 'items', 'assignment', 'organisation', 'objective'],
  }));
}

function bodies(
  a: readonly Responsibility[],
  b: readonly Responsibility[],
  { names }: Reading,
  compare: Compare,
): ValueChange[] {
  if (compare.view === 'versions') return bodiesOfVersions(a, b, names);
  return compare.bodies ? bodyChanges(a, b, names, compare) : [];
}

function bodyValues(changes: readonly ValueChange[]): Value[] {
  return changes.map((change) => ({
    change,
    words: [change.a ?? '', change.b ?? '', ...ROLE_WORDS],
    fields: BODY_FIELDS,
  }));
}

/** Who has a role in a task, if the plan has it. */
export function responsibilitiesOf(task: object): readonly Responsibility[] {
  return 'responsibilities' in task && Array.isArray(task.responsibilities) ? task.responsibilities : [];
}

function groupChange(moved: ModelPair['moved']): Change[] {
  if (!moved) return [];
  const [a, b] = [moved.a?.title ?? null, moved.b?.title ?? null];
  return [{ field: 'group', kind: 'changed', a, b, summary: summaries.anotherGroup }];
}

function textOf(text: string | null): string[] {
  return text === null ? [] : text.split('\n');
}

/** Targets that only one of two tasks states; what is left of both is paired in order. */
function targetChanges(a: readonly string[], b: readonly string[]): Change[] {
  const [gone, come] = [[...a], [...b]];
  takePairs(gone, come, (one, other) => one === other);
  return sideBySide(gone, come).map(([one, other]): Change => {
    const kind = kindOf(one, other);
    const summary = kind === 'changed' ? summaries.anotherTarget : summaries[kind];
    return { field: 'targets', kind, a: one, b: other, summary };
  });
}
