import type { Plan } from '../../../schema/plan.js';
import { boundedDistance } from '../../../text/fold.js';
import { latin } from '../../../text/latin.js';
import { matchesOf } from '../../../text/matches.js';
import { LEVEL_WORDS } from '../../../vocabulary/document/letterhead.js';
import { type Found, found } from '../../findings/finding.js';
import { isDamaged } from '../damage.js';
import type { Places } from '../places.js';
import type { PlanText } from '../texts.js';

/** How many times more often than a wrong name the right one must occur; after the word for the plan's own level, once. */
const TIMES = 3;
// "Lộc Hà", "Ngọc Lặc": two names in a row
const WORD = latin(/\p{L}+/gu);

/** Where the plan's own place is misspelt: one letter or mark differs, and the right name occurs far more often. */
export function misspelt(plan: Plan, texts: readonly PlanText[], places: Places): Found[] {
  const name = plan.document.locality?.name.normalize('NFC') ?? '';
  const length = name.split(' ').length;
  if (isDamaged(plan) || length < 2) return [];
  const runs = texts.flatMap(({ text, position }) => runsIn(text, length).map((run) => ({ ...run, position })));
  const { issuer, place } = plan.document;
  const right =
    runs.filter(({ words }) => words === name).length +
    [...issuer, place ?? ''].filter((line) => line.toLowerCase().includes(name.toLowerCase())).length;
  const wrong = runs.filter(({ words, before }) => isNear(words, name) && isFree(before, plan));
  const isEnough = (times: number) => right >= wrong.length * times;
  const told = wrong.filter(({ before }) => isEnough(levelOf(before) === null ? TIMES : 1));
  return told.map(({ words, position }) =>
    found('other-locality/name', { at: places.find(words, position), actual: words, expected: name }),
  );
}

interface Run {
  readonly words: string;
  /** What precedes it, two words at most. */
  readonly before: string;
}

/** Exactly this many words in a row that begin with a capital. */
function runsIn(text: string, length: number): Run[] {
  const words = [...matchesOf(text, WORD)].map(({ 0: word, index }) => ({ word, index }));
  const isName = (i: number) => {
    const word = words[i]?.word ?? '';
    return word !== '' && word[0] !== word[0]!.toLowerCase() && word.slice(1) === word.slice(1).toLowerCase();
  };
  return words.flatMap((_, i) => {
    const all = Array.from({ length }, (_one, k) => isName(i + k)).every(Boolean);
    if (!all || isName(i - 1) || isName(i + length)) return [];
    const last = words[i + length - 1]!;
    const run = text.slice(words[i]!.index, last.index + last.word.length);
    return /^[^,.;:()-]+$/u.test(run)
      ? { words: run, before: `${words[i - 2]?.word ?? ''} ${words[i - 1]?.word ?? ''}`.trim() }
      : [];
  });
}

function isNear(words: string, name: string): boolean {
  return words !== name && boundedDistance(words, name, 1) === 1;
}

/** Whether no other kind of place precedes it: "xã Lộc Hạ" lies in the district Lộc Hà. */
function isFree(before: string, { document }: Plan): boolean {
  const level = levelOf(before);
  return level === null || level === document.locality?.level;
}

/** "người dân huyện" → district */
function levelOf(before: string): string | null {
  const kind = Object.keys(LEVEL_WORDS).find((word) => before.toLowerCase().endsWith(word));
  return kind === undefined ? null : LEVEL_WORDS[kind]!;
}
