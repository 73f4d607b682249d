import type { Source } from '../read/source.js';
import { alike } from './alike.js';
import { withoutRests, withReferences } from './references.js';
import { wholeSyllables } from './torn-syllables.js';

/** What the `characters` stage makes of a text. */
export interface Characters {
  /** The text that lines are cut from, of the same length; the letters of each line are made the same by `clean`. */
  readonly shown: string;
  /** Its words alone, without tags and masks: what a survey of the words looks at. */
  readonly wording: string;
}

/** Stands for a letter that is not read: not part of a word, but it keeps its place. */
const MASK = '\u2060';

// "<td align=center>", "</b>": no words of the document
const TAG = /<\/?[a-z][a-z\d]{0,9}(?:\s[^<>]*)?\/?>/gi;

/**
 * The `characters` stage: decoded text -> text whose characters mean what they are. What holds afterwards:
 *
 * 1. Syllables that a converter tore ("Quy ế t") are whole again, character references are characters, invisible
 *    characters are gone from the ends of lines, and the numbers of notes that the file itself knows are masked: all
 *    without moving a letter of `shown`.
 * 2. A line that `clean` reads off `shown` is in NFC, with one hyphen, one Đ, one bullet, one space for all that print
 *    alike, and each of its letters knows its place in the source.
 */
export function readCharacters({ source }: { readonly source: Source }): Characters {
  const { format, layout } = source;
  const text = withEdges(withReferences(source.text));
  const words = format === 'markdown' && text.includes('<') ? text.replace(TAG, ' ') : text;
  return {
    shown: wholeSyllables(masked(text, layout?.noteMarks ?? [])),
    wording: withoutRests(wholeSyllables(alike(words)).replaceAll(MASK, '')).normalize('NFC'),
  };
}

/** A text with some of its parts masked. */
function masked(text: string, parts: readonly { readonly from: number; readonly to: number }[]): string {
  let done = '';
  let at = 0;
  for (const { from, to } of parts) {
    done += text.slice(at, from) + MASK.repeat(to - from);
    at = to;
  }
  return done + text.slice(at);
}

// a byte order mark, a zero-width blank or a direction mark at the head or the end of a line
const EDGE = /^[\u200b-\u200f\u202a-\u202e\u2060\ufeff]{1,9}|[\u200b-\u200f\u202a-\u202e\u2060\ufeff]{1,9}$/gm;
const SEEN_BY_NONE = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/;

/**
 * A text of the same length in which invisible characters at the ends of lines are spaces, so that a line begins with
 * its first word.
 */
export function withEdges(text: string): string {
  return SEEN_BY_NONE.test(text) ? text.replace(EDGE, (marks) => ' '.repeat(marks.length)) : text;
}
