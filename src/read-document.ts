import { alike } from './characters/alike.js';
import { wholeSyllables } from './characters/torn-syllables.js';
import { joinLines } from './join/index.js';
import type { Line } from './join/line.js';
import { vocabulary, withVocabulary } from './lexicon/run.js';
import type { UserVocabulary } from './lexicon/user-words.js';
import { type Vocabulary, vocabularyOf } from './lexicon/vocabulary.js';
import { type PrintedText, type PrintOptions, readPrinted } from './lines/index.js';
import { Locator } from './read/locator.js';
import type { Source, SourceFormat, SourceLayout, SourceWarning } from './read/source.js';
import { readSource } from './read/text/index.js';
import { type Damage, damageOf } from './restore/damage/damage.js';
import { restoreLines } from './restore/index.js';
import type { PlacedWords } from './restore/readings/placed-words.js';
import { UnsureWords } from './restore/readings/unsure.js';
import { clearMemoized } from './text/memoize.js';

/** The lines of a text, what was left out on the way to them, and the restored words in them. */
export interface Lines extends Pick<PrintedText, 'layout' | 'unreadTables' | 'furniture'> {
  readonly lines: Line[];
  readonly words: PlacedWords;
}

/** How a text is read into lines. */
export interface LinesOptions extends Pick<PrintOptions, 'markdown' | 'isApart' | 'tables'> {
  /** How damaged the text is; surveyed where it is not given. */
  readonly damage?: Damage;
  /** Restores every line, damaged or not. */
  readonly restoresAll?: boolean;
  /** The words that OCR was not sure of. */
  readonly unsure?: UnsureWords | undefined;
}

/** Decoded text -> the lines as their writer meant them. */
export function readLines(
  text: string,
  {
    markdown,
    isApart,
    tables = [],
    damage = damageOf(text.normalize('NFC')),
    restoresAll = false,
    unsure,
  }: LinesOptions,
): Lines {
  const printed = readPrinted(text, { markdown, isScan: damage.damaged, tables, isApart });
  const { layout, unreadTables, furniture } = printed;
  const { words, ...restored } = restoreLines(printed, damage, { all: restoresAll, unsure });
  return { lines: joinLines({ ...restored, layout }), layout, unreadTables, furniture, words };
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
}

// "<td align=center>", "</b>": no words of the document
const TAG = /<\/?[a-z][a-z\d]{0,9}(?:\s[^<>]*)?\/?>/gi;

/**
 * Reads a document up to its lines and gives what `use` makes of them. What was memoized of its text on the way is
 * let go of at the end.
 *
 * @throws {PlanInputError} for input that is empty, binary, too large or in an unknown encoding; and what `use` throws.
 */
export function withDocument<T>(
  input: string | Uint8Array | Source,
  options: {
    readonly file?: string | undefined;
    readonly vocabulary?: UserVocabulary | undefined;
    readonly restoresAll?: boolean;
  },
  use: (document: ReadDocument) => T,
): T {
  const words = options.vocabulary === undefined ? vocabulary() : vocabularyOf(options.vocabulary);
  return withVocabulary(words, () => readInto(input, options, words, use));
}

function readInto<T>(
  input: string | Uint8Array | Source,
  options: { readonly file?: string | undefined; readonly restoresAll?: boolean },
  { hash }: Vocabulary,
  use: (document: ReadDocument) => T,
): T {
  try {
    const source = typeof input === 'string' || input instanceof Uint8Array ? readSource(input, options) : input;
    const { file, format, encoding, sha256, text, pages, reader, warnings, layout } = source;
    const locator = new Locator(text, layout);
    const words = format === 'markdown' && text.includes('<') ? text.replace(TAG, ' ') : text;
    const whole = wholeSyllables(alike(words)).replaceAll(MASK, '');
    const damage = damageOf(whole.normalize('NFC'));
    const tables = layout?.tables ?? [];
    const restoresAll = options.restoresAll ?? false;
    const lines = readLines(withoutNoteMarks(text, layout), {
      markdown: format === 'markdown',
      damage,
      restoresAll,
      unsure: unsureIn(layout),
      isApart: apartIn(layout),
      tables,
    });
    const about = {
      ...{ file, format, encoding, sha256, lines: locator.lineCount, damage: Math.round(damage.share * 1000) / 1000 },
      ...(pages === null ? {} : { pages }),
      ...(reader === null ? {} : { reader }),
      vocabulary: hash,
    };
    return use({ ...lines, source: about, text, locator, warnings });
  } finally {
    clearMemoized();
  }
}

/** Stands for a letter that is not read; it is no word, and keeps its place. */
const MASK = '\u2060';

/** The text with the numbers of notes, of which the file itself says where they stand, masked: they are no part of a word. */
function withoutNoteMarks(text: string, layout: SourceLayout | null): string {
  let done = '';
  let at = 0;
  for (const { from, to } of layout?.noteMarks ?? []) {
    done += text.slice(at, from) + MASK.repeat(to - from);
    at = to;
  }
  return done + text.slice(at);
}

/** The words of a scan that OCR was not sure of; undefined where there is none. */
function unsureIn(layout: SourceLayout | null): UnsureWords | undefined {
  const words = new UnsureWords(layout?.lines.flatMap((line) => line.words ?? []) ?? []);
  return words.isEmpty ? undefined : words;
}

/** Whether an offset is in a line that the file itself says to be a note or a text box; undefined where it says none. */
function apartIn(layout: SourceLayout | null): ((offset: number) => boolean) | undefined {
  const apart = layout?.lines.filter(({ kind }) => kind === 'note' || kind === 'box') ?? [];
  if (apart.length === 0) return undefined;
  return (offset) => apart.some(({ from, to }) => from <= offset && offset < to);
}
