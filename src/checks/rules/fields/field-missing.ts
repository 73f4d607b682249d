import type { Term } from '../../../messages/index.js';
import type { FieldKey, Model } from '../../../schema/plan.js';
import { found } from '../../findings/finding.js';
import { pairsOf } from '../../lookups/annex-rows.js';
import { headOf } from '../../lookups/heads.js';
import { IN_CHARGE, isIncomplete, ownersOf } from '../../lookups/parts.js';
import type { Rule } from '../../rule.js';

/** What a model should state, and the fields that state it. */
const EXPECTED: readonly (readonly [Term, readonly FieldKey[]])[] = [
  ['objective', ['objective']],
  ['deadline', ['deadline']],
  ['tools', ['tools']],
  ['charge', IN_CHARGE],
];
/** A field is expected if this share of the plan's models has it. */
const HABIT = 0.75;
/** Fewer models than this show no pattern. */
const FEWEST = 3;

/** A model has no objective, no deadline, no tools or no body in charge, where most models of the plan have them. */
export const fieldMissing: Rule = {
  code: 'field-missing',
  severity: 'warning',
  about: 'content',
  check: (plan) => {
    const { models } = plan;
    const owners = ownersOf(plan).models;
    if (models.length < FEWEST) return [];
    const usual = EXPECTED.filter(
      ([term]) => models.filter((model) => has(model, term)).length >= models.length * HABIT,
    )
      .map(([term]) => term)
      // What many lack is reported once, by models-incomplete.
      .filter((term) => !isIncomplete(owners, term));
    // That only the annex gives a model its deadline is told by annex-deadline-differs.
    const dated = new Set(pairsOf(plan).flatMap(({ row, model }) => (row.deadline === null ? [] : model)));
    return models.flatMap((model) => {
      const missing = usual.filter((term) => !has(model, term) && !(term === 'deadline' && dated.has(model)));
      if (missing.length === 0) return [];
      const having = models.filter((one) => missing.every((term) => has(one, term))).length;
      const values = { model: model.number, missing, having, all: models.length };
      return found(missing.length > 1 ? 'field-missing/several' : 'field-missing', { at: headOf(model), values });
    });
  },
};

function has(model: Model, term: Term): boolean {
  const keys = EXPECTED.find(([one]) => one === term)?.[1] ?? [];
  return keys.some((key) => model.fields[key] !== undefined) || (term === 'deadline' && model.deadlines.length > 0);
}
