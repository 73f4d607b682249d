import { EMPTY, extent, join, type Span, slice, sourceOf } from '../../characters/span.js';
import { findLabel } from '../../facts/label.js';
import { readMarker } from '../../facts/marker/marker.js';
import { fold } from '../../text/fold.js';
import { LABEL_TABLE_HEADS, MODEL_WORDS } from '../../vocabulary/labels.js';
import type { PhysicalLine } from '../physical.js';
import { isRule, splitCells } from './cells.js';
import { isNumberHead } from './made-rows.js';

/** A block of lines whose tables of labels are read. */
export interface LabelTables {
  readonly lines: readonly PhysicalLine[];
  /** The lines that were cells: none goes on with another. */
  readonly cells: ReadonlySet<PhysicalLine>;
  /** The heads over labels and what they say: "| Nội dung | Chi tiết |". */
  readonly heads: readonly PhysicalLine[];
}

/** The heading of a model stands so few lines above its table. */
const NEAR = 6;
const MODEL = fold(MODEL_WORDS);
const HEADS = new Set(['', ...LABEL_TABLE_HEADS.map(fold)]);
/** A tag for a line break is no shorter. */
const BREAK = 4;

/**
 * A model may print its labels as a table: a row each ("| Mục tiêu | 100% cơ sở … |"), or a column each over one row.
 * Such a table, below the heading of a model, becomes lines "Mục tiêu: 100% cơ sở …"; any other is left as it stands.
 */
export function withLabelTables(block: readonly PhysicalLine[]): LabelTables {
  const lines: PhysicalLine[] = [];
  const cells = new Set<PhysicalLine>();
  const heads: PhysicalLine[] = [];
  for (let i = 0; i < block.length; ) {
    let end = i + 1;
    if (block[i]!.isRow) while (end < block.length && block[end]!.isRow && block[end]!.blanks === 0) end++;
    const table = block.slice(i, end);
    const read = block[i]!.isRow && isBelowModel(lines) ? readLabels(table) : null;
    for (const line of read?.lines ?? []) cells.add(line);
    if (read?.head) heads.push(read.head);
    lines.push(...(read?.lines ?? table));
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

interface Row {
  readonly line: PhysicalLine;
  /** The number of the row, where the table has a column of them. */
  readonly number: Span;
  readonly label: Span;
  readonly value: Span;
}

function readLabels(table: readonly PhysicalLine[]): { lines: PhysicalLine[]; head: PhysicalLine | null } | null {
  const all = table.map((line) => ({ line, cells: splitCells(line.span) }));
  const rows = all.filter(({ cells }) => !isRule(cells));
  const [first, second] = rows;
  if (!first || !second || rows.some(({ cells }) => cells.length !== first.cells.length)) return null;
  const isHeaded = isRule(all[1]!.cells);
  if (isHeaded && rows.length === 2 && areLabels(first.cells, first.cells.length)) {
    const pairs = first.cells.map((label, k) => ({ line: second.line, number: EMPTY, label, value: second.cells[k]! }));
    return { lines: pairs.flatMap(linesOf), head: null };
  }
  const isNumbered = first.cells.length === 3 && isHeaded && isNumberHead(first.cells[0]!.text);
  if (isNumbered) {
    if (rows.slice(1).some(({ cells }) => !/^\d{1,2}\.?$/.test(cells[0]!.text))) return null;
  } else if (first.cells.length !== 2) return null;
  const hasHead = isHeaded && first.cells.slice(-2).every((cell) => HEADS.has(fold(cell.text)));
  if (isNumbered && !hasHead) return null;
  const pairs = (hasHead ? rows.slice(1) : rows).map(({ line, cells }) => ({
    line,
    number: isNumbered ? cells[0]! : EMPTY,
    label: cells.at(-2)!,
    value: cells.at(-1)!,
  }));
  const labels = pairs.map(({ label }) => label);
  if (!areLabels(labels, labels.length / 2)) return null;
  return { lines: pairs.flatMap(linesOf), head: hasHead ? first.line : null };
}

/** Cells that hold nothing but labels; so many of them, two at least, are known ones, and none comes twice. */
function areLabels(cells: readonly Span[], least: number): boolean {
  const texts = cells.map(({ text }) => fold(text).replace(/\s*:$/, ''));
  const known = cells.filter(({ text }) => {
    const label = findLabel(text);
    return label?.sure === true && label.rest >= text.length;
  });
  const isShort = ({ text }: Span) => text.split(' ').length <= 8 && !/[.;]|:./.test(text) && !isNumbered(text);
  return known.length >= Math.max(2, least) && cells.every(isShort) && new Set(texts).size === texts.length;
}

/** A number before a label would be taken for a section's. */
function isNumbered(text: string): boolean {
  const marker = readMarker(text);
  return marker !== null && marker.kind !== 'bullet';
}

/** "Mục tiêu: …" or "(1) Mục tiêu: …", and below it a line for each point of a list in the cell. */
function linesOf({ line, number, label, value }: Row): PhysicalLine[] {
  const [text, ...points] = partsOf(value);
  const isLabel = label.text !== '';
  const named = isLabel && !label.text.endsWith(':') ? { ...label, text: `${label.text}:` } : label;
  const head = join([inBrackets(number), named, text!], ' ');
  return [head, ...points].flatMap((span, k) => {
    const place = extent(span);
    if (!place) return [];
    const start = head.text.length - join([named, text!], ' ').text.length;
    const bold = k === 0 && isLabel ? [{ start, end: start + label.text.length }] : [];
    return { ...line, ...place, span, bold, blanks: 1, width: span.text.length, isRow: false };
  });
}

/** A number with the brackets that tell it from a section's. */
function inBrackets({ text, pieces }: Span): Span {
  if (text === '') return EMPTY;
  return { text: `(${text.replace('.', '')})`, pieces: pieces.map((piece) => ({ ...piece, at: piece.at + 1 })) };
}

/** What a cell says before its list, and each point of it: "- a;<br>- b" is "", "- a;", "- b". */
function partsOf(cell: Span): Span[] {
  const isPoint = (at: number) => readMarker(cell.text.slice(at, at + 8))?.kind === 'bullet';
  const parts: Span[] = isPoint(0) ? [EMPTY] : [];
  let from = 0;
  for (let at = cell.text.indexOf(' '); at >= 0; at = cell.text.indexOf(' ', at + 1)) {
    const before = sourceOf(cell, at - 1);
    const behind = sourceOf(cell, at + 1);
    if (!before || !behind || behind.from - before.to < BREAK || !isPoint(at + 1)) continue;
    parts.push(slice(cell, from, at));
    from = at + 1;
  }
  return [...parts, slice(cell, from)];
}
