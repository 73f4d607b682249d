import type { Term } from '../../../messages/index.js';
import type { Plan } from '../../../schema/plan.js';
import { type Found, found } from '../../findings/finding.js';
import { headOf } from '../../lookups/heads.js';
import { isIncomplete, lacking, type Owner, ownersOf, TASK_TERMS, TERMS } from '../../lookups/parts.js';
import type { Rule } from '../../rule.js';

/**
 * More than a tenth of the models, or of the tasks, lack an objective, a deadline, a lead or someone to carry them out.
 */
export const modelsIncomplete: Rule = {
  code: 'models-incomplete',
  severity: 'warning',
  about: 'content',
  check: (plan) => {
    const { models, tasks } = ownersOf(plan);
    return [
      ...TERMS.flatMap((term) => tell('models-incomplete', models, term, plan)),
      ...TASK_TERMS.flatMap((term) => tell('models-incomplete/tasks', tasks, term, plan)),
    ];
  },
};

function tell(
  message: 'models-incomplete' | 'models-incomplete/tasks',
  owners: readonly Owner[],
  term: Term,
  plan: Plan,
): Found[] {
  if (!isIncomplete(owners, term)) return [];
  const without = lacking(owners, term);
  const list = ranges(without.map(({ name }) => name));
  const first = without[0]!;
  const model = plan.models.find((one) => one.position === first.position);
  const at = model ? headOf(model) : first.position;
  return [found(message, { at, actual: without.length, values: { all: owners.length, term: [term], list } })];
}

/** "1, 3, 6-18": consecutive numbers are shown by the first and the last. */
function ranges(names: readonly string[]): string {
  const runs: [string, string][] = [];
  for (const name of names) {
    const last = runs.at(-1);
    if (last && Number(name) === Number(last[1]) + 1) last[1] = name;
    else runs.push([name, name]);
  }
  return runs.map(([first, last]) => (first === last ? first : `${first}-${last}`)).join(', ');
}
