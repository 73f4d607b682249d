import type { PlanMatrix } from '../../../schema/matrix.js';

/** Steps of the scale from earlier to later. */
const STEPS = 7;

/** Which step of the scale a date is on: the months are spread evenly over the steps in their order. */
export interface Scale {
  readonly step: (date: string) => number;
  /** The first and last date of each step that holds one. */
  readonly spans: readonly { readonly step: number; readonly from: string; readonly to: string }[];
  readonly first: string | null;
  readonly last: string | null;
}

export function scaleOf({ rows }: PlanMatrix): Scale {
  const all = rows.flatMap((row) => row.cells.flatMap((cell) => (cell?.date && !cell.doubtful ? [cell.date] : [])));
  const dates = [...new Set(all)].sort();
  // A year ends on its 30th or 31st of December, in one colour.
  const months = [...new Set(dates.map(monthOf))];
  const stepAt = (index: number) => (months.length < 2 ? 0 : Math.round((index * (STEPS - 1)) / (months.length - 1)));
  const steps = new Map(months.map((month, index) => [month, stepAt(index)]));
  const step = (date: string) => steps.get(monthOf(date)) ?? 0;
  const spans = [...new Set(steps.values())].map((one) => {
    const own = dates.filter((date) => step(date) === one);
    return { step: one, from: own[0]!, to: own.at(-1)! };
  });
  return { step, spans, first: dates[0] ?? null, last: dates.at(-1) ?? null };
}

/** "2023-12-30" → "30/12/2023", as the plans write it. */
export function dayOf(date: string): string {
  return date.split('-').reverse().join('/');
}

/** "2023-12-30" → "12/2023" */
export function monthOf(date: string): string {
  return dayOf(date).slice(3);
}
