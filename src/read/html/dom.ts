import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, parseFragment } from 'parse5';
import { say } from '../../messages/library/say.js';
import { append } from '../../text/lists.js';
import { PlanInputError } from '../error.js';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** Deeper than any page nests, unclosed <font> elements of old ones included. */
const DEEPEST = 1000;

export const isElement = (node: Node): node is Element => defaultTreeAdapter.isElementNode(node);
export const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode => defaultTreeAdapter.isTextNode(node);

/** The body of a page. Throws PlanInputError 'too-large' where it is nested too deeply to be one. */
export function parsePage(text: string): Element | null {
  const page = parse(text, { scriptingEnabled: false });
  const html = page.childNodes.find((node) => node.nodeName === 'html') as Element | undefined;
  const body = html?.childNodes.find((node) => node.nodeName === 'body') as Element | undefined;
  if (body) takeFrames(body);
  let level: readonly Element[] = body ? [body] : [];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) {
      throw new PlanInputError('too-large', say('web-page-too-deep'), say('check-file-is-right'));
    }
    level = level.flatMap((element) => element.childNodes.filter(isElement));
  }
  return body ?? null;
}

/** Puts the pages that frames have with them (srcdoc) in the frames' places. */
function takeFrames(body: Element): void {
  const waiting: Element[] = [body];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    const inner = element.tagName === 'iframe' ? attribute(element, 'srcdoc') : undefined;
    if (inner !== undefined) {
      element.tagName = 'div';
      element.childNodes = parseFragment(inner).childNodes;
      for (const node of element.childNodes) node.parentNode = element;
    } else append(waiting, element.childNodes.filter(isElement));
  }
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** A property of an element's own style: "text-align: center". */
export function styleOf(element: Element, property: string): string | undefined {
  for (const one of attribute(element, 'style')?.split(';') ?? []) {
    const colon = one.indexOf(':');
    if (colon > 0 && one.slice(0, colon).trim().toLowerCase() === property) return one.slice(colon + 1).trim();
  }
  return undefined;
}

/** What is never printed, or holds no words of a document. */
const SILENT = new Set([
  ...['script', 'style', 'head', 'title', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'canvas'],
  ...['button', 'select', 'input', 'audio', 'video', 'map', 'datalist', 'dialog'],
]);
/** What a page has around its content. */
const AROUND = new Set(['nav', 'aside', 'footer', 'menu']);

/** A field to type in has fewer letters; in more, a page shows a text. */
const FIELD = 500;

export function isSilent(element: Element): boolean {
  return (
    SILENT.has(element.tagName) ||
    (element.tagName === 'textarea' && textOf(element).length < FIELD) ||
    attribute(element, 'hidden') !== undefined ||
    /^none\b/i.test(styleOf(element, 'display') ?? '') ||
    /^all\b/i.test(styleOf(element, 'mso-hide') ?? '')
  );
}

export function isAround(element: Element): boolean {
  return (
    AROUND.has(element.tagName) ||
    /^(?:navigation|banner|complementary|contentinfo|menu|search)$/i.test(attribute(element, 'role') ?? '')
  );
}

/** All letters under a node as they stand in the file. */
export const textOf = (node: Node): string =>
  isText(node) ? node.value : isElement(node) ? node.childNodes.map(textOf).join('') : '';

/** All words under a node as one text, silent elements aside; blocks are parted by a space. */
export function wordsOf(node: Node): string {
  const parts: string[] = [];
  const walk = (one: Node): void => {
    if (isText(one)) parts.push(one.value);
    else if (isElement(one) && !isSilent(one)) {
      parts.push(' ');
      for (const child of one.childNodes) walk(child);
    }
  };
  walk(node);
  return parts.join('').replace(/\s+/g, ' ').trim();
}
