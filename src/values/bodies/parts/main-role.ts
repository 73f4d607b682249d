import type { Role } from '../../../schema/plan.js';
import { WORDS_BEFORE_ROLE } from '../../../vocabulary/bodies/roles.js';
import { AND, TOGETHER_WITH } from '../../../vocabulary/words/small-words.js';
import type { BodyScanner } from '../names/scanner.js';
import { startsBody } from '../names/start.js';

const BEFORE_ROLE: ReadonlySet<string> = new Set(WORDS_BEFORE_ROLE);

/** The role of the actors by the words that follow them. */
export function mainRole(r: BodyScanner, at: number, end: number): Role {
  let next = at;
  // "theo chức năng, nhiệm vụ được giao phối hợp với …"
  const competence = r.at('competence', next, end);
  if (competence) next = competence.to;
  // "có trách nhiệm chủ trì", "chủ động phối hợp": the role word may come second
  // "Công an xã là lực lượng nòng cốt, chủ trì …"
  if (leadsLater(r, at, end)) return 'lead';
  const adverb = r.at('lead', next, end) ? undefined : r.at('verb', next, end);
  if (adverb && BEFORE_ROLE.has(adverb.value)) next = adverb.to;
  if (r.at('lead', next, end)) return 'lead';
  const coordinate = r.at('coordinate', next, end);
  // "phối hợp với phụ huynh": with whom, although that is no body
  const isWith = coordinate && r.isKey(coordinate.to - 1, ...TOGETHER_WITH);
  if (coordinate) return isWith || startsBody(r, coordinate.to, end) ? 'implement' : 'coordinate';
  return r.at('support', next, end) ? 'support' : 'implement';
}

/** Whether the actors lead by a later verb of the same clause: ", chủ trì" or "và chủ trì" with nobody before it. */
function leadsLater(r: BodyScanner, from: number, end: number): boolean {
  for (let at = from + 1; at < end; at++) {
    if (!r.at('lead', at, end)) continue;
    return r.isKey(at - 1, AND) || /,/u.test(r.gap(at));
  }
  return false;
}
