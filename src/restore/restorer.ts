import type { ReadWord } from '../characters/span/span.js';
import { isLower } from '../text/letters.js';
import { spelled } from './candidates/candidate.js';
import { Candidates } from './candidates/candidates.js';
import type { Lost } from './candidates/lost-marks.js';
import { isStrange } from './candidates/word-make.js';
import { Acronyms } from './corrections/acronyms.js';
import { Capitals } from './corrections/capitals.js';
import type { Correction } from './corrections/correction.js';
import { FixedTurns } from './corrections/fixed-turns.js';
import { Names } from './corrections/names.js';
import { Quarters } from './corrections/quarters.js';
import { LANGUAGE } from './data/language.js';
import type { Decoded } from './decode/decode.js';
import { type Draft, readLine } from './decode/draft.js';
import { readCertainty } from './language/certainty.js';
import { type LanguageData, UNKNOWN } from './language/model.js';

/** A word of a damaged line and how it is read. */
export interface RestoredWord extends Omit<ReadWord, 'from' | 'to'> {
  /** Offsets in the line that was read; a word that was torn apart spans both its pieces. */
  readonly start: number;
  readonly end: number;
}

export interface RestoredLine {
  readonly text: string;
  readonly words: readonly RestoredWord[];
}

export interface Restorer {
  /** Restores damaged lines (joined paragraphs in reading order, NFC) to Vietnamese. Words keep their order. */
  restore(lines: readonly string[]): RestoredLine[];
}

/** Unpacks the data and makes a restorer ready to read; `lost`: all that its words lost, if that is known. */
export function createRestorer(data: LanguageData = unpack(), lost: Lost | null = null): Restorer {
  const candidates = new Candidates(data, lost);
  const certainty = readCertainty(data.calibration);
  return {
    restore(lines) {
      const names = new Names(candidates.bigrams);
      const quarters = new Quarters();
      const acronyms = new Acronyms();
      const capitals = new Capitals();
      const turns = new FixedTurns();
      // Line by line, keeping only the words: what lines imply about each other is noted on the way.
      const restored = lines.map((line, at) => {
        const draft = readLine(line, candidates);
        for (const notes of [names, quarters, acronyms, capitals, turns]) notes.note(draft, at);
        return compose(draft, draft.decoded, certainty);
      });
      const known = names.agree();
      const corrections = new Map<number, Correction[]>([...known.keys()].map((line) => [line, []]));
      for (const correction of [quarters, acronyms, capitals, turns].flatMap((notes) => notes.corrections())) {
        const list = corrections.get(correction.line);
        if (list === undefined) corrections.set(correction.line, [correction]);
        else list.push(correction);
      }
      for (const [line, list] of corrections) {
        const draft = readLine(lines[line]!, candidates, known.get(line));
        restored[line] = compose(
          draft,
          draft.decoded.map((one) => corrected(one, list)),
          certainty,
        );
      }
      return restored;
    },
  };
}

/** Puts a reading that a rule found before those of the lattice. */
function corrected(old: Decoded, corrections: readonly Correction[]): Decoded {
  const correction = corrections.find(({ place }) => place === old.from);
  if (correction === undefined) return old;
  const { text, chance } = correction;
  const rest = old.choices.map((choice) => ({ candidate: choice.candidate, chance: choice.chance * (1 - chance) }));
  return { ...old, choices: [{ candidate: spelled(old.choices[0]!.candidate, text), chance }, ...rest] };
}

/** A line's words from its readings. A word that was torn spans its pieces. */
function compose(
  { line, words, tokens, places }: Draft,
  decoded: readonly Decoded[],
  certaintyOf: (chance: number) => number,
): RestoredLine {
  // The reading of each token that has one, by its first token.
  const readings: (Decoded | undefined)[] = new Array(tokens.length).fill(undefined);
  for (const one of decoded) readings[places[one.from]!] = one;
  const result: RestoredWord[] = [];
  for (let w = 0; w < words.length; w++) {
    const first = words[w]!;
    let last = first;
    let text = '';
    let chance = 1;
    let alternatives: string[] | undefined;
    for (let i = first.first; i < last.first + last.tokens; i++) {
      const token = tokens[i]!;
      const reading = readings[i];
      let end = token;
      if (reading !== undefined && reading.to - reading.from === 2) {
        i = places[reading.to - 1]!;
        end = tokens[i]!;
        if (end.word !== token.word) last = words[++w]!;
      }
      const best = reading?.choices[0];
      const read = best?.candidate.text ?? token.raw;
      // "di? liéu", "tt? ngay": a horn or a tone, and not a question, if the sentence continues in lower case
      const goesOn = end.after === '?' && w + 1 < words.length && isLower(line.charCodeAt(words[w + 1]!.start));
      const after = goesOn ? '' : end.after;
      alternatives = alternatives?.map((other) => other + token.before + read + after);
      if (reading !== undefined && reading.choices.length > 1)
        for (const { candidate, chance: less } of reading.choices.slice(1))
          if (less > DOUBT && (alternatives === undefined || alternatives.length < MOST_ALTERNATIVES)) {
            alternatives ??= [];
            alternatives.push(text + token.before + candidate.text + after);
          }
      text += token.before + read + after;
      if (best !== undefined) {
        const strange = best.candidate.first === UNKNOWN && isStrange(best.candidate.text);
        chance *= Math.min(best.chance, strange ? STRANGE : 1);
      }
    }
    result.push({
      start: first.start,
      end: last.end,
      raw: line.slice(first.start, last.end),
      text,
      certainty: certaintyOf(chance),
      alternatives: alternatives?.slice(0, MOST_ALTERNATIVES) ?? NONE,
    });
  }
  return { text: result.map((word) => word.text).join(' '), words: result };
}

/** The highest certainty of a word left unchanged for lack of another reading, unless it is a name or acronym. */
const STRANGE = 0.6;
/** Most words have no other reading. */
const NONE: readonly string[] = Object.freeze([]);
/** Readings with a smaller probability are not listed. */
const DOUBT = 0.01;
const MOST_ALTERNATIVES = 4;

function unpack(): LanguageData {
  // Loaded here: most plans are not damaged.
  const { inflateSync } = process.getBuiltinModule('node:zlib');
  return JSON.parse(inflateSync(Buffer.from(LANGUAGE, 'base64')).toString('utf8')) as LanguageData;
}
