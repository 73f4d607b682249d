import { alike } from '../characters/alike.js';
import { wholeSpacedWords } from '../characters/spaced-letters.js';
import { wholeSyllables } from '../characters/torn-syllables.js';
import type { Plan } from '../schema/plan.js';
import { addTo } from '../text/lists.js';
import type { Accounted } from './accounted.js';
import { GivenWords } from './count.js';
import { blank, withoutMarkup } from './markup.js';
import { mayBeStructure, STRUCTURE, withoutStructure } from './structure.js';
import { type CountedWord, missingWords, placedWordsOf, printedTexts } from './words.js';

/** In a text with a larger share of wrong words, words of structure may be printed in any spelling. */
const DAMAGED = 0.1;

/** Words of the source that are in no value, and where. */
export interface LostPiece {
  readonly from: number;
  readonly to: number;
}

/**
 * The words of the source that are in no value of the plan, page furniture and the words of structure aside; words that
 * stand side by side in a line as one piece, in source order.
 */
export function lostPieces(plan: Plan, text: string, lines: Accounted): LostPiece[] {
  const damaged = plan.source.damage > DAMAGED;
  const given = printedTexts(plan);
  // The kind of document is in the spelling of the vocabulary, whatever is printed.
  const kind = plan.document.positions?.['kind']?.[0];
  if (kind) given.push(text.slice(kind.start.offset, kind.end.offset));
  const content = withoutFurniture(text, lines);
  const words = withoutMarkup(content);
  const counted = new GivenWords(given);
  if (!counted.mayLack(words, STRUCTURE)) return [];
  // Words that a converter tore stand whole in the plan.
  const rest = withoutMarkup(withoutStructure(withoutFurniture(wholeSyllables(wholeSpacedWords(alike(text))), lines)));
  for (const repeated of lines.repeated) {
    given.push(repeated);
    counted.add(repeated);
  }
  if (!counted.mayLack(rest, STRUCTURE)) return [];
  const source = placedWordsOf(rest);
  const missing = missingWords(source, given);
  for (const word of missing.keys()) if (STRUCTURE.has(word) || (damaged && mayBeStructure(word))) missing.delete(word);
  return missing.size === 0 ? [] : piecesOf(source, missing, text);
}

function withoutFurniture(text: string, { printed: { furniture } }: Accounted): string {
  const left: { from: number; to: number }[] = Object.values(furniture).flat();
  if (left.length === 0) return text;
  let kept = '';
  let at = 0;
  for (const line of left.sort((a, b) => a.from - b.from)) {
    if (line.from < at) continue;
    kept += text.slice(at, line.from) + blank(text.slice(line.from, line.to));
    at = line.to;
  }
  return kept + text.slice(at);
}

/** Which of the words that are missing so often are meant: those in lines of which the largest share is missing. */
function piecesOf(source: readonly CountedWord[], missing: Map<string, number>, text: string): LostPiece[] {
  const lines = new Map<number, number[]>();
  let line = 0;
  for (const [i, { from }] of source.entries()) {
    if (i > 0 && /[\r\n]/.test(text.slice(source[i - 1]!.to, from))) line++;
    addTo(lines, line, i);
  }
  const share = (words: readonly number[]) => words.filter((i) => missing.has(source[i]!.word)).length / words.length;
  const taken = new Set<number>();
  const ranked = [...lines.values()].map((words) => ({ words, share: share(words) })).sort((a, b) => b.share - a.share);
  for (const { words } of ranked) {
    for (const i of words) {
      const left = missing.get(source[i]!.word) ?? 0;
      if (left === 0) continue;
      missing.set(source[i]!.word, left - 1);
      taken.add(i);
    }
  }
  const pieces: { from: number; to: number }[] = [];
  let last = -2;
  for (const i of [...taken].sort((a, b) => a - b)) {
    const { from, to } = source[i]!;
    if (last === i - 1 && !/[\r\n]/.test(text.slice(source[last]!.to, from))) pieces[pieces.length - 1]!.to = to;
    else pieces.push({ from, to });
    last = i;
  }
  return pieces;
}
