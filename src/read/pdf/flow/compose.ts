import type { Box, LineKind, SourceCell, SourceLine, SourceRow, SourceTable, SourceWord } from '../../source.js';
import type { Row, Word } from '../page/words.js';
import { partedRow } from '../tables/columns.js';
import type { Cell, Table } from '../tables/tables.js';
import type { Paragraph } from './flow.js';
import { glue } from './glue.js';

/** What is printed in a piece: paragraphs and tables, in reading order. */
export type Block =
  | {
      readonly kind: 'text';
      readonly page: number;
      readonly top: number;
      readonly paragraph: Paragraph;
      readonly as: LineKind;
    }
  | { readonly kind: 'table'; readonly page: number; readonly top: number; readonly table: Table };

/** The measures that rows are printed by: a column is as wide as a letter of the text on average. */
export interface Measure {
  readonly left: number;
  readonly column: number;
  /** Whether the file keeps the spaces at line ends, so that a line without one joins the next without one. */
  readonly keepsBlanks: boolean;
}

export interface Composed {
  readonly text: string;
  readonly lines: SourceLine[];
  readonly tables: SourceTable[];
}

/** The fewest spaces that separate two columns. */
const COLUMN_BLANKS = 4;
/** The share of lines whose last word is followed by a space if spaces at line ends are kept. */
const BLANKS_KEPT = 0.2;

/** Measures the letters of a document. */
export function measure(rows: readonly Row[]): Measure {
  let [letters, width, left] = [0, 0, Number.POSITIVE_INFINITY];
  for (const word of rows.flatMap((row) => row.words)) {
    letters += word.text.length;
    width += word.x1 - word.x0;
    left = Math.min(left, word.x0);
  }
  const kept = rows.filter((row) => row.words.at(-1)!.hasBlank).length;
  const column = letters > 0 ? width / letters : 6;
  return { left: Number.isFinite(left) ? left : 0, column, keepsBlanks: kept > rows.length * BLANKS_KEPT };
}

/** Writes blocks down as the text of a source: a line a paragraph, a table's row as a line with bars, `\f` between pages. */
export class Composer {
  #text = '';
  readonly #lines: SourceLine[] = [];
  readonly #tables: SourceTable[] = [];
  #paragraphs = 0;
  #page = 1;
  #before: Block | null = null;

  readonly #measure: Measure;

  constructor(measure: Measure) {
    this.#measure = measure;
  }

