import type { Line } from '../join/line.js';
import type { Model } from '../schema/plan.js';
import { fold } from '../text/fold.js';
import { PLAN_KINDS } from '../vocabulary/headings.js';
import type { PlanParts } from './index.js';

const PLANS = PLAN_KINDS.map(fold);

/** Why a document is no plan: what it is instead where that is printed. Null for a plan. */
export function whyNoPlan(lines: readonly Line[], parts: PlanParts): { readonly kind: string | null } | null {
  if (parts.document.kind !== null) return null;
  const other = lines
    .slice(0, 60)
    .map((line) => line.facts.kind)
    .find((kind) => kind?.isPlan === false);
  if (other) return { kind: other.kind };
  if (lines.some((line) => isCode(line.span.text))) return { kind: null };
  const total = lines.reduce((sum, line) => sum + line.span.text.length, 0);
  if (fieldLength(parts.models) > total * 0.15) return null;
  const speaksOfPlans = lines.some((line) => PLANS.some((kind) => ` ${fold(line.span.text)} `.includes(` ${kind} `)));
  const hasForm = parts.sections.filter((section) => !section.path.includes('/')).length >= 2;
  const hasEnd =
    parts.document.recipients.length > 0 || parts.document.signers.length > 0 || parts.document.closing.length > 0;
  return speaksOfPlans && hasForm && (hasEnd || parts.document.title !== null) ? null : { kind: null };
}

/** How much text stands under the labels of models. */
function fieldLength(models: readonly Model[]): number {
  let length = 0;
  for (const { fields } of models) {
    for (const field of Object.values(fields).flat()) {
      if (field) length += field.text.length + field.items.reduce((sum, item) => sum + item.text.length, 0);
    }
  }
  return length;
}

/** A line of source code: no plan prints so many braces and signs. */
function isCode(text: string): boolean {
  const signs = text.match(/[{}=<>[\]\\]/g)?.length ?? 0;
  return signs > 12 && signs > text.length * 0.03;
}
