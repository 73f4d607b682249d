import { expect, it } from 'vitest';
import { read } from '../../../src/index.js';
import { cell, makeDocx, paragraph, run, table } from './make-docx.js';

const raised = (words: string) => run(words, '<w:vertAlign w:val="superscript"/>');
const inFont = (words: string, font: string) => run(words, `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`);
const sign = (font: string, code: string) => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const instruction = (words: string) => `<w:r><w:instrText>${words}</w:instrText></w:r>`;
const note = (id: number, own = '') =>
  `<w:r><w:footnoteReference w:id="${id}"${own && ' w:customMarkFollows="1"'}/>${own && `<w:t>${own}</w:t>`}</w:r>`;
const box = (words: string) => {
  const content = `<w:txbxContent>${paragraph(words)}</w:txbxContent>`;
  return (
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${content}</wps:txbx></w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict><v:textbox>${content}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  );
};
const tall = (...paragraphs: readonly string[]) =>
  `<w:tc><w:tcPr/>${paragraphs.map((one) => paragraph(one)).join('')}</w:tc>`;
const parts = {
  footnotes: [1, 2].map((id) => `<w:footnote w:id="${id}">${paragraph(`Chú thích ${id}.`)}</w:footnote>`).join(''),
  endnotes: `<w:endnote w:id="1">${paragraph('Cuối bài.')}</w:endnote>`,
};

const linesOf = async (body: string, files: Readonly<Record<string, string>> = {}) => {
  const { text } = await read(makeDocx(body, { ...parts, ...files }));
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('| ---'));
};

