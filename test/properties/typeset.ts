import { extent } from '../../src/characters/span/span.js';
import { readLines } from '../read-lines.js';

export interface Typesetting {
  /** Letters on a line. */
  readonly width: number;
  /** What is between two printed lines, and between two paragraphs. */
  readonly between: string;
  readonly afterParagraph: string;
  /** Printed lines on a page; 0 for no pages. */
  readonly pageLength: number;
  readonly runningHead: string | null;
  readonly formFeeds: boolean;
}

/** Prints a clean plan the way text comes out of a PDF: wrapped, cut by pages, with heads and page numbers. */
export function typeset(text: string, markdown: boolean, style: Typesetting): string {
  const printed: string[] = [];
  let onPage = 0;
  let page = 1;
  const print = (line: string) => {
    if (style.pageLength > 0 && onPage >= style.pageLength) {
      printed.push(String(page));
      page++;
      if (style.formFeeds) printed.push('\f');
      if (style.runningHead) printed.push(style.runningHead);
      onPage = 0;
    }
    printed.push(line);
    onPage++;
  };
  for (const line of readLines(text, { markdown }).lines) {
    const place = extent(line.span);
    const marker = place ? text.slice(line.from, place.from).replace(/[*_#]/g, '').trim() : '';
    if (line.isRow) {
      printed.push(line.span.text);
      continue;
    }
    for (const row of wrap(`${marker} ${line.span.text}`.trim(), style.width)) print(row);
    printed.push('¶');
  }
  return printed
    .join(style.between)
    .replaceAll(`${style.between}¶${style.between}`, style.afterParagraph)
    .replaceAll('¶', '');
}

function wrap(text: string, width: number): string[] {
  const rows: string[] = [];
  let row = '';
  for (const word of text.split(' ')) {
    if (row !== '' && row.length + 1 + word.length > width) {
      rows.push(row);
      row = word;
    } else {
      row = row === '' ? word : `${row} ${word}`;
    }
  }
  rows.push(row);
  return rows;
}
