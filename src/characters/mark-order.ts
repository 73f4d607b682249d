/** The marks that change a vowel, and those of the tones. */
const VOWEL_MARKS = '\u0302\u0306\u031b';
const TONE_MARKS = '\u0300\u0301\u0303\u0309\u0323';

// "só" with a hat after it, "so" with tone and hat: a tone before the mark of the vowel
const TURNED =
  /(?<letter>[A-Za-z\u00c0-\u1ef9]?)(?<tone>[\u0300\u0301\u0303\u0309\u0323]?)(?<vowel>[\u0302\u0306\u031b])/g;
const HAS_VOWEL_MARK = /[\u0302\u0306\u031b]/;

/**
 * A text whose marks are in the order that Unicode composes: that of the vowel, then that of the tone ("Số" of "Só" and
 * a hat). Of the same length.
 */
export function inMarkOrder(text: string): string {
  if (!HAS_VOWEL_MARK.test(text)) return text;
  return text.replace(TURNED, (whole, letter: string, tone: string, vowel: string) => {
    if (tone !== '') return `${letter}${vowel}${tone}`;
    const [base = '', own = '', ...others] = letter.normalize('NFD');
    const turned = `${base}${vowel}`.normalize('NFC');
    const isTone = others.length === 0 && own !== '' && TONE_MARKS.includes(own) && !VOWEL_MARKS.includes(own);
    return isTone && turned.length === 1 ? `${turned}${own}` : whole;
  });
}
