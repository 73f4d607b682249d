import { say } from '../../../messages/library/say.js';
import { PlanInputError } from '../../error.js';
import { child, childrenOf, type Element, parseXml } from './xml.js';

/** More than any plan has, pictures among it. */
const LARGEST = 64 * 1024 * 1024;
const MARK = Buffer.from('http://schemas.microsoft.com/office/2006/xmlPackage');
const HEAD = 4096;

/** Whether bytes are a Word document in one XML file ("Flat OPC"), as Word saves it under "Word XML Document". */
export const isFlat = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, HEAD)).includes(MARK);

/** The parts of such a file that are XML, by their names. Throws PlanInputError 'broken' or 'too-large'. */
export function flatParts(bytes: Uint8Array, what: string): Map<string, Element> {
  if (bytes.length > LARGEST) {
    throw new PlanInputError('too-large', say('too-many-elements', { what }), say('check-file-is-right'));
  }
  const parts = new Map<string, Element>();
  for (const part of childrenOf(child(parseXml(bytes, what), 'package'), 'part')) {
    const data = child(part, 'xmlData');
    if (data) parts.set((part.attributes.name ?? '').replace(/^\//, ''), data);
  }
  return parts;
}
