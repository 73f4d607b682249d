import { describe, expect, it } from 'vitest';
import { readTabs } from '../../../../src/lines/tables/markup/tabs.js';

const read = (lines: readonly string[]) =>
  readTabs({ text: lines.join('\n'), markdown: false }, 0)?.rows.map(({ row }) =>
    row!.cells.map(({ span }) => span.text).join(' / '),
  ) ?? null;

describe('a table of tabs', () => {
  const head = 'TT\tNội dung\tĐơn vị chủ trì\tThời gian';
  it.each<[string, string[], string[]]>([
    [
      'has a line for each row',
      [head, '1\tMua máy\tCông an xã\tQuý I', '2\tTập huấn\t\tQuý II', '', 'Khác'],
      ['1 / Mua máy / Công an xã / Quý I', '2 / Tập huấn /  / Quý II'],
    ],
    [
      'may have rows cut by line breaks',
      [head, '1\tMua', 'máy\tCông an', 'xã\tQuý I', '2\tTập huấn\tTrạm\tQuý II'],
      ['1 / Mua máy / Công an xã / Quý I', '2 / Tập huấn / Trạm / Quý II'],
    ],
    [
      'may have a blank line behind each line',
      [head, '', '1\tMua máy\tCông an xã\tQuý I', '', '2\tTập huấn\tTrạm\tQuý II', '', 'Các đơn vị thực hiện.'],
      ['1 / Mua máy / Công an xã / Quý I', '2 / Tập huấn / Trạm / Quý II'],
    ],
    [
      'may have tabs around its rows',
      [`\t${head}\t`, '\t1\tMua máy\tCông an xã\tQuý I\t', '\t2\tTập huấn\t\tQuý II\t'],
      ['1 / Mua máy / Công an xã / Quý I', '2 / Tập huấn /  / Quý II'],
    ],
    [
      'may have two tabs between its cells',
      [head.replaceAll('\t', '\t\t'), '1\t\tMua máy\t\tCông an xã\t\tQuý I'],
      ['1 / Mua máy / Công an xã / Quý I'],
    ],
    [
      'may have a rule under its head',
      [head, '---\t---\t---\t---', '1\tMua máy\tCông an xã\tQuý I'],
      ['1 / Mua máy / Công an xã / Quý I'],
    ],
    [
      'may have one line of dashes under its head',
      [head, '-----------------------', '1\tMua máy\tCông an xã\tQuý I'],
      ['1 / Mua máy / Công an xã / Quý I'],
    ],
    [
      'ends before a rule behind its rows',
      [head, '1\tMua máy\tCông an xã\tQuý I', '------', '2\tTập huấn\tTrạm\tQuý II'],
      ['1 / Mua máy / Công an xã / Quý I'],
    ],
    [
      'ends before text',
      [head, '1\tMua máy\tCông an xã\tQuý I', 'Các đơn vị thực hiện.'],
      ['1 / Mua máy / Công an xã / Quý I'],
    ],
  ])('%s', (_, lines, rows) => {
    expect(read(lines)).toEqual(['TT / Nội dung / Đơn vị chủ trì / Thời gian', ...rows]);
  });

  it('may have no numbers, where each of its columns is known', () => {
    const names = 'Nội dung\tĐơn vị chủ trì\tThời gian';
    const rows = ['Mua máy\tCông an xã\tQuý I', 'Tập huấn\t\tQuý II'];
    expect(read([names, ...rows, 'Các đơn vị\tthực hiện'])).toEqual(
      [names, ...rows].map((line) => line.replaceAll('\t', ' / ')),
    );
    expect(read([names, 'Các đơn vị\tthực hiện'])).toBeNull();
    expect(read([names.replace('Thời gian', 'Màu sắc'), ...rows])).toBeNull();
    expect(read([names.replace('Nội dung', 'Đơn vị phối hợp'), ...rows])).toBeNull();
  });

  it.each<[string, string[]]>([
    ['a head that names no columns', ['Xã\tHộ\tNgười', '1\t2\t3']],
    ['two columns', ['TT\tNội dung', '1\tMua máy']],
    ['a head alone', [head]],
    ['the two columns of a letterhead', ['UBND XÃ\tCỘNG HÒA', 'Số: 1\tNgày 2']],
  ])('is none in %s', (_, lines) => {
    expect(read(lines)).toBeNull();
  });
});
