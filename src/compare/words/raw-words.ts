import type { Plan } from '../../schema/plan.js';

/** What the source has where a restored word stands, found by the word and its neighbours as printed. */
export type RawWords = (before: string, word: string, behind: string) => string | undefined;

/** The words of a damaged plan beside those that they were restored from; none for a plan that needed no restoring. */
export function rawWordsOf(plan: Plan): RawWords {
  const words = new Map<string, string>();
  const add = (text: unknown, raw: unknown) => {
    if (Array.isArray(text) && Array.isArray(raw)) for (const [at, one] of text.entries()) add(one, raw[at]);
    if (typeof text !== 'string' || typeof raw !== 'string') return;
    const [right, read] = [wordsIn(text), wordsIn(raw)];
    if (right.length !== read.length) return;
    for (const [at, word] of right.entries()) {
      words.set(nameOf(right[at - 1] ?? '', word, right[at + 1] ?? ''), read[at]!);
    }
  };
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    const entry = value as Readonly<Record<string, unknown>>;
    for (const [key, one] of Object.entries(entry)) {
      add(one, entry[key === 'text' ? 'raw' : `${key}Raw`]);
      walk(one);
    }
  };
  walk(plan);
  return (before, word, behind) => words.get(nameOf(before, word, behind));
}

const wordsIn = (text: string) => text.trim().split(/\s+/u);
const nameOf = (before: string, word: string, behind: string) => `${before} ${word} ${behind}`;
