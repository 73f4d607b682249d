import type { Line } from '../lines/index.js';
import { findModelHeading } from '../lines/label.js';
import { readMarker } from '../lines/marker.js';
import { extent, join, type Span, slice } from '../lines/span.js';
import type { Annex, AnnexRow, GlossaryEntry } from '../schema/plan.js';
import { fold } from '../text/fold.js';
import { COLUMNS, type ColumnKey } from '../vocabulary/columns.js';
import { ANNEX_NOTE_BEGINS, GLOSSARY_HEADINGS } from '../vocabulary/headings.js';
import { MODEL_WORDS } from '../vocabulary/labels.js';
import { isRule, splitCells } from './cells.js';
import { type Context, positionOf, toItem, withRaw } from './context.js';
import { withoutFullStop } from './models.js';

export interface BuiltAnnex {
  readonly annex: Annex;
  readonly glossary: GlossaryEntry[];
}

const NOTES = ANNEX_NOTE_BEGINS.map(fold);
const GLOSSARY = GLOSSARY_HEADINGS.map(fold);

/** Builds an annex from its lines: heading, title, tables, the list of abbreviations under them. */
export function buildAnnex(lines: readonly Line[], context: Context): BuiltAnnex {
  const heading = lines[0]!;
  const above: Line[] = [];
  const below: Line[] = [];
  const rows: Line[] = [];
  for (const line of lines) {
    if (line.isRow) rows.push(line);
    else (rows.length > 0 ? below : above).push(line);
  }
  const { title, note, rest } = partHead(above);
  const table = buildTable(rows, context);
  const glossary: GlossaryEntry[] = [];
  const text = rest.map((line) => toItem(line.span, context));
  for (const line of below) {
    const entry = readAbbreviation(line, context);
    if (entry) glossary.push(entry);
    else text.push(toItem(line.span, context));
  }
  const annex: Annex = {
    ...(title ? withRaw('title', context.read(title)) : { title: null }),
    note: note ? context.read(note).text : null,
    ...table,
    text,
    position: context.place(heading.from, lines[lines.length - 1]!.to),
  };
  return { annex, glossary };
}

/** A table in the body of a plan, as an annex of its own under the heading it stands below. */
export function buildBodyTable(rows: readonly Line[], heading: Span | null, context: Context): Annex {
  return {
    ...(heading ? withRaw('title', context.read(heading)) : { title: null }),
    note: null,
    ...buildTable(rows, context),
    text: [],
    position: context.place(rows[0]!.from, rows[rows.length - 1]!.to),
  };
}

/** "PHỤ LỤC I" / title / "(Kèm theo Kế hoạch số …)" — the title in one span, and what else stands above the table. */
function partHead(lines: readonly Line[]): { title: Span | null; note: Span | null; rest: Line[] } {
  const titles: Span[] = [];
  const notes: Span[] = [];
  const rest: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const folded = fold(line.span.text).replace(/^[(\s]+/, '');
    if (index === 0) {
      // "PHỤ LỤC 1: DANH MỤC MÔ HÌNH", "‘ g _ PHULUC ‘"
      const behind =
        /^[^\p{L}]*(?:\p{L}\s)?[^\p{L}]*p\s?h\S{1,2}\s?l\S{1,2}c(?:\s?(?:số\s)?(?:[IVX]+|\d+)(?=[\s:.,–-]|$))?[\s:.–-]*/iu.exec(
          line.span.text,
        );
      const own = behind ? slice(line.span, behind[0].length) : line.span;
      if (/\p{L}{2}/u.test(own.text)) titles.push(own);
    } else if (notes.length > 0 ? !isClosed(notes) : NOTES.some((begin) => folded.startsWith(begin))) {
      notes.push(line.span);
    } else if (notes.length === 0 && titles.length < 4 && line.marker === null && isTitleLine(line)) {
      titles.push(line.span);
    } else {
      rest.push(line);
    }
  }
  return {
    title: titles.length > 0 ? join(titles, ' ') : null,
    note: notes.length > 0 ? join(notes, ' ') : null,
    rest,
  };
}

function isClosed(notes: readonly Span[]): boolean {
  return notes[0]!.text.includes('(') ? notes.some((note) => note.text.includes(')')) : true;
}

function isTitleLine(line: Line): boolean {
  return line.span.text.length < 250 && !/[.;:]$/.test(line.span.text);
}

