import { latin } from '../../text/latin.js';
import { NO_CONDITION, RECURRING } from '../../vocabulary/time-words.js';
import { anyWordOf } from './pattern.js';

/** Words that say that something recurs or goes on without an end, in canon offsets. */
export interface Recurring {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

// "thường xuyên", "định kỳ hàng tháng", "hàng tuần, hàng tháng"
const WORDS = latin(`(?:(?<no>${anyWordOf(NO_CONDITION)})|(?<words>${anyWordOf(RECURRING)}))`, 'g');

/** Every statement of recurrence; neighbours ("định kỳ hàng tháng") are one. */
export function findRecurring(canon: string): Recurring[] {
  const found: Recurring[] = [];
  for (const match of canon.matchAll(WORDS)) {
    if (match.groups?.words === undefined) continue;
    const start = match.index;
    const end = start + match[0].length;
    const last = found.at(-1);
    if (last && /^(?:\s|,|và){0,5}$/u.test(canon.slice(last.end, start))) {
      found[found.length - 1] = { start: last.start, end, words: canon.slice(last.start, end) };
    } else found.push({ start, end, words: match[0] });
  }
  return found;
}
