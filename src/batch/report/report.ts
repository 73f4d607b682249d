import { closeSync, openSync } from 'node:fs';
import type { Entry } from '../types.js';
import { writeAll } from '../write/temporary.js';

/** Where a report's lines go. */
export interface ReportWriter {
  add(entry: Entry): void;
  /** Ends the report, and returns the name of the file that it is in. */
  finish(): string;
}

/** A report that is assembled in `temporary`. */
export function reportFile(temporary: string): ReportWriter {
  const handle = openSync(temporary, 'w');
  return {
    add: (entry) => writeAll(handle, Buffer.from(reportLine(entry))),
    finish() {
      closeSync(handle);
      return temporary;
    },
  };
}

/** An entry as a line of NDJSON, with its line feed. */
export const reportLine = (entry: Entry) => `${JSON.stringify(entry)}\n`;
