import { isLower } from '../text/letters.js';
import { type Indents, readIndents } from './indents.js';
import type { PhysicalLine } from './physical-line.js';
import { factsOf } from './printed-line.js';

/** How a document is printed: whether its lines are wrapped, how wide, and what a blank line means there. */
export interface Layout {
  /** The width that wrapped lines fill; null if a paragraph is on one line. */
  readonly width: number | null;
  /**
   * `always`: a blank line after every printed line; `never`: none at all. In both, blank lines are not significant.
   * `before some`: a blank line begins a paragraph, but most begin without one.
   */
  readonly blanks: 'between paragraphs' | 'before some' | 'always' | 'never';
  /** Whether lines are stretched to the same length by more spaces between their words. */
  readonly isJustified: boolean;
  /** How paragraphs are indented; null if they are not. */
  readonly indents: Indents | null;
}

/** Reads the layout off the pairs of lines that surely belong together: no full stop, and a small letter after it. */
export function readLayout(lines: readonly PhysicalLine[]): Layout {
  const full: PhysicalLine[] = [];
  let sureWithBlank = 0;
  let blanks = 0;
  let pairs = 0;
  let points = 0;
  let pointsBehindBlank = 0;
  for (let i = 1; i < lines.length; i++) {
    const previous = lines[i - 1]!;
    const line = lines[i]!;
    if (previous.isRow || line.isRow) continue;
    pairs++;
    if (line.blanks > 0) blanks++;
    const isPoint = factsOf(line).marker !== null;
    if (isPoint) {
      points++;
      if (line.blanks > 0) pointsBehindBlank++;
    }
    if (isPoint || line.newPage || !isLower(line.span.text.charCodeAt(0)) || !factsOf(previous).isOpenEnded) continue;
    full.push(previous);
    if (line.blanks > 0) sureWithBlank++;
  }
  const isWrapped = full.length >= 5 && (full.length >= pairs * 0.12 || endTogether(full, lines));
  const plain = edges(full, false);
  const stretched = edges(full, true);
  const isJustified = isWrapped && spread(stretched) < spread(plain) / 2;
  const width = isWrapped ? nearLast(isJustified ? stretched : plain) : null;
  const shared = { width, isJustified, indents: isWrapped ? readIndents(lines) : null };
  if (pairs >= 8 && blanks <= pairs * 0.06) return { ...shared, blanks: 'never' };
  if (isWrapped && sureWithBlank >= full.length * 0.7) return { ...shared, blanks: 'always' };
  if (points >= 8 && pointsBehindBlank < points / 2) return { ...shared, blanks: 'before some' };
  return { ...shared, blanks: 'between paragraphs' };
}

/** Fewer lines than this show no width. */
const FEWEST = 4;

/**
 * The widths of the pages and parts of a document whose lines are wrapped, by their lines: a landscape annex is wider
 * than the body. A part whose open lines do not end about together shows none.
 */
export function measures(parts: readonly (readonly PhysicalLine[])[], layout: Layout): Map<PhysicalLine, number> {
  const found = new Map<PhysicalLine, number>();
  if (layout.width === null) return found;
  for (const lines of parts) {
    const open = lines.filter((line, i) => {
      const next = lines[i + 1];
      if (!next || line.isRow || next.isRow || hasBlank(next, layout)) return false;
      return factsOf(line).isOpenEnded && factsOf(next).marker === null && !factsOf(line).isUpper;
    });
    const ends = edges(open, layout.isJustified);
    const width = ends.length < FEWEST ? 0 : nearLast(ends);
    if (ends.filter((end) => end > width * 0.85).length < ends.length * 0.8 || width === 0) continue;
    for (const line of lines) found.set(line, width);
  }
  return found;
}

/** No page of a plan is wider. */
const WIDEST = 110;

/** Whether lines that go on end about where the longest of all lines does, and that is no wider than a page. */
function endTogether(full: readonly PhysicalLine[], lines: readonly PhysicalLine[]): boolean {
  let widest = 0;
  for (const line of lines) if (!line.isRow) widest = Math.max(widest, edge(line, false));
  return widest <= WIDEST && full.filter((line) => edge(line, false) > widest * 0.85).length >= full.length * 0.8;
}

/** Where lines end, from the shortest to the longest. */
function edges(lines: readonly PhysicalLine[], isJustified: boolean): number[] {
  return lines.map((line) => edge(line, isJustified)).sort((a, b) => a - b);
}

/** The printed column that a line ends in. */
function edge(line: PhysicalLine, isJustified: boolean): number {
  return line.indent + line.width + (isJustified ? line.stretch : 0);
}

/** The interquartile range of some sorted numbers. */
function spread(sorted: readonly number[]): number {
  return (sorted[Math.floor(sorted.length * 0.75)] ?? 0) - (sorted[Math.floor(sorted.length * 0.25)] ?? 0);
}

function nearLast(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length * 0.9)]!;
}

/** A blank line that means something in this layout. */
export function hasBlank(line: PhysicalLine, layout: Layout): boolean {
  return line.blanks > 0 && (layout.blanks === 'between paragraphs' || layout.blanks === 'before some');
}

/** Running text that ends without a full stop goes on, unless its line was left much shorter than the others. */
export const MOSTLY = 0.75;

/** A line is full if the first word of the next one would not have fitted on it. */
export function isFull(previous: PhysicalLine, line: PhysicalLine, layout: Layout): boolean {
  return fill(previous, line, layout) > 0.94;
}

/** How much of the width a line and the first word of the next one would take; 0 if lines are not wrapped. */
export function fill(previous: PhysicalLine, line: PhysicalLine, layout: Layout): number {
  if (layout.width === null) return 0;
  const nextWord = /^\S+/.exec(line.span.text)?.[0].length ?? 0;
  return (edge(previous, layout.isJustified) + 1 + nextWord) / (previous.measure ?? layout.width);
}
