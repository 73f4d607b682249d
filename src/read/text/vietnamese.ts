/** Share of a text's letters outside ASCII that may be foreign to Vietnamese before it stops being plausible. */
const FOREIGN_SHARE = 0.02;

// "kế hoạch" as windows-1258 writes it: ê + U+0301, a + U+0323: the five tones, each after a vowel.
const TONED_VOWEL = /[aăâeêioôơuưyàáèéìíòóùúý][\u0300\u0301\u0303\u0309\u0323]/giu;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
// "Đăng ký": a letter outside ASCII.
const LETTER_OUTSIDE_ASCII = /[\u00aa-\u{10ffff}]/gu;
// "đ", "Ơ", "à": the letters and tones of Vietnamese, and the punctuation of official documents.
const VIETNAMESE = /[\u0300\u0301\u0303\u0309\u0323]|[ăâđêôơưàáãèéìíĩòóõùúũý“”‘’«»°²³½–—…•₫€§±·]/iu;
// U+0085: control characters that no plain text holds, apart from tab, line ends and form feed.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
export const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/u;

/**
 * Whether a text that was decoded from a one-byte encoding reads as Vietnamese: it has tones, they follow vowels,
 * hardly any letter is foreign to Vietnamese and no control character is in it. Fonts that predate Unicode (TCVN3, VNI)
 * and other languages fail this, as their bytes give other letters.
 */
export function isPlausiblyVietnamese(text: string): boolean {
  if (CONTROL.test(text)) return false;
  const tones = text.match(TONE)?.length ?? 0;
  const toned = text.match(TONED_VOWEL)?.length ?? 0;
  if (toned === 0 || toned < tones * (1 - FOREIGN_SHARE)) return false;
  const letters = text.match(LETTER_OUTSIDE_ASCII) ?? [];
  const foreign = letters.reduce((count, letter) => count + (VIETNAMESE.test(letter) ? 0 : 1), 0);
  return foreign <= letters.length * FOREIGN_SHARE;
}
