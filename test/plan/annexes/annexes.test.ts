import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract.js';
import { fieldsOf, planOf, readPlan } from '../plans.js';

const HEAD = '| TT | Mô hình | Chủ trì | Phối hợp | Thời gian | Ghi chú |\n|---|---|---|---|---|---|';
const annexOf = (text: string) => {
  const plan = readPlan(
    `KẾ HOẠCH\n\nTriển khai Đề án 06\n\nI. MỤC ĐÍCH\n\nTốt.\n\nII. NỘI DUNG\n\nMô hình 1: Kiosk\n\n- Mục tiêu: Tốt.\n\nNơi nhận:\n- Như trên.\n\n${text}`,
  );
  return { annex: plan.annexes[0]!, glossary: plan.glossary, count: plan.annexes.length };
};
/** The filled cells of a row. */
const filled = (row: object) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));

describe('an annex', () => {
  it.each([
    [
      '**PHỤ LỤC**\n\n**DANH MỤC MÔ HÌNH**\n\n(Kèm theo Kế hoạch số 1/KH-UBND)',
      'DANH MỤC MÔ HÌNH',
      '(Kèm theo Kế hoạch số 1/KH-UBND)',
    ],
    ['PHỤ LỤC I: DANH MỤC MÔ HÌNH', 'DANH MỤC MÔ HÌNH', null],
    ['PHỤ LỤC 01\nDANH MỤC MÔ HÌNH\nCỦA XÃ', 'DANH MỤC MÔ HÌNH CỦA XÃ', null],
    ['PHỤ LỤC', null, null],
    ['Phụ lục\nDANH MỤC MÔ HÌNH', 'DANH MỤC MÔ HÌNH', null],
    ['**Phụ lục II**\n\n**Danh mục mô hình**', 'Danh mục mô hình', null],
    ['Phụ lục 01: Danh mục mô hình', 'Danh mục mô hình', null],
    ['DANH MỤC MÔ HÌNH\n(Kèm theo Kế hoạch số 1/KH-UBND)', 'DANH MỤC MÔ HÌNH', '(Kèm theo Kế hoạch số 1/KH-UBND)'],
    ['DANH MỤC MÔ HÌNH', 'DANH MỤC MÔ HÌNH', null],
  ])('is recognised by its heading: %j', (heading, title, note) => {
    const { annex, count } = annexOf(`${heading}\n\n${HEAD}\n| 1 | Mô hình 1: Kiosk | CAX | | | |`);
    expect(count).toBe(1);
    expect(annex).toMatchObject({
      title,
      note,
      columns: ['TT', 'Mô hình', 'Chủ trì', 'Phối hợp', 'Thời gian', 'Ghi chú'],
    });
  });

  it('knows its columns, keeps the others, and empty cells are null', () => {
    const { annex } = annexOf(`PHỤ LỤC\n\n${HEAD}\n| 1 | Mô hình 3: Kiosk. | Công an xã | | 30/12/2023 | Làm trước |`);
    expect(annex.rows.map(filled)).toEqual([
      {
        no: 1,
        number: 3,
        title: 'Kiosk',
        lead: 'Công an xã',
        deadline: '30/12/2023',
        other: [{ column: 'Ghi chú', text: 'Làm trước' }],
      },
    ]);
    expect(annex.rows[0]).toMatchObject({ group: null, coordination: null, support: null, platform: null });
  });

  it('joins rows cut by a page and drops the head that the next page repeats', () => {
    const { annex } = annexOf(
      `PHỤ LỤC\n\n${HEAD}\n| 1 | Mô hình 1: Kiosk tại | Công an | | Quý | |\n\n12\n\n${HEAD}\n|  | Bộ phận Một cửa | xã | | I/2024 | |\n| 2 | Mô hình 2: Thẻ | CAX | | | |`,
    );
    expect(annex.rows.map(filled)).toEqual([
      { no: 1, number: 1, title: 'Kiosk tại Bộ phận Một cửa', lead: 'Công an xã', deadline: 'Quý I/2024' },
      { no: 2, number: 2, title: 'Thẻ', lead: 'CAX' },
    ]);
  });

  it.each([
    ['| 4 | Kiosk | CAX | | | |', 1],
    ['| 4 | KIOSK. | CAX | | | |', 1],
    ['| 4 | Mô hình 4: Kiosk | CAX | | | |', 4],
    ['| 4 | Thẻ | CAX | | | |', 4],
  ])('a row is of the model with its title where it prints no number: %s', (row, number) => {
    expect(annexOf(`PHỤ LỤC\n\n${HEAD}\n${row}`).annex.rows[0]).toMatchObject({ no: 4, number });
  });

  it('reads rows of groups', () => {
    const { annex } = annexOf(
      `PHỤ LỤC\n\n${HEAD}\n| I | Nhóm tiện ích (02 mô hình) | | | | |\n| 1 | Mô hình 1: A | | | | |\n| | **II. Nhóm kinh tế (01 mô hình)** | | | | |\n| 2 | Mô hình 2: B | | | | |`,
    );
    expect(annex.groups).toMatchObject([
      { ordinal: 'I', title: 'Nhóm tiện ích', declaredCount: 2 },
      { ordinal: 'II', title: 'Nhóm kinh tế', declaredCount: 1 },
    ]);
    expect(annex.rows.map((row) => [row.number, row.group])).toEqual([
      [1, 'I'],
      [2, 'II'],
    ]);
  });

  it.each([
    ['| A. VỀ HẠ TẦNG | | | | | |', [{ ordinal: 'A', title: 'VỀ HẠ TẦNG' }]],
    ['| | B) Về hạ tầng | | | | |', [{ ordinal: 'B', title: 'Về hạ tầng' }]],
    ['| A | Về hạ tầng | | | | |', [{ ordinal: 'A', title: 'Về hạ tầng' }]],
    ['| a) Về hạ tầng | | | | | |', []],
    ['| | A. Về hạ tầng | CAX | | | |', []],
    ['| A.1 | | | | | |', []],
  ])('knows a group by a letter: %s', (row, groups) => {
    expect(annexOf(`PHỤ LỤC\n\n${HEAD}\n${row}\n| 1 | Mô hình 1: A | | | | |`).annex.groups).toMatchObject(groups);
  });

  it.each([
    ['Chủ trì: Sở Y tế. Phối hợp: Công an tỉnh.', 'Sở Y tế', 'Công an tỉnh'],
    ['Chủ trì: Sở Y tế<br>Phối hợp: Công an tỉnh, các xã', 'Sở Y tế', 'Công an tỉnh, các xã'],
    ['Đơn vị chủ trì: Sở Y tế; đơn vị phối hợp: Công an tỉnh', 'Sở Y tế', 'Công an tỉnh'],
    ['Phối hợp: Công an tỉnh', null, 'Công an tỉnh'],
    ['Chủ trì:', null, null],
    ['Sở Y tế chủ trì', null, null],
    ['Sở Y tế: chủ trì chung', null, null],
  ])('reads the labels of a cell that says who does what: %s', (cell, lead, coordination) => {
    const { annex } = annexOf(
      `PHỤ LỤC\n\n| TT | Tên dự án | Phân công nhiệm vụ |\n|---|---|---|\n| 1 | Cầu | ${cell} |`,
    );
    expect(annex.rows[0]).toMatchObject({
      title: 'Cầu',
      lead,
      coordination,
      other: [{ column: 'Phân công nhiệm vụ' }],
    });
  });

  it.each([
    ['- Lắp wifi', 'Lắp wifi'],
    ['+ “Thôn thông minh”', '“Thôn thông minh”'],
    ['Lắp wifi - camera', 'Lắp wifi - camera'],
    ['3 - 5 hộ làm điểm', '3 - 5 hộ làm điểm'],
    ['- 5 %', '- 5 %'],
    ['-', '-'],
  ])('reads a cell of one point without its bullet: %s', (cell, title) => {
    const { annex } = annexOf(`PHỤ LỤC\n\n| TT | Nội dung | Chủ trì |\n|---|---|---|\n| 1 | ${cell} | Văn phòng |`);
    expect(annex.rows.map((row) => row.title)).toEqual([title]);
  });

  it.each([
    ['DANH MỤC CHỮ VIẾT TẮT\n\nCAX: Công an xã\n\nDVCTT: Dịch vụ công trực tuyến', ['CAX', 'DVCTT']],
    ['PHỤ LỤC\n\nBẢNG CÁC TỪ VIẾT TẮT\n\n- CAX: Công an xã', ['CAX']],
    ['PHỤ LỤC\n\nDANH MỤC THIẾT BỊ\n\nPC: Máy tính', []],
    ['PHỤ LỤC\n\nBẢNG CÁC TỪ VIẾT TẮT\n\nGhi chú: Công an xã', []],
  ])('reads a list of abbreviations below its title: %s', (text, wanted) => {
    expect(annexOf(text).glossary.map(({ abbr }) => abbr)).toEqual(wanted);
  });

  it.each([
    ['a part with a number of its own', '| | a | Lắp wifi | Phòng Kinh tế | |', ['Hạ tầng', 'Lắp wifi']],
    ['a part with a bullet', '| | | - Lắp wifi | Phòng Kinh tế | |', ['Hạ tầng', 'Lắp wifi']],
    ['a part below a heading', '| | | Lắp wifi | Phòng Kinh tế | 30/6 |', ['Hạ tầng', 'Lắp wifi']],
    ['the rest of a title', '| | | của các thôn | Phòng Kinh tế | |', ['Hạ tầng của các thôn']],
    ['a bullet of the title', '| | | - Lắp wifi | | |', ['Hạ tầng - Lắp wifi']],
    ['a title alone', '| | | Lắp wifi | | |', ['Hạ tầng Lắp wifi']],
    ['an acronym', '| | | UBND xã | Phòng Kinh tế | 30/6 |', ['Hạ tầng UBND xã']],
    ['a name', '| | | Tân Hòa | Phòng Kinh tế | 30/6 |', ['Hạ tầng Tân Hòa']],
  ])('tells rows without a number from rows that a page cut: %s', (_, row, titles) => {
    const { annex } = annexOf(
      `PHỤ LỤC\n\n| TT | Chi tiết | Nội dung | Chủ trì | Thời hạn |\n|---|---|---|---|---|\n| 1 | | Hạ tầng | | |\n${row}`,
    );
    expect(annex.rows.map(({ title }) => title)).toEqual(titles);
  });

  it.each([
    ['Hạ tầng số', ['Hạ tầng số', 'Lắp wifi']],
    ['Hạ tầng tại', ['Hạ tầng tại Lắp wifi']],
  ])(
    'goes on with a title that ends open, but not with one that ends in what a number may follow: %s',
    (title, titles) => {
      const { annex } = annexOf(
        `PHỤ LỤC\n\n| TT | Nội dung | Chủ trì | Thời hạn |\n|---|---|---|---|\n| 1 | ${title} | | |\n| | Lắp wifi | Phòng Kinh tế | 30/6 |`,
      );
      expect(annex.rows.map((row) => row.title)).toEqual(titles);
    },
  );

  it.each([
    ['30/6/2026', '| | Nâng đường truyền | Viettel | Quý III/2026 |', ['Phòng Kinh tế', 'Viettel']],
    ['30/6/2026', '| | nâng đường truyền | Viettel | Quý III/2026 |', ['Phòng Kinh tế Viettel']],
    ['Quý', '| | Nâng đường truyền | Viettel | III/2026 |', ['Phòng Kinh tế Viettel']],
    ['30/6/2026', '| | Nâng đường truyền | Viettel | |', ['Phòng Kinh tế Viettel']],
    ['30/6/2026', '| | VNeID cho học sinh | Viettel | Quý III/2026 |', ['Phòng Kinh tế Viettel']],
    ['30/6/2026', '| | Tân Hòa | Viettel | Quý III/2026 |', ['Phòng Kinh tế Viettel']],
  ])('begins a row where a second time stands below a whole one: %s, %s', (time, row, leads) => {
    const head = '| TT | Nội dung | Chủ trì | Thời hạn |\n|---|---|---|---|';
    const { annex } = annexOf(`PHỤ LỤC\n\n${head}\n| 1 | Lắp wifi | Phòng Kinh tế | ${time} |\n${row}`);
    expect(annex.rows.map(({ lead }) => lead)).toEqual(leads);
  });

  it.each([
    ['1.', 1],
    ['03', 3],
    ['1.1', null],
    ['a', null],
  ])('reads the number of a row: %s', (printed, no) => {
    expect(annexOf(`PHỤ LỤC\n\n${HEAD}\n| ${printed} | Kiosk | CAX | | | |`).annex.rows[0]!.no).toBe(no);
  });

  it.each([
    ['Nhóm một (02 mô hình)', 'Nhóm một', 2],
    ['Nhóm một (bao gồm 02 mô hình).', 'Nhóm một', 2],
    ['Nhóm một (02 mô hình, làm trong năm 2024)', 'Nhóm một (02 mô hình, làm trong năm 2024)', 2],
    ['Nhóm một', 'Nhóm một', null],
  ])('keeps what the brackets of a group say beside the count: %j', (heading, title, declaredCount) => {
    const { annex } = annexOf(`PHỤ LỤC\n\n${HEAD}\n| I | ${heading} | | | | |\n| 1 | Mô hình 1: A | | | | |`);
    expect(annex.groups).toMatchObject([{ ordinal: 'I', title, declaredCount }]);
  });

  it('reads a head of two rows', () => {
    const head = '| TT | Mô hình | Phân công | | Thời gian |\n|---|---|---|---|---|\n| | | Chủ trì | Phối hợp | |';
    const { annex } = annexOf(`PHỤ LỤC\n\n${head}\n| 1 | Mô hình 1: A | CAX | ĐTN | 2024 |`);
    expect(annex.columns).toEqual(['TT', 'Mô hình', 'Chủ trì', 'Phối hợp', 'Thời gian']);
    expect(annex.rows.map(filled)).toEqual([
      { no: 1, number: 1, title: 'A', lead: 'CAX', coordination: 'ĐTN', deadline: '2024' },
    ]);
  });

  it.each([
    ['in each column', '| I | VỀ HẠ TẦNG | VỀ HẠ TẦNG | VỀ HẠ TẦNG | VỀ HẠ TẦNG | VỀ HẠ TẦNG |'],
    [
      'in the column of numbers as well',
      Array.from({ length: 6 }, () => '| I. VỀ HẠ TẦNG ')
        .join('')
        .concat('|'),
    ],
  ])('reads the row of a group whose words come back %s', (_, row) => {
    const { annex } = annexOf(`PHỤ LỤC\n\n${HEAD}\n${row}\n| 1 | Mô hình 1: A | | | | |`);
    expect(annex.groups).toMatchObject([{ ordinal: 'I', title: 'VỀ HẠ TẦNG' }]);
    expect(annex.rows.map((one) => [one.number, one.group])).toEqual([[1, 'I']]);
  });

  it.each([
    '| 1 | Công an xã | Công an xã | Công an xã | Công an xã | Công an xã |',
    '| I | VỀ HẠ TẦNG | Công an xã | Công an xã | Công an xã | Công an xã |',
    '| I | VỀ HẠ TẦNG | VỀ HẠ TẦNG | VỀ HẠ TẦNG | VỀ HẠ TẦNG | 2024 |',
  ])('but not of another: %s', (row) => {
    const { annex } = annexOf(`PHỤ LỤC\n\n${HEAD}\n${row}`);
    expect(annex.groups).toEqual([]);
    expect(annex.rows).toHaveLength(1);
  });

  const UPPER = '| TT | Mô hình | Phân công | Phân công | Thời gian |\n|---|---|---|---|---|\n';
  it.each([
    ['| TT | Mô hình | Chủ trì | Phối hợp | Thời gian |', ['TT', 'Mô hình', 'Chủ trì', 'Phối hợp', 'Thời gian'], 1],
    ['| TT | Mô hình | Ông A | Ông B | Thời gian |', ['TT', 'Mô hình', 'Phân công', 'Phân công', 'Thời gian'], 2],
    ['| 2 | Chủ trì | Chủ trì | Phối hợp | 2024 |', ['TT', 'Mô hình', 'Phân công', 'Phân công', 'Thời gian'], 2],
  ])('a second row of the head may repeat the cells that span both: %s', (row, columns, rows) => {
    const { annex } = annexOf(`PHỤ LỤC\n\n${UPPER}${row}\n| 1 | Mô hình 1: A | CAX | ĐTN | 2024 |`);
    expect(annex.columns).toEqual(columns);
    expect(annex.rows).toHaveLength(rows);
    expect(annex.columnGroups).toEqual(rows === 1 ? ['', '', 'Phân công', 'Phân công', ''] : undefined);
  });

  it('keeps a bar after a backslash, a break and stars as text', () => {
    const { annex } = annexOf(
      `PHỤ LỤC\n\n${HEAD}\n| 1 | Mô hình 1: A \\| B | Sở<br>Y tế | **CAX** | | Khách sạn 2-3*; 4* |`,
    );
    expect(annex.rows[0]!.title!.replace('\\', '')).toBe('A | B');
    expect(annex.rows[0]).toMatchObject({
      lead: 'Sở Y tế',
      coordination: 'CAX',
      other: [{ text: 'Khách sạn 2-3*; 4*' }],
    });
  });

  it('keeps lines that belong to no row, in order', () => {
    const { annex } = annexOf(
      `PHỤ LỤC\n\n${HEAD}\n| 1 | Mô hình 1: A | | | | |\n\nTổng cộng một mô hình.\n\nXã tự cân đối kinh phí.`,
    );
    expect(annex.text.map((item) => item.text)).toEqual(['Tổng cộng một mô hình.', 'Xã tự cân đối kinh phí.']);
  });
});

