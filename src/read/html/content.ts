import { isFixedLine } from '../blocks/use.js';
import { type Element, isAround, isElement, isSilent, isText, type Node } from './dom.js';

/** The share of the words outside links that are in the document; the rest is around it on the page. */
const SHARE = 0.85;
/** A letterhead or signature has no more letters. */
const MOST_BESIDE = 400;

/** What a node holds: letters outside links, and whether it has a line that every letterhead or signature has. */
interface Weight {
  readonly letters: number;
  readonly fixed: number;
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
      return own !== undefined && own.letters >= whole.letters * SHARE && own.fixed === whole.fixed;
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

function weigh(node: Node, weights: Map<Node, Weight>): Weight {
  if (isText(node)) return { letters: node.value.replace(/\s+/g, ' ').trim().length, fixed: 0 };
  if (!isElement(node) || isSilent(node) || isAround(node) || node.tagName === 'a') return { letters: 0, fixed: 0 };
  let letters = 0;
  let fixed = 0;
  for (const child of node.childNodes) {
    const own = weigh(child, weights);
    letters += own.letters;
    fixed += own.fixed;
  }
  if (fixed === 0 && letters > 0 && letters < 200 && linesOf(node).some(isFixedLine)) fixed = 1;
  weights.set(node, { letters, fixed });
  return { letters, fixed };
}

/** The lines of a small element, split at line ends. */
function linesOf(node: Element): string[] {
  const walk = (one: Node): string => {
    if (isText(one)) return one.value.replace(/\s+/g, ' ');
    if (!isElement(one) || isSilent(one)) return '';
    if (one.tagName === 'br') return '\n';
    const words = one.childNodes.map(walk).join('');
    return /^(?:p|div|td|tr|li|h[1-6])$/.test(one.tagName) ? `\n${words}\n` : words;
  };
  return walk(node).split('\n');
}