interface Column {
  readonly name: string;
  readonly key: ColumnKey | null;
}

const KEYS = new Map(
  (Object.entries(COLUMNS) as [ColumnKey, readonly string[]][]).flatMap(([key, names]) =>
    names.map((name) => [fold(name), key] as const),
  ),
);

/** What a column's head means; null for one that no key stands for. */
export function columnKey(name: string): ColumnKey | null {
  const folded = fold(name)
    .replace(/\s*[/,]\s*/g, ', ')
    .trim();
  return KEYS.get(folded) ?? KEYS.get(folded.replace(/, /g, '/')) ?? null;
}

/** Rows of pipe tables, continued over pages, as one table: repeated heads dropped, cut rows joined. */
export function buildTable(lines: readonly Line[], context: Context): Pick<Annex, 'columns' | 'groups' | 'rows'> {
  const rows = lines.map((line) => ({ line, cells: splitCells(line.span) }));
  const { columns, heads } = readHeadRows(rows.map((row) => row.cells));
  const known = new Set(heads.map(printed));
  const built: { cells: Span[]; from: number; to: number; group: string | null }[] = [];
  const groups: Annex['groups'] = [];
  let group: string | null = null;
  for (const { line, cells } of rows) {
    if (isRule(cells) || known.has(printed(cells))) continue;
    const heading = groupOf(cells, columns);
    if (heading) {
      group = heading.ordinal;
      groups.push({
        ordinal: heading.ordinal,
        ...withRaw('title', context.read(heading.title)),
        declaredCount: heading.count,
        position: context.place(line.from, line.to),
      });
      continue;
    }
    const last = built[built.length - 1];
    if (last && continuesRow(cells, columns)) {
      last.cells = last.cells.map((cell, i) => join([cell, cells[i] ?? { text: '', pieces: [] }], ' '));
      for (const extra of cells.slice(last.cells.length)) last.cells.push(extra);
      last.to = line.to;
    } else {
      built.push({ cells, from: line.from, to: line.to, group });
    }
  }
  // A table of models that does not print "Mô hình N:" numbers them in its first column.
  const title = columns.findIndex((column) => column.key === 'title');
  const isNumbered =
    title >= 0 &&
    fold(columns[title]!.name).includes(fold(MODEL_WORDS)) &&
    !built.some((row) => findModelHeading(row.cells[title]?.text ?? '', false));
  return {
    columns: columns.map((column) => column.name),
    groups,
    rows: built.map((row) => toRow(row.cells, columns, { ...row, isNumbered }, context)),
  };
}

function printed(cells: readonly Span[]): string {
  return cells.map((cell) => fold(cell.text)).join('|');
}

/** The head of a table: the row above the rule, and a second one below it where the first spans columns. */
function readHeadRows(rows: readonly Span[][]): { columns: Column[]; heads: Span[][] } {
  const rule = rows.findIndex(isRule);
  const first = rule > 0 ? rows[rule - 1]! : rule === 0 ? null : (rows[0] ?? null);
  if (!first) return { columns: (rows[1] ?? []).map(() => ({ name: '', key: null })), heads: [] };
  const second = rows[rule + 1];
  const isSecond =
    rule > 0 &&
    second !== undefined &&
    first.some((cell) => cell.text === '') &&
    (second[0]?.text ?? '') === '' &&
    second.some((cell) => columnKey(cell.text) !== null);
  const columns = first.map((cell, i) => {
    const name = (isSecond && second[i]?.text) || cell.text;
    return { name, key: columnKey(name) };
  });
  return { columns, heads: isSecond ? [first, second] : [first] };
}

// "(05 mô hình)" at the end of a folded title
const COUNT = new RegExp(
  `\\s*\\((?:\\S+\\s){0,3}?(?<count>\\d{1,3})\\s${fold(MODEL_WORDS)}[^()]{0,30}\\)\\s*[.:]?$`,
  'u',
);

