import { raisedNumber } from '../../blocks/raised.js';
import type { Word } from './words.js';

/** A raised number is so much smaller than the words beside it, and stands so much higher, in times of their size. */
const [SMALLER, HIGHER] = [0.8, 0.12];
/** It stands so near to a word, in times of its size. */
const NEAR = 0.35;

/** The words of a line, the numbers of notes and powers that are printed raised in raised digits: "khi ra viện¹;". */
export function withRaised(words: readonly Word[]): Word[] {
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

const isRaised = (word: Word, other: Word | undefined): boolean =>
  other !== undefined && word.size < other.size * SMALLER && word.base < other.base - other.size * HIGHER;

const isNear = (before: Word, word: Word): boolean => !before.hasBlank && word.x0 - before.x1 < before.size * NEAR;

// ";", ")."
const PUNCTUATION = /^[.,;:)\]”"’]{1,3}$/;

/** What ends the word that bore a number: the ";" of "khi ra viện¹;". */
const isEnd = (word: Word, before: Word | undefined, printed: Word | undefined): boolean =>
  before !== printed && before !== undefined && PUNCTUATION.test(word.text) && isNear(before, word);

const joined = (before: Word, word: Word, text: string): Word => {
  const { hasBlank: _, ...rest } = before;
  return { ...rest, text: before.text + text, x1: word.x1, ...(word.hasBlank && { hasBlank: true }) };
};
