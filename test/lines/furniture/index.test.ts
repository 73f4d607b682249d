import { describe, expect, it } from 'vitest';
import { readLines } from '../../read-lines.js';

function read(text: string) {
  const { lines, furniture } = readLines(text, { markdown: false });
  return {
    lines: lines.map((line) => line.span.text),
    numbers: furniture.pageNumbers.map((line) => line.span.text),
    running: furniture.runningLines.map((line) => line.span.text),
  };
}

describe('page numbers', () => {
  it.each([
    '2',
    '12',
    '- 12 -',
    '– 3 –',
    '-3-',
    'Trang 3',
    'Trang 3/24',
    'trang 3',
    '3 / 24',
    '3/24',
    'Page 7',
    'Page 2 of 9',
  ])('%j alone on a line is left out', (number) => {
    expect(read(`Công an xã chủ trì.\n\n${number}\n\nĐoàn xã phối hợp.`)).toMatchObject({
      lines: ['Công an xã chủ trì.', 'Đoàn xã phối hợp.'],
      numbers: [number],
    });
  });

  it.each([
    '2024',
    '12 mô hình',
    '1.500',
    '100%',
    '30/12/2023',
    '3/2024',
    'Trang bị 3',
    '12 - 15',
    '(2)',
    '| 12 |',
    '1234',
  ])('but not %j', (text) => {
    const { numbers, lines } = read(`Công an xã chủ trì.\n\n${text}\n\nĐoàn xã phối hợp.`);
    expect(numbers).toEqual([]);
    expect(lines).toHaveLength(3);
  });
});

describe('a number that OCR misread', () => {
  const page = (foot: string) => `Công an xã chủ trì.\n\n${foot}\n\fĐoàn xã phối hợp.`;
  it.each([
    ['at the foot of a page is left out', page('4A'), ['4A']],
    ['elsewhere is kept', 'Công an xã chủ trì.\n\n4A\n\nĐoàn xã phối hợp.', []],
    ['is no longer word', page('Tổ 4A'), []],
  ])('%s', (_, text, numbers) => {
    expect(read(text).numbers).toEqual(numbers);
  });
});

describe('lone numbers that count on', () => {
  const between = (count: number) => Array.from({ length: count }, (_, i) => `Rà soát việc ${i} của thôn.`).join('\n');
  it.each([
    ['of rows, a few lines apart', `1\n${between(3)}\n2\n${between(3)}\n3\n${between(2)}`, []],
    ['of pages, far apart', `${between(9)}\n2\n${between(9)}\n3\n${between(9)}`, ['2', '3']],
    ['of short pages', `${between(3)}\n2\n\f${between(3)}\n3\n\f${between(3)}`, ['2', '3']],
    ['that do not count on', `${between(3)}\n2\n${between(3)}\n7\n${between(3)}`, ['2', '7']],
  ])('are those %s', (_, text, numbers) => {
    expect(read(text).numbers).toEqual(numbers);
  });
});

