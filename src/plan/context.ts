import { extent, type Span } from '../characters/span/span.js';
import type { Marker } from '../facts/marker/marker.js';
import type { Line } from '../join/line.js';
import type { Item, Plan, Position } from '../schema/plan.js';
import { has, LETTER, NUMBER } from '../text/letters.js';
import type { CellKey } from '../vocabulary/labels.js';
import type { Column, TableRow } from './annexes/table.js';
import type { Reading } from './reading.js';

/** A plan without what is said of its source and without findings. */
export type PlanParts = Omit<Plan, 'schemaVersion' | 'source' | 'diagnostics'>;

/** The parts of a plan as they are printed, no value read from their words yet. */
export type BarePlan = Omit<PlanParts, 'units' | 'reporting' | 'references'>;

/** What every builder of a part of the plan needs. */
export interface Context {
  /** A unist Position from two offsets of the decoded source. */
  readonly place: (from: number, to: number) => Position;
  /** The decoded source. */
  readonly source: string;
  readonly read: (span: Span) => Reading;
  /** The words each item, field and task was read from, one span a paragraph: what the values are read from later. */
  readonly words: WeakMap<object, readonly Span[]>;
  /** The cells each row of an annex was read from. */
  readonly cells: WeakMap<object, Partial<Record<CellKey, Span>>>;
  /** The row of a table that each row of an annex was read from, and the columns of that table. */
  readonly tableRows: WeakMap<object, { readonly row: TableRow; readonly columns: readonly Column[] }>;
}

/**
 * Where a span's words stand in the source. Where others stand among them (of the column beside, of the foot of a page),
 * or the words run on further up, the position has its parts in reading order: together they are the words of the span.
 */
export function positionOf(span: Span, { source, place }: Pick<Context, 'source' | 'place'>): Position | undefined {
  const whole = extent(span);
  if (!whole) return undefined;
  const position = place(whole.from, whole.to);
  const parts: { from: number; to: number }[] = [];
  for (const { from, to } of span.pieces) {
    const last = parts.at(-1);
    if (last && from >= last.to && !holdsWords(source.slice(last.to, from))) last.to = to;
    else parts.push({ from, to });
  }
  return parts.length === 1 ? position : { ...position, parts: parts.map((one) => place(one.from, one.to)) };
}

// "</b> ", " <br>"
const TAG = /^\s{0,9}<[^<>]*>\s{0,9}$/;

const holdsWords = (between: string) => has(between, LETTER | NUMBER) && !TAG.test(between);

/** A span as a value with its place. */
export function toItem(span: Span, context: Context, marker?: Marker | null): Item {
  const position = positionOf(span, context);
  const item: Item = { ...ordinalOf(marker), ...context.read(span), ...(position ? { position } : {}) };
  context.words.set(item, [span]);
  return item;
}

/**
 * A line as a value with its place: its number is a key of its own, or in the text where the line holds nothing else or
 * a word stands before the number.
 */
export function lineItem(line: Line, context: Context): Item {
  return line.span.text === '' || line.marker?.kind === 'word'
    ? toItem(line.numbered, context)
    : toItem(line.span, context, line.marker);
}

/** A printed number as a key of its own; a bullet is none. */
export function ordinalOf(marker: Marker | null | undefined): { ordinal?: string } {
  return marker && marker.kind !== 'bullet' ? { ordinal: marker.ordinal } : {};
}

/** The words printed before a number: "Nhiệm vụ" in "Nhiệm vụ 1."; none before most numbers. */
export function ordinalWordOf(marker: Marker): { ordinalWord?: string } {
  if (marker.kind !== 'word') return {};
  return { ordinalWord: marker.printed.slice(0, marker.printed.indexOf(marker.ordinal)).trim() };
}

/** A reading under other key names: `title` and `titleRaw` for a heading. */
export function withRaw<Key extends string>(
  key: Key,
  reading: Reading,
): Record<Key, string> & Partial<Record<`${Key}Raw`, string>> {
  const value = { [key]: reading.text } as Record<Key, string> & Partial<Record<`${Key}Raw`, string>>;
  if (reading.raw !== undefined) Object.assign(value, { [`${key}Raw`]: reading.raw });
  return value;
}
