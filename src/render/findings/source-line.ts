import { type Neutral, neutral } from '../../text/neutral.js';

/** How many columns of a terminal a line of the source may take. */
const WIDTH = 100;
/** How much is shown before the words meant, where the line is cut. */
const BEFORE = 30;

export interface ShownLine {
  readonly text: Neutral;
  /** Spaces up to the words meant. */
  readonly indent: string;
  readonly carets: string;
}

/**
 * A line of the source cut to a terminal's width around the words meant, `start` to `end` in UTF-16 units. Letters and
 * their combining marks take one column, East Asian wide letters two; tabs and control characters become blanks.
 */
export function cutLine(line: string, start: number, end: number): ShownLine {
  const cells = cellsOf(line);
  const first = cells.findIndex((cell) => cell.to > start);
  const behind = cells.findIndex((cell) => cell.from >= end);
  const from = Math.max(0, first < 0 ? cells.length : first);
  const to = Math.max(from, behind < 0 ? cells.length : behind);
  const left = widthOf(cells) > WIDTH ? Math.max(0, from - BEFORE) : 0;
  let right = left;
  for (let width = 0; right < cells.length && width + cells[right]!.width <= WIDTH; right++)
    width += cells[right]!.width;
  const text = cells
    .slice(left, right)
    .map((cell) => cell.text)
    .join('');
  const opening = left > 0 ? '…' : '';
  return {
    text: neutral(`${opening}${text}${right < cells.length ? '…' : ''}`),
    indent: ' '.repeat(opening.length + widthOf(cells.slice(left, from))),
    carets: '^'.repeat(Math.max(1, widthOf(cells.slice(from, Math.min(to, right))))),
  };
}

interface Cell {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

const segmenter = new Intl.Segmenter('vi', { granularity: 'grapheme' });
// "漢", "한", "！"
const WIDE =
  /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const CONTROL = /^[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u;

function cellsOf(line: string): Cell[] {
  return Array.from(segmenter.segment(line), ({ segment, index }) => ({
    text: CONTROL.test(segment) ? ' ' : segment,
    from: index,
    to: index + segment.length,
    width: WIDE.test(segment) ? 2 : 1,
  }));
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((width, cell) => width + cell.width, 0);
}
