import type { Annex, AnnexRow, Plan } from '../../schema/plan.js';
import { type Spelling, sameWord, spellingOf } from '../alignment/words-alike.js';
import type { PlanTokenizer } from '../words/plan-tokenizer.js';

/** How often each word occurs. */
export type Words = Map<string, { readonly spelling: Spelling; readonly printed: string; count: number }>;

/** What is printed in an annex: heads of columns, groups, rows with their numbers, and lines without a row. */
export function annexTexts(annex: Annex): string[] {
  const groups = annex.groups.flatMap(({ ordinal, title, declaredCount }) => [
    ...[ordinal ?? '', title],
    ...(declaredCount === null ? [] : [String(declaredCount)]),
  ]);
  return [
    ...annex.columns,
    ...(annex.columnGroups ?? []),
    ...groups,
    ...annex.rows.flatMap(rowTexts),
    ...annex.text.map(({ text }) => text),
  ];
}

function rowTexts({ title, lead, coordination, support, deadline, platform, other = [], ...row }: AnnexRow): string[] {
  const numbers = [...new Set([row.no, row.number])].map((number) => (number === null ? null : String(number)));
  const cells = [title, lead, coordination, support, deadline, platform, ...other.map(({ text }) => text)];
  return [...numbers, ...cells].filter((cell) => cell !== null);
}

export const glossaryTexts = ({ glossary }: Plan): string[] =>
  glossary.map(({ abbr, expansion }) => `${abbr}: ${expansion}`);

export function wordsOf(texts: readonly string[], tokenizer: PlanTokenizer): Words {
  const words: Words = new Map();
  for (const text of texts) {
    for (const token of tokenizer.tokens(text)) {
      const known = words.get(token.key);
      if (known) known.count++;
      else words.set(token.key, { spelling: spellingOf(token), printed: text.slice(token.start, token.end), count: 1 });
    }
  }
  return words;
}

/** The share of a text's words that are among others. */
export function shareIn(text: string, words: Words, tokenizer: PlanTokenizer): number {
  const tokens = tokenizer.tokens(text);
  return tokens.length === 0 ? 0 : tokens.filter(({ key }) => words.has(key)).length / tokens.length;
}

/** More different words than this are two different tables. */
const MOST = 600;

/**
 * Words that the one or the other has more often, those that may be the same misread aside; and the share in both, which
 * is 0 for tables that differ too much to compare.
 */
export function comparedWords(a: Words, b: Words): { onlyA: string[]; onlyB: string[]; share: number } {
  const [left, right] = [rest(a, b), rest(b, a)];
  if (left.length > MOST || right.length > MOST) return { onlyA: [], onlyB: [], share: 0 };
  for (const one of left) {
    for (const other of right) {
      if (one.count === 0) break;
      if (other.count === 0 || !sameWord(one.spelling, other.spelling, { fuzzy: false, scanned: true })) continue;
      const both = Math.min(one.count, other.count);
      one.count -= both;
      other.count -= both;
    }
  }
  const all = sum([...a.values()]);
  return { onlyA: printed(left), onlyB: printed(right), share: all === 0 ? 0 : 1 - sum(left) / all };
}

/** The words that one has more often than the other, with how much more often. */
function rest(words: Words, others: Words) {
  return [...words].flatMap(([key, word]) => {
    const count = word.count - (others.get(key)?.count ?? 0);
    return count > 0 ? [{ ...word, count }] : [];
  });
}

const sum = (list: readonly { readonly count: number }[]) => list.reduce((total, { count }) => total + count, 0);
const printed = (list: readonly { readonly count: number; readonly printed: string }[]) => [
  ...new Set(list.filter(({ count }) => count > 0).map(({ printed: word }) => word)),
];
