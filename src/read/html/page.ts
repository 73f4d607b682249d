import { withoutEnd } from '../../text/ends.js';
import { type Block, paragraphOf } from '../blocks/model.js';
import { formatNumber } from '../blocks/numerals.js';
import { raisedNumber } from '../blocks/raised.js';
import { convertByFont, countWords, encodingOfFont, isUnicode, type LegacyEncoding } from '../legacy/fonts.js';
import { attribute, type Element, isAround, isElement, isSilent, isText, type Node, styleOf, wordsOf } from './dom.js';
import { readTable } from './table.js';

const BLOCKS = new Set([
  ...['address', 'article', 'blockquote', 'body', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'figure'],
  ...['figcaption', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'ol', 'p', 'pre'],
  ...['section', 'summary', 'table', 'ul', 'legend', 'hgroup'],
]);
/** How lists are counted, by their type or their style. */
const COUNTED: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'decimal-leading-zero': 'decimalZero',
};

/** Reads an element of a web page into paragraphs and tables, as a browser prints it. */
export class PageReader {
  /** What is inside the content element but does not belong to the document. */
  readonly leftOut: string[] = [];
  readonly legacy = new Map<LegacyEncoding, number>();

  read(element: Element, font: string | null = null): Block[] {
    return this.#blocks(element.childNodes, fontOf(element) ?? font);
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
          blocks.push(readTable(node, (cell) => this.read(cell, own)));
        } else if (node.tagName === 'ol' || node.tagName === 'ul') {
          flush();
          blocks.push(...this.#list(node, own));
        } else if (BLOCKS.has(node.tagName)) {
          flush();
          blocks.push(...this.read(node, own));
        } else walk(node.childNodes, own);
      }
    };
    walk(all, font);
    flush();
    return blocks;
  }

  #letters(value: string, font: string | null): string {
    const words = value.replace(/[ \t\n\r\f]+/g, ' ').normalize('NFC');
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
      const mark = markOf(list, item, number);
      number++;
      const [first, ...others] = this.read(item, font);
      if (mark === '' || first?.type !== 'paragraph') return first ? [first, ...others] : [];
      const [line = '', ...lines] = first.lines;
      return [{ ...first, lines: [`${mark} ${line}`, ...lines] }, ...others];
    });
  }
}

function markOf(list: Element, item: Element, number: number): string {
  const style = [item, list]
    .map((one) => styleOf(one, 'list-style-type') ?? styleOf(one, 'list-style'))
    .find((one) => one !== undefined);
  if (style !== undefined && /\bnone\b/i.test(style)) return '';
  if (list.tagName === 'ul') return '-';
  const type = style?.split(/\s+/).find((one) => COUNTED[one] !== undefined) ?? attribute(list, 'type') ?? '1';
  return `${formatNumber(number, COUNTED[type] ?? 'decimal')}.`;
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
