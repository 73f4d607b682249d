import { readMarker } from '../../../facts/marker/marker.js';
import type { Field } from '../../../schema/plan.js';
import { has, LETTER, NUMBER } from '../../../text/letters.js';
import { found } from '../../findings/finding.js';
import { labelOf } from '../../lookups/heads.js';
import type { Places } from '../../lookups/places.js';
import { fieldsOf } from '../../lookups/texts.js';
import type { Rule } from '../../rule.js';

/** A label is followed by nothing: "- Công cụ triển khai:". */
export const fieldEmpty: Rule = {
  code: 'field-empty',
  severity: 'warning',
  about: 'content',
  check: ({ models, tasks }, places) =>
    [...models, ...tasks].flatMap(({ fields }) => {
      const all = fieldsOf(fields).sort((a, b) => offsetOf(a) - offsetOf(b));
      return all
        .filter((field) => field.items.length === 0 && !has(field.text, LETTER | NUMBER))
        .filter((field) => !heads(field, all[all.indexOf(field) + 1], places))
        .map((field) => found('field-empty', { at: labelOf(field, places), actual: field.label }));
    }),
};

function offsetOf({ position }: Field): number {
  return position?.start.offset ?? 0;
}

/** Whether the labels after an empty one are under it: "1.3. Đơn vị thực hiện" and "- Đơn vị chủ trì: Công an xã". */
function heads(field: Field, next: Field | undefined, places: Places): boolean {
  if (next === undefined) return false;
  if (field.ordinal !== undefined && next.ordinal === undefined) return true;
  const [own, below] = [field, next].map((one) => bulletOf(places.textAt(one.position)));
  return below !== null && own !== below;
}

/** What a label is marked with: "-", "+"; null for a number or nothing. */
function bulletOf(text: string | null): string | null {
  const marker = text === null ? null : readMarker(text.slice(0, 20));
  return marker?.kind === 'bullet' ? marker.style : null;
}
