import type { Annex, Plan } from '../../../schema/plan.js';
import { findReferences } from '../../../values/references/index.js';
import { numberKey } from '../../../values/references/resolve.js';
import { type Found, found } from '../../findings/finding.js';
import { isDamaged } from '../../lookups/damage.js';
import { printed } from '../../lookups/days.js';
import type { Places } from '../../lookups/places.js';
import type { Rule } from '../../rule.js';

/** The annex says that it belongs to a document other than the plan it is in, or to one of another date. */
export const annexPlanDiffers: Rule = {
  code: 'annex-plan-differs',
  severity: 'warning',
  about: 'content',
  check: (plan, places) => plan.annexes.flatMap((annex) => judge(annex, plan, places) ?? []),
};

function judge(annex: Annex, plan: Plan, places: Places): Found | null {
  const { number, date, positions } = plan.document;
  const cited = findReferences(annex.note ?? '')[0];
  if (!cited || number === null || kindOf(cited.number) !== kindOf(number)) return null;
  const own = number.replace(/\s+/gu, '');
  const actual = cited.number;
  const at = places.find(actual, annex.position);
  const cause = positions?.number?.[0];
  if (numberKey(actual) !== numberKey(own)) return found('annex-plan-differs', { at, actual, expected: own, cause });
  if (isDay(cited.date) && isDay(date) && cited.date !== date) {
    const details = { actual: printed(cited.date), expected: printed(date) };
    return found('annex-plan-differs/date', { at, ...details, cause: positions?.date?.[0] });
  }
  if (actual === own || isDamaged(plan)) return null;
  return found('annex-plan-differs/spelling', { at, actual, expected: own, cause, isMild: true });
}

function isDay(date: string | null): date is string {
  return date?.length === 10;
}

/** "106/KH-PH-TCTTW" and "106/KHPH-TCTTW" → "kh": the first letters of the symbol, which name the kind. */
function kindOf(number: string): string {
  return /\/\s*(?:\d{4}\/)?(?<kind>\p{L}{2})/u.exec(number)?.groups?.kind?.toUpperCase() ?? '';
}
