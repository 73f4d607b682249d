import { describe, expect, it } from 'vitest';
import { planOf, readPlan } from '../plans.js';

const GOAL = 'I. MỤC ĐÍCH\n\nHoàn thành chỉ tiêu.\n\n';

function tasksOf(table: string, heading = 'II. LỊCH THỰC HIỆN', file = 'plan.txt') {
  const text = `KẾ HOẠCH\nTriển khai chữ ký số\n\n${GOAL}${heading}\n\n${table}\n\nIII. KINH PHÍ\n\nNgân sách xã.`;
  const plan = readPlan(text, file);
  expect(plan.unplaced).toEqual([]);
  return plan.tasks.map(({ path, text: words, deadlines }) => [path, words, deadlines.map(({ edtf }) => edtf)]);
}

const DONE = [
  ['II/-1', 'Kiện toàn tổ', ['2025-09']],
  ['II/-2', 'Ra quân', ['2025-10']],
];

describe('the rows of a calendar are tasks, whatever the chapter is called', () => {
  it.each([
    [
      'bars',
      '| Tháng | Nội dung | Phụ trách |\n|---|---|---|\n| 9/2025 | Kiện toàn tổ | Công an |\n| 10/2025 | Ra quân | Đoàn xã |',
    ],
    [
      'bars between cells alone',
      'Tháng | Nội dung | Phụ trách\n9/2025 | Kiện toàn tổ | Công an\n10/2025 | Ra quân | Đoàn xã',
    ],
    [
      'tabs',
      'Thời gian\tNội dung công việc\tPhụ trách\nTháng 9/2025\tKiện toàn tổ\tCông an\nTháng 10/2025\tRa quân\tĐoàn xã',
    ],
    [
      'columns',
      '   Tháng      Nội dung công việc        Phụ trách\n   9/2025     Kiện toàn tổ              Công an\n   10/2025    Ra quân                   Đoàn xã',
    ],
  ])('in %s', (_, table) => expect(tasksOf(table)).toEqual(DONE));

  it('in a table whose first columns have no names', () => {
    const table = (no: string) =>
      `| | | Chủ trì | Hạn |\n|---|---|---|---|\n| 1 | Kiện toàn tổ | Công an | 9/2025 |\n| ${no} | Ra quân | Đoàn xã | 10/2025 |`;
    expect(tasksOf(table('2'), 'II. NHIỆM VỤ', 'plan.md')).toEqual([
      ['II/1', 'Kiện toàn tổ', ['2025-09']],
      ['II/2', 'Ra quân', ['2025-10']],
    ]);
    expect(tasksOf(table('Hai'), 'II. NHIỆM VỤ', 'plan.md')).toEqual([]);
  });

  it('with a number before the time', () => {
    const table =
      'STT | Thời gian | Nội dung | Người thực hiện\n1 | 9/2025 | Kiện toàn tổ | Công an\n2 | 10/2025 | Ra quân | Đoàn';
    expect(tasksOf(table)).toEqual([
      ['II/1', 'Kiện toàn tổ', ['2025-09']],
      ['II/2', 'Ra quân', ['2025-10']],
    ]);
  });

  it('a time that is printed once holds for all beside it', () => {
    const table =
      '| Tháng | Nội dung | Phụ trách |\n|---|---|---|\n| 9/2025 | Kiện toàn tổ | Công an |\n| | Tập huấn | Đoàn |';
    expect(tasksOf(table, 'II. LỊCH TRÌNH', 'plan.md')).toEqual([
      ['II/-1', 'Kiện toàn tổ', ['2025-09']],
      ['II/-2', 'Tập huấn', ['2025-09']],
    ]);
  });
});

