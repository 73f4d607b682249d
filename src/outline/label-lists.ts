import { findLabel, findUnknownLabel, type Label } from '../facts/label.js';
import type { Marker } from '../facts/marker/marker.js';
import { findModelHeading } from '../facts/model-heading.js';
import { VOCABULARY } from '../lexicon/vocabulary.js';
import type { Line } from '../lines/index.js';
import type { FieldKey } from '../schema/plan.js';
import { fold } from '../text/fold.js';
import { isUpper } from '../text/letters.js';

/** What the lines that follow say of a line that may be a label. */
export interface LabelLists {
  /** Lines whose next sibling, by bullet or number, is a label. */
  readonly above: ReadonlySet<Line>;
  /** Points of numbered lists that hold nothing but labels: "2.1. Nội dung: …", "2.2. Cơ quan chủ trì: …". */
  readonly whole: ReadonlySet<Line>;
}

/** Words that look like a label and that no key stands for; such as are known as one need no colon on their own line. */
export function otherLabel({ span, bold }: Line): Label | null {
  return findUnknownLabel(span.text, bold) ?? knownOther(span.text, bold);
}

/** "b) Nội dung", "- Người phụ trách: …": words known as a label, though the same ones may begin the name of a body. */
function knownOther(text: string, bold: Line['bold']): Label | null {
  const { others, longestOther } = VOCABULARY.labels;
  const colon = text.slice(0, longestOther).indexOf(':');
  if ((colon < 0 && text.length > longestOther) || !isUpper(text.charCodeAt(0))) return null;
  const words = text.slice(0, colon < 0 ? text.length : colon).replace(/[\s.]+$/u, '');
  if (!others.has(fold(words))) return null;
  const isBold = bold[0]?.start === 0 && bold[0].end >= words.length;
  const rest = colon < 0 ? text.length : colon + 1;
  return { key: null, known: null, end: words.length, rest, sure: colon < 0 || isBold };
}

/** Whether a line begins with a label that no key stands for but that is known as one: "Nội dung: …". */
export function isOtherLabel(line: Line): boolean {
  const label = otherLabel(line);
  return label !== null && VOCABULARY.labels.others.has(fold(line.span.text.slice(0, label.end)));
}

/** "Hoàn thành: …": words before a colon that are a label only beside other labels; null for all others. */
export function labelBeside(text: string): Label | null {
  const colon = text.slice(0, 40).indexOf(':');
  const found = colon > 0 ? VOCABULARY.labels.beside.get(fold(text.slice(0, colon)).trimEnd()) : undefined;
  return found
    ? { key: found.key, known: found.known, end: text.slice(0, colon).trimEnd().length, rest: colon + 1, sure: true }
    : null;
}

/** How deep a list stands by the style of its numbers alone. */
function rankOf(marker: Marker): number {
  const kinds = ['part', 'roman', 'upper', 'word', 'decimal', 'letter', 'paren', 'bullet'];
  const isInner = marker.style === 'bullet+' || marker.style === 'decimal)';
  const within = marker.kind === 'decimal' ? marker.ordinal.split('.').length : 0;
  return kinds.indexOf(marker.kind === 'upper' ? 'roman' : marker.kind) * 10 + (isInner ? 9 : within);
}

/**
 * Lines with a bullet whose label stands again below in the same model, there with the bullet of the plan's labels:
 * "+ Thời gian: 3 tháng" among the points of "- Nội dung:", above "- Thời gian: Quý IV/2023".
 */
export function findRepeated(
  lines: readonly Line[],
  headings: readonly (object | null)[],
  labelStyle: string,
  keyOf: (line: Line) => FieldKey | null,
): Set<Line> {
  const repeated = new Set<Line>();
  const below = new Set<FieldKey>();
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i]!;
    if (headings[i]) below.clear();
    if (line.marker?.kind !== 'bullet') continue;
    const key = keyOf(line);
    if (key === null) continue;
    if (line.marker.style === labelStyle) below.add(key);
    else if (below.has(key)) repeated.add(line);
  }
  return repeated;
}

const MODEL_RANK = 30;
const DOERS: readonly (FieldKey | null)[] = ['lead', 'coordination', 'implementers', 'support'];

/** Finds the lists of labels. One walk up and one walk down: linear. */
export function findLabelLists(lines: readonly Line[], damaged: boolean): LabelLists {
  const keyOf = (line: Line) => {
    const known = findLabel(line.span.text, line.bold, damaged);
    return known?.sure ? known.key : null;
  };
  const above = new Set<Line>();
  const next = new Map<string, Line>();
  const ranks = lines.map((line) => {
    if (!line.isRow && findModelHeading(line.span.text, line.marker !== null)) return MODEL_RANK;
    return line.marker ? rankOf(line.marker) : Number.POSITIVE_INFINITY;
  });
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i]!;
    const sibling = line.marker ? next.get(line.marker.style) : undefined;
    const isNext = sibling && (line.marker!.kind === 'bullet' || sibling.marker!.value === line.marker!.value + 1);
    if (isNext && (keyOf(sibling) !== null || (isOtherLabel(sibling) && above.has(sibling)))) above.add(line);
    close(next, (one) => rankOf(one.marker!) > ranks[i]!);
    if (line.marker && !line.isRow) next.set(line.marker.style, line);
  }
  return { above, whole: wholeLists(lines, ranks, keyOf) };
}

function wholeLists(
  lines: readonly Line[],
  ranks: readonly number[],
  keyOf: (line: Line) => FieldKey | null,
): Set<Line> {
  const whole = new Set<Line>();
  const open = new Map<string, Line[]>();
  const take = (list: readonly Line[]) => {
    const keys = list.map(keyOf);
    const isWhole = list.every((line, i) => keys[i] !== null || isOtherLabel(line));
    const known = new Set(keys.filter((key) => key !== null));
    if (isWhole && known.size >= 2 && [...known].some((key) => DOERS.includes(key))) {
      for (const line of list) whole.add(line);
    }
  };
  for (const [i, line] of lines.entries()) {
    for (const list of close(open, (one) => rankOf(one[0]!.marker!) > ranks[i]!)) take(list);
    const { marker } = line;
    if (!marker || marker.kind === 'bullet' || ranks[i] === MODEL_RANK) continue;
    const list = open.get(marker.style);
    if (list && marker.value === list.at(-1)!.marker!.value + 1) {
      list.push(line);
      continue;
    }
    if (list) take(list);
    open.set(marker.style, [line]);
  }
  for (const list of open.values()) take(list);
  return whole;
}

/** Removes the lists that end here, and gives them back. */
function close<Open>(lists: Map<string, Open>, ends: (list: Open) => boolean): Open[] {
  const closed: Open[] = [];
  for (const [style, list] of lists) {
    if (!ends(list)) continue;
    lists.delete(style);
    closed.push(list);
  }
  return closed;
}