describe('running heads and feet', () => {
  const page = (head: string, number: number, text: string) => `${head}\n\n${text}\n\n${number}\n`;

  it('are left out where they return at the edges of pages', () => {
    const head = 'UBND xã Hưng Chính – Kế hoạch Đề án 06';
    const first = page('', 1, 'Công an xã chủ trì việc 1.');
    const text = [first, ...[2, 3, 4].map((n) => page(head, n, `Công an xã chủ trì việc ${n}.`))].join('\f');
    expect(read(text)).toEqual({
      lines: [1, 2, 3, 4].map((n) => `Công an xã chủ trì việc ${n}.`),
      numbers: ['1', '2', '3', '4'],
      running: [head, head, head],
    });
  });

  it('are left out with the number of the page in them', () => {
    const pages = [2, 3, 4].map((n) => `Kế hoạch Đề án 06 – trang ${n}\n\nViệc ${n} xong.\n`);
    const text = ['Việc 1 xong.\n', ...pages].join('\f');
    expect(read(text)).toMatchObject({ lines: [1, 2, 3, 4].map((n) => `Việc ${n} xong.`) });
  });

  it('are left out with the last page, which nothing follows', () => {
    const foot = (n: number) => `UBND PHƯỜNG TÂN AN      Trang ${n}/3`;
    const text = `Công an phường\n${foot(1)}\n\fchủ trì.\n${foot(2)}\n\f- Đoàn phường phối hợp.\n${foot(3)}\n`;
    expect(read(text)).toMatchObject({ lines: ['Công an phường chủ trì.', 'Đoàn phường phối hợp.'], numbers: [] });
  });

  it('are not the name below a plan and its annex', () => {
    const name = 'Nguyễn Văn An';
    const text = `Công an xã chủ trì.\n\n${name}\n\n\fĐoàn xã phối hợp.\n\n${name}\n`;
    expect(read(text).running).toEqual([]);
  });

  it('are left out in the middle of a sentence', () => {
    const head = 'KẾ HOẠCH ĐỀ ÁN 06';
    const text = `Công an xã\n\n2\n\f${head}\n\nchủ trì.\n\n3\n\f${head}\n\nĐoàn xã\n\n4\n\f${head}\n\nphối hợp.`;
    expect(read(text).lines).toEqual(['Công an xã chủ trì.', 'Đoàn xã phối hợp.']);
  });

  it.each([
    ['an item that returns', '- Công an xã'],
    ['a label that returns', 'Mục tiêu:'],
    ['a sentence that returns', 'Thực hiện thường xuyên.'],
    ['a heading that returns', 'I. NỘI DUNG'],
    ['a model that returns', 'Mô hình 1: Kiosk'],
    ['a line of a table', '| TT | Mô hình |'],
  ])('are not %s', (_, line) => {
    const text = [1, 2, 3, 4].map((n) => page(line, n, `Việc ${n} xong.`)).join('\f');
    expect(read(text).running).toEqual([]);
    const words = read(text).lines.join(' ');
    expect(words.split(line.replace(/^(?:- |I\. )/, ''))).toHaveLength(5);
  });

  it('are not lines that return in the middle of pages', () => {
    const text = [1, 2, 3, 4]
      .map((n) => `Việc ${n} xong.\n\nCông an xã chủ trì\n\nViệc khác ${n} xong.\n\n${n}\n`)
      .join('\n');
    expect(read(text).running).toEqual([]);
  });

  it.each([
    ['behind a form feed', '\f'],
    ['below a page number', '2\n\n'],
  ])('are left out in the middle of a sentence though printed once, in capitals, %s', (_, edge) => {
    const head = 'KẾ HOẠCH THỰC HIỆN ĐỀ ÁN 06';
    const { lines, running } = read(`Công an xã chủ trì\n\n${edge}${head}\n\nrà soát dữ liệu.`);
    expect({ lines, running }).toEqual({ lines: ['Công an xã chủ trì rà soát dữ liệu.'], running: [head] });
  });

  it.each([
    ['in the middle of a page', 'Công an xã chủ trì\n\nKẾ HOẠCH THỰC HIỆN ĐỀ ÁN 06\n\nrà soát dữ liệu.'],
    ['behind a full stop', 'Công an xã chủ trì.\n\n\fKẾ HOẠCH THỰC HIỆN ĐỀ ÁN 06\n\nrà soát dữ liệu.'],
    ['before a capital', 'Công an xã chủ trì\n\n\fKẾ HOẠCH THỰC HIỆN ĐỀ ÁN 06\n\nRà soát dữ liệu.'],
    ['of a few capitals', 'Công an xã báo cáo\n\n\fHĐND, UBND\n\ntrước ngày 20.'],
    ['in a heading', 'II. TỔ CHỨC THỰC HIỆN\n\n\fKẾ HOẠCH THỰC HIỆN ĐỀ ÁN 06\n\nrà soát dữ liệu.'],
  ])('are not lines in capitals that are printed once %s', (_, text) => {
    expect(read(text).running).toEqual([]);
  });

  it('are not lines that are printed once', () => {
    expect(read('Việc 1 xong.\n\n1\n\fKế hoạch Đề án 06\n\nViệc 2 xong.').running).toEqual([]);
  });
});

describe('pictures and comments', () => {
  const readMarkdown = (line: string) => {
    const text = `Công an xã chủ trì.\n\n${line}\n\nĐoàn xã phối hợp.`;
    const { lines, furniture } = readLines(text, { markdown: true });
    return { lines: lines.map(({ span }) => span.text), furniture };
  };

  it.each([
    '![](_page_0_Picture_0.jpeg)',
    '![image](anh.png)',
    '![Hình 1](anh.png "Hình")',
    '<!-- image -->',
    '<!--image-->',
    '```markdown',
    '```',
    '<!-- PageHeader="UBND XÃ AN BÌNH" -->',
  ])('%s alone on a line is left out', (line) => {
    const { lines, furniture } = readMarkdown(line);
    expect(lines).toEqual(['Công an xã chủ trì.', 'Đoàn xã phối hợp.']);
    expect(furniture.pictures).toHaveLength(1);
  });

  it.each([
    '![Sơ đồ các bước thực hiện mô hình](anh.png)',
    '<!-- Chỗ này cần hỏi lại Công an xã -->',
    'Xem ![Sơ đồ các bước](anh.png)',
    '![Sơ đồ các bước](anh.png) Hình 1',
    '! Chú ý',
    '```Công an xã chủ trì```',
  ])('but not %s', (line) => {
    const { lines, furniture } = readMarkdown(line);
    expect(lines.join(' ')).toContain(line);
    expect(furniture.pictures).toEqual([]);
  });

  it('part no sentence', () => {
    const text = 'Công an xã chủ trì, phối hợp với\n\n<!-- image -->\n\nĐoàn xã triển khai.';
    expect(readLines(text, { markdown: true }).lines).toHaveLength(1);
  });

  it.each([
    ['{12}------------------------------------------------', 1],
    ['{12}----', 0],
    ['{12} mô hình', 0],
  ])('%s is or is no mark of a new page', (line, count) => {
    expect(readMarkdown(line).furniture.pageNumbers).toHaveLength(count);
  });
});
