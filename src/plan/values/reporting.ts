import type { Item, Reporting, Section, Task } from '../../schema/plan.js';
import { memoize } from '../../text/memoize.js';
import { type FoundReport, findReports, isReportHeading, namesReport } from '../../values/reporting/index.js';
import type { Context } from '../context.js';
import { textsOf } from './placed-text.js';

// A point may be both section and task.
const reportsIn = memoize((text) => findReports(text));
const reportsInChapter = memoize((text) => findReports(text, { inChapter: true }));

/**
 * Duties to report: from the words and points of sections and tasks, each paragraph on its own. Headings tell of what
 * kind a day below them is: "Báo cáo tháng: trước ngày 25", "CHẾ ĐỘ BÁO CÁO" above "Gửi Phòng Kinh tế trước ngày 30/9".
 */
export function reportingOf(sections: readonly Section[], tasks: readonly Task[], context: Context): Reporting[] {
  const titles = new Map(sections.map(({ path, title }) => [path, title]));
  const found = new Map<string, Reporting>();
  for (const owner of [...sections, ...tasks]) {
    const heading = titles.get(owner.path) ?? null;
    const isChapter = pathsTo(owner.path).some((path) => isReportHeading(titles.get(path) ?? ''));
    for (const part of [owner, ...owner.items] satisfies (Item | Section | Task)[]) {
      for (const { text, positionAt } of textsOf(part, context)) {
        for (const report of reportsUnder(text, part === owner ? heading : null, isChapter)) {
          const { text: words, recurrence, due, start, end } = report;
          const position = positionAt(start, end);
          const key = `${position.position?.start.offset ?? owner.path} ${words} ${recurrence} ${due}`;
          if (!found.has(key)) found.set(key, { path: owner.path, text: words, recurrence, due, ...position });
        }
      }
    }
  }
  return [...found.values()];
}

/** "IV/2" → "IV", "IV/2": the paths of a point and of all that it stands under. */
function pathsTo(path: string): string[] {
  const steps = path.split('/');
  return steps.map((_, i) => steps.slice(0, i + 1).join('/'));
}

/** The duties of a text; below a heading that names a report, what the heading and the text say together. */
function reportsUnder(text: string, heading: string | null, isChapter: boolean): readonly FoundReport[] {
  const own = (isChapter ? reportsInChapter : reportsIn)(text);
  if (own.length > 0 || heading === null || !namesReport(heading)) return own;
  const shift = heading.length + 2;
  return findReports(`${heading}: ${text}`)
    .filter(({ end }) => end > shift)
    .map((report) => {
      const [start, end] = [Math.max(0, report.start - shift), report.end - shift];
      return { ...report, text: text.slice(start, end), start, end };
    });
}
