import { withVocabulary } from '../../lexicon/run.js';
import type { UserVocabulary } from '../../lexicon/user-words.js';
import type { MatrixRow, PlanMatrix } from '../../schema/matrix.js';
import type { Plan } from '../../schema/plan.js';
import { periodOf } from '../changes/times/times.js';
import { tokenizerOf } from '../words/plan-tokenizer.js';
import { cellOf } from './cell.js';
import { alignAll } from './rows.js';

/**
 * Puts plans side by side, as `matrixSchema` says: a row for each model, aligned over all plans by what it is about, a
 * column for each plan. Pure; the plans keep their order. `vocabulary`: your own words in addition to the program's, as
 * for `extract`; throws VocabularyError if they cannot be used.
 */
export function matrix(
  plans: readonly Plan[],
  options: { readonly vocabulary?: UserVocabulary | undefined } = {},
): PlanMatrix {
  return withVocabulary(options.vocabulary, () => sideBySide(plans));
}

function sideBySide(given: readonly Plan[]): PlanMatrix {
  const some = given.filter((plan) => plan.models.length > 0);
  // A plan of tasks has no row in a table of models; it is named, so that it is not taken for one that lacks them all.
  const plans = some.length > 0 ? some : given;
  const without = given.filter((plan) => !plans.includes(plan));
  const periods = plans.map(periodOf);
  const rows = alignAll(plans, plans.map(tokenizerOf)).map(({ first, places }): MatrixRow => {
    const cells: MatrixRow['cells'] = plans.map(() => null);
    for (const { plan, model, similarity } of places)
      cells[plan] = cellOf(plans[plan]!.models[model]!, similarity, periods[plan]!);
    return { title: plans[first.plan]!.models[first.model]!.title, count: places.length, cells };
  });
  const leftOut = without.map(({ source, document, tasks }) => ({
    file: source.file,
    name: document.locality?.name ?? source.file ?? 'a plan',
    tasks: tasks.length,
  }));
  return { schemaVersion: '1', plans: columns(plans), ...(leftOut.length > 0 ? { leftOut } : {}), rows };
}

function columns(plans: readonly Plan[]): PlanMatrix['plans'] {
  return plans.map(({ source, document, models }, index) => ({
    file: source.file,
    name: document.locality?.name ?? source.file ?? `plan ${index + 1}`,
    locality: document.locality,
    models: models.length,
  }));
}
