import { join, type Span, slice } from '../../../characters/span/span.js';
import type { Line } from '../../../join/line.js';
import { latin } from '../../../text/latin.js';
import type { Anchor } from './anchors.js';
import type { Placed } from './beam.js';
import type { DecodedRow } from './decode.js';
import type { PlacedRow } from './index.js';
import { DASH, isDash, type Lexicon, QUARTER } from './lexicon.js';
import { type Cell, EDGE, Pairs } from './memory.js';
import type { Knowledge } from './sources.js';
import { DASHED, marksOf, Style } from './style.js';

/** What the rows of a table, as read so far, say of its columns; `own` is what each row said itself. */
export function learnedFrom(
  rows: readonly PlacedRow[],
  cells: readonly Cell[],
): { all: Map<Cell, Pairs>; own: Map<Anchor, Map<Cell, Pairs>> } {
  const all = new Map(cells.map((cell) => [cell, new Pairs()] as const));
  const own = new Map<Anchor, Map<Cell, Pairs>>();
  for (const { anchor, row } of rows) {
    const mine = new Map<Cell, Pairs>();
    for (const cell of cells) {
      const placed = row.cells.get(cell) ?? [];
      const words = placed.map((one) => one.word);
      const parted = placed.map((one) => /[,;]/.test(one.part.after));
      const pairs = new Pairs();
      for (const into of [pairs, all.get(cell)!]) into.add(words, 1, 1, parted);
      mine.set(cell, pairs);
    }
    own.set(anchor, mine);
  }
  return { all, own };
}

/** How the cells of a table that are sure print their words: surer than what the plan does elsewhere. */
export function habitsOf(
  rows: readonly PlacedRow[],
  sure: ReadonlyMap<Anchor, ReadonlySet<Cell>>,
  lexicon: Lexicon,
): Style {
  const style = new Style(lexicon);
  for (const { anchor, row } of rows) {
    for (const cell of sure.get(anchor)!) {
      if (cell === 'title') continue;
      let before: Placed | null = null;
      let marks = '';
      for (const one of row.cells.get(cell)!) {
        if (isDash(one.lost) || isDash(one.word)) marks += DASHED;
        if (isDash(one.word)) continue;
        const isClear = !marks.includes('.') && one.reading < UNSURE && (one.lost === EDGE || isDash(one.lost));
        const isBeside = before?.line === one.line && before.token + 1 >= one.token;
        if (isClear && (before === null || (isBeside && !/[^\s),;:.]/.test(before.part.after))))
          style.add(before?.word ?? EDGE, one.word, marks, /^\p{Lu}/u.test(one.part.printed));
        marks = marksOf(one.part.after);
        before = one;
      }
    }
  }
  return style;
}

/** A capital that so few of the words beside each other have, or have not, is a mistake. */
const IN_TABLE = 0.3;

/** How two words are printed side by side. */
type Habit = Pick<Style, 'marks' | 'capital'>;

/** Asks the table's own habit first, and the plan's where the table has none. */
class Habits implements Habit {
  readonly #own: Style;
  readonly #plan: Style;

  constructor(own: Style, plan: Style) {
    this.#own = own;
    this.#plan = plan;
  }

  marks(before: number, word: number, own: string, isTorn: boolean): string {
    const style = this.#own.knows(before, word) ? this.#own : this.#plan;
    return style.marks(before, word, own, isTorn);
  }

  capital(before: number, word: number): boolean | null {
    const own = this.#own.knows(before, word) ? this.#own.capital(before, word, IN_TABLE) : null;
    return own ?? this.#plan.capital(before, word);
  }
}

/** The cells of a row that are sure, as text and as the words of the source they were read from. */
export function buildCells(
  row: DecodedRow,
  lines: readonly Line[],
  knowledge: Knowledge,
  sure: ReadonlySet<Cell>,
  own: Style,
): { texts: Partial<Record<Cell, string>>; spans: Partial<Record<Cell, Span>> } {
  const { style } = knowledge;
  const texts: Partial<Record<Cell, string>> = {};
  const spans: Partial<Record<Cell, Span>> = {};
  for (const [cell, words] of row.cells) {
    if (!sure.has(cell)) continue;
    texts[cell] = textOf(words, knowledge, cell === 'title' ? style : new Habits(own, style));
    const pieces = words.map(({ line, part }) => slice(lines[line - row.from]!.span, part.start, part.end));
    spans[cell] = join(pieces, ' ');
  }
  return { texts, spans };
}

