import type { Field, FieldKey } from '../../../schema/plan.js';
import { phrases } from '../../../text/phrases.js';
import { wordsOf } from '../../../text/words.js';
import { COORDINATE_WORDS, LEAD_WORDS } from '../../../vocabulary/bodies/roles.js';

/** What the text of a field says of who leads and who helps. */
export interface Roles {
  readonly lead: string[];
  readonly coordination: string[];
}

const LEADS = phrases(LEAD_WORDS);
const HELPS = phrases(COORDINATE_WORDS);

/**
 * "Công an xã chủ trì, phối hợp với Trạm y tế xã …": who stands before the one and behind the other. Of a list of who
 * does a model the first one leads.
 */
export function rolesIn(key: FieldKey, field: Field): Roles {
  const texts = [field.text, ...field.items.map((item) => item.text)].filter((text) => text !== '');
  if (key === 'lead') return { lead: texts, coordination: [] };
  if (key === 'coordination') return { lead: [], coordination: texts };
  if (key === 'implementers') {
    const [first, ...others] = texts.flatMap((text) => text.split(/(?<=[,;])\s/));
    return { lead: first === undefined ? [] : [first], coordination: others };
  }
  const roles: Roles = { lead: [], coordination: [] };
  if (key !== 'assignment' && key !== 'organisation') return roles;
  for (const text of texts) {
    const words = wordsOf(text);
    const leads = words.findIndex((_, at) => LEADS.at(text, words, at) !== undefined);
    const helps = words.findIndex((_, at) => HELPS.at(text, words, at) !== undefined);
    const lead = leads > 0 ? leads : -1;
    if (lead > 0) roles.lead.push(text.slice(0, words[lead]!.start).replace(/[\s,]+$/, ''));
    if (helps < 0) continue;
    const from = HELPS.at(text, words, helps)!.to;
    const end = words.slice(from).find((word) => /[;.:]/.test(text.slice(word.end, word.end + 1)))?.end ?? text.length;
    if (words[from]) roles.coordination.push(text.slice(words[from].start, end));
  }
  return roles;
}
