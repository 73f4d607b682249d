import { append } from '../../text/lists.js';
import type { Node, Point } from '../node.js';

/** Styles of numbers below which a block of labels may be the parent's. */
const SUB_POINTS: readonly string[] = ['paren', 'letter'];
/** A single point keeps what is under it. */
const FEWEST = 2;

/**
 * A block of labels after the last of several sub-points belongs to their common parent: "1.1. Chỉnh lý tài liệu" /
 * "(1) …" / "(2) …" / "- Thời gian: …; - Đơn vị chủ trì: …". Not if an earlier sub-point or the point itself has labels
 * of its own. The nodes are changed in place.
 */
export function raiseFields(nodes: readonly Node[]): void {
  for (const node of nodes) {
    if (node.type !== 'point') continue;
    if (node.depth > 0) raiseInto(node);
    raiseFields(node.children);
  }
}

function raiseInto(parent: Point): void {
  const points = parent.children.filter((child) => child.type === 'point');
  const last = points.at(-1);
  const isList = points.length >= FEWEST && points.every(({ line }) => SUB_POINTS.includes(line.marker?.kind ?? ''));
  if (!last || !isList || parent.children.at(-1) !== last) return;
  if (hasFields(parent) || points.some((point) => point !== last && hasFields(point))) return;
  const from = last.children.findIndex(({ type }) => type === 'field');
  if (from < 0) return;
  append(parent.children, last.children.splice(from));
}

function hasFields({ children }: Point): boolean {
  return children.some(({ type }) => type === 'field');
}
