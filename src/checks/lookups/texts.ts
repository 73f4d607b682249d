import type { Field, Fields, Item, Plan, Position } from '../../schema/plan.js';
import { begins, count, LETTER, UPPER } from '../../text/letters.js';

/** A run of words of the plan as the source has them, one paragraph, item, title or cell. */
export interface PlanText {
  readonly text: string;
  readonly position: Position | undefined;
  /** Words of the plan's text, or of the head and tail, which have other conventions (names, capitals). */
  readonly part: 'head' | 'body' | 'annex' | 'tail';
}

/** A text as the source has it, where the reading was restored. */
interface Restorable {
  readonly text: string;
  readonly raw?: string | undefined;
}

/** Every run of words of a plan as it reads: damaged text in its restored words. Made once for all rules. */
export const readTextsOf = oncePerPlan((plan) => textsIn(withoutRaw(plan)));
/** Every run of words of a plan, in the order of its parts: damaged text as the source has it. */
export const textsOf = oncePerPlan(textsIn);

/** Texts of sections together with the heading that they go on from: "1. Báo cáo quý" and "trước ngày 20". */
export function headedTexts({ sections }: Pick<Plan, 'sections'>): PlanText[] {
  return sections.flatMap(({ title, text, position }) =>
    title === null ? [] : [{ text: `${title}: ${text}`, position, part: 'body' as const }],
  );
}

function oncePerPlan(read: (plan: Plan) => readonly PlanText[]): (plan: Plan) => readonly PlanText[] {
  const known = new WeakMap<Plan, readonly PlanText[]>();
  return (plan) => {
    const texts = known.get(plan) ?? read(plan);
    known.set(plan, texts);
    return texts;
  };
}

/** The plan without its raw keys, so that only readings are left. */
function withoutRaw(plan: Plan): Plan {
  const own = /(?:^r|R)aw$/u;
  return JSON.parse(JSON.stringify(plan, (key, value: unknown) => (own.test(key) ? undefined : value))) as Plan;
}

function textsIn(plan: Plan): PlanText[] {
  const texts: PlanText[] = [];
  // A point that is section and task in one occurs once in the source.
  const seen = new Set<string>();
  const into =
    (part: PlanText['part']): Add =>
    (text, position) => {
      const key = `${position?.start.offset}:${text}`;
      if (!text || (position && seen.has(key))) return;
      seen.add(key);
      texts.push({ text, position, part });
    };
  head(plan, into('head'));
  body(plan, into('body'));
  annexes(plan, into('annex'));
  tail(plan, into('tail'));
  return texts;
}

type Add = (text: string | null | undefined, position?: Position) => void;

function head({ document }: Plan, add: Add): void {
  add(document.titleRaw ?? document.title, document.positions?.title?.[0]);
  list(document.preambleRaw ?? document.preamble, document.positions?.preamble, add);
}

function tail({ document, unplaced }: Plan, add: Add): void {
  list(document.closingRaw ?? document.closing, document.positions?.closing, add);
  items(unplaced, add);
}

function body(plan: Plan, add: Add): void {
  for (const section of plan.sections) {
    add(section.titleRaw ?? section.title, section.titlePosition);
    paragraphs(section, section.textPositions, section.position, add);
    items(section.items, add);
  }
  for (const model of plan.models) {
    add(model.titleRaw ?? model.title, model.titlePosition ?? model.position);
    add(model.descriptionRaw ?? model.description, model.position);
    fields(model.fields, add);
  }
  for (const task of plan.tasks) {
    paragraphs(task, task.textPositions, task.position, add);
    items(task.items, add);
    fields(task.fields, add);
  }
}

function annexes(plan: Plan, add: Add): void {
  for (const annex of plan.annexes) {
    add(annex.titleRaw ?? annex.title, annex.position);
    add(annex.note, annex.position);
    for (const group of annex.groups) add(group.titleRaw ?? group.title, group.position);
    for (const row of annex.rows) {
      const cells = [row.title, row.lead, row.coordination, row.support, row.deadline, row.platform];
      for (const cell of row.raw ?? cells) add(cell, row.position);
      for (const other of row.other ?? []) add(other.text, row.position);
    }
    items(annex.text, add);
  }
}

/** Every field of a model or a task, in the order of its keys. */
export function fieldsOf(fields: Fields): Field[] {
  return Object.values(fields).flatMap((field) => field ?? []);
}

function fields(all: Fields, add: Add): void {
  for (const field of fieldsOf(all)) {
    paragraphs(field, field.textPositions, field.position, add);
    items(field.items, add);
  }
}

function items(all: readonly Item[], add: Add): void {
  for (const item of all) add(item.raw ?? item.text, item.position);
}

function list(texts: readonly string[], positions: readonly Position[] | undefined, add: Add): void {
  for (const [i, text] of texts.entries()) add(text, positions?.[i]);
}

/** A text of several paragraphs has a position for each. */
function paragraphs(
  value: Restorable,
  positions: readonly Position[] | undefined,
  whole: Position | undefined,
  add: Add,
): void {
  const isRestored = value.raw !== undefined && value.raw !== '';
  const parts = isRestored ? [value.raw ?? ''] : value.text.split('\n');
  for (const [i, text] of parts.entries()) add(text, positions?.length === parts.length ? positions[i] : whole);
}

/** Whether a text is set in capitals, as headings are: where an upper-case word says nothing. */
export function isInCapitals(text: string): boolean {
  if (count(text, UPPER) <= count(text, LETTER) * 0.7) return false;
  // A cell of nothing but abbreviations ("CAT, Sở TTTT") has no capital vowel with a mark.
  return [...text].some((letter) => begins(letter, UPPER) && letter.normalize('NFD').length > 1);
}
