import { wordsOf } from '../words/shared-words.js';
/** Numbers that statements of time spell out. All in small letters. Damaged words are never compared with them. */

/** Months by their names: "tháng Sáu năm 2024". */
export const MONTH_NAMES: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
};

/** Quarters by their names: "quý ba năm 2024". */
export const QUARTER_NAMES: Readonly<Record<string, number>> = {
  một: 1,
  nhất: 1,
  hai: 2,
  nhì: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
};

/** How many months of a year: "sáu tháng đầu năm". */
export const MONTH_COUNTS: Readonly<Record<string, number>> = { ba: 3, sáu: 6, chín: 9 };

/** How many years a stretch has, before them: "trong hai năm 2024 - 2025". */
export const YEAR_COUNTS: readonly string[] = [...wordsOf('year-counts')];

/** Parts of a day before its name: "vào sáng thứ Bảy". */
export const HALVES_OF_DAY: readonly string[] = ['sáng', 'chiều', 'tối', 'các buổi sáng', 'các buổi chiều'];

/** The same right before a day: "vào |buổi sáng| ngày 5/9". */
export const PARTS_OF_DAY: readonly string[] = [...HALVES_OF_DAY, 'trưa', 'đêm', 'buổi sáng', 'buổi chiều', 'buổi tối'];

/** The first and the last part of a year, and its half: "nửa đầu năm". */
export const FIRST_PART = 'đầu';
export const LAST_PART = 'cuối';
export const HALF_OF = 'nửa';

/** The year as a whole, as reports name it beside its parts: "06 tháng và cả năm". */
export const WHOLE_YEAR = 'cả năm';
export const ONE_YEAR = 'một năm';

/** After a number: how often in a span of time ("02 lần/năm"). */
export const TIMES: readonly string[] = ['lần', 'kỳ', 'đợt'];

/** Without a pause, in numbers. */
export const ROUND_THE_CLOCK: readonly string[] = ['24/7', '24/24', '24/24h', '24h/24h'];

/** What may be between the points of a list: "Quý I và II", "tháng 3, 6, 9". */
export const LIST_JOINTS: readonly string[] = [',', '+', '&', 'và'];

/** Small numbers in words: "hai tuần một lần". */
export const COUNTS: Readonly<Record<string, number>> = { một: 1, hai: 2, ba: 3, bốn: 4, sáu: 6, chín: 9 };
export const ONE = 'một';

/** How often something is that comes with each such span of time, as in RFC 5545: frequency and interval. */
export const SPAN_RULES: Readonly<Record<string, readonly [string, number]>> = {
  ngày: ['DAILY', 1],
  tuần: ['WEEKLY', 1],
  tháng: ['MONTHLY', 1],
  quý: ['MONTHLY', 3],
  năm: ['YEARLY', 1],
};

/** The days of a week as in RFC 5545, each with its names. */
export const WEEKDAY_CODES: Readonly<Record<string, string>> = {
  'thứ hai': 'MO',
  'thứ 2': 'MO',
  'thứ ba': 'TU',
  'thứ 3': 'TU',
  'thứ tư': 'WE',
  'thứ 4': 'WE',
  'thứ năm': 'TH',
  'thứ 5': 'TH',
  'thứ sáu': 'FR',
  'thứ 6': 'FR',
  'thứ bảy': 'SA',
  'thứ 7': 'SA',
  'chủ nhật': 'SU',
};
