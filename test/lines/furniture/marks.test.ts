import { describe, expect, it } from 'vitest';
import { BROWSER_MARKS, browserMark } from '../../../src/lines/furniture/browser.js';
import { endsInPageNumber, isBareNumber, isSurePageMark, PAGE_MARKS } from '../../../src/lines/furniture/page-marks.js';
import { PLACEHOLDERS } from '../../../src/lines/furniture/placeholders.js';
import { RUNNING } from '../../../src/lines/furniture/running.js';
import { readLines } from '../../read-lines.js';

/** A sentence and a point, each cut by a line, and another line between the two. */
function read(line: string, other = line) {
  const text = `Trạm Y tế xã cấp sổ\n\n${line}\n\ntheo dõi cho từng hộ.\n\nTrường học báo cáo số liệu về\n\n${other}\n\nban chỉ đạo xã.`;
  const { lines, furniture } = readLines(text, { markdown: true });
  const { pictures, pageNumbers, runningLines } = furniture;
  return {
    lines: lines.map(({ span }) => span.text),
    left: [...pictures, ...pageNumbers, ...runningLines].map(({ span }) => span.text),
  };
}

const WHOLE = ['Trạm Y tế xã cấp sổ theo dõi cho từng hộ.', 'Trường học báo cáo số liệu về ban chỉ đạo xã.'];

describe('lines that page and converter put into sentences', () => {
  it.each([
    ['the number of a page', '2', '3'],
    ['a number in bold and italics', '**2**', '*3*'],
    ['a number as a heading', '## 2', '# 3'],
    ['a word and a number', 'Page 2', 'Page 3'],
    ['a word, a bar and a number', 'Trang | 3', 'Trang | 4'],
    ['a number, a bar and a word', '3 | Page', '4 | Page'],
    ['a number in brackets', '[4]', '[5]'],
    ['a mark between dashes', '--- Page 2 ---', '--- Page 3 ---'],
    ['a mark between equals signs', '=== Trang 3 ===', '=== Trang 4 ==='],
    ['a mark in brackets', '[Trang 2/5]', '[Trang 3/5]'],
    ['a picture left out', 'picture omitted', 'picture omitted'],
    ['a picture in brackets', '[Image]', '[Hình ảnh 2]'],
    ['a picture with its size', '![](media/image1.png){width="6in"}', '![](media/image2.png){width="6in"}'],
    ['what a scanner prints', 'Scanned with CamScanner', 'Scanned with CamScanner'],
    ['an address with its page', 'https://tanhoa.example.vn/vb/9 2/5', 'https://tanhoa.example.vn/vb/9 3/5'],
    ['an address that returns', 'https://tanhoa.example.vn/vb/9', 'https://tanhoa.example.vn/vb/9'],
    ['the time of printing', '8/9/23, 3:02 PM Kế hoạch 9', '8/9/23, 3:02 PM Kế hoạch 9'],
    ['who prints it and how to reach them', 'UBND xã - vp@example.vn', 'UBND xã - vp@example.vn'],
    ['a head that returns', 'Kế hoạch số 9 của xã Tân Hòa', 'Kế hoạch số 9 của xã Tân Hòa'],
    ['a head with the number of the page', 'UBND xã Tân Hòa        Trang 2', 'UBND xã Tân Hòa        Trang 3'],
    ['a break of the page', '\\newpage', '\\pagebreak'],
  ])('%s', (_, line, other) => {
    const { lines, left } = read(line, other);
    expect(lines).toEqual(WHOLE);
    expect(left).toHaveLength(2);
  });

  it.each([
    ['words of the sentence', 'khám định kỳ', 'Ban Thường vụ và'],
    ['two names', 'Công an xã và', 'Đoàn Thanh niên và'],
    ['a year', '2023', '2024'],
    ['a part of the sentence that returns on a full page', 'Trường Tiểu học Tân Hòa,', 'Trường Tiểu học Tân Hòa,'],
    ['a number with its unit', '12 giờ', '15 giờ'],
  ])('but not %s', (_, line, other) => {
    const { lines, left } = read(line, other);
    expect(left).toEqual([]);
    expect(lines.join(' ')).toContain(other);
  });
});

