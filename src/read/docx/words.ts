import { withoutMarks } from '../blocks/model.js';
import type { Element } from './package/xml.js';

/** Line ends in the XML are not line ends of the document. */
export const wordsOf = ({ text }: Element): string => withoutMarks(text).replace(/[\r\n][ \t\r\n]*/g, ' ');

/** The characters of a formula on one line: a fraction with a slash. */
export function formulaOf(element: Element): string {
  if (element.name === 't') return wordsOf(element);
  const parts = element.children.map(formulaOf);
  return element.name === 'f' ? parts.filter((part) => part !== '').join('/') : parts.join('');
}
