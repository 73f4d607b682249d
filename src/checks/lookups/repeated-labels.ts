import type { Field, Fields } from '../../schema/plan.js';
import { fieldsOf } from './texts.js';

/** How many lines below its namesake a label begins at most: farther down it belongs to another step. */
const NEAR = 2;

/** Labels that stand twice in a row in one model or task: "Đơn vị chủ trì: …" and again "Đơn vị chủ trì: …". */
export function repeatedLabels(fields: Fields): { first: Field; second: Field }[] {
  return (fields.other ?? []).flatMap((second) => {
    const line = second.position?.start.line ?? 0;
    const first = fieldsOf(fields).find(
      (one) =>
        one !== second && one.label === second.label && Math.abs(line - (one.position?.end.line ?? line)) <= NEAR,
    );
    return first ? [{ first, second }] : [];
  });
}
