import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract.js';
import { read as readAny } from '../../../src/read/index.js';
import { read } from '../../../src/read/pdf/index.js';
import { at, type MadePage, type MadeText, makePdf } from './make-pdf.js';

const fixture = (name: string) => readFileSync(new URL(`../../../fixtures/formats/${name}`, import.meta.url));
const textOf = async (pages: readonly MadePage[], options = {}) => (await read(makePdf(pages), options)).text;

/** Lines as wide as the page's text, so that it has a right edge. */
const FULL = 'mười lăm chữ một dòng cho đầy trang giấy này nhé xxxxxxxxxxxxxxxxxxxxxxxxx';
const full = (from: number, count: number) => Array.from({ length: count }, (_, i) => at(85, from + i * 16, FULL));

describe('text and paragraphs', () => {
  it('joins what the page wrapped, and only that', async () => {
    const text = await textOf([
      {
        texts: [
          at(113, 80, `- ${FULL.slice(0, -8)}`),
          ...full(96, 6),
          at(85, 192, 'hết đoạn.'),
          at(113, 208, '- Đoạn hai.'),
        ],
      },
    ]);
    const paragraphs = text.trim().split('\n\n');
    expect(paragraphs).toHaveLength(2);
    expect(paragraphs[0]).toMatch(/^- mười .* hết đoạn\.$/);
    expect(paragraphs[1]?.trim()).toBe('- Đoạn hai.');
  });

  it('goes on with a paragraph over the end of a page, whose lines know their page', async () => {
    const source = await read(
      makePdf([{ texts: full(80, 40) }, { texts: [at(85, 80, 'và hết.'), at(113, 110, 'Đoạn sau.')] }]),
      {},
    );
    expect(source.text).toMatch(/xxx và hết\.\n\n\f\s+Đoạn sau\.\n$/);
    const line = source.layout?.lines.find(({ from, to }) => source.text.slice(from, to) === 'và hết.');
    expect(line).toMatchObject({ page: 2, box: [85, 70.4, 127, 82.4] });
  });

  it('reads decomposed letters as composed ones', async () => {
    expect(await textOf([{ texts: [at(85, 80, 'Kế hoạch'.normalize('NFC'))] }])).toContain('Kế hoạch');
  });

  it('puts a number together that was cut after a dash', async () => {
    const text = await textOf([
      { texts: [...full(80, 6), at(85, 176, `${FULL.slice(0, -14)} số 106/KH-`), at(85, 192, 'UBND ngày 06/7/2023.')] },
    ]);
    expect(text).toContain('số 106/KH-UBND ngày');
  });

  it('makes letters of symbol fonts the bullets that they are printed as', async () => {
    expect(await textOf([{ texts: [at(85, 80, '\uf0b7 Công an xã')] }])).toBe('• Công an xã\n');
  });
});

it('keeps the lines of a table of contents apart', async () => {
  const entry = (words: string, page: number) => words + '.'.repeat(74 - words.length) + page;
  const entries = [entry('I. MỤC ĐÍCH', 1), entry('II. NHIỆM VỤ', 2), entry('III. TỔ CHỨC', 12)];
  const text = await textOf([{ texts: entries.map((words, i) => at(85, 80 + i * 18, words)) }]);
  expect(text.split('\n').filter((line) => line !== '')).toEqual(entries);
});

it('centres between the margins of the text where numbers hang out to the left of it', async () => {
  const FULL = 'mười lăm chữ một dòng cho đầy trang giấy này nhé xxxxxxxxxxxxxxxxxxxxxxx';
  const body = Array.from({ length: 12 }, (_, i) => [
    at(70, 140 + i * 50, FULL),
    at(70, 156 + i * 50, 'hết đoạn.'),
    at(52, 172 + i * 50, `${i + 1}. Điểm`),
  ]).flat();
  const title = at(73, 100, FULL.slice(0, 71));
  const text = await textOf([
    { texts: [at(262, 80, 'KẾ HOẠCH'), title, at(70, 118, `Căn cứ ${FULL.slice(7)}`), ...body] },
  ]);
  expect(
    text
      .split('\n')
      .map((line) => line.trim().slice(0, 12))
      .filter((line) => line !== '')
      .slice(0, 3),
  ).toEqual(['KẾ HOẠCH', FULL.slice(0, 12), `Căn cứ ${FULL.slice(7, 12)}`]);
});

