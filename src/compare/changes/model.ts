import type { Change } from '../../schema/diff.js';
import type { Group, Model, Task } from '../../schema/plan.js';
import { bodyChanges, type Names } from './bodies.js';
import type { Compare } from './context.js';
import { deadlineChanges } from './deadlines.js';
import { fieldChanges, wordChange } from './fields.js';
import { paragraphs } from './texts.js';

/** Two models about the same, and the groups they stand in where these are not about the same. */
export interface ModelPair {
  readonly a: Model;
  readonly b: Model;
  readonly moved: { readonly a: Group; readonly b: Group } | null;
}

/** What differs between two models about the same, values first and words second. */
export function modelChanges({ a, b, moved }: ModelPair, names: Names, compare: Compare): Change[] {
  return [
    ...wordChange('title', [a.title], [b.title], compare),
    ...groupChange(moved),
    ...deadlines(a, b, compare),
    ...(compare.bodies ? bodyChanges(a, b, names, compare.damaged) : []),
    ...wordChange('description', textOf(a.description), textOf(b.description), compare),
    ...fieldChanges(a.fields, b.fields, compare),
  ];
}

/** What differs between two tasks about the same. */
export function taskChanges(a: Task, b: Task, compare: Compare): Change[] {
  const all = ({ text, items }: Task) => [...text.split('\n'), ...items.map((item) => item.text)];
  return [
    ...deadlines(a, b, compare),
    ...targetChanges(a.targets, b.targets),
    ...wordChange('text', all(a), all(b), compare),
    ...fieldChanges(a.fields, b.fields, { ...compare, bodies: false }),
  ];
}

function deadlines(a: Model | Task, b: Model | Task, compare: Compare): Change[] {
  if (compare.deadlines && (!compare.strict || a.deadlines.length + b.deadlines.length > 0)) {
    return deadlineChanges(a.deadlines, b.deadlines, compare);
  }
  return wordChange('deadline', paragraphs(a.fields.deadline), paragraphs(b.fields.deadline), compare);
}

function groupChange(moved: ModelPair['moved']): Change[] {
  if (!moved) return [];
  return [{ field: 'group', kind: 'changed', a: moved.a.title, b: moved.b.title, summary: 'in another group' }];
}

function targetChanges(a: readonly string[], b: readonly string[]): Change[] {
  const rest = [...b];
  const gone = a.filter((target) => {
    const at = rest.indexOf(target);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return Array.from({ length: Math.max(gone.length, rest.length) }, (_, index): Change => {
    const [one, other] = [gone[index] ?? null, rest[index] ?? null];
    const kind = one === null ? 'added' : other === null ? 'removed' : 'changed';
    return { field: 'targets', kind, a: one, b: other, summary: kind === 'changed' ? 'another target' : kind };
  });
}

function textOf(text: string | null): string[] {
  return text === null ? [] : text.split('\n');
}
