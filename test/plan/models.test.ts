import { describe, expect, it } from 'vitest';
import { fieldsOf, planOf } from './plans.js';

const modelsOf = (...paragraphs: string[]) => planOf('I. MỤC ĐÍCH', 'Tốt.', 'II. NỘI DUNG', ...paragraphs).models;
const modelOf = (...paragraphs: string[]) => {
  const [model, ...others] = modelsOf(...paragraphs);
  expect(others).toEqual([]);
  return { ...model!, fields: fieldsOf(model!.fields) };
};

describe('a model', () => {
  it.each([
    ['Mô hình 1: Kiosk tự phục vụ.', null, 'Kiosk tự phục vụ'],
    ['1. Mô hình 1: Kiosk', '1', 'Kiosk'],
    ['1.2. Mô hình 1: Kiosk', '1.2', 'Kiosk'],
    ['3.1 Mô hình 1 Kiosk', '3.1', 'Kiosk'],
    ['a) Mô hình 1: Kiosk', 'a', 'Kiosk'],
    ['**Mô hình 1: Kiosk**', null, 'Kiosk'],
    ['## Mô hình 1: Kiosk', null, 'Kiosk'],
    ['MÔ HÌNH SỐ 1. Kiosk', null, 'Kiosk'],
    ['Mô hình 1: Mô hình thi online', null, 'Mô hình thi online'],
    ['Mô hình 1: Khách sạn 2-3*; 4*; 5*', null, 'Khách sạn 2-3*; 4*; 5*'],
    ['Mô hình 1: “Ngày không giấy”', null, '“Ngày không giấy”'],
    ['Mô hình 1\n\nKiosk tự phục vụ', null, 'Kiosk tự phục vụ'],
  ])('%j has its number, list number and title', (heading, ordinal, title) => {
    expect(modelOf(heading, '- Mục tiêu: Tốt.')).toMatchObject({ number: 1, ordinal, title, description: null });
  });

  it('keeps text under no label as its description', () => {
    const model = modelOf('Mô hình 1: Kiosk', 'Triển khai theo lộ trình chung.', '- Mục tiêu: Tốt.');
    expect(model).toMatchObject({ title: 'Kiosk', description: 'Triển khai theo lộ trình chung.' });
  });

  it('keeps numbers as printed, with gaps and repeats, and reports them', () => {
    const plan = planOf('I. MỤC ĐÍCH', 'Tốt.', 'II. NỘI DUNG', 'Mô hình 1: A', 'Mô hình 4: B', 'Mô hình 4: C');
    expect(plan.models.map((model) => model.number)).toEqual([1, 4, 4]);
    const rules = plan.diagnostics.map((one) => one.rule);
    expect(rules).toContain('model-number-gap');
    expect(rules).toContain('model-number-repeated');
  });

  it('ends where a section of a higher level begins', () => {
    const plan = planOf(
      'I. NỘI DUNG',
      '1. Nhóm một',
      'Mô hình 1: A',
      '- Mục tiêu: Tốt.',
      'II. TỔ CHỨC',
      '1. Công an xã chủ trì',
      '- Việc này.',
    );
    expect(plan.sections.map((section) => section.path)).toEqual(['I', 'I/1', 'II', 'II/1']);
    expect(plan.sections[3]!.items.map((item) => item.text)).toEqual(['Việc này.']);
    expect(fieldsOf(plan.models[0]!.fields)).toEqual([['objective', 'Mục tiêu', 'Tốt.', []]]);
  });
});

