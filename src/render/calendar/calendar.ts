import { createHash } from 'node:crypto';
import type { CalendarWords } from '../../messages/calendar/index.js';
import type { Deadline, Plan } from '../../schema/plan.js';
import type { Entry } from '../table/entries.js';
import { icsLines, icsText, type Property } from './ics.js';
import { firstDay, nextDay } from './rule.js';

/** A calendar, and how many deadlines have no day to put into it. */
export interface Calendar {
  readonly text: string;
  readonly events: number;
  readonly leftOut: number;
}

// "2024-03-31"
const DAY = /^\d{4}-\d{2}-\d{2}$/u;
// A plan without a date of its own still gives the same bytes each time.
const NO_DATE = '1970-01-01';

/**
 * The deadlines of models and tasks as a calendar (iCalendar, RFC 5545): an all-day event for each last day, and a
 * recurring event for each duty that says how often. Deadlines without a day are counted, not guessed.
 */
export function renderCalendar(
  entries: readonly Entry[],
  isAsked: (deadline: Deadline) => boolean,
  words: CalendarWords,
): Calendar {
  const taken = new Map<string, number>();
  let leftOut = 0;
  const events = entries.flatMap((entry) =>
    entry.deadlines.filter(isAsked).flatMap((deadline, at) => {
      const days = daysOf(entry.plan, deadline);
      if (days === null) leftOut++;
      return days === null ? [] : [[...eventOf(entry, deadline, uidOf(entry, at, taken), words), ...days, END]];
    }),
  );
  const head: Property[] = [
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//plan06//plan06//VI'],
    ['CALSCALE', 'GREGORIAN'],
  ];
  const text = icsLines([...head, ...events.flat(), ['END', 'VCALENDAR']]);
  return { text, events: events.length, leftOut };
}

const END: Property = ['END', 'VEVENT'];
const compact = (day: string) => day.replaceAll('-', '');

/** The days of an event; null for a deadline without any. */
function daysOf(plan: Plan, { recurring, rrule, start, end }: Deadline): Property[] | null {
  if (!recurring) return end !== null && DAY.test(end) ? wholeDay(end) : null;
  if (!rrule) return null;
  const { period, date } = plan.document;
  const from = [start, dayIn(period?.start, 'first'), date].find((day) => day != null && DAY.test(day));
  const first = from ? firstDay(rrule, from) : null;
  if (first === null) return null;
  const last = [end, dayIn(period?.end, 'last')].find((day) => day != null && DAY.test(day));
  if (last && last < first) return null;
  const isBounded = !last || /(?:^|;)(?:UNTIL|COUNT)=/u.test(rrule);
  return [...wholeDay(first), ['RRULE', isBounded ? rrule : `${rrule};UNTIL=${compact(last)}`]];
}

function wholeDay(day: string): Property[] {
  return [
    ['DTSTART;VALUE=DATE', compact(day)],
    ['DTEND;VALUE=DATE', compact(nextDay(day))],
  ];
}

/** The first or last day of "2023", "2023-07" or a day itself; null for anything else. */
function dayIn(value: string | null | undefined, which: 'first' | 'last'): string | null {
  const { year, month, day } =
    /^(?<year>\d{4})(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>\d{2}))?)?$/u.exec(value ?? '')?.groups ?? {};
  if (!year) return null;
  if (day) return value!;
  if (which === 'first') return `${year}-${month ?? '01'}-01`;
  return new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).toISOString().slice(0, 10);
}

function eventOf(entry: Entry, { raw, condition }: Deadline, uid: string, words: CalendarWords): Property[] {
  const { plan, one, kind, title, responsibilities } = entry;
  const name = 'number' in one ? `${words[kind]} ${one.number}` : `${words[kind]} ${one.path}`;
  const where = plan.document.locality?.name ?? plan.source.file;
  const leads = responsibilities.filter(({ role }) => role === 'lead').map(({ unit }) => unit);
  const about = [
    `${words.printed}: ${raw}`,
    ...(leads.length > 0 ? [`${words.lead}: ${[...new Set(leads)].join('; ')}`] : []),
    ...(condition ? [`${words.condition}: ${condition}`] : []),
    ...(plan.document.number ? [`${words.document}: ${plan.document.number}`] : []),
  ];
  const date = plan.document.date && DAY.test(plan.document.date) ? plan.document.date : NO_DATE;
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', uid],
    ['DTSTAMP', `${compact(date)}T000000Z`],
    ['SUMMARY', icsText(`${where ? `${where}, ` : ''}${name}: ${title.replace(/\s+/gu, ' ').slice(0, 300)}`)],
    ['DESCRIPTION', icsText(about.join('\n'))],
    ['TRANSP', 'TRANSPARENT'],
  ];
}

/**
 * The UID of an event, the same each time a plan is read, even if its words changed: from the document's number and
 * issuer if known, and the place in the document.
 */
function uidOf({ plan, one, kind }: Entry, at: number, taken: Map<string, number>): string {
  const { number, issuer, locality } = plan.document;
  const document = number ? [number, locality?.name ?? '', ...issuer] : [plan.source.sha256];
  const place = [kind, 'number' in one ? String(one.number) : one.path, String(at)];
  const key = createHash('sha256')
    .update([...document, ...place].join('\n'))
    .digest('hex')
    .slice(0, 32);
  const times = taken.get(key) ?? 0;
  taken.set(key, times + 1);
  return `${key}${times > 0 ? `-${times}` : ''}@plan06`;
}
