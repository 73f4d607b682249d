import type { DecodedRow, DecodeLine, Placed } from './decode.js';
import { isDash } from './lexicon.js';
import type { Cell } from './memory.js';
import type { Token } from './tokens.js';

/** A word that nothing in the plan speaks for makes a cell unsure. */
const DEAREST_STEP = 4.3;
const DEAREST_LOST = 6;
const DEAREST_EDGE = 3;
/** Beside words that could not be read, where a cell begins and ends must be well known. */
const SURE_BEGIN = 1.9;
const SURE_END = 1.2;
const SURE_STEP = 3;
const HARDEST_READING = 5;
const WORDS_FOR_A_LOST_ONE = 4;

/**
 * Whether a cell can be given: each of its words follows as the plan's own words do, few are lost, and nothing that
 * could not be read stands where it begins or ends.
 */
export function isSure(cell: Cell, row: DecodedRow, lines: readonly DecodeLine[]): boolean {
  const words = row.cells.get(cell) ?? [];
  const first = words[0];
  const last = words[words.length - 1];
  const end = row.ends.get(cell);
  if (!first || !last || !end) return false;
  const endCost = Math.min(end.cost, end.lostCost);
  if (endCost > DEAREST_EDGE || (first.lost === 0 && first.step > DEAREST_EDGE)) return false;
  if (words.some((word) => word.step > (word.lost > 0 ? DEAREST_LOST : DEAREST_STEP))) return false;
  if (words.some((word) => word.reading > HARDEST_READING)) return false;
  const lost = words.filter((word) => word.lost > 0 && !isDash(word.lost)).length;
  if (lost * WORDS_FOR_A_LOST_ONE > words.length) return false;
  const around = words.map((word) => neighbours(row, lines, word));
  if (around.some(({ left, right }) => [...left, ...right].some((token) => token.isReadable))) return false;
  if (around.some(({ left }, i) => isWordy(left) && words[i]!.step > (i === 0 ? SURE_BEGIN : SURE_STEP))) return false;
  return endCost <= SURE_END || !isWordy(around[words.length - 1]!.right);
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
