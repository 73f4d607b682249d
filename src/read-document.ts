import { joinLines } from './join/index.js';
import type { Line } from './join/line.js';
import { vocabulary, withVocabulary } from './lexicon/run.js';
import type { UserVocabulary } from './lexicon/user-words.js';
import { type Vocabulary, vocabularyOf } from './lexicon/vocabulary.js';
import { type LinesOptions, type PrintedText, readPrinted } from './lines/index.js';
import { Locator } from './read/locator.js';
import type { Source, SourceFormat, SourceLayout, SourceWarning } from './read/source.js';
import { readSource } from './read/text/index.js';
import { damageOf } from './restore/index.js';
import { forget } from './text/remember.js';

/** The lines of a text, and what was left out on the way to them. */
export interface Lines extends Pick<PrintedText, 'layout' | 'unreadTables' | 'furniture'> {
  readonly lines: Line[];
}

/** Decoded text -> the lines as their writer meant them. */
export function readLines(text: string, options: LinesOptions): Lines {
  const printed = readPrinted(text, options);
  const { layout, unreadTables, furniture } = printed;
  return { lines: joinLines(printed), layout, unreadTables, furniture };
}

/** A document as far as every reading of it goes the same way: file → text → lines. */
export interface ReadDocument extends Lines {
  /** What is reported of the source. */
  readonly source: {
    readonly file: string | null;
    readonly format: SourceFormat;
    readonly encoding: string;
    readonly sha256: string;
    readonly lines: number;
    readonly damage: number;
    readonly pages?: number;
    readonly reader?: string;
    /** A digest of the user's own words; null without. */
    readonly vocabulary: string | null;
  };
  /** The decoded text, which positions count in. */
  readonly text: string;
  readonly locator: Locator;
  /** What the reading of the file left out or could not be sure of. */
  readonly warnings: readonly SourceWarning[];
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
  input: string | Uint8Array | Source,
  options: { readonly file?: string | undefined; readonly vocabulary?: UserVocabulary | undefined },
  use: (document: ReadDocument) => T,
): T {
  const words = options.vocabulary === undefined ? vocabulary() : vocabularyOf(options.vocabulary);
  return withVocabulary(words, () => readInto(input, options, words, use));
}

function readInto<T>(
  input: string | Uint8Array | Source,
  options: { readonly file?: string | undefined },
  { hash }: Vocabulary,
  use: (document: ReadDocument) => T,
): T {
  try {
    const source = typeof input === 'string' || input instanceof Uint8Array ? readSource(input, options) : input;
    const { file, format, encoding, sha256, text, pages, reader, warnings, layout } = source;
    const locator = new Locator(text, layout);
    const words = format === 'markdown' && text.includes('<') ? text.replace(TAG, ' ') : text;
    const { share, damaged, hasDamagedRow } = damageOf(words.normalize('NFC'));
    const damage = Math.round(share * 1000) / 1000;
    const lines = readLines(text, { markdown: format === 'markdown', damaged, isApart: apartIn(layout) });
    const about = {
      ...{ file, format, encoding, sha256, lines: locator.lineCount, damage },
      ...(pages === null ? {} : { pages }),
      ...(reader === null ? {} : { reader }),
      vocabulary: hash,
    };
    return use({ ...lines, source: about, text, locator, warnings, damaged, hasDamagedRow });
  } finally {
    forget();
  }
}

/** Whether an offset is in a line that the file itself says to be a note or a text box; undefined where it says none. */
function apartIn(layout: SourceLayout | null): ((offset: number) => boolean) | undefined {
  const apart = layout?.lines.filter(({ kind }) => kind === 'note' || kind === 'box') ?? [];
  if (apart.length === 0) return undefined;
  return (offset) => apart.some(({ from, to }) => from <= offset && offset < to);
}
