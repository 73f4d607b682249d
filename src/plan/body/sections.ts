import { withoutFullStop } from '../../characters/full-stop.js';
import { type Span, slice } from '../../characters/span/span.js';
import type { Line } from '../../join/line.js';
import { isGroupMarker } from '../../outline/headings/group-names.js';
import { numbersOf } from '../../outline/headings/model-headings.js';
import { endOf, type ModelNode, type Node, type Point, type Table } from '../../outline/node.js';
import { isCounted } from '../../outline/numbers/lost-numbers.js';
import type { Group, Section } from '../../schema/plan.js';
import { fold } from '../../text/fold.js';
import { GROUP_BEGINS, GROUP_NAMES } from '../../vocabulary/labels.js';
import { type Context, lineItem, ordinalWordOf, positionOf, withRaw } from '../context.js';
import { joinPlaces, matchesOf, numberIn, placesOf, textMatch } from '../match.js';
import { countOf } from './declared-count.js';
import { splitPoint } from './heading.js';
import { joinParagraphs } from './models.js';

/** A model of the outline with the ordinal of the group it is in. */
interface PlacedModel {
  readonly node: ModelNode;
  readonly group: string | null;
}

/** What a walk over the outline finds. */
export interface Found {
  readonly sections: Section[];
  readonly groups: Group[];
  readonly models: PlacedModel[];
  readonly tables: { readonly node: Table; readonly heading: Span | null }[];
  /** Text of the body that is under no point. */
  readonly loose: Node[];
}

/** Whether a point of the outline is a section; points of a plan without models may be tasks instead. */
type IsSection = (point: Point) => boolean;

/**
 * Walks the outline in reading order and builds sections and groups; models and tables are handed on. `isTask` says of a
 * section whether it is a task as well.
 */
export function buildSections(
  nodes: readonly Node[],
  isSection: IsSection,
  isTask: IsSection,
  context: Context,
): Found {
  const found: Found = { sections: [], groups: [], models: [], tables: [], loose: [] };
  const holders = countHolders(nodes);
  const walk = (children: readonly Node[], path: readonly string[], group: string | null, heading: Span | null) => {
    for (const node of children) {
      if (node.type === 'model') {
        found.models.push({ node, group });
        for (const child of node.children) {
          if (child.type === 'table') found.tables.push({ node: child, heading });
        }
      } else if (node.type === 'table') {
        found.tables.push({ node, heading });
      } else if (node.type === 'point') {
        const ordinal = node.line.marker!.ordinal;
        const below = [...path, ordinal];
        const { title } = splitPoint(node);
        const isNumbered = !isGroupMarker(node.line.marker);
        if (isNumbered && isSection(node))
          found.sections.push(buildSection(node, below.join('/'), isTask(node), context));
        const own = isGroup(node, holders) ? buildGroup(node, context) : null;
        if (own) found.groups.push(own);
        walk(node.children, below, own ? own.ordinal : group, title ?? heading);
      } else if (path.length === 0) {
        found.loose.push(node);
      }
    }
  };
  walk(nodes, [], null, null);
  return found;
}

function buildSection(node: Point, path: string, isTask: boolean, context: Context): Section {
  const { title, text } = splitPoint(node);
  const titleSpan = title ? withoutFullStop(title) : null;
  const paragraphs = [
    ...(text ? [text] : []),
    ...node.children.flatMap((child) => (child.type === 'paragraph' ? [child.line.span] : [])),
  ];
  const words = joinParagraphs(paragraphs);
  const reading = titleSpan ? context.read(titleSpan) : null;
  const titlePosition = titleSpan ? positionOf(titleSpan, context) : undefined;
  const textPositions = paragraphs.flatMap((span) => positionOf(span, context) ?? []);
  const section: Section = {
    ordinal: node.line.marker!.ordinal,
    ...(isCounted(node.line.marker!) ? { counted: true as const } : {}),
    ...ordinalWordOf(node.line.marker!),
    path,
    ...(reading ? withRaw('title', reading) : { title: null }),
    ...(words ? context.read(words) : { text: '' }),
    items: node.children.flatMap((child) =>
      // The labels of a task are its fields.
      child.type === 'item' || (child.type === 'field' && !isTask)
        ? linesUnder(child).map((line) => lineItem(line, context))
        : [],
    ),
    responsibilities: [],
    ...(titlePosition ? { titlePosition } : {}),
    ...(textPositions.length > 0 ? { textPositions } : {}),
    position: context.place(node.line.from, endOf(node)),
    ...joinPlaces(matchesOf({ title: [reading?.text ?? null, titleSpan] }, context), textMatch(paragraphs, context)),
  };
  if (titleSpan) context.headings.set(section, titleSpan);
  context.words.set(section, paragraphs);
  return section;
}

/** The line of an item and those of all that is under it; a table is an annex of its own. */
function linesUnder(node: Node): Line[] {
  return node.type === 'table' ? [] : [node.line, ...node.children.flatMap(linesUnder)];
}

const BEGINS = GROUP_BEGINS.map(fold);
const NAMES = GROUP_NAMES.map(fold);

/** How many points have models right under them. */
function countHolders(nodes: readonly Node[]): number {
  return nodes.reduce((count, node) => {
    if (node.type !== 'point') return count;
    return count + (holdsModels(node) ? 1 : 0) + countHolders(node.children);
  }, 0);
}

function holdsModels(node: Point): boolean {
  return node.children.some((child) => child.type === 'model');
}

/**
 * A heading right above models that calls itself a group or is beside others of its kind. A heading that alone holds
 * all models separates them from nothing: "II. CÁC MÔ HÌNH TRIỂN KHAI" is a section, with or without their number.
 */
function isGroup(node: Point, holders: number): boolean {
  if (!holdsModels(node)) return false;
  const folded = fold(node.line.span.text);
  const begins = (words: readonly string[]) => words.some((begin) => folded.startsWith(`${begin} `));
  if (begins(NAMES)) return true;
  if (holders === 1) return node.depth >= 1 && countOf(node.line.span.text) !== null;
  return countOf(node.line.span.text) !== null || begins(BEGINS) || node.depth >= 1;
}

function buildGroup(node: Point, context: Context): Group {
  const title = splitPoint(node).title ?? node.line.span;
  const own = countOf(title.text);
  const count = own ?? countOf(node.line.span.text);
  const counting = own ? title : node.line.span;
  const words = withoutFullStop(count ? slice(title, 0, Math.min(count.at, title.text.length)) : title);
  const reading = context.read(words);
  const titlePosition = positionOf(words, context);
  return {
    ordinal: node.line.marker!.ordinal,
    ...withRaw('title', reading),
    declaredCount: count?.count ?? null,
    models: node.children.flatMap((child) => (child.type === 'model' ? numbersOf(child.heading) : [])),
    ...(titlePosition ? { titlePosition } : {}),
    position: context.place(node.line.from, endOf(node)),
    ...joinPlaces(
      matchesOf({ title: [reading.text, words] }, context),
      placesOf({ declaredCount: numberIn(counting, count?.count, count?.at) }, context),
    ),
  };
}
