import type { Entry } from '../../render/table/entries.js';
import type { Deadline, Role } from '../../schema/plan.js';
import { Failure } from '../failure.js';

/** The conditions on models and tasks, from the options of `plan06 query`. */
export interface Question {
  readonly due?: string;
  readonly dueBefore?: string;
  readonly lead: boolean;
  readonly deadline: boolean;
  readonly recurring?: true;
  readonly body?: string;
  readonly role?: Role;
  readonly text?: string;
}

/** Whether all conditions hold for an entry, and whether a deadline is one of those that were asked for. */
export interface Condition {
  readonly holds: (entry: Entry) => boolean;
  readonly isAsked: (deadline: Deadline) => boolean;
}

const fold = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();

/** The days on which it is to be done, the earliest first. */
export function endsOf({ deadlines }: Entry): string[] {
  return deadlines.flatMap(({ end, recurring }) => (end === null || recurring ? [] : [end])).sort();
}

/** The condition that the options make. Throws Failure where they cannot hold at once, or say nothing. */
export function conditionOf(asked: Question): Condition {
  const { due, dueBefore, lead, deadline, recurring, body, role, text } = asked;
  if (!deadline && (due !== undefined || dueBefore !== undefined || recurring)) {
    throw new Failure('no-deadline-with-due');
  }
  if (!lead && role === 'lead') throw new Failure('no-lead-with-role');
  for (const [option, words] of Object.entries({ '--body': body, '--text': text })) {
    if (words !== undefined && fold(words) === '') throw new Failure('empty-words', { option });
  }
  const span = due === undefined ? null : spanOf(due, '--due');
  const limit = dueBefore === undefined ? null : spanOf(dueBefore, '--due-before')[0];
  if (span && limit !== null && limit <= span[0]) {
    throw new Failure('due-before-due', { due: due!, before: dueBefore! });
  }
  const isDue = ({ end, recurring }: Deadline) =>
    !recurring && end !== null && (!span || (end >= span[0] && end <= span[1])) && (limit === null || end < limit);
  const isDated = span !== null || limit !== null;
  const isAsked = (one: Deadline) => (!isDated || isDue(one)) && (!recurring || one.recurring || isDated);
  const hasPart = (part: Entry['responsibilities'][number]) =>
    (role === undefined || part.role === role) && (body === undefined || fold(part.unit).includes(fold(body)));
  const holds = ({ deadlines, responsibilities, one }: Entry) => {
    if (isDated && !deadlines.some(isDue)) return false;
    if (!deadline && (deadlines.length > 0 || one.fields.deadline)) return false;
    if (recurring && !deadlines.some((stated) => stated.recurring)) return false;
    if (!lead && responsibilities.some((part) => part.role === 'lead')) return false;
    if ((role !== undefined || body !== undefined) && !responsibilities.some(hasPart)) return false;
    return text === undefined || wordsIn(one).some((words) => fold(words).includes(fold(text)));
  };
  return { holds, isAsked };
}

/** All words of a model or task, wherever they are in it. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

// "2024", "2024-Q1", "2024-03", "2024-03-31"
const WHEN = /^(?<year>\d{4})(?:-(?:Q(?<quarter>[1-4])|(?<month>0[1-9]|1[0-2])(?:-(?<day>\d{2}))?))?$/iu;

/** The first and the last day of a time. Throws Failure. */
function spanOf(when: string, option: string): [first: string, last: string] {
  const { year = '', quarter, month, day } = WHEN.exec(when)?.groups ?? {};
  const from = quarter ? 3 * Number(quarter) - 2 : Number(month ?? 1);
  const to = quarter ? from + 2 : month ? from : 12;
  const iso = (date: number) => new Date(date).toISOString().slice(0, 10);
  const last = year === '' ? '' : iso(Date.UTC(Number(year), to, 0));
  if (last === '' || (day !== undefined && (day > last.slice(8) || day === '00'))) {
    throw new Failure('no-time', { option, when });
  }
  if (day !== undefined) return [when, when];
  return [`${year}-${String(from).padStart(2, '0')}-01`, last];
}
