import type { Field, Fields } from '../../schema/plan.js';
import { fieldsOf } from './texts.js';

/** How many lines below its namesake a label begins at most: farther down it belongs to another step. */
const NEAR = 2;

/** Labels that stand twice in a row in one model or task: "Đơn vị chủ trì: …" and again "Đơn vị chủ trì: …". */
export function repeatedLabels(fields: Fields): { first: Field; second: Field }[] {
  const alike = new Map<string, Field[]>();
  for (const field of fieldsOf(fields)) {
    const same = alike.get(field.label);
    if (same) same.push(field);
    else alike.set(field.label, [field]);
  }
  return [...alike.values()].flatMap((same) =>
    same.slice(1).flatMap((second, i) => {
      const first = same[i]!;
      const below = (second.position?.start.line ?? 0) - (first.position?.end.line ?? 0);
      return Math.abs(below) <= NEAR ? [{ first, second }] : [];
    }),
  );
}
