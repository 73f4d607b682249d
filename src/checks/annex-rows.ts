import type { Annex, AnnexRow, Model, Plan } from '../schema/plan.js';

/** A row of an annex and the model of the body that it is about. */
export interface Pair {
  readonly annex: Annex;
  readonly row: AnnexRow;
  readonly model: Model;
}

/** Annexes that list models by their numbers. A plan whose models were read from an annex has none to compare. */
export function modelAnnexes({ annexes, models }: Plan): Annex[] {
  if (models.every((model) => annexes.some((annex) => stands(model, annex)))) return [];
  return annexes.filter((annex) => annex.rows.some((row) => row.number !== null));
}

/** A model that was made from a row stands where the row does. */
function stands(model: Model, annex: Annex): boolean {
  return annex.rows.some(
    (row) =>
      row.number === model.number &&
      (model.position ? row.position?.start.offset === model.position.start.offset : row.title === model.title),
  );
}

/** Each row with its model. Numbers that stand twice, in the body or in the annex, are compared with nothing. */
export function pairsOf(plan: Plan): Pair[] {
  const once = new Map<number, Model | null>();
  for (const model of plan.models) once.set(model.number, once.has(model.number) ? null : model);
  return modelAnnexes(plan).flatMap((annex) =>
    annex.rows.flatMap((row) => {
      const model = row.number === null ? null : once.get(row.number);
      const isAlone = annex.rows.filter((one) => one.number === row.number).length === 1;
      return model && isAlone ? { annex, row, model } : [];
    }),
  );
}
