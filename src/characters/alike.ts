import { latin } from '../text/latin.js';
import { isSyllable } from '../text/syllable.js';
import { FOREIGN, hasOf, isOf, LATIN, MARK, ODD } from './kinds.js';
import { inMarkOrder } from './mark-order.js';

/**
 * Characters that print alike are made the same. Each replacement has as many UTF-16 units as the original, so that
 * offsets hold.
 */

/** Single characters: hyphens, minus and Word's own non-breaking hyphen; the slashes of fractions; eth and African D for Đ. */
const SINGLE: Readonly<Record<string, string>> = {
  '\u001e': '-',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2212': '-',
  '\ufe58': '—',
  '\ufe63': '-',
  '\u2015': '—',
  '\u2044': '/',
  '\u2215': '/',
  Ð: 'Đ',
  ð: 'đ',
  Ɖ: 'Đ',
  ɖ: 'đ',
};
const DASH = '\u2014';
/** The hyphen that is printed only at the end of a line; Word has one of its own. */
const SOFT = '\u00ad';
const OPTIONAL = '\u001f';

/** Letters of the Cyrillic and Greek scripts that print as Latin ones, in pairs. */
const LOOKALIKES = pairs(
  'АAВBЕEІIЈJКKМMНHОOРPСCТTУYХXЅSаaеeіiјjоoрpсcуyхxѕsһhԁdԛqԝwҮYԌG',
  'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνvιiυuαaκkρpϹCϲc',
);

const SMALL_ALONE = /^[\u03b1-\u03c9]$/;

function pairs(...lists: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const list of lists) for (let i = 0; i < list.length; i += 2) found.set(list[i]!, list[i + 1]!);
  return found;
}

/** A text in which characters that print alike are made the same; of the same length. */
export function alike(printed: string): string {
  const text = inMarkOrder(printed);
  if (!hasOf(text, ODD)) return text;
  let shown = '';
  let done = 0;
  for (let i = 0; i < text.length; i++) {
    if (!isOf(text, i, ODD) || isOf(text, i, FOREIGN)) continue;
    const sign = text[i]!;
    const same = sameAs(text, i, SINGLE[sign] ?? sign);
    shown += text.slice(done, i) + same;
    done = i + 1;
  }
  return latinised(shown + text.slice(done));
}

/** The character at an offset, replaced by the standard one that prints alike. */
function sameAs(text: string, at: number, sign: string): string {
  if (sign === SOFT || sign === OPTIONAL) return isPrinted(text, at) ? '-' : SOFT;
  if (sign === DASH) return OF_WORD.test(text[at - 1] ?? '') && OF_WORD.test(text[at + 1] ?? '') ? '-' : DASH;
  return sign.charCodeAt(0) < 0xf000 ? sign : shifted(sign);
}

/** "：", "（", "１" and the Symbol font's signs and digits, which are where ASCII has them. */
function shifted(sign: string): string {
  const code = sign.charCodeAt(0);
  return String.fromCharCode(code - (code < 0xff00 ? 0xf000 : 0xfee0));
}

// "KH—UBND", "2023—2025": between letters or digits a dash is a hyphen
const OF_WORD = latin(/[\p{L}\d]/u);
// "KH", "15": what is beside a hyphen in the number of a document or in a date
const OF_NUMBER = latin(/[\p{Lu}\d]/u);
// "QĐ", "TTg"
const ENDS_SYMBOL = latin(/(?:\p{Lu}|\d|\p{Lu}\p{Ll})$/u);

/**
 * A soft hyphen is printed as a hyphen at the head of a line, between spaces, before the capital of another word ("Văn
 * hóa-Xã hội") and inside the number of a document ("47/KH-UBND", "06/QĐ-TTg"); inside a word of small letters it is
 * not seen.
 */
function isPrinted(text: string, at: number): boolean {
  const before = text[at - 1] ?? '\n';
  const behind = text[at + 1] ?? '';
  if (/[\r\n]/.test(before) || (/\s/.test(before) && /\s/.test(behind))) return true;
  if (!OF_NUMBER.test(behind)) return false;
  const first = text
    .slice(Math.max(0, at - 8), at)
    .split(NO_LETTER)
    .at(-1)!
    .normalize('NFC');
  const second = text
    .slice(at + 1, at + 9)
    .split(NO_LETTER)[0]!
    .normalize('NFC');
  // "THỊ­NH": a syllable in capitals
  if (ENDS_SYMBOL.test(text.slice(Math.max(0, at - 2), at))) return second === '' || !isSyllable(first + second);
  // "Văn hóa­Xã hội": two words
  return isSyllable(first) && isSyllable(second);
}

const NO_LETTER = /[^\p{L}\p{M}]/u;

/** Words that mix Latin letters with lookalikes in Latin letters, and so those of lookalikes alone ("ІІ", "ТМ"). */
function latinised(text: string): string {
  if (!hasOf(text, FOREIGN)) return text;
  const words = foreignWords(text);
  // A word that cannot be Latin shows that the text has words of that script.
  const hasForeign = words.some(
    ({ word }) =>
      !hasOf(word, LATIN) && Array.from(word).some((letter) => isOf(letter, 0, FOREIGN) && !LOOKALIKES.has(letter)),
  );
  let shown = '';
  let done = 0;
  for (const { at, word } of words) {
    // "α": a letter alone is a symbol
    if (!hasOf(word, LATIN) && (hasForeign || SMALL_ALONE.test(word))) continue;
    shown += text.slice(done, at) + Array.from(word, (letter) => LOOKALIKES.get(letter) ?? letter).join('');
    done = at + word.length;
  }
  return shown + text.slice(done);
}

/** The words with letters of other scripts in them. */
function foreignWords(text: string): { at: number; word: string }[] {
  const words: { at: number; word: string }[] = [];
  const isLetter = (at: number) => isOf(text, at, FOREIGN | LATIN | MARK);
  for (let at = 0; at < text.length; at++) {
    if (!isOf(text, at, FOREIGN)) continue;
    let from = at;
    while (from > 0 && isLetter(from - 1)) from--;
    while (isLetter(at)) at++;
    words.push({ at: from, word: text.slice(from, at) });
  }
  return words;
}
