import type { Levels } from '../checks/run.js';
import type { UserVocabulary } from '../lexicon/user-words.js';
import type { Language } from '../messages/index.js';
import type { ReadOptions } from '../read/options.js';
import type { CsvOptions } from '../render/table/entries-csv.js';
import type { Diagnostic, Severity } from '../schema/plan.js';

export type BatchFormat = 'json' | 'yaml' | 'ndjson' | 'csv';

/** What the bytes of an output depend on, the input aside. */
export interface ConvertOptions {
  readonly format: BatchFormat;
  readonly positions: boolean;
  readonly compact: boolean;
  readonly csv: CsvOptions;
  /** How plans are checked, as by `plan06 check`; left out if they are not. */
  readonly check?: { readonly rules: Levels; readonly language: Language } | undefined;
  /** Which pages are read by OCR, and by which engine; left out if nothing is said. */
  readonly reading?: Pick<ReadOptions, 'ocr' | 'ocrEngine'> | undefined;
  /** The user's own words. */
  readonly vocabulary?: UserVocabulary | undefined;
}

/** How files are opened, in ways that do not affect the result. */
export type Access = Pick<ReadOptions, 'password' | 'cacheFolder' | 'pagesAtOnce'>;

/** A file's bytes and how they are to be read. */
export interface Unopened {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly options: ConvertOptions;
  readonly access?: Access | undefined;
}

/** A file to convert. */
export interface Input {
  /** Its absolute path, as the system knows it. */
  readonly path: string;
  /** Its name in outputs and reports: the path from the working folder, with `/`. */
  readonly file: string;
  /** Where it is below the base, with `/`; its output is at the same place below the output folder. */
  readonly place: string;
}

/** A name that was found but is not converted, or could not be examined. */
export interface Unread {
  readonly file: string;
  readonly status: 'skipped' | 'failed';
  readonly code: string;
  readonly message: string;
}

export interface Trouble {
  /** Stable: one of the codes of PlanInputError, or timeout, crash, unreadable, internal ... */
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly line?: number | undefined;
}

/** What became of a file's bytes: rendered parts (models and tasks apart in CSV), or why there are none. */
export type Converted =
  | { readonly ok: true; readonly parts: readonly string[]; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly trouble: Trouble };

/** The same with the parts written to a file: their lengths in bytes, and the digest of the whole. */
export type Stored =
  | {
      readonly ok: true;
      readonly parts: readonly number[];
      readonly sha256: string;
      readonly diagnostics: readonly Diagnostic[];
      /** How long its conversion took, not counting waiting. */
      readonly ms: number;
    }
  | { readonly ok: false; readonly trouble: Trouble };

export type Status = 'ok' | 'findings' | 'failed' | 'skipped';

/** What a report says of a file. */
export interface Entry {
  readonly file: string;
  readonly status: Status;
  /** The output, from the output folder; null if there is none. */
  readonly output: string | null;
  readonly ms: number;
  readonly cached: boolean;
  readonly code: string | null;
  readonly message: string | null;
  readonly line: number | null;
  readonly findings: readonly Finding[];
}

interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly line: number | null;
  readonly column: number | null;
}

export type FailOn = Severity | 'never';
