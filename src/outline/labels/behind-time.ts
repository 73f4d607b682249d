import type { Line } from '../../join/line.js';
import { fold } from '../../text/fold.js';
import { TURN_NOUNS } from '../../vocabulary/document/plan-facts.js';
import { DAY, MONTH, YEAR } from '../../vocabulary/time/time-words.js';
import type { FieldNode } from '../node.js';
import { isSaid } from './label-reader.js';

// "Đợt 1: tháng 5", "Từ ngày 6": what may list the times of a label — on folded text
const TIMES = new RegExp(
  `(?<![a-z])(?:(?:${[...DAY, ...MONTH, ...YEAR].map(fold).join('|')})\\s|(?:${TURN_NOUNS.map(fold).join('|')})\\s[\\div])|\\d[/-]\\d`,
);

/**
 * "a) Vòng huyện: thi trên máy." below "- Thời gian: Ngày 20/10/2025.": a list that names no time is none of a label
 * whose time is said.
 */
export function isBehindTime(field: FieldNode, { span }: Line): boolean {
  return field.label.key === 'deadline' && field.children.length === 0 && isSaid(field) && !TIMES.test(fold(span.text));
}
