import { type Span, slice } from '../../characters/span/span.js';
import { latin } from '../../text/latin.js';
import { has, LETTER, NUMBER } from '../../text/letters.js';
import { NUMBER_WORD } from '../../vocabulary/labels.js';

/** The heading of an annex, parted at the word "PHỤ LỤC". */
export interface AnnexHeading {
  /** The annex's number as printed: "I", "02", "A". */
  readonly ordinal: string | null;
  /** The title, where it is on the same line. */
  readonly title: Span | null;
  /** Letters or digits before the word, such as a stamp misread by OCR. */
  readonly before: Span | null;
}

// "PHỤ LỤC", "‘ g _ PHULUC ‘", "PHỤ LỤC số"
const WORD = latin(
  `^(?<before>(?:[^\\p{L}]*\\p{L}\\s)?[^\\p{L}]*)p\\s?h\\S{1,2}\\s?l\\S{1,2}c(?:\\s?${NUMBER_WORD}(?=\\s))?`,
  'i',
);
// " I", " 02", "1a" before a space, a mark or the end; a letter only before a mark or the end: "PHỤ LỤC A: …"
const ORDINAL = latin(/^\s?(?:(?<number>[IVX]+|\d+\p{L}?)(?=[\s:.,–-]|$)|(?<letter>[A-HĐ])(?=\s?(?:[:.,–-]|$)))/u);

/** "PHỤ LỤC II: DANH MỤC MÔ HÌNH" → "II" and "DANH MỤC MÔ HÌNH"; a line without the word is all title. */
export function splitAnnexHeading(span: Span): AnnexHeading {
  const word = WORD.exec(span.text);
  if (!word) return { ordinal: null, title: has(span.text, LETTER | NUMBER) ? span : null, before: null };
  const { before } = word.groups as { before: string };
  const ordinal = ORDINAL.exec(span.text.slice(word[0].length));
  const end = word[0].length + (ordinal?.[0].length ?? 0);
  const cut = /^[\s:.,–-]*/.exec(span.text.slice(end))![0].length;
  const title = slice(span, end + cut);
  return {
    ordinal: ordinal ? (ordinal.groups!.number ?? ordinal.groups!.letter!) : null,
    title: has(title.text, LETTER | NUMBER) ? title : null,
    before: has(before, LETTER | NUMBER) ? slice(span, 0, before.length) : null,
  };
}
