import { stripMarks } from '../../characters/emphasis.js';
import { EMPTY, join, type Span, slice } from '../../characters/span.js';
import { matchesOf } from '../../text/matches.js';
import { clean, type PhysicalLine } from '../physical.js';
import { cellsRow, ruleRow } from './made-rows.js';

/** A table that Markdown holds as HTML: where it stands in the source, and its rows as those of a pipe table. */
export interface HtmlTable {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly PhysicalLine[];
}

interface Cell {
  readonly span: Span;
  readonly columns: number;
  readonly rows: number;
}

interface Row {
  readonly from: number;
  to: number;
  readonly cells: Cell[];
  isHead: boolean;
}

// "<table border=1>", "</tr>", "<td colspan="2">"
const TAG = /<(?<close>\/?)(?<name>table|caption|thead|tbody|tfoot|colgroup|col|tr|td|th)(?<given>\s[^<>]*|\/?)>/gi;
// " colspan="2"", "rowspan=3" — what a tag says beside its name
const SPANNED = /(?<name>col|row)span\s*=\s*["']?(?<count>\d{1,3})/gi;
// a printed line inside a cell
const PRINTED = /[^\r\n]+/g;
/** A table of so many columns is no letterhead or signature. */
const WIDE = 3;

/**
 * The HTML tables of a Markdown text. A cell that spans columns stands in the first of them; one that spans rows, in
 * each, but in the first where the rows share their first cell and so are one. A table is left alone where it is not
 * closed, holds another one or has words outside its cells.
 */
export function htmlTables(text: string): HtmlTable[] {
  if (!/<table/i.test(text)) return [];
  const tables: HtmlTable[] = [];
  let open: OpenTable | null = null;
  for (const match of matchesOf(text, TAG)) {
    const { close, name, given } = match.groups as Record<'close' | 'name' | 'given', string>;
    const tag = name.toLowerCase();
    const behind = match.index + match[0].length;
    if (tag === 'table' && close === '') open = new OpenTable(text, match.index, behind);
    else if (open && tag === 'table') {
      const table = open.done(match.index, behind);
      if (table) tables.push(table);
      open = null;
    } else open?.tag(tag, close !== '', given, match.index, behind);
  }
  return tables;
}

class OpenTable {
  readonly #text: string;
  readonly #from: number;
  readonly #rows: Row[] = [];
  /** The words above the table. */
  #caption: PhysicalLine | null = null;
  #isInCaption = false;
  /** The open cell, without its words. */
  #cell: { from: number; given: string } | null = null;
  /** Where the last tag between cells ends. */
  #at: number;
  #hasLooseWords = false;

  constructor(text: string, from: number, behind: number) {
    this.#text = text;
    this.#from = from;
    this.#at = behind;
  }

  tag(name: string, isClose: boolean, given: string, at: number, behind: number): void {
    this.#closeTo(at);
    this.#at = behind;
    this.#isInCaption = name === 'caption' && !isClose && this.#caption === null;
    if (isClose) return;
    const row = this.#rows.at(-1);
    if (name === 'tr') this.#rows.push({ from: at, to: behind, cells: [], isHead: false });
    else if (name === 'td' || name === 'th') {
      if (!row) this.#hasLooseWords = true;
      else if (name === 'th') row.isHead = true;
      this.#cell = { from: behind, given };
    }
  }

  #closeTo(at: number): void {
    const row = this.#rows.at(-1);
    if (this.#cell && row) {
      const { from, given } = this.#cell;
      row.cells.push({
        span: wordsOf(this.#text, from, at),
        columns: spanned(given, 'col'),
        rows: spanned(given, 'row'),
      });
      row.to = at;
    } else {
      const span = wordsOf(this.#text, this.#at, at);
      if (this.#isInCaption) this.#caption = { ...lineAt(this.#at, at), span, width: span.text.length, isRow: false };
      else if (span.text !== '') this.#hasLooseWords = true;
    }
    this.#cell = null;
  }

  done(at: number, behind: number): HtmlTable | null {
    this.#closeTo(at);
    if (this.#hasLooseWords) return null;
    const grid = gridOf(this.#rows);
    const width = grid.reduce((most, cells) => Math.max(most, cells.length), 0);
    const rows = this.#caption?.width ? [this.#caption] : [];
    for (const [i, cells] of grid.entries()) {
      const { from, to, isHead } = this.#rows[i]!;
      const row = cellsRow(
        [lineAt(from, to)],
        Array.from({ length: width }, (_, k) => [cells[k] ?? EMPTY]),
      );
      rows.push(row);
      if (i === 0 && grid.length > 1 && (isHead || width >= WIDE)) rows.push(ruleBelow(row, width));
    }
    return { from: this.#from, to: behind, rows };
  }
}

/** The rule under the head stands for the tag that ends the row. */
function ruleBelow(head: PhysicalLine, width: number): PhysicalLine {
  const rule = ruleRow(head, width);
  return {
    ...rule,
    span: { ...rule.span, pieces: [{ at: 0, length: rule.span.text.length, from: head.to, to: head.to + 1 }] },
  };
}

function spanned(given: string, name: string): number {
  const counts = [...matchesOf(given, SPANNED)].map(({ groups }) => groups as Record<string, string>);
  return Math.max(1, Number(counts.find((one) => one.name?.toLowerCase() === name)?.count ?? 1));
}

/** The words between two tags, without the marks and tags in them. */
function wordsOf(text: string, from: number, to: number): Span {
  const printed = Array.from(matchesOf(text.slice(from, to), PRINTED), ({ 0: line, index }) =>
    clean(text, from + index, from + index + line.length),
  );
  const cell = { ...lineAt(from, to), span: join(printed, ' '), bold: [] };
  return slice(stripMarks([cell])[0]!.span, 0);
}

function lineAt(from: number, to: number): PhysicalLine {
  const shown = { bold: [], blanks: 0, newPage: false, indent: 0, width: 0, stretch: 0, hashes: 0, gaps: [] };
  return { from, to, span: EMPTY, isRow: true, ...shown };
}

/** The cells column by column. */
function gridOf(rows: readonly Row[]): Span[][] {
  /** For how many rows more each column is taken, and by what. */
  const taken: { left: number; readonly span: Span }[] = [];
  return rows.map(({ cells }) => {
    const grid: Span[] = [];
    const isSame = (taken[0]?.left ?? 0) > 0;
    const skip = () => {
      for (let above = taken[grid.length]; above && above.left > 0; above = taken[grid.length]) {
        above.left--;
        grid.push(isSame ? EMPTY : above.span);
      }
    };
    for (const { span, columns, rows: high } of cells) {
      skip();
      for (let k = 0; k < columns; k++) {
        taken[grid.length] = { left: high - 1, span: k === 0 ? span : EMPTY };
        grid.push(k === 0 ? span : EMPTY);
      }
    }
    skip();
    return grid;
  });
}
