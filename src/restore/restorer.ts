import { inflateSync } from 'node:zlib';
import { Candidates } from './candidates.js';
import { readCases } from './cases.js';
import { LANGUAGE } from './data/language.js';
import { type Decoded, decode, type Edge } from './decode.js';
import type { LanguageData } from './model.js';
import { isMarker, readUnits, type Unit, type Word } from './units.js';

/** A word of a damaged line and how it is read. */
export interface RestoredWord {
  /** Offsets in the line that was read; a word that was torn apart spans both its pieces. */
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly text: string;
  /** How sure the reading is: of the words given 0.9, nine in ten are right. */
  readonly certainty: number;
  /** Other readings, the likeliest first. */
  readonly alternatives: readonly string[];
}

export interface RestoredLine {
  readonly text: string;
  readonly words: readonly RestoredWord[];
}

export interface Restorer {
  /** Reads damaged lines (joined paragraphs in reading order, NFC) as Vietnamese. Words keep their order. */
  restore(lines: readonly string[]): RestoredLine[];
}

/** Unpacks the data and makes a restorer ready to read. */
export function createRestorer(data: LanguageData = unpack()): Restorer {
  const candidates = new Candidates(data);
  const cases = readCases(data, candidates.words);
  const readLine = (line: string): RestoredLine => {
    const { words, units } = readUnits(line);
    const read = units.map((unit) => /[\p{L}\p{N}¢€£¥§@&]/u.test(unit.raw));
    const places = units.flatMap((_, i) => (read[i] ? [i] : []));
    const edges: Edge[][] = places.map((at, k) => [{ to: k + 1, candidates: candidates.of(units[at]!.raw) }]);
    const begins = places.map(
      (_, k) => k === 0 || /[.:]/.test(units[places[k - 1]!]!.after) || (k === 1 && isMarker(units[0]!)),
    );
    const decoded = places.length === 0 ? [] : decode(edges, begins, candidates.bigrams, cases);
    return compose(line, words, units, places, decoded);
  };
  return { restore: (lines) => lines.map(readLine) };
}

function compose(
  line: string,
  words: readonly Word[],
  units: readonly Unit[],
  places: readonly number[],
  decoded: readonly Decoded[],
): RestoredLine {
  const readings = new Map<number, Decoded>();
  for (const one of decoded) readings.set(places[one.from]!, one);
  const result: RestoredWord[] = [];
  for (const word of words) {
    let text = '';
    let certainty = 1;
    let alternatives: string[] = [];
    for (let i = word.first; i < word.first + word.units; i++) {
      const unit = units[i]!;
      const reading = readings.get(i);
      const best = reading?.choices[0];
      alternatives = alternatives.map((other) => other + unit.before + (best?.candidate.text ?? unit.raw) + unit.after);
      if (reading !== undefined)
        for (const choice of reading.choices.slice(1))
          if (choice.chance > 0.01) alternatives.push(text + unit.before + choice.candidate.text + unit.after);
      text += unit.before + (best?.candidate.text ?? unit.raw) + unit.after;
      certainty *= best?.chance ?? 1;
    }
    result.push({
      start: word.start,
      end: word.end,
      raw: line.slice(word.start, word.end),
      text,
      certainty: Math.min(1, certainty),
      alternatives: alternatives.slice(0, 4),
    });
  }
  return { text: result.map((word) => word.text).join(' '), words: result };
}

function unpack(): LanguageData {
  return JSON.parse(inflateSync(Buffer.from(LANGUAGE, 'base64')).toString('utf8')) as LanguageData;
}
