import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../../src/characters/span/span.js';
import { readHtml } from '../../../../src/lines/tables/markup/html.js';
import { readLines } from '../../../read-lines.js';

const read = (text: string, markdown = true) =>
  readLines(`I. NHIỆM VỤ\n\n${text}`, { markdown })
    .lines.slice(1)
    .map(({ span }) => span.text);
const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const HEAD = row('TT', 'Nhiệm vụ', 'Chủ trì');
const HEAD_ROWS = ['| TT | Nhiệm vụ | Chủ trì |'];

describe('an HTML table in Markdown', () => {
  it.each<[string, string, string[]]>([
    [
      'is read into rows',
      `<table>${HEAD}${row('1', 'Mua máy', 'Tư pháp')}</table>`,
      [...HEAD_ROWS, '| 1 | Mua máy | Tư pháp |'],
    ],
    [
      'may stand in many lines, with breaks, marks and references in its cells',
      `<table border="1">\n<tbody>\n${HEAD}\n<tr>\n<td>1</td>\n<td>Mua<br/>\n **máy** &amp; xe</td>\n<td></td>\n</tr>\n</tbody>\n</table>`,
      [...HEAD_ROWS, '| 1 | Mua máy & xe | |'],
    ],
    [
      'leaves cells empty that another one spans',
      `<table>${HEAD}<tr><td rowspan="2">1</td><td colspan=2>Mua máy</td></tr>${row('Mua xe', 'Tư pháp')}</table>`,
      [...HEAD_ROWS, '| 1 | Mua máy | |', '| | Mua xe | Tư pháp |'],
    ],
    [
      'repeats a cell that spans rows of their own',
      `<table>${HEAD}<tr><td>1</td><td>Mua máy</td><td rowspan="2">Tư pháp</td></tr>${row('2', 'Mua xe')}${row('3', 'Mua ô', 'Y tế')}</table>`,
      [...HEAD_ROWS, '| 1 | Mua máy | Tư pháp |', '| 2 | Mua xe | Tư pháp |', '| 3 | Mua ô | Y tế |'],
    ],
    [
      'may stand in a page of its own',
      `<!DOCTYPE html>\n<html>\n<head><title>x</title></head>\n<body>\n<table>${HEAD}${row('1', 'Mua máy', 'Tư pháp')}</table>\n</body>\n</html>`,
      [...HEAD_ROWS, '| 1 | Mua máy | Tư pháp |'],
    ],
    [
      'may have lists in its cells',
      `<table>${HEAD}${row('1', 'Mua:<ul><li>máy;</li><li>xe.</li></ul>', 'Tư pháp')}</table>`,
      [...HEAD_ROWS, '| 1 | Mua: máy; xe. | Tư pháp |'],
    ],
    [
      'may leave its rows and cells open',
      '<TABLE><TR><TD>TT<TD>Nhiệm vụ<TD>Chủ trì<TR><TD>1<TD>Mua máy<TD>Tư pháp</TABLE>',
      [...HEAD_ROWS, '| 1 | Mua máy | Tư pháp |'],
    ],
    [
      'may stand in the middle of a line',
      `Bảng: <table>${HEAD}${row('1', 'Mua máy', 'Tư pháp')}</table> Hết bảng.`,
      ['Bảng:', ...HEAD_ROWS, '| 1 | Mua máy | Tư pháp |', 'Hết bảng.'],
    ],
    [
      'has no head with two columns and plain cells',
      `<table>${row('a', 'b')}${row('c', 'd')}</table>`,
      ['| a | b |', '| c | d |'],
    ],
    [
      'may have words above it',
      `<table><caption>Bảng 1</caption>${HEAD}${row('1', 'a', 'b')}</table>`,
      ['Bảng 1', ...HEAD_ROWS, '| 1 | a | b |'],
    ],
    ['may have no words', '<table></table>\nMua máy', ['Mua máy']],
  ])('%s', (_, text, lines) => {
    expect(read(text)).toEqual(lines);
  });

  it.each<[string, string]>([
    ['is not closed', `<table>${HEAD}\nMua máy`],
    ['has words outside its cells', `<table>Bảng 1 ${HEAD}${row('1', 'a', 'b')}</table>`],
    ['has a cell outside its rows', `<table><td>TT</td>${HEAD}</table>`],
    ['holds another one', `<table>${HEAD}<tr><td><table>${row('a', 'b')}</table></td></tr>Mua xe</table>`],
    ['is none', 'Số hộ <b>nghèo</b>, <td>'],
  ])('is left as it stands where it %s', (_, text) => {
    const words = text.replace(/<[^<>]+>/g, ' ').match(/[\p{L}\d]+/gu) ?? [];
    expect(
      read(text)
        .join(' ')
        .match(/[\p{L}\d]+/gu) ?? [],
    ).toEqual(words);
    expect(read(text).filter((line) => line.includes('|---|'))).toEqual([]);
  });

  it('is text where the source is no Markdown', () => {
    expect(read(`<table>${HEAD}</table>`, false)[0]).toContain('<table>');
  });

  it('knows where its words stand', () => {
    const text = `<table>${HEAD}${row('1', '<b>Mua</b> máy', 'Tư pháp')}</table>`;
    const span = readHtml({ text, markdown: true }, 0)!.rows[1]!.span;
    for (const word of ['1', 'Mua', 'máy', 'Tư', 'pháp']) {
      const place = sourceOf(span, span.text.indexOf(word))!;
      expect(text.startsWith(word, place.from)).toBe(true);
    }
  });
});

describe('the points of an HTML list', () => {
  it.each<[string, string[]]>([
    ['<ul>\n<li>Bớt giấy</li>\n<li class="a">Bớt viết</li>\n</ul>', ['- Bớt giấy', '- Bớt viết']],
    ['<OL>\n<LI>Bớt giấy\n</OL>', ['- Bớt giấy']],
    ['</li>Bớt giấy', ['Bớt giấy']],
    ['<link>Bớt giấy', ['<link>Bớt giấy']],
  ])('%j', (text, lines) => {
    const { lines: found } = readLines(`I. NHIỆM VỤ\n\n${text}`, { markdown: true });
    expect(found.slice(1).map(({ printed }) => printed.text)).toEqual(lines);
  });
});
