import { latin } from '../../../text/latin.js';
/** A word cut from a text, with the marks that stood before and behind it. */
export interface CutWord {
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly start: number;
  readonly end: number;
  /** Nothing but these marks stands between this word and the next one: no blank. */
  readonly isGlued: boolean;
}

// "30/9/2024", "11/2024", "II/2024"; "GD&ĐT", "ASM", "4n"; "—". Bars, brackets and stops stand between words, and a
// date begins a word of its own where it is run together with the word before it ("QLHC30/12/2023").
const DATE = String.raw`\d{1,2}\/(?:\d{1,2}\/)?\d{4}|[IVX1l]{1,3}\/\d{4}`;
const WORD = latin(String.raw`${DATE}|(?:(?!${DATE})[\p{L}\p{N}\p{M}¢€£¥§$&])+|[-–—]+`, 'g');

/** The words of a text with the marks around them, in order. */
export function cutWords(text: string): CutWord[] {
  const words: CutWord[] = [];
  for (const token of text.matchAll(/\S+/g)) {
    const found = [...token[0].matchAll(WORD)];
    for (const [i, match] of found.entries()) {
      const start = match.index;
      const end = start + match[0].length;
      const next = found[i + 1]?.index ?? token[0].length;
      words.push({
        text: match[0],
        before: i === 0 ? token[0].slice(0, start) : '',
        after: token[0].slice(end, next),
        start: token.index + start,
        end: token.index + end,
        isGlued: i + 1 < found.length,
      });
    }
  }
  return words;
}
