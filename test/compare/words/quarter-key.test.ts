import { describe, expect, it } from 'vitest';
import { wordLists } from '../../../src/compare/words/word-lists.js';

const { tokens } = wordLists([], { fuzzy: false, doubtful: false });
const keys = (text: string) => tokens(text).map(({ key }) => key);

describe('the number of a quarter', () => {
  it.each([
    ['Quý I/2023', 'quý 1/2023'],
    ['quý IV năm 2024', 'Quý 4 năm 2024'],
    ['Quý II/2023', 'Quý I1/2023'],
    ['Quý III/2023', 'Quý IIl/2023'],
  ])('is one number: %s and %s', (one, other) => expect(keys(one)).toEqual(keys(other)));

  it.each([
    ['Quý I/2023', 'Quý II/2023'],
    ['Mục I', 'Mục 1'],
    ['quý 5', 'quý V'],
    ['Quý 11/2023', 'Quý II/2023'],
  ])('is not: %s and %s', (one, other) => expect(keys(one)).not.toEqual(keys(other)));
});
