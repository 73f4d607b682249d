import { PlanInputError } from '../error.js';
import type { ReadOptions } from '../options.js';
import type { OpenDocument } from '../pdf/page/engine.js';
import type { Layer } from '../pdf/page/layers.js';
import { renderPage } from '../pdf/page/render.js';
import type { SourceWarning } from '../source.js';
import { startOcr } from './engines.js';
import { headingsPutRight } from './headings.js';
import { KeptPages } from './kept.js';
import { readScan, type ScannedPage } from './page.js';

/** The pages that OCR read, by their index. */
export interface ScannedPages {
  readonly pages: ReadonlyMap<number, ScannedPage>;
  /** What read them; null where none was. */
  readonly engine: string | null;
  readonly warnings: readonly SourceWarning[];
}

/** Enough for running text; more gains nothing. */
const DPI = 200;
/** Words less certain than this may be wrong. */
const SURE = 0.8;

const NONE: ScannedPages = { pages: new Map(), engine: null, warnings: [] };

/**
 * Reads by OCR the pages that have no usable text, or all of them, as `options.ocr` says. Where some pages have text and
 * no OCR is installed, the others are left unread.
 *
 * @throws {PlanInputError} where no page has text and there is no OCR, or none may be used.
 */
export async function readPages(
  open: OpenDocument,
  layers: readonly Layer[],
  options: ReadOptions,
): Promise<ScannedPages> {
  const mode = options.ocr ?? 'auto';
  const wanted = layers.flatMap((layer, i) =>
    layer === 'none' || layer === 'unusable' || (mode === 'always' && layer === 'text') ? [i] : [],
  );
  if (wanted.length === 0) return NONE;
  const hasText = layers.includes('text');
  if (mode === 'never') {
    if (hasText || layers.includes('unusable')) return NONE;
    throw new PlanInputError('empty', 'scanned pages without text', 'let them be read by OCR: --ocr auto');
  }
  const ocr = await startOcr(options.ocrEngine ?? 'auto').catch((error: unknown) => {
    if (mode === 'auto' && hasText && error instanceof PlanInputError) return null;
    throw error;
  });
  if (!ocr) return NONE;
  const kept = new KeptPages(options.cacheFolder);
  const pages = new Map<number, ScannedPage>();
  try {
    for (const [done, index] of wanted.entries()) {
      options.signal?.throwIfAborted();
      options.onProgress?.({ step: 'ocr', done, total: wanted.length });
      const { picture, dpi } = renderPage(open, index, DPI);
      pages.set(index, await readScan(picture, dpi, ocr, kept));
    }
    options.onProgress?.({ step: 'ocr', done: wanted.length, total: wanted.length });
  } finally {
    await ocr.close();
  }
  const right = headingsPutRight(pages);
  const words = [...right.values()].flatMap((page) => page.words);
  const sure = words.filter((word) => (word.certainty ?? 1) >= SURE).length;
  const certainty = words.length > 0 ? Math.floor((sure / words.length) * 100) : 0;
  return {
    pages: right,
    engine: ocr.name,
    warnings: [{ code: 'read-by-ocr', values: { pages: pages.size, certainty } }],
  };
}
