import { latin } from '../../text/latin.js';
import type { Candidate } from '../candidates/candidate.js';
import type { Candidates } from '../candidates/candidates.js';
import { tornEdge } from '../candidates/torn.js';
import { NUMBER } from '../language/model.js';
import { type Decoded, decode } from './decode.js';
import { isMarker, isNumeric, type RawToken, rawTokensOf, type Word } from './raw-tokens.js';
import type { Edge } from './states.js';

/** A line as it was read: its tokens, which of them are read, and what they may stand for. */
export interface Draft {
  readonly line: string;
  readonly words: readonly Word[];
  readonly tokens: readonly RawToken[];
  /** The tokens that are read, by their place in the lattice; marks that stand alone are none. */
  readonly places: readonly number[];
  readonly edges: readonly (readonly Edge[])[];
  readonly begins: readonly boolean[];
  readonly decoded: readonly Decoded[];
}

// Characters that may be the rest of a word
const READABLE = latin(/[\p{L}\p{N}¢€£¥§@&]/u);
/** How strongly a word must collocate with the next one for a number to be read as it: "19 trình" is "lộ trình". */
const BOUND = 0.3;

/** Reads a line. `known`: what the rest of the text implies about the words at some places. */
export function readLine(
  line: string,
  candidates: Candidates,
  known?: ReadonlyMap<number, readonly Candidate[]>,
): Draft {
  const { words, tokens } = rawTokensOf(line);
  const places = tokens.flatMap(({ raw }, i) => (READABLE.test(raw) ? [i] : []));
  const at = (k: number) => tokens[places[k]!];
  const edges = places.map((token, k): Edge[] => {
    const { raw } = tokens[token]!;
    const next = at(k + 1);
    if (isNumeric(raw)) return [{ to: k + 1, candidates: boundNumber(raw, next, candidates) }];
    if (k === 0 && isMarker(tokens[token]!)) return [{ to: k + 1, candidates: candidates.asItStands(raw) }];
    if (inNumberOfDocument(token, words, tokens)) return [{ to: k + 1, candidates: candidates.acronym(raw) }];
    const own: Edge = { to: k + 1, candidates: known?.get(k) ?? candidates.withPairs(raw) };
    const torn =
      next === undefined || places[k + 1] !== token + 1 ? null : tornEdge(tokens[token]!, next, k, candidates);
    return torn === null ? [own] : [own, torn];
  });
  const begins = places.map((_, k) => k === 0 || /[.:]/.test(at(k - 1)!.after) || (k === 1 && isMarker(tokens[0]!)));
  const decoded = places.length === 0 ? [] : decode(edges, begins, candidates.bigrams);
  return { line, words, tokens, places, edges, begins, decoded };
}

// NQ  UBND  TTg
const CAPITALS = latin(/^\p{Lu}[\p{Lu}\d]*\p{L}?$/u);

/** Whether a token belongs to a document's number: the TU of 05-NQ/TU. */
function inNumberOfDocument(at: number, words: readonly Word[], tokens: readonly RawToken[]): boolean {
  const word = words[tokens[at]!.word]!;
  return word.tokens > 1 && at > word.first && isNumeric(tokens[word.first]!.raw) && CAPITALS.test(tokens[at]!.raw);
}

/** Numbers are never changed, unless the word that they may be collocates strongly with the next one. */
function boundNumber(raw: string, next: RawToken | undefined, candidates: Candidates): readonly Candidate[] {
  const readings = candidates.ofNumber(raw);
  if (readings.length === 1) return readings;
  const following = next === undefined || isNumeric(next.raw) ? [] : candidates.of(next.raw).slice(0, 3);
  return readings.filter(
    ({ first, last }) =>
      first === NUMBER || following.some((one) => candidates.bigrams.counted(last, one.first) > BOUND),
  );
}
