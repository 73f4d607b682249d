import { type Span, slice } from '../../characters/span/span.js';
import type { Deadline, Field, Fields, Section, Task } from '../../schema/plan.js';
import { type DeadlineOptions, readDeadlines } from '../../values/deadlines/index.js';
import { isTime, stepTimeEnd } from '../body/dated-steps.js';
import type { Context } from '../context.js';
import { LAST_BRACKET } from '../last-bracket.js';
import { placed, placedParts, rawsOf } from '../match.js';

/** The times that the field of deadlines says, and others whose label means the same. */
export function fieldDeadlines(fields: Fields, context: Context): Deadline[] {
  const field = fields.deadline;
  if (!field) return [];
  const again = (fields.other ?? []).filter((one) => context.repeated.get(one) === 'deadline');
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

/**
 * The time that a heading is, or that is said behind it, of what is under it: "2. Bước tiến hành |(tháng 4/2026)|", "II. Giai
 * đoạn 2: |từ tháng 4/2026|".
 */
export function headingTimes(section: Section | undefined, context: Context): Deadline[] {
  const heading = section && context.headings.get(section);
  if (!heading) return [];
  const { text } = context.read(heading);
  if (isTime(text)) return deadlinesIn(heading, { field: true }, context);
  const [behind] = context.words.get(section) ?? [];
  if (behind && isTime(context.read(behind).text)) return deadlinesIn(behind, { field: true }, context);
  const bracket = text.search(LAST_BRACKET);
  return bracket < 0 ? [] : deadlinesIn(slice(heading, bracket), { field: false }, context);
}

function deadlinesIn(words: Span, options: DeadlineOptions, context: Context): Deadline[] {
  return readDeadlines(context.read(words).text, { ...options, plan: context.planTime }).map((found) => {
    const { raw, edtf, start, end, inferred, recurring, rrule, condition } = found;
    const { position, match, raw: source } = placed(raw, slice(words, found.startOffset, found.endOffset), context);
    // Letters in place of digits were read as digits
    const corrected = found.printed !== undefined && match === undefined ? 'restored' : match;
    const rawSource = source ?? found.printed;
    const event = found.conditionAt ? slice(words, found.conditionAt.start, found.conditionAt.end) : null;
    return {
      raw,
      ...(rawSource === undefined ? {} : { rawSource }),
      edtf,
      start,
      end,
      ...(inferred ? { inferred } : {}),
      recurring,
      rrule,
      condition,
      ...rawsOf({ condition: event }, context),
      ...(position ? { position } : {}),
      ...(position && corrected ? { match: corrected } : {}),
      ...placedParts({ condition: [condition, event] }, context),
    };
  });
}
