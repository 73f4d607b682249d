import { bodiesAs } from './bodies/bodies.js';
import type { ColumnKey } from './labels.js';
import {
  DAY,
  MONTH,
  PART_OF_YEAR,
  PERMANENT,
  QUARTER,
  RECURRING,
  SINCE,
  UNTIL,
  WEEK,
  WITHIN,
} from './time/time-words.js';
import { wordsOf } from './words/shared-words.js';

/** The words that heads of columns are put together from, where no label is printed as such. Case and marks do not count. */

/** Who does it: "Phòng, đơn vị chủ trì", "Sở, ban, ngành phối hợp". */
export const COLUMN_DOERS: readonly string[] = [
  ...wordsOf('column-doers'),
  ...bodiesAs('doer').map((name) => name.toLowerCase()),
];

/** What they do, and what their column is then. */
export const COLUMN_SIGNS: Readonly<Partial<Record<ColumnKey, readonly string[]>>> = {
  lead: [
    ...wordsOf('in-charge'),
    'chủ trì',
    'đầu mối',
    'chịu trách nhiệm chính',
    'phụ trách chính',
    'tham mưu',
    'chủ trì tham mưu',
  ],
  coordination: ['phối hợp', 'cùng phối hợp', 'tham gia phối hợp'],
  support: ['hỗ trợ', 'hỗ trợ kỹ thuật'],
};

/** By when it is done. */
export const COLUMN_TIMES: readonly string[] = [
  ...wordsOf('column-times'),
  'hạn hoàn thành',
  ...DAY,
  ...MONTH,
  QUARTER[0],
  WEEK,
];

/** What the cells of such a column begin with, where no number begins them. */
export const TIME_CELL_BEGINS: readonly string[] = [
  ...DAY,
  ...MONTH,
  ...QUARTER,
  ...SINCE,
  ...UNTIL,
  ...WITHIN,
  ...PART_OF_YEAR,
  ...RECURRING,
  ...PERMANENT,
  WEEK,
];

/** What may be beside them without a meaning of its own. */
export const COLUMN_REST: readonly string[] = [...wordsOf('column-rest'), 'kết thúc'];
