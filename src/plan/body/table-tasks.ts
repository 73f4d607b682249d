import { extent, join, type Span } from '../../characters/span/span.js';
import { partsOf } from '../../characters/span/span-parts.js';
import { findLabel } from '../../facts/label/label.js';
import type { Line } from '../../join/line.js';
import { NAMED_HEADS, OPEN_NAMES } from '../../lexicon/bodies.js';
import { isCutName } from '../../lexicon/cut-names.js';
import type { Field, FieldKey, Fields, Task } from '../../schema/plan.js';
import { begins, LETTER, UPPER } from '../../text/letters.js';
import { bodiesOnly } from '../../values/bodies/index.js';
import { isTelling } from '../annexes/cut-row.js';
import { readTable, type TableRow } from '../annexes/table.js';
import type { Column } from '../annexes/table-head.js';
import { type Context, positionOf } from '../context.js';
import { joinPlaces, placedParts, textMatch } from '../match.js';

// "1", "2.1", "03", "a" in the first column, also with a dot or bracket after
const ORDINAL = /^(?<ordinal>\d{1,3}(?:\.\d{1,2}){0,2}|[a-zđ])\s?[.)]?$/u;

/**
 * The tasks that a table in the body lists: one for each numbered row, or each row of a calendar, its other cells as fields.
 * The number of a group row is part of the path. None if the columns do not show what is to be done, and by whom or by when;
 * in a chapter that does not say what is to be done (`isContent`) only a calendar's rows are tasks.
 */
export function tableTasks(
  lines: readonly Line[],
  path: readonly string[],
  isContent: boolean,
  context: Context,
): Task[] {
  const { columns, entries } = readTable(lines);
  const number = columns.findIndex((column) => column.key === 'no');
  const title = columns.findIndex((column) => column.key === 'title');
  const keys = columns.map(fieldOf);
  const isCalendar = keys.indexOf('deadline') === number + 1 && title > number + 1;
  if (title < 0 || !(isContent ? number >= 0 || isCalendar : isCalendar)) return [];
  // A table lists tasks only if it says for each who does it or by when.
  if (!keys.some(isTelling)) return [];
  const says = (row: TableRow) => keys.some((key, at) => isTelling(key) && row.cells[at]?.text);
  const rows = entries.filter((entry): entry is TableRow => entry.type === 'row');
  return numberedRows(rows, { number, title }, says).map(({ row, ordinal, own }): Task => {
    const span = row.cells[title]!;
    const task: Task = {
      ordinal,
      path: [...path, ...(row.group === null ? [] : [row.group]), ...own].join('/'),
      ...context.read(span),
      items: [],
      fields: fieldsOf(row, columns, keys, [number, title], context),
      deadlines: [],
      targets: [],
      textPositions: placesOf(span, context),
      position: context.place(row.from, row.to),
      ...textMatch(partsOf(span), context),
    };
    context.words.set(task, [span]);
    return task;
  });
}

interface NumberedRow {
  readonly row: TableRow;
  readonly ordinal: string;
  /** Its path in the table: "3", "-2", and "3", "a" of a part of the third. */
  readonly own: readonly string[];
}

/**
 * The rows that are tasks, with their numbers: all of a table without a column of numbers; else those with a number, and
 * the parts below them that say who does them or by when. A numbered row that does not is the heading of its parts.
 */
function numberedRows(
  rows: readonly TableRow[],
  { number, title }: { number: number; title: number },
  says: (row: TableRow) => boolean,
): NumberedRow[] {
  const isNumbered = (row: TableRow) => Boolean(row.cells[number]?.text);
  const isPart = (row: TableRow) => number >= 0 && !isNumbered(row);
  let above: readonly string[] = [];
  let count = 0;
  return rows.flatMap((row, i) => {
    if (!row.cells[title]?.text || (isPart(row) && !says(row))) return [];
    const cells = row.cells.slice(Math.max(0, number), isPart(row) ? title : number + 1);
    const printed = cells.find(({ text }) => text !== '')?.text;
    const ordinal = printed === undefined ? '-' : ORDINAL.exec(printed)?.groups?.ordinal;
    if (ordinal === undefined) return [];
    count = isNumbered(row) ? 0 : count + 1;
    const own = isNumbered(row) ? [ordinal] : [...above, ordinal === '-' ? `-${count}` : ordinal];
    if (isNumbered(row)) above = own;
    const next = rows[i + 1];
    const isHeading = next !== undefined && isPart(next) && !says(row);
    return isHeading ? [] : [{ row, ordinal, own }];
  });
}

