import { describe, expect, it } from 'vitest';
import { read } from '../../../../src/index.js';
import { readGiven } from '../../../../src/lines/tables/markup/given.js';
import { cell, makeDocx, table } from '../../../read/docx/make-docx.js';

const opens = '<w:vMerge w:val="restart"/>';
const goesOn = '<w:vMerge/>';

/** The words of each cell of the table in a Word document, row by row. */
async function cellsOf(rows: readonly (readonly string[])[]): Promise<string[][]> {
  const { text, layout } = await read(makeDocx(table([1000, 3000, 3000], rows)));
  return readGiven(text, layout!.tables[0]!).rows.map(({ row }) => row!.cells.map(({ span }) => span.text));
}

describe('a cell that spans rows', () => {
  it('is in each of them', async () => {
    const rows = [
      [cell('TT'), cell('Nhiệm vụ'), cell('Chủ trì')],
      [cell('1'), cell('Tuyên truyền'), cell('Công an xã', opens)],
      [cell('2'), cell('Rà soát'), cell('', goesOn)],
      [cell('3'), cell('Tập huấn'), cell('')],
    ];
    expect(await cellsOf(rows)).toEqual([
      ['TT', 'Nhiệm vụ', 'Chủ trì'],
      ['1', 'Tuyên truyền', 'Công an xã'],
      ['2', 'Rà soát', 'Công an xã'],
      ['3', 'Tập huấn', ''],
    ]);
  });

  it('is in the first alone where the rows are one', async () => {
    const rows = [
      [cell('TT'), cell('Nhiệm vụ'), cell('Chủ trì')],
      [cell('1', opens), cell('Tuyên truyền', opens), cell('Công an xã')],
      [cell('', goesOn), cell('', goesOn), cell('Văn phòng')],
    ];
    expect((await cellsOf(rows))[2]).toEqual(['', '', 'Văn phòng']);
  });
});
