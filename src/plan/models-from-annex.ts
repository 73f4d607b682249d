import { partsOf } from '../lines/span.js';
import type { Annex, AnnexRow, Field, FieldKey, Fields, Model } from '../schema/plan.js';
import { type Context, positionOf } from './context.js';
import { columnKey } from './table.js';

/** Which field of a model each cell of a row stands for. */
const FIELD_OF = {
  lead: 'lead',
  coordination: 'coordination',
  support: 'support',
  deadline: 'deadline',
  platform: 'tools',
} as const satisfies Partial<Record<keyof AnnexRow, FieldKey>>;

/** The models of a plan that lists them only in an annex: one for each numbered row, its cells as fields. */
export function modelsFromAnnex(annexes: readonly Annex[], context: Context): Model[] {
  const annex = annexes.find((one) => one.rows.some((row) => row.number !== null));
  if (!annex) return [];
  return annex.rows.flatMap((row) => (row.number === null || row.title === null ? [] : [toModel(row, annex, context)]));
}

function toModel(row: AnnexRow, annex: Annex, context: Context): Model {
  const fields: Fields = {};
  for (const [cell, key] of Object.entries(FIELD_OF) as [keyof typeof FIELD_OF, FieldKey][]) {
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
    };
    context.words.set(field, [span]);
    fields[key] = field;
  }
  return {
    number: row.number!,
    ordinal: row.no === null ? null : String(row.no),
    group: row.group,
    title: row.title!,
    description: null,
    fields,
    deadlines: [],
    responsibilities: [],
    ...(row.position ? { position: row.position } : {}),
  };
}

/** The head of the column a cell stands in. */
function columnName(annex: Annex, cell: keyof typeof FIELD_OF): string {
  return annex.columns.find((name) => columnKey(name) === cell) ?? '';
}
