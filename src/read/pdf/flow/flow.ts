import type { Row } from '../page/words.js';
import { partedRow } from '../tables/columns.js';
import { snap } from '../tables/grid.js';
import { endsFlow, opensPoint } from './openings.js';

/** A row with what is known of how it stands on its page. */
export interface FlowRow {
  readonly row: Row;
  readonly page: number;
  /** Pages of one format share their margins. */
  readonly format: string;
  readonly pageWidth: number;
  /** Its words were read by OCR. */
  readonly isScanned: boolean;
  readonly x0: number;
  readonly x1: number;
  readonly text: string;
  /** More than one column stands on it, or beside it. */
  inColumns: boolean;
}

/** Rows that make one paragraph. */
export interface Paragraph {
  readonly rows: readonly FlowRow[];
  readonly stands: 'flow' | 'centred' | 'columns';
  /** It stands no farther from the row above than rows of one paragraph do. */
  readonly isNear: boolean;
}

interface Margins {
  readonly left: number;
  readonly right: number;
  /** Where many rows begin. */
  readonly begins: readonly number[];
  /** How much less exact places are than those of a file's own text. */
  readonly slack: number;
}

/** How the paragraphs of a document are told apart. */
interface Style {
  /** First lines are indented: one at the margin goes on. */
  readonly hasIndents: boolean;
  /** The distance of base lines, in times of the font's size, above which a paragraph begins; null where there is none. */
  readonly leading: number | null;
}

/** Standing at the same place. */
const NEAR = 2.5;
const SAME = 0.7;
const SCAN_SLACK = 3;
const INDENT = 8;
/** A margin as narrow as they come: 20 mm. */
const NARROW_MARGIN = 57;
/** No page's text is narrower, in parts of the page. */
const LEAST_WIDE = 0.7;
/** So few lines may end together by chance. */
const FEW = 5;
const CENTRED = 5;
/** Base lines of one block are so near, in times of the font's size. */
const NEAR_LINES = 1.5;

export function toFlow(
  rows: readonly Row[],
  { number, width, height }: { readonly number: number; readonly width: number; readonly height: number },
): FlowRow[] {
  return rows.map((row) => {
    // A scanned page lies where it was laid.
    const isScanned = row.words[0]!.certainty !== undefined;
    const format = `${Math.round(width)} ${Math.round(height)}${isScanned ? ` ${number}` : ''}`;
    return {
      row,
      page: number,
      format,
      pageWidth: width,
      isScanned,
      x0: row.words[0]!.x0,
      x1: row.words.at(-1)!.x1,
      text: row.words.map((word) => word.text).join(' '),
      inColumns: partedRow(row).length > 1,
    };
  });
}

/**
 * Puts rows together that make one paragraph: where the next word would not have found room on a row, and the row below
 * begins as going on does in this document. Rows in columns, and those that stand in the middle, stay as they are.
 */
export function paragraphsOf(
  rows: readonly FlowRow[],
  isApart: (before: FlowRow, row: FlowRow) => boolean,
): Paragraph[] {
  const margins = marginsOf(rows);
  const style = styleOf(rows, margins);
  const paragraphs: (Paragraph & { rows: FlowRow[] })[] = [];
  for (const [i, row] of rows.entries()) {
    const last = paragraphs.at(-1);
    const before = rows[i - 1]!;
    if (last && !isApart(before, row) && goesOn(last.rows, before, row, margins, style)) {
      last.rows.push(row);
      continue;
    }
    const stands = row.inColumns ? 'columns' : isCentred(row, margins.get(row.format)!) ? 'centred' : 'flow';
    const isNear = before?.page === row.page && distance(before, row) < NEAR_LINES;
    paragraphs.push({ rows: [row], stands, isNear });
  }
  return paragraphs;
}

function marginsOf(rows: readonly FlowRow[]): Map<string, Margins> {
  const groups = new Map<string, FlowRow[]>();
  for (const row of rows) {
    const group = groups.get(row.format);
    if (group) group.push(row);
    else groups.set(row.format, [row]);
  }
  return new Map([...groups].map(([format, group]) => [format, marginsOfGroup(group)]));
}

function marginsOfGroup(group: readonly FlowRow[]): Margins {
  const single = group.filter((row) => !row.inColumns);
  const some = single.length > 0 ? single : group;
  const { pageWidth, isScanned } = some[0]!;
  const slack = isScanned ? SCAN_SLACK : 0;
  const enough = Math.max(2, some.length * 0.03);
  const lefts = some.map((row) => row.x0);
  const rights = some.map((row) => row.x1);
  const sharedLefts = valuesWithNeighbours(lefts, NEAR + slack, enough);
  // Where few lines end together, a line that could have been longer is the lesser harm.
  const sharedRight = valuesWithNeighbours(rights, NEAR + slack, Math.max(FEW, enough)).at(-1) ?? 0;
  const longest = -least(rights.map((x) => -x));
  return {
    left: sharedLefts[0] ?? least(lefts),
    right: sharedRight > pageWidth * LEAST_WIDE ? sharedRight : Math.max(longest, pageWidth - NARROW_MARGIN),
    begins: snap(valuesWithNeighbours(lefts, SAME + slack, enough), SAME + slack),
    slack,
  };
}

const least = (values: readonly number[]) =>
  values.reduce((min, value) => Math.min(min, value), Number.POSITIVE_INFINITY);

