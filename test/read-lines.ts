import { repeatedRows } from '../src/account/repeated.js';
import type { Source } from '../src/read/source.js';
import { LINES } from '../src/stages.js';

/** A text without a file around it. */
function sourceOf(text: string, markdown: boolean): Source {
  const format = markdown ? 'markdown' : 'text';
  const of = { file: null, encoding: 'utf-8', sha256: '', pages: null, reader: null, warnings: [], layout: null };
  return { ...of, format, text };
}

/** What is known of a text once its lines are read. */
export function readLines(text: string, { markdown }: { readonly markdown: boolean }) {
  const known = LINES.run({ input: sourceOf(text, markdown), restore: 'auto' });
  return { ...known, ...known.printed, lines: known.lines, repeated: repeatedRows(known.lines, text) };
}
