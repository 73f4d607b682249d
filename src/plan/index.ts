import type { Line } from '../join/line.js';
import type { Outline } from '../outline/index.js';
import type { Node, Point } from '../outline/node.js';
import type { GlossaryEntry, Plan } from '../schema/plan.js';
import { type BuiltAnnex, buildAnnex, buildBodyTable } from './annexes/annexes.js';
import { groupsFromAnnex, modelsFromAnnex } from './annexes/models-from-annex.js';
import { buildModels } from './body/models.js';
import { rolesOfPoints } from './body/point-roles.js';
import { buildSections } from './body/sections.js';
import { buildTasks } from './body/tasks.js';
import { type Context, lineItem, toItem } from './context.js';
import { buildDocument } from './letterhead/document.js';
import { titleOf } from './letterhead/title.js';
import { reportingOf } from './reporting.js';
import { readTail } from './signature/tail.js';
import { addModelValues, addSectionValues, addTaskValues, basisIn, citationsIn, unitsOf } from './values.js';

/**
 * The `plan` stage: outline -> plan. What holds afterwards:
 *
 * 1. Every line belongs to one part of the plan or stands in `unplaced`.
 * 2. Ordinals and numbers are as printed; nothing is renumbered. A model that bears no number of its own is counted, and
 *    so is a group ("-1").
 * 3. Values are words of the source (or restored readings of them); what of `document` was concluded and not
 *    printed is listed in `document.inferred`.
 * 4. Deadlines, responsibilities, citations and the other values were read from these words and point to them.
 */
export type PlanParts = Omit<Plan, 'schemaVersion' | 'source' | 'diagnostics'>;

export function buildPlan(outline: Outline, context: Context): PlanParts {
  const { parts, nodes, closing, hasModels, isContent } = outline;
  const roles = hasModels ? null : rolesOfPoints(nodes, (point) => isContent(point.line.span.text));
  const isSection = (point: Point) => roles?.get(point)?.isSection ?? true;
  const isTask = (point: Point) => roles?.get(point)?.isTask ?? false;
  const first = buildSections(nodes, isSection, isTask, context);
  const bodyModels = first.models.flatMap(({ node, group }) => buildModels(node, group, context));
  const built = parts.annexes.map((annex) => buildAnnex(annex, context, bodyModels));
  const annexes = [
    ...first.tables.map(({ node, heading }) => buildBodyTable(node.rows, heading, context)),
    ...built.map((one) => one.annex),
  ];
  const bareModels = bodyModels.length > 0 ? bodyModels : modelsFromAnnex(annexes, context);
  // Models that stand in an annex alone leave no tasks: then each point is a section.
  const found =
    !hasModels && bareModels.length > 0
      ? buildSections(
          nodes,
          () => true,
          () => false,
          context,
        )
      : first;
  const models = bareModels.map((model) => addModelValues(model, context));
  const glossary = built.flatMap((one: BuiltAnnex): GlossaryEntry[] => one.glossary);
  const tasks =
    models.length > 0 || !roles ? [] : buildTasks(nodes, roles, context).map((task) => addTaskValues(task, context));
  const sections = addSectionValues(found.sections, context);
  const tail = readTail([...(parts.decision?.tail ?? []), ...parts.tail], context);
  const title = titleOf(parts);
  const document = buildDocument({ parts, title, tail, closing, sections: found.sections }, context);
  return {
    document: {
      ...document,
      basis: basisIn([...(parts.decision?.grounds ?? []), ...parts.preamble], document, context),
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
