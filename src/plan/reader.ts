import { type Span, sourceOf } from '../characters/span.js';
import type { Line } from '../join/line.js';
import { ofVocabulary } from '../lexicon/run.js';
import { createRestorer, damagedLines, type RestoredLine, type RestoredWord, type Restorer } from '../restore/index.js';
import { fold } from '../text/fold.js';
import { latin } from '../text/latin.js';
import { hasRun, LOWER } from '../text/letters.js';
import { matchesOf } from '../text/matches.js';
import { KNOWN_ABBREVIATIONS } from '../vocabulary/known-abbreviations.js';
import type { Reading } from './context.js';

/** Words surer than this are not listed as doubtful. */
const SURE = 0.9;

/** The restored words by where they begin in the source. A long text has many: they are kept in arrays, not as pairs. */
class PlacedWords {
  private readonly words: RestoredWord[] = [];
  private readonly froms: Int32Array;
  private readonly tos: Int32Array;

  constructor(lines: readonly Line[], restored: readonly RestoredLine[]) {
    const count = restored.reduce((sum, line) => sum + line.words.length, 0);
    this.froms = new Int32Array(count);
    this.tos = new Int32Array(count);
    let inOrder = true;
    for (const [i, { span }] of lines.entries())
      for (const word of restored[i]!.words) {
        const from = sourceOf(span, word.start);
        const to = sourceOf(span, word.end - 1);
        if (!from || !to) continue;
        const at = this.words.push(word) - 1;
        this.froms[at] = from.from;
        this.tos[at] = to.to;
        if (at > 0 && this.froms[at - 1]! >= from.from) inOrder = false;
      }
    if (!inOrder) this.sort();
  }

  /** Cells of a table may be read out of the order they are printed in. */
  private sort(): void {
    const order = this.words.map((_, i) => i).sort((a, b) => this.froms[a]! - this.froms[b]!);
    const [words, froms, tos] = [[...this.words], this.froms.slice(), this.tos.slice()];
    for (const [i, at] of order.entries()) {
      this.words[i] = words[at]!;
      this.froms[i] = froms[at]!;
      this.tos[i] = tos[at]!;
    }
  }

  /** The word that begins at an offset of the source, and where it ends there. */
  at(from: number): { word: RestoredWord; to: number } | undefined {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      // The last of several words that begin at one place.
      if (this.froms[middle]! <= from) low = middle + 1;
      else high = middle;
    }
    return low > 0 && this.froms[low - 1] === from ? { word: this.words[low - 1]!, to: this.tos[low - 1]! } : undefined;
  }
}

export type RestoreMode = 'auto' | 'always' | 'never';

let shared: Restorer | undefined;

/** How the spans of a text are read. */
export interface Reader {
  /** What a span says: as printed, or with the restored words where its line is damaged. */
  readonly read: (span: Span) => Reading;
  /** The restored words of a whole line, with offsets in it; none for a line that was left alone. */
  readonly wordsOf: (line: Span) => readonly RestoredWord[];
  /** How many lines were restored. */
  readonly restored: number;
}

/** The lines of a document, and whether any of them may be damaged. */
export interface Readable {
  readonly lines: readonly Line[];
  readonly hasDamagedRow: boolean;
}

/** Makes a reader of a document's lines. The restorer's data is unpacked only when a line needs it. */
export function createReader(document: Readable, mode: RestoreMode): Reader {
  const chosen = linesToRestore(document, mode);
  if (chosen.length === 0) return { read: (span) => ({ text: span.text }), wordsOf: () => [], restored: 0 };
  shared ??= createRestorer();
  const numbers = chosen.map(numberBefore);
  const read = shared.restore(chosen.map((line, i) => numbers[i]! + line.span.text));
  const restored = read.map((line, i) => behind(line, numbers[i]!.length));
  const words = new PlacedWords(chosen, restored);
  const byLine = new Map<Span, readonly RestoredWord[]>();
  for (const [i, line] of chosen.entries()) byLine.set(line.span, restored[i]!.words);
  return {
    read: (span) => readSpan(span, words),
    wordsOf: (line) => byLine.get(line) ?? [],
    restored: chosen.length,
  };
}

/** The number that is printed before the words of a line, where it says that a sentence begins: "1. ", "a) ". */
function numberBefore({ marker, span }: Line): string {
  if (marker === null || marker.kind === 'bullet' || span.text === '') return '';
  return /^\(?[\da-zđIVX.]+[.,)]$/.test(marker.printed) ? `${marker.printed.replace(/,$/, '.')} ` : '';
}

