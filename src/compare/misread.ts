import type { Plan } from '../schema/plan.js';
import { textsOf } from './plan-texts.js';
import type { PlanTokenizer } from './words/plan-tokenizer.js';

/** So many different words with wrong marks, and this share of the words that only one of two versions has. */
const LEAST_MISREAD = 6;
const SHARE = 0.5;

/**
 * Whether the words of one of two versions were read from a print, so that some of their marks are misread ("đấy mạnh",
 * "khãn trương"): many of the words that only it has are words of the other one but for the marks. Editors change words
 * for other words; one that sets right a misprint or two is not taken for a tokenizer of prints.
 */
export function isMisread(
  a: Plan,
  b: Plan,
  tokenizers: { readonly a: PlanTokenizer; readonly b: PlanTokenizer },
): boolean {
  const [one, other] = [keysOf(a, tokenizers.a), keysOf(b, tokenizers.b)];
  return misreadIn(one, other) || misreadIn(other, one);
}

/** The words of a plan: the forms without marks, by word. */
function keysOf(plan: Plan, tokenizer: PlanTokenizer): Map<string, string> {
  const keys = new Map<string, string>();
  for (const text of textsOf(plan)) for (const { key, folded } of tokenizer.tokens(text)) keys.set(key, folded);
  return keys;
}

function misreadIn(words: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>): boolean {
  const unmarked = new Set(others.values());
  const strange = [...words].filter(([key]) => !others.has(key));
  const misread = strange.filter(([, folded]) => unmarked.has(folded)).length;
  return misread >= LEAST_MISREAD && misread >= strange.length * SHARE;
}
