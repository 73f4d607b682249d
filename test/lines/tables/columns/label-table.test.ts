import { describe, expect, it } from 'vitest';
import { readLines } from '../../../read-lines.js';

const MODEL = '### 1. Mô hình 1: Ngày không viết';
const read = (table: readonly string[], heading = MODEL) =>
  readLines([heading, '', ...table, '', '### 2. Mô hình 2: Họp không giấy'].join('\n'), {
    markdown: true,
  });
const texts = (table: readonly string[], heading?: string) =>
  read(table, heading)
    .lines.slice(1, -1)
    .map(({ printed }) => printed.text);

describe('a table of the labels of one model', () => {
  const LINES = ['Mục tiêu: Bớt giấy', 'Đơn vị chủ trì: Công an xã'];
  it.each<[string, string[], string[]]>([
    [
      'has its first row above the rule',
      ['| Mục tiêu | Bớt giấy |', '|---|---|', '| Đơn vị chủ trì | Công an xã |'],
      LINES,
    ],
    [
      'has a head of its own',
      ['| Nội dung | Chi tiết |', '|---|---|', '| **Mục tiêu** | Bớt giấy |', '| **Đơn vị chủ trì** | Công an xã |'],
      LINES,
    ],
    [
      'has an empty head',
      ['| | |', '|---|---|', '| Mục tiêu: | Bớt giấy |', '| Đơn vị chủ trì: | Công an xã |'],
      LINES,
    ],
    ['has no rule', ['| Mục tiêu | Bớt giấy |', '| Đơn vị chủ trì | Công an xã |'], LINES],
    ['has one label', ['| Đơn vị chủ trì | Công an xã |', '|---|---|'], ['Đơn vị chủ trì: Công an xã']],
    ['has a column each', ['| Mục tiêu | Đơn vị chủ trì |', '|---|---|', '| Bớt giấy | Công an xã |'], LINES],
    [
      'has a column each, three and more',
      ['| Mục tiêu | Đơn vị chủ trì | Thời gian hoàn thành |', '|---|---|---|', '| Bớt giấy | Công an xã | 2025 |'],
      [...LINES, 'Thời gian hoàn thành: 2025'],
    ],
    [
      'has a column of numbers',
      [
        '| STT | Nội dung | Chi tiết |',
        '|---|---|---|',
        '| 1 | Mục tiêu | Bớt giấy |',
        '| 2. | **Đơn vị chủ trì** | Công an xã |',
      ],
      ['(1) Mục tiêu: Bớt giấy', '(2) Đơn vị chủ trì: Công an xã'],
    ],
    [
      'has lists in its cells',
      [
        '| Mục tiêu | Hai việc:<br>- Bớt giấy;<br>- Bớt viết - đọc. |',
        '| Đơn vị chủ trì | - Công an xã<br/>- Trạm Y tế |',
      ],
      ['Mục tiêu: Hai việc:', '- Bớt giấy;', '- Bớt viết - đọc.', 'Đơn vị chủ trì:', '- Công an xã', '- Trạm Y tế'],
    ],
    [
      'has labels that no vocabulary knows',
      ['| Mục tiêu | Bớt giấy |', '| Đơn vị chủ trì | Công an xã |', '| Cách làm hay | Cấp mã QR |'],
      [...LINES, 'Cách làm hay: Cấp mã QR'],
    ],
    [
      'says nothing behind a label',
      ['| Mục tiêu | Bớt giấy |', '| Đơn vị chủ trì | |', '| Thời gian hoàn thành | 2025 |'],
      ['Mục tiêu: Bớt giấy', 'Đơn vị chủ trì:', 'Thời gian hoàn thành: 2025'],
    ],
  ])('is read into lines where it %s', (_, table, lines) => {
    expect(texts(table)).toEqual(lines);
  });

  it('keeps its head among the furniture', () => {
    const table = ['| Nội dung | Chi tiết |', '|---|---|', '| Mục tiêu | a |', '| Đơn vị chủ trì | b |'];
    expect(read(table).furniture.runningLines.map(({ span }) => span.text)).toEqual(['| Nội dung | Chi tiết |']);
  });

  const TASKS = ['| TT | Mục tiêu | Đơn vị chủ trì |', '|---|---|---|', '| 1 | Bớt giấy | Công an xã |'];
  it.each<[string, string[], string?]>([
    ['is one of tasks', TASKS],
    [
      'has several rows below a head of labels',
      ['| Mục tiêu | Đơn vị chủ trì |', '|---|---|', '| a | b |', '| c | d |'],
    ],
    [
      'numbers what is no number',
      ['| STT | Nội dung | Chi tiết |', '|---|---|---|', '| I | Mục tiêu | a |', '| II | Đơn vị chủ trì | b |'],
    ],
    [
      'has a column more',
      ['| Xã | Nội dung | Chi tiết |', '|---|---|---|', '| 1 | Mục tiêu | a |', '| 2 | Đơn vị chủ trì | b |'],
    ],
    ['has but one label', ['| Mục tiêu | Bớt giấy |', '| Xã An Bình | 12 hộ |']],
    ['has a label twice', ['| Mục tiêu | a |', '| Mục tiêu | b |', '| Đơn vị chủ trì | c |']],
    ['has fewer labels than others', ['| Mục tiêu | a |', '| Chủ trì | b |', '| Hộ | 1 |', '| Ấp | 2 |', '| Xã | 3 |']],
    ['has numbers before its labels', ['| 1. Mục tiêu | Bớt giấy |', '| 2. Đơn vị chủ trì | Công an xã |']],
    ['has a sentence among its labels', ['| Mục tiêu | a |', '| Chủ trì | b |', '| Công an xã làm. | c |']],
    [
      'stands below no model and has a label that is not known',
      ['| Đơn vị chủ trì | Công an xã |', '| Người theo dõi | Trưởng thôn |', '| Thời gian hoàn thành | Quý I/2026 |'],
      '### 1. Mục đích',
    ],
    ['has rows of unlike length', ['| Mục tiêu | Bớt giấy | |', '| Đơn vị chủ trì | Công an xã | 2025 |']],
  ])('is left as it stands where it %s', (_, table, heading) => {
    // The rule under the head says no words.
    expect(texts(table, heading)).toEqual(table.filter((line) => !/^\|[-|]+$/.test(line)));
  });
});
