/** The parts of an RFC 5545 rule that determine its days. */
interface Days {
  readonly months: readonly number[];
  readonly monthDays: readonly number[];
  readonly weekdays: readonly number[];
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const DAY_MS = 86_400_000;
/** How far to search for a first day: a rule may ask for the 29th of February. */
const FARTHEST = 366 * 8;

/**
 * The first day from `from` on (ISO 8601) on which a rule falls, as DTSTART has to be: a calendar counts from there.
 * Null if no day does. A monthly rule that names no day falls on that of DTSTART: not every month has a 29th, 30th and
 * 31st, so the 1st is taken instead.
 */
export function firstDay(rule: string, from: string): string | null {
  const { months, monthDays, weekdays } = daysOf(rule);
  const isOfMonths = /FREQ=MONTHLY/u.test(rule) && monthDays.length + weekdays.length === 0;
  const begin = Date.parse(`${from}T00:00:00Z`);
  if (Number.isNaN(begin)) return null;
  for (let at = 0; at < FARTHEST; at++) {
    const day = new Date(begin + at * DAY_MS);
    const fits =
      (months.length === 0 || months.includes(day.getUTCMonth() + 1)) &&
      (monthDays.length === 0 || monthDays.includes(day.getUTCDate())) &&
      (weekdays.length === 0 || weekdays.includes(day.getUTCDay())) &&
      !(isOfMonths && day.getUTCDate() > 28);
    if (fits) return day.toISOString().slice(0, 10);
  }
  return null;
}

/** "FREQ=YEARLY;BYMONTH=3,6;BYMONTHDAY=18" */
function daysOf(rule: string): Days {
  const parts = new Map(rule.split(';').map((part) => part.split('=') as [string, string]));
  const numbers = (name: string) => (parts.get(name)?.split(',') ?? []).map(Number);
  return {
    months: numbers('BYMONTH'),
    monthDays: numbers('BYMONTHDAY'),
    weekdays: (parts.get('BYDAY')?.split(',') ?? []).map((name) => WEEKDAYS.indexOf(name)),
  };
}

/** The day after one, ISO 8601. */
export function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
}
