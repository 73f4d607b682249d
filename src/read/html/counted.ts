import { formatNumber } from '../blocks/numerals.js';

/** How a page counts the points of lists in its style sheet, and how far each list has been counted. */
export class CountedLists {
  /** By class: what is printed before a point, in pieces. */
  readonly #marks = new Map<string, readonly Piece[]>();
  readonly #counts = new Map<string, number>();

  /** `page` is the text of the file. */
  constructor(page: string) {
    for (const { groups } of page.matchAll(BEFORE)) this.#marks.set(groups!.list!, piecesOf(groups!.content!));
  }

  /**
   * What is printed before a point of a list with these classes, its number being `number`; null if none is counted.
   */
  markOf(classes: string, number: number): string | null {
    const list = classes.split(/\s+/).find((name) => this.#marks.has(name));
    if (list === undefined) return null;
    this.#counts.set(list, number);
    return this.#marks
      .get(list)!
      .map((piece) =>
        piece.counts === undefined ? piece.text : formatNumber(this.#counts.get(piece.counts) ?? 1, piece.text),
      )
      .join('')
      .trim();
  }
}

/** Words, or the format of the number of a list. */
interface Piece {
  readonly text: string;
  readonly counts?: string;
}

// .lst-kix_ab12-1>li:before{content:"" counter(lst-ctn-kix_ab12-1,lower-latin) ") "}
const BEFORE = /\.(?<list>lst-[\w-]{1,60})>li:before\{content:(?<content>[^{}]{1,300})\}/g;
// "\0025cf  ", counter(lst-ctn-kix_ab12-1,lower-latin)
const PIECE = /"(?<words>[^"]{0,60})"|counter\(lst-ctn-(?<list>[\w-]{1,60}),(?<format>[\w-]{1,40})\)/g;
// \0025cf
const CODE = /\\(?<code>[\da-f]{4,6})/gi;

/** How lists are counted, by their style. */
export const LIST_STYLES: Readonly<Record<string, string>> = {
  'lower-latin': 'lowerLetter',
  'lower-alpha': 'lowerLetter',
  'upper-latin': 'upperLetter',
  'upper-alpha': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'decimal-leading-zero': 'decimalZero',
};

/** The counter "lst-ctn-kix_ab12-1" is that of the list "lst-kix_ab12-1". */
const piecesOf = (content: string): Piece[] =>
  [...content.matchAll(PIECE)].map(({ groups = {} }) =>
    groups.list === undefined
      ? { text: groups.words!.replace(CODE, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))) }
      : { text: LIST_STYLES[groups.format!] ?? 'decimal', counts: `lst-${groups.list}` },
  );
