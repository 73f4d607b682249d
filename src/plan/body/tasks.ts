import { join, type Span } from '../../characters/span.js';
import { endOf, type ItemNode, type Node, type Point } from '../../outline/node.js';
import type { Task } from '../../schema/plan.js';
import { latin } from '../../text/latin.js';
import { anyWordOf } from '../../values/calendar/pattern.js';
import { readDeadlines } from '../../values/deadlines/index.js';
import { LEAD_WORDS } from '../../vocabulary/roles.js';
import { type Context, ordinalWordOf, positionOf, toItem } from '../context.js';
import { splitPoint } from './heading.js';
import { buildFields } from './models.js';
import { tableTasks } from './table-tasks.js';

// "Công an xã |chủ trì|"
const LEAD = latin(anyWordOf(LEAD_WORDS), 'i');

/** What a point of a plan without models is. A heading with a task's text right under it is both. */
export interface Roles {
  readonly isSection: boolean;
  readonly isTask: boolean;
}

/** The first two levels are always sections; a deeper point is one where it heads other points or text. */
export function rolesOf(point: Point, depth: number, inContent: boolean): Roles {
  if (!inContent) return { isSection: true, isTask: false };
  const { title } = splitPoint(point);
  const has = (type: Node['type']) => point.children.some((child) => child.type === type);
  const isAllHeading = title !== null && title.text.length >= point.line.span.text.length - 1;
  const isParent = has('point') || (has('item') && !has('field') && isAllHeading && !isAssigned(point));
  const hasText = has('paragraph');
  if (depth === 1) return { isSection: true, isTask: false };
  if (isParent) {
    // Labels right under a heading that also has points are of a task of its own.
    const isOwnTask = !isAllHeading || has('field');
    return { isSection: depth <= 2 || !isOwnTask, isTask: isOwnTask };
  }
  const isHeadingOnly =
    isAllHeading && !hasText && !has('field') && !has('item') && depth <= 2 && point.children.length > 0;
  return { isSection: depth <= 2 || (isAllHeading && hasText), isTask: !isHeadingOnly };
}

/** Behind its list a bracket says who does the whole of it, or by when: "(Công an xã chủ trì; hoàn thành trước 30/11/2025)". */
function isAssigned(point: Point): boolean {
  const last = point.children.at(-1);
  const text = last?.type === 'paragraph' ? last.line.span.text : '';
  if (!/^\(.*\)[.;]?$/u.test(text)) return false;
  return LEAD.test(text) || readDeadlines(text).length > 0;
}

/**
 * Collects the tasks of a plan without models: the leaves under the sections that say what is to be done,
 * and the rows of tables there. */
export function buildTasks(nodes: readonly Node[], isContent: (point: Point) => boolean, context: Context): Task[] {
  const tasks: Task[] = [];
  const walk = (children: readonly Node[], path: readonly string[], inContent: boolean) => {
    let bullets = 0;
    for (const node of children) {
      if (node.type === 'item' && inContent) {
        bullets++;
        tasks.push(bulletTask(node, `${path.join('/')}/-${bullets}`, context));
      }
      if (node.type === 'table' && inContent) tasks.push(...tableTasks(node.rows, path, context));
      if (node.type !== 'point') continue;
      const below = [...path, node.line.marker!.ordinal];
      const content = inContent || (below.length === 1 && isContent(node));
      const roles = rolesOf(node, below.length, content);
      if (roles.isTask) tasks.push(pointTask(node, below.join('/'), context));
      const isItems = roles.isTask && !node.children.some((child) => child.type === 'point');
      walk(node.children, below, content && !isItems);
    }
  };
  walk(nodes, [], false);
  return tasks;
}

function pointTask(node: Point, path: string, context: Context): Task {
  const hasPoints = node.children.some((child) => child.type === 'point');
  const spans = [
    node.line.span,
    ...node.children.flatMap((child) => (child.type === 'paragraph' ? [child.line.span] : [])),
  ];
  const items = hasPoints ? [] : node.children.flatMap((child) => (child.type === 'item' ? withChildren(child) : []));
  return taskOf(node.line.marker!.ordinal, path, spans, items, node, context);
}

function bulletTask(node: ItemNode, path: string, context: Context): Task {
  return taskOf(
    '-',
    path,
    [node.line.span],
    node.children.flatMap((child) => (child.type === 'item' ? withChildren(child) : [])),
    node,
    context,
  );
}

/** The words of an item and of all that stands under it. */
function withChildren(item: Node): Span[] {
  return [item.line.span, ...item.children.flatMap(withChildren)];
}

function taskOf(
  ordinal: string,
  path: string,
  spans: readonly Span[],
  items: readonly Span[],
  node: Point | ItemNode,
  context: Context,
): Task {
  const textPositions = spans.flatMap((span) => positionOf(span, context) ?? []);
  const task: Task = {
    ordinal,
    ...(node.type === 'point' ? ordinalWordOf(node.line.marker!) : {}),
    path,
    ...context.read(join(spans, '\n')),
    items: items.map((span) => toItem(span, context)),
    fields: buildFields(node.children, context),
    deadlines: [],
    targets: [],
    textPositions,
    position: context.place(node.line.from, endOf(node)),
  };
  context.words.set(task, spans);
  return task;
}
