import { toRoman } from '../../text/roman.js';

/** The longest list; letters of larger numbers would fill the memory. */
const MOST = 9999;

/** Word counts a … z, aa, bb … zz, aaa. */
function letters(number: number): string {
  const letter = String.fromCharCode(97 + ((number - 1) % 26));
  return letter.repeat(Math.floor((number - 1) / 26) + 1);
}

/** U+2460 is ①; there are twenty of them. */
const circled = (number: number) => (number <= 20 ? String.fromCharCode(0x245f + number) : `(${number})`);

const FORMATS: Readonly<Record<string, (number: number) => string>> = {
  decimalZero: (number) => String(number).padStart(2, '0'),
  upperRoman: toRoman,
  lowerRoman: (number) => toRoman(number).toLowerCase(),
  upperLetter: (number) => letters(number).toUpperCase(),
  lowerLetter: letters,
  none: () => '',
  bullet: () => '',
  numberInDash: (number) => `- ${number} -`,
  decimalEnclosedParen: (number) => `(${number})`,
  decimalEnclosedFullstop: (number) => `${number}.`,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
};

/** A number as Word prints it in one of its formats (ECMA-376, ST_NumberFormat); unknown ones as plain digits. */
export function formatNumber(number: number, format: string): string {
  const isDigits = number < 1 || number > MOST;
  if (isDigits && format !== 'none' && format !== 'bullet') return String(number);
  return (FORMATS[format] ?? String)(number);
}
