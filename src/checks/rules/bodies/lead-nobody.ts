import { latin } from '../../../text/latin.js';
import { matchesOf } from '../../../text/matches.js';
import { LEADS, NOBODY, PLURALS } from '../../../vocabulary/words/review-words.js';
import { found } from '../../findings/finding.js';
import { readTextsOf } from '../../lookups/texts.js';
import type { Rule } from '../../rule.js';

/**
 * The lead is nobody in particular: "Cơ quan khác chủ trì".
 *
 * Then nobody is accountable. Name the body that leads.
 *
 * @example good
 * KẾ HOẠCH
 * II. NHIỆM VỤ
 * 1. Mô hình 1: Phân tích tình hình dân cư
 * - Phân công nhiệm vụ: Sở Tài chính chủ trì, các cơ quan khác phối hợp.
 *
 * @example bad
 * KẾ HOẠCH
 * II. NHIỆM VỤ
 * 1. Mô hình 1: Phân tích tình hình dân cư
 * - Phân công nhiệm vụ: Cơ quan khác chủ trì cung cấp tài liệu.
 *
 * @finds 4:23 “Cơ quan khác” names nobody in particular as lead (chủ trì)
 *
 * @example bad
 * KẾ HOẠCH
 * II. NHIỆM VỤ
 * 1. Làm sạch dữ liệu trẻ em.
 * - Đơn vị chủ trì: Các đơn vị khác.
 * - Thời hạn hoàn thành: 30/6/2023.
 *
 * @finds 4:19 “Các đơn vị khác” names nobody in particular as lead (chủ trì)
 */
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
