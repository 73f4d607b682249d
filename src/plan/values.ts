import type { Line } from '../lines/index.js';
import { slice } from '../lines/span.js';
import type { Citation, Deadline, Field, Fields, Item, Model, Task } from '../schema/plan.js';
import { type DeadlineOptions, readDeadlines } from '../values/deadlines/index.js';
import { findReferences, type OwnDocument, resolveReferences } from '../values/references/index.js';
import { findTargets } from '../values/targets/index.js';
import { type Context, positionOf } from './context.js';

/**
 * The `values` stage: words -> values that a machine can use. What holds afterwards:
 *
 * 1. Each value was read from the words of one field, item, task or line, and points to them.
 * 2. What is printed is never changed: an impossible date stays as `raw`, its `edtf` is null.
 */

/** Every document that the lines cite, each once, at the place that cites it first. */
export function citationsIn(lines: readonly Line[], own: OwnDocument, context: Context): Citation[] {
  const found = lines.flatMap((line) => findReferences(line.span.text).map((reference) => ({ ...reference, line })));
  return resolveReferences(found, own).map(({ kind, number, date, issuer, mentions }) => {
    const first = mentions[0]!;
    const position = positionOf(slice(first.line.span, first.start, first.end), context);
    return { kind, number, date, issuer, ...(position ? { position } : {}) };
  });
}

/** A model with the values of its fields. */
export function addModelValues(model: Model, context: Context): Model {
  return { ...model, deadlines: fieldDeadlines(model.fields, context) };
}

/** A task with the values of its fields, or of its own sentences where no field states a time. */
export function addTaskValues(task: Task, context: Context): Task {
  const own: (Task | Item)[] = [task, ...task.items];
  const deadlines = task.fields.deadline
    ? fieldDeadlines(task.fields, context)
    : own.flatMap((one) => deadlinesOf(one, { field: false }, context));
  const targets = own.flatMap((one) =>
    wordsOf(one, context).flatMap((span) => findTargets(span.text).map((target) => target.text)),
  );
  return { ...task, deadlines, targets };
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
  return wordsOf(value, context).flatMap((span) =>
    readDeadlines(span.text, { ...options, ...(context.damaged ? { damaged: true } : {}) }).map((found) => {
      const position = positionOf(slice(span, found.startOffset, found.endOffset), context);
      const { raw, edtf, start, end, recurring, condition } = found;
      return { raw, edtf, start, end, recurring, condition, ...(position ? { position } : {}) };
    }),
  );
}

function wordsOf(value: object, context: Context) {
  return context.words.get(value) ?? [];
}
