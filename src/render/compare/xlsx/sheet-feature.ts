import type { SheetOf } from './sheet.js';

/** 0 → "A", 26 → "AA" */
function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const attribute = (text: string) => text.replace(/[&<>"]/gu, (letter) => ENTITIES[letter]!);

/**
 * What write-excel-file does not support: a filter on the heads of a sheet, and links to places in other sheets
 * (ECMA-376 part 1, 18.3.1.2 and 18.3.1.47). `names` are those of all sheets in the workbook.
 */
export function withFiltersAndLinks(xml: string, sheet: SheetOf, names: readonly string[]): string {
  const { head, rows, links = [] } = sheet;
  const filter =
    rows.length > 0 ? `<autoFilter ref="A1:${columnName(Math.max(0, head.length - 1))}${rows.length + 1}"/>` : '';
  const places = links.map(({ row, column, sheet: to, at }) => {
    const name = names[to]!.replaceAll("'", "''");
    const location = `'${name}'!A${at + 2}`;
    return `<hyperlink ref="${columnName(column)}${row + 2}" location="${attribute(location)}" display="${attribute(names[to]!)}"/>`;
  });
  const linked = places.length > 0 ? `<hyperlinks>${places.join('')}</hyperlinks>` : '';
  return xml.replace('</sheetData>', () => `</sheetData>${filter}${linked}`);
}
