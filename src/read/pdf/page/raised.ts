import { raisedNumber } from '../../blocks/raised.js';
import type { Glyph } from './glyphs.js';

/** The properties of a word on a page that matter here. */
interface Printed extends Pick<Glyph, 'text' | 'x0' | 'x1' | 'base' | 'size'> {
  readonly hasBlank?: boolean;
  readonly certainty?: number;
}

/** How much smaller a raised number is than the words next to it, and how much higher, in times of their size: the larger, the higher. */
const RAISED = [
  [0.85, 0.12],
  [0.95, 0.3],
] as const;
/** How near it is to a word, in multiples of its size. */
const NEAR = 0.35;

/** The words of a line, the numbers of notes and powers that are printed raised in raised digits: "khi ra viện¹;". */
export function withRaised<Word extends Printed>(words: readonly Word[]): Word[] {
  const line: Word[] = [];
  for (const [i, word] of words.entries()) {
    const raised = word.certainty === undefined ? raisedNumber(word.text) : null;
    const [before, behind] = [line.at(-1), words[i + 1]];
    if (raised === null || !(isRaised(word, before) || isRaised(word, behind))) {
      line.push(isEnd(word, before, words[i - 1]) ? joined(line.pop()!, word, word.text) : word);
    } else if (before && isRaised(word, before) && isNear(before, word)) line.push(joined(line.pop()!, word, raised));
    else line.push({ ...word, text: raised });
  }
  return line;
}

const isRaised = (word: Printed, other: Printed | undefined): boolean =>
  other !== undefined &&
  RAISED.some(([size, height]) => word.size < other.size * size && word.base < other.base - other.size * height);

const isNear = (before: Printed, word: Printed): boolean =>
  !before.hasBlank && word.x0 - before.x1 < before.size * NEAR;

// ";", ")."
const PUNCTUATION = /^[.,;:)\]”"’]{1,3}$/;

/** What ends the word that bore a number: the ";" of "khi ra viện¹;". */
const isEnd = (word: Printed, before: Printed | undefined, printed: Printed | undefined): boolean =>
  before !== printed && before !== undefined && PUNCTUATION.test(word.text) && isNear(before, word);

const joined = <Word extends Printed>(before: Word, word: Word, text: string): Word => ({
  ...before,
  text: before.text + text,
  x1: word.x1,
  hasBlank: word.hasBlank ?? false,
});
