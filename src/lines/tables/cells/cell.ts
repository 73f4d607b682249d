import { isListPoint } from '../../../characters/bullets.js';
import { clean } from '../../../characters/clean.js';
import { stripMarks } from '../../../characters/markdown/emphasis.js';
import { EMPTY, join, type Place, type Span, slice } from '../../../characters/span/span.js';
import { matchesOf } from '../../../text/matches.js';

/** A cell of a table, whatever the table was printed in. */
export interface Cell {
  /** Its words, without the bullets of a list. */
  readonly span: Span;
  /** Its words line by line as they are printed, bullets included; none in an empty cell. */
  readonly lines: readonly Span[];
  /** How many columns and rows it takes; 0 columns in a place that another cell takes. */
  readonly columns: number;
  readonly rows: number;
}

export const NO_CELL: Cell = { span: EMPTY, lines: [], columns: 1, rows: 1 };
/** The place of a cell that begins further left or above. */
export const TAKEN: Cell = { span: EMPTY, lines: [], columns: 0, rows: 0 };

/**
 * How a table is printed: with bars, a grid of borders, HTML, dashes above columns, tabs, columns of spaces, or one
 * cell per line.
 */
export type Markup = 'pipes' | 'grid' | 'html' | 'dashes' | 'tabs' | 'columns' | 'cell-lines' | 'given';

/** A row of a table: a cell for each column. */
export interface Row {
  readonly cells: readonly Cell[];
  /** It names the columns. */
  readonly isHead: boolean;
  readonly markup: Markup;
}

/** A cell with the words of some lines. */
export function cellOf(lines: readonly Span[], columns = 1, rows = 1): Cell {
  const held = lines.filter(({ text }) => text !== '');
  if (held.length === 0) return columns === 1 && rows === 1 ? NO_CELL : { ...NO_CELL, columns, rows };
  const isList = held.length > 1 && held.filter(({ text }) => isListPoint(text)).length > held.length / 2;
  const words = isList ? held.map((line) => (isListPoint(line.text) ? slice(line, 2) : line)) : held;
  return { span: join(words, ' '), lines: held, columns, rows };
}

// "<br>", "<br/>", "</p>", "<li>", a line end: what parts the lines of a cell
const BREAK = /<br\s{0,3}\/?>|<\/?(?:p|div|ul|ol)(?:\s[^<>]*)?>|(?=<li[\s>])|<\/li>|\r\n?|\n|\\[ \t]{0,9}(?=\r?\n)/gi;

/** The printed lines of a cell between two offsets of the source, without Markdown's marks. */
export function linesIn(source: string, from: number, to: number, markdown: boolean): Span[] {
  return linesOfParts(source, [{ from, to }], markdown).flat();
}

/** The same for a cell whose lines are apart in the source, by its parts: what is emphasised may go on from one to the next. */
export function linesOfParts(source: string, parts: readonly Place[], markdown: boolean): Span[][] {
  const lines: { span: Span; bold: []; part: number }[] = [];
  for (const [part, { from, to }] of parts.entries()) {
    let start = from;
    const add = (end: number) => {
      const span = clean(source, start, end);
      if (span.text !== '') lines.push({ span, bold: [], part });
    };
    for (const { 0: sign, index } of matchesOf(source.slice(from, to), BREAK)) {
      add(from + index);
      start = from + index + sign.length;
    }
    add(to);
  }
  const found: Span[][] = parts.map(() => []);
  for (const { span, part } of markdown ? stripMarks(lines) : lines)
    if (span.text !== '') found[part]!.push(slice(span, 0));
  return found;
}
