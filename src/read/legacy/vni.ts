/*
 * VNI, the encoding of the fonts called "VNI-…": a letter, followed by one character for all its marks; some letters
 * are characters of their own. Source: the VNI for Windows table (one and two bytes), as windows-1252 shows it.
 */

const [GRAVE, ACUTE, HOOK, TILDE, DOT] = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const [HAT, BREVE] = ['\u0302', '\u0306'];

const MARKS: Readonly<Record<string, string>> = {
  ù: ACUTE!,
  ø: GRAVE!,
  û: HOOK!,
  õ: TILDE!,
  ï: DOT!,
  â: HAT!,
  á: `${HAT}${ACUTE}`,
  à: `${HAT}${GRAVE}`,
  å: `${HAT}${HOOK}`,
  ã: `${HAT}${TILDE}`,
  ä: `${HAT}${DOT}`,
  ê: BREVE!,
  é: `${BREVE}${ACUTE}`,
  è: `${BREVE}${GRAVE}`,
  ú: `${BREVE}${HOOK}`,
  ü: `${BREVE}${TILDE}`,
  ë: `${BREVE}${DOT}`,
};
const LETTERS: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};

const withCapitals = (table: Readonly<Record<string, string>>) =>
  new Map(
    Object.entries(table).flatMap(([sign, value]) => [
      [sign, value],
      [sign.toUpperCase(), value.toUpperCase()],
    ]),
  );
const marks = withCapitals(MARKS);
const letters = withCapitals(LETTERS);
/** The marks that may be on ơ and ư: tones alone. */
const TONES = new Set([GRAVE, ACUTE, HOOK, TILDE, DOT]);
const HATTED = /[aeo]/i;
const BREVED = /a/i;

/** Letters of a text in VNI, as windows-1252 shows its bytes. */
export function fromVni(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    const mark = marks.get(text[at + 1] ?? '');
    const base = /[aeouy]/i.test(sign) ? sign : /[ôö]/i.test(sign) ? letters.get(sign)! : null;
    if (base !== null && mark !== undefined && fits(base, mark)) {
      out += (base + mark).normalize('NFC');
      at++;
    } else out += letters.get(sign) ?? sign;
  }
  return out.normalize('NFC');
}

function fits(base: string, mark: string): boolean {
  if (TONES.has(mark)) return true;
  if (mark.includes(HAT!)) return HATTED.test(base);
  return BREVED.test(base);
}
