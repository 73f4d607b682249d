import { describe, expect, it } from 'vitest';
import { fieldsOf, planOf, readPlan } from '../plans.js';

const paths = (...paragraphs: string[]) => {
  const plan = planOf(...paragraphs);
  return {
    sections: plan.sections.map(({ path, title, text }) => [path, title, text]),
    tasks: plan.tasks.map(({ path, text }) => [path, text]),
  };
};

describe('what is a section and what a task, in a plan without models', () => {
  it('the first two levels are sections, the points of the content that head no others are tasks', () => {
    expect(
      paths(
        'I. MỤC ĐÍCH',
        '1. Yêu cầu',
        '- Bảo đảm an toàn.',
        'II. NỘI DUNG',
        '1. Về pháp lý',
        '1.1. Rà soát văn bản.',
        '1.2. Ban hành quy chế.',
        'III. TỔ CHỨC THỰC HIỆN',
        '1. Công an xã chủ trì thực hiện.',
      ),
    ).toEqual({
      sections: [
        ['I', 'MỤC ĐÍCH', ''],
        ['I/1', 'Yêu cầu', ''],
        ['II', 'NỘI DUNG', ''],
        ['II/1', 'Về pháp lý', ''],
        ['III', 'TỔ CHỨC THỰC HIỆN', ''],
        ['III/1', null, 'Công an xã chủ trì thực hiện.'],
      ],
      tasks: [
        ['II/1/1.1', 'Rà soát văn bản.'],
        ['II/1/1.2', 'Ban hành quy chế.'],
      ],
    });
  });

  it('a point of the second level with text of its own is both', () => {
    expect(paths('I. MỤC ĐÍCH', 'Tốt.', 'II. NHIỆM VỤ', '1. Công an xã cấp tài khoản cho người dân.')).toEqual({
      sections: [
        ['I', 'MỤC ĐÍCH', 'Tốt.'],
        ['II', 'NHIỆM VỤ', ''],
        ['II/1', null, 'Công an xã cấp tài khoản cho người dân.'],
      ],
      tasks: [['II/1', 'Công an xã cấp tài khoản cho người dân.']],
    });
  });

  it('bullets under a heading are tasks with a number of their own; bullets under a task are its items', () => {
    const plan = planOf(
      'I. MỤC ĐÍCH',
      'Tốt.',
      'II. NHIỆM VỤ',
      '1. Tuyên truyền',
      '- Phát thanh hằng tuần.',
      '- Treo pano.',
      '2. Hạ tầng',
      '2.1. Mua máy in cho Bộ phận Một cửa của xã trong năm 2024, gồm các loại sau.',
      '- Máy nhỏ.',
      '- Máy lớn.',
    );
    expect(plan.tasks.map(({ ordinal, path, items }) => [ordinal, path, items.map((item) => item.text)])).toEqual([
      ['-', 'II/1/-1', []],
      ['-', 'II/1/-2', []],
      ['2.1', 'II/2/2.1', ['Máy nhỏ.', 'Máy lớn.']],
    ]);
  });

  it.each([
    ['1.', '1.1.', 'a)', 'II/1/1.1/a'],
    ['1.', 'a)', '(1)', 'II/1/a/(1)'],
    ['1.', '1.1', '1.1.1', 'II/1/1.1/1.1.1'],
    ['A.', '1.', 'a)', 'II/A/1/a'],
  ])('levels may be %s %s %s', (one, two, three, path) => {
    const { tasks } = paths(
      'I. MỤC ĐÍCH',
      'Tốt.',
      'II. NHIỆM VỤ',
      `${one} Về hạ tầng`,
      `${two} Về máy móc`,
      `${three} Mua máy in cho xã.`,
    );
    expect(tasks).toEqual([[path, 'Mua máy in cho xã.']]);
  });

  it.each([
    ['Công an xã\nChủ trì, theo dõi việc thực hiện.', ['Công an xã', 'Chủ trì, theo dõi việc thực hiện.']],
    ['Công an xã\nTuyên truyền trên loa.', ['Công an xã', 'Tuyên truyền trên loa.']],
    ['Công an xã\nHưng Chính chủ trì thực hiện.', [null, 'Công an xã Hưng Chính chủ trì thực hiện.']],
  ])('a short heading may end in a word for a level: %j', (point, [title, text]) => {
    const { sections } = paths('I. MỤC ĐÍCH', 'Tốt.', 'II. TỔ CHỨC THỰC HIỆN', ...`1. ${point}`.split('\n'));
    expect(sections.at(-1)).toEqual(['II/1', title, text]);
  });

  it.each([
    ['- Nội dung: Lắp đặt 02 kiosk.', ['02 kiosk']],
    ['- Nội dung thực hiện:\n\n+ Tổ chức 03 hội nghị.\n\n+ Lắp đặt 02 kiosk.', ['03 hội nghị', '02 kiosk']],
    ['- Hồ sơ: Biên bản của 03 hội nghị.', []],
  ])('the content of a task may say how much is to be reached: %j', (field, targets) => {
    const { tasks } = planOf(
      'I. MỤC ĐÍCH',
      'Tốt.',
      'II. NHIỆM VỤ',
      '1. Tuyên truyền',
      field,
      '- Cơ quan chủ trì: Công an xã.',
    );
    expect(tasks[0]!.targets).toEqual(targets);
  });

  it.each([
    [
      'Chủ trì: Phòng Tư pháp. Phối hợp: Công an huyện. Thời gian: Quý II/2024.',
      { lead: 'Phòng Tư pháp.', coordination: 'Công an huyện.', deadline: 'Quý II/2024.' },
    ],
    ['- Cơ quan chủ trì: Sở Tư pháp; phối hợp: Công an tỉnh', { lead: 'Sở Tư pháp;', coordination: 'Công an tỉnh' }],
    ['- Cơ quan chủ trì: Sở Tư pháp. Báo cáo: hằng tháng.', { lead: 'Sở Tư pháp. Báo cáo: hằng tháng.' }],
    ['- Cơ quan chủ trì: Sở Tư pháp. Phối hợp Công an tỉnh.', { lead: 'Sở Tư pháp. Phối hợp Công an tỉnh.' }],
    ['- Sản phẩm: Báo cáo; kết quả: đạt.', { outcome: 'Báo cáo; kết quả: đạt.' }],
  ])('labels may be on one line: %j', (line, fields) => {
    const { tasks, unplaced } = planOf(
      'I. MỤC ĐÍCH',
      'Tốt.',
      'II. NHIỆM VỤ',
      '1. Về pháp lý',
      '1.1. Rà soát văn bản.',
      line,
    );
    expect(
      Object.fromEntries(
        Object.entries(tasks[0]!.fields).map(([key, field]) => [key, (field as { text: string }).text]),
      ),
    ).toEqual(fields);
    expect(unplaced).toEqual([]);
  });

  it('a heading ends at its colon', () => {
    const { sections } = paths(
      'I. MỤC ĐÍCH',
      '1. Đối tượng: Người dân trong xã.',
      '2. Chế độ báo cáo:',
      '- Hằng tháng.',
      '3. Công an xã chủ trì, phối hợp các ban, ngành tham mưu UBND xã ban hành văn bản chỉ đạo: làm tốt.',
      'II. NỘI DUNG',
      '1. Việc.',
    );
    expect(sections.slice(1, 4)).toEqual([
      ['I/1', 'Đối tượng', 'Người dân trong xã.'],
      ['I/2', 'Chế độ báo cáo', ''],
      ['I/3', null, 'Công an xã chủ trì, phối hợp các ban, ngành tham mưu UBND xã ban hành văn bản chỉ đạo: làm tốt.'],
    ]);
  });
});

