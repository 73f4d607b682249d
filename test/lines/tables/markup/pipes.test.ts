import { describe, expect, it } from 'vitest';
import { readPipes } from '../../../../src/lines/tables/markup/pipes.js';

/** The rows of a table, a list of cells each, those of the head marked. */
function read(lines: readonly string[], end = '\n'): string[] | null {
  const rows = readPipes({ text: lines.join(end), markdown: true }, 0)?.rows ?? null;
  const shown = rows?.map(
    ({ row }) => `${row!.isHead ? '# ' : ''}${row!.cells.map(({ span }) => span.text).join(' / ')}`,
  );
  return shown ?? null;
}

describe('a table of bars', () => {
  const expected = ['# TT / Việc / Chủ trì', '1 / Mua máy / Công an xã', '2 / Tập huấn / Trạm y tế'];
  it.each<[string, string[]]>([
    [
      'with bars around it',
      ['| TT | Việc | Chủ trì |', '|---|:--:|---|', '| 1 | Mua máy | Công an xã |', '| 2 | Tập huấn | Trạm y tế |'],
    ],
    ['without', ['TT | Việc | Chủ trì', '--- | --- | ---', '1 | Mua máy | Công an xã', '2 | Tập huấn | Trạm y tế']],
    [
      'with a bar before each row alone',
      ['| TT | Việc | Chủ trì', '|---|---|---', '| 1 | Mua máy | Công an xã', '| 2 | Tập huấn | Trạm y tế'],
    ],
    [
      'with letters for its columns',
      [
        '| TT | Việc | Chủ trì |',
        '|---|---|---|',
        '| (a) | (b) | (c) |',
        '| 1 | Mua máy | Công an xã |',
        '| 2 | Tập huấn | Trạm y tế |',
      ],
    ],
    ['without a rule', ['| TT | Việc | Chủ trì |', '| 1 | Mua máy | Công an xã |', '| 2 | Tập huấn | Trạm y tế |']],
    [
      'with an empty head',
      [
        '| | | |',
        '|---|---|---|',
        '| TT | Việc | Chủ trì |',
        '| 1 | Mua máy | Công an xã |',
        '| 2 | Tập huấn | Trạm y tế |',
      ],
    ],
    [
      'with names that a program made up',
      [
        '| Unnamed: 0 | Unnamed: 1 | Unnamed: 2 |',
        '|---|---|---|',
        '| TT | Việc | Chủ trì |',
        '| 1 | Mua máy | Công an xã |',
        '| 2 | Tập huấn | Trạm y tế |',
      ],
    ],
    [
      'with numbers of its columns',
      [
        '| TT | Việc | Chủ trì |',
        '|---|---|---|',
        '| (1) | (2) | (3) |',
        '| 1 | Mua máy | Công an xã |',
        '| 2 | Tập huấn | Trạm y tế |',
      ],
    ],
    [
      'with a row cut by line breaks',
      [
        '| TT | Việc | Chủ trì |',
        '|---|---|---|',
        '| 1 | Mua',
        'máy | Công an',
        'xã |',
        '| 2 | Tập huấn | Trạm y tế |',
      ],
    ],
    [
      'with a head cut by a line break',
      ['| TT | Việc | Chủ', 'trì |', '|---|---|---|', '| 1 | Mua máy | Công an xã |', '| 2 | Tập huấn | Trạm y tế |'],
    ],
    [
      'with a blank line behind every line',
      [
        '| TT | Việc | Chủ trì |',
        '',
        '|---|---|---|',
        '',
        '| 1 | Mua máy | Công an xã |',
        '',
        '| 2 | Tập huấn | Trạm y tế |',
      ],
    ],
    [
      'with a blank line within a cell',
      [
        '| TT | Việc | Chủ trì |',
        '|---|---|---|',
        '| 1 | Mua',
        '',
        'máy | Công an xã |',
        '| 2 | Tập huấn | Trạm y tế |',
      ],
    ],
    [
      'with a rule of dashes and pluses',
      ['TT | Việc | Chủ trì', '---+------+-----', '1 | Mua máy | Công an xã', '2 | Tập huấn | Trạm y tế'],
    ],
    [
      'with an empty column at its end',
      [
        '| TT | Việc | Chủ trì | |',
        '|---|---|---|---|',
        '| 1 | Mua máy | Công an xã | |',
        '| 2 | Tập huấn | Trạm y tế | |',
      ],
    ],
    [
      'with numbered names that a program made up',
      [
        '| Col1 | Col2 | Col3 |',
        '|---|---|---|',
        '| TT | Việc | Chủ trì |',
        '| 1 | Mua máy | Công an xã |',
        '| 2 | Tập huấn | Trạm y tế |',
      ],
    ],
    [
      'with columns counted from nought',
      [
        '| 0 | 1 | 2 |',
        '|---|---|---|',
        '| TT | Việc | Chủ trì |',
        '| 1 | Mua máy | Công an xã |',
        '| 2 | Tập huấn | Trạm y tế |',
      ],
    ],
  ])('%s', (_, lines) => {
    expect(read(lines)).toEqual(expected);
    expect(read(lines, '\r\n')).toEqual(expected);
  });

  it('takes a bar after a backslash for text', () => {
    expect(read(['| TT | Việc |', '|---|---|', '| 1 | sáng \\| chiều |'])).toEqual(['# TT / Việc', '1 / sáng | chiều']);
  });

  it('keeps a row of dashes that is no rule', () => {
    expect(read(['| TT | Việc |', '|---|---|', '| - | - |'])).toEqual(['# TT / Việc', '- / -']);
  });

  it('leaves the bullets of a list in a cell out of its words, and keeps them in its lines', () => {
    const { rows } = readPipes({ text: '| 1 | - Công an;<br>- Trạm y tế |', markdown: true }, 0)!;
    const cell = rows[0]!.row!.cells[1]!;
    expect(cell.span.text).toBe('Công an; Trạm y tế');
    expect(cell.lines.map(({ text }) => text)).toEqual(['- Công an;', '- Trạm y tế']);
  });

  it('ends before a row that the number of a page cuts', () => {
    expect(read(['| 1 | a |', '|---|---|', '| 2 | b', '', '7', '', 'c |'])).toEqual(['# 1 / a']);
  });

  it('ends before a blank line', () => {
    expect(read(['| 1 | a |', '', '| 2 | b |'])).toEqual(['1 / a']);
  });

  it.each<[string, string[]]>([
    ['one bar', ['Công an xã | Trạm y tế']],
    ['a line that no bar closes', ['| Công an xã', 'chủ trì.']],
    ['a rule of another width', ['TT | Việc | Chủ trì', '--- | ---', '1 | a | b']],
    ['a line that no bar closes before the next paragraph', ['| Công an xã', '', 'Trạm Y tế chủ trì.', 'Hết.']],
    ['a sum', ['a + b | c', '--- ++ ---', 'x | y']],
    ['a row cut wider than the others', ['| 1 | a', 'b | c | d | e |', '| 2 | f | g |']],
  ])('none in %s', (_, lines) => {
    expect(read(lines)).toBeNull();
  });

  it('knows where its words stand', () => {
    const text = '| TT | Việc |\n|---|---|\n| 1 | Mua **máy** |';
    const cell = readPipes({ text, markdown: true }, 0)!.rows[1]!.row!.cells[1]!.span;
    expect(cell.pieces.map(({ from, to }) => text.slice(from, to))).toEqual(['Mua ', 'máy']);
  });
});

describe('a table of a single row without bars around it', () => {
  it.each([
    [['Nơi nhận: | CHỦ TỊCH', '---|---'], ['# Nơi nhận: / CHỦ TỊCH']],
    [['NGƯỜI LẬP | CHỦ TỊCH', ':---|:---:', '', 'Khác'], ['# NGƯỜI LẬP / CHỦ TỊCH']],
    [['Nơi nhận: | CHỦ TỊCH', '---'], null],
    [['Nơi nhận: | CHỦ TỊCH', '---|---|---'], null],
    [['Nơi nhận: | CHỦ TỊCH', 'Lê An'], null],
  ])('%j', (lines, rows) => expect(read(lines)).toEqual(rows));
});
