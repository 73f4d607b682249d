import type { Span } from '../characters/span.js';
import type { Line } from '../join/line.js';
import type { Outline } from '../outline/index.js';
import type { Node, Point } from '../outline/node.js';
import type { Parts } from '../outline/parts.js';
import type { DocumentHead, GlossaryEntry, Item, Model, Plan, Position, Section } from '../schema/plan.js';
import { fold } from '../text/fold.js';
import { type BuiltAnnex, buildAnnex, buildBodyTable } from './annexes/annexes.js';
import { groupsFromAnnex, modelsFromAnnex } from './annexes/models-from-annex.js';
import { buildModels } from './body/models.js';
import { rolesOfPoints } from './body/point-roles.js';
import { buildSections, type Found } from './body/sections.js';
import { buildTasks } from './body/tasks.js';
import { type Context, lineItem, positionOf, toItem, withRaw } from './context.js';
import { readHead } from './letterhead/head.js';
import { issuersOf } from './letterhead/issuer.js';
import { findLocality } from './letterhead/locality.js';
import { readPeriod } from './letterhead/period.js';
import { titleOf } from './letterhead/title.js';
import { readTail } from './signature/tail.js';
import { addModelValues, addSectionValues, addTaskValues, citationsIn, reportingOf, unitsOf } from './values.js';

/**
 * The `plan` stage: outline -> plan. What holds afterwards:
 *
 * 1. Every line is claimed by one part of the plan or stands in `unplaced`.
 * 2. Ordinals and numbers are as printed; nothing is renumbered. A model that bears no number of its own is counted, and
 *    so is a group ("-1").
 * 3. Values are words of the source (or restored readings of them); nothing is inferred but what `document` says of
 *    issuer, locality and period.
 * 4. Deadlines, responsibilities, citations and the other values were read from these words and point to them.
 */
export type PlanParts = Omit<Plan, 'schemaVersion' | 'source' | 'diagnostics'>;

export function buildPlan(outline: Outline, context: Context): PlanParts {
  const { parts, nodes, closing, hasModels, isContent } = outline;
  const roles = hasModels ? null : rolesOfPoints(nodes, (point) => isContent(point.line.span.text));
  const isSection = (point: Point) => roles?.get(point)?.isSection ?? true;
  const first = buildSections(nodes, isSection, context);
  const bodyModels = first.models.flatMap(({ node, group }) => buildModels(node, group, context));
  const built = parts.annexes.map((annex) => buildAnnex(annex, context, bodyModels));
  const annexes = [
    ...first.tables.map(({ node, heading }) => buildBodyTable(node.rows, heading, context)),
    ...built.map((one) => one.annex),
  ];
  const bareModels = bodyModels.length > 0 ? bodyModels : modelsFromAnnex(annexes, context);
  // Models that stand in an annex alone leave no tasks: then each point is a section.
  const found = !hasModels && bareModels.length > 0 ? buildSections(nodes, () => true, context) : first;
  const models = bareModels.map((model) => addModelValues(model, context));
  const glossary = built.flatMap((one: BuiltAnnex): GlossaryEntry[] => one.glossary);
  const tasks =
    models.length > 0 || !roles ? [] : buildTasks(nodes, roles, context).map((task) => addTaskValues(task, context));
  const sections = addSectionValues(found.sections, context);
  const tail = readTail([...(parts.decision?.tail ?? []), ...parts.tail], context);
  const title = titleOf(parts);
  const document = buildDocument({ parts, title, tail, closing, found, models }, context);
  return {
    document: {
      ...document,
      basis: citationsIn([...(parts.decision?.text ?? []), ...parts.preamble], document, context),
    },
    sections,
    groups: bodyModels.length > 0 ? found.groups : groupsFromAnnex(annexes, models),
    models,
    tasks,
    reporting: reportingOf(found.sections, tasks, context),
    units: unitsOf({ models, tasks, sections }, glossary, outline.citing, document.locality, context),
    annexes,
    glossary,
    references: citationsIn(outline.citing, document, context),
    unplaced: [
      ...[...parts.front, ...found.loose.flatMap(linesOf)].map((line) => lineItem(line, context)),
      ...tail.rest.map((span) => toItem(span, context)),
      ...parts.notes.map((line) => toItem(line.printed, context)),
    ],
  };
}

/** The lines of a node and of all that stands under it. */
function linesOf(node: Node): Line[] {
  return [...(node.type === 'table' ? node.rows : [node.line]), ...node.children.flatMap(linesOf)];
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
  const preamble = [...(parts.decision?.text ?? []), ...parts.preamble].map((line) => line.numbered);
  const locality = findLocality(head, title, preamble, context);
  // A scan's place and locality of the same letters are one name, which is read once.
  const isOwnPlace = context.damaged && head.place !== null && fold(head.place.text) === fold(locality?.printed ?? '');
  const list = <Key extends string>(key: Key, spans: readonly Span[]) => {
    const readings = spans.map((span) => context.read(span));
    const isRestored = readings.some((reading) => reading.raw !== undefined);
    return {
      [key]: readings.map((reading) => reading.text),
      ...(isRestored ? { [`${key}Raw`]: spans.map((span) => span.text) } : {}),
    } as Record<Key, string[]>;
  };
  const closingSpans = closing.map((line) => line.numbered);
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
    place: head.place && (isOwnPlace ? locality!.name : context.read(head.place).text),
    issuer: issuersOf(head, title, preamble, locality, context),
    ...(title ? withRaw('title', context.read(title)) : { title: null }),
    locality: locality && { name: locality.name, level: locality.level },
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

// "Phạm vi: 12 mô hình", "bao gồm 38 mô hình", "bằng 43 Mô hình cụ thể", "triển khai 20 mô hình", "nhân rộng 6 mô hình"
// — on folded text
const DECLARED = /(?:(?:gom|bang|khai|hien|voi|la|cua|nhan rong)\s(?:\S+\s){0,3}?|:\s)(?<count>\d{1,3})\smo hinh/u;

// "Tổng số có 07 mô hình", "tổng cộng: 38 mô hình": surer, wherever it stands
const TOTAL = /(?:tong so|tong cong):?\s(?:\S+\s){0,3}?(?<count>\d{1,3})\smo hinh/u;

// "38 m"
const COUNTED = /\d\s[mM]/;

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
  const counting = texts.filter((text) => COUNTED.test(text));
  const folded = counting.map(fold).filter((text) => !/\(\D{0,20}\d{1,3} mo hinh\)/.test(text));
  for (const pattern of [TOTAL, DECLARED]) {
    for (const text of folded) {
      const match = pattern.exec(text);
      if (match) return Number(match.groups!.count);
    }
  }
  return null;
}
