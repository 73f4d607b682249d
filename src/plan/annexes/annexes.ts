import { withoutFullStop } from '../../characters/full-stop.js';
import { type Span, slice } from '../../characters/span/span.js';
import { findModelHeading } from '../../facts/model-heading.js';
import type { Line } from '../../join/line.js';
import type { Annex, AnnexRow, GlossaryEntry, Model } from '../../schema/plan.js';
import { fold } from '../../text/fold.js';
import { type CellKey, MODEL_WORDS } from '../../vocabulary/labels.js';
import { type Context, lineItem, positionOf, toItem, withRaw } from '../context.js';
import { type PlacedParts, placed, placedParts } from '../match.js';
import { annexGroup } from './annex-group.js';
import { partHead } from './annex-head.js';
import { readAbbreviation } from './glossary.js';
import { readFlatTable, tableStart } from './scan-annex/index.js';
import { type Column, isCellKey, readTable, type TableRow } from './table.js';

export interface BuiltAnnex {
  readonly annex: Annex;
  readonly glossary: GlossaryEntry[];
}

/**
 * Builds an annex from its lines: heading, title, tables, the list of abbreviations under them. The body's models help
 * to read the table of a scan.
 */
export function buildAnnex(lines: readonly Line[], context: Context, models: readonly Model[] = []): BuiltAnnex {
  const heading = lines[0]!;
  const above: Line[] = [];
  const below: Line[] = [];
  const rows: Line[] = [];
  for (const line of lines) {
    if (line.isRow) rows.push(line);
    else (rows.length > 0 ? below : above).push(line);
  }
  const scan = heading.zone === 'scan' && rows.length === 0 ? tableStart(above, context) : above.length;
  const { ordinal, title, note, before, rest: loose } = partHead(above.slice(0, scan));
  const scanned = scan < above.length ? readFlatTable(above.slice(scan), models, context) : null;
  const rest = scanned ? loose : [...loose, ...above.slice(scan)];
  const table = scanned ?? buildTable(rows, context, models);
  const glossary: GlossaryEntry[] = [];
  const text = [
    ...(before ? [toItem(before, context)] : []),
    ...rest.map((line) => lineItem(line, context)),
    ...(scanned?.text ?? []),
  ];
  for (const line of below) {
    const entry = readAbbreviation(line, context);
    if (entry) glossary.push(entry);
    else text.push(lineItem(line, context));
  }
  const annex: Annex = {
    ...(ordinal === null ? {} : { ordinal }),
    ...(title ? withRaw('title', context.read(title)) : { title: null }),
    ...(note ? withRaw('note', context.read(note)) : { note: null }),
    ...table,
    text,
    position: placeOf(lines, context),
    ...placedParts(
      { title: [title && context.read(title).text, title], note: [note && context.read(note).text, note] },
      context,
    ),
  };
  return { annex, glossary };
}

/** A table in the body of a plan, as an annex of its own under the heading it is below. */
export function buildBodyTable(rows: readonly Line[], heading: Span | null, context: Context): Annex {
  return {
    ...(heading ? withRaw('title', context.read(heading)) : { title: null }),
    note: null,
    ...buildTable(rows, context),
    text: [],
    position: context.place(rows[0]!.from, rows[rows.length - 1]!.to),
    ...placedParts({ title: [heading && context.read(heading).text, heading] }, context),
  };
}

/** From the first letter of some lines to the last: columns may be read in another order than they are printed in. */
function placeOf(lines: readonly Line[], context: Context) {
  const from = lines.reduce((least, line) => Math.min(least, line.from), Number.POSITIVE_INFINITY);
  return context.place(
    from,
    lines.reduce((most, line) => Math.max(most, line.to), from),
  );
}

function buildTable(
  lines: readonly Line[],
  context: Context,
  models: readonly Model[] = [],
): Pick<Annex, 'columns' | 'columnsRaw' | 'columnPositions' | 'columnGroups' | 'groups' | 'rows'> {
  const { columns, entries } = readTable(lines);
  const rows = entries.filter((entry) => entry.type === 'row');
  // A table of models that does not print "Mô hình N:" numbers them in its first column.
  const title = columns.findIndex((column) => column.key === 'title');
  const isNumbered =
    title >= 0 &&
    fold(columns[title]!.name).includes(fold(MODEL_WORDS)) &&
    !rows.some((row) => findModelHeading(row.cells[title]?.text ?? '', false));
  const byTitle = numbersByTitle(models);
  return {
    ...namesOf(columns, context),
    ...(columns.some((column) => column.group !== '') ? { columnGroups: columns.map((column) => column.group) } : {}),
    groups: entries.filter((entry) => entry.type === 'group').map((group) => annexGroup(group, context)),
    rows: rows.map((row) => toRow(row, columns, { isNumbered, byTitle }, context)),
  };
}

