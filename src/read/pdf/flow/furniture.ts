import { fold } from '../../../text/fold.js';
import { groupBy } from '../../../text/lists.js';
import { ANNEX, FORM_NAMES } from '../../../vocabulary/document/headings.js';
import { PAGE_WORDS } from '../../../vocabulary/words/page-words.js';
import type { Row } from '../page/words.js';
import { endsFlow, opensPoint } from './openings.js';

/** Rows of a page that are not in tables, and the page's height. */
export interface RowsOfPage {
  readonly number: number;
  readonly height: number;
  readonly rows: readonly Row[];
}

/** Which rows a page prints around its text. */
export interface Furniture {
  readonly heads: ReadonlySet<Row>;
  readonly feet: ReadonlySet<Row>;
}

/** How many rows at the top and at the bottom of a page may be heads and feet. */
const EDGE_ROWS = 3;
/** Printed in the same place: in points. */
const SAME_PLACE = 3;
/** A running line must recur on this many pages, and on this share of those after its first. */
const PAGES = 3;
const SHARE = 0.6;
/** A lone number this near the edge of its page is the page number, if it counts correctly. */
const MARGIN = 0.1;

// "12", "- 12 -", "12/32"
const PAGE_NUMBER = /^[-–—]?\s?(?<number>\d{1,4})(?:\s?\/\s?\d{1,4})?\s?[-–—]?$/u;

/** Whether nothing but what may be the number of a page is on a row. */
export const isPageNumber = (row: Row): boolean => PAGE_NUMBER.test(textOf(row));

const textOf = (row: Row) => row.words.map((word) => word.text).join(' ');

const PAGE = new Set(PAGE_WORDS.map(fold));

/** "Trang 2/14" → "2/14" */
function withoutPageWord(text: string): string {
  const end = text.search(/\d/);
  return PAGE.has(fold(text.slice(0, Math.max(0, end)).trim())) ? text.slice(end) : text;
}

interface Edge {
  readonly page: RowsOfPage;
  readonly row: Row;
  readonly text: string;
  readonly side: 'head' | 'foot';
  /** How far from the page's edge it is. */
  readonly distance: number;
}

/**
 * Finds running heads and feet and page numbers by their position: the same words, apart from numbers, at the same
 * position on many pages.
 */
export function findFurniture(pages: readonly RowsOfPage[]): Furniture {
  const edges = pages.flatMap(edgesOf);
  const found = new Set<Edge>(pageNumbers(edges));
  for (const edge of returning(edges, pages.length)) found.add(edge);
  for (const edge of loneHeads(edges, found)) found.add(edge);
  // Anything inside text is text: a running head has only running heads above it.
  const kept = [...found].filter((edge) => isOutside(edge, edges, found));
  const rows = (side: Edge['side']) => new Set(kept.filter((edge) => edge.side === side).map((edge) => edge.row));
  return { heads: rows('head'), feet: rows('foot') };
}

function edgesOf(page: RowsOfPage): Edge[] {
  const heads = page.rows.slice(0, EDGE_ROWS).map((row) => edge(page, row, 'head'));
  const feet = page.rows
    .slice(-EDGE_ROWS)
    .reverse()
    .map((row) => edge(page, row, 'foot'));
  return [...heads, ...feet].filter(({ distance }) => distance < page.height / 2);
}

function edge(page: RowsOfPage, row: Row, side: Edge['side']): Edge {
  return { page, row, side, text: textOf(row), distance: side === 'head' ? row.base : page.height - row.base };
}

/** Lone numbers that count the pages. */
function pageNumbers(edges: readonly Edge[]): Edge[] {
  const numbered = edges.flatMap((e) => {
    const number = PAGE_NUMBER.exec(withoutPageWord(e.text))?.groups?.['number'];
    return number === undefined ? [] : [{ edge: e, shift: Number(number) - e.page.number }];
  });
  return numbered
    .filter(({ edge: e, shift }) => {
      const alike = numbered.filter(
        (o) => o.shift === shift && o.edge.side === e.side && Math.abs(o.edge.distance - e.distance) < SAME_PLACE,
      );
      return alike.length >= PAGES || (shift === 0 && e.distance < e.page.height * MARGIN);
    })
    .map(({ edge: e }) => e);
}

const NUMBERED = [ANNEX, ...FORM_NAMES].map(fold);
/** "Phụ lục 2", "Biểu 03": with another number it is another thing, not a running head. */
const isNumbered = (text: string) => NUMBERED.some((name) => fold(text).startsWith(name));

/** Lines that recur at the same position. */
function returning(edges: readonly Edge[], pageCount: number): Edge[] {
  const groups = groupBy(
    edges.filter(({ text }) => /\p{L}/u.test(text)),
    (e) => `${e.side} ${isNumbered(e.text) ? e.text : e.text.replace(/\d+/g, '#').toLowerCase()}`,
  );
  return [...groups.values()].flatMap((group) =>
    group.filter((e) => {
      const alike = group.filter((o) => Math.abs(o.distance - e.distance) < SAME_PLACE);
      const first = Math.min(...alike.map((o) => o.page.number));
      const span = Math.max(...alike.map((o) => o.page.number)) - first + 1;
      // The first page may have none.
      const isOnAll = alike.length >= Math.max(2, pageCount - 1, span);
      const isShort = isOnAll && e.distance < e.page.height * MARGIN;
      return isShort || (alike.length >= PAGES && alike.length >= span * SHARE);
    }),
  );
}

/** How much smaller than the text a head is that one page alone has, and how far above it, in times of the text's size. */
const [SMALLER, APART] = [0.93, 1.7];

/**
 * Heads that one page alone has: small print above where the text of all other pages of its format begins, its own text
 * beginning there too. A point, or what ends as a sentence does, is text.
 */
function loneHeads(edges: readonly Edge[], found: ReadonlySet<Edge>): Edge[] {
  const byPage = [
    ...groupBy(
      edges.filter((e) => e.side === 'head' && !found.has(e)),
      ({ page }) => page,
    ),
  ];
  const isAlike = (a: RowsOfPage, b: RowsOfPage) => a !== b && Math.abs(a.height - b.height) < SAME_PLACE;
  return byPage.flatMap(([page, [first, second]]) => {
    const starts = byPage.flatMap(([other, [top]]) => (isAlike(other, page) ? [top!.distance] : []));
    if (!first || !second || starts.length === 0 || page.number === 1) return [];
    const { size } = second.row;
    const isAbove = starts.every((start) => first.distance < start - size && second.distance > start - size);
    const isApart = second.distance - first.distance > size * APART && first.row.size < size * SMALLER;
    const isText = isNumbered(first.text) || opensPoint(first.text) || endsFlow(first.text);
    return isAbove && isApart && !isText ? [first] : [];
  });
}

function isOutside(e: Edge, edges: readonly Edge[], found: ReadonlySet<Edge>): boolean {
  return edges.every((o) => o.page !== e.page || o.side !== e.side || o.distance >= e.distance || found.has(o));
}
