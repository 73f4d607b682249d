import { fromTcvn3 } from '../../../src/read/legacy/tcvn3.js';
import { fromVni } from '../../../src/read/legacy/vni.js';

const SIGNS = Array.from({ length: 0xfe - 0xa0 }, (_, at) => String.fromCharCode(0xa1 + at));
const BASES = [...'aeouyAEOUYôöÔÖ'];

const tcvn3 = new Map(SIGNS.map((sign) => [fromTcvn3(sign), sign]));
const vni = new Map(
  [...SIGNS, ...BASES.flatMap((base) => SIGNS.map((sign) => base + sign))]
    .filter((letters) => [...fromVni(letters)].length === 1)
    .map((letters) => [fromVni(letters), letters]),
);

/** A text as a typist of TCVN3 or VNI left it; TCVN3 has no capitals with a tone. */
export function encode(text: string, encoding: 'TCVN3' | 'VNI'): string {
  const table = encoding === 'VNI' ? vni : tcvn3;
  return [...text.normalize('NFC')]
    .map((letter) => table.get(letter) ?? table.get(letter.toLowerCase()) ?? letter)
    .join('');
}
