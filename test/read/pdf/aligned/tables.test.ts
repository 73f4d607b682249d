import { describe, expect, it } from 'vitest';
import { read } from '../../../../src/read/pdf/index.js';
import { at, type MadePage, type MadeText, makePdf } from '../make-pdf.js';

/** The cells of the tables of made pages, row by row. */
async function tablesOf(pages: readonly MadePage[]): Promise<string[][][]> {
  const { text, layout } = await read(makePdf(pages), {});
  return layout!.tables.map(({ rows }) =>
    rows.map(({ cells }) => cells.map(({ ranges }) => ranges.map(({ from, to }) => text.slice(from, to)).join(' '))),
  );
}

const XS = [85, 130, 330, 460] as const;
const line = (y: number, ...cells: readonly string[]): MadeText[] =>
  cells.flatMap((text, i) => (text === '' ? [] : [at(XS[i]!, y, text)]));
const HEAD = line(100, 'STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian');
const row = (y: number, n: number) => line(y, String(n), `Rà soát việc số ${n}`, 'Công an xã', `0${n}/2024`);
const CELLS = (n: number) => [String(n), `Rà soát việc số ${n}`, 'Công an xã', `0${n}/2024`];
const HEAD_CELLS = ['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian'];
const ROWS = [row(120, 1), row(140, 2), row(160, 3)].flat();

describe('tables without lines down the page', () => {
  it('are read where a head and three numbered rows keep to their columns', async () => {
    expect(await tablesOf([{ texts: [...HEAD, ...ROWS] }])).toEqual([[HEAD_CELLS, CELLS(1), CELLS(2), CELLS(3)]]);
  });

  it('have cells of several lines, their numbers beside the first or the middle one', async () => {
    const first = [
      ...HEAD,
      ...line(120, '1', 'Rà soát việc', 'Công an xã', '01/2024'),
      ...line(134, '', 'số 1'),
      ...row(154, 2),
      ...row(174, 3),
    ];
    const middle = [
      ...HEAD,
      ...line(120, '', 'Rà soát việc'),
      ...line(127, '1', '', 'Công an xã', '01/2024'),
      ...line(134, '', 'số 1'),
      ...row(154, 2),
      ...row(174, 3),
    ];
    for (const texts of [first, middle])
      expect(await tablesOf([{ texts }])).toEqual([[HEAD_CELLS, CELLS(1), CELLS(2), CELLS(3)]]);
  });

  it('have numbers in the middle of their cells above a heading', async () => {
    const texts = [1, 2, 3].flatMap((n) => [
      ...line(70 + n * 50, '', 'Rà soát việc'),
      ...line(77 + n * 50, String(n), '', 'Công an xã', `0${n}/2024`),
      ...line(84 + n * 50, '', `số ${n}`),
    ]);
    const below = at(130, 254, 'III. TỔ CHỨC');
    expect(await tablesOf([{ texts: [...HEAD, ...texts, below] }])).toEqual([
      [HEAD_CELLS, CELLS(1), CELLS(2), CELLS(3)],
    ]);
  });

  it('have names of groups over their columns', async () => {
    const group = [at(85, 120, 'I'), at(130, 120, 'Nhóm nhiệm vụ về tuyên truyền, phổ biến')];
    expect(await tablesOf([{ texts: [...HEAD, ...group, row(140, 1), row(160, 2), row(180, 3)].flat() }])).toEqual([
      [HEAD_CELLS, ['I', 'Nhóm nhiệm vụ về tuyên truyền, phổ biến'], CELLS(1), CELLS(2), CELLS(3)],
    ]);
  });

  it('have names of groups on two lines', async () => {
    const name = 'Nhóm nhiệm vụ về tuyên truyền, phổ biến';
    const group = [at(85, 120, 'I'), at(130, 120, name), at(130, 134, 'cho người dân')];
    expect(await tablesOf([{ texts: [...HEAD, ...group, row(154, 1), row(174, 2), row(194, 3)].flat() }])).toEqual([
      [HEAD_CELLS, ['I', `${name} cho người dân`], CELLS(1), CELLS(2), CELLS(3)],
    ]);
  });

  it('go on over the end of a page, with their head or without', async () => {
    const whole = [[HEAD_CELLS, ...[1, 2, 3, 4, 5].map(CELLS)]];
    const next = [...row(120, 4), ...row(140, 5)];
    expect(await tablesOf([{ texts: [...HEAD, ...ROWS] }, { texts: next }])).toEqual(whole);
    expect(await tablesOf([{ texts: [...HEAD, ...ROWS] }, { texts: [...HEAD, ...next] }])).toEqual(whole);
  });

  it('go on below the number of a page', async () => {
    const whole = [[HEAD_CELLS, ...[1, 2, 3, 4, 5].map(CELLS)]];
    for (const number of ['2', '- 2 -', '2/2']) {
      const next = [at(290, 40, number), ...row(120, 4), ...row(140, 5)];
      expect(await tablesOf([{ texts: [...HEAD, ...ROWS] }, { texts: next }])).toEqual(whole);
    }
  });

  it('have heads on two levels, also again below a running head', async () => {
    const head = (y: number) => [
      ...line(y, 'STT', 'Nội dung nhiệm vụ'),
      at(352, y, 'Thời gian thực hiện'),
      at(330, y + 20, 'Bắt đầu'),
      at(450, y + 20, 'Kết thúc'),
    ];
    const own = (y: number, n: number) => [
      ...line(y, String(n), `Rà soát việc số ${n}`),
      at(330, y, `0${n}/2024`),
      at(450, y, `1${n}/2024`),
    ];
    const cells = (n: number) => [String(n), `Rà soát việc số ${n}`, `0${n}/2024`, `1${n}/2024`];
    const texts = [...head(100), ...own(140, 1), ...own(160, 2), ...own(180, 3)];
    const names = [
      ['STT', 'Nội dung nhiệm vụ', 'Thời gian thực hiện'],
      ['Bắt đầu', 'Kết thúc'],
    ];
    expect(await tablesOf([{ texts }])).toEqual([[...names, ...[1, 2, 3].map(cells)]]);
    const running = at(200, 40, 'Đề án 06 tỉnh Lam Hải');
    const next = [running, ...head(100), ...own(140, 4), ...own(160, 5)];
    expect(await tablesOf([{ texts: [running, ...texts] }, { texts: next }])).toEqual([
      [...names, ...[1, 2, 3, 4, 5].map(cells)],
    ]);
  });

  it('have a name in the middle above three columns, over none but the second', async () => {
    const places = [330, 400, 470];
    const texts = [
      ...line(100, 'STT', 'Nội dung nhiệm vụ'),
      at(397, 100, 'Lộ trình'),
      ...['Thí điểm', 'Sơ kết', 'Nhân ra'].map((text, i) => at(places[i]!, 120, text)),
      ...[1, 2, 3].flatMap((n) => [
        ...line(120 + n * 20, String(n), 'Việc'),
        ...places.map((x, i) => at(x, 120 + n * 20, `${n}/202${i}`)),
      ]),
    ];
    const [table] = await tablesOf([{ texts }]);
    expect(table!.slice(0, 3)).toEqual([
      ['STT', 'Nội dung nhiệm vụ', 'Lộ trình'],
      ['Thí điểm', 'Sơ kết', 'Nhân ra'],
      ['1', 'Việc', '1/2020', '1/2021', '1/2022'],
    ]);
  });

  it('have names on two lines that are over one column each', async () => {
    const head = [...line(100, 'STT', 'Nội dung', 'Đơn vị', 'Thời'), ...line(114, '', 'nhiệm vụ', 'chủ trì', 'gian')];
    const rows = [1, 2, 3].flatMap((n) => row(114 + n * 20, n));
    expect((await tablesOf([{ texts: [...head, ...rows] }]))[0]![0]).toEqual([
      'STT',
      'Nội dung nhiệm vụ',
      'Đơn vị chủ trì',
      'Thời gian',
    ]);
  });

  it('end before the text below them', async () => {
    const below = [at(113, 190, 'III. TỔ CHỨC THỰC HIỆN'), at(113, 210, '1. Công an xã theo dõi.')];
    const { text } = await read(makePdf([{ texts: [...HEAD, ...ROWS, ...below] }]), {});
    expect(text).toMatch(/\| 03\/2024 \|\n\n *III\. TỔ CHỨC THỰC HIỆN\n/);
  });
});

