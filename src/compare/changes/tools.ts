import type { Change } from '../../schema/diff.js';
import type { Field } from '../../schema/plan.js';
import { withoutEnd } from '../../text/ends.js';
import { fold } from '../../text/fold.js';
import { assign } from '../alignment/assignment.js';
import { namesAlike } from '../alignment/words-alike.js';
import type { PlanTokenizer } from '../words/plan-tokenizer.js';
import type { Token } from '../words/token.js';
import { withoutLevels } from './bodies/body-names.js';
import type { Compare } from './context.js';
import { paragraphs } from './texts/texts.js';
import { summaries } from './texts/wording.js';

/** The name of a tool is no longer than this; what is longer is a sentence about tools. */
const MOST_WORDS = 12;

/** In a list with commas each name is no longer than this. */
const LONGEST_IN_LIST = 6;

/**
 * Tools that only one of two fields names ("VNeID: xác thực định danh …" names VNeID); null if one of the two holds
 * sentences instead, so that their words must be compared.
 */
export function toolChanges(a: Field | undefined, b: Field | undefined, compare: Compare): Change[] | null {
  const left = toolsOf(a, compare.a);
  const right = toolsOf(b, compare.b);
  if (!left || !right) return null;
  const [inA, inB] = [mentions(a, compare.a), mentions(b, compare.b)];
  const gone = [...left].filter(([key]) => !has(right, key, compare) && !inB(key));
  const come = [...right].filter(([key]) => !has(left, key, compare) && !inA(key));
  const pairs = assign(
    gone.flatMap(([one], i) => come.map(([other], j) => ({ a: i, b: j, weight: likeness(one, other) }))).filter(isLike),
  );
  const isPaired = (side: 'a' | 'b', at: number) => pairs.some((pair) => pair[side] === at);
  return [
    ...gone
      .filter((_, i) => !isPaired('a', i))
      .map(([, tool]): Change => ({ field: 'tools', kind: 'removed', a: tool, b: null, summary: summaries.removed })),
    ...come
      .filter((_, j) => !isPaired('b', j))
      .map(([, tool]): Change => ({ field: 'tools', kind: 'added', a: null, b: tool, summary: summaries.added })),
    ...pairs.map(({ a: i, b: j }): Change => {
      const [one, other] = [gone[i]![1], come[j]![1]];
      return { field: 'tools', kind: 'changed', a: one, b: other, summary: summaries.otherWords, folded: 'wording' };
    }),
  ];
}

/** Two names with this many words, and this share of them in common, are the same tool in other words. */
const LEAST_WORDS = 3;
const LEAST_ALIKE = 0.75;
/**
 * A name of this many words that is part of a name with no more than this many others has dropped a place: "App … tỉnh
 * Thanh Hóa".
 */
const LEAST_IN_PART = 3;
const MOST_OTHERS = 3;

const isLike = ({ weight }: { readonly weight: number }) => weight >= LEAST_ALIKE;

/** The share of words that two names have in common; 0 if one of them is too short to tell. */
function likeness(a: string, b: string): number {
  const [one, other] = [new Set(fold(a).split(' ')), new Set(fold(b).split(' '))];
  if (Math.min(one.size, other.size) < LEAST_WORDS) return 0;
  const common = [...one].filter((word) => other.has(word)).length;
  const [fewer, more] = [Math.min(one.size, other.size), Math.max(one.size, other.size)];
  if (common === fewer && fewer >= LEAST_IN_PART && more - fewer <= MOST_OTHERS) return 1;
  return (2 * common) / (one.size + other.size);
}

function has(tools: ReadonlyMap<string, string>, key: string, { fuzzy }: Compare): boolean {
  return tools.has(key) || (fuzzy && [...tools.keys()].some((other) => namesAlike(fold(other), fold(key))));
}

/** Whether a field names a tool of several words anywhere in its text, even after a colon: "VNeID: tạo lập tài khoản …". */
function mentions(field: Field | undefined, tokenizer: PlanTokenizer): (key: string) => boolean {
  const texts = paragraphs(field).map((text) => {
    return ` ${keyOf(matterOf(text, tokenizer), tokenizer)} `;
  });
  return (key) => key.split(' ').length >= LEAST_WORDS && texts.some((text) => text.includes(` ${key} `));
}

/** "App công dân số tỉnh Thanh Hóa" is that of the plan's own province: "App công dân số tỉnh". */
function matterOf(text: string, tokenizer: PlanTokenizer): Token[] {
  const kept = new Set(withoutLevels(text, tokenizer.tokens(text)).map(({ start }) => start));
  return tokenizer.subject(text).filter(({ light, start }) => !light && kept.has(start));
}

function keyOf(tokens: readonly Token[], tokenizer: PlanTokenizer): string {
  return tokens.map((token) => (tokenizer.fuzzy ? token.folded : token.key)).join(' ');
}

// "VNeID, CCCD: thay thế các loại giấy tờ" names what precedes the colon
const HEAD = /^(?<head>[^:]+):/u;

/** A tool of a list is a name in capitals or of a few words; a comma within a longer one parts nothing. */
function partsOf(head: string): string[] {
  return head.split(';').flatMap((part) => {
    const names = part.split(',').map((name) => name.trim());
    const isList = names.every((name) => /^\p{Lu}/u.test(name) && name.split(' ').length <= LONGEST_IN_LIST);
    return isList ? names : [part];
  });
}

function toolsOf(field: Field | undefined, tokenizer: PlanTokenizer): Map<string, string> | null {
  const tools = new Map<string, string>();
  for (const text of paragraphs(field)) {
    const head = HEAD.exec(text)?.groups?.head ?? text;
    for (const part of partsOf(head)) {
      const tool = withoutEnd(part.trim(), '.…');
      const tokens = matterOf(tool, tokenizer);
      if (tokens.length === 0) continue;
      // Counted as printed: abbreviations that are written out make no sentence of a name.
      if (new Set(tokens.map((token) => token.start)).size > MOST_WORDS) return null;
      tools.set(keyOf(tokens, tokenizer), tool);
    }
  }
  return tools;
}
