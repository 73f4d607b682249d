import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latin } from '../../src/text/latin.js';

const PROPERTIES = ['\\p{L}', '\\p{Lu}', '\\p{Ll}', '[\\p{L}\\p{N}]', '[^\\p{L}]', '\\P{L}', '[\\p{Lu}\\-]', '\\p{N}'];

describe('latin', () => {
  it.each(PROPERTIES)('%s takes what it took before, of what Vietnamese is written with', (source) => {
    const whole = new RegExp(source, 'u');
    const short = latin(whole);
    expect(short.unicode).toBe(false);
    const signs = Array.from({ length: 0x17f }, (_, code) => String.fromCharCode(code));
    const vietnamese = Array.from({ length: 0x100 }, (_, code) => String.fromCharCode(0x1e00 + code));
    const others = [...'ƠơƯư–—“”…•'];
    // Three letters are neither capitals nor small ones by their case mapping alone.
    for (const sign of [...signs, ...vietnamese, ...others].filter((one) => !'ĸŉſªº'.includes(one)))
      if (!/[\u1e96-\u1e9f]/.test(sign)) expect([sign, short.test(sign)]).toEqual([sign, whole.test(sign)]);
  });

  it('keeps groups, flags and escaped signs', () => {
    const pattern = latin(/\[(?<word>\p{Lu}\p{Ll}+)\]\s\\p/giu);
    expect(pattern.flags).toBe('gi');
    expect([...'[Đề] \\p'.matchAll(pattern)][0]?.groups?.word).toBe('Đề');
  });

  it('knows no other property', () => {
    expect(() => latin(/\p{Script=Latin}|\p{Nd}/u)).toThrow(SyntaxError);
  });

  it('finds the same words in any Vietnamese text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aĐđềỆ 1-().ỹưÙ') });
    const property = fc.property(text, (any) => {
      for (const pattern of [/\p{L}+/gu, /(?<!\p{L})\p{Lu}\p{Ll}*/gu, /[^\p{L}\p{N}]+/gu]) {
        expect(any.match(latin(pattern))).toEqual(any.match(pattern));
      }
    });
    fc.assert(property, { seed: 7, numRuns: 500 });
  });
});
