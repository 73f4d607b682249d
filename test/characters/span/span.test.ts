import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/characters/clean.js';
import {
  EMPTY,
  extent,
  hull,
  join,
  pieceAt,
  type Span,
  SpanBuilder,
  slice,
  sourceOf,
} from '../../../src/characters/span/span.js';
import { partsOf } from '../../../src/characters/span/span-parts.js';
import { physicalLines } from '../../../src/lines/physical.js';
import { readLines } from '../../read-lines.js';

/** Source text in which letters and marks are apart, with spaces of all kinds. */
const source = fc
  .array(
    fc.constantFrom(
      'Kế',
      'hoạch',
      'Đề',
      'e\u0302\u0301',
      'o\u031b\u0300',
      'a\u0323',
      '06',
      ' ',
      '  ',
      '\t',
      '\u00a0',
      '\u2060',
      '\u200b',
      ',',
      'x',
    ),
    { minLength: 1, maxLength: 20 },
  )
  .map((pieces) => pieces.join(''));

/** What must hold of a span that was read from `text`. */
function checkSpan(span: Span, text: string): void {
  let at = 0;
  let from = 0;
  for (const piece of span.pieces) {
    expect(piece.at).toBeGreaterThanOrEqual(at);
    expect(piece.from).toBeGreaterThanOrEqual(from);
    expect(piece.length).toBeGreaterThan(0);
    expect(piece.to).toBeGreaterThan(piece.from);
    const own = span.text.slice(piece.at, piece.at + piece.length);
    const printed = text.slice(piece.from, piece.to);
    if (piece.to - piece.from === piece.length) expect(printed.replace(/[\s\u2060\u200b]/g, ' ')).toBe(own);
    else expect(printed.normalize('NFC').replace(/[\u2060\u200b]/g, '')).toBe(own);
    at = piece.at + piece.length;
    from = piece.to;
  }
  expect(at).toBeLessThanOrEqual(span.text.length);
}

describe('clean', () => {
  it('gives NFC with single blanks, and pieces that give its letters back', () => {
    const property = fc.property(source, (text) => {
      const span = clean(text, 0, text.length);
      checkSpan(span, text);
      expect(span.text).toBe(span.text.normalize('NFC'));
      expect(span.text).not.toMatch(/\s{2}|\t|\u00a0|\u2060|\u200b/);
      expect(span.text.replace(/\s/g, '')).toBe(text.normalize('NFC').replace(/[\s\u2060\u200b]/g, ''));
    });
    fc.assert(property, { seed: 6, numRuns: 400 });
  });

  it('keeps text that needs no care as one piece', () => {
    expect(clean('xx Kế hoạch', 3, 11)).toEqual({ text: 'Kế hoạch', pieces: [{ at: 0, length: 8, from: 3, to: 11 }] });
  });
});

describe('hull', () => {
  it('is where all pieces stand, in whatever order they are read', () => {
    const text = 'Nơi nhận:   CHỦ TỊCH';
    const left = clean(text, 0, 9);
    const right = clean(text, 12, 20);
    expect(extent(join([right, left], ' '))).toEqual({ from: 0, to: 20 });
    expect(hull([])).toBeNull();
  });
});

describe('SpanBuilder', () => {
  it('takes the two ends of a piece in their order in the source, whichever is named first', () => {
    const builder = new SpanBuilder();
    builder.push('xã', 5, 3);
    builder.read('thôn', { from: 9, to: 6 });
    expect(builder.done().pieces).toEqual([
      { at: 0, length: 2, from: 3, to: 5 },
      { at: 2, length: 4, from: 6, to: 9 },
    ]);
  });

  it('keeps what stands nowhere in the source apart from what does', () => {
    const builder = new SpanBuilder();
    builder.insert('(');
    builder.add(clean('xx Kế hoạch', 3, 11));
    builder.insert('):');
    expect(builder.done()).toEqual({ text: '(Kế hoạch):', pieces: [{ at: 1, length: 8, from: 3, to: 11 }] });
  });
});

describe('partsOf', () => {
  it('gives what was joined back', () => {
    const property = fc.property(fc.array(source, { maxLength: 4 }), (texts) => {
      const text = texts.join('\n');
      let at = 0;
      const spans = texts.map((one) => {
        const span = clean(text, at, at + one.length);
        at += one.length + 1;
        return slice(span, 0);
      });
      expect(partsOf(join(spans, ' '))).toEqual(spans.filter((span) => span.text !== ''));
    });
    fc.assert(property, { seed: 6, numRuns: 200 });
  });
});

