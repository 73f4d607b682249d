import type { OpenDocument } from './engine.js';
import { eachObject, TEXT } from './objects.js';

/** A render mode of text: its outline is drawn. */
const STROKED = 1;
/** Objects narrower than this have no text for PDFium. */
const NARROW = 0.01;
const AS_IT_IS = [1, 0, 0, 1, 0, 0] as const;

/**
 * Makes letters known that PDFium has no picture of and would leave out: those of a font that is not in the file. It
 * takes an object without extent for empty, and one whose outline is drawn has the extent of its line. Gives these
 * objects, which may be blanks.
 */
export function showUnseen(open: OpenDocument, page: number): ReadonlySet<number> {
  const { calls, scratch, floats } = open;
  const shown = new Set<number>();
  eachObject(open, page, AS_IT_IS, (object, type) => {
    if (type !== TEXT || !calls.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12)) return;
    const [x0, , x1] = floats() as unknown as [number, number, number];
    if (x1 - x0 >= NARROW) return;
    calls.FPDFTextObj_SetTextRenderMode(object, STROKED);
    // Has it measured anew
    calls.FPDFPageObj_Transform(object, ...AS_IT_IS);
    shown.add(object);
  });
  return shown;
}