/** The values that at least `enough` of all lie near, themselves counted. */
function valuesWithNeighbours(values: readonly number[], near: number, enough: number): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  let [from, to] = [0, 0];
  return sorted.filter((value) => {
    while (sorted[from]! <= value - near) from++;
    while (to < sorted.length && sorted[to]! < value + near) to++;
    return to - from >= enough;
  });
}

/** The first word of the next row would not have found room on this one. */
function isFull(row: FlowRow, next: FlowRow, { right, slack }: Margins): boolean {
  const word = next.row.words[0]!;
  return row.x1 + row.row.size * 0.2 + (word.x1 - word.x0) > right + 1 - 2 * slack;
}

function isCentred({ x0, x1 }: FlowRow, { left, right, begins, slack }: Margins): boolean {
  const [before, behind] = [x0 - left, right - x1];
  if (Math.min(before, behind) < SAME + 2 * slack || Math.abs(before - behind) > CENTRED) return false;
  return begins.every((at) => Math.abs(at - x0) > SAME + slack);
}

const distance = (row: FlowRow, next: FlowRow) =>
  (next.row.base - row.row.base) / Math.max(row.row.size, next.row.size);

/** Reads off rows that surely begin a paragraph, and off those that surely do not, what tells them apart. */
function styleOf(rows: readonly FlowRow[], margins: Map<string, Margins>): Style {
  const begins: { indent: number; leading: number | null }[] = [];
  const goesOn: { indent: number; leading: number | null }[] = [];
  for (const [i, row] of rows.entries()) {
    const before = rows[i - 1];
    const own = margins.get(row.format)!;
    if (!before || row.inColumns || before.inColumns || isCentred(row, own)) continue;
    const leading = before.page === row.page ? distance(before, row) : null;
    const mark = { indent: row.x0 - own.left, leading };
    if (!isFull(before, row, margins.get(before.format)!)) begins.push(mark);
    else if (/^\p{Ll}/u.test(row.text) && !opensPoint(row.text) && !endsFlow(before.text)) goesOn.push(mark);
  }
  const share = (list: typeof begins, test: (mark: (typeof begins)[number]) => boolean) =>
    list.length === 0 ? 0 : list.filter(test).length / list.length;
  const isIndented = ({ indent }: { indent: number }) => indent > INDENT;
  const hasIndents = share(begins, isIndented) >= 0.8 && share(goesOn, isIndented) <= 0.2;
  const apart = begins.flatMap(({ leading }) => leading ?? []).sort((a, b) => a - b);
  const close = goesOn.flatMap(({ leading }) => leading ?? []).sort((a, b) => a - b);
  const low = apart[Math.floor(apart.length * 0.15)];
  const high = close[Math.floor(close.length * 0.9)];
  const leading = low !== undefined && high !== undefined && low > high * 1.08 ? (low + high) / 2 : null;
  return { hasIndents, leading };
}

function goesOn(
  paragraph: readonly FlowRow[],
  before: FlowRow,
  row: FlowRow,
  margins: Map<string, Margins>,
  style: Style,
): boolean {
  if (row.inColumns || before.inColumns) return false;
  const own = margins.get(row.format)!;
  const last = margins.get(before.format)!;
  if (isCentred(row, own) || isCentred(before, last)) return false;
  if (!isFull(before, row, last)) return false;
  const isSamePage = before.page === row.page;
  if (isSamePage && Math.abs(before.row.size - row.row.size) > 1.5) return false;
  if (isSamePage && style.leading !== null && distance(before, row) > style.leading) return false;
  const indent = row.x0 - own.left;
  // The third row of a paragraph stands below the second.
  const second = paragraph.length > 1 ? paragraph[1]! : null;
  if (second) {
    const place = second.x0 - margins.get(second.format)!.left;
    if (Math.abs(place - indent) > NEAR + own.slack) return false;
  }
  if (style.hasIndents && indent <= INDENT / 2 + own.slack) return true;
  if (style.hasIndents && !second && paragraph[0]!.x0 - last.left > INDENT / 2) {
    // A hanging indent: below the words behind the bullet.
    return row.x0 > paragraph[0]!.x0 + INDENT / 2 && !opensPoint(row.text);
  }
  if (style.leading !== null && isSamePage) return true;
  if (opensPoint(row.text)) return false;
  return /^\p{Ll}/u.test(row.text) || !endsFlow(before.text);
}

/** Marks the rows that stand beside columns: those near them that lie on one side of the gap between. */
export function markColumns(rows: readonly FlowRow[]): void {
  const seeds = rows.map((row) => (partedRow(row.row).length === 2 ? gapOf(row.row) : null));
  for (const [i, seed] of seeds.entries()) {
    if (!seed) continue;
    for (const step of [-1, 1]) {
      let [from, to] = seed;
      for (let k = i + step; k >= 0 && k < rows.length; k += step) {
        const [row, near] = [rows[k]!, rows[k - step]!];
        if (row.page !== near.page || Math.abs(distance(near, row)) > 3) break;
        const gap = seeds[k];
        if (gap) {
          [from, to] = [Math.max(from, gap[0]), Math.min(to, gap[1])];
          if (from >= to) break;
        } else if (row.x1 > to && row.x0 < from) break;
        else if (row.x1 > from && row.x0 < to) break;
        row.inColumns = true;
      }
    }
  }
}

function gapOf(row: Row): [number, number] {
  const [left, right] = partedRow(row);
  return [left!.at(-1)!.x1, right![0]!.x0];
}
