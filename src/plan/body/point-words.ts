import type { Point } from '../../outline/node.js';
import { withoutEnd } from '../../text/ends.js';
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

/** Labels under a point, and no points: it is a task. Bullets beside the labels belong to it. */
export function hasFields(point: Point, besides?: 'item'): boolean {
  const types = new Set(point.children.map((child) => child.type));
  return types.has('field') && !types.has('point') && (besides === undefined || types.has(besides));
}

// "Tài liệu: 40 bộ"
const LABELLED = /^[^:]{1,30}:\s/;

/** "- Dự kiến tháng 5/2026.", "- Tài liệu: 40 bộ.": all bullets under a point are times and facts of what it names. */
export function hasOnlyFacts(point: Point): boolean {
  return point.children.every((child) => {
    if (child.type !== 'item') return true;
    const text = withoutEnd(child.line.span.text, ' .;');
    if (LABELLED.test(text)) return true;
    const [time] = readDeadlines(text);
    return time?.startOffset === 0 && time.endOffset === text.length;
  });
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