/** The field of a task or model that a column stands for, by its name or by what it is known to hold. */
export function fieldOf({ name, key }: Column): FieldKey | null {
  const label = findLabel(name);
  if (label?.sure && label.key !== null) return label.key;
  return key === 'no' || key === 'title' ? null : key === 'platform' ? 'tools' : key;
}

/** The cells of a row as fields, but for those of the columns in `own`. */
export function fieldsOf(
  row: TableRow,
  columns: readonly Column[],
  keys: readonly (FieldKey | null)[],
  own: readonly number[],
  context: Context,
): Fields {
  const fields: Fields = {};
  const other: Field[] = [];
  for (const [i, cell] of row.cells.entries()) {
    if (own.includes(i) || cell.text === '') continue;
    const key = keys[i] ?? null;
    const { name: label = '', head } = columns[i] ?? {};
    const position = positionOf(cell, context);
    const field: Field = {
      label,
      ...context.read(cell),
      items: [],
      ...(position ? { textPositions: placesOf(cell, context), position } : {}),
      ...joinPlaces(placedParts({ label: [label, head] }, context), textMatch(partsOf(cell), context)),
    };
    context.words.set(field, bodiesByLine(cell, context.source));
    if (key !== null && fields[key] === undefined) fields[key] = field;
    else other.push(field);
    if (key !== null && fields[key] !== field) context.repeated.set(field, key);
  }
  if (other.length > 0) fields.other = other;
  return fields;
}

// "<br>", "</p><p>": the lines were broken by their writer, and not by the width of a column
const BREAK = /<(?:br|\/?p|\/?li|div)\b/i;

const isOfBodies = ({ text }: Span) => begins(text, UPPER) && bodiesOnly(text).length > 0;

/**
 * "Công an xã<br>Hội Nông dân xã": where each line of a cell names bodies, none goes on with the next. Where the width
 * of a column broke them ("Phòng Văn hóa" / "Đoàn Thanh niên" / "xã"), a line that begins a name behind a whole one is
 * the next.
 */
function bodiesByLine(cell: Span, source: string): readonly Span[] {
  const parts = partsOf(cell);
  if (parts.length < 2) return [cell];
  const isBroken = (part: Span, i: number) =>
    i === 0 || BREAK.test(source.slice(extent(parts[i - 1]!)!.to, extent(part)!.from));
  if (parts.every(isBroken)) return parts.every(isOfBodies) ? parts : [cell];
  const names: Span[] = [];
  for (const part of parts) {
    const last = names.at(-1);
    if (last === undefined || beginsNext(last.text, part.text)) names.push(part);
    else names[names.length - 1] = join([last, part], ' ');
  }
  return names.every(isOfBodies) ? names : [cell];
}

/** Whether a line of a cell names another body than the one above it, whose name is whole. */
function beginsNext(above: string, text: string): boolean {
  const unit = bodiesOnly(above).at(-1)?.unit;
  if (unit === undefined || OPEN.has(unit) || /[,&-]$/.test(above)) return false;
  return NAMED_HEADS.some((head) => startsWithWord(text, head)) && !isCutName(above, text);
}

const OPEN = new Set(OPEN_NAMES);
const startsWithWord = (text: string, words: string) =>
  text.startsWith(words) && !begins(text.slice(words.length), LETTER);

function placesOf(span: Span, context: Context) {
  return partsOf(span).flatMap((part) => positionOf(part, context) ?? []);
}
