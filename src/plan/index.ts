import type { Lines } from '../lines/index.js';
import { findModelHeading } from '../lines/label.js';
import { join, type Span, slice } from '../lines/span.js';
import { nest } from '../outline/nest.js';
import type { Node, Point } from '../outline/node.js';
import { type Parts, partDocument } from '../outline/parts.js';
import type { DocumentHead, GlossaryEntry, Item, Model, Plan, Position, Section } from '../schema/plan.js';
import { fold } from '../text/fold.js';
import { CLOSING_BEGINS, CONTENT_HEADINGS, FRAME_HEADINGS } from '../vocabulary/headings.js';
import { type BuiltAnnex, buildAnnex, buildBodyTable } from './annexes.js';
import { type Context, positionOf, toItem, withRaw } from './context.js';
import { findLocality, issuersOf, readPeriod } from './document.js';
import { readHead } from './head.js';
import { buildModel, withoutFullStop } from './models.js';
import { modelsFromAnnex } from './models-from-annex.js';
import { buildSections, type Found } from './sections.js';
import { readTail } from './tail.js';
import { buildTasks, rolesOf } from './tasks.js';
import { addModelValues, addTaskValues, citationsIn } from './values.js';

/**
 * The `plan` stage: lines -> plan. What holds afterwards:
 *
 * 1. Every line is claimed by one part of the plan or stands in `unplaced`.
 * 2. Ordinals and numbers are as printed; nothing is renumbered.
 * 3. Values are words of the source (or restored readings of them); nothing is inferred but what `document` says of
 *    issuer, locality and period.
 * 4. Deadlines, responsibilities, references and the other values read from words are still empty.
 */
export type PlanParts = Omit<Plan, 'schemaVersion' | 'source' | 'units' | 'reporting' | 'diagnostics'>;

export function buildPlan(lines: Lines, context: Context): PlanParts {
  const parts = partDocument(lines.lines);
  const { body, closing } = partClosing(parts);
  const hasModels = body.some((line) => !line.isRow && findModelHeading(line.span.text, line.marker !== null) !== null);
  const isContent = contentTest(body);
  const nodes = nest(body, { damaged: context.damaged, hasModels, isContent: (line) => isContent(line.span.text) });
  const isContentPoint = (point: Point) => isContent(point.line.span.text);
  const contentPoints = hasModels
    ? new Set<Point>()
    : pointsOf(nodes.filter((node) => node.type === 'point' && isContentPoint(node)));
  const found = buildSections(
    nodes,
    (point, depth) => hasModels || rolesOf(point, depth, contentPoints.has(point)).isSection,
    context,
  );
  const built = parts.annexes.map((annex) => buildAnnex(annex, context));
  const annexes = [
    ...found.tables.map(({ node, heading }) => buildBodyTable(node.rows, heading, context)),
    ...built.map((one) => one.annex),
  ];
  const bodyModels = found.models.map(({ node, group }) => buildModel(node, group, context));
  const models = bodyModels.length > 0 ? bodyModels : modelsFromAnnex(annexes, context);
  const tail = readTail(parts.tail, context);
  const title = titleOf(parts);
  const document = buildDocument({ parts, title, tail, closing, found, models }, context);
  return {
    document: { ...document, basis: citationsIn(parts.preamble, document, context) },
    sections: found.sections,
    groups: bodyModels.length > 0 ? found.groups : [],
    models: models.map((model) => addModelValues(model, context)),
    tasks: models.length > 0 ? [] : buildTasks(nodes, isContentPoint, context).map((task) => addTaskValues(task, context)),
    annexes,
    glossary: built.flatMap((one: BuiltAnnex): GlossaryEntry[] => one.glossary),
    references: citationsIn(citing(lines.lines, parts), document, context),
    unplaced: [...parts.front.map((line) => line.span), ...found.loose.flatMap(spansOf), ...tail.rest].map((span) =>
      toItem(span, context),
    ),
  };
}

/** All lines that may cite a document: not the letterhead, whose number is the plan's own. */
function citing(lines: Lines['lines'], parts: Parts): Lines['lines'] {
  const own = new Set(parts.letterhead);
  return lines.filter((line) => !own.has(line));
}

function pointsOf(nodes: readonly Node[]): Set<Point> {
  const points = new Set<Point>();
  const walk = (node: Node) => {
    if (node.type === 'point') points.add(node);
    node.children.forEach(walk);
  };
  nodes.forEach(walk);
  return points;
}

function spansOf(node: Node): Span[] {
  return [node.line.span, ...node.children.flatMap(spansOf)];
}

