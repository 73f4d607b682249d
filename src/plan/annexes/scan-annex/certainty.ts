import type { Placed } from './beam.js';
import type { DecodedRow, DecodeLine } from './decode.js';
import { isDash } from './lexicon.js';
import type { Cell } from './memory.js';
import type { Token } from './tokens.js';

/** A word that nothing in the plan speaks for makes a cell unsure. */
const DEAREST_STEP = 4.3;
const DEAREST_LOST = 6;
/** A word that another cell has at such a price is hardly of that cell. */
const DEAREST_HELD = 5;
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
  // A list goes on behind a comma; what stands there twice was read from two columns or lines.
  if (/,/.test(last.part.after) || isRepeating(words) || !words.every(isPossible)) return false;
  // A title begins right behind "Mô hình N:".
  if (cell === 'title' && row.isHeaded && !isFirst(words[0]!, row, lines)) return false;
  if (cell === 'title' && !row.isHeaded && words[0]!.step > SURE_BEGIN) return false;
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
    if (word.lost > 0 && !isDash(word.lost) && !isTornBefore(words[i - 1], word, row, lines)) return false;
    if (isWordy(left) && word.step > (i === 0 ? SURE_BEGIN : SURE_STEP)) return false;
  }
  const endCost = Math.min(end.cost, end.lost.cost);
  return endCost <= (isWordy(neighbours(row, lines, last).right) ? SURE_END : DEAREST_STEP);
}

// "30/9/2024", but not "50/12/2023"
const DATE = /^(?<day>\d{1,2})\/(?<month>\d{1,2})\/\d{4}$/;

/** Whether a date can be one. */
function isPossible({ part }: Placed): boolean {
  const date = DATE.exec(part.printed)?.groups;
  return (
    !date || (Number(date.day) <= 31 && Number(date.day) > 0 && Number(date.month) <= 12 && Number(date.month) > 0)
  );
}

/** "VNeID VNeID", "khu du lịch, khu du lịch". */
function isRepeating(words: readonly Placed[]): boolean {
  for (let length = 1; length <= 4; length++) {
    let same = 0;
    for (let i = length; i < words.length; i++) {
      same = words[i]!.word === words[i - length]!.word ? same + 1 : 0;
      if (same === length) return true;
    }
  }
  return false;
}

/** Whether nothing but marks stands before a word on the line that the row is known by. */
function isFirst(word: Placed, row: DecodedRow, lines: readonly DecodeLine[]): boolean {
  if (word.line !== row.anchor) return false;
  const before = lines[word.line - row.from]!.tokens.slice(0, word.token);
  return before.every((token) => !/[\p{L}\p{N}]/u.test(token.text));
}

/** Whether something that could not be read stands where a word was lost. */
function isTornBefore(
  before: Placed | undefined,
  word: Placed,
  row: DecodedRow,
  lines: readonly DecodeLine[],
): boolean {
  return isDirtBeside(word, -1, row, lines) || (before !== undefined && isDirtBeside(before, 1, row, lines));
}

/** Whether letters that nothing was read from stand between a word and the next one on its line. */
function isDirtBeside(word: Placed, way: 1 | -1, row: DecodedRow, lines: readonly DecodeLine[]): boolean {
  const { tokens } = lines[word.line - row.from]!;
  const taken = new Map<number, number>();
  for (const words of row.cells.values()) {
    for (const one of words) {
      if (one.line === word.line)
        taken.set(one.token, Math.min(taken.get(one.token) ?? one.part.start, one.part.start));
    }
  }
  // "inglCong": the begin of a token may be dirt although a word was read from the rest
  const isCut = (at: number) => taken.get(at)! > tokens[at]!.start + 1;
  if (way < 0 && isCut(word.token)) return true;
  for (let at = word.token + way; at >= 0 && at < tokens.length; at += way) {
    if (taken.has(at)) return way > 0 && isCut(at);
    if (/[\p{L}\p{N}]/u.test(tokens[at]!.text)) return true;
  }
  return false;
}

function isNext(before: Placed | undefined, word: Placed): boolean {
  return before?.line === word.line && before.token + 1 === word.token;
}

/** What was taken for dirt between a word and the words next to it on its line. */
function neighbours(row: DecodedRow, lines: readonly DecodeLine[], word: Placed): { left: Token[]; right: Token[] } {
  const taken = new Set<number>();
  for (const words of row.cells.values())
    for (const one of words)
      if (one.line === word.line && (one.column === word.column || one.lost > 0 || one.step <= DEAREST_HELD))
        taken.add(one.token);
  const tokens = lines[word.line - row.from]!.tokens;
  const run = (way: 1 | -1) => {
    const dirt: Token[] = [];
    for (let at = word.token + way; at >= 0 && at < tokens.length && !taken.has(at); at += way) {
      // What stands beyond the rule of a column is of another one.
      if (tokens[way < 0 ? at + 1 : at]!.isAfterRule) break;
      dirt.push(tokens[at]!);
    }
    return dirt;
  };
  return { left: run(-1), right: run(1) };
}

/** Three letters or more are no speck of dirt: "CONETE", "peA", but not "A", "L.," or "oA"; nor are many specks. */
function isWordy(run: readonly Token[]): boolean {
  const letters = run.map(({ text }) => text.replace(/[^\p{L}\p{N}]/gu, '').length);
  return letters.some((count) => count >= 3) || letters.reduce((sum, count) => sum + count, 0) >= 5;
}