describe('the list of abbreviations under the table', () => {
  const under = (lines: string) => annexOf(`PHỤ LỤC\n\n${HEAD}\n| 1 | Mô hình 1: A | | | | |\n\n${lines}`);

  it.each([
    ['CAT: Công an tỉnh.', 'CAT', 'Công an tỉnh'],
    ['- CAX: Công an xã;', 'CAX', 'Công an xã'],
    ['Sở GD&ĐT: Sở Giáo dục và Đào tạo', 'Sở GD&ĐT', 'Sở Giáo dục và Đào tạo'],
    ['DN - Doanh nghiệp', 'DN', 'Doanh nghiệp'],
    ['TTXH = Trật tự xã hội', 'TTXH', 'Trật tự xã hội'],
    ['BCĐ06: Ban Chỉ đạo Đề án 06', 'BCĐ06', 'Ban Chỉ đạo Đề án 06'],
  ])('%j is %s', (line, abbr, expansion) => {
    expect(under(`Ghi chú:\n\n${line}`).glossary).toMatchObject([{ abbr, expansion }]);
  });

  it.each([
    ['| STT | Chữ viết tắt | Nội dung |\n|---|---|---|\n| 1 | CAT | Công an tỉnh |', [['CAT', 'Công an tỉnh']]],
    [
      '| Từ viết tắt | Nghĩa |\n|---|---|\n| CAT | Công an tỉnh |\n| DN | Doanh nghiệp |',
      [
        ['CAT', 'Công an tỉnh'],
        ['DN', 'Doanh nghiệp'],
      ],
    ],
    ['| STT | Mô hình | Ghi chú |\n|---|---|---|\n| 1 | Kiosk | Công an tỉnh |', []],
  ])('a table of them is a list as well: %j', (table, wanted) => {
    const { glossary } = annexOf(`PHỤ LỤC\n\n${table}`);
    expect(glossary.map(({ abbr, expansion }) => [abbr, expansion])).toEqual(wanted);
  });

  it.each([
    'Ghi chú: các từ viết tắt',
    'Công an xã: chủ trì',
    'Xã Bình An: 12 mô hình',
    'CAT',
    'Tổng cộng - 12 mô hình',
  ])('%j is none', (line) => {
    const { glossary, annex } = under(line);
    expect(glossary).toEqual([]);
    expect(annex.text.map((item) => item.text)).toEqual([line]);
  });
});

