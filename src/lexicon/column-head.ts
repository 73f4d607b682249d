import { fold } from '../text/fold.js';
import { groupBy } from '../text/lists.js';
import { COLUMN_DOERS, COLUMN_REST, COLUMN_SIGNS, COLUMN_TIMES } from '../vocabulary/column-words.js';
import type { ColumnKey } from '../vocabulary/labels.js';

/** A column head has at most this many words, and this many characters. */
const MOST_WORDS = 10;
export const LONGEST_HEAD = 120;

interface Part {
  readonly key: ColumnKey | 'doer' | 'rest';
  readonly words: readonly string[];
}

const partsOf = (key: Part['key'], phrases: readonly string[]): Part[] =>
  phrases.map((phrase) => ({ key, words: fold(phrase).split(' ') }));

/** What the head of a column may be composed of, the longer phrases first. */
const PARTS: readonly Part[] = [
  ...partsOf('doer', COLUMN_DOERS),
  ...Object.entries(COLUMN_SIGNS).flatMap(([key, phrases]) => partsOf(key as ColumnKey, phrases)),
  ...partsOf('deadline', COLUMN_TIMES),
  ...partsOf('rest', COLUMN_REST),
].sort((a, b) => b.words.length - a.words.length);

/** The same by their first words. */
const PARTS_BY_FIRST = groupBy(PARTS, ({ words }) => words[0]!);

// the "TT" of "TT/STT (1)"
const WORD = /[^\s/,;()-]+/u;

/** The first word of the head of a column, without marks; empty if there is none. */
export function firstOfHead(printed: string): string {
  return fold(WORD.exec(printed)?.[0] ?? '');
}

/** The words that a head may begin with. */
export const HEAD_BEGINS: ReadonlySet<string> = new Set(PARTS_BY_FIRST.keys());

/**
 * The meaning of a head composed of known words: "Phòng, đơn vị chủ trì tham mưu", "Thời gian thực hiện/ hoàn thành".
 * Each of its words must be known, and all must mean the same; null otherwise.
 */
export function readColumnHead(printed: string): ColumnKey | null {
  const words = fold(printed)
    .split(/[\s/,;()-]+/u)
    .filter((word) => word !== '');
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  const keys = new Set<ColumnKey>();
  let doers = 0;
  for (let at = 0; at < words.length; ) {
    const part = PARTS_BY_FIRST.get(words[at]!)?.find((one) => one.words.every((word, i) => words[at + i] === word));
    if (!part) return null;
    if (part.key === 'doer') doers++;
    else if (part.key !== 'rest') keys.add(part.key);
    at += part.words.length;
  }
  const [key] = keys;
  if (keys.size !== 1 || key === undefined) return null;
  return (key === 'deadline') === (doers === 0) ? key : null;
}
