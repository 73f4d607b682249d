import { say } from '../../messages/library/say.js';
import { countUp } from '../../text/lists.js';
import { PlanInputError } from '../error.js';
import { convertLegacy, legacyWarnings } from '../legacy/convert.js';
import { countWords, encodingOfFont, type LegacyEncoding } from '../legacy/fonts.js';
import type { ReadOptions } from '../options.js';
import { readPages, type ScannedPages } from '../scan/pages.js';
import type { Reading, SourceFormat, SourceWarning } from '../source.js';
import { type LaidOut, layOut } from './flow/layout.js';
import { withDocument } from './page/engine.js';
import type { Glyph } from './page/glyphs.js';
import { type Layer, layersOf } from './page/layers.js';
import { type PdfPage, readPage } from './page/page.js';
import { turnedWords, type Word, wordsOf } from './page/words.js';

/** The reader's version and what it reads with. */
const READER = 'pdf 6 (pdfium 2.1)';

/** More pages than any plan has. */
const MOST_PAGES = 2000;

/**
 * Reads a PDF: its letters by their positions, tables by their ruling lines, each line with its page and box. Pages
 * that are pictures, or whose text is not Vietnamese, are read by OCR.
 *
 * @throws {PlanInputError} for a file that is locked, truncated or broken, and for scanned pages without an OCR to read
 * them.
 */
export async function read(bytes: Uint8Array, options: ReadOptions): Promise<Reading> {
  return readAs('pdf', bytes, options);
}

/** The same for other formats converted to PDF. */
export async function readAs(format: SourceFormat, bytes: Uint8Array, options: ReadOptions): Promise<Reading> {
  return withDocument(bytes, options.password, async (open) => {
    if (open.pageCount > MOST_PAGES) {
      throw new PlanInputError('too-large', say('too-many-pages', { n: open.pageCount }), say('give-plan-alone'));
    }
    const pages = Array.from({ length: open.pageCount }, (_, i) => {
      options.signal?.throwIfAborted();
      options.onProgress?.({ step: 'pages', done: i, total: open.pageCount });
      return readPage(open, i);
    });
    const legacy = new Map<LegacyEncoding, number>();
    const own = pages.map((page) => {
      countByFont(page.glyphs, legacy);
      return convertWords([...wordsOf(page.glyphs), ...turnedWords(page.aslant)], legacy);
    });
    const layers = layersOf(pages, own);
    const scanned = await readPages(open, layers, options);
    const usesOwn = (i: number) => layers[i] === 'text' || (options.ocr === 'never' && layers[i] === 'unusable');
    const read = pages.map((page, i) => {
      const scan = scanned.pages.get(i);
      if (scan) return { ...page, ...scan, rotation: turnedBack(page.rotation, scan.turns) };
      return { ...page, words: usesOwn(i) && options.ocr !== 'always' ? own[i]! : [] };
    });
    return toReading(format, read, layOut(read), scanned, [
      ...unread(layers, scanned, usesOwn),
      ...unusable(layers),
      ...legacyWarnings(legacy),
    ]);
  });
}

/** How far a page is turned in its file that is shown `turns` quarters too far. */
const turnedBack = (rotation: PdfPage['rotation'], turns: number) =>
  (((rotation / 90 + 4 - turns) % 4) * 90) as PdfPage['rotation'];

function toReading(
  format: SourceFormat,
  pages: readonly Pick<PdfPage, 'width' | 'height' | 'rotation'>[],
  { text, lines, tables, furniture }: LaidOut,
  scanned: ScannedPages,
  warnings: readonly SourceWarning[],
): Reading {
  return {
    format,
    encoding: 'utf-8',
    text,
    pages: pages.length,
    reader: scanned.engine ? `${READER}, ${scanned.engine}` : READER,
    warnings: [...warnings, ...scanned.warnings, ...leftOut(furniture)],
    layout: { lines, tables, pages: pages.map(({ width, height, rotation }) => ({ width, height, rotation })) },
  };
}

/** Pages that have no text and were not read otherwise. */
function unread(layers: readonly Layer[], { pages }: ScannedPages, isUsed: (i: number) => boolean): SourceWarning[] {
  return layers.flatMap((layer, i) =>
    layer === 'blank' || pages.has(i) || isUsed(i) ? [] : [{ code: 'page-unread' as const, values: { page: i + 1 } }],
  );
}

function unusable(layers: readonly Layer[]): SourceWarning[] {
  const count = layers.filter((layer) => layer === 'unusable').length;
  return count > 0 ? [{ code: 'text-layer-unusable', values: { pages: count } }] : [];
}

/** Running heads and feet are reported; page numbers are not. */
function leftOut(furniture: readonly string[]): SourceWarning[] {
  const texts = furniture.filter((text) => /\p{L}/u.test(text));
  if (texts.length === 0) return [];
  const kinds = [...new Set(texts.map((text) => text.replace(/\d+/g, '…')))];
  return [{ code: 'headers-left-out', values: { count: texts.length, text: kinds.slice(0, 3).join('”, “') } }];
}

/** Counts the words of a page in fonts that predate Unicode: about a quarter of their letters. */
function countByFont(glyphs: readonly Glyph[], counts: Map<LegacyEncoding, number>): void {
  for (const [i, { font, text }] of glyphs.entries()) {
    const encoding = encodingOfFont(font ?? null);
    const isFirst = i === 0 || glyphs[i - 1]!.text === ' ' || glyphs[i - 1]!.isApart;
    if (encoding !== null && isFirst && text !== ' ') countWords(counts, encoding, text);
  }
}

/** The words of a page, with those in TCVN3 or VNI that their fonts do not reveal as Unicode. */
function convertWords(words: readonly Word[], counts: Map<LegacyEncoding, number>): Word[] {
  const converted = convertLegacy(words.map(({ text }) => text).join(' '));
  const texts = converted.text.split(' ');
  if (converted.words.size === 0 || texts.length !== words.length) return [...words];
  for (const [encoding, count] of converted.words) countUp(counts, encoding, count);
  return words.map((word, i) => ({ ...word, text: texts[i]! }));
}
