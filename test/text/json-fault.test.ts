import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault, lineAndColumn } from '../../src/text/json-fault.js';

describe('jsonFault', () => {
  it.each(['{}', '[]', ' [1, -2.5e3, "a\\n\\u00e1", true, null, {"a": []}] ', '"x"', '0', '{"a":{"b":[{}]}}'])(
    'takes %j for JSON',
    (text) => {
      expect(jsonFault(text)).toBeNull();
    },
  );

  it.each([
    ['', 0, 'value'],
    ['{"a": }', 6, 'value'],
    ['[1,]', 3, 'value'],
    ['{a: 1}', 1, 'key'],
    ['{"a": 1,}', 8, 'key'],
    ['{"a" 1}', 5, 'colon'],
    ['{"a": 1 "b": 2}', 8, 'comma'],
    ['[1 2]', 3, 'comma'],
    ['["a\nb"]', 1, 'quote'],
    ['["\\x"]', 1, 'quote'],
    ['"a', 0, 'quote'],
    ['{} {}', 3, 'end'],
    ['01', 1, 'end'],
    ['tru', 0, 'value'],
  ])('finds where %j stops being JSON', (text, offset, expected) => {
    expect(jsonFault(text)).toEqual({ offset, expected });
  });

  it('agrees with JSON.parse', () => {
    const pieces = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '1', 'null', ' ', '\n', '"');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.array(pieces, { maxLength: 8 }).map((list) => list.join('')),
        ),
        (text) => {
          let isJson = true;
          try {
            JSON.parse(text);
          } catch {
            isJson = false;
          }
          expect(jsonFault(text) === null).toBe(isJson);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('goes through brackets of any depth', () => {
    expect(jsonFault('['.repeat(1_000_000))).toEqual({ offset: 1_000_000, expected: 'value' });
  });
});

describe('lineAndColumn', () => {
  it.each([
    ['abc', 0, { line: 1, column: 1 }],
    ['a\nbc', 3, { line: 2, column: 2 }],
    ['a\r\nb', 3, { line: 2, column: 1 }],
    ['a\n', 2, { line: 2, column: 1 }],
  ])('%j, %d', (text, offset, place) => {
    expect(lineAndColumn(text, offset)).toEqual(place);
  });
});
