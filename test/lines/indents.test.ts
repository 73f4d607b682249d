import { describe, expect, it } from 'vitest';
import { readLines } from '../read-lines.js';

const read = (text: string) => readLines(text, { markdown: false }).lines.map(({ printed }) => printed.text);

const at = (indent: number, line: string) => `${' '.repeat(indent)}${line}`;

/** Paragraphs over two lines each, of which the first is at `first` and the second at `wrapped`. */
const sure = (first: number, wrapped: number, marker: string) =>
  Array.from({ length: 6 }, (_, i) => [
    at(first, `${marker}Công an xã chủ trì, phối hợp với các ban, ngành, đoàn thể tuyên truyền đợt ${i + 1},`),
    at(wrapped, 'vận động người dân cài đặt VNeID.'),
  ]).flat();

describe('where the first line of a paragraph is indented', () => {
  const below = (lines: readonly string[]) =>
    read(['    I. MỤC ĐÍCH', ...sure(4, 0, '- '), ...lines].join('\n')).slice(7);

  it.each<[string, string[]]>([
    ['a heading and the text under it', ['    2. Yêu cầu', '    Các phòng, ban, ngành căn cứ chức năng, nhiệm vụ.']],
    [
      'a heading that fills its line',
      [
        '    2. Yêu cầu đối với các phòng, ban, ngành, đoàn thể, UBND các xã, thị trấn của huyện',
        '    Các phòng, ban, ngành căn cứ chức năng, nhiệm vụ tổ chức thực hiện.',
      ],
    ],
    [
      'two paragraphs, the first over a full line',
      [
        '    Nâng cao hiệu quả phục vụ người dân, doanh nghiệp; triển khai đồng bộ từ tỉnh đến xã.',
        '    Phát huy vai trò của Tổ công tác.',
      ],
    ],
    ['a heading at the edge', ['    - Công an xã chủ trì.', 'PHẦN THỨ HAI', 'NỘI DUNG CÁC MÔ HÌNH ĐIỂM']],
  ])('keeps %s apart', (_, lines) => {
    const [first, ...rest] = lines.map((line) => line.trim());
    const found = below(lines);
    expect(found[0]).toBe(first);
    expect(found.slice(1).join(' ')).toBe(rest.join(' '));
  });

  it.each<[string, string[]]>([
    [
      'a capital at the edge behind a full stop and a line that is not quite full',
      ['    - Công an xã rà soát, làm sạch dữ liệu của người dân trên toàn địa bàn.', 'Báo cáo trước ngày 20.'],
    ],
    [
      'a dash at the edge, where no bullet stands',
      ['    - Công an xã phối hợp với công chức Văn phòng, công chức Nông thôn mới và Kinh tế', '- Hạ tầng xã.'],
    ],
    [
      'a line at the edge whatever ends the one before it',
      ['    - Công an xã tổ chức thu nhận hồ sơ lưu động cho người dân; rà soát công dân:', 'Đủ 14 tuổi.'],
    ],
  ])('joins %s', (_, lines) => {
    expect(below(lines)).toEqual([lines.map((line) => line.trim()).join(' ')]);
  });

  it('lets centred lines be', () => {
    const lines = ['            Mô hình 7: Khai báo lưu trú bằng phần mềm ASM', '                 Tại các cơ sở y tế'];
    expect(below(lines)).toEqual(lines.map((line) => line.trim()));
  });

  it('says nothing of a line after a page break, whose margin may differ', () => {
    const lines = ['    - Công an xã tổ chức thu nhận hồ sơ lưu động tại các', '12', '    Thôn, xóm.'];
    expect(below(lines)).toEqual(['- Công an xã tổ chức thu nhận hồ sơ lưu động tại các Thôn, xóm.']);
  });
});

describe('where wrapped lines hang below the words', () => {
  const below = (lines: readonly string[]) => read(['I. MỤC ĐÍCH', ...sure(4, 6, '- '), ...lines].join('\n')).slice(7);

  it('joins a line that hangs', () => {
    const lines = [
      '    - Công an xã tổ chức thu nhận hồ sơ lưu động cho người dân tại các thôn.',
      '      Xóm Bắc trước.',
    ];
    expect(below(lines)).toEqual([lines.map((line) => line.trim()).join(' ')]);
  });

  it('starts again with a line at the edge of the bullets, after a full line', () => {
    const lines = [
      '    - Công an xã tổ chức thu nhận hồ sơ lưu động cho người dân tại các thôn trên địa bàn.',
      '    Các thôn phối hợp.',
    ];
    expect(below(lines)).toEqual(lines.map((line) => line.trim()));
  });
});

it('a text without indents is read as before', () => {
  const lines = ['2. Yêu cầu', 'Các phòng, ban, ngành căn cứ chức năng.'];
  expect(read(['I. MỤC ĐÍCH', ...sure(0, 0, '- '), ...lines].join('\n')).slice(7)).toEqual(lines);
});

it('lines stretched to one length by double blanks are full at their printed length', () => {
  const stretched = (words: string) => {
    const parts = words.split(' ');
    const missing = 80 - words.length;
    const each = Math.floor(missing / (parts.length - 1));
    const more = missing % (parts.length - 1);
    return parts.map((part, i) => (i === 0 ? '' : ' '.repeat(1 + each + (i <= more ? 1 : 0))) + part).join('');
  };
  const words = [
    'Công an xã chủ trì, phối hợp với các ban, ngành, đoàn thể tuyên truyền sâu',
    'Trạm Y tế xã phối hợp cùng các thôn lập danh sách người cao tuổi',
    'Đoàn Thanh niên xã ra quân hỗ trợ người dân cài đặt các ứng dụng trên điện',
    'Hội Nông dân xã vận động hội viên kích hoạt tài khoản định danh',
    'Công chức Tư pháp - Hộ tịch số hóa sổ hộ tịch, cập nhật dữ liệu hộ tịch lên',
    'Các trường học trên địa bàn xã thu học phí, các khoản thu khác',
  ];
  const items = words.map((line, i) => `- ${stretched(line)}\nrộng, đúng tiến độ đợt ${i}.`);
  const last = [`- ${stretched('Bưu điện xã chi trả an sinh xã hội tại nhà theo danh sách của')}`, 'Phòng Lao động.'];
  expect(read(['I. MỤC ĐÍCH', ...items, ...last].join('\n'))).toHaveLength(8);
});
