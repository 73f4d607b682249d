import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract, read } from '../../../src/index.js';

const linesOf = async (html: string) => {
  const { text } = await read(Buffer.from(`<!doctype html><meta charset=utf-8><body>${html}`));
  return text.split('\n').filter((line) => line !== '' && !/^\|(?: --- \|)+$/.test(line));
};

const table: [what: string, html: string, lines: string[]][] = [
  ['paragraphs, inline elements, blanks', '<p>I. <b>MỤC</b>\n  ĐÍCH</p><div>a <i>b</i></div>c', ['I. MỤC ĐÍCH', 'a b', 'c']],
  ['line breaks, two of them a paragraph', 'KẾ HOẠCH<br>Triển khai<br><br>1. A', ['KẾ HOẠCH', 'Triển khai', '1. A']],
  ['a break within a sentence', '<p>Rà soát<br>các hộ</p>', ['Rà soát các hộ']],
  ['decomposed letters', '<p>Kế hoạch</p>'.normalize('NFD'), ['Kế hoạch']],
  ['entities', '<p>A&nbsp;&amp;&nbsp;B &#273;</p>', ['A & B đ']],
  ['a list with numbers', '<ol start=3><li>a<li>b<ol type=a><li>c</ol></ol>', ['3. a', '4. b', 'a. c']],
  ['a list in a list, without a point around it', '<ol type=I><li>A<ol><ol start=2><li>B</ol><li>C</ol></ol>', ['I. A', '2. B', '1. C']],
  ['raised numbers', '<p>ra viện<sup><a href=#n>[1]</a></sup>, 20 m<sup>2</sup>, N<sup>o</sup></p>', ['ra viện¹, 20 m², No']],
  ['a list with Roman numbers by style', '<ol style="list-style-type: upper-roman"><li>A</li><li value=5>B</li></ol>', ['I. A', 'V. B']],
  ['bullets, and a list without any', '<ul><li>a</ul><ul style="list-style:none"><li>1. b</ul>', ['- a', '1. b']],
  ['what is hidden or no text', '<script>x</script><p style="display:none">y</p><p hidden>z</p><p>a</p>', ['a']],
  ['Word: a number in a comment of its own', '<p><![if !supportLists]><span style="mso-list:Ignore">1.<span>&nbsp;&nbsp; </span></span><![endif]>Mục đích</p>', ['1. Mục đích']],
  ['Google Docs: points that the style sheet counts', '<style>.lst-kix_a-1>li:before{content:"" counter(lst-ctn-kix_a-1,lower-latin) ") "}.lst-kix_a-0>li:before{content:"" counter(lst-ctn-kix_a-0,upper-roman) ". "}.lst-kix_b-0>li:before{content:"\\0025cf  "}</style><ol class="c1 lst-kix_a-0 start" start=1><li>A</ol><ol class="lst-kix_a-1" start=2><li>b<li>c</ol><ul class="lst-kix_b-0"><li>d</ul>', ['I. A', 'b) b', 'c) c', '● d']],
  ['Google Docs: a number with that of the point above', '<style>.lst-kix_a-0>li:before{content:counter(lst-ctn-kix_a-0,decimal) ". "}.lst-kix_a-1>li:before{content:"" counter(lst-ctn-kix_a-0,decimal) "." counter(lst-ctn-kix_a-1,decimal) ". "}</style><ol class="lst-kix_a-0" start=3><li>A</ol><ol class="lst-kix_a-1" start=1><li>B</ol>', ['3. A', '3.1. B']],
  ['text as it was typed', '<pre>I. MỤC ĐÍCH\n    1. Rà soát\n\n- a     b</pre>', ['I. MỤC ĐÍCH', '    1. Rà soát', '- a     b']],
  ['text as it was typed, by style', '<div style="white-space: pre-wrap">I. A\n1. B</div><p style="white-space:pre-wrap">I. <b>A</b>\n B</p>', ['I. A', '1. B', 'I. A B']],
  ['a long text in a field, and a field to type in', `<textarea>I. A\n1. B ${'b'.repeat(500)}</textarea><textarea>Ý kiến</textarea>`, ['I. A', `1. B ${'b'.repeat(500)}`]],
  ['a frame with its page in it', '<iframe srcdoc="&lt;html&gt;&lt;body&gt;&lt;p&gt;I. A&lt;/p&gt;"></iframe><iframe src="/x">no</iframe><p>1. B</p>', ['I. A', '1. B']],
  ['a table with spans', '<table border=1><tr><td rowspan=2>TT<td colspan=2>Phân công<tr><td>Chủ trì<td>Phối hợp<tr><td>1<td>A | B<td>C</table>', ['| TT | Phân công | |', '| | Chủ trì | Phối hợp |', '| 1 | A \\| B | C |']],
  ['a caption', '<table border=1><caption>Danh mục</caption><tr><td>1<td>b<td>c</table>', ['Danh mục', '| 1 | b | c |']],
  ['a table in a cell', '<table border=1><tr><td>1<td><table><tr><td>a<td>b</table><tr><td>2<td>c</table>', ['| 1 | a b |', '| 2 | c |']],
  ['letterhead side by side', '<table><tr><td>UBND XÃ A<td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</table>', [`UBND XÃ A${' '.repeat(31)}CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`, `${' '.repeat(40)}Độc lập - Tự do - Hạnh phúc`]],
  ['a table that is the page', '<table border=0><tr><td width=20%><td><p>I. A</p><p>1. B</p></table>', ['I. A', '1. B']],
  ['a font of before Unicode', '<p><font face=".VnTime">§Ò ¸n</font></p><p style="font-family:\'VNI-Times\'">Ñeà aùn</p>', ['Đề án', 'Đề án']],
  ['Unicode in a font of before', '<p style="font-family:.VnTime">Đề án tại xã</p>', ['Đề án tại xã']],
]; // biome-ignore format: one row a case

