import type { Change } from '../../schema/diff.js';
import type { Field } from '../../schema/plan.js';
import { withoutEnd } from '../../text/ends.js';
import { fold } from '../../text/fold.js';
import { namesAlike } from '../alignment/words-alike.js';
import type { PlanTokenizer } from '../words/plan-tokenizer.js';
import type { Compare } from './context.js';
import { paragraphs } from './texts/texts.js';
import { summaries } from './texts/wording.js';

/** The name of a tool is no longer than this; what is longer is a sentence about tools. */
const MOST_WORDS = 12;

/** In a list with commas each name is no longer than this. */
const LONGEST_IN_LIST = 6;

/**
 * Tools that only one of two fields names ("VNeID: xác thực định danh …" names VNeID); null where one of the two holds
 * sentences instead, so that their words must be compared.
 */
export function toolChanges(a: Field | undefined, b: Field | undefined, compare: Compare): Change[] | null {
  const left = toolsOf(a, compare.a);
  const right = toolsOf(b, compare.b);
  if (!left || !right) return null;
  const changes: Change[] = [];
  for (const [key, tool] of left) {
    if (!has(right, key, compare))
      changes.push({ field: 'tools', kind: 'removed', a: tool, b: null, summary: summaries.removed });
  }
  for (const [key, tool] of right) {
    if (!has(left, key, compare))
      changes.push({ field: 'tools', kind: 'added', a: null, b: tool, summary: summaries.added });
  }
  return changes;
}

function has(tools: ReadonlyMap<string, string>, key: string, { fuzzy }: Compare): boolean {
  return tools.has(key) || (fuzzy && [...tools.keys()].some((other) => namesAlike(fold(other), fold(key))));
}

// "VNeID, CCCD: thay thế các loại giấy tờ" names what stands before the colon
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
      const tokens = tokenizer.subject(tool).filter((token) => !token.light);
      if (tokens.length === 0) continue;
      if (tokens.length > MOST_WORDS) return null;
      tools.set(tokens.map((token) => (tokenizer.fuzzy ? token.folded : token.key)).join(' '), tool);
    }
  }
  return tools;
}
