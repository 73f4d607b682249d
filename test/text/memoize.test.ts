import { describe, expect, it } from 'vitest';
import { clearMemoized, memoize } from '../../src/text/memoize.js';

describe('memoize', () => {
  it('reads a text once', () => {
    let calls = 0;
    const lengthOf = memoize((text) => ({ length: text.length, call: ++calls }));
    expect(lengthOf('abc')).toEqual({ length: 3, call: 1 });
    expect(lengthOf('ab')).toEqual({ length: 2, call: 2 });
    expect(lengthOf('abc')).toEqual({ length: 3, call: 1 });
  });

  it('starts anew where it has held too much, and is right all the same', () => {
    let calls = 0;
    const lengthOf = memoize((text) => ({ length: text.length, call: ++calls }));
    for (let round = 0; round < 3; round++) {
      for (let i = 1; i <= 100; i++) expect(lengthOf('x'.repeat(i * 100)).length).toBe(i * 100);
    }
    expect(calls).toBeGreaterThan(100);
    expect(calls).toBeLessThanOrEqual(300);
  });
});

describe('clearMemoized', () => {
  it('lets go of all results', () => {
    let calls = 0;
    const read = memoize(() => ++calls);
    expect([read('a'), read('a')]).toEqual([1, 1]);
    clearMemoized();
    expect(read('a')).toBe(2);
  });
});
