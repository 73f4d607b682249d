import type { Point } from '../../outline/node.js';
import { latin } from '../../text/latin.js';
import { anyWordOf } from '../../values/calendar/pattern.js';
import { readDeadlines } from '../../values/deadlines/index.js';
import { LEAD_WORDS } from '../../vocabulary/bodies/roles.js';
import { isTime } from './dated-steps.js';
import { splitPoint } from './heading.js';

/* What the words of a point show, for the rules that tell tasks from headings. */

/** The heading of a point; empty if it has none. */
export function titleOf(point: Point): string {
  return splitPoint(point).title?.text ?? '';
}

/** "Giai đoạn 2: từ tháng 4/2026": a heading, and behind it a time and nothing else. */
export function hasTimeBehind(point: Point): boolean {
  const { title, text } = splitPoint(point);
  return title !== null && text !== null && isTime(text.text);
}

/** The line of a point is a heading and nothing else. */
export function isAllHeading(point: Point): boolean {
  return titleOf(point).length >= point.line.span.text.length - 1;
}

/** Labels and bullets under a point, and no points: it is a task, and the bullets belong to it. */
export function hasItemsAndFields(point: Point): boolean {
  const types = new Set(point.children.map((child) => child.type));
  return types.has('field') && types.has('item') && !types.has('point');
}

// "Công an xã |chủ trì|"
const LEAD = latin(anyWordOf(LEAD_WORDS), 'i');

/**
 * After its list a bracket says who does all of it, or by when: "(Công an xã chủ trì; hoàn thành trước 30/11/2025)".
 */
export function isAssigned(point: Point): boolean {
  const last = point.children.at(-1);
  const text = last?.type === 'paragraph' ? last.line.span.text : '';
  if (!/^\([^()]*\)[.;]?$/u.test(text)) return false;
  return LEAD.test(text) || readDeadlines(text).length > 0;
}