describe('a bracket after the list of a point', () => {
  const point = [
    'II. NỘI DUNG',
    '1. Dữ liệu',
    'a) Làm sạch dữ liệu dân cư:',
    '- Đối chiếu sổ hộ tịch.',
    '- Cập nhật cư trú.',
  ];

  it.each(['(Công an xã chủ trì, phối hợp với Tư pháp)', '(Các thôn thực hiện; hoàn thành trước ngày 30/11/2025).'])(
    'gives the whole of it to somebody: %j',
    (bracket) => {
      const [task, ...others] = planOf('I. MỤC ĐÍCH', 'Tốt.', ...point, bracket).tasks;
      expect(others).toEqual([]);
      expect(task).toMatchObject({ path: 'II/1/a', text: `Làm sạch dữ liệu dân cư:\n${bracket}` });
      expect(task!.items.map(({ text }) => text)).toEqual(['Đối chiếu sổ hộ tịch.', 'Cập nhật cư trú.']);
    },
  );

  it.each(['(Có danh mục kèm theo)', 'Công an xã chủ trì việc này.'])('or does not: %j', (words) => {
    const { tasks } = planOf('I. MỤC ĐÍCH', 'Tốt.', ...point, words);
    expect(tasks.map(({ path }) => path)).toEqual(['II/1/a/-1', 'II/1/a/-2']);
  });
});

