import { SaxesParser } from 'saxes';
import { say } from '../../../messages/library/say.js';
import { PlanInputError } from '../../error.js';

/** An element; names are without their prefixes, which differ between programs. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  /** Its own text; kept only for elements with words (`t`, `delText`, `instrText`). */
  text: string;
}

/** No Word document is nested or fragmented like that. */
const DEEPEST = 400;
const MOST_ELEMENTS = 2_000_000;
const WITH_TEXT = new Set(['t', 'delText', 'instrText']);

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/**
 * Reads a part of an office file. Custom entities are not expanded, and no other file is read. Throws PlanInputError
 * 'broken' or 'too-large'.
 */
export function parseXml(bytes: Uint8Array, what: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const stack = [root];
  let count = 0;
  const parser = new SaxesParser({ xmlns: false });
  parser.on('opentag', ({ name, attributes }) => {
    if (++count > MOST_ELEMENTS || stack.length > DEEPEST) {
      throw new PlanInputError('too-large', say('too-many-elements', { what }), say('check-file-is-right'));
    }
    const own: Record<string, string> = {};
    for (const key in attributes) own[local(key)] = attributes[key] as string;
    const element: Element = { name: local(name), attributes: own, children: [], text: '' };
    stack[stack.length - 1]!.children.push(element);
    stack.push(element);
  });
  parser.on('closetag', () => {
    stack.pop();
  });
  const addText = (text: string) => {
    const top = stack[stack.length - 1]!;
    if (WITH_TEXT.has(top.name)) top.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('error', (error) => {
    throw new PlanInputError(
      'broken',
      say('is-broken', { what, why: error.message.split('\n')[0]! }),
      say('fetch-file-again'),
    );
  });
  parser.write(decodeXml(bytes)).close();
  return root;
}

/** UTF-8 as a rule; UTF-16 by its mark. */
function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** The first child of a name. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((one) => one.name === name);
}

/** All children of a name. */
export function childrenOf(element: Element | undefined, name: string): readonly Element[] {
  return element?.children.filter((one) => one.name === name) ?? [];
}

/** The `w:val` of a child. */
export function valOf(element: Element | undefined, name: string): string | undefined {
  return child(element, name)?.attributes.val;
}

const OFF = new Set(['0', 'false', 'off', 'none']);

/** A property that is on by being there, unless its value says otherwise; undefined if it is not there. */
export function toggleOf(element: Element | undefined, name: string): boolean | undefined {
  const found = child(element, name);
  return found && !OFF.has(found.attributes.val ?? '1');
}

/** A whole number, or undefined if there is none. */
export function numberOf(value: string | undefined): number | undefined {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isNaN(number) ? undefined : number;
}
