import { groupBy, largest } from '../../text/lists.js';
import type { LineKind, Range, SourceCell, SourceLayout, SourceLine, SourceTable } from '../source.js';
import { withoutAside } from './aside.js';
import { type Block, type Cell, linesIn, notesIn, type Paragraph, type Table, widthOf } from './model.js';

/** What is between two columns that are printed side by side, and how wide the first of them is at least. */
const GAP = 6;
const LEAST_WIDTH = 40;
/** A column of running text is not printed next to another. */
const LONGEST_BESIDE = 160;

/**
 * Writes blocks as text, with where each line and cell is in it: paragraphs parted by blank lines; a table as one line
 * a row between bars, a bar in a cell after a backslash; what is only printed side by side with a wide gap between.
 */
export function writeBlocks(blocks: readonly Block[]): { text: string; layout: SourceLayout } {
  const writer = new Writer();
  writer.blocks(blocks);
  return writer.done();
}

class Writer {
  #text = '';
  /** Its last two characters: looking at the text itself would copy all of it. */
  #end = '';
  readonly #lines: SourceLine[] = [];
  readonly #tables: SourceTable[] = [];
  readonly #marks: Range[] = [];
  #paragraph = 0;

  done(): { text: string; layout: SourceLayout } {
    const marks = this.#marks.length > 0 ? { noteMarks: this.#marks } : {};
    const layout = { lines: this.#lines, tables: this.#tables, ...marks, pages: [] };
    return { text: `${this.#text.trimEnd()}\n`, layout };
  }

  blocks(blocks: readonly Block[]): void {
    for (const block of blocks) {
      if (block.type === 'paragraph') {
        this.#writeParagraph(block);
        continue;
      }
      const { table, aside } = withoutAside(block);
      if (table.use === 'grid') this.#writeGrid(table);
      else this.#writeColumns(table);
      this.blocks(aside);
    }
  }

  #add(text: string): void {
    this.#text += text;
    this.#end = `${this.#end}${text.slice(-2)}`.slice(-2);
  }

  #writeParagraph({ lines, kind }: Paragraph): void {
    const paragraph = this.#paragraph++;
    for (const line of lines) {
      if (line.trim() === '') continue;
      this.#put(line.trimEnd(), { kind, paragraph, cell: null });
      this.#add('\n');
    }
    this.#blank();
  }

  #blank(): void {
    if (this.#text !== '' && this.#end !== '\n\n') this.#add('\n');
  }

  /** Appends words as a line of the layout; where they are. */
  #put(
    words: string,
    about: { kind: LineKind; paragraph: number | null; cell: SourceLine['cell'] },
  ): { from: number; to: number } {
    const from = this.#text.length;
    const noted = notesIn(words);
    for (const mark of noted.marks) this.#marks.push({ from: from + mark.from, to: from + mark.to });
    this.#add(noted.words);
    const range = { from, to: this.#text.length };
    if (words.trim() !== '') this.#lines.push({ ...range, page: null, box: null, ...about });
    return range;
  }

  #writeGrid(table: Table): void {
    const width = widthOf(table);
    if (width === 0) return;
    const index = this.#tables.length;
    const rows: { from: number; to: number; cells: SourceCell[] }[] = [];
    this.#blank();
    const from = this.#text.length;
    for (const [row, cells] of table.rows.entries()) {
      const start = this.#text.length;
      const written: SourceCell[] = [];
      const byColumn = new Map(cells.map((one) => [one.column, one]));
      for (let column = 0; column < width; column++) {
        this.#add('| ');
        const cell = byColumn.get(column);
        if (!cell) continue;
        const words = this.#putCell(linesIn(cell.blocks).map(escapeBars), index, cell);
        written.push(words);
        if (words.ranges.length > 0) this.#add(' ');
      }
      this.#add('|');
      rows.push({ from: start, to: this.#text.length, cells: written });
      this.#add('\n');
      if (row === 0) this.#add(`|${' --- |'.repeat(width)}\n`);
    }
    const to = this.#text.length - 1;
    this.#tables.push({ from, to, kind: 'grid', headRows: table.headRows, columns: width, rows });
    this.#blank();
  }

  /** The lines of a cell one after the other, each a line of the layout. */
  #putCell(lines: readonly string[], table: number, { blocks: _, ...place }: Cell): SourceCell {
    const { row, column } = place;
    const ranges: { from: number; to: number }[] = [];
    for (const line of lines) {
      if (ranges.length > 0) this.#add(' ');
      ranges.push(
        this.#put(line.replace(/\s+/g, ' '), {
          kind: 'body',
          paragraph: this.#paragraph++,
          cell: { table, row, column },
        }),
      );
    }
    return { ranges, ...place, box: null };
  }

  #writeColumns(table: Table): void {
    const all = table.rows.flat();
    if (widthOf(table) < 2 || all.some(({ blocks }) => linesIn(blocks).some((line) => line.length > LONGEST_BESIDE))) {
      for (const { blocks } of all) this.blocks(blocks);
      return;
    }
    const index = this.#tables.length;
    const columns = columnsOf(table);
    const indents = new Map<number, number>();
    let indent = 0;
    for (const [column, cells] of columns) {
      indents.set(column, indent);
      const widths = cells.flatMap(({ blocks }) => linesIn(blocks)).map((line) => line.length + GAP);
      indent += largest(widths, LEAST_WIDTH);
    }
    const rows: { from: number; to: number; cells: SourceCell[] }[] = [];
    this.#blank();
    const from = this.#text.length;
    for (const [row, cells] of table.rows.entries()) {
      const start = this.#text.length;
      const written = cells.map(({ blocks: _, ...place }) => ({
        ...place,
        ranges: [] as { from: number; to: number }[],
        box: null,
      }));
      const lines = cells.map(({ blocks }) => linesIn(blocks));
      const height = largest(
        lines.map((one) => one.length),
        0,
      );
      for (let at = 0; at < height; at++) {
        const begin = this.#text.length;
        for (const [k, cell] of cells.entries()) {
          const words = lines[k]?.[at];
          if (words === undefined) continue;
          const column = indents.get(cell.column) ?? 0;
          this.#add(' '.repeat(Math.max(0, column - (this.#text.length - begin))));
          const about = {
            kind: 'body',
            paragraph: this.#paragraph++,
            cell: { table: index, row, column: cell.column },
          } as const;
          written[k]!.ranges.push(this.#put(words, about));
        }
        this.#add('\n');
      }
      rows.push({ from: start, to: Math.max(start, this.#text.length - 1), cells: written });
    }
    const to = Math.max(from, this.#text.length - 1);
    this.#tables.push({ from, to, kind: 'layout', headRows: 0, columns: widthOf(table), rows });
    this.#blank();
  }
}

/** The cells of a table by the columns that they begin in; empty columns are dropped. */
function columnsOf(table: Table): [column: number, cells: Cell[]][] {
  const held = table.rows.flat().filter(({ blocks }) => linesIn(blocks).length > 0);
  return [...groupBy(held, ({ column }) => column)].sort(([a], [b]) => a - b);
}

function escapeBars(line: string): string {
  return line.replaceAll('|', '\\|');
}