describe('the fields of a model', () => {
  const expected = [
    ['objective', 'Mục tiêu', 'Người dân tự lấy số.', []],
    ['assignment', 'Phân công nhiệm vụ', '', ['Công an xã chủ trì;', 'Đoàn xã phối hợp.']],
    ['deadline', 'Thời gian hoàn thành', '30/12/2023', []],
  ];

  it.each([
    [
      'bold with colons',
      [
        '- **Mục tiêu:** Người dân tự lấy số.',
        '- **Phân công nhiệm vụ:**',
        '+ Công an xã chủ trì;',
        '+ Đoàn xã phối hợp.',
        '- **Thời gian hoàn thành:** 30/12/2023',
      ],
    ],
    [
      'bold without colons',
      [
        '- **Mục tiêu** Người dân tự lấy số.',
        '- **Phân công nhiệm vụ**',
        '+ Công an xã chủ trì;',
        '+ Đoàn xã phối hợp.',
        '- **Thời gian hoàn thành** 30/12/2023',
      ],
    ],
    [
      'plain',
      [
        '- Mục tiêu: Người dân tự lấy số.',
        '- Phân công nhiệm vụ:',
        '+ Công an xã chủ trì;',
        '+ Đoàn xã phối hợp.',
        '- Thời gian hoàn thành: 30/12/2023',
      ],
    ],
    [
      'without bullets',
      [
        'Mục tiêu: Người dân tự lấy số.',
        'Phân công nhiệm vụ:',
        '- Công an xã chủ trì;',
        '- Đoàn xã phối hợp.',
        'Thời gian hoàn thành: 30/12/2023',
      ],
    ],
    [
      'with the text below',
      [
        '- **Mục tiêu**',
        'Người dân tự lấy số.',
        '- **Phân công nhiệm vụ**',
        '+ Công an xã chủ trì;',
        '+ Đoàn xã phối hợp.',
        '- **Thời gian hoàn thành**',
        '30/12/2023',
      ],
    ],
    [
      'with tight bullets',
      [
        '-Mục tiêu: Người dân tự lấy số.',
        '-Phân công nhiệm vụ:',
        '+Công an xã chủ trì;',
        '+Đoàn xã phối hợp.',
        '-Thời gian hoàn thành: 30/12/2023',
      ],
    ],
    [
      'with wrong bullets',
      [
        '- Mục tiêu: Người dân tự lấy số.',
        '- Phân công nhiệm vụ:',
        '+ Công an xã chủ trì;',
        '- Đoàn xã phối hợp.',
        '+ Thời gian hoàn thành: 30/12/2023',
      ],
    ],
    [
      'with stars and dots',
      [
        '* Mục tiêu: Người dân tự lấy số.',
        '* Phân công nhiệm vụ:',
        '• Công an xã chủ trì;',
        '• Đoàn xã phối hợp.',
        '* Thời gian hoàn thành: 30/12/2023',
      ],
    ],
  ])('are read %s', (_, paragraphs) => {
    expect(modelOf('Mô hình 1: Kiosk', ...paragraphs).fields).toEqual(expected);
  });

  it.each([
    ['a) Mục tiêu: Tốt.', 'b) Đơn vị thực hiện: Công an xã.'],
    ['1) Mục tiêu: Tốt.', '2) Đơn vị thực hiện: Công an xã.'],
    ['(1) Mục tiêu: Tốt.', '(2) Đơn vị thực hiện: Công an xã.'],
  ])('are read with numbers: %j', (one, two) => {
    const plan = planOf(
      'I. MỤC ĐÍCH',
      'Tốt.',
      'II. NỘI DUNG',
      '1. Mô hình 1: Kiosk',
      one,
      two,
      '2. Mô hình 2: Thẻ',
      one,
      two,
    );
    for (const model of plan.models) {
      expect(fieldsOf(model.fields)).toEqual([
        ['objective', 'Mục tiêu', 'Tốt.', []],
        ['implementers', 'Đơn vị thực hiện', 'Công an xã.', []],
      ]);
    }
  });

  it('keep a label that no key stands for, and one that comes again, under other', () => {
    const { fields } = modelOf(
      'Mô hình 1: Kiosk',
      '- Mục tiêu: A.',
      '- Phân công nhiệm vụ:',
      '+ B.',
      '- Mục tiêu: C.',
      '- Hiệu quả: D.',
      '- Lộ trình: E.',
    );
    expect(fields).toEqual([
      ['objective', 'Mục tiêu', 'A.', []],
      ['assignment', 'Phân công nhiệm vụ', '', ['B.']],
      ['outcome', 'Hiệu quả', 'D.', []],
      ['other', 'Mục tiêu', 'C.', []],
      ['other', 'Lộ trình', 'E.', []],
    ]);
  });

  it.each([
    ['a) Mục tiêu: A.', 'b) Lộ trình: B.', 'c) Hiệu quả:'],
    ['(1) Mục tiêu: A.', '(2) Lộ trình: B.', '(3) Hiệu quả:'],
    ['1. Mục tiêu: A.', '2. Lộ trình: B.', '3. Hiệu quả:'],
    ['- Mục tiêu: A.', '- Lộ trình: B.', '- Hiệu quả:'],
  ])('may be unknown between others: %j', (one, two, three) => {
    const { fields } = modelOf('1. Mô hình 1: Kiosk', one, two, three, '- C.', '- D.');
    expect(fields).toEqual([
      ['objective', 'Mục tiêu', 'A.', []],
      ['outcome', 'Hiệu quả', '', ['C.', 'D.']],
      ['other', 'Lộ trình', 'B.', []],
    ]);
  });

  it('may be unknown above others', () => {
    const { fields, description } = modelOf(
      'Mô hình 1: Kiosk',
      '- Lộ trình: A.',
      '- Mục tiêu: B.',
      '+ C.',
      '- D.',
      '- E.',
    );
    expect(description).toBeNull();
    expect(fields).toEqual([
      ['objective', 'Mục tiêu', 'B.', ['C.', 'D.', 'E.']],
      ['other', 'Lộ trình', 'A.', []],
    ]);
  });

  it('are not what a list under a label counts', () => {
    const { fields } = modelOf('1. Mô hình 1: Kiosk', '- Phân công nhiệm vụ:', '1. Tuyên truyền: A.', '2. Hạ tầng: B.');
    expect(fields).toEqual([['assignment', 'Phân công nhiệm vụ', '', ['Tuyên truyền: A.', 'Hạ tầng: B.']]]);
  });

  it('keep an item that begins like a label an item', () => {
    const { fields } = modelOf(
      'Mô hình 1: Kiosk',
      '- Mục tiêu: A.',
      '- Tổ chức thực hiện:',
      '+ Công an xã: chủ trì;',
      '+ Tổ chức thực hiện Đề án 06 theo lộ trình;',
      '+ Kết quả hằng tháng báo cáo UBND xã.',
      '- Hiệu quả: B.',
    );
    expect(fields).toEqual([
      ['objective', 'Mục tiêu', 'A.', []],
      [
        'organisation',
        'Tổ chức thực hiện',
        '',
        ['Công an xã: chủ trì;', 'Tổ chức thực hiện Đề án 06 theo lộ trình;', 'Kết quả hằng tháng báo cáo UBND xã.'],
      ],
      ['outcome', 'Hiệu quả', 'B.', []],
    ]);
  });

  it('keep a paragraph behind a table with the field', () => {
    const { fields } = modelOf(
      'Mô hình 1: Kiosk',
      '- Công cụ triển khai:',
      '+ VNeID',
      '| a | b |\n|---|---|\n| c | d |',
      'mức độ 2.',
      'mức độ 3.',
      '+ Máy in',
      'đa năng.',
    );
    expect(fields).toEqual([['tools', 'Công cụ triển khai', 'mức độ 2.\nmức độ 3.', ['VNeID', 'Máy in đa năng.']]]);
  });

  it('keep a paragraph that reads on with its item, and one that does not with the field', () => {
    const { fields } = modelOf(
      'Mô hình 1: Kiosk',
      '- Công cụ triển khai:',
      'Kiosk: tự lấy số.',
      '+ VNeID',
      'mức độ 2.',
      'Máy in.',
    );
    expect(fields).toEqual([['tools', 'Công cụ triển khai', 'Kiosk: tự lấy số.\nMáy in.', ['VNeID mức độ 2.']]]);
  });
});

