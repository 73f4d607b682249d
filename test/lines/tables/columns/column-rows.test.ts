import { describe, expect, it } from 'vitest';
import { readLines } from '../../../read-lines.js';

const read = (lines: readonly string[], markdown = false) => {
  const found = readLines(['I. NHIỆM VỤ', ...lines].join('\n'), { markdown });
  return {
    rows: found.lines.filter((line) => line.isRow).map(({ span }) => span.text),
    unread: found.unreadTables.length,
  };
};
const HEAD = '| TT | Nhiệm vụ | Đơn vị chủ trì | Thời gian hoàn thành |';

describe('a table printed in columns', () => {
  it('is read in Markdown, too', () => {
    const rows = ['TT   Nhiệm vụ       Đơn vị chủ trì   Thời gian', '1    Mua máy        Công an xã       Quý I'];
    expect(read(rows, true).rows.slice(1)).toEqual(['| 1 | Mua máy | Công an xã | Quý I |']);
    expect(read(['TT nào   cũng được', '1    Mua máy        Công an xã'], true).rows).toEqual([]);
  });

  it.each<[string, string[], string[]]>([
    [
      'whose rows begin with their numbers',
      [
        ' TT   Nhiệm vụ                      Đơn vị chủ trì     Thời gian hoàn thành',
        ' 1    Rà soát người chưa có         Công an xã         30/4/2024',
        '      căn cước',
        ' 2    Mở tài khoản                  Ngân hàng,         Quý II/2024',
        '                                    Bưu điện',
      ],
      [
        '| 1 | Rà soát người chưa có căn cước | Công an xã | 30/4/2024 |',
        '| 2 | Mở tài khoản | Ngân hàng, Bưu điện | Quý II/2024 |',
      ],
    ],
    [
      'with a single blank between some cells',
      [
        'TT Nhiệm vụ            Đơn vị chủ trì      Thời gian hoàn thành',
        '1  Rà soát             Công an xã          30/4/2024',
        '2  Mở tài khoản        Ngân hàng Chính     Quý II/2024',
        '                       sách xã hội huyện A',
        '3  Tuyên truyền        Đài truyền thanh xã Thường xuyên',
      ],
      [
        '| 1 | Rà soát | Công an xã | 30/4/2024 |',
        '| 2 | Mở tài khoản | Ngân hàng Chính sách xã hội huyện A | Quý II/2024 |',
        '| 3 | Tuyên truyền | Đài truyền thanh xã | Thường xuyên |',
      ],
    ],
    [
      'whose head runs over two lines',
      [
        ' TT   Nhiệm vụ           Đơn vị chủ trì     Thời gian',
        '                                            hoàn thành',
        ' 1    Rà soát            Công an xã         30/4/2024',
        ' 2    Mở tài khoản       Ngân hàng          Quý II/2024',
      ],
      ['| 1 | Rà soát | Công an xã | 30/4/2024 |', '| 2 | Mở tài khoản | Ngân hàng | Quý II/2024 |'],
    ],
    [
      'with blank lines between its rows',
      [
        ' TT   Nhiệm vụ           Đơn vị chủ trì     Thời gian hoàn thành',
        '',
        '      Rà soát người',
        ' 1                       Công an xã         30/4/2024',
        '      chưa có căn cước',
        '',
        ' 2    Mở tài khoản       Ngân hàng          Quý II/2024',
      ],
      [
        '| 1 | Rà soát người chưa có căn cước | Công an xã | 30/4/2024 |',
        '| 2 | Mở tài khoản | Ngân hàng | Quý II/2024 |',
      ],
    ],
    [
      'with numbers at half the height of its rows',
      [
        '                                                 Thời gian',
        ' TT   Nhiệm vụ               Đơn vị chủ trì',
        '                                                 hoàn thành',
        '      Rà soát người chưa     Công an xã,',
        ' 1                                               30/4/2024',
        '      có căn cước            các thôn',
        ' 2    Mở tài khoản           Ngân hàng           Quý II/2024',
        '      Tuyên truyền trên',
        ' 3    loa truyền thanh       Văn hóa             Thường xuyên',
        '      của thôn',
      ],
      [
        '| 1 | Rà soát người chưa có căn cước | Công an xã, các thôn | 30/4/2024 |',
        '| 2 | Mở tài khoản | Ngân hàng | Quý II/2024 |',
        '| 3 | Tuyên truyền trên loa truyền thanh của thôn | Văn hóa | Thường xuyên |',
      ],
    ],
    [
      'with rows of groups',
      [
        ' TT   Nhiệm vụ           Đơn vị chủ trì     Thời gian hoàn thành',
        ' I    Nhóm nhiệm vụ về pháp lý của cả xã',
        ' 1    Rà soát            Công an xã         30/4/2024',
        ' II   Nhóm nhiệm vụ về hạ tầng',
        ' 2    Mở tài khoản       Ngân hàng          Quý II/2024',
      ],
      [
        '| I | Nhóm nhiệm vụ về pháp lý của cả xã | | |',
        '| 1 | Rà soát | Công an xã | 30/4/2024 |',
        '| II | Nhóm nhiệm vụ về hạ tầng | | |',
        '| 2 | Mở tài khoản | Ngân hàng | Quý II/2024 |',
      ],
    ],
    [
      'whose head the next page repeats, and a row cut there',
      [
        ' TT   Nhiệm vụ           Đơn vị chủ trì     Thời gian hoàn thành',
        ' 1    Rà soát người      Công an xã         30/4/2024',
        '\f TT   Nhiệm vụ           Đơn vị chủ trì     Thời gian hoàn thành',
        '      chưa có căn cước',
        ' 2    Mở tài khoản       Ngân hàng          Quý II/2024',
      ],
      [
        '| 1 | Rà soát người | Công an xã | 30/4/2024 |',
        HEAD,
        '| | chưa có căn cước | | |',
        '| 2 | Mở tài khoản | Ngân hàng | Quý II/2024 |',
      ],
    ],
  ])('%s', (_, lines, rows) => {
    expect(read(lines)).toEqual({ rows: [HEAD, ...rows], unread: 0 });
  });

  it('begins and ends between numbered points that are in its columns', () => {
    const lines = [
      '      2. Nhiệm vụ cụ thể',
      ' TT   Nhiệm vụ               Đơn vị chủ trì     Thời gian hoàn thành',
      '      Rà soát người chưa',
      ' 1    có căn cước            Công an xã         30/4/2024',
      '      của xã',
      ' 2    Mở tài khoản           Ngân hàng          Quý II/2024',
      '      3. Giải pháp',
      '      Phân công cụ thể.',
    ];
    const found = readLines(['I. NHIỆM VỤ', ...lines].join('\n'), { markdown: false }).lines;
    expect(found.map(({ span }) => span.text)).toEqual([
      'NHIỆM VỤ',
      'Nhiệm vụ cụ thể',
      HEAD,
      '| 1 | Rà soát người chưa có căn cước của xã | Công an xã | 30/4/2024 |',
      '| 2 | Mở tài khoản | Ngân hàng | Quý II/2024 |',
      'Giải pháp',
      'Phân công cụ thể.',
    ]);
  });

  it('ends where words stand over the blanks between its columns, or after a blank line', () => {
    const table = [
      ' TT   Nhiệm vụ           Đơn vị chủ trì     Thời gian hoàn thành',
      ' 1    Rà soát            Công an xã         30/4/2024',
      ' 2    Mở tài khoản       Ngân hàng          Quý II/2024',
    ];
    for (const below of [
      ['Các đơn vị nghiêm túc thực hiện Kế hoạch này trong năm 2024.'],
      ['', '      Ghi chú: Xong.'],
    ]) {
      const { lines } = readLines([...table, ...below].join('\n'), { markdown: false });
      expect(lines.map((line) => line.isRow)).toEqual([true, true, true, false]);
      expect(lines.at(-1)!.span.text).toBe(below.at(-1)!.trim());
    }
  });

  it.each<[string, string[]]>([
    [
      'whose rows cannot be told apart',
      [
        ' TT   Nhiệm vụ           Đơn vị chủ trì     Thời gian hoàn thành',
        '      Rà soát người chưa',
        ' 1    có căn cước        Công an xã         30/4/2024',
        ' 2    mở tài khoản       Ngân hàng          Quý II/2024',
        '      tuyên truyền',
        '      thêm nữa',
      ],
    ],
    [
      'with words across the end of a column',
      [
        ' TT   Nhiệm vụ           Chủ trì          Thời gian hoàn thành',
        ' 1    Rà soát            Công an          30/4/2024',
        ' 2    Mở tài khoản       Ngân hàngChínhsáchQuý II/2024',
      ],
    ],
    [
      'with a column that the line of “TT” does not name',
      [
        '                                            Thời gian',
        ' TT   Nhiệm vụ           Đơn vị phối hợp',
        '                                            hoàn thành',
        ' 1    Rà soát            Công an xã         30/4/2024',
        ' 2    Mở tài khoản       Kho bạc Nhà nước ở Quý II/2024',
      ],
    ],
    [
      'whose head names no column that is known',
      [
        ' TT   Xã, thị trấn       Số hộ              Số người',
        ' 1    Hưng Chính         120                500',
        ' 2    Hưng Tây           130                600',
      ],
    ],
    [
      'without a head',
      [
        ' 1    Rà soát            Công an xã         30/4/2024',
        ' 2    Mở tài khoản       Ngân hàng          Quý II/2024',
      ],
    ],
  ])('is kept line by line and reported, %s', (_, lines) => {
    expect(read(lines)).toEqual({ rows: [], unread: 1 });
  });

  it('is read the same with letters and marks apart, soft hyphens, and a blank line after every line', () => {
    const lines = [
      ' TT   Nhiệm vụ           Đơn vị chủ trì     Thời gian hoàn thành',
      ' 1    Rà soát người      Công an xã         30/4/2024',
      '      chưa có căn cước',
      ' 2    Mở tài khoản       Ngân hàng          Quý II/2024',
    ];
    const { rows } = read(lines);
    expect(rows).toHaveLength(3);
    expect(read(lines.map((line) => line.normalize('NFD'))).rows).toEqual(rows);
    expect(read(lines.map((line) => line.replaceAll('oà', 'o\u00adà'))).rows).toEqual(rows);
    expect(read(lines.flatMap((line) => [line, ''])).rows).toEqual(rows);
  });

  it('points to where its words stand', () => {
    const text = ' TT   Nhiệm vụ           Chủ trì\n 1    Rà soát   \n      căn cước           Công an\n';
    const row = readLines(text, { markdown: false }).lines.find((line) => line.span.text.startsWith('| 1'))!;
    expect(row.span.text).toBe('| 1 | Rà soát căn cước | Công an |');
    expect(row.span.pieces.map(({ from, to }) => text.slice(from, to))).toEqual([
      '1',
      'Rà soát',
      'căn cước',
      'Công an',
    ]);
    expect(text.slice(row.from, row.to)).toMatch(/^1 .*Công an$/s);
  });
});
