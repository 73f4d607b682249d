import type { ItemNode, Node } from '../../outline/node.js';
import { readDeadlines } from '../../values/deadlines/index.js';

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

/** Where the time ends that a step begins with ("|Ngày 12/5/2026|: Họp dân tại ba khu phố."); 0 for any other text. */
export function stepTimeEnd(text: string): number {
  const colon = text.slice(0, LONGEST_TIME).search(/:\s/u);
  if (colon < 0 || !/\d/u.test(text.slice(0, colon))) return 0;
  const [time] = readDeadlines(text.slice(0, colon), { field: true });
  return time?.edtf != null && time.startOffset === 0 ? colon : 0;
}
