import { join, type Place, type Span } from '../../../characters/span/span.js';
import { largest } from '../../../text/lists.js';
import { cellOf, linesOfParts } from '../cells/cell.js';
import { isRowNumber, withHead } from '../cells/head.js';
import { evened, rowLine } from '../cells/row-line.js';
import { linesFrom, type SourceLine, type TableParser, type TableSource } from './reader.js';

// "+-----+---------+", "+=====+=========+", "+:----+--------:+"
const BORDER = /^\+(?:[-=:]+\+)+$/;
// "+=====+"
const HEAD_BORDER = /=/;
/** A table with this many columns is not a letterhead or signature: its rows are those between its borders. */
const WIDE = 3;

/**
 * Tables whose rows are between borders ("+-----+-----+"), several lines each, as pandoc and others print them. A
 * letterhead or a signature printed so keeps a row for each of its paragraphs. Where cells span others, or the bars do
 * not fit the borders, each line is a row.
 */
export const readGrid: TableParser = (source, at) => {
  const lines: SourceLine[] = [];
  for (const line of linesFrom(source.text, at)) {
    if (!(BORDER.test(line.text) || (lines.length > 0 && line.text.startsWith('|') && line.text.endsWith('|')))) break;
    lines.push(line);
  }
  while (lines.length > 0 && !BORDER.test(lines.at(-1)!.text)) lines.pop();
  if (lines.length < 3) return null;
  const width = lines[0]!.text.split('+').length - 2;
  const cells = lines.map((line) => (BORDER.test(line.text) ? null : placesIn(source.text, line)));
  const hasRule = lines.some(({ text }) => /^\|[\s:|-]*\|$/.test(text) && text.includes('-'));
  const fits = !hasRule && lines.every((line, i) => (cells[i]?.length ?? line.text.split('+').length - 2) === width);
  const bands = fits
    ? bandsOf(lines, cells).flatMap((band) => (width >= WIDE ? byNumber(source.text, band) : [band]))
    : lines.filter((_, i) => cells[i]).map((line, i) => [{ line, cells: cells.filter(Boolean)[i]! }]);
  const border = lines.findIndex(({ text }, i) => i > 0 && BORDER.test(text));
  const headAt = lines.find(({ text }) => BORDER.test(text) && HEAD_BORDER.test(text)) ?? lines[border]!;
  const rows = bands.flatMap((band) => {
    const isHead = fits && width >= WIDE && band[0]!.line.from < headAt.from;
    const columns = Array.from(
      {
        length: largest(
          band.map((one) => one.cells.length),
          0,
        ),
      },
      (_, k) => paragraphsOf(wordsIn(source, band, k)),
    );
    const height =
      width >= WIDE || !fits
        ? 1
        : largest(
            columns.map((parts) => parts.length),
            0,
          );
    const place = { from: band[0]!.line.from, to: band.at(-1)!.line.to };
    return Array.from({ length: height }, (_, k) => {
      const own = columns.map((parts) =>
        cellOf(height === 1 && (width >= WIDE || !fits) ? parts.map(whole) : parts[k] ? [whole(parts[k])] : []),
      );
      return { place, cells: own, isHead };
    });
  });
  const even = evened(rows.map((row) => row.cells));
  const made = rows.map(({ place, isHead }, i) => rowLine(place, { cells: even[i]!, isHead, markup: 'grid' }));
  return { from: lines[0]!.from, to: lines.at(-1)!.to, rows: width >= WIDE ? withHead(made) : made.filter(hasWords) };
};

interface GridLine {
  readonly line: SourceLine;
  readonly cells: readonly Place[];
}

const hasWords = ({ span }: { span: Span }) => /[^|\s]/.test(span.text);

/** The lines between two borders. */
function bandsOf(lines: readonly SourceLine[], cells: readonly (readonly Place[] | null)[]): GridLine[][] {
  const bands: GridLine[][] = [];
  let open: GridLine[] = [];
  for (const [i, line] of lines.entries()) {
    const own = cells[i];
    if (own) open.push({ line, cells: own });
    else if (open.length > 0) {
      bands.push(open);
      open = [];
    }
  }
  return bands;
}

/** Rows without borders between them: several lines of a band begin with a number. */
function byNumber(text: string, band: readonly GridLine[]): GridLine[][] {
  const isNumbered = ({ cells }: GridLine) => isRowNumber(text.slice(cells[0]!.from, cells[0]!.to).trim());
  if (!isNumbered(band[0]!) || band.filter(isNumbered).length < 2) return [[...band]];
  const rows: GridLine[][] = [];
  for (const line of band) {
    if (isNumbered(line)) rows.push([line]);
    else rows.at(-1)!.push(line);
  }
  return rows;
}

function placesIn(text: string, line: SourceLine): Place[] {
  const places: Place[] = [];
  const from = text.indexOf('|', line.from) + 1;
  const end = text.lastIndexOf('|', line.to - 1);
  let start = from;
  for (let i = from; i <= end; i++) {
    if (text[i] !== '|' || text[i - 1] === '\\') continue;
    places.push({ from: start, to: i });
    start = i + 1;
  }
  return places;
}

interface GridWords {
  readonly words: Span | null;
  /** A backslash ends the line. */
  readonly isBroken: boolean;
}

/** The words of a column of a band, line by line. */
function wordsIn({ text, markdown }: TableSource, band: readonly GridLine[], column: number): GridWords[] {
  const places = band.map(({ line, cells }) => cells[column] ?? { from: line.from, to: line.from });
  const lines = linesOfParts(text, places, markdown);
  return places.map(({ from, to }, i) => ({
    words: lines[i]![0] ?? null,
    isBroken: text.slice(from, to).trimEnd().endsWith('\\'),
  }));
}

/** The lines of a cell by paragraphs, which an empty line or a backslash at the end of a line ends. */
function paragraphsOf(lines: readonly GridWords[]): Span[][] {
  const paragraphs: Span[][] = [];
  let isOpen = false;
  for (const { words, isBroken } of lines) {
    if (words && isOpen) paragraphs.at(-1)!.push(words);
    else if (words) paragraphs.push([words]);
    isOpen = words !== null && !isBroken;
  }
  return paragraphs;
}

/** A paragraph of a cell, which borders wrap, as one line. */
function whole(paragraph: readonly Span[]): Span {
  return join(paragraph, ' ');
}
