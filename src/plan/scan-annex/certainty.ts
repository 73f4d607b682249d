import type { Placed } from './beam.js';
import type { DecodedRow, DecodeLine } from './decode.js';
import { isDash } from './lexicon.js';
import type { Cell } from './memory.js';
import type { Token } from './tokens.js';

/** A word that nothing in the plan speaks for makes a cell unsure. */
const DEAREST_STEP = 4.3;
const DEAREST_LOST = 6;
/** Where something that could not be read stands before or behind, words must be well known there. */
const SURE_BEGIN = 1.9;
const SURE_STEP = 3;
const SURE_END = 1.2;
const HARDEST_READING = 5;
const DEAREST_PLACE = 20;
const WORDS_FOR_A_LOST_ONE = 4;

/**
 * Whether a cell can be given: each of its words follows as the plan's own words do and stands where it should, few
 * are lost, and nothing that could be a word of it was left out beside it.
 */
export function isSure(cell: Cell, row: DecodedRow, lines: readonly DecodeLine[]): boolean {
  const words = row.cells.get(cell) ?? [];
  const last = words[words.length - 1];
  const end = row.ends.get(cell);
  if (!last || !end) return false;
  const isLastColumn = cell === [...row.cells.keys()].pop();
  const lost = words.filter((word) => word.lost > 0 && !isDash(word.lost)).length;
  if (lost * WORDS_FOR_A_LOST_ONE > words.length) return false;
  for (const [i, word] of words.entries()) {
    if (word.reading > HARDEST_READING || word.place > DEAREST_PLACE) return false;
    // In the last column nothing else can follow on the line.
    if (!(isLastColumn && isNext(words[i - 1], word)) && word.step > (word.lost > 0 ? DEAREST_LOST : DEAREST_STEP))
      return false;
    const { left, right } = neighbours(row, lines, word);
    if ([...left, ...right].some((token) => token.isReadable)) return false;
    if (isWordy(left) && word.step > (i === 0 ? SURE_BEGIN : SURE_STEP)) return false;
  }
  const endCost = Math.min(end.cost, end.lostCost);
  return endCost <= (isWordy(neighbours(row, lines, last).right) ? SURE_END : DEAREST_STEP);
}

function isNext(before: Placed | undefined, word: Placed): boolean {
  return before?.line === word.line && before.token + 1 === word.token;
}

/** What was taken for dirt between a word and the words next to it on its line. */
function neighbours(row: DecodedRow, lines: readonly DecodeLine[], word: Placed): { left: Token[]; right: Token[] } {
  const taken = new Set<number>();
  for (const words of row.cells.values()) for (const one of words) if (one.line === word.line) taken.add(one.token);
  const tokens = lines[word.line - row.from]!.tokens;
  const run = (way: 1 | -1) => {
    const dirt: Token[] = [];
    for (let at = word.token + way; at >= 0 && at < tokens.length && !taken.has(at); at += way) dirt.push(tokens[at]!);
    return dirt;
  };
  return { left: run(-1), right: run(1) };
}

/** Three letters or more are no speck of dirt: "CONETE", "peA", but not "A", "L.," or "oA"; nor are many specks. */
function isWordy(run: readonly Token[]): boolean {
  const letters = run.map(({ text }) => text.replace(/[^\p{L}\p{N}]/gu, '').length);
  return letters.some((count) => count >= 3) || letters.reduce((sum, count) => sum + count, 0) >= 5;
}
