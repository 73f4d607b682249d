import { PlanInputError } from '../error.js';
import type { ReadOptions } from '../options.js';
import type { Reading, SourceWarning } from '../source.js';
import { withDocument } from './engine.js';
import { layersOf } from './layers.js';
import { layOut } from './layout.js';
import { type PdfPage, readPage } from './page.js';
import { turnedWords, wordsOf } from './words.js';

/** The reader's version and what it reads with. */
export const READER = 'pdf 1 (pdfium 2.1)';

/** More pages than any plan has. */
const MOST_PAGES = 2000;

/**
 * Reads a PDF: its letters by their places, tables by their ruling lines, each line with its page and box.
 *
 * @throws {PlanInputError} for a file that is locked, cut, broken, or has pages without text only.
 */
export async function read(bytes: Uint8Array, options: ReadOptions): Promise<Reading> {
  const pages = await withDocument(bytes, options.password, (open) => {
    if (open.pageCount > MOST_PAGES) {
      throw new PlanInputError('too-large', `a PDF of ${open.pageCount} pages`, 'give the plan alone');
    }
    return Array.from({ length: open.pageCount }, (_, i) => {
      options.signal?.throwIfAborted();
      options.onProgress?.({ step: 'pages', done: i, total: open.pageCount });
      return readPage(open, i);
    });
  });
  const words = pages.map((page) => [...wordsOf(page.glyphs), ...turnedWords(page.aslant)]);
  const layers = layersOf(pages, words);
  const unread = pages.filter((_, i) => layers[i] === 'none' || layers[i] === 'unusable');
  if (unread.length > 0 && layers.every((layer) => layer !== 'text')) {
    throw new PlanInputError('empty', 'a PDF of scanned pages without text', 'read the text out of it with OCR first');
  }
  const { text, lines, tables, furniture } = layOut(
    pages.map((page, i) => ({ ...page, words: layers[i] === 'text' ? words[i]! : [] })),
  );
  return {
    format: 'pdf',
    encoding: 'utf-8',
    text,
    pages: pages.length,
    reader: READER,
    warnings: [...unread.map(pageUnread), ...leftOut(furniture)],
    layout: { lines, tables, pages: pages.map(sizeOf) },
  };
}

const pageUnread = (page: PdfPage): SourceWarning => ({ code: 'page-unread', values: { page: page.number } });

/** Running heads and feet are told of; page numbers go without saying. */
function leftOut(furniture: readonly string[]): SourceWarning[] {
  const texts = furniture.filter((text) => /\p{L}/u.test(text));
  if (texts.length === 0) return [];
  const kinds = [...new Set(texts.map((text) => text.replace(/\d+/g, '…')))];
  return [{ code: 'headers-left-out', values: { count: texts.length, text: kinds.slice(0, 3).join('”, “') } }];
}

const sizeOf = ({ width, height, rotation }: PdfPage) => ({ width, height, rotation });
