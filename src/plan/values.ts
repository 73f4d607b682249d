import { type Span, slice } from '../characters/span/span.js';
import { printedText } from '../characters/span/span-parts.js';
import type { Line } from '../join/line.js';
import type {
  Citation,
  Deadline,
  Field,
  FieldKey,
  Fields,
  GlossaryEntry,
  Item,
  Model,
  Plan,
  Position,
  Section,
  Task,
  Unit,
} from '../schema/plan.js';
import { fold } from '../text/fold.js';
import { collectUnits, findDefinitions, type OwnLocality } from '../values/bodies/index.js';
import { type DeadlineOptions, readDeadlines } from '../values/deadlines/index.js';
import { findNamedLaws, findReferences, type OwnDocument, resolveReferences } from '../values/references/index.js';
import { findTargets } from '../values/targets/index.js';
import { TARGET_LABELS } from '../vocabulary/words/quantities.js';
import { stepTimeEnd } from './body/dated-steps.js';
import { type Context, positionOf } from './context.js';
import { partOf, placed } from './match.js';
import { fieldResponsibilities, sectionResponsibilities, taskResponsibilities } from './responsibilities.js';

/**
 * The `values` stage: words -> values that a machine can use. What holds afterwards:
 *
 * 1. Each value was read from the words of one field, item, task or line, and points to them.
 * 2. What is printed is never changed: an impossible date stays as `raw`, its `edtf` is null.
 */

/** Every document that the lines cite, each once, at the place that cites it first. */
export function citationsIn(lines: readonly Line[], own: OwnDocument, context: Context): Citation[] {
  const found = lines.flatMap((line) => {
    const { text, positionAt } = placedText(line.span, context);
    const references = findReferences(text);
    // Numbers and dates are taken as the scan has them; restored words say what kind of document it is and whose.
    const printed = text === printedText(line.span) ? references : findReferences(printedText(line.span));
    return references.map((reference, i) => {
      const own = printed.length === references.length ? printed[i]! : reference;
      return { ...reference, number: own.number, date: own.date, ...positionAt(reference.start, reference.end) };
    });
  });
  return resolveReferences(found, own).map(({ kind, number, date, issuer, mentions }) => {
    const position = mentions[0]?.position;
    return { kind, number, date, issuer, ...(position ? { position } : {}) };
  });
}

/** What a plan is based on: every numbered document that the lines cite, and the laws that they cite by name and date. */
export function basisIn(lines: readonly Line[], own: OwnDocument, context: Context): Citation[] {
  const laws = lines.flatMap((line): Citation[] => {
    const { text, positionAt } = placedText(line.span, context);
    return findNamedLaws(text).map(({ kind, date, start, end }) => {
      return { kind, number: null, date, issuer: null, ...positionAt(start, end) };
    });
  });
  const at = ({ position }: Citation) => position?.start.offset ?? 0;
  return [...citationsIn(lines, own, context), ...laws].sort((a, b) => at(a) - at(b));
}

/** A model with the values of its fields. */
export function addModelValues(model: Model, context: Context): Model {
  return {
    ...model,
    deadlines: fieldDeadlines(model.fields, context),
    responsibilities: fieldResponsibilities(model.fields, context),
  };
}

const TARGETS = TARGET_LABELS.map(fold);

/** A task with the values of its fields, or of its own sentences where no field states a time. */
export function addTaskValues(task: Task, context: Context): Task {
  const own: (Task | Item)[] = [task, ...task.items];
  const deadlines = task.fields.deadline
    ? fieldDeadlines(task.fields, context)
    : own.flatMap((one) => deadlinesOf(one, { field: false }, context));
  const times = deadlines.length > 0 ? deadlines : stepTimes(task, context);
  const targets = [...own, ...targetFields(task.fields)].flatMap((one) =>
    textsOf(one, context).flatMap(({ text }) => findTargets(text).map((found) => found.text)),
  );
  return { ...task, deadlines: times, targets, responsibilities: taskResponsibilities(task, context) };
}

/** The time that a dated step begins with: "|Ngày 12/5/2026|: Họp dân tại ba khu phố." */
function stepTimes(task: Task, context: Context): Deadline[] {
  const span = context.words.get(task)?.[0];
  const end = span ? stepTimeEnd(context.read(span).text) : 0;
  return span && end > 0 ? deadlinesIn(slice(span, 0, end), { field: true }, context) : [];
}

/** The fields of a task that say what is to be reached or done, with their items: "Kết quả", "Chỉ tiêu năm 2024". */
function targetFields(fields: Fields): (Field | Item)[] {
  const list = (Object.entries(fields) as [FieldKey | 'other', Field | Field[]][]).flatMap(([, field]) => field);
  return list
    .filter(({ label }) => TARGETS.some((words) => fold(label).includes(words)))
    .flatMap((field) => [field, ...field.items]);
}

/** Sections with the parts that they give to bodies. */
export function addSectionValues(sections: readonly Section[], context: Context): Section[] {
  const found = sectionResponsibilities(sections, context);
  return sections.map((section) => ({ ...section, responsibilities: found.get(section) ?? [] }));
}

/** The bodies of a plan, each once, with the abbreviations that its glossary and its running text give them. */
export function unitsOf(
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

function fieldDeadlines(fields: Fields, context: Context): Deadline[] {
  const field = fields.deadline;
  if (!field) return [];
  const again = (fields.other ?? []).filter((one) => one.label === field.label);
  return [field, ...again].flatMap((one: Field) =>
    [one, ...one.items].flatMap((part) => deadlinesOf(part, { field: true }, context)),
  );
}

function deadlinesOf(value: object, options: DeadlineOptions, context: Context): Deadline[] {
  return (context.words.get(value) ?? []).flatMap((span) => deadlinesIn(span, options, context));
}

// "Quy 11/2024|.|"
const END_MARKS = /[\s,;:.]{1,10}$/u;

function deadlinesIn(words: Span, options: DeadlineOptions, context: Context): Deadline[] {
  const { text, raw: source } = context.read(words);
  return readDeadlines(text, options).map((found) => {
    const { raw, edtf, start, end, recurring, rrule, condition } = found;
    const part = partOf(words, found.startOffset, found.endOffset, source !== undefined);
    const { position, match } = placed(raw, part, context);
    // Letters that stood for digits were read as such
    const corrected = found.printed !== undefined && match === undefined ? 'restored' : match;
    const rawSource = match === 'restored' ? source?.replace(END_MARKS, '').trim() : found.printed;
    return {
      raw,
      ...(rawSource === undefined ? {} : { rawSource }),
      edtf,
      start,
      end,
      recurring,
      rrule,
      condition,
      ...(position ? { position } : {}),
      ...(position && corrected ? { match: corrected } : {}),
    };
  });
}

/** A text that values are read from, and where a part of it stands in the source. */
export interface PlacedText {
  readonly text: string;
  readonly positionAt: (start: number, end: number) => { position?: Position };
}

/** The words of a value, one text a paragraph. */
export function textsOf(value: object, context: Context): PlacedText[] {
  return (context.words.get(value) ?? []).map((span) => placedText(span, context));
}

/** A span's reading. In a restored text a part's place is that of the whole span. */
function placedText(span: Span, context: Context): PlacedText {
  const { text, raw } = context.read(span);
  return {
    text,
    positionAt: (start, end) => {
      const position = positionOf(raw === undefined ? slice(span, start, end) : span, context);
      return position ? { position } : {};
    },
  };
}
