import type { ItemNode, Node, Point } from '../../outline/node.js';
import { withoutEnd } from '../../text/ends.js';
import { fold } from '../../text/fold.js';
import { latin } from '../../text/latin.js';
import { anyOf } from '../../values/calendar/pattern.js';
import { beginsWithTime } from '../../values/calendar/time-begins.js';
import { readDeadlines } from '../../values/deadlines/index.js';
import { GOAL_BEGINS } from '../../vocabulary/document/plan-facts.js';
import { AND, DAY, MONTH, PART_OF_YEAR, QUARTER, SINCE, TO, UNTIL, WITHIN } from '../../vocabulary/time/time-words.js';
import { beginsWithVerb } from './task-verb.js';

/** How long the time before the colon may be: "Từ 07 giờ 30 phút ngày 05/02/2026 đến hết ngày 08/02/2026". */
const LONGEST_TIME = 80;
/** One dated bullet may date the whole; two are steps. */
const FEWEST = 2;

/**
 * The bullets of a list that are dated steps ("- Từ ngày 05/02/2026 - 08/02/2026: Tổ chức hội nghị thôn"); null if
 * fewer than two of them begin with a time.
 */
export function datedSteps(children: readonly Node[]): ReadonlySet<ItemNode> | null {
  const steps = children.filter(
    (child): child is ItemNode => child.type === 'item' && stepTimeEnd(child.line.span.text) > 0,
  );
  return steps.length >= FEWEST ? new Set(steps) : null;
}

/** Whether at least two of some texts begin with a time and what is done then. */
export function haveSteps(texts: readonly string[]): boolean {
  return texts.filter((text) => stepTimeEnd(text) > 0).length >= FEWEST;
}

/**
 * The points of a list that are dated steps: "1. Tháng 9/2025" above what is done then, "2. Từ ngày 01/10 đến ngày 05/10/2025: Kiểm
 * tra"; none if fewer than two of them begin with a time.
 */
export function datedPoints(points: readonly Point[]): ReadonlySet<Point> {
  const dated = points.filter(({ line, children }) => {
    const { text } = line.span;
    return stepTimeEnd(text) > 0 || (children.length > 0 && isTime(text) && !areGoals(children));
  });
  return new Set(dated.length >= FEWEST ? dated : []);
}

const UNITS = anyOf([...DAY, ...MONTH, ...QUARTER]);
const COUNTED = '(?:\\d{1,2}(?:/\\d{1,2})?|[IVX]{1,3})(?![\\p{L}\\d/])';
// "Tháng 5", "tháng 6 - 7", "Đầu tháng 8", "Từ ngày 05/6 đến 10/6", "Quý I, II": the year is the plan's
const YEARLESS = latin(
  `^(?:${anyOf([...SINCE, ...UNTIL, ...WITHIN, ...PART_OF_YEAR])}\\s)?${UNITS}\\s?${COUNTED}(?:\\s?${anyOf([...TO, ...AND])}\\s?(?:${UNITS}\\s?)?${COUNTED}){0,3}$`,
  'i',
);

/** "Tháng 9/2025", "Tháng 10 và tháng 11/2025:": a heading that is a time and nothing else. */
export function isTime(text: string): boolean {
  const heading = withoutEnd(text, ' .:');
  if (heading.length > LONGEST_TIME || !beginsWithTime(heading)) return false;
  if (YEARLESS.test(heading)) return true;
  const [time] = readDeadlines(heading);
  return time?.edtf != null && time.startOffset === 0;
}

const GOALS = GOAL_BEGINS.map(fold);

/** "a) Năm 2025" above "- Trên 80% hồ sơ được nộp trực tuyến.": a year of aims, not of steps. */
function areGoals(children: readonly Node[]): boolean {
  return children.every(({ type, line }) => (type === 'item' || type === 'point') && isGoal(line.span.text));
}

/** "80% hồ sơ được nộp trực tuyến", "Tối thiểu 80% …": what is to be reached by then, no "Cấp thẻ cho 80% hộ", which is a step. */
function isGoal(words: string): boolean {
  if (GOALS.some((goal) => fold(words.slice(0, 30)).startsWith(`${goal} `))) return true;
  return /^(?:\p{L}+ ){0,3}\d[\d.,]* ?%|^\d/u.test(words) && !beginsWithVerb(words);
}

/** Where the time ends that a step begins with ("|Ngày 12/5/2026|: Họp dân tại ba khu phố."); 0 for any other text. */
export function stepTimeEnd(text: string): number {
  const colon = text.slice(0, LONGEST_TIME).search(/:\s/u);
  if (colon < 0 || !/[\dIVX]/u.test(text.slice(0, colon))) return 0;
  if (isGoal(text.slice(colon + 1).trimStart())) return 0;
  if (YEARLESS.test(text.slice(0, colon).trimEnd())) return colon;
  const [time] = readDeadlines(text.slice(0, colon), { field: true });
  // "Đến năm 2030: thu nhập bình quân 85 triệu đồng": how things are to be in a year
  if (time?.edtf == null || (YEARS.test(time.edtf) && !beginsWithVerb(text.slice(colon + 1)))) return 0;
  return time.startOffset === 0 ? colon : 0;
}

// "../2030"
const YEARS = /^\.\.\/\d{4}$/u;
