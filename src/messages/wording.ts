/**
 * How a finding is told. `{name}` stands for a value, `{name|model|models}` for a number and the word after it, for one
 * and for more; a list of terms is told in the language's own words.
 */
export interface Wording {
  /** What is wrong, in a sentence as an editor writes it. */
  readonly says: string;
  /** What to do about it. */
  readonly todo: string;
  /** What the other place says that makes this one wrong. */
  readonly cause?: string;
}

/** What a model should have; a finding names them by these keys. */
export type Term = 'objective' | 'deadline' | 'tools' | 'charge' | 'lead';

/** Words of the reports themselves. */
export interface ReportWords {
  readonly error: string;
  readonly warning: string;
  readonly info: string;
  /** Before what is to be done. */
  readonly todo: string;
  /** "{errors}, {warnings}, {notes}": the last line. */
  readonly errors: string;
  readonly warnings: string;
  readonly notes: string;
  readonly inFiles: string;
  readonly clean: string;
  /** The name of the report, of a line of the text and of a page of the file. */
  readonly report: string;
  readonly line: string;
  readonly page: string;
  /** Between the last two of a list. */
  readonly and: string;
}
