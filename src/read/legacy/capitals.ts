import type { LegacyEncoding } from './fonts.js';

/** TCVN3 has small letters only where they bear a tone: in a line, or column, of capitals they are capitals too. */
export function withCapitals(text: string, encoding: LegacyEncoding): string {
  if (encoding !== 'TCVN3') return text;
  // "HUYÖN B×NH KH£    §éc lËp - Tù do": what is between line ends, tabs, bars and wide gaps
  return text
    .split(/([\r\n\t|]| {2,})/)
    .map((part) => (isOfCapitals(part) ? part.toUpperCase() : part))
    .join('');
}

/** Whether a line has no small letter of ASCII, and three capitals that are not those of a number ("06/KH-UBND"). */
function isOfCapitals(line: string): boolean {
  if (/[a-z]/.test(line)) return false;
  const capitals = line.split(' ').flatMap((word) => (/[\d/]/.test(word) ? [] : (word.match(/[A-Z]/g) ?? [])));
  return capitals.length >= 3;
}
