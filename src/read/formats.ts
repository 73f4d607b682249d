import { say } from '../messages/library/say.js';
import type { ReadOptions } from './options.js';
import type { BinaryFormat, Reading } from './source.js';

/** A reader of one format, as its folder's index exports it. */
interface FormatReader {
  /**
   * Reads a file of the format. `options.password`, `ocr` and the like are taken where the format knows them.
   *
   * @throws {PlanInputError} for a file that is locked, broken or needs what is not installed.
   */
  read(bytes: Uint8Array, options: ReadOptions): Promise<Reading>;
}

interface Format {
  /** With its article, for a sentence: "a Word document (.docx)". */
  readonly name: string;
  /** Loads the reader: each is a separate file, so that a run on a text loads none. */
  readonly load: () => Promise<FormatReader>;
}

/** The formats other than plain text. `scripts/build.mjs` finds the readers by these imports. */
export const FORMATS: Readonly<Record<BinaryFormat, Format>> = {
  docx: { name: say('docx'), load: () => import('./docx/index.js') },
  doc: { name: say('doc'), load: () => import('./doc/index.js') },
  html: { name: say('web-page'), load: () => import('./html/index.js') },
  rtf: { name: say('rtf'), load: () => import('./doc/index.js') },
  odt: { name: say('odt'), load: () => import('./doc/index.js') },
  pdf: { name: say('pdf'), load: () => import('./pdf/index.js') },
  image: { name: say('picture'), load: () => import('./scan/index.js') },
};
