import { withoutFullStop } from '../../characters/full-stop.js';
import { type Span, slice } from '../../characters/span/span.js';
import { findModelHeading } from '../../facts/model-heading.js';
import type { AnnexRow, Model } from '../../schema/plan.js';
import { fold } from '../../text/fold.js';
import type { CellKey } from '../../vocabulary/labels.js';
import type { Context } from '../context.js';
import { type PlacedParts, placed, placedParts } from '../match.js';
import { labelledCells } from './labelled-cell.js';
import { isCellKey, type TableRow } from './table.js';
import type { Column } from './table-head.js';

/** How a row that prints no "Mô hình N:" may be numbered. */
export interface Numbering {
  /** Its own number in the table is the model's. */
  readonly isNumbered: boolean;
  readonly byTitle: ReadonlyMap<string, number>;
}

const titleKey = (title: string) =>
  fold(title)
    .replace(/[^a-z\d]+/g, ' ')
    .trim();

/** The numbers of the models by their titles, if a title belongs to one model only. */
export function numbersByTitle(models: readonly Model[]): ReadonlyMap<string, number> {
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

function otherCell(column: string, cell: Span, context: Context): NonNullable<AnnexRow['other']>[number] {
  const { text } = context.read(cell);
  return { column, text, ...placed(text, cell, context) };
}

function cellPlaces(cells: Readonly<Record<string, Span | null>>, context: Context): PlacedParts {
  const parts = Object.entries(cells).map(([key, cell]) => [key, [cell && context.read(cell).text, cell]] as const);
  return placedParts(Object.fromEntries(parts), context);
}

/** A row of a table as a row of the annex: its cells by key, the others as `other`. */
export function annexRow(row: TableRow, columns: readonly Column[], numbering: Numbering, context: Context): AnnexRow {
  const { cells } = row;
  const parts = cells.map(
    (cell, i): Partial<Record<CellKey, Span>> => (isCellKey(columns[i]?.key) ? {} : labelledCells(cell)),
  );
  const labelled = (key: CellKey) => parts.find((one) => one[key])?.[key] ?? null;
  const cellOf = (key: CellKey): Span | null => {
    const cell = cells[columns.findIndex((column) => column.key === key)];
    return cell && cell.text !== '' ? cell : labelled(key);
  };
  const textOf = (key: CellKey) => {
    const cell = cellOf(key);
    return cell ? context.read(cell).text : null;
  };
  const no = /^\d{1,4}(?!\.\d)/.exec(cellOf('no')?.text ?? '')?.[0];
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
