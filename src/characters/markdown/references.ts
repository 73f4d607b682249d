import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { alike } from '../alike.js';
import { isBlank } from '../blank.js';

// "&amp;", "&nbsp;", "&Agrave;", "&#39;", "&#x1EA5;"
export const REFERENCE = /&(?:(?<name>[a-zA-Z][a-zA-Z\d]{1,31})|#(?<code>\d{1,6}|[xX][\da-fA-F]{1,5}));/y;

/** The characters that a reference stands for; null for a name that none has. */
export function characterOf({ name, code }: { readonly name?: string; readonly code?: string }): string | null {
  if (name !== undefined) {
    const named = decodeNamedCharacterReference(name);
    if (named === false) return null;
    return isBlank(named.charCodeAt(0)) ? ' ' : alike(named.normalize('NFC'));
  }
  const number = Number(/^x/i.test(code!) ? `0${code}` : code);
  return number > 0 && number <= 0x10ffff ? alike(String.fromCodePoint(number)) : null;
}
