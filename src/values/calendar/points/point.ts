import { daysInMonth, isPossible, two } from '../date.js';

type Unit = 'day' | 'month' | 'quarter' | 'half' | 'year';

/**
 * One point of the calendar as a text names it, in canon offsets. A part that is not printed is null ("tháng 7", "Quý I");
 * it may be completed from the point that follows.
 */
export interface Point {
  readonly unit: Unit;
  readonly year: number | null;
  readonly month?: number | null;
  readonly day?: number | null;
  /** Quarter of the year (1 to 4). */
  readonly part?: number;
  /** The first and last month of a part of the year ("6 tháng đầu năm"). */
  readonly months?: readonly [number, number];
  /** The last year, quarter … where one expression names a range: "2023 - 2025", "Quý I, II/2024". */
  readonly last?: Point | undefined;
  /** A school year, which has a name of two years ("năm học 2024 - 2025"). */
  readonly school?: boolean;
  /** It needs no word of time before it only where it is in a field ("12/2023"). */
  readonly bare?: boolean;
  readonly start: number;
  readonly end: number;
}

/** A small finder that proposes points of one form. */
export type PointFinder = (canon: string) => Point[];

/** The first and last month of a quarter or another part of the year. */
function months(point: Point): readonly [number, number] {
  const last = (point.part ?? 1) * 3;
  return point.months ?? [last - 2, last];
}

/** Whether the printed part of the point exists in the calendar. */
export function isPossiblePoint(point: Point): boolean {
  const { year, month = null, day = null } = point;
  if (point.unit === 'quarter' && !(point.part! >= 1 && point.part! <= 4)) return false;
  return isPossible({ year, month, day }) && (point.last === undefined || isPossiblePoint(point.last));
}

/**
 * EDTF: "2023-12-30", "2023-07", "2023-33" to "2023-36" for quarters, "2023", "2024-01/2024-06"; null if no year is
 * printed.
 */
export function pointEdtf(point: Point): string | null {
  if (point.year === null || !isPossiblePoint(point)) return null;
  if (point.last) {
    const first = pointEdtf({ ...point, last: undefined });
    const last = pointEdtf(point.last);
    return first === null || last === null ? null : first === last ? first : `${first}/${last}`;
  }
  if (point.unit === 'year') return String(point.year);
  if (point.unit === 'quarter') return `${point.year}-${32 + (point.part ?? 1)}`;
  if (point.unit === 'half')
    return months(point)
      .map((month) => `${point.year}-${two(month)}`)
      .join('/');
  if (point.month === undefined || point.month === null) return null;
  const month = `${point.year}-${two(point.month)}`;
  return point.unit === 'month' ? month : point.day ? `${month}-${two(point.day)}` : null;
}

/** First calendar day of a point, ISO 8601; null if undated. */
export function firstDay(point: Point): string | null {
  if (pointEdtf(point) === null) return null;
  if (point.unit === 'day') return pointEdtf({ ...point, last: undefined });
  const month = point.unit === 'year' ? 1 : point.unit === 'month' ? point.month! : months(point)[0];
  return `${point.year}-${two(month)}-01`;
}

/** Last calendar day of a point, ISO 8601; null if undated. */
export function lastDay(point: Point): string | null {
  if (point.last) return lastDay(point.last);
  if (pointEdtf(point) === null) return null;
  if (point.unit === 'day') return pointEdtf(point);
  const month = point.unit === 'year' ? 12 : point.unit === 'month' ? point.month! : months(point)[1];
  return `${point.year}-${two(month)}-${two(daysInMonth(point.year!, month))}`;
}

/** A point, and the last of a range of such, in the year that the plan is of. */
export function inYear(point: Point, year: number): Point {
  return { ...point, year: point.year ?? year, last: point.last && inYear(point.last, year) };
}
