import { describe, expect, it } from 'vitest';
import { fieldsOf, planOf } from '../plans.js';

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

  it('keep a paragraph after a table with the field', () => {
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

describe('a model after a bullet', () => {
  const titles = (...paragraphs: string[]) =>
    modelsOf(...paragraphs).map(({ number, ordinal, title }) => [number, ordinal, title]);

  it('is one where no other stands and labels are below each', () => {
    expect(
      titles(
        '- Mô hình 01: Kiosk',
        '+ Mục tiêu: Nhanh.',
        '- Mô hình 02: Chợ số',
        '+ Mục tiêu: Tiện.',
        '+ Thời hạn: 2024.',
      ),
    ).toEqual([
      [1, null, 'Kiosk'],
      [2, null, 'Chợ số'],
    ]);
  });

  it.each([
    ['labels are missing', ['- Mô hình 1: Kiosk', '- Mô hình 2: Chợ số', '- Mục tiêu: Tiện.']],
    ['labels are missing below the last', ['- Mô hình 1: Kiosk', '+ Mục tiêu: Tiện.', '- Mô hình 2: Chợ số']],
    [
      'numbers do not rise by one',
      ['- Mô hình 2: Kiosk', '+ Mục tiêu: Tiện.', '- Mô hình 1: Chợ số', '+ Mục tiêu: Tiện.'],
    ],
    ['titles are missing', ['- Mô hình 1.', '+ Mục tiêu: Tiện.', '- Mô hình 2.', '+ Mục tiêu: Tiện.']],
  ])('is none where %s', (_, paragraphs) => {
    expect(titles(...paragraphs)).toEqual([]);
  });

  it('is none beside models without a bullet', () => {
    expect(
      titles('Mô hình 1: Kiosk', '- Mục tiêu: Nhanh.', '- Phân công:', '+ Mô hình 2: Chợ số', '+ Ghi chú: Tốt.'),
    ).toEqual([[1, null, 'Kiosk']]);
  });
});

describe('models without a number of their own', () => {
  const titles = (...paragraphs: string[]) =>
    modelsOf(...paragraphs).map(({ number, ordinal, title }) => [number, ordinal, title]);
  const below = ['a) Mục tiêu: Tốt.', 'b) Đơn vị chủ trì: Công an xã.'];

  it.each([
    ['1. Mô hình “Kiosk”', '2. Mô hình “Chợ số” tại xã', ['1', 'Mô hình “Kiosk”', '2', 'Mô hình “Chợ số” tại xã']],
    ['1. Mô hình: Kiosk', '2. Mô hình: Chợ số', ['1', 'Kiosk', '2', 'Chợ số']],
    ['1.1. Tên mô hình: Kiosk.', '1.2. Tên mô hình: Chợ số.', ['1.1', 'Kiosk', '1.2', 'Chợ số']],
    ['3. Mô hình chợ số', '4. Mô hình kiosk', ['3', 'Mô hình chợ số', '4', 'Mô hình kiosk']],
    ['**Mô hình “Kiosk”**', '**Mô hình “Chợ số”**', [null, 'Mô hình “Kiosk”', null, 'Mô hình “Chợ số”']],
  ])('are counted: %j, %j', (one, other, [ordinal, title, second, name]) => {
    expect(titles(one, ...below, other, ...below)).toEqual([
      [1, ordinal, title],
      [2, second, name],
    ]);
  });

  it.each([
    ['1. Mô hình “A”', '- Việc này.', '2. Mô hình “B”', '- Việc kia.'],
    ['1. Mô hình Bến xe số', 'Khách mua vé qua mạng.', '2. Mô hình Chợ số', 'Tiểu thương nhận tiền qua mã.'],
  ])('are counted without labels where they are names: %j', (one, below, other, more) => {
    const models = modelsOf('II. CÁC MÔ HÌNH', one, below, other, more);
    expect(models.map(({ number, description }) => [number, description])).toEqual([
      [1, below.replace('- ', '')],
      [2, more.replace('- ', '')],
    ]);
  });

  it.each([
    [
      ['Mô hình 1.1. A', 'Mô hình 1.2. B', 'Mô hình 2.1. C'],
      [
        [1, '1.1', 'A'],
        [2, '1.2', 'B'],
        [3, '2.1', 'C'],
      ],
    ],
    [
      ['Mô hình 1: A', 'Mô hình 1.1. Quầy', 'Mô hình 2: B'],
      [
        [1, null, 'A'],
        [2, null, 'B'],
      ],
    ],
    [
      ['Mô hình 1899: A', 'Mô hình 1900: B'],
      [
        [1899, null, 'A'],
        [1900, null, 'B'],
      ],
    ],
    [['Mô hình 2025: A', 'Mô hình 2026: B'], []],
    [['Mô hình 4.0. A', 'Mô hình 1.5: B'], []],
    [['Mô hình 2025: A', 'Mô hình 1: B'], [[1, null, 'B']]],
  ])('are told by what is beside them: %j', (lines, models) => {
    expect(titles('II. CÁC MÔ HÌNH', ...lines.flatMap((line) => [line, ...below]))).toEqual(models);
  });

  it('are counted through groups that begin anew', () => {
    const plan = planOf(
      'I. MÔ HÌNH CỦA XÃ',
      '1. Mô hình: A',
      ...below,
      'II. MÔ HÌNH CỦA THÔN',
      '1. Mô hình: B',
      ...below,
    );
    expect(plan.models.map(({ number, ordinal, group }) => [number, ordinal, group])).toEqual([
      [1, '1', 'I'],
      [2, '1', 'II'],
    ]);
  });

  it.each([
    ['there is only one', ['1. Mô hình “Kiosk”', ...below]],
    [
      'another point stands in their list',
      ['1. Tuyên truyền', ...below, '2. Mô hình “A”', ...below, '3. Mô hình “B”', ...below],
    ],
    [
      'their heading is one of groups',
      ['II. CÁC NHÓM MÔ HÌNH', '1. Mô hình Xã số', '- Chợ số.', '2. Mô hình Hộ số', '- Bếp số.'],
    ],
    [
      'their heading speaks of other things',
      ['II. YÊU CẦU', '1. Mô hình Cấp xã', '- Đủ 90%.', '2. Mô hình Cấp thôn', '- Đủ 80%.'],
    ],
    [
      'it is said how they do',
      ['II. CÁC MÔ HÌNH', '1. Mô hình Chợ số đã xong', '- Ba chợ.', '2. Mô hình Xe số chưa xong', '- Hai bến.'],
    ],
    ['nothing stands below', ['1. Mô hình “A”', '2. Mô hình “B”']],
    ['they are no names', ['1. Mô hình tổ chức', '- Việc này.', '2. Mô hình quản lý', '- Việc kia.']],
    [
      'they are sentences',
      ['1. Mô hình Tổ số được duy trì.', '- Việc này.', '2. Mô hình Camera phải đủ.', '- Việc kia.'],
    ],
    ['no list number stands before a plain name', ['Mô hình “A”', ...below, 'Mô hình “B”', ...below]],
  ])('are none where %s', (_, paragraphs) => {
    expect(titles(...paragraphs)).toEqual([]);
  });
});

describe('a group without a number', () => {
  it('parts the models below it from those above', () => {
    const plan = planOf(
      'I. NỘI DUNG',
      '**Nhóm phục vụ người dân (01 mô hình)**',
      'Mô hình 1: A',
      '- Thời hạn: 2024',
      '* Nhóm phục vụ quản lý',
      'Mô hình 2: B',
      'Mô hình 3: C',
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Công an xã chủ trì.',
    );
    expect(plan.groups).toMatchObject([
      { ordinal: '-1', title: 'Nhóm phục vụ người dân', declaredCount: 1, models: [1] },
      { ordinal: '-2', title: 'Nhóm phục vụ quản lý', declaredCount: null, models: [2, 3] },
    ]);
    expect(plan.models.map((model) => model.group)).toEqual(['-1', '-2', '-2']);
    expect(plan.models[0]!.fields.deadline!.text).toBe('2024');
    expect(plan.sections.map((section) => section.path)).toEqual(['I', 'II', 'II/1']);
  });

  it.each(['Nhóm giúp việc họp hằng tuần', '- Nhóm Zalo của thôn', 'Nhóm phục vụ người dân.'])(
    'is none where no model follows, or a sentence ends: %j',
    (line) => {
      const next = line.endsWith('.') ? 'Mô hình 2: B' : '- Ghi chú: Tốt.';
      expect(planOf('I. NỘI DUNG', 'Mô hình 1: A', '- Mục tiêu: Tốt.', line, next).groups).toEqual([]);
    },
  );
});

describe('labels after one another on a line', () => {
  it.each([
    [
      'c) Đơn vị chủ trì: Sở Y tế; Đơn vị phối hợp: Công an tỉnh.',
      [
        ['lead', 'Đơn vị chủ trì', 'Sở Y tế;', []],
        ['coordination', 'Đơn vị phối hợp', 'Công an tỉnh.', []],
      ],
    ],
    [
      '- Chủ trì: Công an xã, phối hợp: Đoàn Thanh niên. Thời gian: Quý I/2024',
      [
        ['lead', 'Chủ trì', 'Công an xã,', []],
        ['coordination', 'phối hợp', 'Đoàn Thanh niên.', []],
        ['deadline', 'Thời gian', 'Quý I/2024', []],
      ],
    ],
    [
      '- Đơn vị thực hiện: Chủ trì: Công an xã; Phối hợp: Đoàn.',
      [['implementers', 'Đơn vị thực hiện', 'Chủ trì: Công an xã; Phối hợp: Đoàn.', []]],
    ],
    ['- Mục tiêu: Nhanh; Thời gian: dưới 5 phút.', [['objective', 'Mục tiêu', 'Nhanh; Thời gian: dưới 5 phút.', []]]],
    [
      '- Đơn vị chủ trì: Sở Y tế; chủ trì: Sở Xây dựng',
      [['lead', 'Đơn vị chủ trì', 'Sở Y tế; chủ trì: Sở Xây dựng', []]],
    ],
    ['- Đơn vị chủ trì: Sở Y tế; Đầu mối: bà Lan', [['lead', 'Đơn vị chủ trì', 'Sở Y tế; Đầu mối: bà Lan', []]]],
  ])('%j', (line, fields) => {
    expect(modelOf('1. Mô hình 1: Kiosk', line).fields).toEqual(fields);
  });

  it('give the bodies their own parts, and the last one the points below', () => {
    const model = modelOf('Mô hình 1: Kiosk', '- Chủ trì: Sở Y tế; Phối hợp:', '+ Công an tỉnh', '+ Bưu điện tỉnh');
    expect(model.fields).toEqual([
      ['lead', 'Chủ trì', 'Sở Y tế;', []],
      ['coordination', 'Phối hợp', '', ['Công an tỉnh', 'Bưu điện tỉnh']],
    ]);
    expect(model.responsibilities.map(({ unit, role }) => [unit, role])).toEqual([
      ['Sở Y tế', 'lead'],
      ['Công an tỉnh', 'coordinate'],
      ['Bưu điện tỉnh', 'coordinate'],
    ]);
  });
});

describe('models that share a heading', () => {
  it.each([
    ['Mô hình 2 và Mô hình 3: Số hóa', [2, 3]],
    ['Mô hình 3, 4 và 5: Số hóa', [3, 4, 5]],
    ['1.2. Mô hình số 3, số 4: Số hóa', [3, 4]],
    ['Mô hình 6 - 9: Số hóa', [6, 7, 8, 9]],
    ['MÔ HÌNH 6 ĐẾN 7: Số hóa', [6, 7]],
  ])('%j', (heading, numbers) => {
    const models = modelsOf('1. Mô hình 1: Kiosk', '- Thời hạn: 2023', heading, '- Thời hạn: 2024');
    expect(models.map(({ number, title, fields }) => [number, title, fields.deadline!.text])).toEqual([
      [1, 'Kiosk', '2023'],
      ...numbers.map((number) => [number, 'Số hóa', '2024']),
    ]);
  });

  it.each([
    ['Mô hình 1, 2: Công an xã chủ trì', 'a number that stands already'],
    ['Mô hình 5, 4: Số hóa', 'numbers that do not rise'],
    ['Mô hình 2 đến 40: Số hóa', 'too many'],
    ['Mô hình 2, 3 và các mô hình khác: Số hóa', 'other words'],
    ['- Mô hình 2, 3: Công an xã', 'a bullet'],
  ])('are none in %j: %s', (line) => {
    expect(modelsOf('Mô hình 1: Kiosk', '- Ghi chú: Tốt.', line).map((model) => model.number)).toEqual([1]);
  });

  it('a remark in brackets may be before the colon', () => {
    const titles = (line: string) => modelsOf('Mô hình 1: Kiosk', line).map((model) => model.title);
    expect(titles('Mô hình 2 (điểm tại huyện): Chợ số')).toEqual(['Kiosk', '(điểm tại huyện): Chợ số']);
    expect(titles('Mô hình 2 (điểm tại huyện) do Công an xã chủ trì')).toEqual(['Kiosk']);
  });
});

describe('labels with numbers after labels with bullets', () => {
  it('go on with their own list', () => {
    const model = modelOf(
      '1. Mô hình 1: Kiosk',
      '1.1. Đơn vị thực hiện:',
      '- Đơn vị chủ trì: Công an xã.',
      '- Đơn vị phối hợp: Đoàn Thanh niên.',
      '1.2. Nội dung công việc:',
      '- Bước 1: Khảo sát.',
      '1.3. Cách đo đếm: Hằng tuần.',
    );
    expect(model.fields).toEqual([
      ['implementers', 'Đơn vị thực hiện', '', []],
      ['lead', 'Đơn vị chủ trì', 'Công an xã.', []],
      ['coordination', 'Đơn vị phối hợp', 'Đoàn Thanh niên.', []],
      ['other', 'Nội dung công việc', '', ['Bước 1: Khảo sát.']],
      ['other', 'Cách đo đếm', 'Hằng tuần.', []],
    ]);
  });

  it.each([
    ['- Người phụ trách: Trưởng Công an xã.', 'Người phụ trách', 'Trưởng Công an xã.'],
    ['- Các bước thực hiện: Ba bước.', 'Các bước thực hiện', 'Ba bước.'],
  ])('words that may begin a body are a label where they are known as one: %j', (line, label, text) => {
    const model = modelOf('Mô hình 1: Kiosk', '- Đơn vị chủ trì: Công an xã.', line);
    expect(model.fields).toContainEqual(['other', label, text, []]);
  });

  it.each(['- Người dân: Tự lấy số.', '- Các thôn: Tuyên truyền.'])('and else an item: %j', (line) => {
    const model = modelOf('Mô hình 1: Kiosk', '* Phân công nhiệm vụ:', '- Công an xã: Chủ trì.', line);
    expect(model.fields).toEqual([['assignment', 'Phân công nhiệm vụ', '', ['Công an xã: Chủ trì.', line.slice(2)]]]);
  });
});

describe('a list "1)", "2)" under a label', () => {
  it('is deeper than the number of the model', () => {
    const models = modelsOf(
      '1. Mô hình 1: Kiosk',
      '* Phân công:',
      '1) Công an xã chủ trì.',
      '2) Đoàn xã phối hợp.',
      '* Thời hạn: 2024',
      '2. Mô hình 2: Chợ số',
    );
    expect(models.map((model) => model.title)).toEqual(['Kiosk', 'Chợ số']);
    expect(fieldsOf(models[0]!.fields)).toEqual([
      ['assignment', 'Phân công', '', ['Công an xã chủ trì.', 'Đoàn xã phối hợp.']],
      ['deadline', 'Thời hạn', '2024', []],
    ]);
  });

  it('and a shallower number still ends the model', () => {
    const plan = planOf(
      'I. NỘI DUNG',
      '1. Nhóm A',
      '1.1. Mô hình 1: Kiosk',
      '* Phân công:',
      '1) Công an xã.',
      '2. Việc khác',
    );
    expect(plan.sections.map((section) => section.path)).toEqual(['I', 'I/1', 'I/2']);
  });
});

describe('a number that occurs twice', () => {
  const numbers = (...paragraphs: string[]) =>
    planOf('I. MỤC ĐÍCH', 'Tốt.', ...paragraphs).models.map(({ number, title }) => `${number} ${title}`);
  const details = ['III. NỘI DUNG', 'Mô hình 1: Kiosk', '- Mục tiêu: Nhanh.', 'Mô hình 2: Chợ số', '- Mục tiêu: Tiện.'];

  it('first in a list of the models is no model there', () => {
    const plan = planOf('I. DANH MỤC', 'Gồm có:', 'Mô hình 1: Kiosk', 'Mô hình 2: Chợ số.', ...details);
    expect(plan.models.map(({ number, title }) => `${number} ${title}`)).toEqual(['1 Kiosk', '2 Chợ số']);
    expect(plan.sections[0]).toMatchObject({
      title: 'DANH MỤC',
      text: 'Gồm có:\nMô hình 1: Kiosk\nMô hình 2: Chợ số.',
    });
  });

  it('later after another heading is no model there', () => {
    expect(numbers(...details, 'IV. TỔ CHỨC', 'Mô hình 2: Công an xã chủ trì.')).toEqual(['1 Kiosk', '2 Chợ số']);
  });

  it.each<[string, string[], string[]]>([
    ['with labels', ['Mô hình 2: Trường học số', '- Mục tiêu: Tốt.'], ['1 Kiosk', '2 Chợ số', '2 Trường học số']],
    [
      'without, in the same part',
      ['Mô hình 2: Trường học số', 'Chưa làm.'],
      ['1 Kiosk', '2 Chợ số', '2 Trường học số'],
    ],
  ])('%s is a misprint', (_, paragraphs, expected) => {
    expect(numbers(...details, ...paragraphs)).toEqual(expected);
  });
});

describe('labels whose number goes on from that of the model', () => {
  it.each([
    ['1. Nhóm A', '1.1. Mô hình 1: Kiosk', '1.1.1. Mục tiêu: Nhanh.', '1.1.2. Cách làm:', '1.1.3. Thời hạn: 2024'],
    ['1. Nhóm A', 'Mô hình 1: Kiosk', '1.1. Mục tiêu: Nhanh.', '1.2. Cách làm:', '1.3. Thời hạn: 2024'],
  ])('are under it and not under its group: %j, %j', (group, heading, aim, way, time) => {
    const plan = planOf('I. NỘI DUNG', group, heading, aim, way, '- Mua máy.', time, '2. Nhóm B', '2.1. Việc khác.');
    expect(plan.sections.map((section) => section.path)).toEqual(['I', 'I/1', 'I/2', 'I/2/2.1']);
    expect(fieldsOf(plan.models[0]!.fields)).toEqual([
      ['objective', 'Mục tiêu', 'Nhanh.', []],
      ['deadline', 'Thời hạn', '2024', []],
      ['other', 'Cách làm', '', ['Mua máy.']],
    ]);
  });
});

describe('the count of a group without brackets', () => {
  it.each([
    ['1. Nhóm tiện ích: 02 mô hình', 'Nhóm tiện ích', 2],
    ['1. Nhóm tiện ích - gồm 2 mô hình.', 'Nhóm tiện ích', 2],
    ['1. Nhóm có 2 mô hình', 'Nhóm có 2 mô hình', null],
    ['1. Nhóm tiện ích, chia làm 2 mô hình', 'Nhóm tiện ích, chia làm 2 mô hình', null],
  ])('%j', (heading, title, declaredCount) => {
    const plan = planOf('I. MỤC ĐÍCH', 'Tốt.', 'II. NỘI DUNG', heading, 'Mô hình 1: A', 'Mô hình 2: B');
    expect(plan.groups).toMatchObject([{ title, declaredCount }]);
  });
});

describe('models without a number of their own, some of them bare', () => {
  const titles = (...paragraphs: string[]) => modelsOf(...paragraphs).map(({ number, title }) => [number, title]);

  it('are models where labels are under most', () => {
    expect(
      titles(
        '1. Mô hình: A',
        'a) Mục tiêu: Tốt.',
        '2. Mô hình: B',
        'Chờ hướng dẫn.',
        '3. Mô hình: C',
        'a) Mục tiêu: Tốt.',
      ),
    ).toEqual([
      [1, 'A'],
      [2, 'B'],
      [3, 'C'],
    ]);
  });

  it('may be in groups that are named like them', () => {
    const plan = planOf(
      'I. NỘI DUNG',
      '1. Mô hình do Công an xã chủ trì',
      '1.1. Mô hình “A”',
      'a) Mục tiêu: Tốt.',
      '1.2. Mô hình “B”',
      'a) Mục tiêu: Tốt.',
      '2. Mô hình do Đoàn xã chủ trì',
      '2.1. Mô hình “C”',
      'a) Mục tiêu: Tốt.',
    );
    expect(plan.models.map(({ number, ordinal, group }) => [number, ordinal, group])).toEqual([
      [1, '1.1', '1'],
      [2, '1.2', '1'],
      [3, '2.1', '2'],
    ]);
  });
});

describe('the heading of a group of models', () => {
  it('may be long and end with a full stop', () => {
    const heading = 'Nhóm tiện ích phục vụ giải quyết thủ tục hành chính, dịch vụ công (gồm 01 mô hình).';
    const plan = planOf('I. NỘI DUNG', `1. ${heading}`, '1.1. Mô hình 1: A', '2. Việc khác.');
    expect(plan.sections[1]).toMatchObject({ path: 'I/1', title: heading.slice(0, -1), text: '' });
  });
});

describe('a label among the points of another one', () => {
  const model = (...below: string[]) =>
    modelsOf(
      'Mô hình 1: Kiosk',
      '- Mục tiêu: Nhanh.',
      '- Phân công:',
      '+ Công an xã chủ trì.',
      '+ Thời gian: 3 tháng.',
      ...below,
      'Mô hình 2: Chợ số',
      '- Mục tiêu: Tiện.',
      '- Phân công:',
      '+ Công an xã.',
      '+ Đoàn xã.',
      '+ Các thôn.',
      '- Thời gian: 2025.',
    )[0]!;

  it('is a point where the label stands again, with the bullet of labels', () => {
    expect(fieldsOf(model('- Thời gian: Quý I/2024.').fields)).toEqual([
      ['objective', 'Mục tiêu', 'Nhanh.', []],
      ['assignment', 'Phân công', '', ['Công an xã chủ trì.', 'Thời gian: 3 tháng.']],
      ['deadline', 'Thời gian', 'Quý I/2024.', []],
    ]);
  });

  it('is a label after a wrong bullet where it stands once in its model', () => {
    expect(fieldsOf(model('- Ghi chú: Tốt.').fields)).toEqual([
      ['objective', 'Mục tiêu', 'Nhanh.', []],
      ['assignment', 'Phân công', '', ['Công an xã chủ trì.']],
      ['deadline', 'Thời gian', '3 tháng.', []],
      ['note', 'Ghi chú', 'Tốt.', []],
    ]);
  });
});
