import { KIND_SYMBOLS, OWN_SYMBOLS } from '../../../lexicon/documents.js';
import { boundedDistance } from '../../../text/fold.js';
import { latin } from '../../../text/latin.js';
import { MINISTRY_SYMBOLS } from '../../../vocabulary/words/review-words.js';
import { found } from '../../findings/finding.js';
import { isDamaged } from '../../lookups/damage.js';
import type { Rule } from '../../rule.js';

/** The symbol of a document is malformed, or one letter away from that of a ministry: 46/2022/TT/BCA, 1552/BTTT-THH. */
export const symbolUnknown: Rule = {
  code: 'symbol-unknown',
  severity: 'warning',
  about: 'content',
  check: (plan) => {
    if (isDamaged(plan)) return [];
    const told = new Set<string>();
    return plan.references.flatMap(({ kind, number, position }) => {
      if (number === null || told.has(number)) return [];
      const expected = likely(number, kind);
      const other = expected === null ? otherKind(number, kind) : null;
      if (expected === null && other === null) return [];
      told.add(number);
      if (expected !== null) return found('symbol-unknown', { at: position, actual: number, expected });
      return found('symbol-unknown/kind', { at: position, actual: number, expected: other!, values: { kind: kind! } });
    });
  },
};

const KINDS = new Set(KIND_SYMBOLS);
// "46/2022/TT/BCA": a slash where a dash belongs
const SLASHED = latin(/^(?<before>\d+(?:\/\d{4})?\/)(?<kind>\p{Lu}[\p{L}]*)\/(?<issuer>\p{Lu}[\p{L}\d-]*)$/u);
// "1552/BTTT-THH", "12/2022/TT-BTTT": the part that begins with B, of a ministry
const MINISTRY = latin(/(?<=[/-])(?<symbol>B\p{Lu}{2,})(?=-|$)/u);
// "06/|QĐ|-TTg", "59/2022/|NĐ|-CP", "17-|NQ|/TW"
const SIGN = latin(/^\d+(?:\/\d{4})?[/-](?<sign>\p{Lu}+)(?=[-/])/u);
const KNOWN: readonly string[] = MINISTRY_SYMBOLS;
/** Symbols of other bodies that begin with B. */
const SHORTEST = 4;

/** The number that was probably meant; null if nothing is wrong with it. */
function likely(number: string, kind: string | null): string | null {
  const sign = SIGN.exec(number)?.groups?.sign;
  const own = OWN_SYMBOLS.get(kind ?? '');
  if (sign !== undefined && own !== undefined && sign !== own && sign === withoutStroke(own)) {
    return number.replace(sign, own);
  }
  const { before, kind: slashed, issuer } = SLASHED.exec(number)?.groups ?? {};
  if (slashed !== undefined && KINDS.has(slashed)) return `${before}${slashed}-${issuer}`;
  const symbol = MINISTRY.exec(number)?.groups?.symbol;
  if (symbol === undefined || symbol.length < SHORTEST || KNOWN.includes(symbol)) return null;
  const near = KNOWN.filter((one) => one.length >= SHORTEST && boundedDistance(one, symbol, 1) <= 1);
  return near.length === 1 ? number.replace(symbol, near[0]!) : null;
}

/** The kind that the symbol is of, where the citation names another; null where they agree or either may be loose. */
function otherKind(number: string, kind: string | null): string | null {
  const sign = SIGN.exec(number)?.groups?.sign;
  if (sign === undefined || !OWN_SYMBOLS.has(kind ?? '') || OWN_SYMBOLS.get(kind!) === sign) return null;
  return [...OWN_SYMBOLS].find(([, one]) => one === sign)?.[0] ?? null;
}

function withoutStroke(sign: string): string {
  return sign.replaceAll('Đ', 'D');
}
