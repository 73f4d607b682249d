import type { AnnexRow, Model, Plan, Section, Task } from '../../schema/plan.js';
import { subjectsOf, subjectsOfModels, subjectsOfTasks } from '../alignment/subjects.js';
import type { Compare } from '../changes/context.js';
import { modelChanges, type Reading, taskChanges } from '../changes/model.js';
import type { Pairs } from '../changes/texts/pair-texts.js';
import { rowChanges, sectionChanges } from '../changes/texts/sections.js';
import { type GivenPairs, pairsOfPart } from '../pairs-file.js';
import { modelFace, type PlacedRow, rowFace, sectionFace, taskFace } from './faces.js';
import type { Part } from './part.js';

/** What two plans are compared with. */
export interface Setting {
  readonly compare: Compare;
  readonly reading: Reading;
  readonly groups: Pairs;
  readonly pairs: GivenPairs | undefined;
}

const places = (list: readonly unknown[]) => [...list.keys()];

export function modelPart(a: Plan, b: Plan, { compare, reading, groups, pairs }: Setting): Part<Model, number> {
  const versions = compare.view === 'versions';
  const numbers = (plan: Plan) => plan.models.map((model) => model.number);
  const names = { a: numbers(a).map(String), b: numbers(b).map(String) };
  const groupOf = (plan: Plan, model: Model) => {
    // A printed number may stand before two groups.
    const own = plan.groups.findIndex(
      ({ ordinal, models }) => ordinal === model.group && models.includes(model.number),
    );
    return own >= 0 ? own : plan.groups.findIndex((group) => group.ordinal === model.group);
  };
  const moved = (one: Model, other: Model) => {
    const [i, j] = [groupOf(a, one), groupOf(b, other)];
    const isSame = i < 0 || j < 0 ? i === j || !versions : groups.pairs.some(([x, y]) => x === i && y === j);
    if (isSame && (!versions || i >= 0 || one.group === other.group)) return null;
    return { a: a.groups[i] ?? null, b: b.groups[j] ?? null };
  };
  return {
    name: 'model',
    a: a.models,
    b: b.models,
    subjects: { a: subjectsOfModels(a.models, compare.a), b: subjectsOfModels(b.models, compare.b) },
    ranks: {
      a: numbers(a),
      b: numbers(b),
      names: versions ? names : undefined,
      ...pairsOfPart(pairs, 'model', names.a, names.b),
    },
    faceOf: modelFace,
    changesOf: (one, other) => modelChanges({ a: one, b: other, moved: moved(one, other) }, reading, compare),
    numberOf: versions
      ? (model) => ({ number: [model.ordinal, model.number].filter((one) => one !== null).join('; '), parent: null })
      : null,
  };
}

export function taskPart(a: Plan, b: Plan, setting: Setting): Part<Task, string> {
  const { compare, reading } = setting;
  return {
    name: 'task',
    ...byPath('task', a.tasks, b.tasks, setting),
    subjects: { a: subjectsOfTasks(a.tasks, compare.a), b: subjectsOfTasks(b.tasks, compare.b) },
    faceOf: taskFace,
    changesOf: (one, other) => taskChanges(one, other, reading, compare),
  };
}

export function sectionPart(a: Plan, b: Plan, setting: Setting): Part<Section, string> {
  const { compare } = setting;
  const entries = (plan: Plan) =>
    plan.sections.map((section) => ({
      title: section.title ?? section.text,
      texts: [...(section.title === null ? [] : [section.text]), ...section.items.map((item) => item.text)],
    }));
  return {
    name: 'section',
    ...byPath('section', a.sections, b.sections, setting),
    subjects: { a: subjectsOf(entries(a), compare.a), b: subjectsOf(entries(b), compare.b) },
    faceOf: sectionFace,
    changesOf: (one, other) => sectionChanges(one, other, compare),
  };
}

/** What the parts have in common that are known by the path of their numbers. */
function byPath<T extends { readonly path: string; readonly ordinal: string }>(
  name: 'task' | 'section',
  a: readonly T[],
  b: readonly T[],
  { compare, pairs }: Setting,
): Pick<Part<T, string>, 'a' | 'b' | 'ranks' | 'numberOf'> {
  const names = { a: a.map(({ path }) => path), b: b.map(({ path }) => path) };
  const versions = compare.view === 'versions';
  return {
    a,
    b,
    ranks: {
      a: places(a),
      b: places(b),
      names: versions ? names : undefined,
      ...pairsOfPart(pairs, name, names.a, names.b),
    },
    numberOf: versions ? ({ path, ordinal }) => pathNumber(path, ordinal) : null,
  };
}

/** The printed number, and the one at the end of its path if that differs. */
function pathNumber(path: string, ordinal: string) {
  const cut = path.lastIndexOf('/');
  const last = path.slice(cut + 1);
  return { number: last === ordinal ? ordinal : `${ordinal}; ${last}`, parent: cut < 0 ? null : path.slice(0, cut) };
}

export function rowPart(a: Plan, b: Plan, { compare }: Setting): Part<PlacedRow, string> {
  const rows = (plan: Plan) =>
    plan.annexes.flatMap((annex, at) => annex.rows.map((row, index) => ({ name: `${at + 1}/${index + 1}`, row })));
  const [left, right] = [rows(a), rows(b)];
  const entries = (list: readonly PlacedRow[]) =>
    list.map(({ row }) => ({ title: rowFace({ name: '', row }).title, texts: cellsOf(row) }));
  const names = (list: readonly PlacedRow[]) =>
    list.map(({ name, row }) => `${name.split('/')[0]} ${row.number ?? row.no ?? name}`);
  const versions = compare.view === 'versions';
  return {
    name: 'row',
    a: left,
    b: right,
    subjects: { a: subjectsOf(entries(left), compare.a), b: subjectsOf(entries(right), compare.b) },
    ranks: {
      a: places(left),
      b: places(right),
      names: versions ? { a: names(left), b: names(right) } : undefined,
    },
    faceOf: rowFace,
    changesOf: (one, other) => rowChanges(one.row, other.row, compare),
    numberOf: versions
      ? ({ row }) => ({ number: [row.no, row.number].filter((one) => one !== null).join('; '), parent: null })
      : null,
  };
}

function cellsOf(row: AnnexRow): string[] {
  return [row.lead, row.coordination, row.support, row.deadline, row.platform].filter((cell) => cell !== null);
}
