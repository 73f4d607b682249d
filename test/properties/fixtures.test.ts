import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import { fixtures } from '../fixtures/fixtures.js';
import { faultsOf } from './invariants.js';

/** Words that stand in no value, and why. */
const LOST: Readonly<Record<string, readonly string[]>> = {
  // "‘ g _ PHULUC ‘": what OCR made of a stamp beside the heading of the annex
  'cao-ngoc': ['g'],
};

describe.each(fixtures)('$name', ({ name, text, file }) => {
  it('gives positions that nest and hold the words of their values, and loses no word', () => {
    const plan = extract(text, { file, restore: 'never' });
    expect(faultsOf(plan, text, LOST[name])).toEqual([]);
  });

  it('gives the same bytes each time', () => {
    const options = { file, restore: 'never' } as const;
    expect(JSON.stringify(extract(text, options))).toBe(JSON.stringify(extract(text, options)));
  });
});
