import type { Field, Fields } from '../../schema/plan.js';
import { groupBy } from '../../text/lists.js';
import { fieldsOf } from './texts.js';

/** How many lines below its namesake a label begins at most: farther down it belongs to another step. */
const NEAR = 2;

/** Labels that stand twice in a row in one model or task: "Đơn vị chủ trì: …" and again "Đơn vị chủ trì: …". */
export function repeatedLabels(fields: Fields): { first: Field; second: Field }[] {
  return [...groupBy(fieldsOf(fields), ({ label }) => label).values()].flatMap((same) =>
    same.slice(1).flatMap((second, i) => {
      const first = same[i]!;
      const below = (second.position?.start.line ?? 0) - (first.position?.end.line ?? 0);
      return Math.abs(below) <= NEAR ? [{ first, second }] : [];
    }),
  );
}
