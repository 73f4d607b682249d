import type { OpenDocument } from './engine.js';
import { after, type Matrix } from './matrix.js';

/** Kinds of objects on a page (fpdf_edit.h). */
export const [TEXT, PATH, PICTURE] = [1, 2, 3] as const;
const FORM = 5;
const MOST_OBJECTS = 100_000;
const DEEPEST = 8;

/** Calls `use` for the objects of a page and of the forms on it, with where each is drawn. */
export function eachObject(
  open: OpenDocument,
  page: number,
  toPage: Matrix,
  use: (object: number, type: number, matrix: Matrix) => void,
): void {
  const { calls } = open;
  let left = MOST_OBJECTS;
  const walk = (count: number, get: (index: number) => number, matrix: Matrix, depth: number) => {
    for (let i = 0; i < count && left > 0; i++, left--) {
      const object = get(i);
      const type = calls.FPDFPageObj_GetType(object);
      use(object, type, matrix);
      if (type !== FORM || depth >= DEEPEST) continue;
      const inside = calls.FPDFFormObj_CountObjects(object);
      walk(inside, (k) => calls.FPDFFormObj_GetObject(object, k), after(matrix, matrixOf(open, object)), depth + 1);
    }
  };
  walk(calls.FPDFPage_CountObjects(page), (i) => calls.FPDFPage_GetObject(page, i), toPage, 0);
}

export function matrixOf(open: OpenDocument, object: number): Matrix {
  if (!open.calls.FPDFPageObj_GetMatrix(object, open.scratch)) return [1, 0, 0, 1, 0, 0];
  return Array.from(open.floats().subarray(0, 6)) as unknown as Matrix;
}
