import { describe, expect, it } from 'vitest';
import { read } from '../../../../src/read/pdf/index.js';
import { at, type MadePage, makePdf } from '../make-pdf.js';

const XS = [85, 250, 380, 500] as const;
type Line = [number, number, number, number];
/** A line across at a height, drawn from one of the places to the next. */
const across = (y: number, places: readonly number[]): Line[] =>
  places.slice(1).map((x, i) => [places[i]!, 842 - y, x, 842 - y]);
const row = (y: number, ...cells: readonly string[]) =>
  cells.flatMap((text, i) => (text === '' ? [] : [at(XS[i]! + 5, y, text)]));

async function tablesOf(page: MadePage): Promise<string[]> {
  const { text, layout } = await read(makePdf([page]), {});
  return layout!.tables.flatMap(({ from, to }) => text.slice(from, to).split('\n'));
}

const TEXTS = [
  ...row(114, 'Nội dung', 'Bắt đầu', 'Kết thúc'),
  ...row(134, 'Rà soát dữ liệu', '05/5/2024', '25/5/2024'),
  ...row(154, 'Báo cáo', '01/7/2024', ''),
];
const YS = [100, 120, 140, 160];

describe('a table with lines across that are drawn cell by cell', () => {
  it('has columns where they end', async () => {
    expect(await tablesOf({ texts: TEXTS, lines: YS.flatMap((y) => across(y, XS)) })).toEqual([
      '| Nội dung | Bắt đầu | Kết thúc |',
      '| --- | --- | --- |',
      '| Rà soát dữ liệu | 05/5/2024 | 25/5/2024 |',
      '| Báo cáo | 01/7/2024 | |',
    ]);
  });

  it.each([
    ['names above its first line', row(114, 'Nội dung', 'Bắt đầu', 'Kết thúc'), true],
    ['names on two lines', [...row(104, 'Nội dung', 'Bắt', 'Kết'), ...row(116, '', 'đầu', 'thúc')], true],
    ['no name above a column', row(114, 'Nội dung', 'Bắt đầu', ''), false],
    ['a sentence', [at(90, 114, 'Các nhiệm vụ được phân công theo bảng sau đây, gồm có:')], false],
    ['names far above', row(80, 'Nội dung', 'Bắt đầu', 'Kết thúc'), false],
  ])('has a head without a line above it: %s', async (_, head, isRead) => {
    const texts = [...head, ...TEXTS.slice(3), ...row(174, 'Sơ kết', '02/7/2024', '03/7/2024')];
    const rows = await tablesOf({ texts, lines: [120, 140, 160, 180].flatMap((y) => across(y, XS)) });
    expect(rows[0]).toBe(isRead ? '| Nội dung | Bắt đầu | Kết thúc |' : '| Rà soát dữ liệu | 05/5/2024 | 25/5/2024 |');
  });

  it('has names of groups over all of them', async () => {
    const name = 'Nhóm nhiệm vụ về tuyên truyền, phổ biến';
    const texts = [...TEXTS, at(90, 174, name), ...row(194, 'Sơ kết', '02/7/2024', '')];
    const rows = await tablesOf({ texts, lines: [...YS, 180, 200].flatMap((y) => across(y, XS)) });
    expect(rows.slice(-2)).toEqual([`| ${name} | | |`, '| Sơ kết | 02/7/2024 | |']);
  });

  it('has a name over two columns left of another', async () => {
    const places = [85, 180, 280, 380, 500];
    const four = (y: number, ...cells: readonly string[]) => cells.map((text, i) => at(places[i]! + 5, y, text));
    const texts = [
      ...[0, 3].map((i) => at(places[i]! + 5, 126, ['Nội dung', '', '', 'Kết quả'][i]!)),
      at(245, 114, 'Thời gian'),
      at(185, 134, 'Bắt đầu'),
      at(285, 134, 'Kết thúc'),
      ...four(154, 'Rà soát', '05/5/2024', '25/5/2024', 'Báo cáo'),
      ...four(174, 'Sơ kết', '01/7/2024', '02/7/2024', 'Biên bản'),
    ];
    const lines = [100, 140, 160, 180].flatMap((y) => across(y, places));
    const rows = await tablesOf({ texts, lines: [...lines, ...across(120, places.slice(1, 4))] });
    expect(rows[0]).toBe('| Nội dung | Thời gian | | Kết quả |');
  });

  it('has a name over two columns above the name of each', async () => {
    const texts = [
      ...row(124, 'Nội dung'),
      at(335, 114, 'Thời gian thực'),
      ...row(134, '', 'Bắt đầu', 'Kết thúc'),
      ...row(154, 'Rà soát', '05/5/2024', '25/5/2024'),
    ];
    const lines = [100, 140, 160].flatMap((y) => across(y, XS));
    const rows = await tablesOf({ texts, lines: [...lines, ...across(120, XS.slice(1))] });
    expect(rows.slice(0, 3)).toEqual([
      '| Nội dung | Thời gian thực | |',
      '| --- | --- | --- |',
      '| | Bắt đầu | Kết thúc |',
    ]);
  });
});

describe('no table are', () => {
  it.each([
    ['lines from edge to edge', YS.flatMap((y) => across(y, [85, 500]))],
    ['lines that end at two heights only', [100, 120].flatMap((y) => across(y, XS))],
    ['lines below words', YS.flatMap((y, i) => across(y, [85, 120 + 30 * i, 200 + 30 * i]))],
    ['lines that do not meet', YS.flatMap((y) => [...across(y, [85, 240]), ...across(y, [260, 500])])],
  ])('%s', async (_, lines) => {
    expect(await tablesOf({ texts: TEXTS, lines })).toEqual([]);
  });
});
