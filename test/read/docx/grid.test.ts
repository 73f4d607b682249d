import { describe, expect, it } from 'vitest';
import { read } from '../../../src/index.js';
import { cell, makeDocx, table } from './make-docx.js';

const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;

const rowsOf = async (widths: readonly number[], rows: readonly (readonly string[])[]) => {
  const { text } = await read(makeDocx(table(widths, rows)));
  return text.split('\n').filter((line) => line.startsWith('|') && !line.includes('---'));
};

describe('columns of a grid that are too narrow to hold words', () => {
  it.each([
    {
      name: 'cells whose lines do not quite meet',
      widths: [500, 3000, 40, 2960],
      rows: [
        [cell('1'), cell('Số hóa hộ tịch'), cell('Công an xã', span(2))],
        [cell('2'), cell('Kiosk', span(2)), cell('Văn phòng')],
      ],
      expected: ['| 1 | Số hóa hộ tịch | Công an xã |', '| 2 | Kiosk | Văn phòng |'],
    },
    {
      name: 'an empty cell that LibreOffice puts before the last',
      widths: [2000, 2000, 1, 2000],
      rows: [
        [cell('TT'), cell('Việc'), cell('Nền tảng', span(2))],
        [cell('1'), cell('Kiosk'), cell(''), cell('VNeID')],
      ],
      expected: ['| TT | Việc | Nền tảng |', '| 1 | Kiosk | VNeID |'],
    },
    {
      name: 'a narrow cell with words, which is kept',
      widths: [2000, 2000, 60, 2000],
      rows: [[cell('1'), cell('Kiosk'), cell('x'), cell('VNeID')]],
      expected: ['| 1 | Kiosk | x | VNeID |'],
    },
    {
      name: 'a grid whose widths say nothing',
      widths: [100, 100, 100],
      rows: [[cell('1'), cell('Kiosk'), cell('VNeID')]],
      expected: ['| 1 | Kiosk | VNeID |'],
    },
    {
      name: 'cells beyond the grid',
      widths: [2000, 1],
      rows: [[cell('1'), cell(''), cell('Kiosk'), cell('VNeID')]],
      expected: ['| 1 | Kiosk | VNeID |'],
    },
    {
      name: 'no grid at all',
      widths: [],
      rows: [[cell('1'), cell('Kiosk'), cell('VNeID')]],
      expected: ['| 1 | Kiosk | VNeID |'],
    },
  ])('$name', async ({ widths, rows, expected }) => {
    expect(await rowsOf(widths, rows)).toEqual(expected);
  });
});
