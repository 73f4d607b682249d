import type { Source, SourceLayout } from '../read/source.js';
import { append } from '../text/lists.js';
import { splitColumns } from './columns.js';
import { partFootnotes } from './footnotes.js';
import { type Furniture, partFurniture } from './furniture/index.js';
import { type Layout, measures, readLayout } from './layout.js';
import { findNotes } from './note-marks.js';
import { physicalLines } from './physical.js';
import type { PhysicalLine } from './physical-line.js';
import { factsOf, type PrintedLine } from './printed-line.js';
import { withCellRows } from './tables/cells/cell-lines.js';
import { withCellParagraphs } from './tables/cells/cell-paragraphs.js';
import { columnTableLines } from './tables/columns/column-table.js';
import { type LabelTables, withLabelTables } from './tables/columns/label-table.js';
import { withRows } from './tables/columns/with-rows.js';
import { take } from './take.js';
import type { Zone } from './zone.js';
import { zonesOf } from './zones.js';

/**
 * The `lines` stage: decoded text -> printed lines in reading order. What holds afterwards:
 *
 * 1. All text is in Unicode NFC, runs of spaces are one space; a line has words, or a number or bullet alone.
 * 2. Page numbers, running heads and feet, pictures, comments and form feeds are in no line; they are listed in
 *    `furniture`. Footnotes are separate, each with its lines.
 * 3. Each row of a table is one line, also of one printed in columns whose rows are unambiguous. Tables whose rows are
 *    ambiguous are listed in `unreadTables`.
 * 4. Markdown's marks of emphasis are separated from the words, and each of two columns of the letterhead is a line.
 * 5. Each line knows the pieces of source it was read from, in order, and which part of the document it is in.
 */
export interface PrintedText {
  readonly lines: readonly PrintedLine[];
  /** The printed lines of each footnote. */
  readonly notes: readonly (readonly PrintedLine[])[];
  readonly layout: Layout;
  /** The first line of each table in columns that could not be read into rows. */
  readonly unreadTables: readonly PhysicalLine[];
  readonly furniture: Omit<Furniture, 'kept'> & {
    /** The marks in the text that stand for footnotes. */
    readonly noteMarks: readonly { readonly from: number; readonly to: number }[];
  };
}

/** The origin of a text: typed or converted from a file, or read by OCR. */
export type Medium = 'file' | 'scan';

interface Characters {
  readonly source: Pick<Source, 'format' | 'layout'>;
  readonly shown: string;
  /** In a scan tables have no bars, and notes no marks that are sure. */
  readonly medium: Medium;
}

export function readPrinted({ source, shown: text, medium }: Characters): { printed: PrintedText } {
  const markdown = source.format === 'markdown';
  const marked = findNotes(text);
  const all = physicalLines(marked.shown, { markdown, tables: source.layout?.tables ?? [] });
  const apart = linesApart(all, source.layout);
  const isApart = new Set(apart);
  // What the file says to be a note ends where the file says.
  const own = linesIn(all, marked.notes).filter((note) => !note.some((line) => isApart.has(line)));
  const aside = new Set([...apart, ...own.flat()]);
  const physical =
    aside.size > 0
      ? take(
          all,
          all.map((line) => aside.has(line)),
        ).kept
      : all;
  const parted = partFootnotes(physical, { raised: marked.marks, areBare: !markdown && medium === 'file' });
  const noted = { ...parted, notes: [...parted.notes, ...apart.map((line) => [line]), ...own.filter(hasLines)] };
  const { kept, runningLines, ...furniture } = partFurniture(noted.kept, marked.shown);
  const zones = zonesOf(kept, medium === 'scan');
  const zoneOf = (line: PhysicalLine) => zones.get(line) ?? 'text';
  const printed = (line: PhysicalLine, zone: Zone, isCell: boolean): PrintedLine => {
    const measure = widths.get(line);
    return { ...line, zone, isCell, facts: factsOf(line), ...(measure === undefined ? {} : { measure }) };
  };
  const layout = readLayout(kept.filter((line) => !zones.has(line)));
  const widths = measures(partsOf(kept, zones), layout);
  const lines: PrintedLine[] = [];
  const unreadTables: PhysicalLine[] = [];
  for (let i = 0; i < kept.length; ) {
    const zone = zoneOf(kept[i]!);
    let end = i + 1;
    while (end < kept.length && zoneOf(kept[end]!) === zone) end++;
    const block = readBlock(text, kept.slice(i, end), { zone, markdown, medium });
    append(runningLines, block.heads);
    const { lines: own, cells, table } = block;
    for (const [k, line] of own.entries()) {
      if (table.has(line) && !table.has(own[k - 1]!)) unreadTables.push(line);
      lines.push(printed(line, table.has(line) ? 'scan' : zone, cells.has(line)));
    }
    i = end;
  }
  return {
    printed: {
      lines,
      notes: noted.notes.map((note) => note.map((line) => printed(line, 'note', false))),
      layout,
      furniture: { ...furniture, runningLines, noteMarks: marked.hidden },
      unreadTables,
    },
  };
}

/** The lines that the file itself says to be notes or text boxes. */
function linesApart(lines: readonly PhysicalLine[], layout: SourceLayout | null): PhysicalLine[] {
  const apart = layout?.lines.filter(({ kind }) => kind === 'note' || kind === 'box') ?? [];
  return linesIn(lines, apart).flat();
}

/** The lines of the text by page and by part: an annex, what is between letterhead and signature. */
function partsOf(lines: readonly PhysicalLine[], zones: ReadonlyMap<PhysicalLine, Zone>): PhysicalLine[][] {
  const parts: PhysicalLine[][] = [[]];
  for (const line of lines) {
    const isApart = zones.has(line);
    if (isApart || line.newPage || factsOf(line).opensAnnex) parts.push([]);
    if (!isApart) parts.at(-1)!.push(line);
  }
  return parts;
}

/** The lines that begin in each of some ranges, which follow one another. */
function linesIn(lines: readonly PhysicalLine[], ranges: readonly { from: number; to: number }[]): PhysicalLine[][] {
  let at = 0;
  return ranges.map(({ from, to }) => {
    while (at < lines.length && lines[at]!.from < from) at++;
    const start = at;
    while (at < lines.length && lines[at]!.from < to) at++;
    return lines.slice(start, at);
  });
}

const hasLines = (note: readonly PhysicalLine[]) => note.length > 0;

interface Block extends LabelTables {
  /** Lines of tables in columns that could not be read into rows. */
  readonly table: ReadonlySet<PhysicalLine>;
}

const NONE: ReadonlySet<PhysicalLine> = new Set();

/** Lines of one zone that are together, their columns and tables read. */
function readBlock(
  text: string,
  block: readonly PhysicalLine[],
  { zone, markdown, medium }: { zone: Zone; markdown: boolean; medium: Medium },
): Block {
  if (zone === 'head' || zone === 'tail')
    return { lines: splitColumns(block, zone), cells: NONE, heads: [], table: NONE };
  const isRead = zone === 'text' && medium === 'file';
  const rows = isRead ? withCellParagraphs(withCellRows(withRows(text, block))) : block;
  const labels = isRead && rows.some((line) => line.isRow) ? withLabelTables(rows) : null;
  const lines = labels?.lines ?? rows;
  const table = zone === 'text' && !markdown ? columnTableLines(lines) : NONE;
  return { lines, cells: labels?.cells ?? NONE, heads: labels?.heads ?? [], table };
}