/** A line without its first words. */
function behind(line: RestoredLine, length: number): RestoredLine {
  if (length === 0) return line;
  const words = line.words
    .filter(({ start }) => start >= length)
    .map((word) => ({ ...word, start: word.start - length, end: word.end - length }));
  return { text: words.map(({ text }) => text).join(' '), words };
}

function linesToRestore({ lines, hasDamagedRow }: Readable, mode: RestoreMode): readonly Line[] {
  if (mode === 'always') return lines;
  if (mode === 'never' || !hasDamagedRow) return [];
  const isDamaged = damagedLines(lines.map((line) => line.span.text));
  return lines.filter((_, i) => isDamaged[i]);
}

// "UBND", "GD&ĐT", "ĐA/CP"
const ALL_CAPITALS = latin(/^[\p{Lu}&/]{2,}$/u);

const abbreviationsOfRun = ofVocabulary(({ abbreviations }) => {
  const all = [...KNOWN_ABBREVIATIONS, ...Object.keys(abbreviations).filter((abbr) => ALL_CAPITALS.test(abbr))];
  const byFolded = new Map(all.map((abbr) => [abbr.includes('/') ? abbr : fold(abbr), abbr]));
  return { byFolded, spelled: new Set(byFolded.values()) };
});

/** A shorter abbreviation with a B may be one that nobody knows. */
const SHORTEST_BENT = 4;

/** The abbreviation that some letters are, marks aside; a Đ may have been read as a B: "HBND". */
function known(part: string): string | undefined {
  const { byFolded, spelled } = abbreviationsOfRun();
  if (spelled.has(part)) return part;
  const folded = fold(part);
  const bent = part.length < SHORTEST_BENT ? undefined : byFolded.get(folded.replace(/b/g, 'd'));
  return byFolded.get(folded) ?? bent;
}

// "B/c", "HĐND", "LĐTB&XH"
const PART = latin(/[\p{L}\d/&]+/gu);

/**
 * A known abbreviation in capitals is none of the words that it looks like: "(B/c)", "VT, CA" and "DU-HDND" are
 * "(B/c)", "VT, CA" and "ĐU-HĐND". Null where the token holds none.
 */
function abbreviationsIn(printed: string, restored: string): string | null {
  const read = restored.match(PART) ?? [];
  const parts = printed.match(PART) ?? [];
  if (parts.length !== read.length) return null;
  const kept = parts.map((part) => (part === part.toUpperCase() || part.includes('/') ? known(part) : undefined));
  if (kept.every((abbr) => abbr === undefined)) return null;
  let at = 0;
  return printed.replace(PART, () => {
    const index = at++;
    return kept[index] ?? read[index]!;
  });
}

/** Puts the restored words in the place of the printed ones; blanks and line feeds stay. */
function readSpan(span: Span, words: PlacedWords): Reading {
  let text = '';
  let at = 0;
  let done = -1;
  const read: RestoredWord[] = [];
  const hasSmallLetters = hasRun(span.text, LOWER, 2);
  for (const match of matchesOf(span.text, /\S+/g)) {
    const place = sourceOf(span, match.index);
    if (place && place.from < done) {
      // The second half of a word that was torn apart.
      at = match.index + match[0].length;
      continue;
    }
    text += span.text.slice(at, match.index);
    at = match.index + match[0].length;
    const placed = place ? words.at(place.from) : undefined;
    const reading = placed ? cutTo(placed.word, match[0]) : null;
    if (!placed || reading === null) {
      text += match[0];
      continue;
    }
    const { word } = placed;
    text += (hasSmallLetters && !word.raw.includes(' ') && abbreviationsIn(match[0], reading)) || reading;
    done = placed.to;
    read.push(word);
  }
  text += span.text.slice(at);
  if (read.length === 0) return { text: span.text };
  const certainty = read.reduce((sum, word) => sum + word.certainty, 0) / read.length;
  const doubtful = read.flatMap((word) =>
    word.certainty < SURE
      ? [{ raw: word.raw, text: word.text, certainty: round(word.certainty), alternatives: [...word.alternatives] }]
      : [],
  );
  return { text, ...(text === span.text ? {} : { raw: span.text }), certainty: round(certainty), doubtful };
}

/** The reading of a word of which the span may hold only the front ("vu" of "vu:"); null where they do not agree. */
function cutTo(word: RestoredWord, printed: string): string | null {
  if (word.raw === printed || word.raw.startsWith(`${printed} `)) return word.text;
  const rest = word.raw.slice(printed.length);
  return word.raw.startsWith(printed) && /^\P{L}+$/u.test(rest) && word.text.endsWith(rest)
    ? word.text.slice(0, -rest.length)
    : null;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
