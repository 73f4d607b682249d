import type { Random } from '../random.js';

/** How a plan numbers its points, from the chapters down, and what its bullets are. */
export interface Scheme {
  readonly levels: readonly ((index: number, above: string) => { readonly ordinal: string; readonly marker: string })[];
  readonly bullet: string;
  readonly inner: string;
  readonly labelBullet: string;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];
const LETTERS = 'abcdeghiklmn';

const chapter = (mark: string) => (index: number) => ({ ordinal: ROMAN[index]!, marker: `${ROMAN[index]}${mark}` });
const capital = (index: number) => ({
  ordinal: LETTERS[index]!.toUpperCase(),
  marker: `${LETTERS[index]!.toUpperCase()}.`,
});
const point = (mark: string) => (index: number) => ({ ordinal: `${index + 1}`, marker: `${index + 1}${mark}` });
const decimal = (mark: string) => (index: number, above: string) => ({
  ordinal: `${above}.${index + 1}`,
  marker: `${above}.${index + 1}${mark}`,
});
const letter = (index: number) => ({ ordinal: LETTERS[index]!, marker: `${LETTERS[index]})` });
const bracket = (index: number) => ({ ordinal: `(${index + 1})`, marker: `(${index + 1})` });

export function growScheme(random: Random): Scheme {
  const bullet = random.pick(['-', '-', '-', '–', '*']);
  return {
    levels: [
      random.pick([chapter('.'), chapter('.'), chapter('-'), chapter('/'), capital]),
      random.pick([point('.'), point('.'), point('-'), point('/')]),
      random.pick([decimal('.'), decimal(''), letter, bracket]),
    ],
    bullet,
    inner: '+',
    labelBullet: random.pick([bullet, bullet, '']),
  };
}
