import { addTo } from '../../text/lists.js';
import { FAMILY_NAMES } from '../../vocabulary/document/family-names.js';
import { CLASSES, OWN } from '../language/model.js';
import type { Words } from '../language/words.js';
import type { Found } from './known-readings.js';
import { withCase } from './syllable-search.js';
import { likelyCases } from './word-make.js';

/** What words lost, all other letters and marks being sure: their tones ("Kê hoach"), or all marks ("KE HOACH"). */
export type Lost = 'tones' | 'marks';

/** No onset is longer: "ngh". */
const LONGEST_ONSET = 3;
const MARK = /\p{M}/gu;
const TONE = /[\u0300\u0301\u0309\u0303\u0323]/g;

/** The syllables that words without their tones or marks may have been. */
export class LostMarks {
  private readonly words: Words;
  private readonly bare: (word: string) => string;
  /** Onsets and rimes by what is left of them, as numbers. */
  private readonly onsets = new Map<string, number[]>();
  private readonly rimes = new Map<string, number[]>();
  /** Acronyms and foreign words, which have a case of their own. */
  private readonly specials = new Map<string, number[]>();

  constructor(words: Words, lost: Lost) {
    this.words = words;
    this.bare = lost === 'tones' ? withoutTones : withoutMarks;
    for (const [i, special] of words.specials.entries()) add(this.specials, this.bare(special), i);
    for (const [i, onset] of words.table.onsets.entries()) add(this.onsets, this.bare(onset), i);
    for (const [i, [spelling]] of words.table.rimes.entries()) add(this.rimes, this.bare(spelling!), i);
  }

  /** Each syllable that a token without its marks may be, as likely as the others; none for a token that is no syllable. */
  readings(raw: string): Found[] {
    const small = raw.toLowerCase();
    // It kept its marks.
    if (this.bare(small) !== small) return [];
    const { table, base } = this.words;
    const found = new Set<number>();
    for (let length = 0; length <= LONGEST_ONSET && length < small.length; length++)
      for (const onset of this.onsets.get(small.slice(0, length)) ?? [])
        for (const rime of this.rimes.get(small.slice(length)) ?? []) {
          const number = onset * table.rimes.length + rime;
          if (table.exists[number] === 1) found.add(base + number);
        }
    const syllables = [...found].flatMap((number) =>
      likelyCases(raw)
        .filter((pattern) => withCase(small, pattern) === raw)
        .map((pattern) => {
          const text = withCase(this.words.spell(number), pattern);
          return { text, number, pattern, weight: FAMILIES.has(text) ? OF_FAMILY : 1 };
        }),
    );
    const specials = this.specials.get(raw) ?? [];
    return [
      ...syllables,
      ...specials.map((i) => ({ text: this.words.specials[i]!, number: CLASSES + i, pattern: OWN, weight: 1 })),
    ];
  }
}

/** How much more often a capital begins a family name than another word with the same letters. */
const OF_FAMILY = 4;
const FAMILIES: ReadonlySet<string> = new Set(FAMILY_NAMES);

function withoutMarks(word: string): string {
  return withoutTones(word).normalize('NFD').replace(MARK, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

function withoutTones(word: string): string {
  return word.normalize('NFD').replace(TONE, '').normalize('NFC');
}

function add(map: Map<string, number[]>, key: string, number: number): void {
  addTo(map, key, number);
}
