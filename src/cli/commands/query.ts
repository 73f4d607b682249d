import '../start/short-run.js';
import { type CompareWords, compareWords } from '../../messages/compare/index.js';
import { type ColumnName, tableWords } from '../../messages/table/index.js';
import { oneLine } from '../../render/compare/clean.js';
import { textTable, wholeTable } from '../../render/compare/text-table.js';
import { type Entry, entriesOf } from '../../render/table/entries.js';
import { showValue } from '../../render/table/show.js';
import { entryTable } from '../../render/table/tables.js';
import { day, type Table, type TableValue } from '../../render/table/value.js';
import { Failure } from '../failure.js';
import { chosenColumns } from '../input/chosen-columns.js';
import { checkWorkbook, planList } from '../input/plan-list.js';
import { type Condition, conditionOf, endsOf, type Question } from '../input/query-condition.js';
import { language } from '../language.js';
import { note, reportNote } from '../output/report.js';
import { screenWidth, terminal } from '../output/terminal.js';
import { emit } from '../output/write.js';
import { writeTables } from '../output/write-tables.js';
import { DONE, FAILED } from '../status.js';

export interface QueryFlags extends Question {
  readonly format: 'text' | 'csv' | 'xlsx' | 'json' | 'ics';
  readonly output?: string;
  readonly columns?: string;
}

const SHOWN: readonly ColumnName[] = ['locality', 'number', 'title', 'end', 'bodyLead'];
/** What is shown in the place of a column that says nothing in a row. */
const ELSE: Readonly<Partial<Record<ColumnName, ColumnName>>> = { number: 'path', end: 'printed' };

/** Prints the models and tasks that meet all conditions, the earliest end first. Returns the exit status. */
export async function queryCommand(patterns: readonly string[], flags: QueryFlags): Promise<number> {
  const { format, output } = flags;
  const condition = conditionOf(flags);
  const isCalendar = format === 'ics';
  if (isCalendar && flags.columns !== undefined) throw new Failure('columns-not-table');
  if (isCalendar && !flags.deadline) throw new Failure('no-deadline-with-ics');
  const columns = flags.columns === undefined ? null : chosenColumns(flags.columns, 'entries');
  checkWorkbook(format, output);
  const { plans, failed } = await planList(patterns, output);
  if (plans.length === 0) return FAILED;
  const all = plans.flatMap(entriesOf);
  const found = all.filter(condition.holds);
  found.sort((a, b) => (endsOf(a)[0] ?? '~').localeCompare(endsOf(b)[0] ?? '~', 'en'));
  if (found.length === 0) reportNote(note('nothingFound', { n: all.length }), false);
  if (isCalendar) await writeCalendar(found, condition, output);
  else await writeTable({ ...entryTable(found), ...(columns && { columns }) }, columns !== null, flags);
  return failed ? FAILED : DONE;
}

async function writeTable(table: Table, isChosen: boolean, { format, output }: QueryFlags): Promise<void> {
  const words = tableWords(language());
  if (format !== 'text' && format !== 'ics') return writeTables([table], { format, output, words });
  if (table.rows.length === 0) return emit('', output);
  const shown = isChosen ? table.columns : SHOWN;
  const other = isChosen ? {} : ELSE;
  const dates = compareWords(words.lang);
  const show = (value: TableValue | undefined) => oneLine(readable(value, dates) ?? showValue(value, words));
  const rows = table.rows.map((row) => shown.map((name) => show(row[name]) || show(row[other[name] ?? name])));
  const head = shown.map((name) => words.column[name]);
  // On a screen words are read; in a pipe each row is a line.
  const screen = screenWidth(output);
  const paths = [...shown.keys()].filter((at) => shown[at] === 'file' || shown[at] === 'path');
  const kept = { keep: shown.indexOf('title'), paths };
  const lines = screen ? wholeTable(head, rows, screen, kept) : textTable(head, rows, terminal(output).width, kept);
  await emit(`${lines.join('\n')}\n`, output);
}

/** Days as they are written in the reader's language; null for anything else. Printed words ("30/9") stay as they are. */
function readable(value: TableValue | undefined, words: CompareWords): string | null {
  if (typeof value !== 'object' || value === null) return null;
  if ('day' in value) return words.date(value.day);
  if (!('list' in value)) return null;
  const some = value.list.filter((one) => one !== '');
  return some.map((one) => readable(day(one), words) ?? one).join('; ');
}

async function writeCalendar(found: readonly Entry[], { isAsked }: Condition, output?: string): Promise<void> {
  const [{ renderCalendar }, { calendarWords }] = await Promise.all([
    import('../../render/calendar/calendar.js'),
    import('../../messages/calendar/index.js'),
  ]);
  const { text, leftOut } = renderCalendar(found, isAsked, calendarWords(language()));
  await emit(text, output);
  if (leftOut > 0) reportNote(note('calendarLeftOut', { n: leftOut }), false);
}
