import { toRoman } from '../../text/roman.js';
import { daysInMonth, two } from '../../values/calendar/date.js';
import { QUARTER } from '../../vocabulary/time/time-words.js';

/** EDTF, level 1: the number that the first quarter has in the place of the month. */
const FIRST_QUARTER = 33;

/** The first and last calendar day of an EDTF date: year, month, quarter (33 to 36) or day. Null for anything else. */
export function daysOf(edtf: string | null): { first: string; last: string } | null {
  // "2023-12-30", "2023-33", "2023"
  const match = /^(?<year>\d{4})(?:-(?<part>\d{2})(?:-(?<day>\d{2}))?)?$/u.exec(edtf ?? '');
  if (!match) return null;
  const { year, part, day } = match.groups as { year: string; part?: string; day?: string };
  if (day !== undefined) return { first: match[0], last: match[0] };
  if (part === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const quarter = Number(part) - FIRST_QUARTER + 1;
  const isQuarter = quarter >= 1 && quarter <= 4;
  if (!isQuarter && (Number(part) < 1 || Number(part) > 12)) return null;
  const from = isQuarter ? quarter * 3 - 2 : Number(part);
  const to = isQuarter ? quarter * 3 : Number(part);
  const last = `${year}-${two(to)}-${daysInMonth(Number(year), to)}`;
  return { first: `${year}-${two(from)}-01`, last };
}

/** An EDTF date as Vietnamese offices print it: "30/12/2023", "12/2023", "quý III/2023", "2023"; "…" for an open end. */
export function printed(edtf: string | null): string {
  if (edtf === null || edtf === '..') return '…';
  const [year, part, day] = edtf.split('-');
  const quarter = Number(part) - FIRST_QUARTER + 1;
  return quarter > 0 ? `${QUARTER[0]} ${toRoman(quarter)}/${year}` : [day, part, year].filter(Boolean).join('/');
}
