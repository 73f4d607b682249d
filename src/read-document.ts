import { type Lines, readLines } from './lines/index.js';
import { Locator, readSource } from './read/text/index.js';
import { damageOf } from './restore/index.js';
import { forget } from './text/remember.js';

/** A document as far as every reading of it goes the same way: bytes → text → lines. */
export interface ReadDocument extends Lines {
  /** What is reported of the source. */
  readonly source: {
    readonly file: string | null;
    readonly format: 'markdown' | 'text';
    readonly encoding: string;
    readonly sha256: string;
    readonly lines: number;
    readonly damage: number;
  };
  /** The decoded text, which positions count in. */
  readonly text: string;
  readonly locator: Locator;
  /** Whether the text as a whole lost its marks. */
  readonly damaged: boolean;
  /** Whether a part of it at least may have. */
  readonly hasDamagedRow: boolean;
}

// "<td align=center>", "</b>": no words of the document
const TAG = /<\/?[a-z][a-z\d]{0,9}(?:\s[^<>]{0,300})?\/?>/gi;

/**
 * Reads a document up to its lines and gives what `use` makes of them. What was remembered of its text on the way is
 * let go of at the end.
 *
 * @throws {PlanInputError} for input that is empty, binary, too large or in an unknown encoding; and what `use` throws.
 */
export function withDocument<T>(
  source: string | Uint8Array,
  options: { readonly file?: string | undefined },
  use: (document: ReadDocument) => T,
): T {
  try {
    const { file, format, encoding, sha256, text } = readSource(source, options);
    const locator = new Locator(text);
    const words = format === 'markdown' && text.includes('<') ? text.replace(TAG, ' ') : text;
    const { share, damaged, hasDamagedRow } = damageOf(words.normalize('NFC'));
    const damage = Math.round(share * 1000) / 1000;
    const lines = readLines(text, { markdown: format === 'markdown', damaged });
    const about = { file, format, encoding, sha256, lines: locator.lineCount, damage };
    return use({ ...lines, source: about, text, locator, damaged, hasDamagedRow });
  } finally {
    forget();
  }
}
