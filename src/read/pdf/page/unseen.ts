import type { OpenDocument } from './engine.js';

/** Kinds of objects on a page (fpdf_edit.h). */
const [TEXT, FORM] = [1, 5];
/** A render mode of text: its outline is drawn. */
const STROKED = 1;
/** Objects narrower than this have no text for PDFium. */
const NARROW = 0.01;
const MOST_OBJECTS = 100_000;
const DEEPEST = 8;

/**
 * Makes letters known that PDFium has no picture of and would leave out: those of a font that is not in the file. It
 * takes an object without extent for empty, and one whose outline is drawn has the extent of its line. Gives these
 * objects, which may be blanks.
 */
export function showUnseen({ calls, scratch, floats }: OpenDocument, page: number): ReadonlySet<number> {
  const shown = new Set<number>();
  let left = MOST_OBJECTS;
  const walk = (count: number, get: (index: number) => number, depth: number) => {
    for (let i = 0; i < count && left > 0; i++, left--) {
      const object = get(i);
      const type = calls.FPDFPageObj_GetType(object);
      if (type === FORM && depth < DEEPEST) {
        walk(calls.FPDFFormObj_CountObjects(object), (k) => calls.FPDFFormObj_GetObject(object, k), depth + 1);
      }
      if (type !== TEXT || !calls.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12))
        continue;
      const [x0, , x1] = floats(3) as unknown as [number, number, number];
      if (x1 - x0 >= NARROW) continue;
      calls.FPDFTextObj_SetTextRenderMode(object, STROKED);
      // Has it measured anew
      calls.FPDFPageObj_Transform(object, 1, 0, 0, 1, 0, 0);
      shown.add(object);
    }
  };
  walk(calls.FPDFPage_CountObjects(page), (i) => calls.FPDFPage_GetObject(page, i), 0);
  return shown;
}
