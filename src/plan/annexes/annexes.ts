import type { Span } from '../../characters/span/span.js';
import { titlesGlossary } from '../../facts/annex-start.js';
import { findModelHeading } from '../../facts/model-heading.js';
import type { Line } from '../../join/line.js';
import type { Annex, GlossaryEntry, Model } from '../../schema/plan.js';
import { fold } from '../../text/fold.js';
import { MODEL_WORDS } from '../../vocabulary/labels.js';
import { type Context, lineItem, positionOf, toItem, withRaw } from '../context.js';
import { placedParts } from '../match.js';
import { annexGroup } from './annex-group.js';
import { partHead } from './annex-head.js';
import { annexRow, numbersByTitle } from './annex-row.js';
import { readAbbreviation, tableGlossary } from './glossary.js';
import { readFlatTable, tableStart } from './scan-annex/index.js';
import { type ReadTable, readTable } from './table.js';
import type { Column } from './table-head.js';

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
  const printed = readTable(rows);
  const table = scanned ?? buildTable(printed, context, models);
  const glossary: GlossaryEntry[] = [];
  // Entries of such a list stand below a table, or below the title that names it.
  const entryIn = (line: Line) => {
    const entry = readAbbreviation(line, context);
    if (entry) glossary.push(entry);
    return entry ? [] : [lineItem(line, context)];
  };
  const isGlossary = title !== null && titlesGlossary(title.text);
  const text = [
    ...(before ? [toItem(before, context)] : []),
    ...rest.flatMap((line) => (isGlossary ? entryIn(line) : [lineItem(line, context)])),
    ...(scanned?.text ?? []),
    ...below.flatMap(entryIn),
  ];
  glossary.push(...tableGlossary(printed, context));
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
    ...buildTable(readTable(rows), context),
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
  { columns, entries }: ReadTable,
  context: Context,
  models: readonly Model[] = [],
): Pick<Annex, 'columns' | 'columnsRaw' | 'columnPositions' | 'columnGroups' | 'groups' | 'rows'> {
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
    rows: rows.map((row) => annexRow(row, columns, { isNumbered, byTitle }, context)),
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
