import { KIND_SYMBOLS } from '../../../lexicon/documents.js';
import { fold } from '../../../text/fold.js';
import { found } from '../../findings/finding.js';
import { isDamaged } from '../../lookups/damage.js';
import type { Rule } from '../../rule.js';

/**
 * A number of a document, read from a scan, cannot be right: its symbol lost the bar of a Đ (QD-TTg), or there are
 * letters among its digits (O6).
 */
export const numberDamaged: Rule = {
  code: 'number-damaged',
  severity: 'info',
  about: 'structure',
  check: (plan) => {
    if (!isDamaged(plan)) return [];
    const { number, positions } = plan.document;
    const own = number === null ? [] : [{ number, position: positions?.number?.[0] }];
    return [...own, ...plan.references].flatMap(({ number: printed, position }) => {
      const meant = printed === null ? printed : likelyNumber(printed);
      return meant === printed || printed === null
        ? []
        : [found('number-damaged', { at: position, actual: printed, expected: meant ?? '' })];
    });
  },
};

const KNOWN: ReadonlySet<string> = new Set(KIND_SYMBOLS);
const BY_LETTERS = new Map(KIND_SYMBOLS.map((sign) => [fold(sign), sign]));
// "O6", "1O2", "l2": letters that look like digits, among digits
const NUMERAL = /^[\dOolI]*(?=[/-])/;

/** The number that a person would read; unchanged if nothing is wrong with it. */
function likelyNumber(number: string): string {
  const numeral = NUMERAL.exec(number)?.[0] ?? '';
  const digits = /\d/.test(numeral) ? numeral.replace(/[Oo]/g, '0').replace(/[lI]/g, '1') : numeral;
  const rest = number.slice(numeral.length);
  // "/QD-TTg", "/2022/ND-CP", "-NQ/TU"
  const symbol = /^(?<before>[/-](?:\d{4}\/)?)(?<sign>[^-/\d]+)/.exec(rest);
  const sign = symbol?.groups?.sign ?? '';
  const meant = KNOWN.has(sign) ? sign : (BY_LETTERS.get(fold(sign)) ?? sign);
  const before = symbol?.groups?.before ?? '';
  return `${digits}${before}${meant}${rest.slice(before.length + sign.length)}`;
}
