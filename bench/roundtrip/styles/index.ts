import { withNote, withPageMarks } from './furniture.js';
import { grids } from './markdown-grid.js';
import { headings } from './markdown-headings.js';
import { htmlTables } from './markdown-html.js';
import { labels } from './markdown-labels.js';
import { lists } from './markdown-lists.js';
import { pandoc } from './markdown-pandoc.js';
import { pipes } from './markdown-pipes.js';
import { pdfs } from './pdf.js';
import type { Style } from './style.js';
import { web } from './web.js';
import { webBars } from './web-bars.js';
import { word } from './word.js';

export const STYLES: readonly Style[] = [
  pandoc,
  pipes,
  headings,
  ...pdfs,
  word,
  web,
  webBars,
  htmlTables,
  grids,
  lists,
  labels,
  withPageMarks(headings, 'Markdown with page marks'),
  withNote(lists, 'Markdown with footnotes'),
];
