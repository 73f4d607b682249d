/** How far the reading of a file has come. */
export interface ReadProgress {
  readonly step: 'pages' | 'ocr' | 'convert';
  readonly done: number;
  /** null if it is not known yet. */
  readonly total: number | null;
}

/** Which pages are read by OCR: those without usable text (`auto`), none, or all. */
export type OcrMode = 'auto' | 'never' | 'always';
/** Which OCR: `bundled` is tesseract.js, `system` an installed tesseract, `auto` whichever is there. */
export type OcrEngine = 'auto' | 'bundled' | 'system';

export interface ReadOptions {
  /** The name to report as `source.file`; its extension helps to tell Markdown from plain text. */
  readonly file?: string | undefined;
  /** For a locked file. */
  readonly password?: string | undefined;
  readonly ocr?: OcrMode | undefined;
  readonly ocrEngine?: OcrEngine | undefined;
  /** How many pages OCR may read at the same time; each takes a processor and about 150 MB. One by default. */
  readonly pagesAtOnce?: number | undefined;
  /** A folder that caches slow results (OCR, conversion by another program) by content; none: nothing is cached. */
  readonly cacheFolder?: string | undefined;
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}
