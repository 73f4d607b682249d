import { isDash, type Lexicon } from './lexicon.js';
import { EDGE } from './memory.js';
import { cutWords } from './words.js';

/** How two neighbouring words are printed: the marks between them, and whether the second has a capital. */
interface Habit {
  readonly marks: Map<string, number>;
  capital: number;
  total: number;
}

/** How the plan prints words side by side; what OCR added or lost between them is told by it. */
export class Style {
  readonly #lexicon: Lexicon;
  readonly #habits = new Map<number, Habit>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  learn(text: string): void {
    let before = EDGE;
    let marks = '';
    for (const word of cutWords(text)) {
      const number = this.#lexicon.add(word.text);
      if (isDash(number)) {
        marks += DASHED;
        continue;
      }
      this.add(before, number, marks, /^\p{Lu}/u.test(word.text));
      marks = marksOf(word.after);
      before = number;
    }
  }

  /** A word behind another, as it is printed. */
  add(before: number, word: number, marks: string, isCapital: boolean): void {
    const pair = before * 65536 + word;
    let habit = this.#habits.get(pair);
    if (habit === undefined) {
      habit = { marks: new Map(), capital: 0, total: 0 };
      this.#habits.set(pair, habit);
    }
    habit.marks.set(marks, (habit.marks.get(marks) ?? 0) + 1);
    habit.capital += isCapital ? 1 : 0;
    habit.total += 1;
  }

  /** Whether these words were seen side by side more than once. */
  knows(before: number, word: number): boolean {
    return (this.#habits.get(before * 65536 + word)?.total ?? 0) >= 2;
  }

  /**
   * The marks between two words: as printed, unless the plan has it otherwise and the mark is one that OCR likes to add
   * (a comma, a stop), or to lose where a cell goes on behind a break.
   */
  marks(before: number, word: number, own: string, isTorn: boolean): string {
    const habit = this.#habits.get(before * 65536 + word);
    if (habit === undefined || (habit.marks.get(own) ?? 0) > habit.total * RARE) return own;
    const [usual, times] = [...habit.marks].sort((a, b) => b[1] - a[1])[0]!;
    if (own === '') return isTorn && times >= 2 ? usual : own;
    return /^[,.:]$/.test(own) && (own !== ':' || times >= 2) ? usual : own;
  }

  /** Whether the plan writes the second of two words with a capital; null where it has no habit. */
  capital(before: number, word: number, rare = RARE): boolean | null {
    const habit = this.#habits.get(before * 65536 + word);
    if (habit === undefined) return null;
    const share = habit.capital / habit.total;
    return share <= rare ? false : share >= 1 - rare ? true : null;
  }
}

/** A dash between two words, with the blank before it. */
export const DASHED = ' -';
const RARE = 0.2;

/** Commas, stops, colons and closing brackets among the marks behind a word. */
export function marksOf(after: string): string {
  const marks = /\)?(?:[,;:]|\.{3,4}|\.)?/.exec(after.replace(/[^),;:.]/g, ''))![0];
  return marks;
}
