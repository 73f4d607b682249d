import type { Position } from '../../../schema/plan.js';
import { type Found, found } from '../../findings/finding.js';
import { headedLists, listsIn, type NumberList } from '../../lookups/model-lists.js';
import type { Places } from '../../lookups/places.js';
import { textsOf } from '../../lookups/texts.js';
import type { Rule } from '../../rule.js';

/**
 * A list of models by their numbers ("gồm 13 mô hình: số 1; 23; …") differs in length from the count it states, repeats
 * a number, or has one that no model of the plan has.
 */
export const pilotListMismatch: Rule = {
  code: 'pilot-list-mismatch',
  severity: 'error',
  about: 'content',
  check: (plan, places) => {
    const numbers = new Set(plan.models.map((model) => model.number));
    return [...textsOf(plan), ...headedLists(plan)].flatMap(({ text, position }) =>
      listsIn(text).flatMap((list) => judge(list, numbers, position, places)),
    );
  },
};

function judge(list: NumberList, known: Set<number>, within: Position | undefined, places: Places): Found[] {
  const at = places.find(list.text, within);
  const all = list.numbers;
  const findings: Found[] = [];
  if (all.length !== list.declared) {
    findings.push(found('pilot-list-mismatch', { at, actual: all.length, expected: list.declared }));
  }
  for (const number of new Set(all.filter((one, i) => all.indexOf(one) !== i))) {
    findings.push(found('pilot-list-mismatch/repeated', { at, actual: number }));
  }
  for (const number of new Set(known.size > 0 ? all.filter((one) => !known.has(one)) : [])) {
    findings.push(found('pilot-list-mismatch/unknown', { at, actual: number }));
  }
  return findings;
}
