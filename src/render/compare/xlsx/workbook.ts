import writeXlsxFile, { type Feature, type SheetData } from 'write-excel-file/node';
import { clean } from '../../../text/neutral.js';
import type { SheetCell, SheetOf } from './sheet.js';

/** Excel takes no more characters in a cell, and no more in the name of a sheet. */
const MOST = 32_000;
const NAME = 31;
const WIDEST = 60;
const MOST_ON_PAPER = 12;
const FONT = { fontFamily: 'Arial', fontSize: 10 } as const;
/** Of a line and of a row, in points; Excel makes no row higher. */
const LINE = 13.5;
const HIGHEST = 409;
const DAY = 'dd/mm/yyyy';
const LINK = { textColor: '#0B5394', textDecoration: { underline: true } } as const;

/**
 * A workbook as bytes, with a filter on each head. Texts are written as texts: none is ever taken for a formula.
 */
export async function workbook(sheets: readonly SheetOf[]): Promise<Uint8Array> {
  const names = new Set<string>();
  const list = sheets.map(({ name, head, rows, links = [], notes = [] }) => {
    const linked = new Set(links.map(({ row, column }) => `${row} ${column}`));
    const columns = head.map((title, at) => {
      const longest = Math.max(title.length, ...rows.slice(0, 500).map((row) => lengthOf(row[at])));
      return { width: Math.max(8, Math.min(WIDEST, longest + 2)) };
    });
    const data: SheetData = [
      head.map((title) => ({
        value: clean(title).slice(0, MOST),
        type: String,
        fontWeight: 'bold' as const,
        backgroundColor: '#F4F4F1',
        wrap: true,
      })),
      ...rows.map((row, rowAt) =>
        row.map((value, columnAt) => {
          const look = linked.has(`${rowAt} ${columnAt}`) ? LINK : {};
          if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' as const, ...look };
          if (value instanceof Date) return { value, type: Date, format: DAY, alignVertical: 'top' as const };
          const text = clean(value ?? '').slice(0, MOST);
          const height = heightOf(text, columns[columnAt]?.width ?? WIDEST);
          return { value: text, type: String, wrap: true, alignVertical: 'top' as const, ...height, ...look };
        }),
      ),
      ...[...(notes.length > 0 ? [''] : []), ...notes].map((note) => [{ value: clean(note), type: String }]),
    ];
    return { sheet: nameOf(name, names), data, columns, stickyRowsCount: 1, orientation: 'landscape' as const };
  });
  const taken = list.map(({ sheet }) => sheet);
  const extras: Feature<unknown> = {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => withFiltersAndLinks(xml, sheets[sheetIndex]!, taken),
        },
      },
    },
  };
  return writeXlsxFile(list, { ...FONT, features: [extras as never] }).toBuffer();
}

/** How long the longest line of a cell is; a day takes ten letters. */
function lengthOf(cell: SheetCell | undefined): number {
  if (cell instanceof Date) return DAY.length;
  return Math.max(
    ...String(cell ?? '')
      .split('\n')
      .map((line) => line.length),
  );
}

/** The row is made as high as the lines of its cells: not every program does so by itself. */
function heightOf(text: string, width: number): { height?: number } {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width - 2))), 0);
  return lines > 1 ? { height: Math.min(HIGHEST, lines * LINE) } : {};
}

// "Model: 1/2": letters that the name of a sheet may not hold
const FORBIDDEN = /[\\/?*[\]:]/gu;

function nameOf(name: string, taken: Set<string>): string {
  const base =
    clean(name)
      .replace(FORBIDDEN, ' ')
      .slice(0, NAME - 4)
      .trim() || 'x';
  let own = base;
  for (let at = 2; taken.has(own.toLowerCase()); at++) own = `${base} ${at}`;
  taken.add(own.toLowerCase());
  return own;
}

/** 0 → "A", 26 → "AA" */
function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const attribute = (text: string) => text.replace(/[&<>"]/gu, (letter) => ENTITIES[letter]!);

/**
 * What write-excel-file does not support: a filter on the heads of a sheet, links to places in other sheets, and paper
 * as wide as the columns, unless they are so many that nobody could read them (ECMA-376 part 1, 18.3.1.2, 18.3.1.47,
 * 18.3.1.65). `names` are those of all sheets in the workbook.
 */
function withFiltersAndLinks(xml: string, sheet: SheetOf, names: readonly string[]): string {
  const { head, rows, links = [] } = sheet;
  const filter =
    rows.length > 0 ? `<autoFilter ref="A1:${columnName(Math.max(0, head.length - 1))}${rows.length + 1}"/>` : '';
  const places = links.map(({ row, column, sheet: to, at }) => {
    const name = names[to]!.replaceAll("'", "''");
    const location = `'${name}'!A${at + 2}`;
    return `<hyperlink ref="${columnName(column)}${row + 2}" location="${attribute(location)}" display="${attribute(names[to]!)}"/>`;
  });
  const linked = places.length > 0 ? `<hyperlinks>${places.join('')}</hyperlinks>` : '';
  const whole = xml.replace('</sheetData>', () => `</sheetData>${filter}${linked}`);
  if (head.length > MOST_ON_PAPER) return whole;
  return whole
    .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
    .replace('<pageSetup ', '<pageSetup fitToHeight="0" ');
}
