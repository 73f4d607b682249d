import { join, type Span, slice } from '../../characters/span/span.js';
import type { Item, Reporting, Section, Task } from '../../schema/plan.js';
import { memoize } from '../../text/memoize.js';
import { type FoundReport, findReports, isReportHeading, namesReport } from '../../values/reporting/index.js';
import type { Context } from '../context.js';
import { placed, placedParts, rawsOf } from '../match.js';

// A point may be both section and task.
const reportsIn = memoize((text) => findReports(text));
const reportsInChapter = memoize((text) => findReports(text, { inChapter: true }));

/**
 * Duties to report: from the words and points of sections and tasks, each paragraph on its own. Headings show what a
 * day below them is for: "Báo cáo tháng: trước ngày 25", "CHẾ ĐỘ BÁO CÁO" above "Gửi Phòng Kinh tế trước ngày 30/9".
 */
export function reportingOf(sections: readonly Section[], tasks: readonly Task[], context: Context): Reporting[] {
  const titles = new Map(sections.map(({ path, title }) => [path, title]));
  const headings = new Map(sections.map((section) => [section.path, context.headings.get(section)]));
  const found = new Map<string, Reporting>();
  for (const owner of [...sections, ...tasks]) {
    const isChapter = pathsTo(owner.path).some((path) => isReportHeading(titles.get(path) ?? ''));
    for (const part of [owner, ...owner.items] satisfies (Item | Section | Task)[]) {
      const heading = part === owner ? headings.get(owner.path) : undefined;
      for (const span of context.words.get(part) ?? []) {
        for (const report of reportsUnder(span, heading, isChapter, context)) {
          const duty = toDuty(owner.path, report, context);
          const key = `${duty.position?.start.offset ?? owner.path} ${duty.text} ${duty.recurrence} ${duty.due}`;
          if (!found.has(key)) found.set(key, duty);
        }
      }
    }
  }
  return [...found.values()];
}

/** A duty to report, with the words that it and its due time are read from. */
interface Report extends FoundReport {
  readonly words: Span;
  readonly often: Span | undefined;
  readonly day: Span | undefined;
}

function toDuty(path: string, { text, recurrence, due, words, often, day }: Report, context: Context): Reporting {
  const { raw, ...place } = placed(text, words, context);
  const raws = rawsOf({ recurrence: often, due: day }, context);
  return {
    path,
    text,
    ...(raw === undefined ? {} : { raw }),
    recurrence,
    ...(raws.recurrenceRaw === undefined ? {} : { recurrenceRaw: raws.recurrenceRaw }),
    due,
    ...(raws.dueRaw === undefined ? {} : { dueRaw: raws.dueRaw }),
    ...place,
    ...placedParts({ recurrence: [recurrence, often], due: [due, day] }, context),
  };
}

/** "IV/2" → "IV", "IV/2": the paths of a point and of all that it is under. */
function pathsTo(path: string): string[] {
  const steps = path.split('/');
  return steps.map((_, i) => steps.slice(0, i + 1).join('/'));
}

/** The duties of a text; below a heading that names a report, what the heading and the text say together. */
function reportsUnder(span: Span, heading: Span | undefined, isChapter: boolean, context: Context): Report[] {
  const { text } = context.read(span);
  const own = (isChapter ? reportsInChapter : reportsIn)(text);
  const above = heading && context.read(heading).text;
  if (own.length > 0 || above === undefined || !namesReport(above)) return own.map((report) => wordsOf(span, report));
  const both = join([heading!, span], ': ');
  const shift = above.length + 2;
  return findReports(`${above}: ${text}`)
    .filter(({ end }) => end > shift)
    .map((report) => {
      const start = Math.max(shift, report.start);
      return { ...wordsOf(both, { ...report, start }), text: text.slice(start - shift, report.end - shift) };
    });
}

function wordsOf(span: Span, report: FoundReport): Report {
  const { start, end, recurrenceAt, dueAt } = report;
  const at = (part: { readonly start: number; readonly end: number } | undefined) =>
    part && slice(span, part.start, part.end);
  return { ...report, words: slice(span, start, end), often: at(recurrenceAt), day: at(dueAt) };
}
