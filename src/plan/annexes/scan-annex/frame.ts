import { type Span, slice } from '../../../characters/span/span.js';
import type { Line } from '../../../join/line.js';
import { VOCABULARY } from '../../../lexicon/vocabulary.js';
import { boundedDistance, fold } from '../../../text/fold.js';
import { latin } from '../../../text/latin.js';
import { type CellKey, LABELS, MODEL_WORDS, UPPER_HEAD_NAMES } from '../../../vocabulary/labels.js';
import type { Context } from '../../context.js';
import { type GroupRow, isCellKey } from '../table.js';

/** What a flattened table is made of. */
export interface Frame {
  readonly columns: readonly CellKey[];
  readonly names: readonly string[];
  readonly groups: readonly GroupRow[];
  /** The lines below its heads, each with the index of the group that it is under; -1 above the first. */
  readonly table: readonly { readonly line: Line; readonly group: number }[];
  /** The lines of the heads, and what is below the table. */
  readonly rest: readonly Line[];
}

interface Name {
  readonly key: CellKey;
  readonly name: string;
  readonly folded: string;
}

/** The names of columns, the longest first: "Thời gian hoàn thành" before "Thời gian". */
const NAMES: readonly Name[] = [...VOCABULARY.columns]
  .flatMap(([folded, { key, name }]) => (isCellKey(key) ? [{ key, name, folded }] : []))
  .sort((a, b) => b.folded.length - a.folded.length);
/** Headings above several columns: "Phân công thực hiện". */
const UPPER = UPPER_HEAD_NAMES.map(fold).sort((a, b) => b.length - a.length);

const LONGEST_HEAD = 160;
const FEWEST_COLUMNS = 3;
/** The share of the letters of a head, and of a line beside it, that must be names of columns. */
const COVERED = { head: 0.6, beside: 0.8 };
/** How near to a head the lines that belong to it are. */
const NEAR = { above: 4, below: 3 };

/** The names that a line holds, from left to right, and what share of its letters they are. */
function namesIn(text: string): { names: Name[]; share: number } {
  if (text.length > LONGEST_HEAD) return { names: [], share: 0 };
  const line = ` ${fold(text).replace(/[^a-z/,]+/g, ' ')} `.replace(/\s+/g, ' ');
  let rest = line;
  const found: (Name & { at: number })[] = [];
  for (const one of NAMES) {
    const at = rest.indexOf(` ${one.folded} `);
    if (at < 0 || found.some(({ key }) => key === one.key)) continue;
    rest = blank(rest, at + 1, one.folded.length);
    found.push({ ...one, at });
  }
  // "phoi hap", "luc luong trien": a name with letters confused, or cut by the end of the line
  for (const { 0: words, index } of rest.matchAll(/[a-z][a-z ]{3,}[a-z]/g)) {
    const own = NAMES.find(({ key, folded }) => !found.some((one) => one.key === key) && isLike(words, folded));
    if (!own || found.length < FEWEST_COLUMNS) continue;
    rest = blank(rest, index, words.length);
    found.push({ ...own, at: index - 1 });
  }
  for (const upper of UPPER) rest = ` ${rest} `.replace(` ${upper} `, ' ');
  const left = rest.replace(/[\s_]/g, '').length;
  return { names: found.sort((a, b) => a.at - b.at), share: 1 - left / line.replace(/\s/g, '').length };
}

function blank(text: string, from: number, length: number): string {
  return text.slice(0, from) + '_'.repeat(length) + text.slice(from + length);
}

function isLike(words: string, name: string): boolean {
  const most = Math.floor(name.length * 0.2);
  return (
    (words.length >= name.length * 0.6 && name.startsWith(`${words} `)) || boundedDistance(words, name, most) <= most
  );
}

/** The columns of a line that is the head of a table; none for any other. */
function headsOf(text: string): Name[] {
  const { names, share } = namesIn(text);
  return names.length >= FEWEST_COLUMNS && share >= COVERED.head ? names : [];
}

/** Where among the lines of an annex the head of its table begins; their number where there is none. */
export function tableStart(lines: readonly Line[], context: Context): number {
  const read = (line: Line) => context.read(line.span).text;
  let from = lines.findIndex((line) => headsOf(read(line)).length > 0);
  if (from < 0) return lines.length;
  while (from > 1 && namesIn(read(lines[from - 1]!)).share >= COVERED.beside) from--;
  return from;
}

