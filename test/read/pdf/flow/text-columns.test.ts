import { expect, it } from 'vitest';
import { read } from '../../../../src/read/pdf/index.js';
import { at, type MadeText, makePdf } from '../make-pdf.js';

const linesOf = async (texts: readonly MadeText[]) =>
  (await read(makePdf([{ texts }]), {})).text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A column of points of two lines each, so wide that the second is needed. */
const column = (x: number, from: number, points: readonly string[], step = 32) =>
  points.flatMap((name, i) => [
    at(x, from + i * step, `${name} một dòng đầy chữ của cột`),
    at(x, from + 16 + i * step, 'và dòng sau cũng đầy như thế.'),
  ]);
const whole = (name: string) => `${name} một dòng đầy chữ của cột và dòng sau cũng đầy như thế.`;
const TITLE = at(113, 80, 'Thực hiện nhiệm vụ được giao, Ủy ban nhân dân xã ban hành kế hoạch như sau:');

it('reads the left one of two columns of text before the right one', async () => {
  const [left, right] = [
    ['1.', '2.', '3.', '4.'],
    ['5.', '6.', '7.', '8.'],
  ];
  const texts = [
    TITLE,
    ...column(85, 110, left),
    ...column(320, 110, right),
    at(113, 250, 'Hết phần hai cột, và dòng này đi qua cả hai cột đó.'),
  ];
  expect((await linesOf(texts)).slice(1)).toEqual([
    ...[...left, ...right].map(whole),
    'Hết phần hai cột, và dòng này đi qua cả hai cột đó.',
  ]);
});

it('reads recipients and signer below them beside one another', async () => {
  const names = [
    [at(85, 250, 'Nơi nhận:'), at(350, 250, 'CHỦ TỊCH')],
    [at(85, 266, '- Các thôn;')],
    [at(85, 282, '- Lưu: VT.'), at(350, 282, 'Lê Văn Tám')],
  ].flat();
  const texts = [
    TITLE,
    ...column(85, 110, ['1.', '2.', '3.', '4.']),
    ...column(320, 110, ['5.', '6.', '7.', '8.']),
    ...names,
  ];
  const lines = await linesOf(texts);
  expect(lines[9]).toMatch(/^Nơi nhận: {4,}CHỦ TỊCH$/);
  expect(lines[11]).toMatch(/^- Lưu: VT\. {4,}Lê Văn Tám$/);
});

const COLUMNS = [TITLE, ...column(85, 110, ['1.', '2.', '3.', '4.']), ...column(320, 110, ['5.', '6.', '7.', '8.'])];

it.each<[string, MadeText[]]>([
  ['a heading of another kind', [at(113, 238, 'III. TỔ CHỨC THỰC HIỆN')]],
  ['a line set apart', [at(113, 260, 'Tổ chức thực hiện kế hoạch')]],
  ['a signer', [at(350, 260, 'CHỦ TỊCH')]],
  [
    'recipients right below, and a signer wider than a name',
    [at(85, 238, 'Nơi nhận:'), at(335, 238, 'TM. ỦY BAN NHÂN DÂN XÃ A')],
  ],
])('reads below both columns %s', async (_, below) => {
  const lines = await linesOf([...COLUMNS, ...below]);
  expect(lines[8]).toBe(whole('8.'));
  expect(lines[9]!.split(/ {4,}/)).toEqual(below.map(({ text }) => text));
});

it.each<[string, MadeText[]]>([
  ['a point more than the right one', column(85, 238, ['4a.'])],
  ['the end of its last point', [at(85, 238, 'còn một dòng nữa.')]],
])('reads with the left column %s', async (_, more) => {
  const lines = await linesOf([...COLUMNS, ...more]);
  expect(lines.slice(-4)).toEqual(['5.', '6.', '7.', '8.'].map(whole));
  expect(lines.at(-5)).toContain(more.at(-1)!.text);
});

it('leaves rows of a table beside one another, most of them of one line', async () => {
  const cell = (x: number, base: number, lines: number, name: string) =>
    Array.from({ length: lines }, (_, k) => at(x, base + k * 16, `${name} dòng ${k} đầy chữ của cột này`));
  const heights = [3, 2, 1, 1, 2, 1];
  const texts = heights.flatMap((height, i) => {
    const base = 110 + heights.slice(0, i).reduce((sum, h) => sum + h * 16 + 10, 0);
    return [...cell(85, base, height, `${i + 1}.`), ...cell(320, base, 1, 'Công an')];
  });
  expect((await linesOf([TITLE, ...texts]))[1]).toMatch(/\S {4,}\S/);
});

it.each<[string, MadeText[]]>([
  ['few lines', [...column(85, 110, ['1.', '2.']), ...column(320, 110, ['3.', '4.'])]],
  [
    'names beside one another',
    Array.from({ length: 8 }, (_, i) => [
      at(85, 110 + i * 16, i === 3 ? '- Văn phòng Ủy ban nhân dân xã;' : '- Lưu.'),
      at(320, 110 + i * 16, 'Ông Lê Văn Tám'),
    ]).flat(),
  ],
  [
    'rows of a table',
    [...column(85, 110, ['1.', '2.', '3.', '4.'], 48), ...column(320, 110, ['a.', 'b.', 'c.', 'd.'], 48)],
  ],
  [
    'a narrow column beside a wide one',
    Array.from({ length: 8 }, (_, i) => [
      at(85, 110 + i * 16, 'Công an'),
      at(250, 110 + i * 16, 'một dòng đầy chữ của cột rộng bên phải'),
    ]).flat(),
  ],
])('does not take for columns of text %s', async (_, texts) => {
  const lines = await linesOf([TITLE, ...texts]);
  expect(lines[1]).toMatch(/\S {4,}\S/);
});
