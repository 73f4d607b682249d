import { fold } from '../../text/fold.js';
import { ANNEX } from '../../vocabulary/document/headings.js';
import { isLetterheadLine, isRecipientsLine } from '../blocks/use.js';
import { type Element, isAround, isElement, isSilent, isText, type Node, wordsOf } from './dom.js';

/** The share of the words outside links that are in the document; the rest is around it on the page. */
const SHARE = 0.85;
/** The same where an element has letterhead and recipients, and where nothing around it can be a part of a document. */
const SHARE_OF_WHOLE = 0.4;
/** A portal's menus, headlines and addresses have no longer lines, and no table of so many columns and letters. */
const LONGEST_AROUND = 160;
const [MANY_COLUMNS, MANY_LETTERS] = [3, 300];
/** A letterhead or signature has no more letters. */
const MOST_BESIDE = 400;
const SMALL = 200;

/** What a node holds: letters outside links, and whether it has a line that every letterhead or signature has. */
interface Weight {
  letters: number;
  heads: number;
  feet: number;
}

/**
 * The element of a page that holds the document: the innermost with nearly all words outside links, and with every line
 * of letterhead and signature. If a page is nothing but the document, that is its body.
 */
export function findContent(body: Element): Element {
  const weights = new Map<Node, Weight>();
  const whole = weigh(body, weights);
  const innerOf = (outer: Element) =>
    outer.childNodes.filter(isElement).find((element) => {
      const own = weights.get(element);
      if (own === undefined || own.heads !== whole.heads || own.feet !== whole.feet) return false;
      if (own.letters >= whole.letters * SHARE) return true;
      const hasEnds = own.heads > 0 && own.feet > 0 && own.letters >= whole.letters * SHARE_OF_WHOLE;
      return hasEnds && outer.childNodes.every((node) => node === element || isAroundOne(node));
    });
  let content = body;
  for (;;) {
    const inner = innerOf(content);
    const next = inner?.tagName === 'table' && whole.letters > MOST_BESIDE ? cellWithAll(inner, innerOf) : inner;
    if (!next || isPart(next)) return content;
    content = next;
  }
}

/** The cell of a table that holds the document: the table only puts a page's columns side by side. */
function cellWithAll(table: Element, innerOf: (outer: Element) => Element | undefined): Element | undefined {
  for (let inner = innerOf(table); inner; inner = innerOf(inner)) if (/^t[dh]$/.test(inner.tagName)) return inner;
  return undefined;
}

/** A paragraph, table or list is part of the document, however much of it it holds. */
const isPart = ({ tagName }: Element) => /^(?:p|span|font|b|i|table|ul|ol|h[1-6])$/.test(tagName);

/** Whether a node may be a portal's own: short lines, and neither an annex nor a table of data. */
const isAroundOne = (node: Node): boolean =>
  linesOf(node).every((line) => line.length <= LONGEST_AROUND && !fold(line).includes(fold(ANNEX))) &&
  !tablesIn(node).some((table) => wordsOf(table).length > MANY_LETTERS && hasColumns(table));

const tablesIn = (node: Node): Element[] =>
  isElement(node) ? (node.tagName === 'table' ? [node] : node.childNodes.flatMap(tablesIn)) : [];

const hasColumns = (node: Element): boolean =>
  node.childNodes.filter(isElement).filter(({ tagName }) => /^t[dh]$/.test(tagName)).length >= MANY_COLUMNS ||
  node.childNodes.some((child) => isElement(child) && hasColumns(child));

function weigh(node: Node, weights: Map<Node, Weight>): Weight {
  if (isText(node)) return { letters: node.value.replace(/\s+/g, ' ').trim().length, heads: 0, feet: 0 };
  const weight = { letters: 0, heads: 0, feet: 0 };
  if (!isElement(node) || isSilent(node) || isAround(node) || node.tagName === 'a') return weight;
  for (const child of node.childNodes) {
    const own = weigh(child, weights);
    weight.letters += own.letters;
    weight.heads += own.heads;
    weight.feet += own.feet;
  }
  if (weight.heads + weight.feet === 0 && weight.letters > 0 && weight.letters < SMALL) {
    const lines = linesOf(node);
    weight.heads = lines.some(isLetterheadLine) ? 1 : 0;
    weight.feet = lines.some(isRecipientsLine) ? 1 : 0;
  }
  weights.set(node, weight);
  return weight;
}

/** The lines of a node, parted where a line ends. */
function linesOf(node: Node): string[] {
  const walk = (one: Node): string => {
    if (isText(one)) return one.value.replace(/\s+/g, ' ');
    if (!isElement(one) || isSilent(one)) return '';
    if (one.tagName === 'br') return '\n';
    const words = one.childNodes.map(walk).join('');
    return /^(?:p|div|td|tr|li|h[1-6])$/.test(one.tagName) ? `\n${words}\n` : words;
  };
  return walk(node).split('\n');
}
