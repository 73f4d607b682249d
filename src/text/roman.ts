import { count, LOWER, UPPER } from './letters.js';

/** The value of a Roman numeral up to XXXIX; 0 if the letters are not one. */
export function romanValue(ordinal: string): number {
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/.test(ordinal) || ordinal === '') return 0;
  const digits: Record<string, number> = { I: 1, V: 5, X: 10 };
  let value = 0;
  for (let i = 0; i < ordinal.length; i++) {
    const here = digits[ordinal[i]!]!;
    value += here < (digits[ordinal[i + 1] ?? ''] ?? 0) ? -here : here;
  }
  return value;
}

const WORTHS = { M: 1000, CM: 900, D: 500, CD: 400, C: 100, XC: 90, L: 50, XL: 40, X: 10, IX: 9, V: 5, IV: 4, I: 1 };

/** A number as a Roman numeral. */
export function toRoman(value: number): string {
  let rest = value;
  return Object.entries(WORTHS)
    .map(([letters, worth]) => {
      const times = Math.floor(rest / worth);
      rest -= times * worth;
      return letters.repeat(times);
    })
    .join('');
}

/** Characters that are misread strokes of a numeral. */
const STROKES: ReadonlyMap<string, string> = new Map([
  ...['L', 'l', '1', '|', '!', 'Ì', 'Í', 'Ị', 'Ỉ', 'T'].map((letter): [string, string] => [letter, 'I']),
  ['H', 'II'],
]);

/** What OCR read in place of a numeral, with the strokes that it has: "HI" and "1II" are III. */
export function strokesOf(mark: string): string {
  return [...mark].map((letter) => STROKES.get(letter) ?? letter).join('');
}

/** The least number of letters in the heading of a chapter, and the share of them that are capitals. */
const LEAST_LETTERS = 6;
const CAPITALS = 0.9;

/** Whether words are in capitals, as the heading behind the numeral of a chapter is; OCR may have misread some. */
export function isChapterHeading(text: string): boolean {
  const capitals = count(text, UPPER);
  const letters = capitals + count(text, LOWER);
  return letters >= LEAST_LETTERS && capitals >= letters * CAPITALS;
}
