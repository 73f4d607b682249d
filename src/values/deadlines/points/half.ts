import { latin } from '../../../text/latin.js';
import type { Point, PointFinder } from './point.js';

// "06 tháng đầu năm 2024", "6 tháng cuối năm", "nửa đầu năm 2024"
const HALF = latin(
  /(?<![\p{L}\d])(?:0?6\s{1,3}tháng|nửa)\s{1,3}(?<which>đầu|cuối)(?:\s{1,3}(?:của\s)?năm(?:\s{0,3}(?<year>\d{4}))?)(?!\d)/gu,
);

/** Halves of a year. */
export const findHalves: PointFinder = (canon) =>
  Array.from(canon.matchAll(HALF), (match): Point => {
    const { which, year } = match.groups!;
    const start = match.index;
    return {
      unit: 'half',
      part: which === 'đầu' ? 1 : 2,
      year: year ? Number(year) : null,
      start,
      end: start + match[0].length,
    };
  });
