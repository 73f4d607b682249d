import { withoutEnd } from '../../text/ends.js';
import { append } from '../../text/lists.js';
import { type Block, paragraphOf } from '../blocks/model.js';
import { formatNumber } from '../blocks/numerals.js';
import { raisedNumber } from '../blocks/raised.js';
import { convertByFont, countWords, encodingOfFont, isUnicode, type LegacyEncoding } from '../legacy/fonts.js';
import { type CountedLists, LIST_STYLES } from './counted.js';
import {
  attribute,
  type Element,
  isAround,
  isElement,
  isSilent,
  isText,
  type Node,
  styleOf,
  textOf,
  wordsOf,
} from './dom.js';
import { readTable } from './table.js';

const BLOCKS = new Set([
  ...['address', 'article', 'blockquote', 'body', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'figure'],
  ...['figcaption', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'ol', 'p', 'pre'],
  ...['section', 'summary', 'table', 'ul', 'legend', 'hgroup', 'caption'],
]);
/** How lists are counted, by their type. */
const TYPES: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

/** Reads an element of a web page into paragraphs and tables, as a browser prints it. */
export class PageReader {
  /** What is inside the content element but does not belong to the document. */
  readonly leftOut: string[] = [];
  readonly legacy = new Map<LegacyEncoding, number>();
  readonly #counted: CountedLists;

  /** `counted`: what the page's style sheet says of its lists. */
  constructor(counted: CountedLists) {
    this.#counted = counted;
  }

  read(element: Element, font: string | null = null): Block[] {
    const own = fontOf(element) ?? font;
    return isPrinted(element) ? this.#printed(element, own) : this.#blocks(element.childNodes, own);
  }

  #blocks(all: readonly Node[], font: string | null): Block[] {
    const blocks: Block[] = [];
    let inline = '';
    const flush = () => {
      for (const part of inline.split(/\n[ \n]*\n/)) {
        const lines = part.split('\n').map(tidy);
        if (lines.some((line) => line !== ''))
          blocks.push(paragraphOf(withoutEnd(lines.join('\n'), '\n').replace(/^\n+/, '')));
      }
      inline = '';
    };
    const walk = (nodes: readonly Node[], face: string | null): void => {
      for (const node of nodes) {
        if (isText(node)) inline += this.#letters(node.value, face);
        if (!isElement(node) || isSilent(node)) continue;
        const own = fontOf(node) ?? face;
        if (isAround(node)) {
          flush();
          this.leftOut.push(wordsOf(node));
        } else if (node.tagName === 'br') inline += '\n';
        else if (node.tagName === 'sup' && raisedNumber(wordsOf(node)) !== null) inline += raisedNumber(wordsOf(node));
        else if (node.tagName === 'table') {
          flush();
          const captions = node.childNodes.filter((one) => isElement(one) && one.tagName === 'caption');
          append(blocks, this.#blocks(captions, own));
          blocks.push(readTable(node, (cell) => this.read(cell, own)));
        } else if (node.tagName === 'ol' || node.tagName === 'ul') {
          flush();
          append(blocks, this.#list(node, own));
        } else if (BLOCKS.has(node.tagName) || isPrinted(node)) {
          flush();
          append(blocks, this.read(node, own));
        } else walk(node.childNodes, own);
      }
    };
    walk(all, font);
    flush();
    return blocks;
  }

  /** Text that is shown as it was typed, its lines and spaces kept. */
  #printed(element: Element, font: string | null): Block[] {
    const lines = textOf(element).split(/\r\n|[\r\n\f]/);
    const paragraphs: string[][] = [];
    for (const [i, line] of lines.entries()) {
      if (line.trim() === '') continue;
      if (i > 0 && lines[i - 1]!.trim() !== '' && paragraphs.length > 0) paragraphs.at(-1)!.push(line);
      else paragraphs.push([line]);
    }
    return paragraphs.map((own) => ({
      type: 'paragraph',
      kind: 'body',
      lines: own.map((line) => this.#inUnicode(line.normalize('NFC'), font)),
    }));
  }

  #letters(value: string, font: string | null): string {
    return this.#inUnicode(value.replace(/[ \t\n\r\f]+/g, ' ').normalize('NFC'), font);
  }

  #inUnicode(words: string, font: string | null): string {
    const encoding = encodingOfFont(font);
    if (encoding === null || isUnicode(words)) return words;
    countWords(this.legacy, encoding, words);
    return convertByFont(words, font);
  }

  /** The points of a list, each with the number or bullet that is printed before it. */
  #list(list: Element, font: string | null): Block[] {
    let number = Number.parseInt(attribute(list, 'start') ?? '1', 10) || 1;
    return list.childNodes.filter(isElement).flatMap((item) => {
      // A list may be in a list without a point around it.
      if (item.tagName !== 'li') return this.#blocks([item], font);
      number = Number.parseInt(attribute(item, 'value') ?? '', 10) || number;
      const counted = this.#counted.markOf(attribute(list, 'class') ?? '', number);
      const mark = counted ?? markOf(list, item, number);
      number++;
      const [first, ...others] = this.read(item, font);
      if (mark === '' || first?.type !== 'paragraph') return first ? [first, ...others] : [];
      const [line = '', ...lines] = first.lines;
      return [{ ...first, lines: [`${mark} ${line}`, ...lines] }, ...others];
    });
  }
}

/** "<pre>", "<textarea>", "<div style='white-space: pre-line'>" with lines of its own */
const isPrinted = (element: Element): boolean =>
  /^(?:pre|textarea)$/.test(element.tagName) ||
  (/^(?:pre|break-spaces)/i.test(styleOf(element, 'white-space') ?? '') &&
    element.childNodes.every((node) => isText(node)) &&
    textOf(element).includes('\n'));

function markOf(list: Element, item: Element, number: number): string {
  const style = [item, list]
    .map((one) => styleOf(one, 'list-style-type') ?? styleOf(one, 'list-style'))
    .find((one) => one !== undefined);
  if (style !== undefined && /\bnone\b/i.test(style)) return '';
  if (list.tagName === 'ul') return '-';
  const named = style?.split(/\s+/).find((one) => LIST_STYLES[one] !== undefined);
  const format = named === undefined ? TYPES[attribute(list, 'type') ?? ''] : LIST_STYLES[named];
  return `${formatNumber(number, format ?? 'decimal')}.`;
}

/** "<font face='.VnTime'>", "font-family:'VNI-Times',serif": the first font that is named. */
function fontOf(element: Element): string | null {
  const named = attribute(element, 'face') ?? styleOf(element, 'font-family');
  return named?.split(',')[0]?.replace(/["']/g, '').trim() ?? null;
}

/** No-break spaces are kept where they separate columns; elsewhere they become one space. */
function tidy(line: string): string {
  return withoutEnd(line, ' ')
    .replace(/[ \u00a0]+/g, (blanks) =>
      blanks.includes('\u00a0') && blanks.length < 5 ? ' ' : ' '.repeat(blanks.length),
    )
    .replace(/^ +/, '')
    .replace(/(?<=\S) {2,3}(?=\S)/g, ' ');
}
