import type { Plan } from '../../schema/plan.js';
import { addTo } from '../../text/lists.js';
import { align } from '../alignment/align.js';
import { type Subject, subjectsOfModels } from '../alignment/subjects.js';
import type { PlanTokenizer } from '../words/plan-tokenizer.js';

/** Where a row's model is in one plan. */
interface Place {
  readonly plan: number;
  readonly model: number;
  readonly similarity: number;
}

/** One model over all plans. */
export interface Row {
  /** Its place in the fullest plan that has it. */
  readonly first: Place;
  /** What it is about, as that plan says it, or the first undamaged one. */
  subject: Subject;
  fuzzy: boolean;
  doubtful: boolean;
  readonly places: Place[];
}

/**
 * Aligns the models of any number of plans: the rows are the union, in the order of the fullest plan; a model that it
 * does not have comes after the one that it follows in its own plan, or at the end where it follows none. Each plan is
 * aligned once with the rows found so far, the fullest first, so that the cost grows with the number of plans times the
 * number of rows. The order in which the plans are given matters only between equal ones.
 */
export function alignAll(plans: readonly Plan[], tokenizers: readonly PlanTokenizer[]): Row[] {
  const order = [...plans.keys()].sort((x, y) => plans[y]!.models.length - plans[x]!.models.length || x - y);
  let rows: Row[] = [];
  for (const plan of order) rows = addPlan(rows, plan, plans[plan]!, tokenizers[plan]!);
  return rows;
}

function addPlan(rows: Row[], plan: number, { models }: Plan, tokenizer: PlanTokenizer): Row[] {
  const own = subjectsOfModels(models, tokenizer);
  const all = {
    list: rows.map((row) => row.subject),
    fuzzy: rows.some((row) => row.fuzzy),
    doubtful: rows.some((row) => row.doubtful),
  };
  const numbers = models.map((model) => model.number);
  const { matches } = align(all, own, { a: [...rows.keys()], b: numbers });
  const rowOf = new Map(matches.map((match) => [match.b, match]));
  const behind = new Map<Row | null, Row[]>();
  let last: Row | null = null;
  for (const model of models.keys()) {
    const match = rowOf.get(model);
    const place = { plan, model, similarity: match ? Math.min(1, match.similarity) : 1 };
    if (match) {
      last = rows[match.a]!;
      last.places.push(place);
      if (last.doubtful && !tokenizer.doubtful) {
        Object.assign(last, { subject: own.list[model]!, fuzzy: false, doubtful: false });
      }
      continue;
    }
    const row = {
      first: place,
      subject: own.list[model]!,
      fuzzy: tokenizer.fuzzy,
      doubtful: tokenizer.doubtful,
      places: [place],
    };
    addTo(behind, last, row);
  }
  const follow = (row: Row | null) => behind.get(row) ?? [];
  return [...rows.flatMap((row) => [row, ...follow(row)]), ...follow(null)];
}
