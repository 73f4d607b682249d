import type { Label } from '../facts/label/label.js';
import type { ModelHeading } from '../facts/model-heading.js';
import type { Line } from '../join/line.js';

/** A node of the outline. Its own words are those of `line`; its children are what is under it, in order. */
export type Node = Point | ModelNode | FieldNode | ItemNode | Paragraph | Table;

interface Parent {
  readonly line: Line;
  readonly children: Node[];
}

/** A numbered point: a section, a group of models, a task. */
export interface Point extends Parent {
  readonly type: 'point';
  readonly depth: number;
}

export interface ModelNode extends Parent {
  readonly type: 'model';
  readonly heading: ModelHeading;
}

/** A label and what it labels. */
export interface FieldNode extends Parent {
  readonly type: 'field';
  readonly label: Label;
  /** It follows another label on one line; the number of the line is the other one's. */
  readonly isInner: boolean;
}

/** A bulleted point, or a numbered one inside a field. */
export interface ItemNode extends Parent {
  readonly type: 'item';
}

interface Paragraph extends Parent {
  readonly type: 'paragraph';
  /** A table is between it and the item, label or point before it. */
  readonly isBehindTable: boolean;
}

export interface Table {
  readonly type: 'table';
  readonly rows: Line[];
  /** The rows' first line, so that every node has one. */
  readonly line: Line;
  readonly children: Node[];
}

/** The lines of a node and of all that is under it. */
export function linesOf(node: Node): Line[] {
  return [...(node.type === 'table' ? node.rows : [node.line]), ...node.children.flatMap(linesOf)];
}

/** Where the last word of a node or of anything under it ends in the source. */
export function endOf(node: Node): number {
  let end = node.type === 'table' ? node.rows[node.rows.length - 1]!.to : node.line.to;
  // A table inside a field may end before the field goes on, so the last child need not reach furthest.
  for (const child of node.children) end = Math.max(end, endOf(child));
  return end;
}

/** The style of a node's number or bullet; "" for a line without. */
export function styleOf({ line }: Node): string {
  return line.marker?.style ?? '';
}
