import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract.js';

const chapters = (...headings: string[]) =>
  extract(
    [
      'KẾ HOẠCH\nTriển khai Đề án 06 năm 2025\n',
      ...headings.map(
        (heading) => `${heading}\n\nCác đơn vị tổ chức thực hiện nghiêm túc các nội dung của Kế hoạch.\n`,
      ),
    ].join('\n'),
    { file: 'plan.txt' },
  ).sections.map(({ ordinal }) => [ordinal]);

it.each([
  ['1.l. Rà soát sổ hộ tịch', '1.1'],
  ['2.I. Rà soát sổ hộ tịch', '2.1'],
  ['1.1. Lập hồ sơ', '1.1'],
])('the number of %j is %j', (line, ordinal) => {
  const text = `KẾ HOẠCH\nTriển khai Đề án 06\n\nI. NHIỆM VỤ\n\n${line[0]}. Công tác số hóa\n\n${line}.\n\n- Thời hạn: Quý II/2025.\n`;
  const [task] = extract(text, { file: 'plan.txt' }).tasks;
  expect(task!.ordinal).toBe(ordinal);
});

describe('a chapter whose numeral was misread', () => {
  it.each([
    [
      ['I. MỤC ĐÍCH, YÊU CẦU', 'II. NỘI DUNG', 'HI. TỔ CHỨC THỰC HIỆN'],
      ['I', 'II', 'III'],
    ],
    [
      ['L. MỤC ĐÍCH, YÊU CẦU', 'Il. NỘI DUNG', 'III. TỔ CHỨC THỰC HIỆN'],
      ['I', 'II', 'III'],
    ],
    [
      ['I. MỤC ĐÍCH, YÊU CẦU', 'TI. NỘI DUNG', 'IIL. KINH PHÍ THỰC HIỆN', 'IV. TỔ CHỨC THỰC HIỆN'],
      ['I', 'II', 'III', 'IV'],
    ],
    [
      ['I. MỤC ĐÍCH, YÊU CẦU', 'II NỘI DUNG', 'III. TỔ CHỨC THỰC HIỆN'],
      ['I', 'II', 'III'],
    ],
    [
      ['I1. MỤC ĐÍCH, YÊU CẦU', 'II. NỘI DUNG', 'TIII. KINH PHÍ THỰC HIỆN', 'IV. TỔ CHỨC THỰC HIỆN'],
      ['I', 'II', 'III', 'IV'],
    ],
    [
      ['1. MỤC ĐÍCH, YÊU CẦU', 'II. NỘI DUNG', 'III. TỔ CHỨC THỰC HIỆN'],
      ['I', 'II', 'III'],
    ],
    [
      ['I. MỤC ĐÍCH, YÊU CẦU', 'IH. NỘI DUNG', 'HI. TỔ CHỨC THỰC HIỆN'],
      ['I', 'II', 'III'],
    ],
    [
      ['I. MỤC ĐÍCH, YÊU CẦU', 'H. NỘI DUNG', 'II. TỔ CHỨC THỰC HIỆN'],
      ['I', 'II', 'III'],
    ],
  ])('has the next number: %j', (headings, ordinals) => {
    expect(chapters(...headings).map(([ordinal]) => ordinal)).toEqual(ordinals);
  });

  it.each([
    [['I. MỤC ĐÍCH, YÊU CẦU', 'II. NỘI DUNG', 'II. TỔ CHỨC THỰC HIỆN']],
    [['1. MỤC ĐÍCH, YÊU CẦU', '2. NỘI DUNG', '3. TỔ CHỨC THỰC HIỆN']],
    [['1. MỤC ĐÍCH, YÊU CẦU', 'III. NỘI DUNG', 'IV. TỔ CHỨC THỰC HIỆN']],
    [['I. MỤC ĐÍCH, YÊU CẦU', 'II. NỘI DUNG', 'II. KINH PHÍ THỰC HIỆN', 'IV. TỔ CHỨC THỰC HIỆN']],
    [['A. MỤC ĐÍCH, YÊU CẦU', 'B. NỘI DUNG THỰC HIỆN', 'C. TỔ CHỨC THỰC HIỆN']],
    [['I. MỤC ĐÍCH, YÊU CẦU', 'II. NỘI DUNG', 'V. TỔ CHỨC THỰC HIỆN']],
  ])('is the writer’s own: %j', (headings) => {
    expect(chapters(...headings).map(([ordinal]) => ordinal)).toEqual(headings.map((line) => line.split('.')[0]));
  });
});
