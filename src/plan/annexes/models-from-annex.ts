import { partsOf } from '../../characters/span/span-parts.js';
import type { Annex, AnnexRow, Field, FieldKey, Fields, Group, Model } from '../../schema/plan.js';
import { fieldOf, fieldsOf } from '../body/table-tasks.js';
import { type Context, positionOf } from '../context.js';
import { textMatch } from '../match.js';
import { FIELD_OF_CELL, type NamedCell } from './table.js';
import { columnKey } from './table-head.js';

/** The groups that the rows of an annex's models are in. */
export function groupsFromAnnex(annexes: readonly Annex[], models: readonly Model[]): Group[] {
  const annex = annexes.find((one) => one.rows.some((row) => row.number !== null));
  return (annex?.groups ?? []).flatMap(({ ordinal, position, ...group }) => {
    const members = models.filter((model) => model.group === ordinal).map((model) => model.number);
    return ordinal === null || members.length === 0 ? [] : [{ ordinal, ...group, models: members, position }];
  });
}

/** The models of a plan that lists them only in an annex: one for each numbered row, its cells as fields. */
export function modelsFromAnnex(annexes: readonly Annex[], context: Context): Model[] {
  const annex = annexes.find((one) => one.rows.some((row) => row.number !== null));
  if (!annex) return [];
  return annex.rows.flatMap((row) => (row.number === null || row.title === null ? [] : [toModel(row, annex, context)]));
}

function toModel(row: AnnexRow, annex: Annex, context: Context): Model {
  const [titlePosition, match] = [row.positions?.title, row.matches?.title];
  return {
    number: row.number!,
    ordinal: row.no === null ? null : String(row.no),
    group: row.group,
    title: row.title!,
    ...(titlePosition ? { titlePosition } : {}),
    description: null,
    fields: fieldsOfRow(row, annex, context),
    deadlines: [],
    responsibilities: [],
    ...(row.position ? { position: row.position } : {}),
    ...(match ? { matches: { title: match } } : {}),
  };
}

function fieldsOfRow(row: AnnexRow, annex: Annex, context: Context): Fields {
  const table = context.tableRows.get(row);
  if (table) {
    const { columns } = table;
    const own = ['no', 'title'].map((key) => columns.findIndex((column) => column.key === key));
    return fieldsOf(table.row, columns, columns.map(fieldOf), own, context);
  }
  const fields: Fields = {};
  for (const [cell, key] of Object.entries(FIELD_OF_CELL) as [NamedCell, FieldKey][]) {
    const span = context.cells.get(row)?.[cell];
    if (!span) continue;
    const position = positionOf(span, context);
    const field: Field = {
      label: columnName(annex, cell),
      ...context.read(span),
      items: [],
      ...(position
        ? { textPositions: partsOf(span).flatMap((part) => positionOf(part, context) ?? []), position }
        : {}),
      ...textMatch(partsOf(span), context),
    };
    context.words.set(field, [span]);
    fields[key] = field;
  }
  return fields;
}

function columnName(annex: Annex, cell: NamedCell): string {
  return annex.columns.find((name) => columnKey(name) === cell) ?? '';
}
