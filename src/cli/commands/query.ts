import '../start/short-run.js';
import type { Language } from '../../messages/index.js';
import { tableWords } from '../../messages/table/index.js';
import { oneLine } from '../../render/compare/clean.js';
import { textTable } from '../../render/compare/text-table.js';
import { type Entry, entriesOf } from '../../render/table/entries.js';
import { showValue } from '../../render/table/show.js';
import { entryTable } from '../../render/table/tables.js';
import type { Role } from '../../schema/plan.js';
import { Failure } from '../failure.js';
import { checkWorkbook, planList } from '../input/plan-list.js';
import { languageFrom } from '../language.js';
import { terminal } from '../output/terminal.js';
import { emit } from '../output/write.js';
import { writeTables } from '../output/write-tables.js';
import { DONE, FAILED } from '../status.js';

export interface QueryFlags {
  due?: string;
  dueBefore?: string;
  lead: boolean;
  deadline: boolean;
  recurring?: true;
  body?: string;
  role?: Role;
  text?: string;
  format: 'text' | 'csv' | 'xlsx' | 'json';
  output?: string;
  lang?: Language;
}

const SHOWN = ['locality', 'number', 'path', 'title', 'printed', 'end', 'bodyLead'] as const;

/** Prints the models and tasks for which all conditions hold, the earliest end first. Returns the exit status. */
export async function queryCommand(patterns: readonly string[], flags: QueryFlags): Promise<number> {
  const holds = conditionOf(flags);
  checkWorkbook(flags.format, flags.output);
  const { plans, failed } = await planList(patterns, flags.output);
  if (plans.length === 0) return FAILED;
  const found = plans.flatMap(entriesOf).filter(holds);
  found.sort((a, b) => (endsOf(a)[0] ?? '~').localeCompare(endsOf(b)[0] ?? '~', 'en'));
  const table = entryTable(found);
  const words = tableWords(languageFrom(flags));
  const { format, output } = flags;
  if (format !== 'text') await writeTables([table], { format, output, words });
  else {
    const rows = table.rows.map((row) => SHOWN.map((name) => oneLine(showValue(row[name], words))));
    const head = SHOWN.map((name) => words.column[name]);
    await emit(`${textTable(head, rows, terminal(output).width).join('\n')}\n`, output);
  }
  return failed ? FAILED : DONE;
}

/** The days on which it is to be done, the earliest first. */
function endsOf({ deadlines }: Entry): string[] {
  return deadlines.flatMap(({ end, recurring }) => (end === null || recurring ? [] : [end])).sort();
}

const fold = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();

/** Whether all conditions hold for an entry. Throws Failure where they cannot hold at once. */
function conditionOf(flags: QueryFlags): (entry: Entry) => boolean {
  const { due, dueBefore, lead, deadline, recurring, body, role, text } = flags;
  if (!deadline && (due !== undefined || dueBefore !== undefined || recurring)) {
    throw new Failure('--no-deadline leaves nothing for --due, --due-before and --recurring', 'take one of them away');
  }
  if (!lead && role === 'lead') throw new Failure('--no-lead contradicts --role lead', 'take one of them away');
  const span = due === undefined ? null : spanOf(due, '--due');
  const limit = dueBefore === undefined ? null : spanOf(dueBefore, '--due-before')[0];
  if (span && limit !== null && limit <= span[0]) {
    throw new Failure(`nothing of --due ${due} is before ${dueBefore}`, 'choose a later --due-before');
  }
  return (entry) => {
    const { deadlines, responsibilities, one } = entry;
    const isDue = (end: string) => (!span || (end >= span[0] && end <= span[1])) && (limit === null || end < limit);
    if ((span || limit !== null) && !endsOf(entry).some(isDue)) return false;
    if (!deadline && (deadlines.length > 0 || one.fields.deadline)) return false;
    if (recurring && !deadlines.some((stated) => stated.recurring)) return false;
    if (!lead && responsibilities.some((part) => part.role === 'lead')) return false;
    const isAsked = (part: Entry['responsibilities'][number]) =>
      (role === undefined || part.role === role) && (body === undefined || fold(part.unit).includes(fold(body)));
    if ((role !== undefined || body !== undefined) && !responsibilities.some(isAsked)) return false;
    return text === undefined || wordsIn(one).some((words) => fold(words).includes(fold(text)));
  };
}

/** All words of a model or task, wherever they stand in it. */
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
    throw new Failure(`${option} ${when} is no time`, 'write 2024, 2024-Q1, 2024-03 or 2024-03-31');
  }
  if (day !== undefined) return [when, when];
  return [`${year}-${String(from).padStart(2, '0')}-01`, last];
}