/** A row that names a group: an ordinal or nothing, one cell of text, and all others empty. */
function groupOf(
  cells: readonly Span[],
  columns: readonly Column[],
): { ordinal: string | null; title: Span; count: number | null } | null {
  const filled = cells.filter((cell) => cell.text !== '');
  if (filled.length === 0 || filled.length > 2 || columns.length < 3) return null;
  const title = filled[filled.length - 1]!;
  const first = cells[0]!.text;
  const isOrdinal = filled.length === 2 && filled[0] === cells[0] && /^(?:[IVX]+|[A-ZĐ])[.)]?$/u.test(first);
  const count = COUNT.exec(fold(title.text));
  if (!isOrdinal && !(filled.length === 1 && (count !== null || readMarker(title.text)?.kind === 'roman'))) return null;
  const marker = isOrdinal ? null : readMarker(title.text);
  const from = marker && marker.kind !== 'bullet' ? marker.length : 0;
  return {
    ordinal: isOrdinal ? first.replace(/[.)]$/, '') : (marker?.ordinal ?? null),
    title: withoutFullStop(slice(title, from, count ? count.index : title.text.length)),
    count: count ? Number(count.groups!['count']) : null,
  };
}

/** A row cut by the end of a page goes on without a number, and without a model's heading. */
function continuesRow(cells: readonly Span[], columns: readonly Column[]): boolean {
  const no = columns.findIndex((column) => column.key === 'no');
  const title = columns.findIndex((column) => column.key === 'title');
  if ((cells[no < 0 ? 0 : no]?.text ?? '') !== '') return false;
  return !findModelHeading(cells[title]?.text ?? '', false);
}

function toRow(
  cells: readonly Span[],
  columns: readonly Column[],
  row: { group: string | null; from: number; to: number; isNumbered: boolean },
  context: Context,
): AnnexRow {
  const cellOf = (key: ColumnKey): Span | null => {
    const cell = cells[columns.findIndex((column) => column.key === key)];
    return cell && cell.text !== '' ? cell : null;
  };
  const textOf = (key: ColumnKey) => {
    const cell = cellOf(key);
    return cell ? context.read(cell).text : null;
  };
  const no = /^\d{1,4}/.exec(cellOf('no')?.text ?? '')?.[0];
  const titleCell = cellOf('title');
  const heading = titleCell ? findModelHeading(titleCell.text, false) : null;
  const title = titleCell ? withoutFullStop(heading ? slice(titleCell, heading.rest) : titleCell) : null;
  const other = cells.flatMap((cell, i) => {
    const column = columns[i];
    const isDuplicate = column?.key != null && columns.findIndex((one) => one.key === column.key) !== i;
    if (cell.text === '' || (column?.key != null && !isDuplicate)) return [];
    return [{ column: column?.name ?? '', text: context.read(cell).text }];
  });
  // A cell of the number column that holds more than a number is kept in its own words.
  const oddNo =
    cellOf('no') && no !== cellOf('no')!.text.replace(/[.)]$/, '') ? [{ column: 'TT', text: cellOf('no')!.text }] : [];
  const extras = [...oddNo, ...other];
  const built: AnnexRow = {
    no: no === undefined ? null : Number(no),
    group: row.group,
    number: heading?.number ?? (row.isNumbered && no !== undefined ? Number(no) : null),
    title: title ? context.read(title).text : null,
    lead: textOf('lead'),
    coordination: textOf('coordination'),
    support: textOf('support'),
    deadline: textOf('deadline'),
    platform: textOf('platform'),
    ...(extras.length > 0 ? { other: extras } : {}),
    position: context.place(row.from, row.to),
  };
  const keyed = columns.flatMap((column) => (column.key === null ? [] : [[column.key, cellOf(column.key)] as const]));
  context.cells.set(built, Object.fromEntries(keyed.filter(([, cell]) => cell !== null)));
  return built;
}

// "CAT: Công an tỉnh.", "Sở GD&ĐT: Sở Giáo dục và Đào tạo", "DN - Doanh nghiệp"
const ABBREVIATION = /^(?<abbr>[^:]{2,60}?)\s?(?::|\s[-–=])\s+(?<expansion>\S.{2,200})$/u;

/** A line of the list of abbreviations under a table. */
function readAbbreviation(line: Line, context: Context): GlossaryEntry | null {
  const match = ABBREVIATION.exec(line.span.text);
  if (!match || GLOSSARY.includes(fold(match.groups!['abbr']!))) return null;
  const { abbr, expansion } = match.groups as Record<'abbr' | 'expansion', string>;
  if (!/\p{Lu}[\p{L}\d]?[\p{Lu}\d]/u.test(abbr) || abbr.split(' ').length > 7) return null;
  const position = extent(line.span) ? positionOf(line.span, context) : undefined;
  return { abbr, expansion: expansion.replace(/[\s.;,/]+$/u, ''), ...(position ? { position } : {}) };
}
