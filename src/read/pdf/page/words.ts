import { runsBy } from '../../../text/lists.js';
import { convertByFont } from '../../legacy/fonts.js';
import type { Glyph } from './glyphs.js';
import { partOverlaid } from './overlaid.js';
import { withRaised } from './raised.js';

/** A word as it is printed, in points from the top left of the page. */
export interface Word extends Pick<Glyph, 'text' | 'x0' | 'x1' | 'top' | 'bottom' | 'base' | 'size'> {
  /** A blank follows it in the file, be it at the end of a line. */
  readonly hasBlank?: boolean;
  /** Of a word that OCR read: how sure it is, 0..1. */
  readonly certainty?: number;
}

/** Words that are on one line, from left to right. */
export interface Row {
  readonly words: Word[];
  readonly base: number;
  readonly size: number;
}

/** The gap, in multiples of the font size, from which words are separate, whatever is in the file. */
const WIDE_GAP = 0.3;
/** The same where PDFium saw a gap. */
const SEEN_GAP = 0.1;
/** How wide a letter is, in multiples of the font size. */
const USUAL_WIDTH = 0.5;
/** How close the baselines of letters on one line are, in multiples of the font size. */
const SAME_BASE = 0.3;

// U+0300: a mark that is on the letter before it
const MARK = /^\p{M}/u;

interface Letter extends Glyph {
  /** With the marks that are on it. */
  text: string;
}

/**
 * Joins letters into words. Marks belong to the letter before them in the file; for the rest, position decides and not
 * the order in the file, which is arbitrary.
 */
export function wordsOf(glyphs: readonly Glyph[]): Word[] {
  return linesOf(withMarks(glyphs)).flatMap(partOverlaid).flatMap(partWords);
}

function withMarks(glyphs: readonly Glyph[]): Letter[] {
  const letters: Letter[] = [];
  for (const glyph of glyphs) {
    const last = letters.at(-1);
    if (MARK.test(glyph.text) && last && last.text !== ' ') last.text += glyph.text;
    else letters.push({ ...glyph });
  }
  return letters;
}

/** Letters on the same baseline, from left to right. */
function linesOf(letters: readonly Letter[]): Letter[][] {
  const sorted = [...letters].sort((a, b) => a.base - b.base);
  const lines = runsBy(sorted, ([first], { base, size }) => base - first!.base < size * SAME_BASE);
  return lines.map((line) => line.sort((a, b) => a.x0 - b.x0));
}

function partWords(line: readonly Letter[]): Word[] {
  const words: Word[] = [];
  let parts: Letter[] = [];
  const flush = (hasBlank = false) => {
    if (parts.length > 0) words.push({ ...toWord(parts), ...(hasBlank && { hasBlank }) });
    parts = [];
  };
  for (const letter of line) {
    if (letter.text === ' ') {
      flush(true);
      continue;
    }
    const last = parts.at(-1);
    if (last && isSameAgain(last, letter)) continue;
    const gap = last ? (letter.x0 - endOf(last)) / Math.max(last.size, letter.size) : 0;
    // The width of a letter with separate marks is unknown.
    if (gap > WIDE_GAP || (letter.isApart && last && (gap > SEEN_GAP || MARK.test(last.text.slice(1))))) flush();
    parts.push(letter);
  }
  flush();
  return words;
}

/** Where a letter ends. Some composed letters have no width in the file. */
const endOf = ({ x0, x1, size }: Letter): number => (x1 > x0 ? x1 : x0 + size * USUAL_WIDTH);

/** Bold type is sometimes made by printing a letter twice. */
const isSameAgain = (last: Letter, letter: Letter): boolean =>
  last.text === letter.text && letter.x0 - last.x0 < letter.size * 0.1;

/** Letters as they are printed: in a font that predates Unicode they stand for others, a few together for one. */
function textOf(parts: readonly Letter[]): string {
  let done = '';
  let run = '';
  for (const [i, { text, font }] of parts.entries()) {
    run += text;
    if (font === parts[i + 1]?.font && i < parts.length - 1) continue;
    done += font === undefined ? run : convertByFont(run, font);
    run = '';
  }
  return done;
}

function toWord(parts: readonly Letter[]): Word {
  return {
    text: textOf(parts).normalize('NFC'),
    x0: parts[0]!.x0,
    x1: Math.max(...parts.map((part) => part.x1)),
    top: Math.min(...parts.map((part) => part.top)),
    bottom: Math.max(...parts.map((part) => part.bottom)),
    base: parts[0]!.base,
    size: Math.max(...parts.map((part) => part.size)),
  };
}

/** How close the baselines of words on one line are, in multiples of the larger size; this includes raised numbers. */
const SAME_LINE = 0.45;

/** Joins words into lines, from the top of the page to its bottom. */
export function rowsOf(words: readonly Word[]): Row[] {
  const rows: { words: Word[]; base: number; size: number }[] = [];
  for (const word of [...words].sort((a, b) => a.base - b.base || a.x0 - b.x0)) {
    let row: (typeof rows)[number] | undefined;
    for (let i = rows.length - 1; i >= 0 && i >= rows.length - 4; i--) {
      const near = Math.abs(rows[i]!.base - word.base) < Math.max(rows[i]!.size, word.size) * SAME_LINE;
      if (near && !overlaps(rows[i]!.words, word)) {
        row = rows[i];
        break;
      }
    }
    if (row) {
      row.words.push(word);
      // The number of a note is raised, and comes first
      if (word.size > row.size) row.base = word.base;
      row.size = Math.max(row.size, word.size);
    } else rows.push({ words: [word], base: word.base, size: word.size });
  }
  for (const row of rows) row.words = withRaised(row.words.sort((a, b) => a.x0 - b.x0));
  return rows.sort((a, b) => a.base - b.base);
}

/** Two words at the same position are on two lines. */
function overlaps(words: readonly Word[], word: Word): boolean {
  return words.some((other) => Math.min(other.x1, word.x1) - Math.max(other.x0, word.x0) > word.size * 0.5);
}

/** Letters that run up or down, as the words of a narrow table's head do: each line of them is one word where it is. */
export function turnedWords(glyphs: readonly Glyph[]): Word[] {
  return [90, 270].flatMap((turn) => {
    const mine = glyphs.filter((glyph) => Math.abs(glyph.turn - turn) <= 5);
    const isDown = turn === 90;
    const laid = mine.map((glyph) => ({
      ...glyph,
      x0: isDown ? glyph.top : -glyph.bottom,
      x1: isDown ? glyph.bottom : -glyph.top,
      top: isDown ? -glyph.x1 : glyph.x0,
      bottom: isDown ? -glyph.x0 : glyph.x1,
      base: isDown ? -glyph.origin : glyph.origin,
    }));
    return rowsOf(wordsOf(laid)).map(({ words, size }) => {
      const [first, last] = [words[0]!, words.at(-1)!];
      const [x0, x1] = isDown ? [-first.bottom, -first.top] : [first.top, first.bottom];
      const [top, bottom] = isDown ? [first.x0, last.x1] : [-last.x1, -first.x0];
      const text = words.map((word) => word.text).join(' ');
      return { text, x0, x1, top, bottom, base: (top + bottom) / 2 + size * 0.3, size };
    });
  });
}
