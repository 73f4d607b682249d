import { latin } from '../../text/latin.js';
import type { Candidate } from '../candidates/candidate.js';
import type { Candidates } from '../candidates/candidates.js';
import { tornEdge } from '../candidates/torn.js';
import { NUMBER } from '../language/model.js';
import { type Decoded, decode, type Edge } from './decode.js';
import { isMarker, isNumeric, readUnits, type Unit, type Word } from './units.js';

/** A line as it was read: its units, which of them are read, and what they may stand for. */
export interface Draft {
  readonly line: string;
  readonly words: readonly Word[];
  readonly units: readonly Unit[];
  /** The units that are read, by their place in the lattice; marks that stand alone are none. */
  readonly places: readonly number[];
  readonly edges: readonly (readonly Edge[])[];
  readonly begins: readonly boolean[];
  readonly decoded: readonly Decoded[];
}

// Signs that may be left of a word
const READABLE = latin(/[\p{L}\p{N}¢€£¥§@&]/u);
/** How closely a word must be bound to the next one for a number to be read as it: "19 trình" is "lộ trình". */
const BOUND = 0.3;

/** Reads a line. `known`: what the rest of the text says of the words at some places. */
export function readLine(
  line: string,
  candidates: Candidates,
  known?: ReadonlyMap<number, readonly Candidate[]>,
): Draft {
  const { words, units } = readUnits(line);
  const places = units.flatMap(({ raw }, i) => (READABLE.test(raw) ? [i] : []));
  const at = (k: number) => units[places[k]!];
  const edges = places.map((unit, k): Edge[] => {
    const { raw } = units[unit]!;
    const next = at(k + 1);
    if (isNumeric(raw)) return [{ to: k + 1, candidates: boundNumber(raw, next, candidates) }];
    if (k === 0 && isMarker(units[unit]!)) return [{ to: k + 1, candidates: candidates.asItStands(raw) }];
    if (inNumberOfDocument(unit, words, units)) return [{ to: k + 1, candidates: candidates.acronym(raw) }];
    const own: Edge = { to: k + 1, candidates: known?.get(k) ?? candidates.withPairs(raw) };
    const torn = next === undefined || places[k + 1] !== unit + 1 ? null : tornEdge(units[unit]!, next, k, candidates);
    return torn === null ? [own] : [own, torn];
  });
  const begins = places.map((_, k) => k === 0 || /[.:]/.test(at(k - 1)!.after) || (k === 1 && isMarker(units[0]!)));
  const decoded = places.length === 0 ? [] : decode(edges, begins, candidates.bigrams);
  return { line, words, units, places, edges, begins, decoded };
}

// NQ  UBND  TTg
const CAPITALS = latin(/^\p{Lu}[\p{Lu}\d]*\p{L}?$/u);

/** Whether a unit belongs to a document's number: the TU of 05-NQ/TU. */
function inNumberOfDocument(at: number, words: readonly Word[], units: readonly Unit[]): boolean {
  const word = words[units[at]!.word]!;
  return word.units > 1 && at > word.first && isNumeric(units[word.first]!.raw) && CAPITALS.test(units[at]!.raw);
}

/** Numbers are sacred; only where the word that they may be is bound closely to the next one they may be that word. */
function boundNumber(raw: string, next: Unit | undefined, candidates: Candidates): readonly Candidate[] {
  const readings = candidates.ofNumber(raw);
  if (readings.length === 1) return readings;
  const following = next === undefined || isNumeric(next.raw) ? [] : candidates.of(next.raw).slice(0, 3);
  return readings.filter(
    ({ first, last }) =>
      first === NUMBER || following.some((one) => candidates.bigrams.counted(last, one.first) > BOUND),
  );
}