describe('tasks numbered after a word', () => {
  it('are points of the section, each with its labelled lines', () => {
    const plan = planOf(
      'A. MỤC ĐÍCH',
      'Tốt.',
      'B. NHIỆM VỤ',
      'I. Về hạ tầng',
      '**Nhiệm vụ 1.** Nâng cấp đường truyền',
      '*- Nội dung:* Kiểm tra máy.',
      '*- Cơ quan chủ trì:* Văn phòng.',
      '*- Thời gian hoàn thành:* Trước ngày 31/3/2025.',
      '**Nhiệm vụ số 2:** Cấp tài khoản',
      '*- Nội dung:*',
      '+ Lưu động tại các tổ dân phố.',
      '*- Cơ quan chủ trì:* Công an phường.',
      'II. Về tuyên truyền',
      '**Nhiệm vụ 3.** Phát thanh',
      '*- Cơ quan chủ trì:* Công chức Văn hóa.',
    );
    expect(plan.tasks.map(({ ordinalWord, ordinal, path, text }) => [ordinalWord, ordinal, path, text])).toEqual([
      ['Nhiệm vụ', '1', 'B/I/1', 'Nâng cấp đường truyền'],
      ['Nhiệm vụ số', '2', 'B/I/2', 'Cấp tài khoản'],
      ['Nhiệm vụ', '3', 'B/II/3', 'Phát thanh'],
    ]);
    expect(fieldsOf(plan.tasks[0]!.fields)).toEqual([
      ['lead', 'Cơ quan chủ trì', 'Văn phòng.', []],
      ['deadline', 'Thời gian hoàn thành', 'Trước ngày 31/3/2025.', []],
      ['other', 'Nội dung', 'Kiểm tra máy.', []],
    ]);
    expect(fieldsOf(plan.tasks[1]!.fields)).toEqual([
      ['lead', 'Cơ quan chủ trì', 'Công an phường.', []],
      ['other', 'Nội dung', '', ['Lưu động tại các tổ dân phố.']],
    ]);
  });

  it('hold points of their own', () => {
    const { tasks } = paths('I. MỤC ĐÍCH', 'Tốt.', 'II. NỘI DUNG', 'Nhiệm vụ 1: Hạ tầng', '1. Mua máy.', '2. Kéo cáp.');
    expect(tasks).toEqual([
      ['II/1/1', 'Mua máy.'],
      ['II/1/2', 'Kéo cáp.'],
    ]);
  });

  it('are text inside a model, word and number included', () => {
    const { models } = planOf('I. A', 'Mô hình 1: B', '- Mục tiêu: C.', '- Phân công nhiệm vụ:', 'Nhiệm vụ 1: D.');
    expect(models[0]!.fields.assignment!.text).toBe('Nhiệm vụ 1: D.');
  });

  it('are points of a list after a bullet', () => {
    const { models } = planOf('I. A', 'Mô hình 1: B', '- Mục tiêu: C.', '- Phân công nhiệm vụ:', '+ Nhiệm vụ 1: D.');
    expect(models[0]!.fields.assignment!.items.map(({ text }) => text)).toEqual(['Nhiệm vụ 1: D.']);
  });
});

