import { fold } from '../../../text/fold.js';
import { latin } from '../../../text/latin.js';
import { isSyllable } from '../../../text/syllable.js';
import type { DecodedRow, DecodeLine } from './decode.js';
import { type Guess, skeletonOf } from './lexicon.js';
import type { Cell } from './memory.js';
import type { Token } from './tokens.js';

/** What stands between two blanks or marks of a line of a row, or what a cell that is sure left over of it. */
export interface Atom {
  readonly line: number;
  readonly token: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly skeleton: string;
  readonly before: string;
  readonly after: string;
  readonly isGlued: boolean;
  readonly isAfterRule: boolean;
  readonly guesses: readonly Guess[];
  /** It reads as a word. */
  readonly isClean: boolean;
  /** Something of the token it is cut from belongs to another cell. */
  readonly isCut: boolean;
  /** The cell that surely holds it. */
  readonly owner: Cell | null;
}

// "va", "Cong", "thé", but not "LA", "oA" or "reuQuy"
const CLEAN = latin(/^(?:\p{Ll}{2}|\p{L}\p{Ll}{2,6})$/u);

/** Whether letters look like a word, and the plan has that word. */
function isClean(text: string, guess: Guess | undefined): boolean {
  return CLEAN.test(text) && guess !== undefined && guess.cost <= CLEAR && isSyllable(fold(text));
}

const CLEAR = 0.5;

/** The atoms of a row, line by line. `sure` are the cells whose words are taken. */
export function atomsOf(row: DecodedRow, lines: readonly DecodeLine[], sure: ReadonlySet<Cell>): Atom[][] {
  const taken = new Map<number, { start: number; end: number; cell: Cell }[]>();
  for (const cell of sure) {
    for (const { line, part } of row.cells.get(cell) ?? []) {
      const list = taken.get(line) ?? [];
      taken.set(line, list);
      list.push({ start: part.start, end: part.end, cell });
    }
  }
  return lines.map(({ tokens }, i) => {
    const line = row.from + i;
    const own = taken.get(line) ?? [];
    return tokens.flatMap((token, at) => atomsIn(token, at, line, own));
  });
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly cell: Cell | null;
}

function atomsIn(token: Token, at: number, line: number, taken: readonly Stretch[]): Atom[] {
  return (token.divisions[0]?.parts ?? []).flatMap((part, index) => {
    const pieces: Stretch[] = [];
    let from = part.start;
    const over = taken.filter((one) => one.start < part.end && one.end > part.start).sort((a, b) => a.start - b.start);
    for (const one of over) {
      if (one.start > from) pieces.push({ start: from, end: one.start, cell: null });
      pieces.push({ start: Math.max(from, one.start), end: Math.min(part.end, one.end), cell: one.cell });
      from = Math.max(from, one.end);
    }
    if (from < part.end) pieces.push({ start: from, end: part.end, cell: null });
    return pieces
      .filter((piece) => piece.end > piece.start)
      .map(({ start, end, cell }): Atom => {
        const text = part.printed.slice(start - part.start, end - part.start);
        return {
          line,
          token: at,
          start,
          end,
          text,
          skeleton: skeletonOf(text),
          before: start === part.start ? part.before : '',
          after: end === part.end ? part.after : '',
          isGlued: part.isGlued && end === part.end,
          isAfterRule: index === 0 && start === part.start && token.isAfterRule,
          guesses: pieces.length === 1 ? part.guesses : [],
          isClean: pieces.length === 1 && (token.isReadable || isClean(text, part.guesses[0])),
          isCut: pieces.length > 1,
          owner: cell,
        };
      });
  });
}
