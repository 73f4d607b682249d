import type { DiffSide, PlanDiff } from '../schema/diff.js';
import type { Deadline, Model, Plan } from '../schema/plan.js';
import { type Alignment, align, type Match } from './alignment/align.js';
import { subjectsOfModels, subjectsOfTasks } from './alignment/subjects.js';
import { bodyNames } from './changes/body-names.js';
import type { Compare } from './changes/context.js';
import { documentChanges, pairGroups } from './changes/document.js';
import { modelChanges, taskChanges } from './changes/model.js';
import { type Face, modelFace, taskFace } from './faces.js';
import { readerOf } from './words/reader.js';

export interface DiffOptions {
  /** Differences of spelling, abbreviation, line breaks and damage count too. */
  readonly strict?: boolean | undefined;
  /** Each match says what it was told from, each lone model what comes nearest to it. */
  readonly explain?: boolean | undefined;
}

/**
 * What differs between two plans, as `diffSchema` says: their models (and tasks) are paired by what they are about,
 * not by number or order, and each pair is compared on its values first and its words second. Pure, and symmetric:
 * `diff(b, a)` is `diff(a, b)` seen from the other side.
 */
export function diff(a: Plan, b: Plan, options: DiffOptions = {}): PlanDiff {
  const readers = { a: readerOf(a), b: readerOf(b) };
  const compare: Compare = {
    ...readers,
    damaged: readers.a.doubtful || readers.b.doubtful,
    strict: options.strict ?? false,
    bodies: a.models.some(hasBodies) && b.models.some(hasBodies),
    deadlines: [...a.models, ...a.tasks].some(hasDeadlines) && [...b.models, ...b.tasks].some(hasDeadlines),
  };
  const names = { a: bodyNames(a, readers.a), b: bodyNames(b, readers.b) };
  const models = align(
    subjectsOfModels(a.models, readers.a),
    subjectsOfModels(b.models, readers.b),
    a.models.map((model) => model.number),
    b.models.map((model) => model.number),
  );
  const tasks = align(
    subjectsOfTasks(a.tasks, readers.a),
    subjectsOfTasks(b.tasks, readers.b),
    [...a.tasks.keys()],
    [...b.tasks.keys()],
  );
  const groups = pairGroups(a, b, compare);
  const moved = (one: Model, other: Model) => {
    const [i, j] = [groupOf(a, one), groupOf(b, other)];
    if (i < 0 || j < 0 || groups.pairs.some((pair) => pair[0] === i && pair[1] === j)) return null;
    return { a: a.groups[i]!, b: b.groups[j]! };
  };
  const explain = options.explain ?? false;
  return {
    schemaVersion: '1',
    a: sideOf(a),
    b: sideOf(b),
    document: documentChanges(a, b, groups, compare),
    models: pairs(a.models, b.models, models, explain, modelFace, (one, other) =>
      modelChanges({ a: one, b: other, moved: moved(one, other) }, names, compare),
    ),
    tasks: pairs(a.tasks, b.tasks, tasks, explain, taskFace, (one, other) => taskChanges(one, other, compare)),
  };
}

/** Whether two plans were found the same. */
export function isSame({ document, models, tasks }: PlanDiff): boolean {
  return (
    document.length === 0 &&
    [models, tasks].every(({ onlyInA, onlyInB }) => onlyInA.length + onlyInB.length === 0) &&
    [...models.matched, ...tasks.matched].every(({ changes }) => changes.length === 0)
  );
}

const hasBodies = (model: Model) => model.responsibilities.length > 0;
const hasDeadlines = ({ deadlines }: { readonly deadlines: readonly Deadline[] }) => deadlines.length > 0;
const groupOf = (plan: Plan, model: Model) => plan.groups.findIndex((group) => group.ordinal === model.group);

function sideOf({ source, document, models, tasks }: Plan): DiffSide {
  const { title, locality } = document;
  return { file: source.file, title, locality, models: models.length, tasks: tasks.length };
}

function pairs<T, N>(
  a: readonly T[],
  b: readonly T[],
  { matches, table }: Alignment,
  explain: boolean,
  faceOf: (one: T) => Face<N>,
  changesOf: (one: T, other: T) => PlanDiff['models']['matched'][number]['changes'],
) {
  const matched = matches.map((match) => {
    const [one, other] = [a[match.a]!, b[match.b]!];
    const [x, y] = [faceOf(one), faceOf(other)];
    return {
      a: x.name,
      b: y.name,
      similarity: round(match.similarity),
      titles: { a: x.title, b: y.title },
      changes: changesOf(one, other),
      ...(explain ? { why: why(match, table) } : {}),
    };
  });
  const alone = (list: readonly T[], side: 'a' | 'b') =>
    [...list.keys()].filter((index) => !matches.some((match) => match[side] === index));
  const [onlyA, onlyB] = [alone(a, 'a'), alone(b, 'b')];
  const lone = (index: number, side: 'a' | 'b') => {
    const face = faceOf((side === 'a' ? a : b)[index]!);
    if (!explain) return face;
    const others = side === 'a' ? b : a;
    const likeness = (other: number) => (side === 'a' ? table.get(index, other) : table.get(other, index)).similarity;
    const best = [...others.keys()].sort((x, y) => likeness(y) - likeness(x))[0];
    if (best === undefined) return { ...face, nearest: null };
    const { name, title } = faceOf(others[best]!);
    return { ...face, nearest: { name, title, similarity: round(likeness(best)) } };
  };
  return {
    matched,
    onlyInA: onlyA.map((index) => faceOf(a[index]!).name),
    onlyInB: onlyB.map((index) => faceOf(b[index]!).name),
    lone: { a: onlyA.map((index) => lone(index, 'a')), b: onlyB.map((index) => lone(index, 'b')) },
  };
}

function why(match: Match, table: Alignment['table']) {
  const support = match.support === null ? null : round(match.support);
  return { title: round(match.title), support, ...table.words(match.a, match.b) };
}

function round(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 1000) / 1000;
}
