import { linesIn } from '../blocks/model.js';
import type { DocumentReader } from './document.js';
import type { Element } from './xml.js';
import { child } from './xml.js';

// "2", "- 2 -", "Trang 2/14": a page's number is no word that is lost
const PAGE_NUMBER = /^[-–—\s]*(?:\p{L}+\s+)?\d{0,4}(?:\s*[/\\]\s*\d{0,4})?[-–—\s]*$/u;

/** The words of running heads and feet, each once, page numbers aside. */
export function readHeaders(headers: Iterable<Element>, reader: DocumentReader): string[] {
  const texts = new Set<string>();
  for (const part of headers) {
    const root = child(part, 'hdr') ?? child(part, 'ftr');
    const text = linesIn(reader.read(root, 'head')).join(' ').replace(/\s+/g, ' ').trim();
    if (text !== '' && !PAGE_NUMBER.test(text)) texts.add(text);
  }
  return [...texts];
}
