import { inflateSync } from 'node:zlib';
import { mendAcronyms } from './acronyms.js';
import { Candidates } from './candidates.js';
import { readCertainty } from './certainty.js';
import { LANGUAGE } from './data/language.js';
import type { Decoded } from './decode.js';
import { type Draft, decodeDraft, draftLine } from './draft.js';
import type { LanguageData } from './model.js';
import { agreeOnNames } from './names.js';
import { mendQuarters } from './quarters.js';

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
  const certainty = readCertainty(data.calibration);
  return {
    restore(lines) {
      const drafts = lines.map((line) => draftLine(line, candidates));
      for (const draft of drafts) decodeDraft(draft, candidates);
      for (const draft of agreeOnNames(drafts, candidates.bigrams)) decodeDraft(draft, candidates);
      mendQuarters(drafts, replaceReading);
      mendAcronyms(drafts, replaceReading);
      return drafts.map((draft) => compose(draft, certainty));
    },
  };
}

/** Puts a reading that a rule found before those of the lattice. */
function replaceReading(draft: Draft, at: number, text: string, chance: number): void {
  const old = draft.decoded[at]!;
  const rest = old.choices.map((choice) => ({ ...choice, chance: choice.chance * (1 - chance) }));
  const candidate = { ...old.choices[0]!.candidate, text };
  const decoded = [...draft.decoded];
  decoded[at] = { ...old, choices: [{ candidate, chance }, ...rest] };
  draft.decoded = decoded;
}

/** A line's words from its readings. A word that was torn spans its pieces. */
function compose(
  { line, words, units, places, decoded }: Draft,
  certaintyOf: (chance: number) => number,
): RestoredLine {
  const readings = new Map<number, Decoded>();
  for (const one of decoded) readings.set(places[one.from]!, one);
  const result: RestoredWord[] = [];
  for (let w = 0; w < words.length; w++) {
    const first = words[w]!;
    let last = first;
    let text = '';
    let chance = 1;
    let alternatives: string[] = [];
    for (let i = first.first; i < last.first + last.units; i++) {
      const unit = units[i]!;
      const reading = readings.get(i);
      let end = unit;
      if (reading !== undefined && reading.to - reading.from === 2) {
        i = places[reading.to - 1]!;
        end = units[i]!;
        if (end.word !== unit.word) last = words[++w]!;
      }
      const best = reading?.choices[0];
      const read = best?.candidate.text ?? unit.raw;
      alternatives = alternatives.map((other) => other + unit.before + read + end.after);
      for (const choice of reading?.choices.slice(1) ?? [])
        if (choice.chance > DOUBT) alternatives.push(text + unit.before + choice.candidate.text + end.after);
      text += unit.before + read + end.after;
      chance *= Math.min(1, best?.chance ?? 1);
    }
    const raw = line.slice(first.start, last.end);
    result.push({
      start: first.start,
      end: last.end,
      raw,
      text,
      certainty: certaintyOf(chance),
      alternatives: alternatives.slice(0, MOST_ALTERNATIVES),
    });
  }
  return { text: result.map((word) => word.text).join(' '), words: result };
}

/** Readings with a smaller chance are not named. */
const DOUBT = 0.01;
const MOST_ALTERNATIVES = 4;

function unpack(): LanguageData {
  return JSON.parse(inflateSync(Buffer.from(LANGUAGE, 'base64')).toString('utf8')) as LanguageData;
}