describe('labelled lines under a task', () => {
  it.each<[string, string[]]>([
    ['letters', ['a) Nội dung: Rà soát.', 'b) Đơn vị chủ trì: Công an tỉnh.', 'c) Thời gian thực hiện: Năm 2023.']],
    ['decimals', ['1.1. Nội dung: Rà soát.', '1.2. Đơn vị chủ trì: Công an tỉnh.', '1.3. Thời gian: Năm 2023.']],
    ['brackets', ['(1) Nội dung: Rà soát.', '(2) Đơn vị chủ trì: Công an tỉnh.', '(3) Thời gian: Năm 2023.']],
    [
      'bullets',
      ['- Nội dung: Rà soát.', '- Yêu cầu: Tốt.', '- Đơn vị chủ trì: Công an tỉnh.', '- Thời gian: Năm 2023.'],
    ],
  ])('may bear %s, one that no key stands for first', (_, lines) => {
    const plan = planOf('I. MỤC ĐÍCH', 'Tốt.', 'II. NỘI DUNG', '1. Sử dụng VNeID', ...lines, '2. Việc khác.');
    expect(plan.tasks.map(({ path }) => path)).toEqual(['II/1', 'II/2']);
    const { lead, deadline, other } = plan.tasks[0]!.fields;
    expect([lead?.text, deadline?.text, other?.[0]?.text]).toEqual(['Công an tỉnh.', 'Năm 2023.', 'Rà soát.']);
  });

  it.each<[string, string[], string[]]>([
    ['no label', ['1.1. Nội dung: Rà soát.', '1.2. Cấp tài khoản: Công an tỉnh.'], ['II/1/1.1', 'II/1/1.2']],
    ['a task', ['1.1. Đơn vị chủ trì: Công an.', '1.2. Thời gian: 2023.', '1.3. Rà soát.'], ['II/1/1.1', 'II/1/1.3']],
    ['facts alone', ['1.1. Kinh phí: Ngân sách.', '1.2. Thời gian: Năm 2023.'], ['II/1']],
  ])('are points where there is %s among them', (_, lines, paths) => {
    const { tasks } = planOf('I. MỤC ĐÍCH', 'Tốt.', 'II. NỘI DUNG', '1. Sử dụng VNeID', ...lines);
    expect(tasks.map(({ path }) => path)).toEqual(paths);
  });

  it('go on after the points of one that no key stands for', () => {
    const lines = ['- Chủ trì: A.', '- Nội dung:', '+ B.', '+ C.', '- Yêu cầu: D.', '- Thời gian: Năm 2024.'];
    const plan = planOf('I. MỤC ĐÍCH', 'Tốt.', 'II. NỘI DUNG', '1. Việc này', ...lines);
    expect(fieldsOf(plan.tasks[0]!.fields).slice(2)).toEqual([
      ['other', 'Nội dung', '', ['B.', 'C.']],
      ['other', 'Yêu cầu', 'D.', []],
    ]);
  });

  it('are its fields', () => {
    const plan = planOf(
      'I. MỤC ĐÍCH',
      'Tốt.',
      'II. NHIỆM VỤ',
      '1. Về pháp lý',
      '1.1. Rà soát văn bản.',
      '- Cơ quan chủ trì: Sở Tư pháp.',
      '- Đơn vị phối hợp: Công an tỉnh.',
      '- Thời gian hoàn thành: Quý I/2024.',
      '- Sản phẩm: Báo cáo.',
      '- Kinh phí: Ngân sách tỉnh.',
      '1.2. Ban hành quy chế.',
      '- Cơ quan chủ trì: Công an tỉnh.',
    );
    expect(plan.tasks.map(({ path, text, items }) => [path, text, items.length])).toEqual([
      ['II/1/1.1', 'Rà soát văn bản.', 0],
      ['II/1/1.2', 'Ban hành quy chế.', 0],
    ]);
    expect(fieldsOf(plan.tasks[0]!.fields)).toEqual([
      ['lead', 'Cơ quan chủ trì', 'Sở Tư pháp.', []],
      ['coordination', 'Đơn vị phối hợp', 'Công an tỉnh.', []],
      ['deadline', 'Thời gian hoàn thành', 'Quý I/2024.', []],
      ['outcome', 'Sản phẩm', 'Báo cáo.', []],
      ['funding', 'Kinh phí', 'Ngân sách tỉnh.', []],
    ]);
    expect(plan.tasks[0]!.deadlines).toMatchObject([{ edtf: '2024-33' }]);
  });

  it.each([
    ['that no key stands for', '- Thành phần: Đại diện các sở.', ['other', 'Thành phần', 'Đại diện các sở.', []]],
    ['with its points below', '- Thành phần tham gia:\n\n+ Các sở.', ['other', 'Thành phần tham gia', '', ['Các sở.']]],
  ])('may be one %s, with the bullet of the others', (_, line, field) => {
    const plan = planOf(
      'I. MỤC ĐÍCH',
      'Tốt.',
      'II. NHIỆM VỤ',
      '1. Về pháp lý',
      '- Làm ngay trong năm.',
      '- Làm tốt, bền vững.',
      '- Làm đúng, đủ, sạch.',
      '- Rà soát, cắt giảm.',
      '1.1. Rà soát văn bản.',
      '- Cơ quan chủ trì: Sở Tư pháp.',
      line,
      '- Sản phẩm: Báo cáo.',
    );
    expect(fieldsOf(plan.tasks.find((task) => task.ordinal === '1.1')!.fields)).toEqual([
      ['lead', 'Cơ quan chủ trì', 'Sở Tư pháp.', []],
      ['outcome', 'Sản phẩm', 'Báo cáo.', []],
      field,
    ]);
  });

  it.each([
    ['a body with its part', '- Phân công nhiệm vụ:', '- Trạm cấp nước: cấp nước.'],
    ['a body', '- Cơ quan phối hợp: Sở Tư pháp.', '- Công an tỉnh: phối hợp.'],
    ['a span of time', '- Thời gian thực hiện: Trong năm.', '- Giai đoạn hai: từ tháng 7.'],
    ['a point behind a colon', '- Sản phẩm: Gồm các loại:', '- Báo cáo quý: 04 bản.'],
    ['a point behind another', '- Sản phẩm: Báo cáo.\n\n- Làm đúng, đủ, sạch.', '- Báo cáo quý: 04 bản.'],
  ])('are points of the label above with its bullet where they are %s', (_, label, line) => {
    const plan = planOf('I. MỤC ĐÍCH', 'Tốt.', 'II. NHIỆM VỤ', '1. Pháp lý', '1.1. Rà soát văn bản.', label, line);
    const [field, ...others] = Object.values(plan.tasks[0]!.fields).flat();
    expect(others).toEqual([]);
    expect(field!.items.at(-1)!.text).toBe(line.slice(2));
  });

  it.each<[string, string[]]>([
    ['a point', ['1. Chỉ đạo']],
    ['the section', []],
  ])('may be under the bulleted tasks of %s', (_, heading) => {
    const lines = [
      '- Họp tổ.',
      '+ Chủ trì: Công an xã.',
      '+ Thời gian: Hằng tháng.',
      '- Ra quân.',
      '+ Chủ trì: Đoàn xã.',
    ];
    const { tasks } = planOf('I. MỤC ĐÍCH', 'Tốt.', 'II. NHIỆM VỤ', ...heading, ...lines);
    expect(
      tasks.map(({ path, text, fields }) => [path.slice(-2), text, fields.lead?.text, fields.deadline?.text]),
    ).toEqual([
      ['-1', 'Họp tổ.', 'Công an xã.', 'Hằng tháng.'],
      ['-2', 'Ra quân.', 'Đoàn xã.', undefined],
    ]);
    expect(tasks.flatMap(({ items }) => items)).toEqual([]);
  });

  it('without a bullet are none below the bulleted points of a section', () => {
    const { sections } = planOf('I. MỤC ĐÍCH', 'Tốt.', 'II. NHIỆM VỤ', '+ Họp tổ.', 'Mục tiêu:');
    expect(sections[1]!.text).toBe('Mục tiêu:');
  });

  it('are those of the point above where the items before them have none', () => {
    const lines = ['- Rà soát máy.', '- Mua máy.', '+ Chủ trì: Công an xã.'];
    const { tasks } = planOf('I. MỤC ĐÍCH', 'Tốt.', 'II. NHIỆM VỤ', '1. Hạ tầng', ...lines);
    expect(tasks.map(({ path, items, fields }) => [path, items.length, fields.lead?.text])).toEqual([
      ['II/1', 2, 'Công an xã.'],
    ]);
  });

  it.each([
    ['a label beside labels', '- Chủ trì: Công an xã.', { deadline: 'Tháng 6/2024.' }],
    ['an item where the time is said already', '- Thời gian: Năm 2024.', { deadline: 'Năm 2024.' }],
  ])('"Hoàn thành:" is %s', (_, line, { deadline }) => {
    const plan = planOf('I. MỤC ĐÍCH', 'Tốt.', 'II. NHIỆM VỤ', '1. Việc', line, '- Hoàn thành: Tháng 6/2024.');
    expect(plan.tasks[0]!.fields.deadline?.text).toBe(deadline);
  });

  it('may bear letters, one that no key stands for between them', () => {
    const lines = ['a) Cơ quan chủ trì: Sở Tư pháp.', 'b) Thành phần: Các sở.', 'c) Sản phẩm: Báo cáo.'];
    const plan = planOf('I. MỤC ĐÍCH', 'Tốt.', 'II. NHIỆM VỤ', '1. Pháp lý', '1.1. Rà soát văn bản.', ...lines);
    expect(plan.tasks.map(({ path }) => path)).toEqual(['II/1/1.1']);
    expect(fieldsOf(plan.tasks[0]!.fields)).toEqual([
      ['lead', 'Cơ quan chủ trì', 'Sở Tư pháp.', []],
      ['outcome', 'Sản phẩm', 'Báo cáo.', []],
      ['other', 'Thành phần', 'Các sở.', []],
    ]);
  });

  it('are items in sections that hold no tasks', () => {
    const plan = planOf(
      'I. MỤC ĐÍCH',
      '1. Yêu cầu',
      '- Thời gian hoàn thành: phải rõ.',
      'II. NHIỆM VỤ',
      '1. Việc này.',
    );
    expect(plan.sections[1]!.items.map((item) => item.text)).toEqual(['Thời gian hoàn thành: phải rõ.']);
  });
});

