import type { Annex, AnnexRow, Model, Plan } from '../../schema/plan.js';

/** A row of an annex and the model of the body that it is about. */
export interface Pair {
  readonly annex: Annex;
  readonly row: AnnexRow;
  readonly model: Model;
}

/** Annexes that list models by their numbers. A plan whose models were read from an annex has none to compare. */
export function modelAnnexes({ annexes, models }: Plan): Annex[] {
  const rows = new Set(annexes.flatMap((annex) => annex.rows.map((row) => sign(row, row.title))));
  // A model that was made from a row has the position of the row.
  if (models.every((model) => rows.has(sign(model, model.title)))) return [];
  return annexes.filter((annex) => annex.rows.some((row) => row.number !== null));
}

function sign({ number, position }: Pick<AnnexRow | Model, 'number' | 'position'>, title: string | null): string {
  return `${number} ${position?.start.offset ?? title}`;
}

/** Each row with its model. Numbers that occur twice, in the body or in the annex, are compared with nothing. */
export function pairsOf(plan: Plan): Pair[] {
  const models = onlyOnes(plan.models);
  return modelAnnexes(plan).flatMap((annex) =>
    [...onlyOnes(annex.rows)].flatMap(([number, row]) => {
      const model = number === null ? null : models.get(number);
      return model && row ? { annex, row, model } : [];
    }),
  );
}

/** By number, the entry that bears it; null if several do. */
function onlyOnes<T extends Model | AnnexRow>(list: readonly T[]): Map<T['number'], T | null> {
  const once = new Map<T['number'], T | null>();
  for (const one of list) once.set(one.number, once.has(one.number) ? null : one);
  return once;
}
