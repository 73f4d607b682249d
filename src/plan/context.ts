import { join, type Span } from '../characters/span/span.js';
import type { Marker } from '../facts/marker/marker.js';
import type { Line } from '../join/line.js';
import type { Field, FieldKey, Item, Plan } from '../schema/plan.js';
import type { PlanTime } from '../values/deadlines/index.js';
import type { CellKey } from '../vocabulary/labels.js';
import type { TableRow } from './annexes/table.js';
import type { Column } from './annexes/table-head.js';
import { placed } from './match.js';
import type { Origin } from './origin.js';
import type { Reading } from './reading.js';

export { positionOf } from './origin.js';

/** A plan without its `source` and without findings. */
export type PlanParts = Omit<Plan, 'schemaVersion' | 'source' | 'diagnostics'>;

/** The parts of a plan as they are printed, no value read from their words yet. */
export type BarePlan = Omit<PlanParts, 'units' | 'reporting' | 'references'>;

/** What every builder of a part of the plan needs. */
export interface Context extends Origin {
  /** The words each item, field and task was read from, one span a paragraph: what the values are read from later. */
  readonly words: Map<object, readonly Span[]>;
  readonly headings: Map<object, Span>;
  /** The cells each row of an annex was read from. */
  readonly cells: Map<object, Partial<Record<CellKey, Span>>>;
  /** The row of a table that each row of an annex was read from, and the columns of that table. */
  readonly tableRows: Map<object, { readonly row: TableRow; readonly columns: readonly Column[] }>;
  /** What the label of a field means that is among the others because its key was taken. */
  readonly repeated: Map<Field, FieldKey>;
  readonly planTime?: PlanTime;
}

/** What builders need for a text before any value is built. */
export function contextOf({ place, source, read }: Origin): Context {
  const map = () => new Map();
  return { place, source, read, words: map(), headings: map(), cells: map(), tableRows: map(), repeated: map() };
}

/** The words of a section, an item or a field, its paragraphs one below the other. */
export function wordsOf(value: object, context: Context): Span {
  return join(context.words.get(value) ?? [], '\n');
}

/** A span as a value with its place. */
export function toItem(span: Span, context: Context, marker?: Marker | null): Item {
  const reading = context.read(span);
  const item: Item = { ...ordinalOf(marker), ...reading, ...placed(reading.text, span, context) };
  context.words.set(item, [span]);
  return item;
}

/**
 * A line as a value with its place: its number is a key of its own, or in the text if the line holds nothing else or a
 * word precedes the number.
 */
export function lineItem(line: Line, context: Context): Item {
  return line.span.text === '' || line.marker?.kind === 'word'
    ? toItem(line.numbered, context)
    : toItem(line.span, context, line.marker);
}

/** A printed number as a key of its own; none for a bullet. */
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
