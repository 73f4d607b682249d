import type { Language } from '../../messages/index.js';
import { type ColumnName, tableWords } from '../../messages/table/index.js';
import type { Plan } from '../../schema/plan.js';
import { ENTRY_COLUMNS, type Entry, entriesOf, entryRow } from './entries.js';
import { csvHead, csvRows, type TableCsvOptions } from './show.js';

export interface CsvOptions {
  /** `excel`: a byte order mark, and cells that Excel would take for dates or numbers kept as text; formulas are in both. */
  readonly preset: 'rfc4180' | 'excel';
  readonly separator: ',' | ';' | '\t';
  /** The language of the heads, and of words such as true and false. */
  readonly language?: Language;
  /** The requested columns; all by default. */
  readonly columns?: readonly ColumnName[];
}

/** What only models or only tasks have. */
const OF_MODELS: readonly ColumnName[] = ['number', 'group', 'groupTitle', 'description'];
const OF_TASKS: readonly ColumnName[] = ['path', 'section', 'sectionTitle', 'targets'];
const OF_OTHERS = {
  model: new Set<ColumnName>(['kind', ...OF_TASKS]),
  task: new Set<ColumnName>(['kind', ...OF_MODELS]),
};

const KINDS = ['model', 'task'] as const;

/** What the CSV files of all models and of all tasks begin with. */
export function entriesCsvHeads(options: CsvOptions): string[] {
  return KINDS.map((kind) => csvHead(columnsOf(kind, options), lookOf(options)));
}

/** A plan's models and its tasks as CSV (RFC 4180: quoted where needed, CRLF), one row each, without the heads. */
export function entriesCsv(plan: Plan, options: CsvOptions): string[] {
  const entries = entriesOf(plan);
  return KINDS.map((kind) => {
    const rows = entries.filter((entry: Entry) => entry.kind === kind).map(entryRow);
    return csvRows({ name: 'entries', columns: columnsOf(kind, options), rows }, lookOf(options));
  });
}

const columnsOf = (kind: (typeof KINDS)[number], { columns }: CsvOptions): readonly ColumnName[] =>
  columns ?? ENTRY_COLUMNS.filter((column) => !OF_OTHERS[kind].has(column));

const lookOf = ({ preset, separator, language = 'en' }: CsvOptions): TableCsvOptions => {
  return { words: tableWords(language), excel: preset === 'excel', separator };
};
