import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import { fixtures } from '../fixtures/fixtures.js';
import { faultsOf } from './invariants.js';

describe.each(fixtures)('$name', ({ text, file }) => {
  it('gives positions that nest and hold the words of their values, and loses no word', () => {
    const plan = extract(text, { file, restore: 'never' });
    expect(faultsOf(plan, text)).toEqual([]);
  });

  it('gives the same bytes each time', () => {
    const options = { file, restore: 'never' } as const;
    expect(JSON.stringify(extract(text, options))).toBe(JSON.stringify(extract(text, options)));
  });
});
