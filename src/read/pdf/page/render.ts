import { type Grey, toGrey } from '../../scan/grey.js';
import type { OpenDocument } from './engine.js';

/** Larger than any printed page: rendered at a lower resolution. */
const MOST_POINTS = 40_000_000;
const WHITE = 0xffffffff;
/** Annotations are rendered, too: a signature stamp is one. */
const WITH_ANNOTATIONS = 1;

/**
 * Renders a page in greyscale at `dpi` dots per inch; fewer if the page is larger than any paper. `withoutInk` leaves
 * out what is in colour.
 */
export function renderPage(
  open: OpenDocument,
  index: number,
  dpi: number,
  withoutInk: boolean,
): { picture: Grey; dpi: number } {
  const { calls } = open;
  const page = calls.FPDF_LoadPage(open.document, index);
  const [pageWidth, pageHeight] = [calls.FPDF_GetPageWidthF(page), calls.FPDF_GetPageHeightF(page)];
  const wanted = (dpi / 72) ** 2 * pageWidth * pageHeight;
  const used = wanted > MOST_POINTS ? dpi * Math.sqrt(MOST_POINTS / wanted) : dpi;
  const width = Math.max(1, Math.round((pageWidth * used) / 72));
  const height = Math.max(1, Math.round((pageHeight * used) / 72));
  const bitmap = calls.FPDFBitmap_Create(width, height, 0);
  if (bitmap === 0) {
    calls.FPDF_ClosePage(page);
    throw new RangeError('memory limit');
  }
  try {
    calls.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    calls.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, WITH_ANNOTATIONS);
    const stride = calls.FPDFBitmap_GetStride(bitmap);
    const points = new Uint8Array(calls.memory.buffer, calls.FPDFBitmap_GetBuffer(bitmap), stride * height);
    return { picture: toGrey(points, width, height, stride, withoutInk), dpi: used };
  } finally {
    calls.FPDFBitmap_Destroy(bitmap);
    calls.FPDF_ClosePage(page);
  }
}
