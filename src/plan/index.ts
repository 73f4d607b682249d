import { withoutFullStop } from '../characters/full-stop.js';
import { join, type Span, slice } from '../characters/span/span.js';
import type { Line } from '../join/line.js';
import { say } from '../messages/library/say.js';
import type { Outline } from '../outline/index.js';
import { linesOf, type Point } from '../outline/node.js';
import type { Parts } from '../outline/parts.js';
import { PlanInputError } from '../read/error.js';
import type { Locator } from '../read/locator.js';
import type { Source } from '../read/source.js';
import type { RestoreMode } from '../restore/index.js';
import type { PlacedWords } from '../restore/readings/placed-words.js';
import type { GlossaryEntry } from '../schema/plan.js';
import { type BuiltAnnex, buildAnnex, buildBodyTable } from './annexes/annexes.js';
import { groupsFromAnnex, modelsFromAnnex } from './annexes/models-from-annex.js';
import { buildModels } from './body/models.js';
import { rolesOfPoints } from './body/point-roles.js';
import { buildSections } from './body/sections.js';
import { buildTasks } from './body/tasks.js';
import { type BarePlan, type Context, contextOf, lineItem, toItem } from './context.js';
import { whyNoPlan } from './is-plan.js';
import { buildDocument } from './letterhead/document.js';
import { readingsOf } from './reading.js';
import { readTail } from './signature/tail.js';

interface Outlined {
  readonly source: Pick<Source, 'text'>;
  readonly locator: Locator;
  readonly lines: readonly Line[];
  readonly outline: Outline;
  readonly restored: { readonly words: PlacedWords };
  readonly restore: RestoreMode;
}

/**
 * The `plan` stage: outline -> plan without values. What holds afterwards:
 *
 * 1. Every line belongs to one part of the plan or is in `unplaced`.
 * 2. Ordinals and numbers are as printed; nothing is renumbered. A model that bears no number of its own is counted, and
 *    so is a group ("-1").
 * 3. Texts are words of the source (or restored readings of them); keys of `document` that were inferred and not
 *    printed are listed in `document.inferred`.
 *
 * @throws {PlanInputError} for a document that is no plan.
 */
export function buildPlan({ source, locator, lines, outline, restored, restore }: Outlined): {
  bare: BarePlan;
  context: Context;
} {
  const place = (from: number, to: number) => locator.position(from, to);
  const context = contextOf({ place, source: source.text, read: readingsOf(restored.words, restore) });
  const bare = barePlan(outline, context);
  refuseOthers(lines, bare);
  return { bare, context };
}

function barePlan({ parts, nodes, closing, hasModels, isContent }: Outline, context: Context): BarePlan {
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
  const models = bodyModels.length > 0 ? bodyModels : modelsFromAnnex(annexes, context);
  // Models that are in an annex alone leave no tasks: then each point is a section.
  const found =
    !hasModels && models.length > 0
      ? buildSections(
          nodes,
          () => true,
          () => false,
          context,
        )
      : first;
  const tail = readTail([...(parts.decision?.tail ?? []), ...parts.tail], context);
  const title = titleOf(parts);
  return {
    document: buildDocument({ parts, title, tail, closing, sections: found.sections }, context),
    sections: found.sections,
    groups: bodyModels.length > 0 ? found.groups : groupsFromAnnex(annexes, models),
    models,
    tasks: models.length > 0 || !roles ? [] : buildTasks(nodes, roles, context),
    annexes,
    glossary: built.flatMap((one: BuiltAnnex): GlossaryEntry[] => one.glossary),
    unplaced: [
      ...[...parts.front, ...found.loose.flatMap(linesOf)].map((line) => lineItem(line, context)),
      ...tail.rest.map((span) => toItem(span, context)),
      ...parts.notes.map((line) => toItem(line.printed, context)),
    ],
  };
}

function refuseOthers(lines: readonly Line[], bare: BarePlan): void {
  const why = whyNoPlan(lines, bare);
  if (!why) return;
  const what = why.kind ? say('other-kind', { kind: why.kind }) : say('no-plan-at-all');
  throw new PlanInputError('not-a-plan', what, say('give-whole-plan'));
}

/** The title (trích yếu): what follows the kind on its line, and the lines below it. */
function titleOf(parts: Parts): Span | null {
  const own =
    parts.kind && parts.kind.subject < parts.kind.line.span.text.length
      ? [slice(parts.kind.line.span, parts.kind.subject)]
      : [];
  const joined = join([...own, ...parts.title.map((line) => line.numbered)], ' ');
  return joined.text === '' ? null : withoutFullStop(joined);
}
