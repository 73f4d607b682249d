import { type Span, slice } from '../../characters/span/span.js';
import type { Deadline, Field, Fields, Task } from '../../schema/plan.js';
import { type DeadlineOptions, readDeadlines } from '../../values/deadlines/index.js';
import { stepTimeEnd } from '../body/dated-steps.js';
import type { Context } from '../context.js';
import { partOf, placed } from './match.js';

/** The times that the field of deadlines says, and others under the same label. */
export function fieldDeadlines(fields: Fields, context: Context): Deadline[] {
  const field = fields.deadline;
  if (!field) return [];
  const again = (fields.other ?? []).filter((one) => one.label === field.label);
  return [field, ...again].flatMap((one: Field) =>
    [one, ...one.items].flatMap((part) => deadlinesOf(part, { field: true }, context)),
  );
}

/** The times that the words of a field, item or task say. */
export function deadlinesOf(value: object, options: DeadlineOptions, context: Context): Deadline[] {
  return (context.words.get(value) ?? []).flatMap((span) => deadlinesIn(span, options, context));
}

/** The time that a dated step begins with: "|Ngày 12/5/2026|: Họp dân tại ba khu phố." */
export function stepTimes(task: Task, context: Context): Deadline[] {
  const span = context.words.get(task)?.[0];
  const end = span ? stepTimeEnd(context.read(span).text) : 0;
  return span && end > 0 ? deadlinesIn(slice(span, 0, end), { field: true }, context) : [];
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