/** The words of a cell as text: their marks and capitals as printed, as far as OCR can be believed there. */
function textOf(placed: readonly Placed[], { lexicon, style }: Knowledge, habits: Habit): string {
  let text = '';
  let before = EDGE;
  let last: Placed | undefined;
  let marks = '';
  for (const one of placed) {
    if (isDash(one.word) || isDash(one.lost)) marks += one.part.isGlued && last?.part.isGlued ? '-' : DASHED;
    if (isDash(one.word)) continue;
    const isGlued = last?.part.isGlued && last.token === one.token && last.line === one.line;
    if (last && isGlued && last.part.after.includes('/')) {
      text += '/';
    } else if (last) {
      // Where something was lost or is hard to read, marks may be lost too.
      const isTorn =
        last.line !== one.line ||
        one.token - last.token > 1 ||
        Math.max(last.reading, one.reading) >= UNSURE ||
        /[^\s),;:.]/.test(last.part.after);
      const next = one.lost > 0 && !isDash(one.lost) ? one.lost : one.word;
      text += habits.marks(before, next, marks, isTorn);
    }
    if (text !== '' && !isGlued) text += ' ';
    if (one.lost > 0 && !isDash(one.lost)) {
      const isCapital = before === EDGE || habits.capital(before, one.lost) === true;
      text += `${inCase(lexicon.surface(one.lost), isCapital)}${habits.marks(one.lost, one.word, '', true)} `;
    }
    text += /[(“"]/.exec(one.part.before)?.[0] ?? '';
    // Where a name may begin, the capital is as it is printed.
    const isBegin = before === EDGE || /[;.:]/.test(marks);
    const behind = one.lost || before;
    text += wordOf(one, isBegin ? null : style.capital(behind, one.word), lexicon);
    before = one.word;
    last = one;
    marks = marksOf(one.part.after);
  }
  return withoutLoneBrackets(text + marks);
}

/** OCR reads the rules of columns as brackets; those without a partner are none. */
function withoutLoneBrackets(text: string): string {
  const open: number[] = [];
  const lone = new Set<number>();
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') open.push(i);
    else if (text[i] === ')' && open.pop() === undefined) lone.add(i);
  }
  for (const at of open) lone.add(at);
  return lone.size === 0 ? text : [...text].filter((_, i) => !lone.has(i)).join('');
}

/** Where the letters are read so badly, the capital is no surer. */
const UNSURE = 1.5;
/** Capitals that differ from their small letters by their size alone. */
const BY_SIZE = /^[cosvxzwCOSVXZW]/;

function wordOf({ word, part, reading }: Placed, habit: boolean | null, lexicon: Lexicon): string {
  const { printed } = part;
  if (isDash(word)) return '-';
  // "Quy 11/2024" is "Quý II/2024": quarters are printed in Roman numerals
  if (word === QUARTER) return printed.replace(/^[1lI]{1,3}(?=\/)/, (ones) => 'I'.repeat(ones.length));
  if (word < DASH) return printed;
  // "App" stands where the plan has both "App" and "APP"
  const surface = lexicon.has(word, printed) ? printed : lexicon.surface(word);
  if (OWN_CASE.test(surface)) return surface;
  const lower = surface.toLowerCase();
  // "APP", but "TO" is "Tổ"
  if (/^\p{Lu}{3,}$/u.test(printed)) return lower.toUpperCase();
  // "Trong", "nTrong", but not "sO", and "Iy" is "lý"
  const isPrinted =
    /^\p{Lu}|\p{Ll}\p{Lu}\p{Ll}/u.test(printed) && !(/^I\p{Ll}/u.test(printed) && lower.startsWith('l'));
  const isDoubtful = reading >= UNSURE || BY_SIZE.test(printed);
  const isCapital = isDoubtful && habit !== null ? habit : isPrinted;
  return inCase(surface, isCapital);
}

// "VNeID", "C06", "BCA"
const OWN_CASE = latin(/\p{Lu}.*\p{Lu}|\p{L}\d/u);

function inCase(surface: string, isCapital: boolean): string {
  if (OWN_CASE.test(surface)) return surface;
  const lower = surface.toLowerCase();
  return isCapital ? lower.replace(/^./u, (letter) => letter.toUpperCase()) : lower;
}
