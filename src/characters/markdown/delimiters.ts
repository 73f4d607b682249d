import { begins, LETTER, NUMBER } from '../../text/letters.js';
import { isBlank } from '../span/span.js';

/** Something other than plain text: a run of stars or underscores, a tag, a reference, an escape. */
export interface Inline {
  readonly at: number;
  readonly length: number;
  readonly sign: '*' | '_' | 'tag' | 'replace';
  /** What replaces it. */
  text: string;
  readonly opens: boolean;
  readonly closes: boolean;
  /** How many characters of the run are still text. */
  left: number;
  /** It is at the very beginning or end of its line, and not after a digit. */
  readonly isEdge: boolean;
  bold: 'start' | 'end' | null;
}

/** What CommonMark calls punctuation. */
function isMark(letter: string): boolean {
  const code = letter.charCodeAt(0);
  if (code < 0x80) return code > 0x20 && code < 0x7f && !begins(letter, LETTER | NUMBER);
  return !begins(letter, LETTER) && /[\p{P}\p{S}]/u.test(letter);
}

/** Whether a run of stars can open or close emphasis: CommonMark's left- and right-flanking runs. */
export function delimiters(text: string, at: number, run: number, sign: '*' | '_'): Inline {
  const before = at === 0 ? ' ' : text[at - 1]!;
  const after = text[at + run] ?? ' ';
  const blankBefore = isBlank(before.charCodeAt(0));
  const blankAfter = isBlank(after.charCodeAt(0));
  const markBefore = isMark(before);
  const markAfter = isMark(after);
  const left = !blankAfter && (!markAfter || blankBefore || markBefore);
  const right = !blankBefore && (!markBefore || blankAfter || markAfter);
  return {
    at,
    length: run,
    sign,
    text: sign.repeat(run),
    opens: sign === '*' ? left : left && (!right || markBefore),
    closes: sign === '*' ? right : right && (!left || markAfter),
    left: run,
    isEdge: at === 0 || (at + run === text.length && !/\d/.test(before)),
    bold: null,
  };
}

/** Pairs openers with closers, innermost first; what pairs is no text. Each run is looked at once: linear. */
export function pairRuns(inlines: Inline[]): void {
  const stacks: Record<'*' | '_', Inline[]> = { '*': [], _: [] };
  for (const inline of inlines) {
    if (inline.sign !== '*' && inline.sign !== '_') continue;
    const open = stacks[inline.sign];
    while (inline.closes && inline.left > 0 && open.length > 0) {
      const opener = open[open.length - 1]!;
      const taken = matching(opener.left, inline.left);
      if (taken === 0) break;
      opener.left -= taken;
      inline.left -= taken;
      if (taken >= 2) {
        opener.bold = 'start';
        inline.bold = 'end';
      }
      if (opener.left === 0) open.pop();
    }
    if (inline.opens && inline.left > 0) open.push(inline);
  }
  for (const inline of inlines) {
    if (inline.sign !== '*' && inline.sign !== '_') continue;
    // Two stars that pair with nothing are still markup: nobody prints "**".
    if (inline.sign === '*' && inline.left >= 2) inline.left %= 2;
    // Nor does anyone print a star at the edge of a line: its other half is beyond a page break.
    if (inline.sign === '*' && inline.isEdge) inline.left = 0;
    inline.text = inline.sign.repeat(inline.left);
  }
}

/** One star closes one, two close two, three close both: "**Khách sạn 3*; 4***" is bold with two stars of text. */
function matching(opener: number, closer: number): number {
  if (opener === closer) return opener;
  if (closer >= 3) return Math.min(opener, closer);
  return opener >= 3 ? closer : 0;
}
