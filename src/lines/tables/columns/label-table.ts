import { isListPoint } from '../../../characters/bullets.js';
import { EMPTY, extent, join, type Span, SpanBuilder, slice } from '../../../characters/span/span.js';
import { findLabel } from '../../../facts/label/label.js';
import { readMarker } from '../../../facts/marker/marker.js';
import { fold } from '../../../text/fold.js';
import { append } from '../../../text/lists.js';
import { LABEL_TABLE_HEADS, MODEL_WORDS } from '../../../vocabulary/labels.js';
import type { PhysicalLine } from '../../physical-line.js';
import type { Cell } from '../cells/cell.js';
import { isNumberHead } from '../cells/head.js';

/** A block of lines whose tables of labels are read. */
export interface LabelTables {
  readonly lines: readonly PhysicalLine[];
  /** The lines that were cells: none goes on with another. */
  readonly cells: ReadonlySet<PhysicalLine>;
  /** The heads over labels and what they say: "| Nội dung | Chi tiết |". */
  readonly heads: readonly PhysicalLine[];
}

/** How many lines above its table the heading of a model may be. */
const NEAR = 6;
const MODEL = fold(MODEL_WORDS);
const HEADS = new Set(['', ...LABEL_TABLE_HEADS.map(fold)]);

/**
 * A model may print its labels as a table: one per row ("| Mục tiêu | 100% cơ sở … |"), or one per column above a
 * single row. Such a table becomes lines "Mục tiêu: 100% cơ sở …"; any other is left as it stands. Below the heading of
 * a model half of its labels must be known ones, and elsewhere (below a task) all.
 */
export function withLabelTables(block: readonly PhysicalLine[]): LabelTables {
  const lines: PhysicalLine[] = [];
  const cells = new Set<PhysicalLine>();
  const heads: PhysicalLine[] = [];
  for (let i = 0; i < block.length; ) {
    let end = i + 1;
    if (block[i]!.isRow) while (end < block.length && block[end]!.isRow && block[end]!.blanks === 0) end++;
    const table = block.slice(i, end);
    const isModel = isBelowModel(lines);
    const read = block[i]!.isRow ? readLabels(table, isModel ? 0.5 : 1, isModel || isBelowPoint(lines)) : null;
    for (const line of read?.lines ?? []) cells.add(line);
    if (read?.head) heads.push(read.head);
    append(lines, read?.lines ?? table);
    i = end;
  }
  return { lines, cells, heads };
}

function isBelowModel(lines: readonly PhysicalLine[]): boolean {
  for (let i = lines.length - 1; i >= 0 && i >= lines.length - NEAR && !lines[i]!.isRow; i--) {
    const { text } = lines[i]!.span;
    if (fold(text.slice(readMarker(text)?.length ?? 0)).startsWith(`${MODEL} `)) return true;
  }
  return false;
}

/** Whether the line above is a numbered point: what has one row of labels below it is that point's. */
function isBelowPoint(lines: readonly PhysicalLine[]): boolean {
  const above = lines.at(-1);
  return above !== undefined && !above.isRow && isNumbered(above.span.text);
}

interface Row {
  readonly line: PhysicalLine;
  /** The number of the row, where the table has a column of them. */
  readonly number: Span;
  readonly label: Span;
  readonly value: Cell;
}

