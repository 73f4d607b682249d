import { withoutEnd } from '../../text/ends.js';
import { linesIn } from '../blocks/model.js';
import { holdLetterhead } from '../blocks/use.js';
import type { DocumentReader } from './document.js';
import type { Element } from './package/xml.js';
import { child } from './package/xml.js';

// "2", "- 2 -", "Trang 2/14": a page number is not a lost word
const PAGE_NUMBER = /^(?:\p{L}+ )?\d{0,4}(?: ?[/\\] ?\d{0,4})?$/u;

/** Dashes and spaces around a number. */
const DASHES = ' -–—';

function withoutDashes(text: string): string {
  const end = withoutEnd(text, DASHES);
  let start = 0;
  while (start < end.length && DASHES.includes(end[start]!)) start++;
  return end.slice(start);
}

/** The running head that is the document's letterhead, if an office put it there. */
export function letterheadIn(headers: readonly Element[], reader: DocumentReader): Element | undefined {
  return headers.find((part) => holdLetterhead(reader.read(child(part, 'hdr'))));
}

/** The words of running heads and feet, each once, page numbers aside. */
export function readHeaders(headers: Iterable<Element>, reader: DocumentReader): string[] {
  const texts = new Set<string>();
  for (const part of headers) {
    const text = linesIn(reader.read(child(part, 'hdr') ?? child(part, 'ftr'), 'head'))
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
    if (text !== '' && !PAGE_NUMBER.test(withoutDashes(text))) texts.add(text);
  }
  return [...texts];
}
