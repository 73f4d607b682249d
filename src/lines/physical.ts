import { stripMarks } from '../characters/emphasis.js';
import type { Range } from '../characters/range.js';
import { isBlank, type Span, SpanBuilder, slice } from '../characters/span.js';
import { latin } from '../text/latin.js';
import { LineEnds } from '../text/line-ends.js';
import { type Gap, gapsIn } from './columns.js';
import { withGridTables } from './tables/grid-table.js';
import { htmlTables } from './tables/html-table.js';

/** One printed line of the source, cleaned: NFC, blanks folded, marks of emphasis gone. */
export interface PhysicalLine {
  /** Where the line's words begin and end in the source. */
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  /** The parts of `span.text` that were printed bold. */
  readonly bold: readonly Range[];
  /** How many blank lines stand before it. */
  readonly blanks: number;
  /** A form feed stands before it. */
  readonly newPage: boolean;
  /** Leading blanks as printed, a tab up to the next stop. */
  readonly indent: number;
  /** Length in letters of the cleaned text. */
  readonly width: number;
  /** How many blanks beside the first one stand between its words: what a justified line is stretched by. */
  readonly stretch: number;
  /** A row of a pipe table. */
  readonly isRow: boolean;
  /** Number of `#` before a Markdown heading; 0 for other lines. */
  readonly hashes: number;
  /** Where in `span.text` a second column may begin. */
  readonly gaps: readonly Gap[];
}

