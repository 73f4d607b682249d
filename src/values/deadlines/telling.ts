import { GENERIC_HEADS, HEADS_AFTER_THE, NAMED_HEADS } from '../../lexicon/bodies.js';
import { latin } from '../../text/latin.js';
import { begins, LETTER } from '../../text/letters.js';
import { QUANTIFIERS } from '../../vocabulary/bodies/bodies.js';
import { ENDS_OF_CLAUSES, HOW_WELL, STATES, UNFINISHED } from '../../vocabulary/time/time-phrases.js';
import { GOAL_WORDS } from '../../vocabulary/time/time-words.js';
import { PLURALS } from '../../vocabulary/words/small-words.js';
import { TASK_VERBS } from '../../vocabulary/words/task-verbs.js';
import { anyOf, anyWordOf } from '../calendar/pattern.js';

/** Finds a pattern of many words in small letters, which is made when it is first looked for. */
export function later(source: () => string): (words: string) => RegExpExecArray | null {
  let pattern: RegExp | undefined;
  return (words) => {
    pattern ??= latin(source(), '');
    return pattern.exec(words);
  };
}

/** What is done or reached. */
export const VERBS = [...TASK_VERBS, ...GOAL_WORDS];
export const VERB = later(() => anyWordOf(VERBS));

// "Công an xã |không| hoàn thành", "Xã An |là| nơi triển khai", "|chưa| cấp thẻ"
const STATE = later(() => anyWordOf([...UNFINISHED, ...STATES]));
// "nhiệm vụ |chưa hoàn thành|"
const NOT_DONE = later(() => `${anyWordOf(UNFINISHED)}\\s{1,3}${anyOf(VERBS)}(?!\\p{L})`);
// "Các xã |triển khai tốt|", "hộ nghèo |phát sinh mới|", "|thực hiện còn chậm|"
const DONE_SO = later(
  () => `${anyWordOf([...VERBS, ...ENDS_OF_CLAUSES])}\\s{1,3}(?:[^\\s,]{1,5}\\s{1,3})?${anyOf(HOW_WELL)}\\s{0,3}$`,
);
// "các mô hình| triển khai|"
const VERB_LAST = later(() => `\\s${anyOf(VERBS)}\\s{0,3}$`);
const PLURAL = later(() => `${anyWordOf(PLURALS)}\\s`);

/**
 * Before a year: what is said of it, and not to be done in it. What is to be done begins with its verb, or with who does
 * it. A sentence tells that says how things are before its first verb, that something was not done, or how well; words
 * qualify that end with the verb of things and not of bodies.
 */
export function tellsOrQualifies(before: string): boolean {
  const state = STATE(before);
  if (state && !VERB(before.slice(0, state.index))) return true;
  const last = before.slice(before.lastIndexOf(',') + 1);
  if (NOT_DONE(last) || (DONE_SO(before) && !opensWithTask(before))) return true;
  const things = VERB_LAST(last) && PLURAL(last);
  if (!things) return false;
  const words = last.slice(things.index + things[0].length);
  return !ACTORS.some((head) => words.startsWith(head));
}

/** Whether a clause opens with what is to be done: "Lắp đặt máy quét", "- Kiểm tra". */
export function opensWithTask(before: string): boolean {
  const words = before.replace(/^[\s\-+]*/u, '');
  return TASK_VERBS.some((verb) => words.startsWith(verb) && !begins(words.slice(verb.length), LETTER));
}

const lowered = (heads: readonly string[]) => heads.map((head) => `${head.toLowerCase()} `);
const ACTORS = lowered([...NAMED_HEADS, ...GENERIC_HEADS, ...HEADS_AFTER_THE]);
const EACH = lowered(QUANTIFIERS);
/** How far behind the body's first word what it does is looked for. */
const LONGEST_ACTOR = 100;

/** Whether a clause opens with who is to do what: "Công an xã |cấp lại| thẻ căn cước", "Các thôn |rà soát|". */
export function opensWithActor(before: string): boolean {
  const clause = before.replace(/^[\s\-+]*/u, '');
  const words = clause.slice(EACH.find((one) => clause.startsWith(one))?.length ?? 0);
  const head = ACTORS.find((one) => words.startsWith(one));
  return head !== undefined && VERB(words.slice(head.length - 1, LONGEST_ACTOR)) !== null;
}
