import { expect, it } from 'vitest';
import { planOf } from '../plans.js';

const tasks = (...lines: string[]) =>
  planOf('I. MỤC ĐÍCH', 'Tốt.', ...lines).tasks.map(({ path, items }) => `${path} ${items.length}`);

it.each([
  [
    ['II. NỘI DUNG', '1. Mở lớp cho cấp ủy chi bộ bản theo hai đợt:', '- Đợt 1: Vùng thấp.', '- Đợt 2: Vùng cao.'],
    ['II/1 2'],
  ],
  [
    [
      'II. NỘI DUNG',
      '1. Mở lớp cho bí thư chi đoàn, chia thành 03 nhóm:',
      '- Nhóm 1: Vùng thấp.',
      '- Nhóm 2: Vùng cao.',
    ],
    ['II/1 2'],
  ],
  [
    ['II. NỘI DUNG', '1. Công tác tuyên truyền', '- Phát thanh trên loa.', '- Treo băng rôn.'],
    ['II/1/-1 0', 'II/1/-2 0'],
  ],
  [
    ['II. NỘI DUNG', '1. Công tác tuyên truyền:', '- Phát thanh trên loa.', '- Treo băng rôn.'],
    ['II/1/-1 0', 'II/1/-2 0'],
  ],
])('bullets that say in which turns a task is done are its items: %j', (lines, paths) => {
  expect(tasks(...lines)).toEqual(paths);
});

it.each([
  [
    ['1. Tổ chức hai hội nghị. (Có lịch gửi sau)', '2. In tờ rơi.'],
    [null, null],
  ],
  [
    ['1. Hội nghị tập huấn (Có lịch gửi sau)', '2. In tờ rơi.'],
    ['Hội nghị tập huấn (Có lịch gửi sau)', null],
  ],
  [['1. Các ngành: Công an, Quân sự', '- Trực ban.'], ['Các ngành: Công an, Quân sự']],
  [
    ['1. Các ngành: Tăng cường trực ban.', '2. In tờ rơi.'],
    ['Các ngành', null],
  ],
])('a sentence is no heading, a list of bodies is a whole one: %j', (lines, titles) => {
  const { sections } = planOf('I. MỤC ĐÍCH', 'Tốt.', 'II. NỘI DUNG', ...lines);
  expect(sections.slice(2).map(({ title }) => title)).toEqual(titles);
});

it.each([
  [['a) Sơ khảo: các xã tự tổ chức.', 'b) Chung khảo: tại huyện.'], 0],
  [['a) Đợt 1: các xã phía nam.', 'b) Đợt 2: các xã phía bắc.'], 2],
  [['a) Sơ khảo: ngày 05/10/2025.', 'b) Chung khảo: ngày 20/10/2025.'], 2],
])('letters below a time that is said list it only where they name times: %j', (lines, items) => {
  const { tasks } = planOf(
    'I. MỤC ĐÍCH',
    'Tốt.',
    'II. NỘI DUNG',
    '1. Tổ chức hội thi',
    '- Thời gian: Tháng 10/2025.',
    ...lines,
  );
  expect(tasks[0]!.fields.deadline?.items.length ?? 0).toBe(items);
  expect(tasks[0]!.deadlines[0]?.edtf).toBe('2025-10');
});

it.each([
  [
    [
      'II. NỘI DUNG, ĐỐI TƯỢNG GIÁM SÁT',
      '1. Nội dung giám sát: Việc chi trả trợ cấp.',
      '2. Đối tượng giám sát: Hai xã.',
      'III. CÁC BƯỚC TIẾN HÀNH',
      '1. Thành lập Đoàn giám sát.',
      '2. Giám sát tại hai xã.',
    ],
    ['III/1 0', 'III/2 0'],
  ],
  [
    ['II. NỘI DUNG', '1. Nội dung tuyên truyền trên loa.', '2. Giám sát việc chi trả.'],
    ['II/1 0', 'II/2 0'],
  ],
])('what is supervised is no task, its steps are: %j', (lines, paths) => {
  expect(tasks(...lines)).toEqual(paths);
});

it.each([
  [
    [
      'II. MỤC TIÊU',
      '1. Đến năm 2027: xã giữ vững 19/19 tiêu chí.',
      '2. Đến năm 2030: thu nhập bình quân 85 triệu đồng.',
    ],
    [],
  ],
  [['II. MỤC TIÊU', '- Đến năm 2027: số hộ nghèo còn dưới 30 hộ.', '- Đến năm 2030: không còn hộ nghèo.'], []],
  [
    ['II. LỘ TRÌNH', '1. Tháng 3/2026: Khảo sát.', '2. Tháng 4/2026: Ký hợp đồng.'],
    ['II/1 0', 'II/2 0'],
  ],
  [
    ['II. LỘ TRÌNH', '- Đến năm 2027: Hoàn thành đường trục.', '- Đến năm 2030: Xây dựng nhà văn hóa.'],
    ['II/-1 0', 'II/-2 0'],
  ],
  [
    ['II. LỘ TRÌNH', '- Năm 2027: Đường trục thôn.', '- Năm 2028: Nhà văn hóa.'],
    ['II/-1 0', 'II/-2 0'],
  ],
])('how things are to be by a year is no step: %j', (lines, paths) => {
  expect(tasks(...lines)).toEqual(paths);
});