// "## II. NHIỆM VỤ"
const HASHES = /^(?<hashes>#{1,6})\s+/;
// "| 1 | Mô hình 1 | Sở TTTT |"
const ROW = /^\|.*\|$/;
// "-----", "_____", "* * *", "=====", "──────", "¯¯¯¯¯"
const RULE = /^[-_=*~─—–.…¯\s]{3,}$/;

/**
 * Cuts the decoded text into printed lines. Lines end at \r\n, \n or \r; a form feed ends a page.
 * Lines without words (blank ones, rules made of dashes) are counted as blanks and not returned.
 */
export function physicalLines(text: string, markdown: boolean): readonly PhysicalLine[] {
  const lines: PhysicalLine[] = [];
  let paragraph: Cleaned[] = [];
  let blanks = 0;
  let newPage = false;
  const flush = () => {
    if (markdown && paragraph.length > 0) paragraph = stripMarks(paragraph);
    for (const line of paragraph) {
      const finished = finish(line);
      if (finished) lines.push(finished);
    }
    paragraph = [];
  };
  const ends = new LineEnds(text);
  const tables = markdown ? htmlTables(text) : [];
  let nextTable = 0;
  for (let at = 0; at <= text.length; ) {
    const lineEnd = ends.endOf(at);
    const table = tables[nextTable];
    const isCut = table !== undefined && table.from <= lineEnd;
    const end = isCut ? table.from : lineEnd;
    let from = at;
    let to = end;
    for (let code = text.charCodeAt(from); from < to && isBlank(code); code = text.charCodeAt(from)) {
      if (code === 12) newPage = true;
      from++;
    }
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
    if (markdown && text[from] === '>') from = behindQuote(text, from, to);
    // A line break that Markdown keeps
    if (markdown && text[to - 1] === '\\' && text[to - 2] !== '\\')
      while (--to > from && isBlank(text.charCodeAt(to - 1)));
    const content = text.slice(from, to);
    if (content === '' || RULE.test(content)) {
      flush();
      if (!isCut) blanks++;
    } else {
      const isRow = ROW.test(content);
      if (isRow) flush();
      const indent = printedWidth(text.slice(at, from).replaceAll('\f', ''), 0);
      paragraph.push({
        from,
        to,
        span: clean(text, from, to),
        bold: [],
        blanks,
        newPage,
        indent,
        isRow,
        stretch: isRow ? 0 : stretchOf(content),
        gaps: isRow ? [] : gapsIn(content, from, indent),
      });
      if (isRow) flush();
      blanks = 0;
      newPage = text.slice(to, end).includes('\f');
    }
    if (isCut) {
      flush();
      lines.push(...table.rows.map((row, i) => (i === 0 ? { ...row, blanks, newPage } : row)));
      blanks = 0;
      newPage = false;
      nextTable++;
    }
    at = isCut ? table.to : ends.behind(end);
  }
  flush();
  return markdown ? withGridTables(lines) : lines;
}

// "> 80% hộ dân", "> 2.000 lượt": more than
const MORE_THAN = latin(/^>\s?\d[\d.,]{0,12}\s?(?:%|\p{L})/u);

/** Where a line begins behind the marks of a quotation ("> > "), which is how some converters print an indent. */
function behindQuote(text: string, from: number, to: number): number {
  if (MORE_THAN.test(text.slice(from, Math.min(to, from + 24)))) return from;
  while (
    from < to &&
    text[from] === '>' &&
    (from + 1 === to || isBlank(text.charCodeAt(from + 1)) || text[from + 1] === '>')
  )
    do from++;
    while (from < to && isBlank(text.charCodeAt(from)));
  return from;
}

/** A line before its marks of emphasis are taken away. */
export interface Cleaned {
  readonly from: number;
  readonly to: number;
  span: Span;
  bold: Range[];
  readonly blanks: number;
  readonly newPage: boolean;
  readonly indent: number;
  readonly isRow: boolean;
  readonly stretch: number;
  /** Where in the source a second column may begin. */
  readonly gaps: readonly Gap[];
}

/** The columns from one tab stop to the next. */
export const TAB = 8;

/** The columns that a text takes which is printed `from` columns from the edge: a tab goes on to the next stop. */
function printedWidth(text: string, from: number): number {
  if (!text.includes('\t')) return text.length;
  let column = from;
  for (const char of text) column += char === '\t' ? TAB - (column % TAB) : 1;
  return column - from;
}

/** The blanks of a line that the cleaned text leaves out. */
function stretchOf(content: string): number {
  let extra = 0;
  for (let at = content.indexOf('  '); at >= 0; at = content.indexOf('  ', at + 1)) extra++;
  return extra;
}

// a mark that stands on its letter, a soft hyphen, a zero-width blank
const NO_WIDTH = /[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]/;

/** The words of a printed line between gaps of two blanks or more, and the printed columns they take. */
export function segmentsOf(source: string, line: PhysicalLine): { span: Span; from: number; to: number }[] {
  const segments: { span: Span; from: number; to: number }[] = [];
  let column = line.indent;
  for (let at = line.from; at < line.to; ) {
    const start = at;
    const from = column;
    // A single blank stands between two words of one cell.
    while (
      at < line.to &&
      !(isBlank(source.charCodeAt(at)) && (source[at] === '\t' || isBlank(source.charCodeAt(at + 1))))
    ) {
      if (!NO_WIDTH.test(source[at]!)) column++;
      at++;
    }
    const span = slice(line.span, textOffset(line.span, start), textOffset(line.span, at));
    if (span.text !== '') segments.push({ span, from, to: column });
    for (; at < line.to && isBlank(source.charCodeAt(at)); at++)
      column += source[at] === '\t' ? TAB - (column % TAB) : 1;
  }
  return segments;
}

/** The offset in a span's text of a place in the source. */
function textOffset(span: Span, at: number): number {
  const piece = span.pieces.find((one) => one.to > at);
  return piece ? piece.at + Math.max(0, at - piece.from) : span.text.length;
}

function finish(line: Cleaned): PhysicalLine | null {
  const hashes = line.span.text[0] === '#' ? HASHES.exec(line.span.text) : null;
  const cut = hashes?.[0].length ?? line.span.text.length - line.span.text.trimStart().length;
  const span = slice(line.span, cut);
  const width = span.text.length;
  if (width === 0) return null;
  const shown = ({ start, end }: Range) => ({ start: Math.max(0, start - cut), end: Math.min(width, end - cut) });
  return {
    from: line.from,
    to: line.to,
    span,
    bold: line.bold.length === 0 ? line.bold : line.bold.map(shown),
    blanks: line.blanks,
    newPage: line.newPage,
    indent: line.indent,
    width,
    isRow: line.isRow,
    hashes: hashes?.groups?.hashes?.length ?? 0,
    stretch: line.stretch,
    gaps: line.gaps.length === 0 ? line.gaps : line.gaps.map((gap) => ({ ...gap, at: textOffset(span, gap.at) })),
  };
}

/** Characters that carry no meaning: soft hyphen, zero-width blanks and joiners, direction marks, private bullets. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/;
const NEEDS_CARE = /[\u0300-\u036f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff\t\f\v\u00a0\u2000-\u200a\u3000]| {2}/;

/** One line's text in NFC, runs of blanks as one blank, with its pieces. */
export function clean(text: string, from: number, to: number): Span {
  const content = text.slice(from, to);
  if (!NEEDS_CARE.test(content)) {
    const composed = content.normalize('NFC');
    if (composed === content) return { text: content, pieces: [{ at: 0, length: content.length, from, to }] };
  }
  const builder = new SpanBuilder();
  let pendingBlank = false;
  for (let i = 0; i < content.length; ) {
    const end = clusterEnd(content, i);
    const cluster = content.slice(i, end);
    if (isBlank(cluster.charCodeAt(0)) || /^[\u2000-\u200a]/.test(cluster)) {
      pendingBlank = builder.length > 0;
    } else if (!(cluster.length === 1 && INVISIBLE.test(cluster))) {
      if (pendingBlank) builder.push(' ', from + i - 1, from + i);
      pendingBlank = false;
      builder.push(cluster.replace(INVISIBLE, '').normalize('NFC'), from + i, from + end);
    }
    i = end;
  }
  return builder.done();
}

/** The end of the letter at `at` with the marks that stand on it. */
function clusterEnd(content: string, at: number): number {
  let end = at + (content.codePointAt(at)! > 0xffff ? 2 : 1);
  while (end < content.length && /[\u0300-\u036f]/.test(content[end]!)) end++;
  return end;
}
