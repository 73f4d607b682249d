/** Names of the tables, each a sheet of a workbook. */
export const TABLES = ['entries', 'deadlines', 'bodies', 'documents', 'findings', 'references'] as const;
export type TableName = (typeof TABLES)[number];

/** Names of all columns, as `--columns` takes them. */
export type ColumnName =
  | 'file'
  | 'locality'
  | 'level'
  | 'kind'
  | 'number'
  | 'ordinal'
  | 'path'
  | 'group'
  | 'groupTitle'
  | 'section'
  | 'sectionTitle'
  | 'title'
  | 'description'
  | 'objective'
  | 'assignment'
  | 'organisation'
  | 'lead'
  | 'coordination'
  | 'implementers'
  | 'support'
  | 'deadline'
  | 'tools'
  | 'location'
  | 'outcome'
  | 'funding'
  | 'note'
  | 'other'
  | 'printed'
  | 'edtf'
  | 'start'
  | 'end'
  | 'recurring'
  | 'frequency'
  | 'condition'
  | 'bodyLead'
  | 'bodyCoordinate'
  | 'bodyImplement'
  | 'bodySupport'
  | 'bodyGuide'
  | 'targets'
  | 'certainty'
  | 'corrected'
  | 'page'
  | 'line'
  | 'body'
  | 'role'
  | 'date'
  | 'place'
  | 'issuer'
  | 'periodStart'
  | 'periodEnd'
  | 'models'
  | 'tasks'
  | 'declared'
  | 'signers'
  | 'recipients'
  | 'rule'
  | 'severity'
  | 'message';

/** The words of tables in one language. */
export interface TableWords {
  readonly lang: 'en' | 'vi';
  readonly table: Readonly<Record<TableName, string>>;
  readonly column: Readonly<Record<ColumnName, string>>;
  /** The sheet that leads to the others. */
  readonly overview: Readonly<Record<'name' | 'table' | 'all' | 'rows', string>>;
  /** What is in a cell for a value of ours. */
  readonly value: Readonly<Record<ValueName, string>>;
}

export type ValueName =
  | 'model'
  | 'task'
  | 'section'
  | 'reporting'
  | 'yes'
  | 'no'
  | 'lead'
  | 'coordinate'
  | 'implement'
  | 'support'
  | 'guide'
  | 'province'
  | 'district'
  | 'commune'
  | 'error'
  | 'warning'
  | 'info';
