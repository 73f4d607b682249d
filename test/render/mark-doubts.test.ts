import { expect, it } from 'vitest';
import { signsToMarks, withSigns } from '../../src/normalize.js';

const doubt = (text: string, ...alternatives: string[]) => ({ raw: text, text, certainty: 0.5, alternatives });
const marked = (text: string, ...doubtful: ReturnType<typeof doubt>[]) => signsToMarks(withSigns({ text, doubtful }));

it.each([
  [marked('Sở Tư pháp'), 'Sở Tư pháp'],
  [marked('Sở Tư pháp', doubt('Sở', 'Số', 'Sở')), '<mark>Sở</mark> (?Số) Tư pháp'],
  [marked('a b a', doubt('a', 'c'), doubt('a')), '<mark>a</mark> (?c) b <mark>a</mark> (?)'],
  [marked('a', doubt('b')), 'a'],
  [marked('a\ue000b'), 'ab'],
])('%s', (got, wanted) => {
  expect(got).toBe(wanted);
});
