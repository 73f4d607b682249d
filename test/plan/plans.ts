import { extract } from '../../src/extract.js';
import type { Field, Plan } from '../../src/schema/plan.js';

export const BODY = 'I. MỤC ĐÍCH\n\nNâng cao hiệu quả.\n\nII. NỘI DUNG\n\n1. Công an xã chủ trì tuyên truyền.';

/** Reads a small plan written as Markdown or as text, without positions. */
export function readPlan(text: string, file = 'plan.md'): Plan {
  return extract(text, { file, positions: false });
}

/** A plan with the paragraphs of a body. */
export function planOf(...paragraphs: readonly string[]): Plan {
  return readPlan(['KẾ HOẠCH', 'Triển khai Đề án 06 trên địa bàn xã Bình An', ...paragraphs].join('\n\n'));
}

/** The fields of a model or a task as label, text and items; `other` after the rest. */
export function fieldsOf(fields: Plan['models'][number]['fields']): unknown[] {
  return (Object.entries(fields) as [string, Field | Field[]][]).flatMap(([key, value]) =>
    [value].flat().map(({ label, text, items }) => [key, label, text, items.map((item) => item.text)]),
  );
}
