import { describe, expect, it } from 'vitest';
import { maskMarkup } from '../../../src/characters/markdown/mask-markup.js';

const shown = (text: string) => maskMarkup(text).replaceAll('\u2060', '');

describe('maskMarkup', () => {
  it.each([
    ['[Cơ quan chủ trì:]{.underline} Công an', 'Cơ quan chủ trì: Công an'],
    ['[]{#_Toc1 .anchor}II. NỘI DUNG', 'II. NỘI DUNG'],
    ['[Sản phẩm]{custom-style="Strong"}', 'Sản phẩm'],
    ['# I. MỤC ĐÍCH {#muc .unnumbered}', `# I. MỤC ĐÍCH${' '.repeat(19)}`],
    ['Căn cứ [Quyết định 06](https://a.vn/x "06") này', 'Căn cứ Quyết định 06 này'],
    ['Theo [Quyết định 06][1] này\n\n[1]: https://a.vn', 'Theo [Quyết định 06][1] này\n\n[1]: https://a.vn'],
    ['[I. MỤC ĐÍCH [2](#_Toc1)](#_Toc1)', 'I. MỤC ĐÍCH 2'],
    ['\\section*{II. NỘI DUNG}\nx', 'II. NỘI DUNG\nx'],
    ['\\subsection{1. Mục đích}', '1. Mục đích'],
    ['| 1 | ![](media/i1.png) Biên bản |', '| 1 |  Biên bản |'],
    ['Hạn ==Quý III/2024==.', 'Hạn Quý III/2024.'],
    ['Trước ngày $30/9/2023$.', 'Trước ngày 30/9/2023.'],
    ['đạt $1 0 0 \\%$ hộ', 'đạt 100% hộ'],
    ['đạt $\\geq 80\\%$ hộ', 'đạt ≥80% hộ'],
    ['> > 1. Mục đích', '    1. Mục đích'],
    ['x\n::: {.box}\ny\n:::', 'x\n          \ny\n   '],
    ['<!DOCTYPE html>\nA', '\nA'],
    ['<head>\n<title>x</title>\n</head>A', '\n\nA'],
    ['<head>x<head>y</head>A', '<head>xA'],
    ['<header>A</header>', '<header>A</header>'],
    ['<head>A', '<head>A'],
    ['**----- Start of picture text -----**', ' '.repeat(37)],
  ])('%j shows %j', (text, words) => {
    expect(maskMarkup(text)).toHaveLength(text.length);
    expect(shown(text)).toBe(words);
  });

  it.each([
    'Mục [1] và {a}',
    'Giá $5 đến $10',
    '$x_1 + y$',
    '> 80% hộ dân',
    'Số hộ > 20',
    '[Phụ lục] (kèm theo)',
    '[Mục [2]] (kèm)',
    'a::: b',
    'xem \\section{1} sau',
    '![](media/i1.png)',
    'Xem ![Sơ đồ các bước](media/i1.png) kèm theo',
    'a == b == c',
    '=====',
  ])('leaves %j alone', (text) => {
    expect(maskMarkup(text)).toBe(text);
  });

  it('takes a sign of "more than" for a quotation where all lines are quoted', () => {
    expect(shown('> I. MỤC TIÊU\n>\n> 80% hộ dân')).toBe('  I. MỤC TIÊU\n \n  80% hộ dân');
  });
});
