import type { Source } from '../../read/source.js';
import { Locator } from '../../read/text/index.js';
import type { Position } from '../../schema/plan.js';
import { begins, has, LETTER, MARK, NUMBER } from '../../text/letters.js';
import { escapePattern } from './escape.js';

// What a space of a value may be in the source: a line end, bars of a table, marks of emphasis.
const GAP = '[\\s*_|]+';

/** A decoded text, and where it stands on the pages of its file. */
export type SourceText = Pick<Source, 'text' | 'layout'>;

/** Locates words in the source, to point at them rather than at their whole paragraph. */
export class Places {
  readonly #source: SourceText | null;
  #locator: Locator | null = null;

  /** `source` is the text that the plan's positions refer to; null if it is not at hand. */
  constructor(source: string | SourceText | null = null) {
    this.#source = typeof source === 'string' ? { text: source, layout: null } : source;
  }

  /** The source's own letters at a position; null without a source. */
  textAt(position: Position | undefined): string | null {
    if (this.#source === null || !position) return null;
    return this.#source.text.slice(position.start.offset, position.end.offset);
  }

  /** Where `words` are within a position; the position itself where they are not found or there is no source. */
  find(words: string, within: Position | undefined): Position | undefined {
    const text = this.textAt(within);
    if (text === null || !within || this.#source === null) return within;
    const match = searchFor(words, text);
    if (!match) return within;
    this.#locator ??= new Locator(this.#source.text, this.#source.layout);
    const start = within.start.offset + match.index;
    return this.#locator.position(start, start + match[0].length);
  }
}

/** How many of the first words are searched for if not all are found: a cell that a page break cuts in two. */
const FEWER = [6, 4, 3];

/** The source may be decomposed (NFD), where values are composed. */
function searchFor(words: string, text: string): RegExpExecArray | null {
  const all = words.trim().split(/\s+/u);
  const tries = [all, ...FEWER.filter((n) => n < all.length).map((n) => all.slice(0, n))];
  for (const parts of tries) {
    const wanted = parts.join(' ');
    const match = pattern(wanted).exec(text) ?? pattern(wanted.normalize('NFD')).exec(text);
    if (match) return match;
  }
  return null;
}

function pattern(words: string): RegExp {
  const parts = words.trim().split(/\s+/u);
  const escaped = parts.map(escapePattern);
  // A word must not be matched inside a longer one.
  const before = begins(words, LETTER | NUMBER) ? '(?<![\\p{L}\\p{M}\\p{N}])' : '';
  const after = has(words.at(-1) ?? '', LETTER | MARK | NUMBER) ? '(?![\\p{L}\\p{M}\\p{N}])' : '';
  return new RegExp(before + escaped.join(GAP) + after, 'u');
}
