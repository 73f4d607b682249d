import { withVocabulary } from '../lexicon/run.js';
import type { UserVocabulary } from '../lexicon/user-words.js';
import type { DiffSide, DocumentChange, PlanDiff, View } from '../schema/diff.js';
import type { Deadline, Model, Plan } from '../schema/plan.js';
import { bodyNames } from './changes/bodies/body-names.js';
import { withJoinedNames } from './changes/bodies/joined-names.js';
import type { Compare } from './changes/context.js';
import { changedTexts, derivedChanges, notTold } from './changes/fields/derived.js';
import { documentOfLocalities } from './changes/fields/document-of-localities.js';
import { documentOfVersions, groupChanges } from './changes/fields/document-of-versions.js';
import { pairGroups } from './changes/texts/pair-texts.js';
import { periodOf } from './changes/times/times.js';
import { overviewOf } from './overview/index.js';
import type { GivenPairs } from './pairs-file.js';
import { withJoined } from './parts/joined.js';
import { type Compared, comparePart } from './parts/part.js';
import { modelPart, rowPart, type Setting, sectionPart, taskPart } from './parts/parts.js';
import type { Bare, Kept } from './result/folding.js';
import { withoutFolded } from './result/folding.js';
import { withoutReadChanges, withoutTaskChanges } from './result/without-task-changes.js';
import { withoutUnreadTables } from './tables/unread-tables.js';
import { isMisread } from './view/misread.js';
import { type FoundView, viewOf } from './view/view.js';
import { tokenizerOf } from './words/plan-tokenizer.js';

export interface DiffOptions {
  /** As versions of one plan or as plans of two localities; inferred from the plans by default. */
  readonly as?: View | undefined;
  /** Differences of spelling, abbreviation, line breaks and damage count too, and nothing is folded. */
  readonly strict?: boolean | undefined;
  /** Each match says what it is based on, each unpaired model what comes nearest to it. */
  readonly explain?: boolean | undefined;
  /** Between localities: wording, bodies without a name and the same body at another level are kept. */
  readonly wording?: boolean | undefined;
  /** Pairs that are forced or forbidden. */
  readonly pairs?: GivenPairs | undefined;
  /** Your own words in addition to the program's, as for `extract`. */
  readonly vocabulary?: UserVocabulary | undefined;
}

/**
 * What differs between two plans, as `diffSchema` says. Of two versions of one plan every value and word is compared,
 * part by part; of two localities' plans the models, tasks and sections that are about the same, on their values first.
 * Pure, and symmetric: `diff(b, a)` is `diff(a, b)` with the sides swapped. Throws PairsError for pairs that a plan
 * does not have, VocabularyError for a vocabulary that cannot be used.
 */
export function diff(a: Plan, b: Plan, options: DiffOptions = {}): PlanDiff {
  return withVocabulary(options.vocabulary, () => compared(a, b, options));
}

function compared(wholeA: Plan, wholeB: Plan, options: DiffOptions): PlanDiff {
  const { view, from } = viewOf(wholeA, wholeB, options.as);
  const compare = compareOf(wholeA, wholeB, { view, from }, options.strict ?? false);
  const tables = withoutUnreadTables(wholeA, wholeB, compare);
  const { a, b } = tables;
  const names = withJoinedNames(
    { a: bodyNames(a, compare.a), b: bodyNames(b, compare.b) },
    { a: a.units.map((unit) => unit.name), b: b.units.map((unit) => unit.name) },
  );
  const periods = { a: periodOf(a), b: periodOf(b) };
  const groups = pairGroups(a, b, compare);
  const setting: Setting = { compare, reading: { names, periods }, groups, pairs: options.pairs };
  const scanned = compare.scanned && !compare.strict;
  const how = {
    explain: options.explain ?? false,
    parents: new Map<string, Set<string>>(),
    namesB: pathsOf(b),
    scanned,
  };
  const allSections = comparePart(sectionPart(a, b, setting), how);
  const tasks = comparePart(taskPart(a, b, setting), how);
  const matched = withoutTaskChanges(allSections.pairs.matched, tasks.pairs.matched);
  const sections = { ...allSections, pairs: { ...allSections.pairs, matched } };
  const models = withJoined(comparePart(modelPart(a, b, setting), how), a, b);
  const allRows = comparePart(rowPart(a, b, setting), how);
  const ofRows = withoutReadChanges(allRows.pairs.matched, [...models.compared.pairs.matched, ...tasks.pairs.matched]);
  const rows = { ...allRows, pairs: { ...allRows.pairs, matched: ofRows } };
  const parts = { models: models.compared.pairs, tasks: tasks.pairs, sections: sections.pairs, rows: rows.pairs };
  const document =
    view === 'localities'
      ? documentOfLocalities(a, b, groups, compare)
      : [
          ...documentOfVersionsWhole(a, b, [models.compared, tasks, sections, rows], setting, tables.isUnread),
          ...tables.changes,
        ];
  const whole = {
    schemaVersion: '1' as const,
    a: sideOf(wholeA),
    b: sideOf(wholeB),
    view,
    viewFrom: from,
    document,
    ...parts,
  };
  const kept = withoutFolded(whole, (options.strict ?? false) || (options.wording ?? false));
  return {
    ...kept.diff,
    overview: overviewOf(kept.diff, { a, b, names, joined: models.joined, folded: kept.folded }),
    notCompared: [...notCompared(compare, kept.folds), ...(tables.isUnread ? ['rows'] : [])],
  };
}