/** Text that stands behind the last point of the body and ends the plan: "… triển khai thực hiện./." */
function partClosing(parts: Parts): { body: Parts['body']; closing: Parts['body'] } {
  const { body } = parts;
  let start = body.length;
  while (start > 0 && body[start - 1]!.marker === null && !body[start - 1]!.isRow) start--;
  const trailing = body.slice(start);
  const opens = (text: string) => CLOSING_BEGINS.some((begin) => fold(text).startsWith(fold(begin)));
  let from = trailing.findIndex((line) => opens(line.span.text));
  if (from < 0 && trailing.length > 1 && /\.\/\.?["”]?$/.test(trailing[trailing.length - 1]!.span.text))
    from = trailing.length - 1;
  if (from < 0) return { body, closing: [] };
  return { body: body.slice(0, start + from), closing: trailing.slice(from) };
}

/** Which top-level headings say what is to be done; where none does, all that are no frame. */
function contentTest(body: Parts['body']): (heading: string) => boolean {
  const isFrame = (heading: string) => firstWord(heading, FRAME_HEADINGS) < firstWord(heading, CONTENT_HEADINGS);
  const isContent = (heading: string) =>
    firstWord(heading, CONTENT_HEADINGS) < firstWord(heading, FRAME_HEADINGS) || mixesBoth(heading);
  const tops = body.filter((line) => line.marker?.style === body[0]?.marker?.style);
  const some = tops.some((line) => isContent(line.span.text));
  return (heading) => (some ? isContent(heading) : !isFrame(heading));
}

/** "MỤC TIÊU, NHIỆM VỤ VÀ GIẢI PHÁP": aims before the tasks do not make it a frame; "TỔ CHỨC THỰC HIỆN NHIỆM VỤ" is one. */
function mixesBoth(heading: string): boolean {
  const aims = FRAME_HEADINGS.slice(0, 3);
  const rest = FRAME_HEADINGS.slice(3);
  return (
    firstWord(heading, CONTENT_HEADINGS) < Number.POSITIVE_INFINITY &&
    firstWord(heading, aims) < Number.POSITIVE_INFINITY &&
    firstWord(heading, rest) === Number.POSITIVE_INFINITY
  );
}

function firstWord(heading: string, words: readonly string[]): number {
  const folded = fold(heading);
  const places = words.map((word) => folded.indexOf(fold(word))).filter((at) => at >= 0);
  return places.length > 0 ? Math.min(...places) : Number.POSITIVE_INFINITY;
}

function titleOf(parts: Parts): Span | null {
  const own =
    parts.kind && parts.kind.end < parts.kind.line.span.text.length
      ? [slice(parts.kind.line.span, parts.kind.end)]
      : [];
  const joined = join([...own, ...parts.title.map((line) => line.span)], ' ');
  return joined.text === '' ? null : withoutFullStop(joined);
}

interface Material {
  readonly parts: Parts;
  readonly title: Span | null;
  readonly tail: ReturnType<typeof readTail>;
  readonly closing: Parts['body'];
  readonly found: Found;
  readonly models: readonly Model[];
}

function buildDocument({ parts, title, tail, closing, found }: Material, context: Context): DocumentHead {
  const head = readHead(parts);
  const preamble = parts.preamble.map((line) => line.span);
  const locality = findLocality(head, title, preamble, context);
  const list = <Key extends string>(key: Key, spans: readonly Span[]) => {
    const readings = spans.map((span) => context.read(span));
    const isRestored = readings.some((reading) => reading.raw !== undefined);
    return {
      [key]: readings.map((reading) => reading.text),
      ...(isRestored ? { [`${key}Raw`]: spans.map((span) => span.text) } : {}),
    } as Record<Key, string[]>;
  };
  const closingSpans = closing.map((line) => line.span);
  const positions = positionsOf(
    {
      kind: head.spans.kind ? [head.spans.kind] : [],
      number: head.spans.number ? [head.spans.number] : [],
      date: head.spans.date ? [head.spans.date] : [],
      place: head.place ? [head.place] : [],
      title: title ? [title] : [],
      recipients: tail.recipients,
      letterhead: head.lines,
      preamble,
      closing: closingSpans,
    },
    context,
  );
  return {
    kind: head.kind,
    number: head.number,
    symbol: head.symbol,
    date: head.date,
    place: head.place ? context.read(head.place).text : null,
    issuer: issuersOf(head, preamble, locality, context),
    ...(title ? withRaw('title', context.read(title)) : { title: null }),
    locality,
    period: readPeriod(found.sections, title?.text ?? null),
    declaredModelCount: declaredCount(found.sections, title?.text ?? '', preamble),
    basis: [],
    signers: tail.signers,
    ...list('recipients', tail.recipients),
    ...list('letterhead', head.lines),
    ...list('preamble', preamble),
    ...list('closing', closingSpans),
    positions,
  };
}

function positionsOf(values: Record<string, readonly Span[]>, context: Context): Record<string, Position[]> {
  const positions: Record<string, Position[]> = {};
  for (const [key, spans] of Object.entries(values)) {
    const found = spans.flatMap((span) => positionOf(span, context) ?? []);
    if (found.length > 0) positions[key] = found;
  }
  return positions;
}

// "bao gồm 38 mô hình", "bằng 43 Mô hình cụ thể", "triển khai 20 mô hình" — on folded text
const DECLARED = /(?:gom|bang|khai|hien|voi|la|cua|:)\s(?:\S+\s){0,3}?(?<count>\d{1,3})\smo hinh/u;

/** How many models the plan says it has, outside the headings of its groups. */
function declaredCount(sections: readonly Section[], title: string, preamble: readonly Span[]): number | null {
  const texts = [
    ...sections.flatMap((section) => [
      section.path.includes('/') || section.text ? `${section.title ?? ''}: ${section.text}` : '',
      ...section.items.map((item: Item) => item.text),
    ]),
    title,
    ...preamble.map((span) => span.text),
  ];
  for (const text of texts) {
    const folded = fold(text);
    if (/\(\D{0,20}\d{1,3} mo hinh\)/.test(folded)) continue;
    const match = DECLARED.exec(folded);
    if (match) return Number(match.groups!['count']);
  }
  return null;
}