describe('a table in the section of the tasks', () => {
  const table = (...rows: string[]) => rows.map((row) => `| ${row} |`).join('\n');
  const read = (...rows: string[]) =>
    planOf('I. MỤC ĐÍCH', 'Tốt.', 'II. NHIỆM VỤ', '1. Chung', 'a) Làm.', '2. Cụ thể', table(...rows)).tasks.slice(1);

  it('lists a task in each numbered row, its cells as fields', () => {
    const [first, ...rest] = read(
      'STT | Nội dung nhiệm vụ | Cơ quan chủ trì | Thời gian | Sản phẩm | Nguồn lực',
      '---|---|---|---|---|---',
      '**I** | **Về pháp lý** | | | |',
      '1 | Ban hành quy chế | Công an huyện | 30/4/2025 | Quy chế | Có sẵn',
      '2. | Rà soát danh mục | Văn phòng | | |',
      '| Ghi chú chung | | | |',
    );
    expect(first).toMatchObject({ ordinal: '1', path: 'II/2/I/1', text: 'Ban hành quy chế' });
    expect(fieldsOf(first!.fields)).toEqual([
      ['lead', 'Cơ quan chủ trì', 'Công an huyện', []],
      ['deadline', 'Thời gian', '30/4/2025', []],
      ['outcome', 'Sản phẩm', 'Quy chế', []],
      ['other', 'Nguồn lực', 'Có sẵn', []],
    ]);
    expect(first!.deadlines).toMatchObject([{ edtf: '2025-04-30' }]);
    expect(rest.map(({ path, fields }) => [path, Object.keys(fields)])).toEqual([['II/2/I/2', ['lead']]]);
  });

  it.each<[string, string[]]>([
    ['Hội Nông dân xã<br>Đoàn Thanh niên xã', ['Hội Nông dân xã', 'Đoàn Thanh niên xã']],
    ['Công an xã;<br/>Trạm Y tế xã', ['Công an xã', 'Trạm Y tế xã']],
    ['Văn phòng HĐND<br>và UBND huyện', ['Văn phòng HĐND và UBND huyện']],
    ['Công chức Văn hóa<br>- Xã hội', ['Công chức Văn hóa - Xã hội']],
    ['Trạm Y tế<br>xã Đồng Sơn', ['Trạm Y tế xã Đồng Sơn']],
    ['Văn phòng\nUBND thị trấn', ['Văn phòng UBND thị trấn']],
  ])('has the bodies of each line of a cell, where each line names some: %j', (cell, bodies) => {
    const [task] = read('STT | Nội dung | Phối hợp', '---|---|---', `1 | Mua máy | ${cell}`);
    expect(task!.responsibilities!.map(({ unit }) => unit)).toEqual(bodies);
  });

  it.each([
    ['what is to be done', 'STT | Thiết bị | Thời gian'],
    ['who does it or by when', 'STT | Nội dung | Số lượng'],
    ['a number', 'Nội dung | Chủ trì | Thời gian'],
  ])('is none of tasks where no column says %s', (_, head) => {
    expect(read(head, '---|---|---', '1 | Máy in | 2024')).toEqual([]);
  });

  it('is none of tasks in another section', () => {
    const rows = table('STT | Nội dung | Thời gian', '---|---|---', '1 | Máy in | 2024');
    expect(planOf('I. MỤC ĐÍCH', rows, 'II. NHIỆM VỤ', '1. Việc.').tasks.map(({ path }) => path)).toEqual(['II/1']);
  });
});

