import type { MatrixCell, Timing } from '../../schema/matrix.js';
import type { Deadline, Model } from '../../schema/plan.js';
import { paragraphs } from '../changes/texts/texts.js';
import { isDoubtful, kindOf, lastDay, type Period } from '../changes/times/times.js';
import { deadlineOf, leadOf } from '../parts/faces.js';

/** What one plan says of one model: by when, led by whom, with what. */
export function cellOf(model: Model, similarity: number, period: Period): MatrixCell {
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
