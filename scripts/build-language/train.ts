import { CLASSES, type LanguageData, NUMBER, OWN, START } from '../../src/restore/language/model.js';
import { fold } from '../../src/text/fold.js';
import { partSyllable, syllableTable } from '../../src/text/syllable.js';
import { type Entry, entriesOf, entryOf, inCapitals, NUMBER_WORD } from './corpus.js';
import { type LetterCounts, learnLetters } from './letters.js';
import type { Readings } from './pairs.js';

/** Makes the restorer's data from paragraphs of clean text and from words as printed and as read. */
export function train(texts: readonly string[], readings: Readings): LanguageData {
  const counts = new Map<string, number>();
  const sequences: Entry[][] = [];
  const cases = new Map<string, [number, number, number]>();
  for (const text of texts) {
    const capitals = inCapitals(text);
    const entries = entriesOf(text).map(({ entry }) => entry);
    sequences.push(entries);
    for (const { word, pattern } of entries) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      if (pattern === OWN || capitals) continue;
      const row = cases.get(word) ?? [0, 0, 0];
      cases.set(word, row);
      row[pattern]!++;
    }
  }
  const own = (word: string) => partSyllable(word) === null;
  const seen = [...counts.keys()].filter((word) => word !== NUMBER_WORD).sort();
  const syllables = seen.filter((word) => !own(word));
  const words = [...syllables, ...seen.filter(own)];
  const ids = new Map(words.map((word, i) => [word, i + CLASSES]));
  ids.set(NUMBER_WORD, NUMBER);
  const memory = memoryOf(readings, ids);
  return {
    words,
    specials: syllables.length,
    counts: words.map((word) => counts.get(word) ?? 0),
    classCounts: [sequences.length, counts.get(NUMBER_WORD) ?? 0, 0],
    bigrams: bigramsOf(sequences, ids),
    cases: words.flatMap((word) => cases.get(word) ?? [0, 0, 0]),
    channel: channelOf(learnLetters(readings.tokens), readings),
    memory,
    calibration: [],
  };
}

function bigramsOf(sequences: readonly Entry[][], ids: ReadonlyMap<string, number>): number[] {
  const followers = new Map<number, Map<number, number>>();
  for (const sequence of sequences) {
    let before = START;
    for (const { word } of sequence) {
      const id = ids.get(word)!;
      const after = followers.get(before) ?? new Map<number, number>();
      followers.set(before, after);
      after.set(id, (after.get(id) ?? 0) + 1);
      before = id;
    }
  }
  const rows = [...followers].sort((a, b) => a[0] - b[0]);
  return rows.flatMap(([before, after]) => [before, after.size, ...[...after].sort((a, b) => a[0] - b[0]).flat()]);
}

/** How a word was read as a whole; what a word's letters say less well. Words that were read one way only once are not kept. */
function memoryOf(readings: Readings, ids: ReadonlyMap<string, number>): LanguageData['memory'] {
  const totals = new Map<string, number>();
  const seen = new Map<string, { id: number; pattern: number; read: string; times: number }>();
  for (const [key, times] of readings.tokens) {
    const [printed, read] = key.split('\t') as [string, string];
    for (const capitals of printed === printed.toUpperCase() ? [false, true] : [false]) {
      const entry = entryOf(printed, capitals);
      const id = entry === null ? undefined : ids.get(entry.word);
      if (entry === null || id === undefined || id < CLASSES) continue;
      const word = `${id} ${entry.pattern}`;
      totals.set(word, (totals.get(word) ?? 0) + times);
      const at = `${word}\t${read}`;
      const known = seen.get(at);
      if (known === undefined) seen.set(at, { id, pattern: entry.pattern, read, times });
      else known.times += times;
    }
  }
  const rows = [...seen.values()].filter(({ times }) => times >= 2);
  // A stable sort in the order of code tokens, which the restorer's search relies on.
  rows.sort((a, b) => (a.read < b.read ? -1 : a.read > b.read ? 1 : 0));
  return {
    reads: rows.map(({ read }) => read),
    words: rows.map(({ id, pattern }) => id * 4 + pattern),
    costs: rows.map(({ id, pattern, times }) =>
      Math.round(-100 * Math.log(times / (totals.get(`${id} ${pattern}`)! + 1))),
    ),
  };
}

/** Shares of what letters of the same kind, and all marked vowels together, were read as; and of any sign whatever. */
const KIN = 0.04;
const MARKED = 0.03;
const ANY_SIGN = 0.01;
const LEAST = 0.0004;
const SIGNS = [...'0123456789¢&@$§#%|!{}[]()<>~^°*£€¥?\\'];

