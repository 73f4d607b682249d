import { type Span, slice } from '../../../characters/span/span.js';
import type { Line } from '../../../join/line.js';
import { fold } from '../../../text/fold.js';
import { latin } from '../../../text/latin.js';
import { MODEL_WORDS } from '../../../vocabulary/labels.js';
import type { Context } from '../../context.js';

/** A line of the table that names a group of models. */
export interface GroupLine {
  readonly ordinal: string | null;
  readonly title: Span;
  readonly count: number;
  readonly line: Line;
}

// "(03 mo hinh)", folded, at the end of a line
const COUNT = new RegExp(`\\s*[([](?<count>\\d{1,3})\\s?${fold(MODEL_WORDS)}[)\\]]?[\\s.:]*$`, 'u');
// "I |[Nhóm", "11 |[Nhóm", "IV [Nhóm", "2. Nhóm"
const ORDINAL = latin(/^(?<ordinal>[IVX1l]{1,4}|\d{1,2}|[A-Z])[.)]?(?:\s*[|[\](/\\]+\s*|\s+)(?=\p{Lu})/u);
/** So many letters at most has "(03 mô hình)". */
const LONGEST_COUNT = 20;

/** Reads "IV |[Nhóm số hóa … (03 mô hình)"; null for any other line. */
export function readGroup(line: Line, context: Context): GroupLine | null {
  const { text } = line.span;
  // The count stands at the end of print and reading alike.
  const count = COUNT.exec(fold(context.read(line.span).text)) ?? COUNT.exec(fold(text));
  if (!count) return null;
  const bracket = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
  const end = bracket > text.length - LONGEST_COUNT && bracket > 0 ? bracket : text.length;
  const printed = ORDINAL.exec(text);
  const marker = line.marker && line.marker.kind !== 'bullet' ? line.marker.ordinal : null;
  const start = printed?.[0].length ?? /^[^\p{L}\p{N}]*/u.exec(text)![0].length;
  return {
    ordinal: printed?.groups?.ordinal ?? marker,
    title: slice(line.span, start, end),
    count: Number(count.groups!.count),
    line,
  };
}

const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/**
 * The ordinals of a table's groups. Where all that OCR left whole stand at their places (I, …, IV, V), those it took
 * apart ("11" for III) are read from theirs; otherwise they stay as they are.
 */
export function ordinalsOf(groups: readonly Pick<GroupLine, 'ordinal'>[]): (string | null)[] {
  const printed = groups.map(({ ordinal }) => ordinal);
  const whole = printed.map((ordinal) => (ordinal !== null && ROMANS.includes(ordinal) ? ordinal : null));
  const isInOrder = whole.every((ordinal, i) => ordinal === null || ordinal === ROMANS[i]);
  const isCertain = isInOrder && whole.filter((ordinal) => ordinal !== null).length >= 2;
  return isCertain && groups.length <= ROMANS.length ? groups.map((_, i) => ROMANS[i]!) : printed;
}