describe('rows without a number below a numbered one', () => {
  const HEAD = '| TT | | Nội dung | Chủ trì | Thời gian |\n|---|---|---|---|---|';
  it.each([
    [
      'are tasks of the heading above them',
      '| 1 | | Hạ tầng | | |\n| | a | Lắp wifi | Công an | 9/2025 |\n| | b | Đo sóng | Đoàn xã | 10/2025 |\n| 2 | | Tập huấn | Đoàn xã | 11/2025 |',
      ['II/1/a', 'II/1/b', 'II/2'],
    ],
    [
      'stand behind the task above them where it says who does it',
      '| 1 | | Hạ tầng | Công an | 9/2025 |\n| | | - Đo sóng | Đoàn xã | 10/2025 |',
      ['II/1', 'II/1/-1'],
    ],
    ['are the rest of it otherwise', '| 1 | | Hạ tầng | Công an | 9/2025 |\n| | | của thôn | | |', ['II/1']],
    [
      'are none where they say neither who nor when',
      '| I | | Về hạ tầng | | |\n| | | Làm sớm | | |\n| 1 | | Hạ tầng | Công an | 9/2025 |',
      ['II/I/1'],
    ],
  ])('%s', (_, rows, paths) => {
    const text = `KẾ HOẠCH\nX\n\n${GOAL}II. NHIỆM VỤ\n\n${HEAD}\n${rows}\n\nIII. KINH PHÍ\n\nNgân sách xã.`;
    expect(readPlan(text, 'plan.md').tasks.map(({ path }) => path)).toEqual(paths);
  });
});

describe('the column of those in charge', () => {
  const lead = (head: string, cell: string) => {
    const table = `| TT | Nội dung | ${head} | Thời gian |\n|---|---|---|---|\n| 1 | Kiện toàn tổ | ${cell} | 9/2025 |`;
    const { fields } = readPlan(`KẾ HOẠCH\nX\n\n${GOAL}II. NHIỆM VỤ\n\n${table}`, 'plan.md').tasks[0]!;
    return fields.lead?.text ?? null;
  };

  it.each([
    ['Phụ trách', 'Công an xã'],
    ['Bộ phận phụ trách', 'Công an xã'],
    ['Đơn vị, cá nhân phụ trách', 'Công an xã'],
  ])('%s', (head, cell) => expect(lead(head, cell)).toBe(cell));

  it.each([
    ['Người phụ trách', 'Ông Lò Văn Pó'],
    ['Cán bộ phụ trách', 'Bà Vi Thị Hoa'],
    ['Ghi chú', 'Công an xã'],
  ])('none is %s', (head, cell) => expect(lead(head, cell)).toBeNull());
});

describe('no tasks are', () => {
  it.each([
    ['costs', '| TT | Nội dung | Số tiền | Thời gian |\n|---|---|---|---|\n| 1 | In tờ rơi | 5.000.000 | 9/2025 |'],
    ['costs without numbers', '| Nội dung | Số tiền |\n|---|---|\n| In tờ rơi | 5.000.000 |\n| Nước uống | 200.000 |'],
    [
      'goals',
      '| Thời gian | Chỉ tiêu | Tỷ lệ |\n|---|---|---|\n| 2025 | Cấp chữ ký số | 50% |\n| 2026 | Cấp chữ ký số | 80% |',
    ],
    [
      'members',
      'Họ và tên | Chức vụ | Nhiệm vụ\nLò Văn Pó | Trưởng Công an xã | Tổ trưởng\nVi Thị Hoa | Công chức | Thư ký',
    ],
  ])('%s', (_, table) => expect(tasksOf(table, 'II. KINH PHÍ', 'plan.md')).toEqual([]));
});

