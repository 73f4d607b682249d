import { isBlank } from '../../characters/blank.js';
import { readDashes } from './markup/dashes.js';
import { readGrid } from './markup/grid.js';
import { readHtml } from './markup/html.js';
import { readPipes } from './markup/pipes.js';
import type { FoundTable, TableParser, TableSource } from './markup/reader.js';
import { readTabs } from './markup/tabs.js';

/** The parsers of tables that a printed line may open, by the character it begins with. */
const BY_FIRST: Readonly<Record<string, TableParser>> = { '|': readPipes, '+': readGrid };

/**
 * The table that begins with the printed line from `at` to `end` (offsets of the source); null if none does. Tables in
 * columns of spaces, and those with a line for each cell, are read when the parts of the document are known.
 */
export function readTableAt(source: TableSource, at: number, end: number): FoundTable | null {
  const { text } = source;
  let first = at;
  while (first < end && (text[first] === ' ' || text[first] === '\t')) first++;
  if (first === end) return null;
  const read = BY_FIRST[text[first]!];
  if (read) return read(source, at);
  const line = text.slice(first, end);
  if (line.includes('|')) return readPipes(source, at);
  if (line.includes('\t')) return readTabs(source, at);
  return line.startsWith('--') || isRuleBelow(text, end) ? readDashes(source, at) : null;
}

/** Whether the next line begins with dashes: they may be below the head of a table. */
function isRuleBelow(text: string, end: number): boolean {
  let at = end + 1;
  while (isBlank(text.charCodeAt(at))) at++;
  return text.startsWith('--', at);
}

/** The HTML tables of a text, in order. */
export class HtmlTables {
  readonly #source: TableSource;
  #next = -1;

  constructor(source: TableSource) {
    this.#source = source;
    if (source.markdown) this.#next = this.#find(0);
  }

  /** The table that opens between two offsets, the first of them; called with increasing offsets. */
  between(at: number, end: number): FoundTable | null {
    while (this.#next >= 0 && this.#next <= end) {
      const found = this.#next < at ? null : readHtml(this.#source, this.#next);
      const from = this.#next;
      this.#next = this.#find(from + 1);
      if (found) return found;
    }
    return null;
  }

  #find(from: number): number {
    const pattern = /<table\b/gi;
    pattern.lastIndex = from;
    return pattern.exec(this.#source.text)?.index ?? -1;
  }
}