describe('a plan that lists its models in the annex only', () => {
  it('points to both parts of a cell that a page cuts', () => {
    const text = `KẾ HOẠCH\n\nTriển khai Đề án 06\n\nI. MỤC ĐÍCH\n\nTốt.\n\nNơi nhận:\n- Như trên.\n\nPHỤ LỤC\n\n${HEAD}\n| 1 | Mô hình 1: A | Công an | | Quý | |\n\n12\n\n|  |  | xã | | I/2024 | |`;
    const { fields, deadlines } = extract(text, { file: 'plan.md' }).models[0]!;
    expect([fields.lead!.text, fields.deadline!.text]).toEqual(['Công an xã', 'Quý I/2024']);
    const slices = [fields.lead!, fields.deadline!].map(({ textPositions }) =>
      textPositions!.map(({ start, end }) => text.slice(start.offset, end.offset)),
    );
    expect(slices).toEqual([
      ['Công an', 'xã'],
      ['Quý', 'I/2024'],
    ]);
    expect(deadlines).toMatchObject([{ raw: 'Quý I/2024', edtf: '2024-33' }]);
  });

  it('takes them from the rows, cells as fields', () => {
    const plan = readPlan(
      `KẾ HOẠCH\n\nTriển khai mô hình Đề án 06\n\nI. MỤC ĐÍCH\n\nTốt.\n\nII. NỘI DUNG\n\n1. Xã làm các mô hình trong phụ lục.\n\nNơi nhận:\n- Như trên.\n\nPHỤ LỤC\n\n${HEAD}\n| 1 | Mô hình 4: Kiosk | Công an xã | Đoàn xã | 30/12/2023 | |`,
    );
    expect(plan.models).toMatchObject([
      {
        number: 4,
        ordinal: '1',
        title: 'Kiosk',
        fields: {
          lead: { label: 'Chủ trì', text: 'Công an xã' },
          coordination: { text: 'Đoàn xã' },
          deadline: { label: 'Thời gian' },
        },
        deadlines: [{ edtf: '2023-12-30' }],
      },
    ]);
    expect(plan.tasks).toEqual([]);
  });
});