describe('dated steps without a year', () => {
  const steps = (...items: string[]) =>
    planOf('I. MỤC ĐÍCH', 'Tốt.', 'II. YÊU CẦU', ...items.map((item) => `- ${item}`)).tasks.map(({ text }) => text);

  it.each([
    ['Tháng 5: Chuẩn bị lực lượng.', 'Tháng 6 - 7: Ra quân.'],
    ['Đầu tháng 8: Họp bản.', 'Từ ngày 05/6 đến ngày 10/6: Rà soát.'],
    ['Quý I: Khảo sát.', 'Quý II, III: Tập huấn.'],
  ])('are tasks: %j, %j', (...items) => expect(steps(...items)).toEqual(items));

  it.each([
    ['Tháng 5: 200 hồ sơ.', 'Tháng 6: 300 hồ sơ.'],
    ['Từ 5 đến 7 người: Tổ của bản.', 'Trên 7 người: Tổ của xã.'],
    ['Thôn 5: Nhà văn hóa.', 'Thôn 6: Trường học.'],
    ['Ngày công: 200.000 đồng.', 'Tháng lương: 5 triệu đồng.'],
  ])('are not: %j, %j', (...items) => expect(steps(...items)).toEqual([]));
});

describe('the period of a plan', () => {
  const period = (...items: string[]) =>
    planOf('I. MỤC ĐÍCH', 'Tốt.', 'II. HÌNH THỨC', '1. Thời gian thực hiện:', ...items).document.period;

  it('is none of the times of its steps', () =>
    expect(period('- Trước ngày 10/3/2026: Gửi báo cáo.', '- Từ ngày 16/3 đến 20/3/2026: Giám sát.')).toBeNull());

  it('may be stated by a bullet', () =>
    expect(period('- Từ tháng 3/2026 đến tháng 5/2026.')).toEqual({ start: '2026-03', end: '2026-05' }));
});

describe('the bodies of a cell, one below the other', () => {
  it.each([
    ['Phòng Văn hóa<br>Đoàn Thanh niên xã', ['Phòng Văn hóa', 'Đoàn Thanh niên xã']],
    ['Trung tâm Văn hóa,<br>Thông tin và Thể thao', ['Trung tâm Văn hóa, Thông tin và Thể thao']],
  ])('%s', (cell, units) => {
    const table = `| TT | Nội dung | Chủ trì |\n|---|---|---|\n| 1 | Tổ chức giải chạy | ${cell} |`;
    expect(unitsOf(table)).toEqual(units);
  });

  it.each([
    [
      ['Phòng Văn hóa', 'Đoàn Thanh niên', 'xã'],
      ['Phòng Văn hóa', 'Đoàn Thanh niên xã'],
    ],
    [
      ['Trạm Y tế', 'Công an xã'],
      ['Trạm Y tế', 'Công an xã'],
    ],
    [
      ['Hội Nông dân,', 'Hội Phụ nữ'],
      ['Hội Nông dân', 'Hội Phụ nữ'],
    ],
    [['Văn phòng', 'UBND xã'], ['Văn phòng UBND xã']],
    [['Ban Thường trực', 'Ủy ban MTTQ'], ['Ban Thường trực Ủy ban MTTQ']],
    [['Ủy ban', 'Mặt trận Tổ quốc'], ['Ủy ban Mặt trận Tổ quốc']],
    [['Trung tâm', 'Y tế xã'], ['Trung tâm Y tế xã']],
  ])('wrapped by the width of a column: %j', (lines, units) => {
    const row = (cells: string[]) => `| ${cells.map((cell, i) => cell.padEnd([4, 20, 20][i]!)).join(' | ')} |`;
    const border = (sign: string) => `+${[6, 22, 22].map((width) => sign.repeat(width)).join('+')}+`;
    const body = lines.map((line, i) => row(i === 0 ? ['1', 'Tổ chức giải chạy', line] : ['', '', line]));
    const table = [border('-'), row(['TT', 'Nội dung', 'Chủ trì']), border('='), ...body, border('-')].join('\n');
    expect(unitsOf(table)).toEqual(units);
  });
});

function unitsOf(table: string): string[] {
  const plan = planOf(
    `KẾ HOẠCH\nTổ chức giải chạy\n\n${GOAL}II. NHIỆM VỤ\n\n${table}\n\nIII. KINH PHÍ\n\nNgân sách xã.`,
  );
  return plan.tasks.flatMap(({ responsibilities = [] }) => responsibilities.map(({ unit }) => unit));
}
