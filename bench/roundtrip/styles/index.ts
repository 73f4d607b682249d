import { headings } from './markdown-headings.js';
import { pandoc } from './markdown-pandoc.js';
import { pipes } from './markdown-pipes.js';
import { pdfs } from './pdf.js';
import type { Style } from './style.js';
import { web } from './web.js';
import { word } from './word.js';

export const STYLES: readonly Style[] = [pandoc, pipes, headings, ...pdfs, word, web];
