import { fold } from '../../text/fold.js';
import { largest } from '../../text/lists.js';
import { RECIPIENTS } from '../../vocabulary/document/headings.js';
import { MOTTO, NATION, PARTY } from '../../vocabulary/document/letterhead.js';
import { type Block, type Cell, linesIn } from './model.js';

/** Letterhead and signature have no more columns and rows. */
const MOST_COLUMNS = 3;
const MOST_ROWS = 8;
/** A cell with more lines holds a document, or part of one. */
const TALLEST_CELL = 60;

const LETTERHEAD = [NATION, MOTTO, PARTY].map((words) => squash(words));
const RECIPIENTS_LINE = squash(RECIPIENTS);
const FIXED = [...LETTERHEAD, RECIPIENTS_LINE];

/**
 * The purpose of a table. One without borders and with few columns only puts things side by side; so does a small one
 * with borders that holds the contents of letterheads and signatures. A single column is a frame.
 */
export function useOf(rows: readonly (readonly Cell[])[], hasLines: boolean): 'grid' | 'columns' {
  const cells = rows.flat();
  const width = largest(
    cells.map(({ column, colSpan }) => column + colSpan),
    0,
  );
  if (width <= 1) return 'columns';
  if (cells.some(({ blocks }) => linesIn(blocks).length > TALLEST_CELL)) return 'columns';
  if (width > MOST_COLUMNS) return 'grid';
  if (rows.length <= MOST_ROWS && cells.some(holdsFixedWords)) return 'columns';
  return hasLines || rows.length > MOST_ROWS ? 'grid' : 'columns';
}

/** Whether blocks have a line that every letterhead has, in cells or between tabs too. */
export const holdLetterhead = (blocks: readonly Block[]): boolean => hold(blocks, isLetterheadLine);

/** Whether blocks have the line above recipients. */
export const holdRecipients = (blocks: readonly Block[]): boolean => hold(blocks, isRecipientsLine);

function hold(blocks: readonly Block[], isOne: (line: string) => boolean): boolean {
  return blocks.some((block) =>
    block.type === 'paragraph'
      ? block.lines.some((line) => line.split('\t').some(isOne))
      : block.rows.flat().some((cell) => hold(cell.blocks, isOne)),
  );
}

/** "Độc lập - Tự do - Hạnh phúc", "Nơi nhận:" */
function holdsFixedWords({ blocks }: Cell): boolean {
  return linesIn(blocks).some(isFixedLine);
}

/** Whether a line is one of those that letterheads and signatures have word for word. */
export function isFixedLine(line: string): boolean {
  return FIXED.includes(squash(line));
}

/** Whether a line is one of those that letterheads have word for word. */
export function isLetterheadLine(line: string): boolean {
  return LETTERHEAD.includes(squash(line));
}

/** Whether a line is the one above recipients. */
export function isRecipientsLine(line: string): boolean {
  return squash(line) === RECIPIENTS_LINE;
}

/** Letters only, as dashes, colons and spaces differ. */
function squash(words: string): string {
  return fold(words.normalize('NFC')).replace(/[^\p{L}]/gu, '');
}
