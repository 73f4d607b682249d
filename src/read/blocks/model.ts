import { withoutEnd } from '../../text/ends.js';
import { largest } from '../../text/lists.js';
import type { LineKind, Range } from '../source.js';

/*
 * What the readers of formats without fixed pages (DOCX, HTML) make of a document, before it becomes text: paragraphs and
 * tables in reading order. All text is in NFC.
 */

export type Block = Paragraph | Table;

export interface Paragraph {
  readonly type: 'paragraph';
  readonly kind: LineKind;
  /** The text, parted where a line break was set. Numbers and bullets that the format counts itself are in it. */
  readonly lines: readonly string[];
}

// "đánh giá"; not "a) Các ban", "iv. Kinh phí"
const BEGINS_SMALL = /^\s{0,9}(?!(?:[a-zđ]|[ivx]{2,4})[.)/])\p{Ll}/u;

/** A paragraph of running text, a line break as "\n". A break before a small letter is within a sentence, unless that numbers a point. */
export function paragraphOf(text: string, kind: LineKind = 'body'): Paragraph {
  // "Khảo sát," / "đánh giá"
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const goesOn = lines.length > 0 && BEGINS_SMALL.test(line);
    if (goesOn) lines.push(`${withoutEnd(lines.pop()!, '\t ')} ${line}`);
    else lines.push(line);
  }
  return { type: 'paragraph', kind, lines };
}

/** Characters around the number of a note within the lines of paragraphs, until these become text. */
const [MARK_BEGINS, MARK_ENDS] = ['\ufff9', '\ufffb'];
const MARKS = /[\ufff9\ufffb]/g;

/** The number of a note, to follow the word that it is about. */
export const noteMark = (number: string): string => `${MARK_BEGINS}${number}${MARK_ENDS}`;

/** Words without those characters around numbers of notes. */
export const withoutMarks = (words: string): string => words.replace(MARKS, '');

/** Words as they are printed, and where in them numbers of notes are. */
export function notesIn(words: string): { words: string; marks: readonly Range[] } {
  const marks: Range[] = [];
  let printed = '';
  for (const [i, part] of words.split(MARKS).entries()) {
    if (i % 2 === 1) marks.push({ from: printed.length, to: printed.length + part.length });
    printed += part;
  }
  return { words: printed, marks };
}

export interface Table {
  readonly type: 'table';
  /** `columns`: only used to print things side by side, as letterhead and signature do. */
  readonly use: 'grid' | 'columns';
  readonly headRows: number;
  readonly rows: readonly (readonly Cell[])[];
}

export interface Cell {
  /** From 0; a cell that hangs down from the row before is in that row only. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly blocks: readonly Block[];
}

/** How many columns a table has. */
export function widthOf({ rows }: Table): number {
  return largest(
    rows.flat().map(({ column, colSpan }) => column + colSpan),
    0,
  );
}

/** The lines of all that is in some blocks, blank ones aside; a row of a table within them is one line. */
export function linesIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return block.lines.map((line) => line.trim()).filter((line) => line !== '');
    return block.rows.map((cells) =>
      cells
        .map((cell) => linesIn(cell.blocks).join(' '))
        .join(' ')
        .trim(),
    );
  });
}