describe('text that is under no point', () => {
  it('is kept: the closing, or unplaced', () => {
    const plan = planOf(
      'I. MỤC ĐÍCH',
      'Tốt.',
      'II. NHIỆM VỤ',
      '1. Việc này.',
      'Trên đây là Kế hoạch của xã, yêu cầu các đơn vị thực hiện./.',
    );
    expect(plan.document.closing).toEqual(['Trên đây là Kế hoạch của xã, yêu cầu các đơn vị thực hiện./.']);
    expect(plan.unplaced).toEqual([]);
  });

  it('a table in the body is an annex of its own under its heading', () => {
    const plan = planOf(
      'I. MỤC ĐÍCH',
      'Tốt.',
      'II. NHIỆM VỤ',
      '1. Danh mục thiết bị',
      '| TT | Nội dung | Thời gian |\n|---|---|---|\n| 1 | Máy in | 2024 |',
      '2. Việc khác.',
    );
    expect(plan.annexes).toMatchObject([
      { title: 'Danh mục thiết bị', rows: [{ no: 1, title: 'Máy in', deadline: '2024' }] },
    ]);
  });
});

describe('the heading of a point that names bodies', () => {
  it.each([
    [
      '3. Các sở, ban, ngành; UBND các huyện: Tổ chức thực hiện.',
      'Các sở, ban, ngành; UBND các huyện',
      'Tổ chức thực hiện.',
    ],
    ['3. Đề nghị UBMTTQ huyện; các đoàn thể: Tuyên truyền.', 'Đề nghị UBMTTQ huyện; các đoàn thể', 'Tuyên truyền.'],
    ['3. Các phòng, ban; UBND các xã, phường', 'Các phòng, ban; UBND các xã, phường', ''],
    ['3. Công an xã chủ trì; các thôn phối hợp: Rà soát.', null, 'Công an xã chủ trì; các thôn phối hợp: Rà soát.'],
    ['3. Rà soát; Công an xã lập danh sách: Xong.', null, 'Rà soát; Công an xã lập danh sách: Xong.'],
    ['3. Các thôn; các tổ công nghệ số.', null, 'Các thôn; các tổ công nghệ số.'],
  ])('%j', (line, title, text) => {
    const plan = planOf('I. MỤC ĐÍCH', 'Tốt.', 'II. TỔ CHỨC THỰC HIỆN', line, 'Trên đây là Kế hoạch của xã./.');
    expect(plan.sections.at(-1)).toMatchObject({ title, text });
  });

  it.each([
    ['2. UBND các xã', 'Căn cứ Kế hoạch này tổ chức thực hiện.', 'Căn cứ Kế hoạch này tổ chức thực hiện.'],
    ['2. UBND các xã', 'Trong quá trình thực hiện, báo cáo kịp thời.', 'Trong quá trình thực hiện, báo cáo kịp thời.'],
    ['2. UBND các xã báo cáo.', 'Yêu cầu các xã thực hiện.', null],
    ['2. UBND các xã', 'Trên đây là Kế hoạch.', null],
  ])('takes what stands right under it from the closing part: %j, %j', (heading, below, text) => {
    const plan = planOf(
      'I. MỤC ĐÍCH',
      'Tốt.',
      'II. TỔ CHỨC',
      heading,
      below,
      'Nhận được Kế hoạch, yêu cầu triển khai./.',
    );
    expect(plan.document.closing).toHaveLength(text === null ? 2 : 1);
    if (text !== null) expect(plan.sections.at(-1)!.text).toBe(text);
  });
});

