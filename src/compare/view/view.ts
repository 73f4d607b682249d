import type { PlanDiff, View } from '../../schema/diff.js';
import type { Plan } from '../../schema/plan.js';
import { fold } from '../../text/fold.js';
import { wordsOf } from '../../text/words.js';
import { textsOf } from './plan-texts.js';

export interface FoundView {
  readonly view: View;
  readonly from: PlanDiff['viewFrom'];
}

/** Texts this similar are versions of one plan, whoever issued them; with the same issuer less is enough. */
const ALIKE = 0.7;
const ALIKE_OF_ONE = 0.25;
const ALIKE_OF_ONE_NUMBER = 0.1;
/** Words in a row by which texts are compared. */
const ROW = 4;

/**
 * Whether two plans are versions of one plan or plans of two localities: by their locality or issuer, their number, and
 * how similar their texts are. What the user says takes precedence.
 */
export function viewOf(a: Plan, b: Plan, told: View | undefined): FoundView {
  const likeness = likenessOf(a, b);
  const locality = sameLocality(a, b);
  const number = sameNumber(a, b);
  const least = locality === true ? (number === true ? ALIKE_OF_ONE_NUMBER : ALIKE_OF_ONE) : ALIKE;
  const view = told ?? (likeness >= least ? 'versions' : 'localities');
  return {
    view,
    from: { told: told !== undefined, locality, number, likeness: Math.round(likeness * 1000) / 1000 },
  };
}

/** Null if one of the two does not say. */
function sameLocality(a: Plan, b: Plan): boolean | null {
  const [one, other] = [a.document, b.document];
  const issuers = one.issuer.some((name) => other.issuer.some((their) => fold(name) === fold(their)));
  if (issuers) return true;
  if (!one.locality || !other.locality) return null;
  return fold(one.locality.name) === fold(other.locality.name) && one.locality.level === other.locality.level;
}

function sameNumber(a: Plan, b: Plan): boolean | null {
  const [one, other] = [a.document.number, b.document.number];
  return one === null || other === null ? null : fold(one).replace(/\s/gu, '') === fold(other).replace(/\s/gu, '');
}

/** The share of rows of words that two plans have in common. */
function likenessOf(a: Plan, b: Plan): number {
  const [left, right] = [rowsOf(a), rowsOf(b)];
  let common = 0;
  for (const row of left) if (right.has(row)) common++;
  const all = left.size + right.size - common;
  return all === 0 ? 1 : common / all;
}

const rows = new WeakMap<Plan, Set<string>>();

function rowsOf(plan: Plan): Set<string> {
  const known = rows.get(plan);
  if (known) return known;
  const found = new Set<string>();
  for (const text of textsOf(plan)) {
    // Ignoring damage: a scan read without marks is a version too.
    const words = wordsOf(text).map((word) => word.folded);
    for (let at = 0; at + 1 <= words.length; at += 1) found.add(words.slice(at, at + ROW).join(' '));
  }
  rows.set(plan, found);
  return found;
}
