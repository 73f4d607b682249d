import { join, type Span } from '../../characters/span/span.js';
import { endOf, type ItemNode, type Node, type Point } from '../../outline/node.js';
import { isCounted } from '../../outline/numbers/lost-numbers.js';
import type { Task } from '../../schema/plan.js';
import { append } from '../../text/lists.js';
import { type Context, ordinalWordOf, positionOf, toItem } from '../context.js';
import { textMatch } from '../match.js';
import { datedSteps } from './dated-steps.js';
import { buildFields } from './models.js';
import { areExamined, isFactItem } from './plan-facts.js';
import type { Roles } from './point-roles.js';
import { tableTasks } from './table-tasks.js';

/** What the bullets under a node are. */
type Bullets = 'tasks' | 'items';

/**
 * Collects the tasks of a plan without models: the leaves under the sections that say what is to be done, the rows of
 * tables there, and dated steps wherever they are.
 */
export function buildTasks(nodes: readonly Node[], roles: ReadonlyMap<Point, Roles>, context: Context): Task[] {
  const tasks: Task[] = [];
  const walk = (children: readonly Node[], path: readonly string[], bullets: Bullets, hasTables: boolean) => {
    const steps = bullets === 'tasks' ? null : datedSteps(children);
    const isSaid = !areExamined(children.flatMap(({ type, line }) => (type === 'item' ? [line.span.text] : [])));
    let count = 0;
    for (const node of children) {
      if (node.type === 'item') {
        count++;
        if (steps ? steps.has(node) : bullets === 'tasks' && isSaid && !isFactItem(node))
          tasks.push(bulletTask(node, `${path.join('/')}/-${count}`, context));
      }
      if (node.type === 'table') append(tasks, tableTasks(node.rows, path, hasTables, context));
      if (node.type !== 'point') continue;
      const below = [...path, node.line.marker!.ordinal];
      const { isTask, holdsTasks } = roles.get(node)!;
      if (isTask) tasks.push(pointTask(node, below.join('/'), context));
      walk(node.children, below, holdsTasks && !isTask ? 'tasks' : 'items', holdsTasks);
    }
  };
  walk(nodes, [], 'items', false);
  return tasks;
}

function pointTask(node: Point, path: string, context: Context): Task {
  const spans = [
    node.line.span,
    ...node.children.flatMap((child) => (child.type === 'paragraph' ? [child.line.span] : [])),
  ];
  const items = node.children.flatMap((child) => (child.type === 'item' ? withChildren(child) : []));
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

/** The words of an item and of all that is under it. */
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
  const words = join(spans, '\n');
  const textPositions = spans.flatMap((span) => positionOf(span, context) ?? []);
  const task: Task = {
    ordinal,
    ...(node.type === 'point' && isCounted(node.line.marker!) ? { counted: true as const } : {}),
    ...(node.type === 'point' ? ordinalWordOf(node.line.marker!) : {}),
    path,
    ...context.read(words),
    items: items.map((span) => toItem(span, context)),
    fields: buildFields(node.children, context),
    deadlines: [],
    targets: [],
    responsibilities: [],
    textPositions,
    position: context.place(node.line.from, endOf(node)),
    ...textMatch(spans, context),
  };
  context.words.set(task, spans);
  return task;
}
