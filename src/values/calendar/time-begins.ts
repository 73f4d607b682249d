import { latin } from '../../text/latin.js';
import { FINISH_WORDS } from '../../vocabulary/time/time-phrases.js';
import {
  DAY,
  DURATION_BEGINS,
  MONTH,
  PERIOD,
  QUARTER,
  SINCE,
  TIME_VERBS,
  UNTIL,
  WITHIN,
  YEAR,
} from '../../vocabulary/time/time-words.js';
import { anyOf } from './pattern.js';

// "hoàn thành trong quý IV/2025", "trước 15/6", "tháng 6"
const BEGINS = latin(
  `^(?:\\d|${anyOf([...TIME_VERBS, ...FINISH_WORDS, ...UNTIL, ...SINCE, ...WITHIN, ...DURATION_BEGINS, ...DAY, ...MONTH, ...QUARTER, ...YEAR, ...PERIOD])}(?!\\p{L}))`,
  'i',
);

/** Whether a text begins with a word of time, or with a verb that such a word follows. Any case. */
export function beginsWithTime(text: string): boolean {
  return BEGINS.test(text.normalize());
}
