import { closeSync, openSync, writeSync } from 'node:fs';
import type { Entry } from '../types.js';
import { moveFile } from '../write/temporary.js';

/** Where a report's lines go. */
export interface ReportWriter {
  add(entry: Entry): void;
  /** Puts the report into its place. */
  finish(): void;
}

/** A report that is assembled in `temporary` and moved to `path` as a whole. */
export function reportFile(path: string, temporary: string): ReportWriter {
  const handle = openSync(temporary, 'w');
  return {
    add: (entry) => {
      writeSync(handle, reportLine(entry));
    },
    finish() {
      closeSync(handle);
      moveFile(temporary, path, `${path}.plan06-tmp`);
    },
  };
}

/** An entry as a line of NDJSON, with its line feed. */
export const reportLine = (entry: Entry) => `${JSON.stringify(entry)}\n`;