describe('a group of models', () => {
  it.each([
    ['1. Nhóm tiện ích giải quyết thủ tục (02 mô hình)', 'Nhóm tiện ích giải quyết thủ tục', 2],
    ['1. Nhóm tiện ích giải quyết thủ tục (bao gồm 02 mô hình).', 'Nhóm tiện ích giải quyết thủ tục', 2],
    ['A. NHÓM TIỆN ÍCH (2 mô hình):', 'NHÓM TIỆN ÍCH', 2],
    ['1. Nhóm tiện ích', 'Nhóm tiện ích', null],
  ])('%j', (heading, title, declaredCount) => {
    const plan = planOf('I. MỤC ĐÍCH', 'Tốt.', 'II. NỘI DUNG', heading, 'Mô hình 1: A', 'Mô hình 2: B');
    expect(plan.groups).toMatchObject([{ ordinal: heading[0], title, declaredCount, models: [1, 2] }]);
    expect(plan.models.map((model) => model.group)).toEqual([heading[0], heading[0]]);
  });

  it('there is none where the models stand right under a section', () => {
    expect(planOf('I. MỤC ĐÍCH', 'Tốt.', 'II. NỘI DUNG', 'Mô hình 1: A').groups).toEqual([]);
  });

  it.each([
    [['II. CÁC MÔ HÌNH TRIỂN KHAI', 'Mô hình 1: A', 'Mô hình 2: B'], []],
    [['II. CÁC MÔ HÌNH TRIỂN KHAI (02 mô hình)', '1. Mô hình 1: A', '2. Mô hình 2: B'], []],
    [['II. NHIỆM VỤ', '1. Tuyên truyền', '2. Triển khai các mô hình', '2.1. Mô hình 1: A', '2.2. Mô hình 2: B'], []],
    [['II. NHIỆM VỤ', '1. Các mô hình điểm (02 mô hình)', 'Mô hình 1: A', 'Mô hình 2: B'], ['1']],
    [
      ['II. CÁC MÔ HÌNH CỦA TỈNH', 'Mô hình 1: A', 'III. CÁC MÔ HÌNH CỦA HUYỆN', 'Mô hình 2: B'],
      ['II', 'III'],
    ],
    [
      ['II. NỘI DUNG', '1. Do Công an xã chủ trì', 'Mô hình 1: A', '2. Do Đoàn xã chủ trì', 'Mô hình 2: B'],
      ['1', '2'],
    ],
    [['II. NHÓM MÔ HÌNH DO CÔNG AN XÃ CHỦ TRÌ', 'Mô hình 1: A'], ['II']],
  ])('a heading that alone holds all models is a group by its words only: %j', (paragraphs, groups) => {
    const plan = planOf('I. MỤC ĐÍCH', 'Tốt.', ...paragraphs);
    expect(plan.groups.map((group) => group.ordinal)).toEqual(groups);
    expect([...new Set(plan.models.map((model) => model.group))]).toEqual(groups.length > 0 ? groups : [null]);
  });
});

