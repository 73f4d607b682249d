import { latin } from '../../text/latin.js';
import { matchesOf } from '../../text/matches.js';
import {
  CONDITION_BEGINS,
  CONDITION_ENDS,
  DURATION_BEGINS,
  DURATION_UNITS,
  NO_CONDITION,
  TIME_VERBS,
} from '../../vocabulary/time-words.js';
import { anyOf, anyWordOf, BY_SPANS_ALONE } from './pattern.js';

/** The words of a condition, in canon offsets. */
export interface Condition {
  readonly start: number;
  readonly end: number;
  /** Its first words, as in the vocabulary. */
  readonly begins: string;
}

const BEGINS = latin(`(?:(?<no>${anyWordOf(NO_CONDITION)}|${BY_SPANS_ALONE})|${anyWordOf(CONDITION_BEGINS)})`, 'g');
// "trong vòng 15 ngày làm việc " before "kể từ ngày …", "03 tháng " before "sau khi …"
const DURATION = latin(
  `(?:${anyOf(DURATION_BEGINS)}\\s{1,3}(?:là\\s{1,3})?)?\\d{1,3}\\s{1,3}${anyOf(DURATION_UNITS)},?\\s{1,3}(?:đồng bộ\\s{1,3})?$`,
  '',
);
// "kể từ ngày 01/6/2023" is a date, not an event
const DATE_NEXT = /^\s{0,3}\d/u;
// ", hoàn thành trước …": the time itself; and what a condition cannot go over
const END = latin(`[();\\n]|\\.(?=\\s|$)|,\\s{1,3}${anyOf([...CONDITION_ENDS, ...TIME_VERBS])}(?![\\p{L}])`, 'g');

/** Every condition of a text, in order; none inside another. */
export function findConditions(canon: string): Condition[] {
  const found: Condition[] = [];
  let end = 0;
  for (const match of matchesOf(canon, BEGINS)) {
    if (match.index < end || match.groups?.no !== undefined) continue;
    const begins = match[0];
    const after = match.index + begins.length;
    if (begins === 'kể từ ngày' && DATE_NEXT.test(canon.slice(after, after + 5))) continue;
    const duration = DURATION.exec(canon.slice(Math.max(end, match.index - 50), match.index));
    end = endOf(canon, after);
    found.push({ start: match.index - (duration?.[0].length ?? 0), end, begins });
  }
  return found;
}

function endOf(canon: string, from: number): number {
  END.lastIndex = from;
  let end = END.exec(canon)?.index ?? canon.length;
  while (end > from && /[\s.,;:]/u.test(canon[end - 1]!)) end--;
  return end;
}
