import type { Model } from '../../../schema/plan.js';
import { MINISTRY_WORDS } from '../../../vocabulary/bodies/body-levels.js';
import { LEAD, SUPPORT } from '../../../vocabulary/bodies/roles.js';
import { expandWith } from '../../findings/expand.js';
import { found } from '../../findings/finding.js';
import { shorten } from '../../findings/shorten.js';
import { pairsOf } from '../../lookups/annex-rows.js';
import { isDamaged } from '../../lookups/damage.js';
import { leadsOf } from '../../lookups/leads.js';
import { containsName, tokensOf } from '../../lookups/names/names.js';
import type { Rule } from '../../rule.js';

/** The annex has another body lead a model than the body of the plan has. */
export const annexLeadDiffers: Rule = {
  code: 'annex-lead-differs',
  severity: 'error',
  about: 'content',
  check: (plan, places) => {
    const expand = expandWith(plan.glossary);
    return pairsOf(plan).flatMap(({ row, model }) => {
      const leads = leadsOf(model).filter(({ unit }) => !leadsSupportOnly(model, unit));
      if (row.lead === null || leads.length === 0 || isDamaged(plan)) return [];
      const cells = [row.lead, expand(row.lead)].map(tokensOf);
      const isNamed = leads.some(({ unit }) => {
        const names = [unit, withoutParent(unit), expand(unit)].map(tokensOf);
        return names.some((name) => cells.some((cell) => containsName(cell, name) || containsName(name, cell)));
      });
      if (isNamed) return [];
      return found('annex-lead-differs', {
        at: places.find(row.lead, row.position),
        actual: shorten(row.lead),
        expected: leads.map(({ unit }) => unit).join('; '),
        values: { model: model.number },
        cause: leads[0]?.position ?? model.position,
      });
    });
  },
};

// " - Bộ Công an", " – BCA"
const PARENT = new RegExp(`\\s?[-–]\\s?(?:${MINISTRY_WORDS.join('|')})(?!\\S).*`, 'u');

/** "Cục Cảnh sát QLHC về TTXH - Bộ Công an": the body without the one that it belongs to. */
function withoutParent(unit: string): string {
  return unit.replace(PARENT, '');
}

// "chủ trì hỗ trợ", "chủ trì, hỗ trợ"
const LEADS_SUPPORT = new RegExp(`${LEAD},?\\s+${SUPPORT}`, 'iu');

/** Whether every item that has the body lead has it lead the support: "A chủ trì hỗ trợ công nghệ số hóa". */
function leadsSupportOnly(model: Model, unit: string): boolean {
  const said = [model.fields.assignment, model.fields.organisation].flatMap((field) =>
    field ? [field.text, ...field.items.map((item) => item.text)] : [],
  );
  const leading = said.filter((text) => text.includes(unit) && text.toLowerCase().includes(LEAD));
  return leading.length > 0 && leading.every((text) => LEADS_SUPPORT.test(text));
}