describe('a label without a colon that no key stands for', () => {
  it.each([
    ['1.1. Mục tiêu', '1.2. Nội dung thực hiện', '1.3. Thời gian hoàn thành'],
    ['a) Mục tiêu', 'b) Nội dung', 'c) Thời hạn'],
    ['a) Mục tiêu.', 'b) Cách làm.', 'c) Thời hạn.'],
    ['- Mục tiêu:', '- Giải pháp:', '- Thời hạn:'],
  ])('%j, %j, %j', (aim, content, time) => {
    const model = modelOf(
      '1. Mô hình 1: Kiosk',
      aim,
      'Nhanh hơn.',
      content,
      '- Mua máy.',
      '- Lắp máy.',
      time,
      '30/6/2024.',
    );
    const label = (printed: string) => /\p{L}{2}[^.:]*/u.exec(printed)![0];
    expect(model.fields).toEqual([
      ['objective', label(aim), 'Nhanh hơn.', []],
      ['deadline', label(time), '30/6/2024.', []],
      ['other', label(content), '', ['Mua máy.', 'Lắp máy.']],
    ]);
  });

  it.each(['b) Nội dung cũ', 'b) Giải pháp của tổ, của xã', 'd) Nội dung', 'b) nội dung'])('is none in %j', (line) => {
    const model = modelOf('1. Mô hình 1: Kiosk', 'a) Mục tiêu', 'Nhanh hơn.', line, '- Mua máy.');
    expect(model.fields).toMatchObject([['objective', 'Mục tiêu', expect.anything(), expect.anything()]]);
  });
});

describe('labels of other plans', () => {
  it.each([
    ['Địa điểm thí điểm', 'location'],
    ['Địa bàn làm điểm', 'location'],
    ['Mục đích và yêu cầu', 'objective'],
    ['Thời gian và lộ trình thực hiện', 'deadline'],
    ['Dự kiến hoàn thành', 'deadline'],
    ['Sản phẩm đạt được', 'outcome'],
    ['Cách làm', 'other'],
    ['Lộ trình thực hiện', 'other'],
  ])('%j is %j', (label, key) => {
    const { fields } = modelOf(
      'Mô hình 1: Kiosk',
      '- Đơn vị chủ trì: Công an xã.',
      `- ${label}: Tốt.`,
      '- Ghi chú: Không.',
    );
    expect(fields).toContainEqual([key, label, 'Tốt.', []]);
  });
});