it('begins a paragraph below a title that nearly fills its line', async () => {
  const text = await textOf([
    {
      texts: [
        at(270, 80, 'KẾ HOẠCH'),
        at(92, 100, FULL.slice(0, -2)),
        at(113, 120, FULL.slice(0, -5)),
        at(85, 136, 'hết đoạn.'),
        ...Array.from({ length: 8 }, (_, i) => [
          at(113, 156 + i * 36, FULL.slice(0, -5)),
          at(85, 172 + i * 36, 'hết.'),
        ]).flat(),
      ],
    },
  ]);
  const lines = text.split('\n').map((line) => line.trim());
  expect(lines).toContain(FULL.slice(0, -2));
});

describe('columns', () => {
  const LETTERHEAD = [
    at(85, 60, 'ỦY BAN NHÂN DÂN'),
    at(290, 60, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
    at(85, 76, 'TỈNH ĐỒNG NAI'),
    at(330, 76, 'Độc lập - Tự do - Hạnh phúc'),
    at(85, 100, 'Số: 106/KH-PH-TCTTW-'),
    at(330, 100, 'Đồng Nai, ngày 06 tháng 7 năm 2023'),
    at(110, 116, 'BCĐ06ĐN'),
  ];

  it('keeps the letterhead’s columns apart and its number whole', async () => {
    const lines = (await textOf([{ texts: LETTERHEAD }])).split('\n').filter((line) => line.trim());
    expect(lines.map((line) => line.trim().split(/ {4,}/))).toEqual([
      ['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['TỈNH ĐỒNG NAI', 'Độc lập - Tự do - Hạnh phúc'],
      ['Số: 106/KH-PH-TCTTW-BCĐ06ĐN', 'Đồng Nai, ngày 06 tháng 7 năm 2023'],
    ]);
  });

  it('joins the lines of a letterhead that its columns are too narrow for', async () => {
    const texts = [
      at(85, 60, 'TỈNH LAM HẢI'),
      at(290, 60, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA'),
      at(360, 74, 'VIỆT NAM'),
      at(85, 88, 'Số: 12/KH-UBND'),
      at(330, 88, 'Độc lập - Tự do - Hạnh phúc'),
      at(310, 110, 'Lam Hải, ngày 05 tháng 3'),
      at(360, 124, 'năm 2024'),
    ];
    const lines = (await textOf([{ texts }])).split('\n').filter((line) => line.trim());
    expect(lines.map((line) => line.trim().split(/ {4,}/))).toEqual([
      ['TỈNH LAM HẢI', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['Số: 12/KH-UBND', 'Độc lập - Tự do - Hạnh phúc'],
      ['Lam Hải, ngày 05 tháng 3 năm 2024'],
    ]);
  });

  it.each(['năm 2023', 'và năm 2024', 'VIỆT NAM'])('keeps %j below another line', async (below) => {
    const texts = [at(85, 60, 'Số: 12/KH-UBND'), at(300, 60, 'Lam Hải, từ ngày 05'), at(300, 74, below)];
    expect(await textOf([{ texts }])).toMatch(new RegExp(`05\\n+ *${below}`));
  });

  it('gives each column its box', async () => {
    const source = await read(makePdf([{ texts: LETTERHEAD }]), {});
    const boxes = source.layout?.lines.slice(0, 2).map(({ box }) => box?.[0]);
    expect(boxes).toEqual([85, 290]);
  });
});

const grid = (xs: readonly number[], ys: readonly number[]): [number, number, number, number][] => [
  ...ys.map((y): [number, number, number, number] => [xs[0]!, 842 - y, xs.at(-1)!, 842 - y]),
  ...xs.map((x): [number, number, number, number] => [x, 842 - ys[0]!, x, 842 - ys.at(-1)!]),
];

describe('tables', () => {
  const XS = [85, 120, 300, 500];
  const HEAD = [at(90, 115, 'TT'), at(125, 115, 'Mô hình'), at(305, 115, 'Chủ trì')];

  it('reads ruled cells as rows, their wrapped lines joined and bars kept', async () => {
    const source = await read(
      makePdf([
        {
          lines: grid(XS, [100, 120, 160]),
          texts: [...HEAD, at(90, 135, '1'), at(125, 135, 'Kiosk tự'), at(125, 150, 'phục vụ'), at(305, 135, 'A | B')],
        },
      ]),
      {},
    );
    expect(source.text.trim().split('\n')).toEqual([
      '| TT | Mô hình | Chủ trì |',
      '| --- | --- | --- |',
      '| 1 | Kiosk tự phục vụ | A \\| B |',
    ]);
    const [table] = source.layout!.tables;
    expect(table).toMatchObject({ kind: 'grid', columns: 3, headRows: 1 });
    const cell = table!.rows[1]!.cells[1]!;
    expect(cell.ranges.map(({ from, to }) => source.text.slice(from, to))).toEqual(['Kiosk tự', 'phục vụ']);
  });

  it('leaves the places empty that belong to a cell joined of several', async () => {
    const lines = grid(XS, [100, 120, 140]).filter(([x0, , x1]) => x0 !== x1 || x0 === 85 || x0 === 500);
    lines.push([120, 722, 120, 702], [300, 722, 300, 702]);
    const text = await textOf([
      { lines, texts: [at(90, 115, 'Phân công'), at(90, 135, '1'), at(125, 135, 'b'), at(305, 135, 'c')] },
    ]);
    expect(text.trim().split('\n')).toEqual(['| Phân công | | |', '| --- | --- | --- |', '| 1 | b | c |']);
  });

  it('goes on with a table over the end of a page: a repeated head is left out, a cut row put together', async () => {
    const text = await textOf([
      {
        lines: grid(XS, [100, 120, 140, 160]),
        texts: [...HEAD, at(90, 135, '1'), at(125, 135, 'một'), at(90, 155, '2'), at(125, 155, 'hai')],
      },
      {
        lines: grid(XS, [100, 120, 140, 160]),
        texts: [...HEAD, at(125, 135, 'hai nữa'), at(90, 155, '3'), at(125, 155, 'ba')],
      },
    ]);
    const rows = text.split('\n').filter((line) => line.includes('|'));
    expect(rows.map((row) => row.replace('\f', ''))).toEqual([
      '| TT | Mô hình | Chủ trì |',
      '| --- | --- | --- |',
      '| 1 | một | |',
      '| 2 | hai hai nữa | |',
      '| 3 | ba | |',
    ]);
  });

  it.each([
    [['31/12/202', '4'], '31/12/2024'],
    [['01/', '2024 và'], '01/2024 và'],
    [['6/20', '24'], '6/2024'],
    [['2023', '2024'], '2023 2024'],
    [['1/2', '2024'], '1/2 2024'],
    [['12/20', '234'], '12/20 234'],
  ])('joins the lines of a day that a column cut: %j', async (lines, day) => {
    const texts = [
      ...HEAD,
      at(90, 135, '1'),
      at(125, 135, 'Kiosk'),
      ...lines.map((line, i) => at(305, 135 + i * 15, line)),
    ];
    expect(await textOf([{ lines: grid(XS, [100, 120, 160]), texts }])).toContain(`| Kiosk | ${day} |`);
  });

  it('goes on with a cut row of a table without numbers', async () => {
    const xs = [85, 300, 400, 500];
    const row = (y: number, ...cells: string[]) => cells.map((text, i) => at(xs[i]! + 5, y, text));
    const cut = (last: string, ...first: string[]) => {
      const above = [...row(115, 'Nội dung', 'Chủ trì', 'Hạn'), ...row(135, last, 'Xã', 'Quý I')];
      const pages = [
        { lines: grid(xs, [100, 120, 140]), texts: above },
        { lines: grid(xs, [100, 120]), texts: row(115, ...first) },
      ];
      return textOf(pages);
    };
    expect(await cut('Số hóa bảy', 'huyện')).toContain('| Số hóa bảy huyện | Xã | Quý I |');
    expect(await cut('Số hóa.', 'huyện')).toContain('| huyện | | |');
    expect(await cut('Số hóa', 'Huyện')).toContain('| Huyện | | |');
    expect(await cut('Số hóa', 'huyện', 'xã', 'quý I')).toContain('| huyện | xã | quý I |');
  });

  it('goes on with a table over a page with a note, which ends before the text below the table', async () => {
    const row = (y: number, ...cells: string[]) => cells.map((text, i) => at(XS[i]! + 5, y, text));
    const lines = grid(XS, [700, 720, 740]);
    const first = [
      at(260, 60, 'KẾ HOẠCH'),
      ...full(80, 3),
      at(113, 140, '1. Cấp căn cước'),
      at(206, 136, '1', { size: 7 }),
      ...row(715, 'TT', 'Việc', 'Ai'),
      ...row(735, '1', 'Rà soát', 'Xã'),
      at(85, 796, '1', { size: 6 }),
      at(90, 800, 'Theo Nghị định số 5 của tỉnh.', { size: 9 }),
    ];
    const second = [
      ...row(75, 'TT', 'Việc', 'Ai'),
      ...row(95, '2', 'Sơ kết', 'Xã'),
      at(113, 130, 'IV. TỔ CHỨC THỰC HIỆN'),
      at(113, 150, '1. Công an xã theo dõi.'),
    ];
    const pages = [
      { lines, texts: first },
      { lines: grid(XS, [60, 80, 100]), texts: second },
    ];
    const source = await readAny(makePdf(pages));
    expect(source.layout?.tables.map(({ rows }) => rows.length)).toEqual([3]);
    const plan = extract(source, { positions: false });
    expect(plan.sections.map(({ title }) => title)).toContain('TỔ CHỨC THỰC HIỆN');
  });

  it('keeps the words of a turned head', async () => {
    const text = await textOf([
      { lines: grid(XS, [100, 160, 180]), texts: [at(105, 158, 'Số thứ', { turned: 90 }), at(125, 115, 'Tên')] },
    ]);
    expect(text).toContain('| Số thứ | Tên | |');
  });

  it('takes a frame around a few words for a box, not for a table', async () => {
    const source = await read(makePdf([{ lines: grid([400, 480], [100, 125]), texts: [at(410, 118, 'HỎA TỐC')] }]), {});
    expect(source.text.trim()).toBe('HỎA TỐC');
    expect(source.layout?.lines).toMatchObject([{ kind: 'box' }]);
  });
});

describe('page furniture', () => {
  const page = (n: number): MadePage => ({
    texts: [
      at(295, 40, String(n)),
      at(85, 80, `Điều ${['một', 'hai', 'ba', 'bốn'][n - 1]}`),
      at(85, 820, 'Bản sao điện tử'),
    ],
  });

  it('leaves out page numbers and what comes back on the pages, and reports it', async () => {
    const { text, warnings } = await read(makePdf([1, 2, 3, 4].map(page)), {});
    expect(text.split(/\s+/).join(' ').trim()).toBe('Điều một Điều hai Điều ba Điều bốn');
    expect(warnings).toEqual([{ code: 'headers-left-out', values: { count: 4, text: 'Bản sao điện tử' } }]);
  });

  const below = (y: number) => [0, 1, 2].map((i) => at(85, y + 20 * i, `Ý ${'ABC'[i]}`));

  it('leaves out what is on all pages but the first, and on upright and broad ones', async () => {
    const head = at(200, 40, 'Đề án 06 tỉnh Lam Hải');
    const later: MadePage = { texts: [head, ...below(80)] };
    expect(await textOf([{ texts: below(80) }, later, later])).not.toContain('Lam Hải');
    const texts = later.texts!.map((text) => ({ ...text, y: text.y - 247 }));
    const broad = { texts, width: 842, height: 595 };
    expect(await textOf([{ texts: below(80) }, later, broad, broad])).not.toContain('Lam Hải');
  });

  const small = at(85, 40, 'Kế hoạch số 27/KH-UBND', { size: 10 });
  it.each<[what: string, second: MadeText[], isKept: boolean]>([
    ['small print above where the text of the other pages begins', [small, ...below(80)], false],
    ['the same in the size of the text', [{ ...small, size: 12 }, ...below(80)], true],
    ['the same as near as a line of the text', [{ ...small, y: 842 - 62 }, ...below(80)], true],
    ['small print where the text begins', [{ ...small, y: 842 - 80 }, ...below(105)], true],
    ['small print above text that begins higher than elsewhere', [small, ...below(60)], true],
    ['the name of a form', [{ ...small, text: 'Biểu 02' }, ...below(80)], true],
    ['a point in small print', [{ ...small, text: '2. Rà soát KH-UBND' }, ...below(80)], true],
    ['the end of a sentence in small print', [{ ...small, text: 'theo KH-UBND.' }, ...below(80)], true],
  ])('tells a head that one page alone has: %s', async (_, texts, isKept) => {
    const others = [0, 1].map((n) => below(80).map((one) => ({ ...one, text: `${one.text} ${'MN'[n]}` })));
    const text = await textOf([{ texts: others[0]! }, { texts }, { texts: others[1]! }]);
    expect(/KH-UBND|Biểu/.test(text)).toBe(isKept);
  });

  it.each([
    ['Trang 2', 825, false],
    ['Trang 2/2', 825, false],
    ['Trang 3', 825, true],
    ['Điều 2', 825, true],
    ['Trang 2', 600, true],
  ])('tells "%s" %i points down the second page', async (number, y, isKept) => {
    const text = await textOf([{ texts: below(80) }, { texts: [...below(80), at(500, y, number)] }]);
    expect(text.includes(number)).toBe(isKept);
  });

  it.each(['Phụ lục', 'Biểu'])('keeps the number of each page: %s', async (name) => {
    const text = await textOf([1, 2, 3, 4].map((n) => ({ texts: [at(250, 60, `${name} ${n}`), ...below(100)] })));
    expect(text.match(new RegExp(name, 'g'))).toHaveLength(4);
  });

  it('keeps a number and a line that are there once', async () => {
    const text = await textOf([
      { texts: [at(85, 60, '2023'), at(85, 80, 'Kính gửi')] },
      { texts: [at(85, 80, 'Hết')] },
    ]);
    expect(text).toContain('2023');
    expect(text).toContain('Kính gửi');
  });
});

describe('turned pages', () => {
  const texts = [at(85, 80, 'Dòng thứ nhất'), at(85, 100, 'Dòng thứ hai')];

  it.each([0, 90, 180, 270])('reads a page with /Rotate %i', async (rotate) => {
    // Turned so that it is read upright when it is shown.
    const turned = texts.map(({ x, y, text }) => {
      if (rotate === 90) return { x: 842 - y, y: x, text, turned: 90 };
      if (rotate === 180) return { x: 595 - x, y: 842 - y, text, turned: 180 };
      if (rotate === 270) return { x: y, y: 595 - x, text, turned: 270 };
      return { x, y, text };
    });
    const size = rotate % 180 === 0 ? {} : { width: 842, height: 595 };
    const source = await read(makePdf([{ texts: turned, rotate, ...size }]), {});
    expect(source.text).toBe('Dòng thứ nhất\n\nDòng thứ hai\n');
    expect(source.layout?.pages).toEqual([{ width: 595, height: 842, rotation: rotate }]);
    expect(source.layout?.lines[0]?.box?.[0]).toBeCloseTo(85, 0);
  });

  it('reads a page whose letters lie on their sides', async () => {
    const lying = Array.from({ length: 8 }, (_, i) => ({ x: 80 + i * 20, y: 85, text: `Dòng ${i}`, turned: 90 }));
    const { text, layout } = await read(makePdf([{ texts: lying }]), {});
    expect(text.split('\n\n').map((line) => line.trim())[0]).toBe('Dòng 0');
    expect(layout?.pages).toEqual([{ width: 842, height: 595, rotation: 90 }]);
  });
});

describe('what cannot be read', () => {
  it('asks for the password, and takes it', async () => {
    await expect(read(fixture('locked.pdf'), {})).rejects.toMatchObject({ code: 'locked', hint: /--password/ });
    await expect(read(fixture('locked.pdf'), { password: 'no' })).rejects.toMatchObject({ code: 'locked' });
    expect((await read(fixture('locked.pdf'), { password: 'mat khau' })).text).toContain('Kế hoạch');
  });

  it.each([10, 400, 2000])('says that a file is cut off after %i bytes', async (length) => {
    const cut = makePdf([{ texts: [at(85, 80, 'Kế hoạch')] }]).subarray(0, length);
    await expect(read(cut, {})).rejects.toMatchObject({ code: 'broken' });
  });

  it('reads the next file after one that takes too much memory', async () => {
    await expect(read(fixture('bomb.pdf'), {})).rejects.toMatchObject({ code: 'too-large' });
    expect(await textOf([{ texts: [at(85, 80, 'Kế hoạch')] }])).toBe('Kế hoạch\n');
  });

  it('says what is missing for pages that are pictures', async () => {
    const scan = makePdf([{ hasPicture: true }]);
    await expect(read(scan, { ocr: 'never' })).rejects.toMatchObject({ code: 'empty', hint: /--ocr auto/ });
    await expect(read(scan, { ocrEngine: 'bundled' })).rejects.toMatchObject({
      code: 'not-installed',
      hint: 'install it: npm install tesseract.js@7 @tesseract.js-data/vie@1',
    });
  });

  it('reports a page that is a picture among others with text', async () => {
    const { warnings } = await read(makePdf([{ texts: [at(85, 80, 'Kế hoạch')] }, { hasPicture: true }]), {
      ocr: 'never',
    });
    expect(warnings).toEqual([{ code: 'page-unread', values: { page: 2 } }]);
  });
});

it('reports a page that is broken in the file', async () => {
  const file = Buffer.from(makePdf([{ texts: full(80, 3) }, { texts: full(80, 3) }, { texts: full(80, 3) }]));
  const second = file.indexOf('<</Type/Page/Parent', file.indexOf('<</Type/Page/Parent') + 1);
  file.fill(' ', second, second + 30);
  const { warnings, pages } = await read(file, {});
  expect(pages).toBe(3);
  expect(warnings).toEqual([{ code: 'page-unread', values: { page: 2 } }]);
});

describe('a plan that a browser printed', () => {
  it('gives what its text gives', async () => {
    const input = readFileSync(new URL('../../../fixtures/loc-ha/input.md', import.meta.url));
    const source = await readAny(fixture('loc-ha.pdf'), { file: 'loc-ha.pdf' });
    const [plan, expected] = [extract(source, { positions: false }), extract(input, { positions: false })];
    expect(plan.source).toMatchObject({ format: 'pdf', pages: 7, reader: 'pdf 6 (pdfium 2.1)' });
    expect(plan.document.title).toBe(expected.document.title);
    expect(plan.document.signers).toEqual(expected.document.signers);
    expect(plan.tasks.map(({ path, text }) => [path, text])).toEqual(
      expected.tasks.map(({ path, text }) => [path, text]),
    );
    expect(plan.sections.map(({ path, title }) => [path, title])).toEqual(
      expected.sections.map(({ path, title }) => [path, title]),
    );
  });
});