  add(block: Block): void {
    if (this.#before) this.#text += '\n';
    if (block.kind === 'table' || this.#before?.kind === 'table' || hasBlank(this.#before, block)) this.#blankLine();
    this.#turnTo(block.page);
    if (block.kind === 'table') this.#addTable(block.table);
    else this.#addParagraph(block.paragraph, block.as);
    this.#before = block;
  }

  finish(pageCount: number): Composed {
    this.#text += '\n';
    this.#turnTo(pageCount);
    return { text: this.#text, lines: this.#lines, tables: this.#tables };
  }

  #blankLine(): void {
    if (this.#before) this.#text += '\n';
  }

  #turnTo(page: number): void {
    for (; this.#page < page; this.#page++) this.#text += '\f';
  }

  #addParagraph({ rows, stands }: Paragraph, as: LineKind): void {
    this.#paragraphs++;
    for (const [i, { row, page, shift }] of rows.entries()) {
      const lineStart = this.#text.length;
      if (i > 0) this.#text += glue(rows[i - 1]!.row.words.at(-1)!, row.words[0]!, this.#measure.keepsBlanks);
      const parts = stands === 'columns' ? partedRow(row) : [row.words];
      for (const [k, words] of parts.entries()) {
        if (i === 0) {
          const at = Math.max(0, Math.round((words[0]!.x0 - shift - this.#measure.left) / this.#measure.column));
          const printed = this.#text.length - lineStart;
          this.#text += ' '.repeat(k === 0 ? at : Math.max(COLUMN_BLANKS, at - printed));
        }
        const from = this.#text.length;
        this.#text += words.map((word) => word.text).join(' ');
        const paragraph = stands === 'flow' ? this.#paragraphs : null;
        this.#addLine(from, page, words, { paragraph, cell: null, kind: as });
      }
    }
  }

  #addLine(
    from: number,
    page: number,
    words: readonly Word[],
    rest: Pick<SourceLine, 'paragraph' | 'cell' | 'kind'>,
  ): void {
    const line = { from, to: this.#text.length, page, box: boxOf(words), ...rest };
    const isRead = words.some((word) => word.certainty !== undefined);
    this.#lines.push(isRead ? { ...line, words: placed(words, from) } : line);
  }

  #addTable(table: Table): void {
    const start = this.#text.length;
    const columns = table.xs.length - 1;
    const rows: SourceRow[] = [];
    for (const [r, row] of table.rows.entries()) {
      if (r > 0) this.#text += '\n';
      this.#turnTo(row.page);
      const from = this.#text.length;
      const cells: SourceCell[] = [];
      this.#text += '|';
      for (let column = 0; column < columns; column++) {
        this.#text += ' ';
        const begin = this.#text.length;
        const cell = row.cells.find((one) => one.column === column);
        if (cell) cells.push(this.#addCell(cell, { table: this.#tables.length, row: r, column }));
        this.#text += this.#text.length > begin ? ' |' : '|';
      }
      rows.push({ from, to: this.#text.length, cells });
      // The mark by which every parser of text tables recognises a head.
      if (r === 0) this.#text += `\n|${' --- |'.repeat(columns)}`;
    }
    const { headRows } = table;
    this.#tables.push({ from: start, to: this.#text.length, kind: 'grid', headRows, columns, rows });
  }

  #addCell({ parts, rowSpan, colSpan, box }: Cell, at: NonNullable<SourceLine['cell']>): SourceCell {
    const ranges: { from: number; to: number }[] = [];
    for (const [i, { page, words }] of parts.entries()) {
      const between = i === 0 ? '' : glue(parts[i - 1]!.words.at(-1)!, words[0]!, this.#measure.keepsBlanks);
      this.#text += between;
      const from = this.#text.length;
      this.#text += words.map((word) => word.text.replaceAll('|', '\\|')).join(' ');
      this.#addLine(from, page, words, { paragraph: null, cell: at, kind: 'body' });
      // A word that goes on below is one.
      if (i > 0 && between === '') ranges.at(-1)!.to = this.#text.length;
      else ranges.push({ from, to: this.#text.length });
    }
    return { ranges, row: at.row, column: at.column, rowSpan, colSpan, box: rounded(box) };
  }
}

/** Paragraphs are parted by a blank line; lines of a title or in columns only if they are set apart. */
function hasBlank(before: Block | null, block: Block): boolean {
  if (before?.kind !== 'text' || block.kind !== 'text') return true;
  const [above, below] = [before.paragraph.stands, block.paragraph.stands];
  if (above === below && above !== 'flow') return !block.paragraph.isNear;
  return true;
}

/** Where the words of a line are in the text, separated by one space. */
function placed(words: readonly Word[], from: number): SourceWord[] {
  let at = from;
  return words.map((word) => {
    const own = { from: at, to: at + word.text.length, box: boxOf([word]), certainty: word.certainty ?? 1 };
    at = own.to + 1;
    return own;
  });
}

function boxOf(words: readonly Word[]): Box {
  return rounded([
    Math.min(...words.map((word) => word.x0)),
    Math.min(...words.map((word) => word.top)),
    Math.max(...words.map((word) => word.x1)),
    Math.max(...words.map((word) => word.bottom)),
  ]);
}

const rounded = (box: readonly [number, number, number, number]): Box =>
  box.map((value) => Math.round(value * 10) / 10) as unknown as Box;
