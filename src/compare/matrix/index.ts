import { withVocabulary } from '../../lexicon/run.js';
import type { UserVocabulary } from '../../lexicon/user-words.js';
import type { MatrixCell, MatrixRow, PlanMatrix, Timing } from '../../schema/matrix.js';
import type { Deadline, Model, Plan } from '../../schema/plan.js';
import { paragraphs } from '../changes/texts/texts.js';
import { isDoubtful, kindOf, lastDay, type Period, periodOf } from '../changes/times/times.js';
import { deadlineOf, leadOf } from '../parts/faces.js';
import { tokenizerOf } from '../words/plan-tokenizer.js';
import { alignAll } from './rows.js';

/**
 * Puts plans side by side, as `matrixSchema` says: a row for each model, aligned over all plans by what it is about, a
 * column for each plan. Pure; the plans keep their order. `vocabulary`: your own words in addition to the program's, as
 * for `extract`; throws VocabularyError if they cannot be used.
 */
export function matrix(
  plans: readonly Plan[],
  options: { readonly vocabulary?: UserVocabulary | undefined } = {},
): PlanMatrix {
  return withVocabulary(options.vocabulary, () => sideBySide(plans));
}

function sideBySide(given: readonly Plan[]): PlanMatrix {
  const some = given.filter((plan) => plan.models.length > 0);
  // A plan of tasks has no row in a table of models; it is named, so that it is not taken for one that lacks them all.
  const plans = some.length > 0 ? some : given;
  const without = given.filter((plan) => !plans.includes(plan));
  const periods = plans.map(periodOf);
  const rows = alignAll(plans, plans.map(tokenizerOf)).map(({ first, places }): MatrixRow => {
    const cells: MatrixRow['cells'] = plans.map(() => null);
    for (const { plan, model, similarity } of places)
      cells[plan] = cellOf(plans[plan]!.models[model]!, similarity, periods[plan]!);
    return { title: plans[first.plan]!.models[first.model]!.title, count: places.length, cells };
  });
  const leftOut = without.map(({ source, document, tasks }) => ({
    file: source.file,
    name: document.locality?.name ?? source.file ?? 'a plan',
    tasks: tasks.length,
  }));
  return { schemaVersion: '1', plans: columns(plans), ...(leftOut.length > 0 ? { leftOut } : {}), rows };
}

function columns(plans: readonly Plan[]): PlanMatrix['plans'] {
  return plans.map(({ source, document, models }, index) => ({
    file: source.file,
    name: document.locality?.name ?? source.file ?? `plan ${index + 1}`,
    locality: document.locality,
    models: models.length,
  }));
}

/** What one plan says of one model: by when, led by whom, with what. */
function cellOf(model: Model, similarity: number, period: Period): MatrixCell {
  const earliest = earliestOf(model.deadlines, period);
  return {
    number: model.number,
    title: model.title,
    similarity: Math.round(similarity * 1000) / 1000,
    timing: timingOf(model, earliest),
    date: earliest ? lastDay(earliest) : null,
    ...(earliest && isDoubtful(earliest, period) ? { doubtful: true as const } : {}),
    edtf: earliest?.edtf ?? null,
    deadline: deadlineOf(model),
    lead: leadOf(model),
    tools: paragraphs(model.fields.tools).join('; ') || null,
  };
}

/** The date by which a model is first to be done. A recurring duty that names a year is no date to be done by. */
function earliestOf(deadlines: readonly Deadline[], period: Period): Deadline | undefined {
  const far = (deadline: Deadline) => (isDoubtful(deadline, period) ? 1 : 0);
  return deadlines
    .filter((deadline) => !deadline.recurring && lastDay(deadline) !== null)
    .sort((x, y) => far(x) - far(y) || (lastDay(x)! < lastDay(y)! ? -1 : 1))[0];
}

function timingOf({ deadlines, fields }: Model, earliest: Deadline | undefined): Timing {
  if (earliest) return 'dated';
  if (deadlines.some((deadline) => kindOf(deadline) === 'open')) return 'open';
  if (deadlines.some((deadline) => deadline.recurring)) return 'recurring';
  return deadlines.length > 0 || fields.deadline ? 'conditional' : 'unstated';
}
