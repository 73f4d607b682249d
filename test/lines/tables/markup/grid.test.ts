import { describe, expect, it } from 'vitest';
import { readLines } from '../../../read-lines.js';

const read = (lines: readonly string[], markdown = true) =>
  readLines(['I. NHIỆM VỤ', '', ...lines, '', 'II. KINH PHÍ'].join('\n'), { markdown })
    .lines.slice(1, -1)
    .map(({ span }) => span.text);

describe('a table with borders', () => {
  it.each<[string, string[], string[]]>([
    [
      'has a row between each two of them',
      [
        '+----+----------+----------+',
        '| TT | Nhiệm vụ | Chủ trì  |',
        '+====+==========+==========+',
        '| 1  | Mua máy  | Văn      |',
        '|    | tính     | phòng    |',
        '+----+----------+----------+',
        '| 2  | Mua xe   |          |',
        '+----+----------+----------+',
      ],
      ['| TT | Nhiệm vụ | Chủ trì |', '| 1 | Mua máy tính | Văn phòng |', '| 2 | Mua xe | |'],
    ],
    [
      'has a head without a border of its own, and paragraphs in a cell',
      [
        '+:---+---------:+----------+',
        '| TT | Nhiệm vụ | Chủ trì  |',
        '+----+----------+----------+',
        '| 1  | Mua máy  | Văn\\     |',
        '|    |          | phòng    |',
        '|    | Mua xe   |          |',
        '+----+----------+----------+',
      ],
      ['| TT | Nhiệm vụ | Chủ trì |', '| 1 | Mua máy Mua xe | Văn phòng |'],
    ],
    [
      'may be drawn',
      [
        '╔════╦══════════╦══════════╗',
        '║ TT ║ Nhiệm vụ ║ Chủ trì  ║',
        '╠════╬══════════╬══════════╣',
        '║ 1  ║ Mua máy  ║ Văn      ║',
        '║    ║ tính     ║ phòng    ║',
        '╟────╫──────────╫──────────╢',
        '║ 2  ║ Mua xe   ║ Trạm     ║',
        '╚════╩══════════╩══════════╝',
      ],
      ['| TT | Nhiệm vụ | Chủ trì |', '| 1 | Mua máy tính | Văn phòng |', '| 2 | Mua xe | Trạm |'],
    ],
    [
      'has rows at numbers where no border parts them',
      [
        '┌────┬──────────┬─────────┐',
        '│ TT │ Nhiệm vụ │ Chủ trì │',
        '├────┼──────────┼─────────┤',
        '│ 1  │ Mua máy  │ Tư pháp │',
        '│    │ tính     │         │',
        '│ 2  │ Mua xe   │ Y tế    │',
        '└────┴──────────┴─────────┘',
      ],
      ['| TT | Nhiệm vụ | Chủ trì |', '| 1 | Mua máy tính | Tư pháp |', '| 2 | Mua xe | Y tế |'],
    ],
    [
      'has one row where one number stands in it',
      [
        '+----+----------+---------+',
        '| TT | Nhiệm vụ | Chủ trì |',
        '+----+----------+---------+',
        '| 1  | Mua      | Tư pháp |',
        '|    | 2        |         |',
        '|    | máy      |         |',
        '+----+----------+---------+',
      ],
      ['| TT | Nhiệm vụ | Chủ trì |', '| 1 | Mua 2 máy | Tư pháp |'],
    ],
    [
      'keeps the paragraphs of two columns apart',
      [
        '+-----------------+------------------+',
        '| **ỦY BAN NHÂN** | **CỘNG HÒA XÃ    |',
        '| **DÂN**\\        | HỘI CHỦ NGHĨA**  |',
        '| **XÃ AN BÌNH**  |                  |',
        '|                 | Độc lập          |',
        '+=================+==================+',
        '+-----------------+------------------+',
      ],
      ['| ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA |', '| XÃ AN BÌNH | Độc lập |'],
    ],
  ])('%s', (_, lines, rows) => {
    expect(read(lines)).toEqual(rows);
  });

  const ROW = /^\|.*\|$/;
  const wordsOf = (lines: readonly string[]) => lines.join(' ').match(/[\p{L}\d]+/gu) ?? [];
  it.each<[string, string[]]>([
    ['has no last border', ['+----+------+----+', '| TT | Việc | Ai |', '+----+------+----+', '| 1  | Mua  | A  |']],
    [
      'spans columns',
      ['+----+------+----+', '| I  | Mua máy     |', '+----+------+----+', '| 1  | Mua  | A  |', '+----+------+----+'],
    ],
    [
      'spans rows',
      ['+----+------+----+', '| 1  | Mua  | A  |', '|    +------+----+', '|    | Bán  | B  |', '+----+------+----+'],
    ],
    [
      'has a rule inside',
      ['+----+------+----+', '| TT | Việc | Ai |', '|----|------|----|', '| 1  | Mua  | A  |', '+----+------+----+'],
    ],
    ['is one line', ['+----+----+']],
  ])('is left as it stands where it %s', (_, lines) => {
    const kept = read(lines);
    expect(wordsOf(kept)).toEqual(wordsOf(lines));
    expect(kept.filter((line) => ROW.test(line)).length).toBe(lines.filter((line) => ROW.test(line)).length);
  });

  it('is one in a text that is no Markdown, too', () => {
    expect(read(['+----+------+----+', '| TT | Việc | Ai |', '+----+------+----+'], false)).toEqual([
      '| TT | Việc | Ai |',
    ]);
  });
});

describe('lines of a quotation', () => {
  it.each<[string, string[]]>([
    ['> Công an xã chủ trì.\n>\n> Đoàn xã phối hợp.', ['Công an xã chủ trì.', 'Đoàn xã phối hợp.']],
    ['> **1. Mục đích**\n>\n> - Bớt giấy', ['Mục đích', 'Bớt giấy']],
    ['> > Công an xã chủ trì.\n>> Đoàn xã.', ['Công an xã chủ trì. Đoàn xã.']],
    ['> 80% hộ dân có tài khoản', ['> 80% hộ dân có tài khoản']],
    ['> 2.000 lượt truy cập', ['> 2.000 lượt truy cập']],
    ['>= 80 hộ dân', ['>= 80 hộ dân']],
    ['Số hộ > 20', ['Số hộ > 20']],
  ])('%j', (text, lines) => {
    expect(read([text])).toEqual(lines);
  });

  it('stay as they are in a text that is no Markdown', () => {
    expect(read(['> Công an xã'], false)).toEqual(['> Công an xã']);
  });
});

describe('a backslash before a line break', () => {
  it.each<[string, string[]]>([
    ['**Công an xã**\\\nchủ trì.', ['Công an xã chủ trì.']],
    ['Công an xã\\  \nchủ trì.', ['Công an xã chủ trì.']],
    ['Công an xã\\\\', ['Công an xã\\']],
    ['Công an\\xã', ['Công an\\xã']],
  ])('%j', (text, lines) => {
    expect(read([text])).toEqual(lines);
  });
});