describe('a bracket in the heading of a point', () => {
  const titleOf = (heading: string) =>
    planOf('I. MỤC ĐÍCH', 'Tốt.', 'II. NỘI DUNG', heading, 'a) Việc này.', 'b) Việc kia.').sections.find(
      ({ path }) => path === 'II/1',
    )!.title;

  it.each([
    ['1. Dịch vụ công (Thời gian: tháng 9, 10/2025):', 'Dịch vụ công (Thời gian: tháng 9, 10/2025)'],
    ['1. Dịch vụ công (Chủ trì: Công an xã)', 'Dịch vụ công (Chủ trì: Công an xã)'],
    ['1. Dịch vụ công (trực tuyến): Làm các việc sau.', 'Dịch vụ công (trực tuyến)'],
    ['1. Dịch vụ công: Làm các việc sau (xong: 2025).', 'Dịch vụ công'],
    ['1. Dịch vụ công (trực tuyến: Làm các việc sau.', 'Dịch vụ công (trực tuyến'],
  ])('is no end of it: %j', (heading, title) => expect(titleOf(heading)).toBe(title));
});

describe('labels one below the other without a bullet', () => {
  const fields = (...lines: string[]) => {
    const text = lines.join('\n');
    const source = `KẾ HOẠCH\n\nTriển khai Đề án 06\n\nI. MỤC ĐÍCH\n\nTốt.\n\nII. NỘI DUNG\n\n1. Dữ liệu\n\n${text}\n\n2. Khác\n\na) Việc này.`;
    return fieldsOf(readPlan(source, 'plan.txt').tasks[0]!.fields);
  };

  it.each(['Hoàn thành', 'HOÀN THÀNH'])('begin a field of their own: %s', (label) => {
    expect(fields('a) Rà soát.', 'Chủ trì: Công an xã.', `${label}: Quý IV/2025.`)).toEqual([
      ['lead', 'Chủ trì', 'Công an xã.', []],
      ['deadline', label, 'Quý IV/2025.', []],
    ]);
  });

  it('may be such as no key stands for', () => {
    expect(
      fields('a) Rà soát.', 'Chủ trì: Công an xã.', 'Người phụ trách: Lê An.', 'Hoàn thành: Quý IV/2025.'),
    ).toEqual([
      ['lead', 'Chủ trì', 'Công an xã.', []],
      ['deadline', 'Hoàn thành', 'Quý IV/2025.', []],
      ['other', 'Người phụ trách', 'Lê An.', []],
    ]);
  });

  it.each(['Ban Công an: phối hợp cùng thôn.', 'hoàn thành: Quý IV/2025.'])('but not other words: %s', (words) => {
    const found = fields('a) Rà soát.', 'Chủ trì: Công an xã.', words);
    expect(found).toEqual([['lead', 'Chủ trì', expect.stringContaining(words), []]]);
  });
});
