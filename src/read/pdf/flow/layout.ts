import type { LineKind } from '../../source.js';
import type { AlignedTable } from '../aligned/bands.js';
import { alignedTables } from '../aligned/tables.js';
import { type Row, rowsOf, type Word } from '../page/words.js';
import { joinWrapped } from '../tables/columns.js';
import { continued, mayContinue } from '../tables/continued.js';
import { findGrids } from '../tables/grid.js';
import { impliedRules, withHead } from '../tables/implied.js';
import type { Rule } from '../tables/rules.js';
import { fillGrid, isInside, type Table } from '../tables/tables.js';
import { markColumns } from './beside-columns.js';
import { type Block, type Composed, Composer, measure } from './compose.js';
import { type Paragraph, paragraphsOf } from './flow.js';
import { type FlowRow, toFlow } from './flow-row.js';
import { findFurniture } from './furniture.js';
import { notesOf, textSize } from './notes.js';
import { signatureNotes } from './signature-notes.js';
import { inReadingOrder } from './text-columns.js';
import { watermarks } from './watermarks.js';

/** A page's words and ruling lines, from wherever they were read. */
export interface PageWords {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  readonly across: readonly Rule[];
  readonly down: readonly Rule[];
}

export interface LaidOut extends Composed {
  /** The text of running heads and feet and of page numbers, which is left out. */
  readonly furniture: readonly string[];
}

/** A frame around more words than a stamp has is around a page or a part of the text. */
const MOST_FRAMED = 12;

const textOf = (row: Row) => row.words.map((word) => word.text).join(' ');

/** Puts the words of pages in reading order: paragraphs, columns side by side, tables by their lines. */
export function layOut(pages: readonly PageWords[]): LaidOut {
  const marks = watermarks(pages);
  let above: AlignedTable | null = null;
  const parts = pages.map((whole) => {
    const signed = signatureNotes(whole.words);
    const beside = new Set([...marks, ...signed.flat()]);
    const page = { ...whole, words: whole.words.filter((word) => !beside.has(word)) };
    const { grids: drawn, frames } = findGrids({ across: page.across, down: [...page.down, ...impliedRules(page)] });
    const printed = rowsOf(page.words);
    const ruled = drawn.map((grid) => withHead(grid, printed, page.down));
    const inRuled = (word: Word) => ruled.some((grid) => isInside(grid, word));
    const aligned = alignedTables(rowsOf(page.words.filter((word) => !inRuled(word))), above, page.across);
    above = aligned.at(-1) ?? null;
    const grids = [...ruled, ...aligned].sort((a, b) => a.ys[0]! - b.ys[0]!);
    const inGrid = (word: Word) => grids.find((grid) => isInside(grid, word));
    const tables = grids.map((grid) =>
      fillGrid(
        grid,
        page.words.filter((word) => inGrid(word) === grid),
        page.number,
      ),
    );
    const free = page.words.filter((word) => !inGrid(word));
    const framed = frames
      .map(([x0, y0, x1, y1]) => free.filter((word) => isInside({ xs: [x0, x1], ys: [y0, y1] }, word)))
      .filter((words) => words.length > 0 && words.length <= MOST_FRAMED);
    const boxed = new Set(framed.flat());
    const rows = rowsOf(free.filter((word) => !boxed.has(word)));
    const boxes = [...framed, ...signed].map((words) => rowsOf(words));
    return { page, tables: tables.filter(hasWords), boxes, rows };
  });
  const { heads, feet } = findFurniture(parts.map(({ page, rows }) => ({ ...page, rows })));
  const isBody = (row: Row) => !heads.has(row) && !feet.has(row);
  const size = textSize(parts.flatMap(({ rows }) => rows));
  const notes = parts.map(({ rows }) => notesOf(rows.filter(isBody), size));
  const noted = new Set(notes.flat(2));
  const texts = parts.map((part) => ({ ...part, rows: part.rows.filter((row) => isBody(row) && !noted.has(row)) }));
  const tables = joinTables(texts);
  const flow = texts.flatMap(({ page, rows }) => {
    const own = inReadingOrder(joinWrapped(rows), page);
    markColumns(own);
    return own;
  });
  const blocks: Block[] = [
    ...paragraphsOf(flow, (before, row) => isTableBetween(tables, before, row)).map((paragraph) => {
      const [{ page, top }] = paragraph.rows as [FlowRow];
      return { kind: 'text' as const, page, top, paragraph, as: 'body' as const };
    }),
    ...tables.map((table) => ({ kind: 'table' as const, page: table.page, top: table.top, table })),
    ...parts.flatMap(({ page, boxes }, i) => [
      ...boxes.flatMap((rows) => toFlow(rows, page).map((row) => apart([row], 'centred', 'box'))),
      ...notes[i]!.map((rows) => apart(toFlow(rows, page), 'flow', 'note')),
    ]),
  ].sort((a, b) => a.page - b.page || a.top - b.top);
  const composer = new Composer(measure(flow.map(({ row }) => row)));
  for (const block of blocks) composer.add(block);
  return {
    ...composer.finish(pages.at(-1)?.number ?? 1),
    furniture: [...[...heads, ...feet].map(textOf), ...[...marks].map((word) => word.text)],
  };
}

/** Words that are not part of the running text. */
function apart(rows: readonly FlowRow[], stands: Paragraph['stands'], as: LineKind): Block {
  const [{ page, row }] = rows as [FlowRow];
  return { kind: 'text', page, top: row.base, paragraph: { rows, stands, isNear: true }, as };
}

const hasWords = (table: Table) => table.rows.some((row) => row.cells.some((cell) => cell.parts.length > 0));

/** Joins tables that continue across a page break, with nothing but the page's head, notes and foot between. */
function joinTables(pages: readonly { readonly tables: readonly Table[]; readonly rows: readonly Row[] }[]): Table[] {
  const joined: Table[] = [];
  /** The last thing on the page before is this table. */
  let open: Table | null = null;
  for (const { tables, rows } of pages) {
    const last = tables.at(-1);
    for (const [i, table] of tables.entries()) {
      const isFirst = i === 0 && rows.every((row) => row.base > table.top);
      if (isFirst && open && mayContinue(open, table)) joined[joined.length - 1] = continued(open, table);
      else joined.push(table);
    }
    const isLast = last !== undefined && rows.every((row) => row.base < last.bottom);
    open = isLast ? joined.at(-1)! : null;
  }
  return joined;
}

function isTableBetween(tables: readonly Table[], before: FlowRow, row: FlowRow): boolean {
  const isBehind = (table: Table) =>
    table.page > before.page || (table.page === before.page && table.top > before.row.base);
  const isBefore = (table: Table) => table.page < row.page || (table.page === row.page && table.top < row.row.base);
  return tables.some((table) => isBehind(table) && isBefore(table));
}
