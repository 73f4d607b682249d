import fc from 'fast-check';
import type { Input } from '../../test/properties/arbitraries.js';

/** Changes of a whole text that keep its words: other line ends, split letters, other blanks, signs a terminal obeys. */
const CHANGES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n'),
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll('    ', '\t'),
  (text) => text.replaceAll(': ', ' | '),
  (text) => text.replaceAll('. ', '. \u001b[31m'),
  glued,
];

/** Each pair of lines of the first half as two columns of a page. */
function glued(text: string): string {
  const lines = text.split('\n');
  const half = Math.floor(lines.length / 2);
  return lines
    .slice(0, half)
    .map((line, i) => `${line.padEnd(40)}    ${lines[half + i]}`)
    .concat(lines.slice(2 * half))
    .join('\n');
}

/** An input of `inputs`, its text changed as a whole in one of the ways above. */
export function mutated(inputs: fc.Arbitrary<Input>): fc.Arbitrary<Input> {
  return fc
    .tuple(inputs, fc.constantFrom(...CHANGES))
    .map(([{ file, text }, change]) => ({ file, text: change(text) }));
}
