import { latin } from '../../text/latin.js';
import { matchesOf } from '../../text/matches.js';
import { HALVES_OF_DAY } from '../../vocabulary/time/time-numbers.js';
import { MONTH, QUARTER_ENDS, UNTIL, WITHIN } from '../../vocabulary/time/time-words.js';
import { AND, OF } from '../../vocabulary/words/small-words.js';
import { anyOf, anyWordOf, HOUR } from '../calendar/pattern.js';
import { DUE_BEHIND, NAMED_DAY, NUMBER, OFTEN } from './patterns.js';

/** A stretch of a text, by offsets. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** How often a report is due, and by which day. */
export interface Due {
  readonly often: Part;
  readonly due: Part;
}

// "hàng tháng", "tháng cuối quý"
const REPEATED = latin(`${OFTEN}|${anyWordOf(QUARTER_ENDS)}`, 'g');
// "ngày 14/06", "ngày Thứ 3", "20"
const DAY_BEFORE = latin(`(?:${NAMED_DAY}|${NUMBER})$`);
// "ngày 10| tháng 12"
const ITS_MONTH = latin(`\\s${anyOf(MONTH)}\\s\\d{1,2}$`);
// "ngày 20| của"
const OF_IT = latin(`\\s${OF}$`);
const NAMED = latin(`^${NAMED_DAY}`);
// ", ", " và "
const JOINT = latin(`\\s{0,3}(?:,|${AND})\\s{1,3}$`);
// "trước ", "trước 09h ", "vào chiều "
const BOUND = latin(`${anyWordOf([...UNTIL, ...WITHIN])}\\s{1,3}${HOUR}(?:${anyOf(HALVES_OF_DAY)}\\s{1,3})?$`);
/** So far before the words that say how often its days are looked for. */
const REACH = 120;
const MOST_DAYS = 4;

/**
 * Days that come again: "trước ngày 18 hàng tháng", "trước 09h ngày Thứ 3 hàng tuần", "trước ngày 14/06 và 14/12 hàng
 * năm", "ngày 15 tháng cuối quý"; and those behind the words that say how often: "hàng quý, chậm nhất ngày 20".
 */
export function duesIn(clause: string): Due[] {
  const behind = Array.from(matchesOf(clause, DUE_BEHIND), ({ 0: all, index, groups }): Due => {
    const end = index + all.length;
    const at = index;
    return { often: { start: at, end: at + groups!.often!.length }, due: { start: end - groups!.due!.length, end } };
  });
  const before = Array.from(matchesOf(clause, REPEATED)).flatMap(({ 0: often, index }) => {
    const start = daysBefore(clause, index);
    const end = index + often.length;
    return start === null ? [] : [{ often: { start: index, end }, due: { start, end } }];
  });
  return [...behind, ...before];
}

/** A text without what it ends with. */
function without(text: string, end: RegExp): string {
  return text.slice(0, end.exec(text)?.index ?? text.length).trimEnd();
}

/** Where the days that end right before an offset begin, with the word that bounds them; null where none stand there. */
function daysBefore(clause: string, at: number): number | null {
  const from = Math.max(0, at - REACH);
  let rest = clause.slice(from, at);
  if (rest.trimEnd() === rest) return null;
  rest = without(without(rest.trimEnd(), OF_IT), ITS_MONTH);
  let day = DAY_BEFORE.exec(rest);
  for (let count = 1; day !== null; count++) {
    const before = rest.slice(0, day.index);
    const joint = count < MOST_DAYS ? JOINT.exec(before) : null;
    const next = joint ? DAY_BEFORE.exec(before.slice(0, joint.index)) : null;
    if (!next) {
      const bound = BOUND.exec(before);
      if (bound) return from + bound.index;
      return NAMED.test(day[0]) ? from + day.index : null;
    }
    rest = before.slice(0, joint!.index);
    day = next;
  }
  return null;
}