/** The names of columns as they read, and as they are printed where that differs. */
function namesOf(
  columns: readonly Column[],
  context: Context,
): Pick<Annex, 'columns' | 'columnsRaw' | 'columnPositions'> {
  const read = columns.map(({ head }) => context.read(head));
  return {
    columnPositions: columns.map(({ head }) => positionOf(head, context) ?? null),
    columns: read.map(({ text }) => text),
    ...(read.some(({ raw }) => raw !== undefined) ? { columnsRaw: read.map(({ raw, text }) => raw ?? text) } : {}),
  };
}

/** How a row that prints no "Mô hình N:" may be numbered. */
interface Numbering {
  /** Its own number in the table is the model's. */
  readonly isNumbered: boolean;
  readonly byTitle: ReadonlyMap<string, number>;
}

const titleKey = (title: string) =>
  fold(title)
    .replace(/[^a-z\d]+/g, ' ')
    .trim();

/** The numbers of the models by their titles, if a title belongs to one model only. */
function numbersByTitle(models: readonly Model[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const repeated = new Set<string>();
  for (const { title, number } of models) {
    const key = titleKey(title);
    if (key === '' || numbers.has(key)) repeated.add(key);
    numbers.set(key, number);
  }
  for (const key of repeated) numbers.delete(key);
  return numbers;
}

/** The source's own words of a row's cells, if one of them reads as something else. */
function rawOf(cells: readonly Span[], context: Context): Pick<AnnexRow, 'raw'> {
  const read = cells.map((cell) => context.read(cell));
  return read.some(({ raw }) => raw !== undefined) ? { raw: read.map(({ raw, text }) => raw ?? text) } : {};
}

/** A cell of a column without a key. */
function otherCell(column: string, cell: Span, context: Context): NonNullable<AnnexRow['other']>[number] {
  const { text } = context.read(cell);
  return { column, text, ...placed(text, cell, context) };
}

/** Where the cells of a row are. */
function cellPlaces(cells: Readonly<Record<string, Span | null>>, context: Context): PlacedParts {
  const parts = Object.entries(cells).map(([key, cell]) => [key, [cell && context.read(cell).text, cell]] as const);
  return placedParts(Object.fromEntries(parts), context);
}

function toRow(row: TableRow, columns: readonly Column[], numbering: Numbering, context: Context): AnnexRow {
  const { cells } = row;
  const cellOf = (key: CellKey): Span | null => {
    const cell = cells[columns.findIndex((column) => column.key === key)];
    return cell && cell.text !== '' ? cell : null;
  };
  const textOf = (key: CellKey) => {
    const cell = cellOf(key);
    return cell ? context.read(cell).text : null;
  };
  const no = /^\d{1,4}/.exec(cellOf('no')?.text ?? '')?.[0];
  const titleCell = cellOf('title');
  const heading = titleCell ? findModelHeading(titleCell.text, false) : null;
  const title = titleCell ? withoutFullStop(heading ? slice(titleCell, heading.rest) : titleCell) : null;
  const words = title ? context.read(title).text : null;
  const ownNumber = numbering.isNumbered && no !== undefined ? Number(no) : null;
  const other = cells.flatMap((cell, i) => {
    const column = columns[i];
    const isDuplicate = column?.key != null && columns.findIndex((one) => one.key === column.key) !== i;
    if (cell.text === '' || (isCellKey(column?.key) && !isDuplicate)) return [];
    return [otherCell(column?.name ?? '', cell, context)];
  });
  // A number cell that holds more than a number is kept in its own words.
  const oddNo =
    cellOf('no') && no !== cellOf('no')!.text.replace(/[.)]$/, '') ? [otherCell('TT', cellOf('no')!, context)] : [];
  const extras = [...oddNo, ...other];
  const built: AnnexRow = {
    no: no === undefined ? null : Number(no),
    group: row.group,
    number: heading?.number ?? numbering.byTitle.get(titleKey(words ?? '')) ?? ownNumber,
    title: words,
    lead: textOf('lead'),
    coordination: textOf('coordination'),
    support: textOf('support'),
    deadline: textOf('deadline'),
    platform: textOf('platform'),
    ...(extras.length > 0 ? { other: extras } : {}),
    ...rawOf(cells, context),
    position: context.place(row.from, row.to),
    ...cellPlaces(
      {
        title,
        lead: cellOf('lead'),
        coordination: cellOf('coordination'),
        support: cellOf('support'),
        deadline: cellOf('deadline'),
        platform: cellOf('platform'),
      },
      context,
    ),
  };
  const keyed = columns.flatMap((column) =>
    !isCellKey(column.key) ? [] : [[column.key, cellOf(column.key)] as const],
  );
  context.cells.set(built, Object.fromEntries(keyed.filter(([, cell]) => cell !== null)));
  context.tableRows.set(built, { row, columns });
  return built;
}
