import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderJson, writeJson } from '../../src/render/json.js';
import type { Plan } from '../../src/schema/plan.js';

const render = (value: unknown, compact = false) => renderJson(value as Plan, { compact });
const position = { start: { line: 1, column: 2, offset: 3 }, end: { line: 4, column: 5, offset: 6 } };

describe('renderJson', () => {
  it('puts a position on one line, at any depth', () => {
    expect(render({ a: { position, textPositions: [position] } })).toBe(`{
  "a": {
    "position": { "start": { "line": 1, "column": 2, "offset": 3 }, "end": { "line": 4, "column": 5, "offset": 6 } },
    "textPositions": [
      { "start": { "line": 1, "column": 2, "offset": 3 }, "end": { "line": 4, "column": 5, "offset": 6 } }
    ]
  }
}
`);
  });

  it.each([
    [
      'a period, which is no position',
      { start: '2023-07', end: '2025-12' },
      '{\n  "start": "2023-07",\n  "end": "2025-12"\n}\n',
    ],
    ['a period without dates', { start: null, end: null }, '{\n  "start": null,\n  "end": null\n}\n'],
    ['numbers', { models: [1, 2, 3] }, '{\n  "models": [1, 2, 3]\n}\n'],
    ['an empty list', { models: [] }, '{\n  "models": []\n}\n'],
    ['an empty object', { fields: {} }, '{\n  "fields": {}\n}\n'],
    ['a key without a value', { a: 1, b: undefined }, '{\n  "a": 1\n}\n'],
    ['two documents', [{ a: 'ế' }, { a: null }], '[\n  {\n    "a": "ế"\n  },\n  {\n    "a": null\n  }\n]\n'],
  ])('prints %s', (_name, value, text) => {
    expect(render(value)).toBe(text);
  });

  it('keeps the page and the box of a position', () => {
    const placed = { ...position, page: 3, box: [72, 310.5, 540.2, 324.1] };
    const printed = render({ a: { position: placed }, b: [{ ...position, page: 1 }] });
    expect(JSON.parse(printed)).toEqual({ a: { position: placed }, b: [{ ...position, page: 1 }] });
    expect(printed).toContain('}, "page": 3, "box": [72, 310.5, 540.2, 324.1] }');
  });

  it('prints one line where it is to be compact', () => {
    expect(render({ a: [position, 'Một\nHai'] }, true)).toBe(`${JSON.stringify({ a: [position, 'Một\nHai'] })}\n`);
  });

  it('gives any value back', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(render(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { seed: 6, numRuns: 500 },
    );
  });
});

describe('writeJson', () => {
  const long = {
    models: Array.from({ length: 3000 }, (_, number) => ({ number, title: `Chợ ế ${number}`, position })),
  };

  it.each([false, true])('hands on in pieces what `renderJson` gives as a whole (compact: %j)', (compact) => {
    const pieces: string[] = [];
    writeJson(long as unknown as Plan, { compact }, (piece) => pieces.push(piece));
    expect(pieces.join('')).toBe(render(long, compact));
    expect(pieces.length).toBeGreaterThan(2);
    expect(JSON.parse(pieces.join(''))).toEqual(long);
  });

  it.each([[{}], [[]], [null], [[{ a: undefined, b: [] }]]])(
    'writes %j as `JSON.stringify` where it is compact',
    (value) => {
      expect(render(value, true)).toBe(`${JSON.stringify(value)}\n`);
    },
  );
});
