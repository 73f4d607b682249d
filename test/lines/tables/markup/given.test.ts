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

describe('a head on two levels that the file does not mark', () => {
  const below = (text: string) => `<w:gridSpan w:val="${text}"/>`;
  const isHeadOf = async (rows: readonly (readonly string[])[]) => {
    const { text, layout } = await read(makeDocx(table([1000, 3000, 3000], rows)));
    return readGiven(text, layout!.tables[0]!).rows.map(({ row }) => row!.isHead);
  };

  it('is known by a name over columns beside one that hangs down', async () => {
    const rows = [
      [cell('Việc', opens), cell('Thời gian thực hiện', below('2'))],
      [cell('', goesOn), cell('Bắt đầu'), cell('Kết thúc')],
      [cell('Rà soát'), cell('05/5/2024'), cell('25/5/2024')],
    ];
    expect(await isHeadOf(rows)).toEqual([true, true, false]);
  });

  it.each([
    [
      'no name is over columns',
      [cell('Việc', opens), cell('Từ'), cell('Đến')],
      [cell('', goesOn), cell('1'), cell('2')],
    ],
    ['nothing hangs down', [cell('Việc'), cell('Thời gian', below('2'))], [cell('Một'), cell('5/5'), cell('6/5')]],
  ])('is none where %s', async (_, first, second) => {
    expect((await isHeadOf([first, second, [cell('Hai'), cell('7/5'), cell('8/5')]]))[1]).toBe(false);
  });
});