describe('models that are in a table alone', () => {
  const table = (heads: string, ...rows: string[]) =>
    ['I. MỤC ĐÍCH\n\nTốt.\n\nII. NỘI DUNG', [heads, heads.replace(/[^|]+/g, '---'), ...rows].join('\n')] as const;

  it('have a field for each column that is a label, in the order of the columns', () => {
    const [above, rows] = table(
      '| TT | Tên mô hình | Mục tiêu | Đơn vị thực hiện | Thời gian | Số lượng |',
      '| 1 | Kiosk | Nhanh hơn | Công an xã | Quý I/2024 | 02 máy |',
    );
    const [model, ...others] = planOf(above, rows).models;
    expect(others).toEqual([]);
    expect(model).toMatchObject({ number: 1, ordinal: '1', title: 'Kiosk', group: null });
    expect(fieldsOf(model!.fields)).toEqual([
      ['objective', 'Mục tiêu', 'Nhanh hơn', []],
      ['implementers', 'Đơn vị thực hiện', 'Công an xã', []],
      ['deadline', 'Thời gian', 'Quý I/2024', []],
      ['other', 'Số lượng', '02 máy', []],
    ]);
    expect(model!.responsibilities).toMatchObject([{ unit: 'Công an xã', role: 'implement' }]);
  });

  it('are in the groups of the table that have a number', () => {
    const [above, rows] = table(
      '| TT | Tên mô hình | Chủ trì |',
      '| I | Nhóm phục vụ người dân (01 mô hình) | |',
      '| 1 | Kiosk | Công an xã |',
      '| II | Nhóm phục vụ quản lý | |',
      '| 2 | Nhà trọ an toàn | Công an xã |',
      '| III | Nhóm chưa có mô hình | |',
    );
    expect(planOf(above, rows).groups).toMatchObject([
      { ordinal: 'I', title: 'Nhóm phục vụ người dân', declaredCount: 1, models: [1] },
      { ordinal: 'II', title: 'Nhóm phục vụ quản lý', declaredCount: null, models: [2] },
    ]);
  });

  it('are none where the table lists something else', () => {
    const [above, rows] = table('| TT | Thiết bị | Số lượng |', '| 1 | Kiosk | 02 |');
    expect(planOf(above, rows)).toMatchObject({ models: [], groups: [] });
  });
});