/** `least` is the share of labels that must be known; `isBelow`: whether a model or a point is above the table. */
function readLabels(
  table: readonly PhysicalLine[],
  least: number,
  isBelow: boolean,
): { lines: PhysicalLine[]; head: PhysicalLine | null } | null {
  const rows = table.map((line) => ({ line, own: line.row!.cells, cells: line.row!.cells.map(({ span }) => span) }));
  const [first, second] = rows;
  if (!first || rows.some(({ cells }) => cells.length !== first.cells.length)) return null;
  if (!second) {
    const [label, value] = first.cells;
    const isOne = isBelow && first.cells.length === 2 && isKnown(label!) && value!.text !== '' && !isKnown(value!);
    return isOne
      ? { lines: linesOf({ line: first.line, number: EMPTY, label: label!, value: first.own[1]! }), head: null }
      : null;
  }
  const isHeaded = table[0]!.row!.isHead;
  if (isBelow && isHeaded && rows.length === 2 && areLabels(first.cells, first.cells.length)) {
    const pairs = first.cells.map((label, k) => ({ line: second.line, number: EMPTY, label, value: second.own[k]! }));
    return { lines: pairs.flatMap(linesOf), head: null };
  }
  const isNumbered = first.cells.length === 3 && isHeaded && isNumberHead(first.cells[0]!.text);
  if (isNumbered) {
    if (rows.slice(1).some(({ cells }) => !/^\d{1,2}\.?$/.test(cells[0]!.text))) return null;
  } else if (first.cells.length !== 2) return null;
  const hasHead = isHeaded && first.cells.slice(-2).every((cell) => HEADS.has(fold(cell.text)));
  if (isNumbered && !hasHead) return null;
  const pairs = (hasHead ? rows.slice(1) : rows).map(({ line, own, cells }) => ({
    line,
    number: isNumbered ? cells[0]! : EMPTY,
    label: cells.at(-2)!,
    value: own.at(-1)!,
  }));
  const labels = pairs.map(({ label }) => label);
  if (!areLabels(labels, labels.length * least)) return null;
  return { lines: pairs.flatMap(linesOf), head: hasHead ? first.line : null };
}

/** Cells that hold nothing but labels; so many of them, two at least, are known ones, and none comes twice. */
function areLabels(cells: readonly Span[], least: number): boolean {
  const texts = cells.map(({ text }) => fold(text).replace(/:$/, '').trimEnd());
  const known = cells.filter(isKnown);
  const isShort = ({ text }: Span) => text.split(' ').length <= 8 && !/[.;]|:./.test(text) && !isNumbered(text);
  return known.length >= Math.max(2, least) && cells.every(isShort) && new Set(texts).size === texts.length;
}

/** Whether a cell holds a known label and nothing else. */
function isKnown({ text }: Span): boolean {
  const label = findLabel(text);
  return label?.sure === true && label.rest >= text.length;
}

/** A number before a label would be taken for a section's. */
function isNumbered(text: string): boolean {
  const marker = readMarker(text);
  return marker !== null && marker.kind !== 'bullet';
}

/** "Mục tiêu: …" or "(1) Mục tiêu: …", and below it a line for each point of a list in the cell. */
function linesOf({ line, number, label, value }: Row): PhysicalLine[] {
  const [text, ...points] = partsOf(value.lines);
  const isLabel = label.text !== '';
  const named = isLabel && !label.text.endsWith(':') ? between('', label, ':') : label;
  const head = join([inBrackets(number), named, text!], ' ');
  return [head, ...points].flatMap((span, k) => {
    const place = extent(span);
    if (!place) return [];
    const start = head.text.length - join([named, text!], ' ').text.length;
    const bold = k === 0 && isLabel ? [{ start, end: start + label.text.length }] : [];
    return { ...line, ...place, span, bold, blanks: 1, width: span.text.length, isRow: false, row: null };
  });
}

/** A number with the brackets that tell it from a section's. */
function inBrackets(number: Span): Span {
  const dot = number.text.indexOf('.');
  return number.text === '' ? EMPTY : between('(', dot < 0 ? number : slice(number, 0, dot), ')');
}

/** A span with characters around it that are not in the source. */
function between(open: string, span: Span, close: string): Span {
  const builder = new SpanBuilder();
  builder.insert(open);
  builder.add(span);
  builder.insert(close);
  return builder.done();
}

/** What a cell says before its list, and each point of it: "- a;" / "- b" is "", "- a;", "- b". */
function partsOf(lines: readonly Span[]): Span[] {
  const parts: Span[] = [EMPTY];
  for (const line of lines) {
    if (isListPoint(line.text)) parts.push(line);
    else parts[parts.length - 1] = join([parts.at(-1)!, line], ' ');
  }
  return parts;
}
