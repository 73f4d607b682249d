import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../read-lines.js';

const parser = unified().use(remarkParse);

/** What a Markdown reader shows of a paragraph: the oracle. */
function remark(text: string): string {
  return shown(parser.parse(text)).replace(/\s+/g, ' ').trim();
}

function shown(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'html') return /^<br/i.test(node.value) ? ' ' : '';
  if ('children' in node) return node.children.map(shown).join('');
  return 'value' in node ? node.value : '';
}

const read = (text: string) => readLines(text, { markdown: true }).lines;
const words = (text: string) => read(text).map((line) => line.span.text);
/** The bold parts of the only line. */
const bold = (text: string) => read(text).flatMap(({ span, bold }) => bold.map((b) => span.text.slice(b.start, b.end)));

/** Paragraphs that a Markdown reader and this one show alike. */
const ALIKE: readonly string[] = [
  'Công an xã chủ trì',
  '**Mục tiêu:** Người dân được phục vụ',
  '*Mục tiêu:* Người dân được phục vụ',
  '***Mục tiêu:*** Người dân được phục vụ',
  '_Mục tiêu:_ Người dân được phục vụ',
  '__Mục tiêu:__ Người dân được phục vụ',
  'Công an **xã** chủ trì',
  'Công an *xã* và **UBND** chủ trì',
  '**Công an *xã* chủ trì**',
  '*Công an **xã** chủ trì*',
  '**Công an xã**, *Đoàn xã*.',
  'Công**an**xã',
  '**“Ngày thứ Sáu không giấy”**',
  'Việc “**một cửa**” tại xã',
  'Khách sạn 2-3*; 4*; 5*',
  'Khách sạn 3* và 4* tại phường',
  'Khách sạn 3 * 4 * 5',
  '2 * 3 = 6',
  'tep_tin_ke_hoach.md và ten_khac',
  'mã_QR',
  'Công an <i>xã</i> chủ trì',
  'Công an <b>xã</b> <u>chủ trì</u>',
  'Công an xã<br>chủ trì',
  'Công an xã<br/>chủ trì',
  'Công an xã <br /> chủ trì',
  'Sở GD&amp;ĐT chủ trì',
  'Sở GD&ĐT chủ trì',
  'Tỷ lệ &lt; 5% và &gt; 3%',
  'Sở&nbsp;Y tế',
  'Số &#49;&#50;',
  '&khongco; chủ trì',
  'a < b và c > d',
  'Khách sạn 2\\*; 3\\*',
  'Khoản 1\\. Việc',
  'tên\\_tệp',
  'đường C:\\Việc',
  'Công an xã \\& UBND',
  '**Công an xã\nchủ trì** việc này',
  'Công an *xã\nchủ* trì',
  'Công an xã  \nchủ trì',
];

describe('what Markdown prints without showing it', () => {
  it.each(ALIKE)('is taken away as remark does: %j', (text) => {
    expect(words(text).join(' ')).toBe(remark(text));
  });

  // Where this reader is wiser than CommonMark, for what these plans print
  it.each([
    ['**Khách sạn 2-3*; 4*; 5***', 'Khách sạn 2-3*; 4*; 5*'],
    ['- **Khách sạn 3*:** có máy', 'Khách sạn 3*: có máy'],
    // the other half is beyond a page break
    ['**Mục tiêu: người dân', 'Mục tiêu: người dân'],
    ['người dân được phục vụ**', 'người dân được phục vụ'],
    ['*Mục tiêu: người dân', 'Mục tiêu: người dân'],
    ['người dân được phục vụ*', 'người dân được phục vụ'],
    // marks that CommonMark does not take for a pair, and nobody prints
    ['**Mục tiêu: **Người dân', 'Mục tiêu: Người dân'],
    ['Mục tiêu:** Người dân', 'Mục tiêu: Người dân'],
  ])('%j says %j', (text, expected) => {
    expect(words(text)).toEqual([expected]);
  });

  it('stays in plain text', () => {
    const plain = (text: string) => readLines(text, { markdown: false }).lines[0]!.span.text;
    expect(plain('Khách sạn **4** &amp; <i>5*</i> \\*')).toBe('Khách sạn **4** &amp; <i>5*</i> \\*');
  });

  it('is gone from the cells of a table, an escaped bar included', () => {
    expect(words('| 1 | **Mô hình 1** | a \\| b | Sở&nbsp;Y tế<br>CAT |')).toEqual([
      '| 1 | Mô hình 1 | a | b | Sở Y tế CAT |',
    ]);
  });
});

describe('bold type', () => {
  it.each([
    ['**Mục tiêu:** Người dân', ['Mục tiêu:']],
    ['- **Mục tiêu** người dân', ['Mục tiêu']],
    ['__Mục tiêu__ người dân', ['Mục tiêu']],
    ['***Mục tiêu*** người dân', ['Mục tiêu']],
    ['Công an **xã** và **UBND**', ['xã', 'UBND']],
    ['**Công an xã\nchủ trì** việc', ['Công an xã', 'chủ trì']],
    ['*Mục tiêu:* người dân', []],
    ['Khách sạn 4*; 5*', []],
    ['Mục tiêu: người dân', []],
  ])('%j: %j', (text, parts) => {
    expect(bold(text)).toEqual(parts);
  });
});

describe('random paragraphs', () => {
  const piece = fc.constantFrom(
    'Công',
    'an',
    'xã',
    '3',
    '**',
    '**',
    '*',
    ' ',
    ' ',
    ' ',
    ', ',
    '. ',
    ':',
    '“',
    '”',
    '<i>',
    '</i>',
    '&amp;',
    '\\*',
  );
  /** Marks that stand alone are left out by this reader where they cannot be words; words and order must agree. */
  const letters = (text: string) => text.replace(/[\s*]+/g, '');

  it('have the words that remark shows', () => {
    const property = fc.property(fc.array(piece, { minLength: 1, maxLength: 14 }), (pieces) => {
      const text = `Việc ${pieces.join('')} hết`;
      expect(letters(words(text).join(' '))).toBe(letters(remark(text)));
    });
    fc.assert(property, { seed: 6, numRuns: 1500 });
  });
});