describe('a foot with the number of its page that comes once', () => {
  const between = (line: string, next: string) => {
    const { lines, furniture } = readLines(`Trạm Y tế xã cấp sổ\n\n${line}\n\n${next}`, { markdown: false });
    return { lines: lines.map(({ span }) => span.text), left: furniture.runningLines.map(({ span }) => span.text) };
  };

  it('is furniture inside a sentence', () => {
    const { lines, left } = between('Kế hoạch xã Tân Hòa            Trang 2/4', 'theo dõi cho từng hộ.');
    expect(lines).toEqual(['Trạm Y tế xã cấp sổ theo dõi cho từng hộ.']);
    expect(left).toEqual(['Kế hoạch xã Tân Hòa Trang 2/4']);
  });

  it.each([
    ['without a gap before its number', 'và mẫu của Sổ tay Trang 2', 'theo dõi cho từng hộ.'],
    ['behind which another sentence begins', 'Kế hoạch xã Tân Hòa            Trang 2/4', 'Trường học báo cáo.'],
  ])('is none %s', (_, line, next) => {
    expect(between(line, next).left).toEqual([]);
  });
});

describe('the name of the plan that returns between paragraphs', () => {
  const left = (line: string, times: number) => {
    const text = Array.from({ length: times }, (_, i) => `Thôn ${i} cấp sổ cho hộ.\n\n${line}`).join('\n\n');
    return readLines(`${text}\n\nTrạm Y tế báo cáo.`, { markdown: false }).furniture.runningLines.length;
  };

  it('is furniture from the third time on', () => {
    expect(left('UBND xã Phú Thịnh - Kế hoạch Đề án 06', 3)).toBe(3);
  });

  it.each([
    ['twice', 'UBND xã Phú Thịnh - Kế hoạch Đề án 06', 2],
    ['a body alone', 'Công an xã', 4],
    ['a sentence', 'Thực hiện Kế hoạch của xã.', 4],
    ['a point', '- Thực hiện Kế hoạch của xã', 4],
  ])('is none where it is %s', (_, line, times) => {
    expect(left(line, times)).toBe(0);
  });
});

describe('marks', () => {
  it('each take their sample', () => {
    for (const { sample } of PAGE_MARKS.sure) expect(isSurePageMark(sample), sample).toBe(true);
    for (const { sample } of PAGE_MARKS.numbers) expect(isBareNumber(sample), sample).toBe(true);
    for (const { sample, name } of BROWSER_MARKS) expect(browserMark(sample)?.name, sample).toBe(name);
    for (const { sample, takes } of PLACEHOLDERS) expect(takes(sample), sample).toBe(true);
    for (const { sample, name } of RUNNING) expect(sample, name).not.toBe('');
  });

  it.each(['Page 2', 'Trang 2 / 9', 'Tr. 3', '— 2 —', '~ 3 ~', '-- 2 of 10 --', '[[PAGE 2]]', '[2]'])(
    '%j is one of a page',
    (text) => expect(isSurePageMark(text) || isBareNumber(text)).toBe(true),
  );

  it.each(['Trang bị 3 máy', '(2)', '2.', 'Page', '[a]', '2024', 'Trang 2 của sổ', '1.2', '3 - 5', 'Trang 1234'])(
    '%j is none',
    (text) => expect(isSurePageMark(text) || isBareNumber(text)).toBe(false),
  );

  it.each(['UBND xã | Trang 2', 'Kế hoạch 9 - Page 3 of 5'])('%j ends with the number of its page', (text) =>
    expect(endsInPageNumber(text)).toBe(true),
  );

  it.each(['Thôn 2', 'Xem trang 2 của sổ tay', 'Khẩu trang'])('%j does not', (text) =>
    expect(endsInPageNumber(text)).toBe(false),
  );

  it.each([
    'https://dichvucong.gov.vn để nộp hồ sơ',
    '09/08/2023 họp thôn',
    '15:02 họp thôn',
    'Công an xã',
    '1.1. Rà soát',
    'Số: 47/KH-UBND',
  ])('%j is no line of a browser’s', (text) => expect(browserMark(text)).toBeNull());

  it.each(['Ký bởi: Ủy ban nhân dân xã', 'Thời gian ký: 18/06/2024 10:22:31 +07:00', 'Người ký : Lê An'])(
    '%j is of an electronic signature',
    (text) => expect(PLACEHOLDERS.some(({ takes }) => takes(text))).toBe(true),
  );

  it.each([
    'Người ký kế hoạch',
    'Ký bởi hai bên',
    'Hình ảnh xã văn minh',
    '[Ghi chú]',
    'Ảnh chụp hiện trường',
    '<p>Công an xã</p>',
    'image',
  ])('%j stands for no picture', (text) => expect(PLACEHOLDERS.some(({ takes }) => takes(text))).toBe(false));
});
