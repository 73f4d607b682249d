import type { Citation, Plan } from '../../../schema/plan.js';
import { boundedDistance } from '../../../text/fold.js';
import { numberKey } from '../../../values/references/resolve.js';
import { type Found, found } from '../../findings/finding.js';
import { printed } from '../../lookups/days.js';
import { containsName, differingWords, tokensOf } from '../../lookups/names/names.js';
import type { Rule } from '../../rule.js';

/**
 * One document is cited with two numbers or two dates: 86/KH-UBND and 68/KH-UBND of the same day and body; 45/KH-UBND
 * of 22/02/2023 and of 23/02/2023. Or the plan is based on a document that is dated after it.
 */
export const referenceConflict: Rule = {
  code: 'reference-conflict',
  severity: 'error',
  about: 'content',
  check: (plan) => {
    const itself = own(plan);
    // What an annex says of its own plan is judged by annex-plan-differs.
    const notes = plan.annexes.map(({ note }) => note ?? '').join('\n');
    const all = [itself, ...plan.references].filter((one): one is Cited => one.number !== null);
    const seen = new Map<string, Cited[]>();
    const conflicts = all.flatMap((later) => {
      const lists = keysOf(later).map((key) => {
        const list = seen.get(key) ?? [];
        seen.set(key, list);
        return list;
      });
      const isOfAnnex = notes.includes(later.number);
      const conflict = lists.flatMap((list) =>
        list.flatMap((earlier) => (isOfAnnex && earlier === itself ? [] : (conflictOf(earlier, later) ?? []))),
      )[0];
      // A document that is cited again and again is compared once.
      const isKnown = (one: Cited) => AGAIN.every((key) => one[key] === later[key]);
      for (const list of lists) if (!list.some(isKnown)) list.push(later);
      return conflict ?? [];
    });
    return [...conflicts, ...laterThan(itself, plan.document.basis)];
  },
};

const AGAIN = ['number', 'date', 'issuer'] as const;

/** Documents that the plan is based on and that are dated after it. */
function laterThan(itself: Citation, basis: readonly Citation[]): Found[] {
  const { date, position } = itself;
  if (!isWhole(date)) return [];
  return basis.flatMap((cited) => {
    if (cited.number === null || !isWhole(cited.date) || cited.date <= date) return [];
    const values = { number: cited.number };
    const dates = { actual: printed(cited.date), expected: printed(date) };
    return found('reference-conflict/later', { at: cited.position, cause: position, ...dates, values });
  });
}

/**
 * Only documents that share one of these can be in conflict: symbol and numeral; or symbol, day, and the numeral's digits
 * in any order or all but one of them.
 */
function keysOf({ number, date }: Cited): string[] {
  const { numeral, symbol } = partsOf(number);
  const digits = [...numeral];
  const butOne = digits.map((_, i) => `${numeral.slice(0, i)}?${numeral.slice(i + 1)}`);
  const ofDay = [[...digits].sort().join(''), ...butOne].map((sign) => `${symbol} ${date} ${sign}`);
  return [`${symbol} ${numeral}`, ...new Set(ofDay)];
}

type Cited = Citation & { readonly number: string };

/** The plan itself: its annexes cite it too. */
function own({ document: { kind, number, date, issuer, positions } }: Plan): Citation {
  const position = positions?.number?.[0];
  return { kind, number, date, issuer: issuer[0] ?? null, ...(position ? { position } : {}) };
}

function conflictOf(earlier: Cited, later: Cited): Found | null {
  if (!isWhole(earlier.date) || !isWhole(later.date) || !mayBeSameIssuer(earlier.issuer, later.issuer)) return null;
  const [a, b] = [partsOf(earlier.number), partsOf(later.number)];
  if (a.symbol !== b.symbol) return null;
  const details = { at: later.position, cause: earlier.position };
  if (a.numeral === b.numeral && isDateSlip(earlier.date, later.date)) {
    const values = { number: later.number };
    const dates = { actual: printed(later.date), expected: printed(earlier.date) };
    return found('reference-conflict/date', { ...details, ...dates, values });
  }
  const isBeside = later.position !== undefined && later.position.start.line === earlier.position?.start.line;
  if (earlier.date === later.date && !isBeside && isNumberSlip(a.numeral, b.numeral)) {
    const values = { date: printed(later.date) };
    return found('reference-conflict/number', { ...details, actual: later.number, expected: earlier.number, values });
  }
  return null;
}

function isWhole(date: string | null): date is string {
  return /^\d{4}-\d{2}-\d{2}$/u.test(date ?? '');
}

/** "86/KH-UBND" → 86 and "khubnd" */
function partsOf(number: string): { numeral: string; symbol: string } {
  const numeral = /^\d+/u.exec(number)?.[0] ?? '';
  return {
    numeral: numeral.replace(/^0+(?=\d)/u, ''),
    symbol: numberKey(number.slice(numeral.length)),
  };
}

/** A body may be cited by more or less of its name; an unnamed one may be any. */
function mayBeSameIssuer(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const [left, right] = [tokensOf(a), tokensOf(b)];
  if (containsName(left, right) || containsName(right, left)) return true;
  // One misprint in a long name: "UBND huyện Ngọc Ldac".
  const [long, short] = left.length > right.length ? [left, right] : [right, left];
  const { onlyA, onlyB } = differingWords(long, short);
  return short.length >= 4 && onlyB <= 1 && onlyA <= onlyB + long.length - short.length;
}

/** The same day of another year, the same year and month but another day, or day and month swapped. */
function isDateSlip(a: string, b: string): boolean {
  if (a === b) return false;
  const [left, right] = [a.split('-'), b.split('-')];
  const equal = left.filter((part, i) => part === right[i]).length;
  return equal === 2 || (left[0] === right[0] && left[1] === right[2] && left[2] === right[1]);
}

/** Digits swapped (86, 68), or one digit different and the numbers too far apart to be two documents of one day. */
function isNumberSlip(a: string, b: string): boolean {
  if (a === b || a.length !== b.length || a.length < 2) return false;
  const isExchanged = [...a].sort().join('') === [...b].sort().join('');
  const isFar = Math.abs(Number(a) - Number(b)) >= 10;
  return isExchanged || (isFar && boundedDistance(a, b, 1) <= 1);
}
