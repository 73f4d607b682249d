import { expect, it } from 'vitest';
import { read } from '../../../src/read/pdf/index.js';
import { at, type MadePage, makePdf } from './make-pdf.js';

const WORDS = 'mười lăm chữ một dòng cho đầy trang giấy này nhé xxxxxxxxxxxxxxxxxxxxxxxxx';
const text = (from: number, count: number) => Array.from({ length: count }, (_, i) => at(85, from + i * 16, WORDS));
const SIGNED = ['Ký bởi: UBND xã An Hòa', 'Email: anhoa@example.vn', 'Thời gian ký: 14.03.2024 10:01:22'];
/** Over a title: its base lines lie between those of the text. */
const note = (x: number, top: number, lines: readonly string[] = SIGNED) =>
  lines.map((line, i) => at(x, top + i * 9, line, { size: 7 }));

const kindsOf = async (page: MadePage) => {
  const { text: all, layout } = await read(makePdf([page]), {});
  return (kind: string) =>
    layout!.lines.filter((line) => line.kind === kind).map(({ from, to }) => all.slice(from, to));
};

it('takes what a program for electronic signatures prints over a title for boxes', async () => {
  const of = await kindsOf({
    texts: [...text(80, 8), at(350, 300, 'CHỦ TỊCH'), ...note(345, 298), at(340, 350, 'Lê An')],
  });
  expect(of('box')).toEqual(SIGNED);
  expect(of('body').slice(-2)).toEqual(['CHỦ TỊCH', 'Lê An']);
});

it.each([
  ['in type as large as the text', SIGNED.map((line, i) => at(85, 300 + i * 16, line))],
  ['that speaks of no signature', note(345, 298, ['Kèm theo Kế hoạch này', 'Email: anhoa@example.vn'])],
])('keeps a note %s', async (_what, lines) => {
  const of = await kindsOf({ texts: [...text(80, 8), ...lines] });
  expect(of('box')).toEqual([]);
});

it('leaves out a watermark over the text, and tells of it', async () => {
  const mark = at(150, 200, 'BẢN NHÁP', { size: 40 });
  const pages = [{ texts: [...text(80, 20), mark] }, { texts: [...text(150, 3), mark] }];
  const { text: all, warnings } = await read(makePdf(pages), {});
  expect(all.match(/mười lăm chữ một dòng cho đầy trang giấy này nhé x+/g)).toHaveLength(23);
  expect(all).not.toContain('NHÁP');
  expect(warnings).toEqual([{ code: 'headers-left-out', values: { count: 4, text: 'BẢN”, “NHÁP' } }]);
});

it('keeps a large title, and a large letter that stands beside the text', async () => {
  const { text: all } = await read(makePdf([{ texts: [at(85, 60, 'KẾ HOẠCH', { size: 30 }), ...text(90, 6)] }]), {});
  expect(all).toContain('KẾ HOẠCH');
});

it('reads what was typed into a form in its place, and not what a signature shows', async () => {
  const { y } = at(85, 60, '');
  const fields = [
    { x: 120, y, text: '27/KH-UBND' },
    { x: 85, y: y - 400, text: 'Ký bởi: UBND xã', isSignature: true },
  ];
  const pages = [{ texts: [at(85, 60, 'Số:'), ...text(90, 6)], fields }];
  const { text: all } = await read(makePdf(pages), {});
  expect(all).toMatch(/^\s*Số: +27\/KH-UBND$/m);
  expect(all).not.toContain('Ký bởi');
});

it('reads the discs that a browser draws before the points of a list as bullets', async () => {
  const disc = (x: number, top: number, size: number) => {
    const [y, far] = [842 - top, x + size];
    return `${x} ${y} m ${x} ${y + size} l ${far} ${y + size} l ${far} ${y} l ${x} ${y} l f`;
  };
  const drawn = [disc(92, 78, 4), disc(300, 102, 4), disc(92, 123, 9)].join('\n');
  const points = ['Công an xã', 'Văn phòng', 'Trạm Y tế'].map((words, i) => at(104, 80 + i * 24, words));
  const { text: all } = await read(makePdf([{ texts: points, drawn }]), {});
  expect(all.trim().split(/\s*\n\s*/)).toEqual(['• Công an xã', 'Văn phòng', 'Trạm Y tế']);
});
