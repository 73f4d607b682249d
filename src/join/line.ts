import type { Range } from '../characters/span/range.js';
import { hull, join, type Span, slice } from '../characters/span/span.js';
import { Facts } from '../facts/facts.js';
import type { Marker } from '../facts/marker/marker.js';
import type { Layout } from '../lines/layout.js';
import type { PhysicalLine } from '../lines/physical-line.js';
import type { PrintedLine } from '../lines/printed-line.js';
import type { Zone } from '../lines/zone.js';

/** A paragraph, item, heading or row as its writer meant it: printed lines that belong together. */
export interface Line extends Pick<PhysicalLine, 'from' | 'to' | 'bold' | 'isRow' | 'row' | 'hashes'> {
  /** The words, without marker and marks. */
  readonly span: Span;
  /** The words with all that is printed before them. */
  readonly printed: Span;
  /** The words with the printed number before them; the same as `span` after a bullet or no marker at all. */
  readonly numbered: Span;
  /** The number or bullet before the words: the innermost where several are together ("- + Công an xã"). */
  readonly marker: Marker | null;
  /** What the words of `span` say. */
  readonly facts: Facts;
  /** Blank lines before it, where blank lines mean something. */
  readonly blanks: number;
  /** Where in the document the line is. */
  readonly zone: Zone;
}

/** Makes one line of the printed lines that belong together. For a single printed line its known facts are reused. */
export function toLine(parts: readonly PrintedLine[], layout: Layout): Line {
  const first = parts[0]!;
  const printed = parts.length === 1 ? first.span : join(spansOf(parts), ' ');
  const whole = parts.length === 1 ? first.facts : factsOfAll(parts, printed.text);
  const { marker, facts, start, number } = first.isRow ? unmarked(whole) : behindMarkers(whole);
  const span = slice(printed, start);
  return {
    span,
    printed,
    numbered: number === start ? span : slice(printed, number),
    marker,
    facts,
    bold: facts.bold,
    ...hull(parts)!,
    isRow: first.isRow,
    row: first.row,
    hashes: first.hashes,
    blanks: layout.blanks === 'between paragraphs' || layout.blanks === 'before some' ? first.blanks : 0,
    zone: first.zone,
  };
}

function spansOf(parts: readonly PrintedLine[]): Span[] {
  return parts.map((part) => part.span);
}

function factsOfAll(parts: readonly PrintedLine[], text: string): Facts {
  const bold: Range[] = [];
  let at = 0;
  for (const part of parts) {
    for (const range of part.bold) bold.push({ start: range.start + at, end: range.end + at });
    at += part.span.text.length + 1;
  }
  return parts[0]!.facts.continued(text, bold);
}

interface MarkedWords {
  readonly marker: Marker | null;
  /** What is known of the words after all markers. */
  readonly facts: Facts;
  /** Where these words begin, and where the number before them does. */
  readonly start: number;
  readonly number: number;
}

function unmarked(facts: Facts): MarkedWords {
  return { marker: null, facts, start: 0, number: 0 };
}

function behindMarkers(whole: Facts): MarkedWords {
  let { marker } = whole;
  let facts = whole.behind;
  let { start } = whole;
  let number = 0;
  for (let outer = marker; outer?.kind === 'bullet'; outer = marker) {
    number = start;
    // "+ Nhiệm vụ 1: …" is the point of a list.
    if (facts.marker === null || facts.marker.kind === 'word') break;
    marker = facts.marker;
    start += facts.start;
    facts = facts.behind;
  }
  return { marker, facts, start, number };
}

/** A line made of words other than those printed together: part of another line, or the line with its number. */
export function withSpan(line: Line, span: Span, bold: readonly Range[]): Line {
  return { ...line, span, bold, facts: new Facts(span.text, bold) };
}
