import { type Drawing, readDrawing } from '../tables/rules.js';
import { withBullets } from './bullets.js';
import type { OpenDocument } from './engine.js';
import { type Glyph, type PageText, readGlyphs } from './glyphs.js';
import type { Matrix } from './matrix.js';

/** A page as it is to be read: turned so that its letters are upright. */
export interface PdfPage extends PageText, Drawing {
  /** From 1. */
  readonly number: number;
  /** As it is read. */
  readonly width: number;
  readonly height: number;
  /** How far it is turned in the file, in degrees clockwise. */
  readonly rotation: 0 | 90 | 180 | 270;
  /** Its part of the file is broken. */
  readonly isLost?: boolean;
}

/** Quarter turns to the left from how a page is shown to how it is read. */
type Turns = 0 | 1 | 2 | 3;

/** Reads a page's letters and drawing. */
export function readPage(open: OpenDocument, index: number): PdfPage {
  const { calls } = open;
  const page = loadFilled(open, index);
  if (page === 0) return lostPage(index);
  try {
    const shown = { width: calls.FPDF_GetPageWidthF(page), height: calls.FPDF_GetPageHeightF(page) };
    const straight = toShown(open, page, shown.width, shown.height);
    let best = readTurned(open, page, straight, shown, 0);
    // A page whose letters mostly lie on their sides is meant to be turned.
    for (const turns of [1, 3, 2] as const) {
      if (best.glyphs.length >= best.aslant.length || best.aslant.length < 20) break;
      const turned = readTurned(open, page, straight, shown, turns);
      if (turned.glyphs.length > best.glyphs.length) best = turned;
    }
    const { toPage, turns, ...rest } = best;
    const rotation = (((calls.FPDFPage_GetRotation(page) + 4 - turns) % 4) * 90) as PdfPage['rotation'];
    const drawing = readDrawing(open, page, toPage);
    const glyphs = withBullets(rest.glyphs, drawing.dots);
    return { number: index + 1, ...rest, glyphs, rotation, ...drawing };
  } finally {
    calls.FPDF_ClosePage(page);
  }
}

function readTurned(
  open: OpenDocument,
  page: number,
  straight: Matrix,
  shown: { width: number; height: number },
  turns: Turns,
): PageText & Pick<PdfPage, 'width' | 'height'> & { turns: Turns; toPage: Matrix } {
  const [width, height] = turns % 2 === 0 ? [shown.width, shown.height] : [shown.height, shown.width];
  const toPage = turnedBy(straight, shown, turns);
  const text: { glyphs: Glyph[]; aslant: Glyph[]; unknown: number } = readGlyphs(open, page, toPage, height, width);
  return { ...text, width, height, turns, toPage };
}

/** The matrix from a page's own coordinates to points from its top left as shown, respecting its /Rotate and boxes. */
function toShown(open: OpenDocument, page: number, width: number, height: number): Matrix {
  const FINE = 100;
  const at = (x: number, y: number): [number, number] => {
    const sizes = [Math.round(width * FINE), Math.round(height * FINE)] as const;
    open.calls.FPDF_PageToDevice(page, 0, 0, ...sizes, 0, x, y, open.scratch, open.scratch + 4);
    const [dx, dy] = open.integers() as unknown as [number, number];
    return [dx / FINE, dy / FINE];
  };
  const STEP = 1000;
  const [e, f] = at(0, 0);
  const [ax, ay] = at(STEP, 0);
  const [cx, cy] = at(0, STEP);
  return [(ax - e) / STEP, (ay - f) / STEP, (cx - e) / STEP, (cy - f) / STEP, e, f];
}

function turnedBy(m: Matrix, { width, height }: { width: number; height: number }, turns: Turns): Matrix {
  const [a, b, c, d, e, f] = m;
  if (turns === 1) return [b, -a, d, -c, f, width - e];
  if (turns === 2) return [-a, -b, -c, -d, width - e, height - f];
  if (turns === 3) return [-b, a, -d, c, height - f, e];
  return m;
}

/** What stands for a page that cannot be loaded. */
const lostPage = (index: number): PdfPage => ({
  number: index + 1,
  width: 595,
  height: 842,
  rotation: 0,
  glyphs: [],
  aslant: [],
  unknown: 0,
  across: [],
  down: [],
  pictures: [],
  dots: [],
  hasDrawing: false,
  isLost: true,
});

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
function loadFilled(open: OpenDocument, index: number): number {
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
