import type { AnnexRow, Model } from '../../../schema/plan.js';
import { PLURALS } from '../../../vocabulary/words/review-words.js';
import { expandWith } from '../../findings/expand.js';
import { found } from '../../findings/finding.js';
import { pairsOf } from '../../lookups/annex-rows.js';
import { isDamaged } from '../../lookups/damage.js';
import { headOf } from '../../lookups/heads.js';
import { containsName, tokensOf } from '../../lookups/names/names.js';
import { fieldsOf } from '../../lookups/texts.js';
import type { Rule } from '../../rule.js';

/** The annex assigns bodies to a model that its text does not name, or the other way round; one note for each model. */
export const annexBodiesDiffer: Rule = {
  code: 'annex-bodies-differ',
  severity: 'info',
  about: 'content',
  isOff: true,
  check: (plan) => {
    if (isDamaged(plan)) return [];
    const expand = expandWith(plan.glossary);
    return pairsOf(plan).flatMap(({ row, model }) => {
      const [cells, text] = [cellsOf(row), textOf(model)];
      const namesOfRow = cells.split(/[,;\n]/u).map((name) => name.trim());
      const inAnnex = namesOfRow.filter((name) => isBody(name) && !stands(name, text, expand));
      const units = [...new Set(model.responsibilities.map(({ unit }) => unit))];
      const inBody = units.filter((unit) => isBody(unit) && !stands(unit, cells, expand));
      if (inAnnex.length + inBody.length === 0) return [];
      const details = { at: row.position, values: { model: model.number }, cause: headOf(model) };
      if (inBody.length === 0) return found('annex-bodies-differ', { ...details, actual: inAnnex.join(', ') });
      if (inAnnex.length === 0) return found('annex-bodies-differ/body', { ...details, actual: inBody.join(', ') });
      return found('annex-bodies-differ/both', { ...details, actual: inAnnex.join(', '), expected: inBody.join(', ') });
    });
  },
};

function cellsOf({ lead, coordination, support }: AnnexRow): string {
  return [lead, coordination, support].flatMap((cell) => cell ?? []).join('\n');
}

function textOf({ title, description, fields }: Model): string {
  const said = fieldsOf(fields).flatMap((field) => [field.text, ...field.items.map(({ text }) => text)]);
  return [title, description ?? '', ...said].join('\n');
}

// "Các nhà ga"
const SORT = new RegExp(`^(?:${PLURALS.join('|')})\\s`, 'iu');

/** Whether it names a particular body: it begins with a capital and is not a kind of body ("Các nhà ga"). */
function isBody(name: string): boolean {
  return /^\p{Lu}/u.test(name) && name.length > 2 && !SORT.test(name);
}

function stands(name: string, text: string, expand: (text: string) => string): boolean {
  const wholes = [text, expand(text)].map(tokensOf);
  return [name, expand(name)].map(tokensOf).some((one) => wholes.some((whole) => containsName(whole, one)));
}
