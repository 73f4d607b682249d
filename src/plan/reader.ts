import type { Line } from '../lines/index.js';
import { type Span, sourceOf } from '../lines/span.js';
import { createRestorer, damagedLines, type RestoredWord, type Restorer } from '../restore/index.js';
import { fold } from '../text/fold.js';
import { latin } from '../text/latin.js';
import { STANDARD_ABBREVIATIONS } from '../vocabulary/abbreviations.js';
import { KNOWN_ABBREVIATIONS } from '../vocabulary/known-abbreviations.js';
import type { Reading } from './context.js';

/** Words surer than this are not listed as doubtful. */
const SURE = 0.9;

/** A restored word with its place in the source. */
interface PlacedWord extends RestoredWord {
  readonly to: number;
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

/** Makes a reader of some lines. The restorer's data is unpacked only when a line needs it. */
export function createReader(lines: readonly Line[], mode: RestoreMode): Reader {
  const texts = lines.map((line) => line.span.text);
  const isDamaged = mode === 'never' ? [] : mode === 'always' ? texts.map(() => true) : damagedLines(texts);
  const chosen = lines.filter((_, i) => isDamaged[i]);
  if (chosen.length === 0) return { read: (span) => ({ text: span.text }), wordsOf: () => [], restored: 0 };
  shared ??= createRestorer();
  const restored = shared.restore(chosen.map((line) => line.span.text));
  const words = new Map<number, PlacedWord>();
  const byLine = new Map<Span, readonly RestoredWord[]>();
  for (const [i, line] of chosen.entries()) {
    byLine.set(line.span, restored[i]!.words);
    for (const word of restored[i]!.words) {
      const from = sourceOf(line.span, word.start);
      const to = sourceOf(line.span, word.end - 1);
      if (from && to) words.set(from.from, { ...word, to: to.to });
    }
  }
  return {
    read: (span) => readSpan(span, words),
    wordsOf: (line) => byLine.get(line) ?? [],
    restored: chosen.length,
  };
}

const ABBREVIATIONS = new Map(
  [...KNOWN_ABBREVIATIONS, ...Object.keys(STANDARD_ABBREVIATIONS).filter((abbr) => /^[\p{Lu}&/]{2,}$/u.test(abbr))].map(
    (abbr) => [abbr.includes('/') ? abbr : fold(abbr), abbr],
  ),
);
const SPELLED = new Set(ABBREVIATIONS.values());

/** The abbreviation that some letters are, marks aside. */
function known(part: string): string | undefined {
  return SPELLED.has(part) ? part : ABBREVIATIONS.get(fold(part));
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
function readSpan(span: Span, words: ReadonlyMap<number, PlacedWord>): Reading {
  let text = '';
  let at = 0;
  let done = -1;
  const read: PlacedWord[] = [];
  const hasSmallLetters = /\p{Ll}{2}/u.test(span.text);
  for (const match of span.text.matchAll(/\S+/g)) {
    const place = sourceOf(span, match.index);
    if (place && place.from < done) {
      // The second half of a word that was torn apart.
      at = match.index + match[0].length;
      continue;
    }
    text += span.text.slice(at, match.index);
    at = match.index + match[0].length;
    const word = place ? words.get(place.from) : undefined;
    const reading = word ? cutTo(word, match[0]) : null;
    if (!word || reading === null) {
      text += match[0];
      continue;
    }
    text += (hasSmallLetters && !word.raw.includes(' ') && abbreviationsIn(match[0], reading)) || reading;
    done = word.to;
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
