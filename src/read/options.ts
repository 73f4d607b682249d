/** How far the reading of a file has come. */
export interface ReadProgress {
  readonly step: 'pages' | 'ocr' | 'convert';
  readonly done: number;
  /** null where it is not known yet. */
  readonly total: number | null;
}

/** Whether pages are read by OCR: where they hold no usable text (`auto`), not at all, or all of them. */
export type OcrMode = 'auto' | 'never' | 'always';
/** Which OCR: `bundled` is tesseract.js, `system` an installed tesseract, `auto` whichever is there. */
export type OcrEngine = 'auto' | 'bundled' | 'system';

export interface ReadOptions {
  /** The name to report as `source.file`; its extension helps to tell Markdown from plain text. */
  readonly file?: string | undefined;
  /** Of a file that is locked. */
  readonly password?: string | undefined;
  readonly ocr?: OcrMode | undefined;
  readonly ocrEngine?: OcrEngine | undefined;
  /** How many pages OCR may read at the same time; each takes a processor and about 150 MB. One where it is not said. */
  readonly pagesAtOnce?: number | undefined;
  /** A folder where what took long (OCR, conversion by another program) is kept by content; none: nothing is kept. */
  readonly cacheFolder?: string | undefined;
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}
