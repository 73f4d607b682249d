import { describe, expect, it } from 'vitest';
import { read } from '../../../../src/read/pdf/index.js';
import { at, type MadePage, type MadeText, makePdf } from '../make-pdf.js';

const XS = [85, 280, 400, 500] as const;
const row = (y: number, ...cells: readonly string[]): MadeText[] =>
  cells.flatMap((text, i) => (text === '' ? [] : [at(XS[i]!, y, text)]));
const across = (...heights: readonly number[]) => heights.map((y) => [80, 842 - y, 560, 842 - y] as const);

async function rowsOf(pages: readonly MadePage[]): Promise<string[]> {
  const { text, layout } = await read(makePdf(pages), {});
  return layout!.tables.flatMap(({ from, to }) =>
    text
      .slice(from, to)
      .split(/[\n\f]+/)
      .filter((line) => !line.includes('---')),
  );
}

const HEAD = row(100, 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Ghi chú');
const FIRST = [...row(126, 'Rà soát dữ liệu của các', 'Công an xã', '01/2024'), ...row(140, 'hộ gia đình')];
const SECOND = row(166, 'Phát thanh', 'Công chức', '02/2024', 'Mỗi tuần');
const THIRD = row(192, 'Sơ kết', 'Công an xã', '03/2024');
const TEXTS = [...HEAD, ...FIRST, ...SECOND, ...THIRD];
const ROWS = [
  '| Nhiệm vụ | Đơn vị chủ trì | Thời hạn | Ghi chú |',
  '| Rà soát dữ liệu của các hộ gia đình | Công an xã | 01/2024 | |',
  '| Phát thanh | Công chức | 02/2024 | Mỗi tuần |',
  '| Sơ kết | Công an xã | 03/2024 | |',
];

describe('tables without lines down the page and without numbers', () => {
  it.each([
    ['rows that are set apart', TEXTS, []],
    ['rows between lines', TEXTS, across(86, 110, 150, 176, 200)],
    ['a line below the head alone', TEXTS, across(110)],
    ['a heading below', [...TEXTS, at(113, 218, 'IV. TỔ CHỨC THỰC HIỆN')], []],
    ['recipients and a signer below', [...TEXTS, ...row(218, 'Nơi nhận:', '', 'CHỦ TỊCH')], []],
    [
      'a sentence below',
      [...TEXTS, at(113, 218, 'Trên đây là Kế hoạch của Ủy ban nhân dân xã, các đơn vị thực hiện.')],
      [],
    ],
  ])('%s', async (_, texts, lines) => {
    expect(await rowsOf([{ texts, lines }])).toEqual(ROWS);
  });

  it('are rows of one line each between lines', async () => {
    const texts = [...HEAD, ...[1, 2, 3, 4].flatMap((n) => row(100 + 16 * n, `Việc số ${n}`, 'Công an', `0${n}/2024`))];
    const lines = across(...[0, 1, 2, 3, 4, 5].map((n) => 88 + 16 * n));
    expect(await rowsOf([{ texts, lines }])).toHaveLength(5);
    expect(await rowsOf([{ texts }])).toEqual([]);
  });

  it('go on where their head stands on the next page', async () => {
    const next = [...HEAD, ...[1, 2, 3].flatMap((n) => row(100 + 26 * n, `Việc số ${n}`, 'Công an', `0${n}/2024`))];
    expect(await rowsOf([{ texts: TEXTS }, { texts: next }])).toHaveLength(7);
  });
});

describe('what is no such table stays lines', () => {
  it.each<[string, MadeText[]]>([
    ['one name of a column', [...row(100, 'Nhiệm vụ', 'Nội dung', 'Thời hạn'), ...TEXTS.slice(HEAD.length)]],
    [
      'two columns',
      [
        ...row(100, '', 'Đơn vị chủ trì', 'Thời hạn'),
        ...row(126, '', 'Công an', '1/2024'),
        ...row(152, '', 'Y tế', '2/2024'),
        ...row(178, '', 'Trường', '3/2024'),
      ],
    ],
    ['two rows', [...HEAD, ...FIRST, ...SECOND]],
    [
      'lines no farther apart than those of a cell',
      [...HEAD, ...[1, 2, 3, 4].flatMap((n) => row(100 + 15 * n, `Việc ${n}`, 'Công an', '2024'))],
    ],
    [
      'words across the columns',
      [...HEAD, at(85, 126, 'Công an xã chủ trì rà soát dữ liệu của các hộ gia đình'), ...SECOND, ...THIRD],
    ],
    [
      'labels in a sentence',
      [at(85, 100, 'Đơn vị chủ trì, đơn vị phối hợp và thời hạn thực hiện'), ...FIRST, ...SECOND, ...THIRD],
    ],
    ['a list in one column', [...HEAD, ...[1, 2, 3, 4].flatMap((n) => row(100 + 26 * n, `${n}. Công an xã`))]],
  ])('%s', async (_, texts) => {
    expect(await rowsOf([{ texts }])).toEqual([]);
  });
});
