import type { Marker } from '../../facts/marker/marker.js';
import type { Line } from '../../join/line.js';
import type { FieldKey } from '../../schema/plan.js';
import { modelOf } from '../headings/model-headings.js';

/** What the following lines imply about a line that may be a label. */
export interface LabelLists {
  /** Lines whose next sibling, by bullet or number, is a label. */
  readonly above: ReadonlySet<Line>;
  /** Points of numbered lists that hold nothing but labels: "2.1. Nội dung: …", "2.2. Cơ quan chủ trì: …". */
  readonly whole: ReadonlySet<Line>;
}

/** Whether a line begins with a label that no key stands for but that is known as one: "Nội dung: …". */
export function isOtherLabel({ facts }: Line): boolean {
  return facts.otherLabel?.isKnown === true;
}

/** The key of the label that a line surely begins with. */
function labelKey({ facts }: Line): FieldKey | null {
  return facts.label?.sure ? facts.label.key : null;
}

const KINDS = ['part', 'roman', 'upper', 'word', 'decimal', 'letter', 'paren', 'bullet'];

/** The depth of a list by the style of its numbers alone. */
function rankOf(marker: Marker): number {
  const isInner = marker.style === 'bullet+' || marker.style === 'decimal)';
  const within = marker.kind === 'decimal' ? marker.ordinal.split('.').length : 0;
  return KINDS.indexOf(marker.kind === 'upper' ? 'roman' : marker.kind) * 10 + (isInner ? 9 : within);
}

/**
 * Lines with a bullet whose label recurs below in the same model, there with the bullet of the plan's labels: "+ Thời
 * gian: 3 tháng" among the points of "- Nội dung:", above "- Thời gian: Quý IV/2023".
 */
export function findRepeated(
  lines: readonly Line[],
  headings: readonly (object | null)[],
  labelStyle: string,
): Set<Line> {
  const repeated = new Set<Line>();
  const below = new Set<FieldKey>();
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i]!;
    if (headings[i]) below.clear();
    if (line.marker?.kind !== 'bullet') continue;
    const key = labelKey(line);
    if (key === null) continue;
    if (line.marker.style === labelStyle) below.add(key);
    else if (below.has(key)) repeated.add(line);
  }
  return repeated;
}

const MODEL_RANK = 30;
const DOERS: readonly (FieldKey | null)[] = ['lead', 'coordination', 'implementers', 'support'];

/** Finds the lists of labels. One walk up and one walk down: linear. */
export function findLabelLists(lines: readonly Line[]): LabelLists {
  const above = new Set<Line>();
  const next = new Map<string, Line>();
  const ranks = lines.map((line) => {
    if (!line.isRow && modelOf(line)) return MODEL_RANK;
    return line.marker ? rankOf(line.marker) : Number.POSITIVE_INFINITY;
  });
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i]!;
    const sibling = line.marker ? next.get(line.marker.style) : undefined;
    const isNext = sibling && (line.marker!.kind === 'bullet' || sibling.marker!.value === line.marker!.value + 1);
    if (isNext && (labelKey(sibling) !== null || (isOtherLabel(sibling) && above.has(sibling)))) above.add(line);
    close(next, (one) => rankOf(one.marker!) > ranks[i]!);
    if (line.marker && !line.isRow) next.set(line.marker.style, line);
  }
  return { above, whole: wholeLists(lines, ranks) };
}

function wholeLists(lines: readonly Line[], ranks: readonly number[]): Set<Line> {
  const whole = new Set<Line>();
  const open = new Map<string, Line[]>();
  const take = (list: readonly Line[]) => {
    const keys = list.map(labelKey);
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