it.each(table)('%s', async (_what, html, lines) => {
  expect(await linesOf(html)).toEqual(lines);
});

describe('a page saved from a portal', () => {
  const plan = `<p>KẾ HOẠCH</p><p>Triển khai Đề án 06</p>${'<p>1. Rà soát các hộ dân trên địa bàn xã, lập danh sách và báo cáo.</p>'.repeat(20)}`;
  const menu = '<nav><a href=/>Trang chủ</a></nav><div class=menu><ul><li><a href=/>Giới thiệu</a></ul></div>';
  const news = '<aside><p>Tin liên quan</p></aside><div id=footer>Cơ quan chủ quản: UBND xã A. Điện thoại: 0123</div>';
  const head = '<table><tr><td>UBND XÃ A<td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</table>';

  it('reads the document among menus, and tells what was left out', async () => {
    const html = `<html><body><form>${menu}<div class=content><div>${plan}</div></div>${news}</form></body></html>`;
    const { text, warnings } = await read(Buffer.from(html));
    expect(text.startsWith('KẾ HOẠCH\n')).toBe(true);
    expect(text).not.toMatch(/Trang chủ|Giới thiệu|Tin liên quan|Điện thoại/);
    expect(warnings).toEqual([
      {
        code: 'page-around-left-out',
        values: { count: expect.any(Number), text: expect.stringMatching(/^Trang chủ Giới thiệu/) },
      },
    ]);
  });

  it('reads the document in a cell of a table that is the page', async () => {
    const columns = `<tr><td>Giới thiệu<br>Tin tức<td>${head}${plan}<td>Quảng cáo`;
    const page = `<body><table><tr><td colspan=3>Cổng thông tin${columns}<tr><td colspan=3>Bản quyền</table>`;
    const { text, warnings } = await read(Buffer.from(`<html>${page}`));
    expect(text).toMatch(/^UBND XÃ A {6,}CỘNG HÒA[^|]*\n\nKẾ HOẠCH\n\n[^|]*$/);
    expect(warnings).toMatchObject([{ code: 'page-around-left-out', values: { count: 11 } }]);
  });

  const ends = (annex: string) =>
    `<div>${head}${plan.slice(0, 600)}<p>Nơi nhận:</p></div>${annex}<div><div>Tin mới</div>${'<div>Hội nghị tổng kết công tác Hội năm 2023 (12/3/2024)</div>'.repeat(6)}</div>`;
  it.each([
    ['leaves out menus and news in plain elements around a whole document', '<div>In trang</div>', false],
    ['keeps them where one is a long paragraph', `<div>${'Công an xã chủ trì, phối hợp. '.repeat(8)}</div>`, true],
    ['keeps them where one may be an annex', '<div>Phụ lục I</div>', true],
    [
      'keeps them where one is a table of data',
      `<table>${'<tr><td>1<td>Rà soát danh sách<td>Công an xã<td>Tháng 6'.repeat(9)}</table>`,
      true,
    ],
  ])('%s', async (_what, annex, isKept) => {
    const { text } = await read(Buffer.from(`<html><body><div>Trang chủ</div>${ends(annex)}`));
    expect(text).toMatch(/^\S.* {6,}CỘNG HÒA/m);
    expect(/Tin mới/.test(text)).toBe(isKept);
  });

  it.each([
    [
      'words of the portal',
      '<div>Lượt xem: 51</div><ul><li>Chia sẻ:<li>Zalo</ul><p>Tin liên quan</p><p>Hội nghị</p>',
      false,
    ],
    ['one such word alone', '<div>Nguồn: ngân sách xã</div><p>Zalo</p>', true],
    [
      'such words above an annex',
      '<div>Chia sẻ</div><div>Tin liên quan</div><div>Phụ lục: Danh mục</div><p>Zalo</p>',
      true,
    ],
    ['sentences that begin so', '<div>Chia sẻ dữ liệu</div><div>Nguồn lực của xã</div><p>Zalo</p>', true],
  ])('below recipients in the same element: %s', async (_what, below, isKept) => {
    const { text } = await read(
      Buffer.from(`<html><body><div>${head}${plan}<p>Nơi nhận:</p><p>- Lưu: VT.</p>${below}</div>`),
    );
    expect(text).toContain('- Lưu: VT.');
    expect(/Zalo/.test(text)).toBe(isKept);
  });

  const headlines = '<h3>Kế hoạch về Đề án 06</h3><p>Thứ sáu, 21/03/2025</p><p>Toàn văn như sau:</p>';
  const capitals = '<p>UBND HUYỆN A</p><p>XÃ B</p><p>Số: 12/KH-UBND</p><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>';
  it.each([
    ['headlines of a portal', menu, headlines + head, true],
    ['headlines above a letterhead in lines', menu, headlines + capitals, true],
    ['no line of a letterhead', menu, capitals, false],
    [
      'a headline that a body is named in',
      menu,
      `<p>UBND huyện A ban hành Kế hoạch triển khai Đề án 06</p>${capitals}`,
      true,
    ],
    ['nothing on a page that is but the document', '', `<p>Dự thảo lần 2</p>${head}`, false],
    ['no long paragraph', menu, `<p>${'Công an xã chủ trì, phối hợp. '.repeat(12)}</p>${head}`, false],
    ['no table', menu, `<table border=1><tr><td>1<td>Việc<td>2024</table><p>Toàn văn:</p>${head}`, false],
    ['nothing where no letterhead is', menu, headlines, false],
  ])('leaves out above the letterhead: %s', async (_what, before, above, isCut) => {
    const { text } = await read(Buffer.from(`<html><body>${before}<div>${above}${plan}</div></body></html>`));
    expect(/^(?:UBND XÃ A|UBND HUYỆN A|CỘNG)/.test(text)).toBe(isCut || above === capitals);
    expect(text).toContain('Rà soát các hộ dân');
  });

  it.each([
    ['a place', capitals.replace('XÃ B', 'Xã B')],
    ['an issuer', capitals.replace('HUYỆN A', 'huyện A')],
    ['a day', capitals.replace('<p>CỘNG', '<p>A, ngày 05 tháng 3 năm 2024</p><p>CỘNG')],
    ['a draft', capitals.replace('<p>Số', '<p>(Dự thảo lần 2)</p><p>Số')],
    [
      'an issuer of another kind',
      capitals.replace('UBND HUYỆN A', 'VIỆN A').replace('<p>CỘNG', '<p>A, ngày 05</p><p>CỘNG'),
    ],
  ])('keeps a letterhead in lines that has in small letters %s', async (_what, above) => {
    const { text } = await read(Buffer.from(`<html><body>${menu}<div>${above}${plan}</div></body></html>`));
    expect(text.replace(/\n+/g, '')).toContain(above.replace(/<[^>]*>/g, ''));
  });

  it('keeps a letterhead that stands before the rest', async () => {
    const { text } = await read(
      Buffer.from(`<html><body>${menu}<div><div>${head}</div><div>${plan}</div></div>${news}`),
    );
    expect(text).toMatch(/^UBND XÃ A {6,}CỘNG HÒA/);
  });

  it('reads all of a page that is nothing but the document', async () => {
    const { text, warnings } = await read(Buffer.from(`<html><body>${head}${plan}<p>Nơi nhận:</p></body></html>`));
    expect(text.trimEnd().endsWith('Nơi nhận:')).toBe(true);
    expect(warnings).toEqual([]);
  });

  it('reads a plan as its text', async () => {
    const source = await read(readFileSync('fixtures/formats/loc-ha-portal.html'));
    const plan = extract(source, { positions: false });
    const expected = JSON.parse(readFileSync('fixtures/loc-ha/expected.json', 'utf8'));
    expect(plan.sections.map(({ path }) => path)).toEqual(expected.sections.map(({ path }: { path: string }) => path));
    expect(plan.tasks.map(({ path }) => path)).toEqual(expected.tasks.map(({ path }: { path: string }) => path));
    expect(plan.document.signers).toMatchObject(
      expected.document.signers.map(({ name }: { name: string }) => ({ name })),
    );
  });
});

it('reads pages in other encodings', async () => {
  const words = 'Kế hoạch';
  const wide = Buffer.from(`\ufeff<html><body>${words}`, 'utf16le');
  const old = Buffer.from([
    ...Buffer.from('<html><meta charset="windows-1258"><body>K'),
    0xea,
    0xec,
    ...Buffer.from(' ho'),
    0x61,
    0xf2,
    ...Buffer.from('ch'),
  ]);
  expect(await read(wide)).toMatchObject({ text: `${words}\n`, encoding: 'utf-16le' });
  expect(await read(old)).toMatchObject({ text: `${words}\n`, encoding: 'windows-1258' });
});

it.each([
  ['nested without end', `<html><body>${'<div>'.repeat(200_000)}`, /nested too deeply/],
  ['without a word', '<html><body><p></p>', /without any text/],
])('refuses a page %s in one line', async (_what, html, message) => {
  await expect(read(Buffer.from(html))).rejects.toThrow(message);
});
