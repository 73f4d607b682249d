import { readMarker } from '../../../facts/marker/marker.js';
import type { Field } from '../../../schema/plan.js';
import { found } from '../../findings/finding.js';
import { fieldsOf } from '../../lookups/texts.js';
import type { Rule } from '../../rule.js';

/** A label has the bullet of an item: "+ Lực lượng triển khai:" where the other labels have "-". */
export const labelMisbulleted: Rule = {
  code: 'label-misbulleted',
  severity: 'warning',
  about: 'content',
  check: ({ models, tasks }, places) =>
    [...models, ...tasks].flatMap(({ fields }) => {
      const marked = fieldsOf(fields).flatMap((field) => {
        const bullet = bulletOf(places.textAt(field.position));
        return bullet ? { field, ...bullet } : [];
      });
      const usual = marked.find((one) => isUsual(one.style, marked));
      if (!usual) return [];
      return marked
        .filter(({ style }) => style !== usual.style)
        .map(({ field, bullet }) =>
          found('label-misbulleted', {
            at: field.position,
            actual: bullet,
            expected: usual.bullet,
            values: { label: field.labelRaw ?? field.label },
          }),
        );
    }),
};

interface Marked {
  readonly field: Field;
  readonly bullet: string;
  readonly style: string;
}

/** "- **Mục tiêu:** …" → "-" */
function bulletOf(text: string | null): { bullet: string; style: string } | null {
  const marker = text === null ? null : readMarker(text.slice(0, 20));
  return marker?.kind === 'bullet' ? { bullet: marker.ordinal, style: marker.style } : null;
}

function isUsual(style: string, marked: readonly Marked[]): boolean {
  return marked.filter((one) => one.style === style).length * 2 > marked.length;
}