describe('a head on two levels without marks', () => {
  const FIRST = '| Nội dung công việc | Người thực hiện | Thời gian thực hiện | |\n|---|---|---|---|';
  const columnsOf = (second: string) =>
    annexOf(`PHỤ LỤC\n\n${FIRST}\n${second}\n| Rà soát | Bà Sen | 05/5/2024 | 25/5/2024 |`).annex.columns;

  it('names the columns below a name over them', () => {
    expect(columnsOf('| | | Bắt đầu | Kết thúc |')).toEqual([
      'Nội dung công việc',
      'Người thực hiện',
      'Bắt đầu',
      'Kết thúc',
    ]);
  });

  it.each(['| | | 05/5/2024 | 25/5/2024 |', '| | | Cả năm. | Xong. |', '| | | Bắt đầu | |', '| Việc | | Sớm | Muộn |'])(
    'is not taken from a row %j',
    (second) => {
      expect(columnsOf(second).slice(2)).toEqual(['Thời gian thực hiện', '']);
    },
  );
});

describe('where annexes begin', () => {
  const TABLE = `${HEAD}\n| 1 | Kiosk | CAX | | | |`;
  it.each([
    ['Phụ lục I', 'Phụ lục II', ['I', 'II']],
    ['Phụ lục số 1', 'Phụ lục số 2', ['1', '2']],
    ['PHỤ LỤC 01', 'Phụ lục 02', ['01', '02']],
    ['Biểu mẫu 01', 'Mẫu số 02', [undefined, undefined]],
    ['DANH MỤC NHIỆM VỤ', 'Phụ lục A', [undefined, 'A']],
  ])('%j and %j', (first, second, ordinals) => {
    const { count } = annexOf(`${first}\n\n${TABLE}\n\n${second}\n\n1. Kết quả\n2. Kiến nghị`);
    expect(count).toBe(2);
    const plan = readPlan(
      `KẾ HOẠCH\n\nTriển khai\n\nI. MỤC ĐÍCH\n\nTốt.\n\nNơi nhận:\n- Như trên.\n\n${first}\n\n${TABLE}\n\n${second}\n\n1. Kết quả`,
    );
    expect(plan.annexes.map((one) => one.ordinal)).toEqual(ordinals);
    expect(plan.unplaced).toEqual([]);
  });

  it.each(['Phụ lục kèm theo nêu rõ', 'Biểu dương tập thể', 'Mẫu đơn đăng ký', 'Phụ lục 2 nêu trên.'])(
    'not at %j',
    (line) => {
      expect(annexOf(`PHỤ LỤC\n\n${TABLE}\n\n${line}`).count).toBe(1);
    },
  );

  it('not in the body', () => {
    const plan = readPlan('KẾ HOẠCH\n\nTriển khai\n\nI. MỤC ĐÍCH\n\nPhụ lục I\n\nTốt.\n\nNơi nhận:\n- Như trên.');
    expect(plan.annexes).toEqual([]);
  });

  it('and the signature above keeps to itself', () => {
    const { document } = readPlan(
      'KẾ HOẠCH\n\nTriển khai\n\nI. MỤC ĐÍCH\n\nTốt./.\n\nNơi nhận:\n- Như trên.\n\nCHỦ TỊCH\n\nLê An\n\nDANH SÁCH ĐƠN VỊ\n(Kèm theo Kế hoạch số 1/KH-UBND)\n1. Công an xã',
    );
    expect(document.signers).toMatchObject([{ name: 'Lê An', title: 'CHỦ TỊCH' }]);
  });
});
