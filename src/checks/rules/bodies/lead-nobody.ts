import { latin } from '../../../text/latin.js';
import { matchesOf } from '../../../text/matches.js';
import { LEADS, NOBODY, PLURALS } from '../../../vocabulary/words/review-words.js';
import { found } from '../../findings/finding.js';
import { readTextsOf } from '../../lookups/texts.js';
import type { Rule } from '../../rule.js';

/** The lead is nobody in particular: "Cơ quan khác chủ trì". */
export const leadNobody: Rule = {
  code: 'lead-nobody',
  severity: 'warning',
  about: 'content',
  check: (plan, places) => {
    const rows = plan.annexes.flatMap((annex) => annex.rows);
    const labelled = [...plan.models, ...plan.tasks].flatMap(({ fields }) => fields.lead ?? []);
    const leads = [...labelled, ...rows.map(({ lead, position }) => ({ text: lead ?? '', position }))];
    return [
      ...readTextsOf(plan).flatMap(({ text, position }) =>
        [...matchesOf(text, PATTERN)].map(({ 0: words, groups }) =>
          found('lead-nobody', { at: places.find(words, position), actual: groups!.who! }),
        ),
      ),
      ...leads.flatMap(({ text, position }) => {
        const who = ALONE.exec(text.trim())?.groups?.who;
        return who === undefined ? [] : found('lead-nobody', { at: places.find(who, position), actual: who });
      }),
    ];
  },
};

const WHO = `(?<who>(?:(?:${PLURALS.join('|')})\\s)?(?:${NOBODY.join('|')}))`;
// "Các đơn vị khác.", all that stands beside "Đơn vị chủ trì"
const ALONE = latin(`^${WHO}[.;]?$`, 'i');

// "Cơ quan khác chủ trì", at the head of a text, a sentence or a clause: "Công an xã, các đơn vị khác chủ trì" is another matter
const PATTERN = latin(`(?<=^|[.;:+]\\s{0,2})${WHO}\\s+${LEADS}`, 'gi');
