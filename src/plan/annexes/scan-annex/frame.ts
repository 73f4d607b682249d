import { type Span, slice } from '../../../characters/span/span.js';
import type { Line } from '../../../join/line.js';
import { VOCABULARY } from '../../../lexicon/vocabulary.js';
import { boundedDistance, fold } from '../../../text/fold.js';
import { latin } from '../../../text/latin.js';
import { type CellKey, MODEL_WORDS, UPPER_HEAD_NAMES } from '../../../vocabulary/labels.js';
import type { Context } from '../../context.js';
import { isCellKey } from '../table.js';

/** The head of a column as a line of the table prints it. */
export interface Head {
  readonly key: CellKey;
  readonly name: string;
}

const NAMES = [...VOCABULARY.columns]
  .flatMap(([folded, { key, name }]) => (isCellKey(key) ? [{ key, name, folded }] : []))
  .sort((a, b) => b.folded.length - a.folded.length);

/** The heads of columns that a line is made of, from left to right; [] for a line that is not the head of a table. */
export function readHeads(text: string): Head[] {
  if (text.length > 160) return [];
  const folded = ` ${fold(text)
    .replace(/[^a-z\s/,]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()} `;
  const found: (Head & { at: number; end: number })[] = [];
  for (const { key, name, folded: words } of NAMES) {
    const at = folded.indexOf(` ${words} `);
    if (at < 0 || found.some((one) => one.key === key || (at < one.end && one.at < at + words.length))) continue;
    found.push({ key, name, at, end: at + words.length });
  }
  if (found.length < 3) return [];
  found.sort((a, b) => a.at - b.at);
  const heads: Head[] = [];
  let covered = 0;
  let from = 0;
  for (const one of [...found, null]) {
    const faint = faintHead(folded.slice(from, one?.at), [...found, ...heads]);
    if (faint) heads.push(faint);
    if (one) heads.push({ key: one.key, name: one.name });
    covered += (faint ? (one?.at ?? folded.length) - from : 0) + (one ? one.end - one.at + 1 : 0);
    from = one ? one.end + 1 : from;
  }
  return covered < folded.length * 0.6 ? [] : heads;
}

/** "phoi hap", "luc luong trien" beside heads that can be read: a head that is damaged, or goes on on the next line. */
function faintHead(words: string, found: readonly Head[]): Head | null {
  const own = words.trim();
  if (own.length < 5) return null;
  for (const { key, name, folded } of NAMES) {
    if (found.some((one) => one.key === key)) continue;
    const max = Math.floor(folded.length * 0.2);
    const isBegin = own.length >= folded.length * 0.6 && folded.startsWith(`${own} `);
    if (isBegin || boundedDistance(own, folded, max) <= max) return { key, name };
  }
  return null;
}

const UPPER_HEADS = new Set(UPPER_HEAD_NAMES.map(fold));

/** Whether a line is made of nothing but what stands over or within the heads of columns: "Thời gian .". */
export function isPartOfHead(text: string): boolean {
  const folded = fold(text)
    .replace(/[^a-z\s]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return UPPER_HEADS.has(folded) || NAMES.some((name) => name.folded === folded);
}

/** Whether a line is made of heads of columns and little else, one or many: "Phân công thực hiện Thời gian". */
export function isMadeOfHeads(text: string): boolean {
  if (text.length > 80) return false;
  let rest = ` ${fold(text)
    .replace(/[^a-z\s]/g, '')
    .replace(/\s+/g, ' ')
    .trim()} `;
  const all = rest.length;
  for (const words of HEAD_WORDS) rest = rest.replace(` ${words} `, ' ');
  return rest.length < all && rest.length - 1 <= all * 0.2;
}

const HEAD_WORDS = [...UPPER_HEADS, ...NAMES.map((name) => name.folded)]
  .filter((words) => words.includes(' '))
  .sort((a, b) => b.length - a.length);

/** A row of the table that names a group of models. */
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

/** Reads "IV |[Nhóm số hóa … (03 mô hình)"; null for any other line. */
export function readGroup(line: Line, context: Context): GroupLine | null {
  const { text } = line.span;
  const read = context.read(line.span).text;
  // The count stands at the end of both, in the same words but for their marks.
  const count = COUNT.exec(fold(read)) ?? COUNT.exec(fold(text));
  if (!count) return null;
  const bracket = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
  const end = bracket > text.length - 20 && bracket > 0 ? bracket : text.length;
  const own = ORDINAL.exec(text);
  const ordinal = own?.groups?.ordinal ?? (line.marker && line.marker.kind !== 'bullet' ? line.marker.ordinal : null);
  const start = own?.[0].length ?? /^[^\p{L}\p{N}]*/u.exec(text)![0].length;
  return { ordinal, title: slice(line.span, start, end), count: Number(count.groups!.count), line };
}

const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/**
 * The ordinals of a table's groups. Where all that OCR left whole stand at their places (I, …, IV, V), those it took
 * apart ("11" for III) are read from theirs; otherwise they stay as they are.
 */
export function ordinalsOf(groups: readonly GroupLine[]): (string | null)[] {
  const whole = groups.map(({ ordinal }) => (ordinal !== null && ROMANS.includes(ordinal) ? ordinal : null));
  const certain = whole.filter((ordinal) => ordinal !== null).length;
  const inOrder = whole.every((ordinal, i) => ordinal === null || ordinal === ROMANS[i]);
  if (certain < 2 || !inOrder || groups.length > ROMANS.length) return groups.map(({ ordinal }) => ordinal);
  return groups.map((_, i) => ROMANS[i]!);
}

/** Whether a line repeats one of the lines of the table's head as another page prints them. */
export function repeats(text: string, heads: readonly string[]): boolean {
  const folded = fold(text);
  return heads.some((head) => {
    const max = Math.floor(head.length * 0.2);
    return boundedDistance(folded, fold(head), max) <= max;
  });
}