describe('what is no such table stays lines', () => {
  const wide = 'một câu dài đi qua các cột của bảng này cho đến hết dòng của nó nhé';
  it.each<[string, MadeText[]]>([
    ['only two rows', [...HEAD, ...row(120, 1), ...row(140, 2)]],
    ['no head', ROWS],
    ['a head without a column of numbers', [...line(100, 'Số', ...HEAD_CELLS.slice(1)), ...ROWS]],
    ['numbers that do not run on', [...HEAD, ...row(120, 1), ...row(140, 3), ...row(160, 4)]],
    ['words across the columns', [...HEAD, ...row(120, 1), at(130, 134, wide), ...row(154, 2), ...row(174, 3)]],
    ['a list below the sign', [at(85, 100, 'TT'), ...[1, 2, 3].map((n) => at(85, 100 + n * 16, `${n}. Công an xã`))]],
    ['two columns', [line(100, 'TT', 'Việc'), ...[1, 2, 3].map((n) => line(100 + n * 20, `${n}`, 'Việc'))].flat()],
    [
      'a head over two columns',
      [
        ...HEAD.slice(0, 3),
        at(440, 100, 'Thời gian hoàn thành'),
        ...[1, 2, 3].flatMap((n) => [
          ...line(100 + n * 20, `${n}`, 'Việc', 'Công an'),
          at(440, 100 + n * 20, '01/2024'),
          at(510, 100 + n * 20, '02/2024'),
        ]),
      ],
    ],
    [
      'words across the columns below the name of a group',
      [
        ...HEAD,
        at(85, 120, 'I'),
        at(130, 120, wide),
        at(144, 134, wide),
        ...[1, 2, 3].flatMap((n) => row(134 + n * 20, n)),
      ],
    ],
    ['a sign of a place of issue', [at(85, 60, 'TT Nam Phước, ngày 01 tháng 3'), ...ROWS]],
  ])('%s', async (_, texts) => {
    expect(await tablesOf([{ texts }])).toEqual([]);
  });
});
