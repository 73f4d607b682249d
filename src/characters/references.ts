import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { latin } from '../text/latin.js';
import { alike } from './alike.js';
import { isBlank } from './blank.js';

// "&amp;", "&nbsp;", "&Agrave;", "&#39;", "&#x1EA5;"
export const REFERENCE = /&(?:(?<name>[a-zA-Z][a-zA-Z\d]{1,31})|#(?<code>\d{1,6}|[xX][\da-fA-F]{1,5}));/y;
const REFERENCES = new RegExp(REFERENCE.source, 'g');

/** Fills up the rest of a character reference after the character that it stands for. */
export const REST = '\u2063';
const RESTS = /\u2063+/g;
// a letter, a digit, a mark on a letter, a space, a sign that is no markup
const PLAIN = latin(/^[\p{L}\p{M}\d .,;:()/%"'“”‘’–—…•·§°≥≤×½¼¾²³-]$/u);

/** The characters that a reference stands for; null for an unknown name. */
export function characterOf({ name, code }: { readonly name?: string; readonly code?: string }): string | null {
  if (name !== undefined) {
    const named = decodeNamedCharacterReference(name);
    if (named === false) return null;
    return isBlank(named.charCodeAt(0)) ? ' ' : alike(named.normalize('NFC'));
  }
  const number = Number(/^x/i.test(code!) ? `0${code}` : code);
  if (!(number > 0 && number <= 0x10ffff)) return null;
  return isBlank(number) ? ' ' : alike(String.fromCodePoint(number));
}

/**
 * A text of the same length in which character references are the characters they stand for ("c&ocirc;ng" → "công"), but
 * those that would be read as markup ("&lt;", "&#124;").
 */
export function withReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCES, (whole, name?: string, code?: string) => {
    const shown = characterOf({ ...(name ? { name } : {}), ...(code ? { code } : {}) });
    return shown !== null && PLAIN.test(shown) ? shown + REST.repeat(whole.length - 1) : whole;
  });
}

/** A text without those fillers. */
export function withoutRests(text: string): string {
  return text.includes(REST) ? text.replace(RESTS, '') : text;
}
