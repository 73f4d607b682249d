import type { OpenDocument } from './engine.js';

/** Kinds of annotations (fpdf_annot.h). */
const [FREE_TEXT, WIDGET] = [3, 20];
/** Kinds of values. */
const [UNKNOWN, STRING] = [0, 3];
/** As the page is shown on a screen. */
const SHOWN = 0;

/**
 * Loads a page, what was typed into its forms and over it made a part of its text. The notes of electronic signatures
 * are left: they are no words of the document. Gives 0 if the page cannot be loaded.
 */
export function loadFilled(open: OpenDocument, index: number): number {
  const { calls } = open;
  const page = calls.FPDF_LoadPage(open.document, index);
  if (page === 0) return 0;
  const count = calls.FPDFPage_GetAnnotCount(page);
  const typed = Array.from({ length: count }, (_, i) => isTyped(open, page, i));
  if (!typed.includes(true)) return page;
  for (let i = count - 1; i >= 0; i--) if (!typed[i]) calls.FPDFPage_RemoveAnnot(page, i);
  calls.FPDFPage_Flatten(page, SHOWN);
  calls.FPDF_ClosePage(page);
  return calls.FPDF_LoadPage(open.document, index);
}

function isTyped(open: OpenDocument, page: number, index: number): boolean {
  const { calls, scratch } = open;
  const annotation = calls.FPDFPage_GetAnnot(page, index);
  if (annotation === 0) return false;
  const kind = calls.FPDFAnnot_GetSubtype(annotation);
  new Uint8Array(calls.memory.buffer, scratch, 2).set([0x56, 0]); // "V"
  // A field whose value is in the field above it has none of its own; that of a signature is no text.
  const value = kind === WIDGET ? calls.FPDFAnnot_GetValueType(annotation, scratch) : UNKNOWN;
  calls.FPDFPage_CloseAnnot(annotation);
  return kind === FREE_TEXT || (kind === WIDGET && (value === STRING || value === UNKNOWN));
}
