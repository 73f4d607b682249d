import { say } from '../../messages/library/say.js';
import { PlanInputError } from '../error.js';
import type { ReadOptions } from '../options.js';
import type { OpenDocument } from '../pdf/page/engine.js';
import type { Layer } from '../pdf/page/layers.js';
import { renderPage } from '../pdf/page/render.js';
import type { SourceWarning } from '../source.js';
import { type Ocr, startOcr } from './engines.js';
import { headingsPutRight } from './headings.js';
import { KeptPages } from './kept.js';
import { readScan, type ScannedPage } from './page.js';

/** The pages that OCR read, by their index. */
export interface ScannedPages {
  readonly pages: ReadonlyMap<number, ScannedPage>;
  /** The engine that read them; null if none were read. */
  readonly engine: string | null;
  readonly warnings: readonly SourceWarning[];
}

/** Words less certain than this may be wrong. */
const SURE = 0.8;

/** Reads pages, as many at the same time as `pagesAtOnce` says, the first of them by `ocr`, which is closed at the end. */
async function readAll(
  open: OpenDocument,
  wanted: readonly number[],
  ocr: Ocr,
  { ocrEngine = 'auto', cacheFolder, pagesAtOnce = 1, onProgress, signal }: ReadOptions,
): Promise<Map<number, ScannedPage>> {
  const kept = new KeptPages(cacheFolder);
  const pages = new Map<number, ScannedPage>();
  const total = wanted.length;
  const waiting = wanted.values();
  const readOn = async (engine: Ocr) => {
    try {
      for (const index of waiting) {
        signal?.throwIfAborted();
        onProgress?.({ step: 'ocr', done: pages.size, total });
        pages.set(index, await readScan((dpi, withoutInk) => renderPage(open, index, dpi, withoutInk), engine, kept));
      }
    } finally {
      await engine.close();
    }
  };
  const others = Array.from({ length: Math.min(pagesAtOnce, total) - 1 }, async () =>
    readOn(await startOcr(ocrEngine)),
  );
  const ended = await Promise.allSettled([readOn(ocr), ...others]);
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
  onProgress?.({ step: 'ocr', done: total, total });
  // In their order, whichever was read first.
  return new Map([...pages].sort(([a], [b]) => a - b));
}

const NONE: ScannedPages = { pages: new Map(), engine: null, warnings: [] };

/**
 * Reads by OCR the pages that have no usable text, or all of them, as `options.ocr` says. Where some pages have text and
 * no OCR is installed, the others are left unread.
 *
 * @throws {PlanInputError} if no page has text and there is no OCR, or none may be used.
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
    throw new PlanInputError('empty', say('scanned-pages'), say('use-ocr'));
  }
  const ocr = await startOcr(options.ocrEngine ?? 'auto').catch((error: unknown) => {
    if (mode === 'auto' && hasText && error instanceof PlanInputError) return null;
    throw error;
  });
  if (!ocr) return NONE;
  const pages = await readAll(open, wanted, ocr, options);
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
