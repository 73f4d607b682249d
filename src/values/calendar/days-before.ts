import { latin } from '../../text/latin.js';
import { FIRST_PART, LAST_PART, PARTS_OF_DAY } from '../../vocabulary/time/time-numbers.js';
import { DAY, MONTH, SINCE, TO, UNTIL, WEEK, WEEKDAYS, WITHIN } from '../../vocabulary/time/time-words.js';
import { AND, OF, SEVERAL } from '../../vocabulary/words/small-words.js';
import { anyOf, anyWordOf, HOUR } from './pattern.js';

/** Days at the end of what precedes words of recurrence, in offsets of the text. */
export interface DaysBefore {
  /** Where they begin, with the word that bounds them: "|trước ngày 18| hàng tháng". */
  readonly start: number;
  /** Where the first day itself begins. */
  readonly from: number;
  /** Such a word is printed. */
  readonly isBound: boolean;
  /** They are the two ends of a stretch: "từ ngày 15 đến ngày 20 hàng tháng". */
  readonly isStretch: boolean;
}

// "14", "14/06"
export const NUMBER = '\\d{1,2}(?:/\\d{1,2})?(?![\\p{L}\\p{N}/])';
// "ngày 14/06", "các ngày 5", "ngày Thứ 3", "thứ Hai"
export const NAMED_DAY = `(?:(?<!\\p{L})(?:${SEVERAL}\\s{1,3})?${anyOf(DAY)}\\s{0,3}(?:${anyOf(WEEKDAYS)}(?:\\s{1,3}\\d)?|${NUMBER})|(?<!\\p{L})${anyOf(WEEKDAYS)}(?:\\s{1,3}\\d)?)(?![\\p{L}\\p{N}/])`;

// "tuần đầu", "ngày cuối"
const PART = `(?<!\\p{L})${anyOf([...DAY, WEEK])}\\s{1,3}(?:${FIRST_PART}|${LAST_PART})`;
const ONE = latin(`(?:${NAMED_DAY}|${PART}|${NUMBER})$`);
const NAMED = latin(`^(?:${NAMED_DAY}|${PART})`);
// "ngày 10| tháng 12"
const ITS_MONTH = latin(`\\s${anyOf(MONTH)}\\s\\d{1,2}$`);
// "ngày 20| của"
const OF_IT = latin(`\\s${OF}$`);
// ", ", " và "; " đến ", " - "
const JOINT = latin(`\\s{0,3}(?:,|${AND}|(?<to>${anyOf(TO)}))\\s{1,3}$`);
// "trước ", "trước 09h ", "vào chiều "
const BOUND = latin(`${anyWordOf([...UNTIL, ...WITHIN, ...SINCE])}\\s{1,3}${HOUR}(?:${anyOf(PARTS_OF_DAY)}\\s{1,3})?$`);
/** So far before the words that say how often its days are looked for. */
const REACH = 120;
const MOST_DAYS = 6;

/**
 * The days that end right before an offset: "trước |ngày 18| hàng tháng", "|ngày 14/06 và 14/12| hàng năm", "|thứ Hai, thứ
 * Sáu| hàng tuần". They are read backwards, one after the other. A number alone is a day only behind a bound.
 */
export function daysBefore(text: string, at: number): DaysBefore | undefined {
  const begin = Math.max(0, at - REACH);
  let rest = text.slice(begin, at);
  if (rest.trimEnd() === rest) return undefined;
  rest = without(without(rest.trimEnd(), OF_IT), ITS_MONTH);
  let isStretch = false;
  let day = ONE.exec(rest);
  for (let count = 1; day !== null; count++) {
    const before = rest.slice(0, day.index);
    const joint = count < MOST_DAYS ? JOINT.exec(before) : null;
    const next = joint ? ONE.exec(without(before.slice(0, joint.index), ITS_MONTH)) : null;
    if (!next) {
      const bound = BOUND.exec(before);
      const from = begin + day.index;
      if (!bound && !NAMED.test(day[0])) return undefined;
      return { start: bound ? begin + bound.index : from, from, isBound: bound !== null, isStretch };
    }
    isStretch ||= joint!.groups?.to !== undefined;
    rest = before.slice(0, joint!.index);
    day = next;
  }
  return undefined;
}

/** A text without what it ends with. */
function without(text: string, end: RegExp): string {
  return text.slice(0, end.exec(text)?.index ?? text.length).trimEnd();
}
