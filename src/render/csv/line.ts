import type { CsvCell } from './csv-excel.js';

/** Cells as a line of CSV (RFC 4180: quoted where needed, CRLF). */
export function toLine(cells: readonly CsvCell[], separator: string): string {
  return `${cells.map((cell) => quote(cell, separator)).join(separator)}\r\n`;
}

// 'a "b"', 'a; b', 'two\nlines', ' blank first': whichever separator a reader takes, these need quotes.
const NEEDS_QUOTES = /["\r\n]|^\s|\s$/u;

function quote(cell: string, separator: string): string {
  if (!NEEDS_QUOTES.test(cell) && !cell.includes(separator)) return cell;
  return `"${cell.replaceAll('"', '""')}"`;
}
