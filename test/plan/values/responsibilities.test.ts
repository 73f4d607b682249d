import { describe, expect, it } from 'vitest';
import { planOf } from '../plans.js';

const HEAD = ['I. MỤC ĐÍCH', 'Tốt.', 'II. NỘI DUNG'];

const taskParts = (...lines: string[]) =>
  planOf(...HEAD, ...lines).tasks.map(({ responsibilities }) =>
    (responsibilities ?? []).map(({ unit, role }) => `${role}: ${unit}`),
  );

describe('the parts of a task', () => {
  it.each<[string, string[], string[]]>([
    [
      'labels',
      ['1. In tờ rơi.', '- Đơn vị chủ trì: Công an xã.', '- Phối hợp: Trạm Y tế.'],
      ['lead: Công an xã', 'coordinate: Trạm Y tế'],
    ],
    [
      'its own words',
      ['1. Công an xã chủ trì, phối hợp với Trạm Y tế rà soát.'],
      ['lead: Công an xã', 'coordinate: Trạm Y tế'],
    ],
    ['who is charged', ['1. Giao Văn phòng HĐND&UBND tham mưu văn bản.'], ['implement: Văn phòng HĐND&UBND']],
    [
      'the body that heads the point above',
      ['1. Công an xã', '- Chủ trì, phối hợp với Trạm Y tế rà soát hồ sơ.'],
      ['lead: Công an xã', 'coordinate: Trạm Y tế'],
    ],
    ['its own actor before a heading', ['1. Công an xã', '- Trạm Y tế rà soát hồ sơ.'], ['implement: Trạm Y tế']],
    ['no heading that says more than a body', ['1. Dữ liệu của Công an xã', '- Rà soát hồ sơ.'], []],
    ['nobody', ['1. Tuyên truyền đến các hộ gia đình trên địa bàn.'], []],
    ['whom it is done for', ['1. Cấp tài khoản cho đoàn viên của Hội Nông dân.'], []],
  ])('%s', (_, lines, expected) => expect(taskParts(...lines)).toEqual([expected]));
});

const sectionParts = (...lines: string[]) =>
  planOf(...HEAD, '1. In tờ rơi.', ...lines).sections.flatMap(({ path, responsibilities }) =>
    (responsibilities ?? []).map(({ unit, role }) => `${path} ${role}: ${unit}`),
  );

describe('the parts of a section', () => {
  it.each<[string, string[], string[]]>([
    [
      'a body that heads what it does',
      [
        'III. TỔ CHỨC THỰC HIỆN',
        '1. Công an xã',
        '- Chủ trì, phối hợp với Trạm Y tế rà soát.',
        '2. Văn phòng',
        '- Tham mưu văn bản.',
      ],
      ['III/1 lead: Công an xã', 'III/1 coordinate: Trạm Y tế', 'III/2 implement: Văn phòng'],
    ],
    [
      'who is charged',
      ['III. TỔ CHỨC THỰC HIỆN', 'Giao Công an huyện theo dõi, đôn đốc.'],
      ['III implement: Công an huyện'],
    ],
    [
      'who is charged elsewhere',
      ['III. KINH PHÍ', 'Giao Phòng Tài chính chủ trì lập dự toán.'],
      ['III lead: Phòng Tài chính'],
    ],
    [
      'a body that heads what it does in another chapter',
      ['III. GIẢI PHÁP', '1. Trạm Y tế', '- Bố trí phòng khám.', '- Cập nhật số liệu.'],
      ['III/1 implement: Trạm Y tế'],
    ],
    [
      'a body that heads with whom it works',
      ['III. GIẢI PHÁP', '1. Đối với Trạm Y tế xã:', '- Phối hợp với Công an xã cập nhật số liệu.'],
      ['III/1 implement: Trạm Y tế xã'],
    ],
    ['no body for whose papers it is done', ['III. GIẢI PHÁP', '1. Đối với hồ sơ của Công an xã', '- Lưu trữ.'], []],
    ['a body that heads who takes part', ['III. THÀNH PHẦN', '1. Trạm Y tế', '- 02 đồng chí.', '- Lãnh đạo xã.'], []],
    ['a body that heads nothing', ['III. ĐỐI TƯỢNG', '1. Trạm Y tế', '2. Trường mầm non'], []],
    ['no body', ['III. TỔ CHỨC THỰC HIỆN', '1. Chế độ báo cáo', '- Báo cáo hằng tháng.'], []],
    ['aims that name a body', ['III. YÊU CẦU', 'Công an xã phải làm tốt.'], []],
  ])('%s', (_, lines, expected) => expect(sectionParts(...lines)).toEqual(expected));
});

it('counts bodies of tasks and sections among the units', () => {
  const { units } = planOf(
    ...HEAD,
    '1. Công an xã rà soát hồ sơ.',
    'III. TỔ CHỨC THỰC HIỆN',
    '1. Công an xã',
    '- Tổng hợp.',
  );
  expect(units).toEqual([
    {
      name: 'Công an xã',
      abbreviations: [],
      roles: [
        { task: 'II/1', role: 'implement' },
        { section: 'III/1', role: 'implement' },
      ],
    },
  ]);
});