describe('slice and join', () => {
  it('keep every letter at its place', () => {
    const property = fc.property(source, source, fc.nat(30), fc.nat(30), (one, other, a, b) => {
      const text = `${one}\n${other}`;
      const whole = join([clean(text, 0, one.length), clean(text, one.length + 1, text.length)], ' ');
      checkSpan(whole, text);
      const [start, end] = [Math.min(a, b, whole.text.length), Math.min(Math.max(a, b), whole.text.length)];
      fc.pre(whole.text.slice(start, end).trim() !== '');
      const part = slice(whole, start, end);
      expect(part.text).toBe(whole.text.slice(start, end).trim());
      checkSpan(part, text);
    });
    fc.assert(property, { seed: 6, numRuns: 400 });
  });

  it('know where they stand', () => {
    const text = 'Kê\u0301 hoạch';
    const span = clean(text, 0, text.length);
    expect(span.text).toBe('Kế hoạch');
    expect(extent(span)).toEqual({ from: 0, to: 9 });
    expect(extent(slice(span, 1, 2))).toEqual({ from: 1, to: 3 });
    expect(extent(slice(span, 3))).toEqual({ from: 4, to: 9 });
    expect(sourceOf(span, 1)).toMatchObject({ from: 1, to: 3 });
    expect(sourceOf(span, 4)).toMatchObject({ from: 5, to: 6 });
    expect(extent(EMPTY)).toBeNull();
    expect(slice(span, 2, 3)).toMatchObject({ text: '' });
    expect(pieceAt(span, 99)).toBe(span.pieces.length);
  });

  it('join what holds words only', () => {
    const span = clean('abc', 0, 3);
    expect(join([EMPTY, span, EMPTY], ', ')).toBe(span);
    expect(join([], ' ')).toEqual(EMPTY);
    expect(join([span, span], ' và ').text).toBe('abc và abc');
  });
});

describe('physicalLines', () => {
  const texts = (text: string) => physicalLines(text, { markdown: false }).map((line) => line.span.text);

  it.each(['\n', '\r\n', '\r'])('ends lines at %j', (end) => {
    expect(texts(`a b${end}c d${end}${end}e f`)).toEqual(['a b', 'c d', 'e f']);
    expect(physicalLines(`a b${end}c d${end}${end}e f`, { markdown: false }).map((line) => line.blanks)).toEqual([
      0, 0, 1,
    ]);
  });

  it.each(['-----', '_____', '* * *', '=====', '──────', '...', '- - -', '- -'])('leaves the rule %j out', (rule) => {
    expect(texts(`a\n${rule}\nb`)).toEqual(['a', 'b']);
  });

  it.each(['---- a', '--', '-1-', '_x_'])('but not %j', (line) => {
    expect(texts(`a\n${line}\nb`)).toHaveLength(3);
  });

  it('tells headings, rows, form feeds and second columns', () => {
    const lines = physicalLines('## II. NHIỆM VỤ\n| 1 | a |\n\fb\nc          d', { markdown: true });
    expect(lines.map(({ hashes, isRow, newPage, gaps }) => [hashes, isRow, newPage, gaps.length > 0])).toEqual([
      [2, false, false, false],
      [0, true, false, false],
      [0, false, true, false],
      [0, false, false, true],
    ]);
    expect(lines[0]!.span.text).toBe('II. NHIỆM VỤ');
    expect(lines[3]!.span.text.slice(lines[3]!.gaps[0]!.at)).toBe('d');
  });

  it.each<[string, string[]]>([
    ['a    b', ['b']],
    ['a   b', []],
    ['a\tb\t\t c', ['b\t\t c', 'c']],
    ['a | b', ['b']],
    ['a |b| c', []],
    ['a | | b', []],
    ['a      b    c | d', ['b    c | d', 'c | d', 'd']],
    [`a${' '.repeat(100_000)}|b`, []],
  ])('finds where columns may begin in %j', (line, columns) => {
    const text = `  ${line}`;
    const [found] = physicalLines(text, { markdown: false });
    const clean = (words: string) => words.replaceAll(/\s+/g, ' ');
    expect(found!.gaps.map(({ at }) => found!.span.text.slice(at))).toEqual(columns.map(clean));
  });
});

describe('readLines', () => {
  it('sets the marker apart from the words, and knows where both stand', () => {
    const text = 'I. MỤC ĐÍCH\n\n  - **Mục tiêu:** Người dân\n\n- + Công an xã';
    const { lines } = readLines(text, { markdown: true });
    expect(lines.map(({ marker, span }) => [marker!.printed, span.text])).toEqual([
      ['I.', 'MỤC ĐÍCH'],
      ['-', 'Mục tiêu: Người dân'],
      ['+', 'Công an xã'],
    ]);
    expect(lines.map(({ from, to }) => text.slice(from, to))).toEqual([
      'I. MỤC ĐÍCH',
      '- **Mục tiêu:** Người dân',
      '- + Công an xã',
    ]);
  });
});