/** The chance of each reading of a letter: what was counted of it, of its kin ("ứ", "ử"), of marked vowels, of signs. */
function channelOf(letters: LetterCounts, readings: Readings): LanguageData['channel'] {
  const twos = new Map<string, number>();
  for (const [key, times] of readings.tokens) {
    const printed = key.slice(0, key.indexOf('\t'));
    for (let i = 1; i < printed.length; i++) {
      const two = printed.slice(i - 1, i + 1);
      twos.set(two, (twos.get(two) ?? 0) + times);
    }
  }
  const kin = new Pools();
  for (const [printed, reads] of letters) {
    if (printed.length !== 1) continue;
    for (const [read, count] of reads) {
      for (const kind of kindsOf(printed)) kin.add(kind, read, count);
    }
  }
  const rows = new Map<string, number[]>();
  const asRead = new Map<string, number>();
  const add = (printed: string, read: string, chance: number) => {
    const row = rows.get(printed) ?? [];
    rows.set(printed, row);
    row.push(numberOf(read, asRead), Math.round(-100 * Math.log(Math.min(chance, 0.999))));
  };
  for (const printed of alphabet()) {
    const own = new Pools();
    for (const [read, count] of letters.get(printed) ?? []) own.add(printed, read, count);
    const bare = fold(printed);
    // A letter may always be read as it is, with its marks or without.
    for (const same of [printed, printed === printed.toLowerCase() ? bare : bare.toUpperCase()])
      own.add(printed, same, 0.5);
    const [near, marked] = kindsOf(printed);
    const isMarked = marked !== undefined;
    const reads = new Set([
      ...own.reads(printed),
      ...kin.reads(near!),
      ...(isMarked ? [...kin.reads(marked), ...SIGNS] : []),
    ]);
    for (const read of reads) {
      let chance =
        (1 - KIN - (isMarked ? MARKED + ANY_SIGN : 0)) * own.share(printed, read) + KIN * kin.share(near!, read);
      if (isMarked) chance += MARKED * kin.share(marked, read) + (SIGNS.includes(read) ? ANY_SIGN / SIGNS.length : 0);
      if (chance >= LEAST || SIGNS.includes(read)) add(printed, read, chance);
    }
  }
  for (const [printed, reads] of letters) {
    if (printed.length === 2)
      for (const [read, count] of reads) if (count >= 2) add(printed, read, count / ((twos.get(printed) ?? 0) + 5));
  }
  return {
    printed: [...rows.keys()],
    read: [...asRead.keys()],
    entries: [...rows.values()].flatMap((row) => [row.length / 2, ...row]),
  };
}

/** The number of some letters; the next one for new ones. */
function numberOf(letters: string, numbers: Map<string, number>): number {
  let number = numbers.get(letters);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(letters, number);
  }
  return number;
}

/** The groups that a letter is counted with: letters of the same base and case, and marked vowels of its case. */
function kindsOf(letter: string): string[] {
  const bare = fold(letter);
  const size = letter === letter.toLowerCase() ? 'small' : 'large';
  const isMarked = bare !== letter.toLowerCase() && bare !== 'd';
  return isMarked ? [`${size} ${bare} marked`, `${size} marked`] : [`${size} ${bare}`];
}

/** Readings counted by group. */
class Pools {
  private readonly pools = new Map<string, Map<string, number>>();
  private readonly totals = new Map<string, number>();

  add(pool: string, read: string, count: number): void {
    const counts = this.pools.get(pool) ?? new Map<string, number>();
    this.pools.set(pool, counts);
    counts.set(read, (counts.get(read) ?? 0) + count);
    this.totals.set(pool, (this.totals.get(pool) ?? 0) + count);
  }

  reads(pool: string): Iterable<string> {
    return this.pools.get(pool)?.keys() ?? [];
  }

  share(pool: string, read: string): number {
    return (this.pools.get(pool)?.get(read) ?? 0) / (this.totals.get(pool) ?? 1);
  }
}

/** Every letter that a word may be printed with. */
function alphabet(): string[] {
  const { onsets, rimes } = syllableTable();
  const letters = new Set([...onsets, ...rimes.flat()].join(''));
  for (const letter of 'fjwz0123456789&') letters.add(letter);
  return [...letters].flatMap((letter) =>
    letter === letter.toUpperCase() ? [letter] : [letter, letter.toUpperCase()],
  );
}