const NOTES = LABELS.flatMap(({ key, forms }) => (key === 'note' ? forms.map(fold) : []));

/** "*** Ghi chú:": what is below the table. */
function opensNotes(text: string): boolean {
  const folded = fold(text).replace(/^[^a-z]+/, '');
  return NOTES.some((form) => folded.startsWith(form) && /^[\s*]*:/.test(folded.slice(form.length)));
}

/** Parts the lines into the table's head (on each page), its groups, and the rest; null if no line is a head. */
export function readFrame(lines: readonly Line[], context: Context): Frame | null {
  const texts = lines.map((line) => context.read(line.span).text);
  const heads = texts.map(headsOf);
  const first = heads.findIndex((found) => found.length > 0);
  if (first < 0) return null;
  const notes = texts.findIndex((text, i) => i > first && opensNotes(text));
  const columns: Name[] = [];
  const groups: GroupRow[] = [];
  const table: Frame['table'][number][] = [];
  const rest: Line[] = [];
  for (const [i, line] of lines.entries()) {
    for (const head of heads[i]!) if (!columns.some(({ key }) => key === head.key)) columns.push(head);
    const isNear = heads.slice(Math.max(0, i - NEAR.below), i + NEAR.above + 1).some((found) => found.length > 0);
    const isHead = heads[i]!.length > 0 || (isNear && namesIn(texts[i]!).share >= COVERED.beside);
    const group = isHead ? null : readGroup(line, context);
    if (isHead || i < first || (notes > 0 && i >= notes)) rest.push(line);
    else if (group) groups.push(group);
    else table.push({ line, group: groups.length - 1 });
  }
  const ordinals = ordinalsOf(groups.map(({ ordinal }) => ordinal));
  return {
    columns: columns.map(({ key }) => key),
    names: columns.map(({ name }) => name),
    groups: groups.map((group, i) => ({ ...group, ordinal: ordinals[i]! })),
    table,
    rest,
  };
}

// "(03 mo hinh)", folded, at the end of a line
const COUNT = new RegExp(`[([](?<count>\\d{1,3})\\s?${fold(MODEL_WORDS)}[)\\]]?[\\s.:]*$`, 'u');
// "I |[Nhóm", "11 |[Nhóm", "IV [Nhóm", "2. Nhóm"
const ORDINAL = latin(/^(?<ordinal>[IVX1l]{1,4}|\d{1,2}|[A-Z])[.)]?(?:\s*[|[\](/\\]+\s*|\s+)(?=\p{Lu})/u);

/** Reads "IV |[Nhóm số hóa … (03 mô hình)"; null for any other line. */
function readGroup(line: Line, context: Context): GroupRow | null {
  const { text } = line.span;
  // The count is at the end of both print and reading.
  const count = COUNT.exec(fold(context.read(line.span).text)) ?? COUNT.exec(fold(text));
  if (!count) return null;
  const end = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
  const ordinal = ORDINAL.exec(text);
  const start = ordinal?.[0].length ?? /^[^\p{L}\p{N}]*/u.exec(text)![0].length;
  const marker = line.marker && line.marker.kind !== 'bullet' ? line.marker.ordinal : null;
  const title: Span = slice(line.span, start, end > start ? end : text.length);
  return { ordinal: ordinal?.groups?.ordinal ?? marker, title, count: Number(count.groups!.count), line };
}

const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/**
 * The ordinals of a table's groups. If all that OCR read correctly are in sequence (I, …, IV, V), those it misread
 * ("11" for III) follow from their place; otherwise they stay as they are.
 */
export function ordinalsOf(printed: readonly (string | null)[]): readonly (string | null)[] {
  const whole = printed.filter((ordinal, i) => ordinal === ROMANS[i]).length;
  const others = printed.filter((ordinal, i) => ordinal !== ROMANS[i]).some((one) => ROMANS.includes(one ?? ''));
  return whole >= 2 && !others ? printed.map((_, i) => ROMANS[i] ?? null) : printed;
}