/** The head and lists of two versions, and values read from words, if no change of words covers them. */
function documentOfVersionsWhole(
  a: Plan,
  b: Plan,
  parts: readonly (Compared<number> | Compared<string>)[],
  { groups, compare }: Setting,
  isUnread: boolean,
): DocumentChange[] {
  const changes = parts.flatMap(({ pairs }) => pairs.matched.flatMap((match) => match.changes));
  const alone = parts.flatMap(({ pairs }) => [...pairs.lone.a, ...pairs.lone.b]);
  // Everything in a model or section that only one side has.
  const lone = alone.length > 0 ? loneTexts(a, b, parts) : [];
  const [, , sections] = parts;
  const ofSections = sections!.pairs.matched.flatMap((match) => match.changes);
  const inSections = ofSections.flatMap(changedTexts);
  const own = [
    // A table is titled by the heading that it stands under.
    ...documentOfVersions(a, b, compare).filter(
      ({ path, ...title }) =>
        !path.startsWith('annexes.') ||
        !ofSections.some((change) => change.field === 'title' && change.a === title.a && change.b === title.b),
    ),
    // The heading of a group is a section's too.
    ...notTold(groupChanges(a, b, groups, compare), [...inSections, ...lone], 'some'),
    ...parts.flatMap(({ runs }) => runs),
  ];
  const told = {
    words: [...own.flatMap(changedTexts), ...changes.flatMap(changedTexts), ...lone],
    texts: [...own, ...changes].flatMap((change) => [change.a, change.b].filter((text) => typeof text === 'string')),
  };
  // What was read from words that are the same but for a misread letter, or from rows, is no change of the plan.
  if (isUnread || (compare.scanned && !compare.strict)) return own;
  return [...own, ...derivedChanges(a, b, told, own.length + changes.length + alone.length > 0)];
}

function loneTexts(a: Plan, b: Plan, [models, tasks, sections]: readonly (Compared<number> | Compared<string>)[]) {
  const of = (plan: Plan, side: 'a' | 'b') => {
    const isLone = (compared: Compared<number> | Compared<string> | undefined, name: string | number) =>
      compared?.pairs.lone[side].some((lone) => lone.name === name) ?? false;
    return [
      ...plan.models.filter((model) => isLone(models, model.number)),
      ...plan.tasks.filter((task) => isLone(tasks, task.path)),
      ...plan.sections.filter((section) => isLone(sections, section.path)),
    ].map((entry) => JSON.stringify(entry));
  };
  return [...of(a, 'a'), ...of(b, 'b')];
}

const pathsOf = (plan: Plan) => new Set([...plan.sections, ...plan.tasks].map(({ path }) => path));

/** Texts this similar were read in the same way, so that damage explains no difference between them. */
const READ_ALIKE = 0.9;

function compareOf(a: Plan, b: Plan, { view, from }: FoundView, strict: boolean): Compare {
  const tokenizers = { a: tokenizerOf(a), b: tokenizerOf(b) };
  const readAlike =
    from.likeness >= READ_ALIKE &&
    a.source.format === b.source.format &&
    tokenizers.a.fuzzy === tokenizers.b.fuzzy &&
    tokenizers.a.doubtful === tokenizers.b.doubtful;
  return {
    ...tokenizers,
    view,
    fuzzy: !readAlike && (tokenizers.a.doubtful || tokenizers.b.doubtful),
    scanned:
      (!readAlike && (tokenizers.a.scanned || tokenizers.b.scanned)) ||
      (view === 'versions' && isMisread(a, b, tokenizers)),
    strict,
    bodies: a.models.some(hasBodies) && b.models.some(hasBodies),
    deadlines: [...a.models, ...a.tasks].some(hasDeadlines) && [...b.models, ...b.tasks].some(hasDeadlines),
  };
}

const hasBodies = (model: Model) => model.responsibilities.length > 0;
const hasDeadlines = ({ deadlines }: { readonly deadlines: readonly Deadline[] }) => deadlines.length > 0;

function sideOf({ source, document, models, tasks }: Plan): DiffSide {
  const { title, locality, number, date } = document;
  return { file: source.file, title, number, date, locality, models: models.length, tasks: tasks.length };
}

/** What a comparison leaves out, by the names under which the messages tell it. */
function notCompared(compare: Compare, folds: Kept<Bare>['folds']): string[] {
  return [
    ...(compare.strict ? [] : ['case', 'punctuation', 'spelling']),
    ...(!compare.strict && (compare.fuzzy || compare.scanned) ? ['marks'] : []),
    ...(compare.view === 'localities' ? ['head'] : []),
    ...(folds.has('wording') ? ['wording'] : []),
    ...(folds.has('generic') ? ['generic'] : []),
    ...(folds.has('level') ? ['levels'] : []),
  ];
}
