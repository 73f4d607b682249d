import type { Line } from '../../join/line.js';
import type { Outline } from '../../outline/index.js';
import type {
  Field,
  FieldKey,
  Fields,
  GlossaryEntry,
  Item,
  Model,
  Plan,
  Section,
  Task,
  Unit,
} from '../../schema/plan.js';
import { fold } from '../../text/fold.js';
import { collectUnits, findDefinitions, type OwnLocality } from '../../values/bodies/index.js';
import type { PlanTime } from '../../values/deadlines/index.js';
import { TARGET_LABELS } from '../../vocabulary/words/quantities.js';
import type { BarePlan, Context, PlanParts } from '../context.js';
import { basisIn, citationsIn, groundsIn } from './citations.js';
import { deadlinesOf, fieldDeadlines, headingTimes, stepTimes } from './deadlines.js';
import { reportingOf } from './reporting.js';
import { fieldResponsibilities, sectionResponsibilities, taskResponsibilities } from './responsibilities.js';
import { listOfTargets, targetsOf } from './targets.js';

interface Built {
  readonly bare: BarePlan;
  readonly outline: Outline;
  readonly context: Context;
}

/**
 * The `values` stage: plan without values -> the plan with machine-readable values. What holds afterwards:
 *
 * 1. Each deadline, responsibility, citation, target and report was read from the words of one field, item, task or
 *    line, and points to them.
 * 2. What is printed is never changed: an impossible date stays in `raw`, and its `edtf` is null.
 */
export function readValues({ bare, outline: { parts, nodes, citing }, context: built }: Built): { parts: PlanParts } {
  const { document, groups, annexes, glossary, unplaced } = bare;
  const context = { ...built, planTime: timeOf(document) };
  const models = bare.models.map((model) => addModelValues(model, context));
  const above = sectionsAbove(bare.tasks, bare.sections);
  const tasks = bare.tasks.map((task) => addTaskValues(task, above.get(task), context));
  const sections = addSectionValues(bare.sections, context);
  const basis = basisIn(
    [...(parts.decision?.grounds ?? []), ...parts.preamble, ...groundsIn(nodes)],
    document,
    context,
  );
  return {
    parts: {
      document: { ...document, basis },
      sections,
      groups,
      models,
      tasks,
      units: unitsOf({ models, tasks, sections }, glossary, citing, document.locality, context),
      reporting: reportingOf(bare.sections, tasks, context),
      annexes,
      glossary,
      references: citationsIn(citing, document, context),
      unplaced,
    },
  };
}

/** "2026-07" to "2026-12" → 2026; no year for a period of several. */
function timeOf({ period, date }: Plan['document']): PlanTime {
  const year = /^\d{4}/.exec(period?.start ?? '')?.[0];
  return { year: year !== undefined && period?.end?.startsWith(year) ? Number(year) : null, issued: date };
}

function addModelValues(model: Model, context: Context): Model {
  return {
    ...model,
    deadlines: fieldDeadlines(model.fields, context),
    responsibilities: fieldResponsibilities(model.fields, context),
  };
}

/** The section that each task is in: the last one of its path without the last number that begins before it. */
function sectionsAbove(tasks: readonly Task[], sections: readonly Section[]): Map<Task, Section> {
  const found = new Map<Task, Section>();
  const byPath = new Map<string, Section>();
  let next = 0;
  for (const task of tasks) {
    for (; next < sections.length && startOf(sections[next]!) <= startOf(task); next++) {
      byPath.set(sections[next]!.path, sections[next]!);
    }
    const section = byPath.get(task.path.slice(0, Math.max(0, task.path.lastIndexOf('/'))));
    if (section) found.set(task, section);
  }
  return found;
}

function startOf({ position }: Section | Task): number {
  return position?.start.offset ?? 0;
}

const TARGETS = TARGET_LABELS.map(fold);

/** A task with the values of its fields, or of its own sentences where no field states a time. */
function addTaskValues(task: Task, above: Section | undefined, context: Context): Task {
  const own: (Task | Item)[] = [task, ...task.items];
  const deadlines = task.fields.deadline
    ? fieldDeadlines(task.fields, context)
    : own.flatMap((one) => deadlinesOf(one, { field: false }, context));
  const step = deadlines.length > 0 ? deadlines : stepTimes(task, context);
  const times = step.length > 0 ? step : headingTimes(above, context);
  const targets = [...own, ...targetFields(task.fields)].flatMap((one) => targetsOf(one, context));
  return {
    ...task,
    deadlines: times,
    ...listOfTargets(targets),
    responsibilities: taskResponsibilities(task, above, context),
  };
}

/** The fields of a task that say what is to be reached or done, with their items: "Kết quả", "Chỉ tiêu năm 2024". */
function targetFields(fields: Fields): (Field | Item)[] {
  const list = (Object.entries(fields) as [FieldKey | 'other', Field | Field[]][]).flatMap(([, field]) => field);
  return list
    .filter(({ label }) => TARGETS.some((words) => fold(label).includes(words)))
    .flatMap((field) => [field, ...field.items]);
}

/** Sections with the roles that they give to bodies. */
function addSectionValues(sections: readonly Section[], context: Context): Section[] {
  const found = sectionResponsibilities(sections, context);
  return sections.map((section) => ({ ...section, responsibilities: found.get(section) ?? [] }));
}

/** The bodies of a plan, each once, with the abbreviations that its glossary and its running text give them. */
function unitsOf(
  { models, tasks, sections }: Pick<Plan, 'models' | 'tasks' | 'sections'>,
  glossary: readonly GlossaryEntry[],
  lines: readonly Line[],
  own: OwnLocality | null,
  context: Context,
): Unit[] {
  const defined = lines.flatMap((line) => findDefinitions(context.read(line.span).text));
  const owned = [
    ...models.map(({ number, responsibilities }) => ({ owner: { model: number }, responsibilities })),
    ...tasks.map(({ path, responsibilities }) => ({ owner: { task: path }, responsibilities: responsibilities ?? [] })),
    ...sections.map(({ path, responsibilities }) => ({
      owner: { section: path },
      responsibilities: responsibilities ?? [],
    })),
  ];
  return collectUnits(owned, [...glossary, ...defined], own);
}
