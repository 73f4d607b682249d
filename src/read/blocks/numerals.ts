const ROMAN: readonly (readonly [value: number, letters: string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** The longest list; letters of larger numbers would fill the memory. */
const MOST = 9999;

function roman(number: number): string {
  let left = number;
  let letters = '';
  for (const [value, one] of ROMAN) {
    while (left >= value) {
      letters += one;
      left -= value;
    }
  }
  return letters;
}

/** Word counts a … z, aa, bb … zz, aaa. */
function letters(number: number): string {
  const letter = String.fromCharCode(97 + ((number - 1) % 26));
  return letter.repeat(Math.floor((number - 1) / 26) + 1);
}

/** U+2460 is ①; there are twenty of them. */
const circled = (number: number) => (number <= 20 ? String.fromCharCode(0x245f + number) : `(${number})`);

const FORMATS: Readonly<Record<string, (number: number) => string>> = {
  decimalZero: (number) => String(number).padStart(2, '0'),
  upperRoman: roman,
  lowerRoman: (number) => roman(number).toLowerCase(),
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
