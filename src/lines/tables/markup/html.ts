import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { largest } from '../../../text/lists.js';
import { type Cell, cellOf, linesIn, TAKEN } from '../cells/cell.js';
import { withHead } from '../cells/head.js';
import { evened, rowLine } from '../cells/row-line.js';
import type { TableParser, TableSource } from './reader.js';

type Node = DefaultTreeAdapterMap['childNode'];
type Element = DefaultTreeAdapterMap['element'];

// "<table", "</table>"
const TABLE = /<(?<close>\/?)table\b[^<>]*>/gi;
/** No document nests tables this deep. */
const DEEPEST = 8;
/** A table with this many columns is not a letterhead or signature. */
const WIDE = 3;
const MOST_SPANNED = 100;

/**
 * Tables in HTML, as HTML's own rules read them, with cells that span columns and rows. A cell that spans rows is in
 * each of them, but only in the first where the rows share their first cell and so are one. A table is left alone where
 * it is not closed or has words outside its cells.
 */
export const readHtml: TableParser = (source, at) => {
  const begin = source.text.indexOf('<', at);
  const end = endOfTable(source.text, begin);
  if (end < 0) return null;
  const { childNodes } = parseFragment(source.text.slice(begin, end), { sourceCodeLocationInfo: true });
  const table = childNodes.find((node): node is Element => node.nodeName === 'table');
  // Words between the cells are put before the table.
  if (!table || childNodes.some((node) => node !== table && wordsOf(node) !== '')) return null;
  const caption = elements(table, 'caption')[0];
  const rows = elements(table, 'tr').map((row) => readRow(row, source, begin));
  const grid = evened(gridOf(rows.map(({ cells }) => cells)));
  const width = grid[0]?.length ?? 0;
  const lines = rows.map(({ from, to, isHead }, i) =>
    rowLine({ from, to }, { cells: grid[i]!, isHead: isHead && (i === 0 || rows[i - 1]!.isHead), markup: 'html' }),
  );
  // What is below the head is known by its tags, or is all but the first row.
  const hasHead = lines[0]?.row?.isHead || width < WIDE || lines.length < 2;
  const headed = hasHead
    ? lines
    : lines.map((line, i) => (i > 0 ? line : { ...line, row: { ...line.row!, isHead: true } }));
  const above = caption ? captionLines(caption, source, begin) : [];
  return { from: at, to: end, rows: [...above, ...(width < WIDE ? headed.filter(hasCells) : withHead(headed))] };
};

const hasCells = ({ span }: { span: { text: string } }) => /[^|\s]/.test(span.text);

/** Where the table that is opened at `begin` is closed; -1 where it is not. */
function endOfTable(text: string, begin: number): number {
  let depth = 0;
  TABLE.lastIndex = begin;
  for (let tag = TABLE.exec(text); tag && depth <= DEEPEST; tag = TABLE.exec(text)) {
    depth += tag.groups!.close === '' ? 1 : -1;
    if (depth === 0) return tag.index + tag[0].length;
  }
  return -1;
}

/** The elements of a name under another, those of tables within aside. */
function elements(parent: Element, name: string): Element[] {
  return parent.childNodes.flatMap((node) => {
    if (!('tagName' in node) || (node.tagName === 'table' && name !== 'table')) return [];
    return node.tagName === name ? [node] : elements(node, name);
  });
}

function wordsOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterMap['textNode']).value.trim();
  return 'childNodes' in node ? node.childNodes.map(wordsOf).join('') : '';
}

interface HtmlRow {
  readonly from: number;
  readonly to: number;
  readonly isHead: boolean;
  readonly cells: readonly Cell[];
}

function readRow(row: Element, source: TableSource, begin: number): HtmlRow {
  const cells = row.childNodes.filter((node): node is Element => node.nodeName === 'td' || node.nodeName === 'th');
  const place = row.sourceCodeLocation;
  const inner = cells.map((cell) => innerOf(cell, begin));
  const from = begin + (place?.startOffset ?? 0);
  const parent = row.parentNode?.nodeName;
  return {
    from: inner.reduce((least, one) => Math.min(least, one.from), from),
    to: largest(
      inner.map((one) => one.to),
      from,
    ),
    isHead: parent === 'thead' || (cells.length > 0 && cells.every((cell) => cell.nodeName === 'th')),
    cells: cells.map((cell, i) =>
      cellOf(
        linesIn(source.text, inner[i]!.from, inner[i]!.to, true),
        spanned(cell, 'colspan'),
        spanned(cell, 'rowspan'),
      ),
    ),
  };
}

/** Where the inside of an element is in the source. */
function innerOf(element: Element, begin: number): { from: number; to: number } {
  const place = element.sourceCodeLocation;
  const from = begin + (place?.startTag?.endOffset ?? place?.startOffset ?? 0);
  return { from, to: Math.max(from, begin + (place?.endTag?.startOffset ?? place?.endOffset ?? 0)) };
}

function spanned({ attrs }: Element, name: string): number {
  const count = Number(attrs.find((attribute) => attribute.name === name)?.value ?? 1);
  return Number.isInteger(count) && count > 1 ? Math.min(count, MOST_SPANNED) : 1;
}

function captionLines(caption: Element, source: TableSource, begin: number) {
  const { from, to } = innerOf(caption, begin);
  const { span } = cellOf(linesIn(source.text, from, to, true));
  if (span.text === '') return [];
  return [
    {
      ...rowLine({ from, to }, { cells: [], isHead: false, markup: 'html' }),
      span,
      width: span.text.length,
      isRow: false,
      row: null,
    },
  ];
}

/** The cells column by column. */
function gridOf(rows: readonly (readonly Cell[])[]): Cell[][] {
  /** For how many rows more each column is taken, and by what. */
  const taken: { left: number; readonly cell: Cell }[] = [];
  return rows.map((cells) => {
    const grid: Cell[] = [];
    const isSame = (taken[0]?.left ?? 0) > 0;
    const skip = () => {
      for (let above = taken[grid.length]; above && above.left > 0; above = taken[grid.length]) {
        above.left--;
        grid.push(isSame ? TAKEN : above.cell);
      }
    };
    for (const cell of cells) {
      skip();
      for (let k = 0; k < cell.columns; k++) {
        taken[grid.length] = { left: cell.rows - 1, cell: k === 0 ? cell : TAKEN };
        grid.push(k === 0 ? cell : TAKEN);
      }
    }
    skip();
    return grid;
  });
}