it.each<[what: string, body: string, lines: readonly string[]]>([
  [
    'a text box in a cell stands behind the table, once',
    table([10, 10, 10], [[cell('1'), tall(`${run('Lắp kiosk')}${box('HỎA TỐC')}`), cell('2024')]]),
    ['| 1 | Lắp kiosk | 2024 |', 'HỎA TỐC'],
  ],
  [
    'a note of a cell stands behind the table',
    table([10, 10, 10], [[cell('1'), tall(`${run('Lắp kiosk')}${note(1)}`), cell('2024')]]),
    ['| 1 | Lắp kiosk1 | 2024 |', '1 Chú thích 1.'],
  ],
  [
    'footnotes and endnotes count by themselves',
    paragraph(`${run('Một')}${note(1)}${run(' hai')}<w:r><w:endnoteReference w:id="1"/></w:r>${run(' ba')}${note(2)}`),
    ['Một1 haii ba2', '1 Chú thích 1.', 'i Cuối bài.', '2 Chú thích 2.'],
  ],
  ['a note with a sign of its own has no number', paragraph(`${run('Một')}${note(1, '*')}`), ['Một*', 'Chú thích 1.']],
  [
    'numbers that were raised by hand',
    paragraph(run('ra viện') + raised('(1)') + run(', 20 m') + raised('2')),
    ['ra viện¹, 20 m²'],
  ],
  [
    'capitals, small ones too',
    paragraph(run('Kế hoạch', '<w:caps/>') + run(' năm', '<w:smallCaps/>') + run(' nay', '<w:smallCaps w:val="0"/>')),
    ['KẾ HOẠCH NĂM nay'],
  ],
  ['raised letters stay as they are', paragraph(run('N') + raised('o') + run(' 5')), ['No 5']],
  [
    'a formula',
    paragraph(
      `${run('Tỷ lệ ')}<m:oMath><m:r><m:t>≥</m:t></m:r><m:f><m:num><m:r><m:t>8</m:t></m:r></m:num><m:den><m:r><m:t>10</m:t></m:r></m:den></m:f></m:oMath>${run(' hộ')}`,
    ),
    ['Tỷ lệ ≥8/10 hộ'],
  ],
  [
    'a letter that newer programs have otherwise',
    paragraph(
      `${run('Gọi ')}<w:r><mc:AlternateContent><mc:Choice Requires="w16se"><w16se:symEx/></mc:Choice><mc:Fallback><w:t>☎</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
    ['Gọi ☎'],
  ],
  [
    'a field whose end is missing hides nothing',
    paragraph(`${field('begin')}${instruction('REF a')}${run('theo Mục I')}`) + paragraph('Đoạn sau'),
    ['theo Mục I', 'Đoạn sau'],
  ],
  [
    'a field prints its result, not its instruction',
    paragraph(
      `${run('theo ')}${field('begin')}${instruction('REF a')}${field('separate')}${run('Mục II')}${field('end')}`,
    ),
    ['theo Mục II'],
  ],
  [
    'cells that an old program joined',
    table(
      [10, 10, 10, 10],
      [
        [cell('TT'), cell('Việc'), cell('Phân công', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge/>')],
        [cell('1'), cell('Kiosk'), cell('A'), cell('B')],
      ],
    ),
    ['| TT | Việc | Phân công | |', '| 1 | Kiosk | A | B |'],
  ],
  [
    'signs of symbol fonts, as w:sym and as letters',
    paragraph(
      `${sign('Wingdings', 'F0FE')}${run(' Có ')}${sign('Wingdings 2', 'F0A3')}${run(' Không ')}${sign('Wingdings', 'F082')}${inFont('þ', 'Wingdings')}${sign('Symbol', 'F0B3')}${run('80%')}`,
    ),
    ['☑ Có □ Không ②☑≥80%'],
  ],
  [
    'a letter of TCVN3 that Word takes for a soft hyphen, and real ones',
    `<w:p>${inFont('th', '.VnTime').replace('</w:r>', '<w:softHyphen/><w:t>êng trùc</w:t></w:r>')}</w:p>` +
      `<w:p>${run('thường').replace('</w:r>', '<w:softHyphen/><w:t> trực</w:t></w:r>')}</w:p>`,
    ['thường trực', 'thường trực'],
  ],
  ['words in a run whose font is called Symbol', paragraph(inFont('Kế hoạch', 'Symbol')), ['Kế hoạch']],
  [
    'lines of a file that was written to be read',
    paragraph('<w:r><w:t>\n  Ban hành\n  kế hoạch</w:t></w:r>'),
    ['Ban hành kế hoạch'],
  ],
  [
    'paragraphs that were moved stand where they are now',
    `<w:p><w:pPr><w:rPr><w:moveFrom/></w:rPr></w:pPr><w:moveFrom>${run('Chuyển')}</w:moveFrom></w:p>${paragraph('Hai')}<w:p><w:moveTo>${run('Chuyển')}</w:moveTo></w:p>`,
    ['Hai', 'Chuyển'],
  ],
  [
    'content controls around paragraphs, rows, cells and words',
    `<w:sdt><w:sdtContent>${paragraph(`${run('Một ')}<w:sdt><w:sdtContent>${run('hai')}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>` +
      table([10, 10, 10], [[`<w:sdt><w:sdtContent>${cell('a')}</w:sdtContent></w:sdt>`, cell('b'), cell('c')]]).replace(
        /<w:tr>.*<\/w:tr>/,
        (row) => `<w:sdt><w:sdtContent>${row}</w:sdtContent></w:sdt>`,
      ),
    ['Một hai', '| a | b | c |'],
  ],
  [
    'a table in a cell',
    table(
      [10, 10, 10],
      [
        [
          cell('1'),
          `<w:tc>${paragraph('gồm:')}${table(
            [5, 5],
            [
              [cell('a'), cell('5 máy')],
              [cell('b'), cell('6 máy')],
            ],
          )}</w:tc>`,
          cell('2024'),
        ],
      ],
    ),
    ['| 1 | gồm: a 5 máy b 6 máy | 2024 |'],
  ],
])('%s', async (_what, body, lines) => {
  expect((await linesOf(body)).map((line) => line.trim())).toEqual(lines);
});

const relations = (list: string) => `<Relationships>${list}</Relationships>`;
const related = (type: string, target: string) => ({
  '_rels/.rels': relations(
    '<Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="word/document.xml"/>',
  ),
  'word/_rels/document.xml.rels': relations(
    `<Relationship Id="b" Type="http://example.org/${type}" Target="${target}"/>`,
  ),
});

it('reads a web page that is in the document, and tells of what else may be there', async () => {
  const page = '<html><body><p>Một</p><ol start=3><li>Hai</li></ol></body></html>';
  const withPage = makeDocx(
    `<w:altChunk r:id="b"/>${paragraph('Ba')}`,
    {},
    { ...related('aFChunk', 'a.htm'), 'word/a.htm': page },
  );
  expect((await read(withPage)).text).toBe('Một\n\n3. Hai\n\nBa\n');
  const withRtf = makeDocx(
    `<w:altChunk r:id="b"/>${paragraph('Ba')}`,
    {},
    { ...related('aFChunk', 'a.rtf'), 'word/a.rtf': '{\\rtf1 x}' },
  );
  expect(await read(withRtf)).toMatchObject({ text: 'Ba\n', warnings: [{ code: 'part-unread' }] });
});

it('reads a Word document that is in the document', async () => {
  const inner = makeDocx(paragraph('Hai') + table([10, 10, 10], [[cell('a'), cell('b'), cell('c')]]));
  const files = { ...related('aFChunk', 'a.docx'), 'word/a.docx': inner };
  const { text, warnings } = await read(makeDocx(`${paragraph('Một')}<w:altChunk r:id="b"/>`, {}, files));
  expect(text.split('\n').filter((line) => line !== '')).toEqual([
    'Một',
    'Hai',
    '| a | b | c |',
    '| --- | --- | --- |',
  ]);
  expect(warnings).toEqual([]);
});

it('counts what Word documents within one unpack to', async () => {
  const inner = makeDocx(paragraph(' '.repeat(20_000_000)));
  const relation = (id: string) => `<Relationship Id="${id}" Type="http://example.org/aFChunk" Target="${id}.docx"/>`;
  const ids = ['c', 'd', 'e'];
  const files = {
    ...related('aFChunk', 'b.docx'),
    'word/_rels/document.xml.rels': relations(ids.map(relation).join('')),
    ...Object.fromEntries(ids.map((id) => [`word/${id}.docx`, inner])),
  };
  await expect(read(makeDocx(paragraph('Một'), {}, files))).rejects.toMatchObject({ code: 'too-large' });
});

it('puts boxes side by side that hold the letterhead', async () => {
  const boxes = (...columns: readonly (readonly string[])[]) =>
    `<w:p>${columns
      .map((lines) => box('x').replaceAll(paragraph('x'), lines.map((line) => paragraph(line)).join('')))
      .join('')}</w:p>`;
  const left = ['UBND TỈNH AN BÌNH', 'Số: 12/KH-UBND'];
  const right = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
  const { layout, text } = await read(makeDocx(boxes(left, right) + boxes(['HỎA TỐC']) + paragraph('KẾ HOẠCH')));
  expect(text.split('\n').map((line) => line.split(/ {2,}/))).toMatchObject([
    [left[0], right[0]],
    [left[1], right[1]],
    [''],
    ['HỎA TỐC'],
    [''],
    ['KẾ HOẠCH'],
    [''],
  ]);
  expect(layout!.lines.map(({ kind }) => kind)).toEqual(['body', 'body', 'body', 'body', 'box', 'body']);
});

it.each([['a) Các ban'], ['đ) Các ban'], ['iv. Kinh phí'], ['- các ban']])(
  'begins a line behind a break with "%s"',
  async (line) => {
    const body = paragraph(`${run('Yêu cầu:')}<w:r><w:br/></w:r>${run(line)}`);
    expect(await linesOf(body)).toEqual(['Yêu cầu:', line]);
  },
);

it.each([['đánh giá'], ['ý. Sau đó'], ['các ban']])('goes on with a sentence behind a break: "%s"', async (line) => {
  const body = paragraph(`${run('Khảo sát,')}<w:r><w:br/></w:r>${run(line)}`);
  expect(await linesOf(body)).toEqual([`Khảo sát, ${line}`]);
});

it('reads a document that Word saved as one XML file', async () => {
  const part = (name: string, content: string) =>
    `<pkg:part pkg:name="/${name}" pkg:contentType="x"><pkg:xmlData>${content}</pkg:xmlData></pkg:part>`;
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const level = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>';
  const list = `<w:abstractNum w:abstractNumId="1">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
  const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  const file =
    '<?xml version="1.0"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">' +
    part('word/document.xml', `<w:document ${w}><w:body>${paragraph('Mục đích', numbered)}</w:body></w:document>`) +
    part('word/numbering.xml', `<w:numbering ${w}>${list}</w:numbering>`) +
    '<pkg:part pkg:name="/word/media/a.png"><pkg:binaryData>iVBORw0KGgo=</pkg:binaryData></pkg:part></pkg:package>';
  expect(await read(Buffer.from(file))).toMatchObject({ format: 'docx', text: 'I. Mục đích\n' });
  await expect(read(Buffer.from(file.slice(0, 400)))).rejects.toMatchObject({ code: 'broken' });
});

it('takes the letterhead from the running head, where an office keeps it there', async () => {
  const head = table(
    [10, 10],
    [
      [
        tall('UBND TỈNH AN BÌNH', 'Số: 12/KH-UBND'),
        tall('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'),
      ],
    ],
  );
  const files = { ...related('header', 'header1.xml') };
  const bare = await read(makeDocx(paragraph('KẾ HOẠCH'), { header1: head }, files));
  expect(bare.text.split(/ {2,}|\n/)[1]).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  expect(bare.warnings).toEqual([]);
  const twice = await read(makeDocx(head + paragraph('KẾ HOẠCH'), { header1: head }, files));
  expect(twice.text.match(/CỘNG HÒA/g)).toHaveLength(1);
  expect(twice.warnings).toMatchObject([{ code: 'headers-left-out' }]);
});
