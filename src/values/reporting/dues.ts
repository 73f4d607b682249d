import { latin } from '../../text/latin.js';
import { matchesOf } from '../../text/matches.js';
import { QUARTER, QUARTER_BEGINS, QUARTER_ENDS } from '../../vocabulary/time/time-words.js';
import { daysBefore } from '../calendar/days-before.js';
import { anyWordOf } from '../calendar/pattern.js';
import { DUE_BEHIND, OFTEN } from './patterns.js';

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

// "hàng tháng", "tháng cuối quý", "tháng đầu quý sau"
const REPEATED = latin(`${OFTEN}|${anyWordOf([...QUARTER_ENDS, ...QUARTER_BEGINS])}`, 'g');
const QUARTERLY = latin(`${anyWordOf(QUARTER)}$`);

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
  const repeated = Array.from(matchesOf(clause, REPEATED), ({ 0: words, index }) => {
    return { start: index, end: index + words.length, isQuarterly: QUARTERLY.test(words) };
  });
  const before = repeated.flatMap(({ start, end, isQuarterly }, i) => {
    const days = daysBefore(clause, start);
    // "định kỳ |hằng quý| báo cáo … trước ngày 20 tháng cuối quý"
    const said = isQuarterly && repeated[i - 1]?.isQuarterly ? repeated[i - 1]! : { start, end };
    return days ? [{ often: { start: said.start, end: said.end }, due: { start: days.start, end } }] : [];
  });
  return [...behind, ...before];
}
