import { expect, test } from 'vitest';
import { withSharedShapes } from '../../scripts/shared-shapes.mjs';

test.each([
  ['f = (a) => ({ ...a, x: 1 })', 'f = (a) => ({ ...null,...a, x: 1 })'],
  ['x = { ...a, ...{ ...b, c } }', 'x = { ...null,...a, ...{ ...null,...b, c } }'],
  ['f(...a, { ...b(), [c]: 1 })', 'f(...a, { ...null,...b(), [c]: 1 })'],
])('a copy of an object with more is made key by key: %s', (text, expected) => {
  expect(withSharedShapes(text, 'module')).toBe(expected);
});

test.each([
  'x = { ...a }',
  'x = { b: 1, ...a }',
  'x = [...a, 1]',
  'f(...a, 1)',
  'const { a, ...rest } = b',
  'f = ({ ...rest }) => rest',
  'x = "{ ...a, x: 1 }"',
  'x = /{ ...a, x/',
])('all else stays as it is: %s', (text) => {
  expect(withSharedShapes(text, 'module')).toBe(text);
});
