import { describe, expect, it } from 'vitest';
import { withLatePatterns } from '../../scripts/late-patterns.mjs';

describe('withLatePatterns', () => {
  it.each([
    ['read once', 'const A = /a/g; const is = (x) => A.test(x);', 'let A; const is = (x) => (A ??= /a/g).test(x);'],
    [
      'read twice',
      'const A = /a/; const f = (x) => A.test(x) && { A };',
      'let A; const make_A = () => /a/; const f = (x) => (A ??= make_A()).test(x) && { A: (A ??= make_A()) };',
    ],
    ['beside a key of its name', 'const A = /a/; f({ A: 1 }, x.A, A);', 'let A; f({ A: 1 }, x.A, (A ??= /a/));'],
  ])('makes a pattern on its first use: %s', (_, text, late) => {
    expect(withLatePatterns(text)).toBe(late);
  });

  it.each([
    ['exported', 'export const A = /a/; f(A);'],
    ['exported below', 'const A = /a/; f(A); export { A };'],
    ['never read', 'const A = /a/;'],
    ['with a parameter of its name', 'const A = /a/; const f = (A) => A; f(A);'],
    ['with a part of its name', 'const A = /a/; const f = ({ A }) => A; f(A);'],
    ['with a caught error of its name', 'const A = /a/; try { f(A); } catch (A) { g(A); }'],
    ['within a function', 'function f(x) { const A = /a/; return A.test(x); }'],
    ['no pattern', 'const A = 1; f(A);'],
    ['that may change', 'let A = /a/; f(A);'],
  ])('leaves what is %s', (_, text) => {
    expect(withLatePatterns(text)).toBe(text);
  });
});
