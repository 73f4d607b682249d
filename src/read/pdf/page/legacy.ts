import { convertLegacy } from '../../legacy/convert.js';
import { countWords, encodingOfFont, type LegacyEncoding } from '../../legacy/fonts.js';
import type { Glyph } from './glyphs.js';
import type { Word } from './words.js';

/** Counts the words of a page in fonts that predate Unicode: about a quarter of their letters. */
export function countByFont(glyphs: readonly Glyph[], counts: Map<LegacyEncoding, number>): void {
  for (const [i, { font, text }] of glyphs.entries()) {
    const encoding = encodingOfFont(font ?? null);
    const isFirst = i === 0 || glyphs[i - 1]!.text === ' ' || glyphs[i - 1]!.isApart;
    if (encoding !== null && isFirst && text !== ' ') countWords(counts, encoding, text);
  }
}

/** The words of a page, with those in TCVN3 or VNI that their fonts do not reveal as Unicode. */
export function convertWords(words: readonly Word[], counts: Map<LegacyEncoding, number>): Word[] {
  const converted = convertLegacy(words.map(({ text }) => text).join(' '));
  const texts = converted.text.split(' ');
  if (converted.words.size === 0 || texts.length !== words.length) return [...words];
  for (const [encoding, count] of converted.words) counts.set(encoding, (counts.get(encoding) ?? 0) + count);
  return words.map((word, i) => ({ ...word, text: texts[i]! }));
}
