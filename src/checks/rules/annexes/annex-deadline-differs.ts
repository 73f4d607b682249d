import type { Deadline } from '../../../schema/plan.js';
import { matchesOf } from '../../../text/matches.js';
import { readDeadlines } from '../../../values/deadlines/index.js';
import { DAY, MONTH, PERIOD, WEEK, YEAR } from '../../../vocabulary/time/time-words.js';
import { found } from '../../findings/finding.js';
import { shorten } from '../../findings/shorten.js';
import { pairsOf } from '../../lookups/annex-rows.js';
import { isDamaged } from '../../lookups/damage.js';
import { headOf } from '../../lookups/heads.js';
import type { Rule } from '../../rule.js';

/** The annex gives a model another deadline than the body, or one of the two gives none. */
export const annexDeadlineDiffers: Rule = {
  code: 'annex-deadline-differs',
  severity: 'error',
  about: 'content',
  check: (plan, places) =>
    pairsOf(plan).flatMap(({ annex, row, model }) => {
      const body = model.deadlines;
      const bodyText = body.map((one) => one.raw).join('; ');
      const where = body[0]?.position ?? model.fields.deadline?.position ?? model.position;
      const values = { model: model.number };
      if (row.deadline === null) {
        const hasColumn = annex.rows.some((one) => one.deadline !== null);
        if (!hasColumn || body.length === 0 || isDamaged(plan)) return [];
        const details = { at: row.position, expected: shorten(bodyText), values, cause: where };
        return found('annex-deadline-differs/body', details);
      }
      const at = places.find(row.deadline, row.position);
      const actual = shorten(row.deadline);
      if (body.length === 0) {
        if (model.fields.deadline || isDamaged(plan)) return [];
        return found('annex-deadline-differs/annex', { at, actual, values, cause: headOf(model) });
      }
      const there = readDeadlines(row.deadline, { field: true });
      if (isSameTime(there, body) || (isDamaged(plan) && !there.some(isDated))) return [];
      return found('annex-deadline-differs', { at, actual, expected: shorten(bodyText), values, cause: where });
    }),
};

type Time = Pick<Deadline, 'raw' | 'edtf' | 'start' | 'end' | 'recurring' | 'condition'>;

/** Whether two lists state the same time. What is dated in neither is compared by its numbers alone. */
function isSameTime(a: readonly Time[], b: readonly Time[]): boolean {
  if (a.length === 0) return true;
  const [left, right] = [a.filter(isDated), b.filter(isDated)];
  if (left.length > 0 && right.length > 0) return sameSet(left.map(dueOf), right.map(dueOf));
  // "Thường xuyên" and "liên tục" agree; "Năm 2023 và thường xuyên" and "Theo lộ trình" do not.
  const recurs = (list: readonly Time[]) => list.some((one) => one.recurring);
  if (recurs(a) && recurs(b)) return left.length === right.length;
  if (left.length + right.length > 0) return false;
  const isOpen = (list: readonly Time[]) => list.some((one) => one.recurring || one.condition !== null);
  if (!isOpen(a) || !isOpen(b)) return true;
  return sameSet(numbersOf(a), numbersOf(b));
}

function isDated(one: Time): boolean {
  return one.edtf !== null;
}

// "Giai đoạn 1", not "Giai đoạn 2023 - 2025"
const PHASE = new RegExp(`${PERIOD[0]}\\s+(?<number>\\d{1,2}|[IV]{1,3})(?!\\p{L}|\\d|/)`, 'iu');
// "03 tháng", "15 ngày"
const SPAN = new RegExp(`(?<![\\p{L}\\d])(?<n>\\d+)\\s+(?<unit>${[...DAY, WEEK, ...MONTH, ...YEAR].join('|')})`, 'giu');

/** When it is due, for which phase alone, and whether it goes on: "Trong năm 2023 và thường xuyên". */
function dueOf(one: Time): string {
  const phase = PHASE.exec(one.raw)?.groups?.number ?? '';
  return `${phase}:${one.end ?? `${one.start}/..`}${one.recurring ? ' ..' : ''}`;
}

/** "03 tháng sau khi có hướng dẫn của Cục C06" → "3 tháng" */
function numbersOf(list: readonly Time[]): string[] {
  const spans = list.flatMap((one) => [...matchesOf(one.raw, SPAN)]);
  return spans.map(({ groups }) => `${Number(groups?.n)} ${groups?.unit?.toLowerCase()}`);
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [new Set(a), new Set(b)];
  return left.size === right.size && [...left].every((one) => right.has(one));
}
