import { describe, expect, it } from 'vitest';
import { planOf } from '../plans.js';

const HEAD = ['I. MỤC ĐÍCH', 'Tốt.', 'II. NỘI DUNG THỰC HIỆN'];
const TAIL = ['III. TỔ CHỨC THỰC HIỆN', '1. Văn phòng', '- Tham mưu.'];
const paths = (...lines: string[]) => planOf(...HEAD, ...lines, ...TAIL).tasks.map(({ path }) => path);

describe('which points are tasks', () => {
  it.each<[string, string[], string[]]>([
    ['a fact of the plan', ['1. Địa điểm: Hội trường.', '2. In tờ rơi.'], ['II/2']],
    ['a stretch that is examined', ['1. Mốc thời gian kiểm tra: Từ năm 2023.', '2. In tờ rơi.'], ['II/2']],
    ['what is examined', ['1. Việc lập quy hoạch.', '2. Việc giao đất.'], []],
    [
      'what is examined, in bullets',
      ['1. Nội dung giám sát', '- Việc thu phí.', '- Việc chi quỹ.', '2. In tờ rơi.'],
      ['II/2'],
    ],
    ['one beside a task', ['1. Việc thu phí do thôn làm.', '2. In tờ rơi.'], ['II/1', 'II/2']],
    ['a word with a number', ['1. Việc 1: In tờ rơi.', '2. Việc 2: Phát loa.'], ['II/1', 'II/2']],
    ['a heading', ['1. Tuyên truyền', '- In tờ rơi.', '- Phát loa.'], ['II/1/-1', 'II/1/-2']],
    ['criteria', ['1. Chọn hộ theo các tiêu chí sau:', '- Có nhà.', '- Có đơn.'], ['II/1']],
    ['steps announced', ['1. Thực hiện các việc sau:', '- In tờ rơi.', '- Phát loa.'], ['II/1/-1', 'II/1/-2']],
    [
      'a list beside lists with labels',
      [
        '1. Giám sát mẫu',
        '- Tủ mẫu.',
        '- Thời gian thực hiện: Tháng 6/2026.',
        '2. Giám sát sổ',
        '- Sổ lưu.',
        '- Sổ giao.',
      ],
      ['II/1', 'II/2'],
    ],
    [
      'a list beside lists without labels',
      ['1. Giám sát mẫu', '- Tủ mẫu.', '- Sổ mẫu.', '2. Giám sát sổ', '- Sổ lưu.'],
      ['II/1/-1', 'II/1/-2', 'II/2/-1'],
    ],
    [
      'sentences beside a point with labels alone',
      ['1. Hội nghị', '- Thời gian: ngày 10/12/2025.', '2. Giới thiệu người', '- Thôn A họp.', '- Thôn B họp.'],
      ['II/1', 'II/2/-1', 'II/2/-2'],
    ],
    [
      'a short sentence above points, with a principle',
      ['1. Hội thi', '1.1. Tổ chức 02 vòng thi cấp xã.', '- Nguyên tắc: chấm kín.', '(1) Sơ khảo.', '(2) Chung kết.'],
      ['II/1/1.1/(1)', 'II/1/1.1/(2)'],
    ],
    ['years above what is done', ['1. Năm 2025', '- In tờ rơi.', '2. Năm 2026', '- Phát loa.'], ['II/1/-1', 'II/2/-1']],
    [
      'a heading above facts',
      ['1. Hội nghị tập huấn', '1.1. Thời gian: 01 ngày.', '1.2. Địa điểm: Hội trường.'],
      ['II/1'],
    ],
  ])('%s', (_, lines, expected) => expect(paths(...lines)).toEqual(expected));

  it.each([
    ['aims by year', ['- 100% cán bộ có tài khoản.'], ['- Tối thiểu 90% hộ có tài khoản.'], []],
    ['aims by year, in points', ['- Phấn đấu 50% hồ sơ trực tuyến.'], ['- Tỷ lệ hồ sơ số hóa đạt 60%.'], []],
    ['steps by year with a share', ['- Cấp thẻ cho 80% hộ.'], ['- Cấp thẻ cho 90% hộ.'], ['I/a/-1', 'I/b/-1']],
    ['steps by year', ['- Cấp tài khoản cho cán bộ.'], ['- Cấp tài khoản cho 90% hộ.'], ['I/a/-1', 'I/b/-1']],
  ])('%s outside the content', (_, first, second, expected) => {
    const { tasks } = planOf(
      'I. MỤC TIÊU',
      'a) Năm 2023',
      ...first,
      'b) Năm 2024',
      ...second,
      ...HEAD.slice(2),
      ...TAIL,
    );
    expect(tasks.map(({ path }) => path)).toEqual(expected);
  });

  it('steps that a bullet of a task announces are words of the task', () => {
    const steps = ['- Các bước thực hiện:', 'Bước 1. Lập danh sách.', 'Bước 2. Họp dân.'];
    const { tasks } = planOf(...HEAD, '1. Rà soát hộ nghèo', ...steps, '- Thời gian thực hiện: Tháng 3/2026.', ...TAIL);
    expect(tasks.map((t) => [t.path, t.deadlines[0]?.edtf])).toEqual([['II/1', '2026-03']]);
    expect(tasks[0]!.text).toContain('Bước 2. Họp dân.');
  });

  it.each<[string, string[], string[]]>([
    [
      'sentences',
      ['Bước 1. Lập danh sách, xong trước ngày 20/01/2026.', 'Bước 2. Họp dân trong tháng 02/2026.'],
      ['1 ../2026-01-20', '2 2026-02'],
    ],
    [
      'headings',
      ['Bước 1: Điều tra', 'Trạm Y tế xã điều tra trước ngày 08/6/2026.', 'Bước 2: Tiêm', 'Trạm Y tế xã tổ chức tiêm.'],
      ['1 ../2026-06-08', '2 '],
    ],
    ['above bullets', ['Bước 1: Điều tra', '- Lập danh sách.', '- Nhập danh sách.'], ['1/-1 ', '1/-2 ']],
    ['that a sentence names', ['Bước 1 và bước 2 do thôn làm.'], []],
  ])('steps of a chapter with another name: %s', (_, lines, expected) => {
    const { tasks } = planOf(
      ...HEAD,
      '1. In tờ rơi.',
      'III. QUY TRÌNH RÀ SOÁT',
      ...lines,
      'IV. KINH PHÍ',
      'Ngân sách.',
    );
    expect(tasks.slice(1).map((t) => `${t.path.slice(4)} ${t.deadlines[0]?.edtf ?? ''}`)).toEqual(expected);
  });

  it.each<[string, string[], string[]]>([
    ['lists them', ['1. Nội dung: Nghị quyết số 5.', '2. Hình thức: Trực tuyến.', '3. Học tập: 01 buổi.'], ['II/3']],
    [
      'holds points',
      ['1. Nội dung', '1.1. In tờ rơi.', '1.2. Phát loa.', '2. Hình thức: Trực tuyến.'],
      ['II/1/1.1', 'II/1/1.2'],
    ],
  ])('facts in a chapter that %s', (_, lines, expected) => {
    const plan = planOf('I. MỤC ĐÍCH', 'Tốt.', 'II. NỘI DUNG, HÌNH THỨC, THỜI GIAN', ...lines, ...TAIL);
    expect(plan.tasks.map(({ path }) => path)).toEqual(expected);
  });

  it.each<[string, string[], (string | null | undefined)[]]>([
    [
      'two dates',
      ['- Từ ngày 05/5/2026 đến 08/5/2026: Phát thông báo.', '- Ngày 12/5/2026: Họp dân.'],
      ['2026-05-05/2026-05-08', '2026-05-12'],
    ],
    ['one date', ['- Ngày 12/5/2026: Họp dân.', '- Tại nhà văn hóa.'], []],
    ['no dates', ['- Sáng: Họp dân.', '- Chiều: Dọn vệ sinh.'], []],
  ])('steps of a chapter on time with %s', (_, bullets, edtf) => {
    const plan = planOf(
      'I. MỤC ĐÍCH',
      'Tốt.',
      'II. THỜI GIAN TỔ CHỨC',
      '1. Thời gian: như sau:',
      ...bullets,
      'III. NHIỆM VỤ',
      '1. Họp.',
    );
    const steps = plan.tasks.filter(({ path }) => path.startsWith('II/'));
    expect(steps.map(({ deadlines }) => deadlines[0]?.edtf)).toEqual(edtf);
  });

  const chapter = (heading: string, ...lines: string[]) =>
    planOf(...HEAD, '1. In tờ rơi.', heading, ...lines).tasks.flatMap(({ path, deadlines }) =>
      path.startsWith('III') ? [[path, ...deadlines.map(({ edtf }) => edtf)]] : [],
    );

  it.each<[string, string, string[], unknown[]]>([
    [
      'months above what is done then',
      'III. LỊCH TRIỂN KHAI',
      ['1. Tháng 9/2025', '- Họp Ban.', '- Mua sách, xong trước 05/10/2025.', '2. Tháng 10/2025', '- In tờ rơi.'],
      [
        ['III/1/-1', '2025-09'],
        ['III/1/-2', '../2025-10-05'],
        ['III/2/-1', '2025-10'],
      ],
    ],
    [
      'days before what is done then',
      'III. TỔ CHỨC THỰC HIỆN',
      ['1. Ngày 05/9/2025: Họp Ban.', '2. Ngày 06/9/2025: In tờ rơi.'],
      [
        ['III/1', '2025-09-05'],
        ['III/2', '2025-09-06'],
      ],
    ],
    [
      'one month beside other headings',
      'III. KINH PHÍ',
      ['1. Tháng 9/2025', '- Ngân sách xã.', '2. Khác', '- Vận động.'],
      [],
    ],
    ['goals by years', 'III. MỤC TIÊU', ['- Đến năm 2025: 80% hộ.', '- Đến năm 2030: Tỷ lệ đạt 90%.'], []],
    ['goals by years, as points', 'III. MỤC TIÊU', ['1. Đến năm 2025: 80% hộ.', '2. Đến năm 2030: 90% hộ.'], []],
    ['who does it, where another chapter says what', 'III. PHÂN CÔNG NHIỆM VỤ', ['1. Công an xã', '- Tuần tra.'], []],
  ])('%s', (_, heading, lines, expected) => expect(chapter(heading, ...lines)).toEqual(expected));

  it('who does it is what is to be done, where no other chapter says so', () => {
    const { tasks } = planOf('I. MỤC ĐÍCH', 'Tốt.', 'II. PHÂN CÔNG NHIỆM VỤ', '1. Công an xã', '- Tuần tra.', ...TAIL);
    expect(tasks.map(({ path }) => path)).toEqual(['II/1/-1']);
  });

  it.each<[string, string[], string[]]>([
    [
      'a time',
      ['1. Chuẩn bị (xong trước 28/02/2026)', '- In tờ rơi.', '- Họp, xong trước 05/3/2026.'],
      ['../2026-02-28 ', '../2026-03-05 '],
    ],
    [
      'who does it',
      ['1. Diễn tập (Công an xã chủ trì)', '- In tờ rơi.', '- Đoàn xã mời dân.'],
      [' lead Công an xã', ' implement Đoàn xã'],
    ],
    ['another thing', ['1. Diễn tập (lần 2)', '- In tờ rơi.', '- Mời dân.'], [' ', ' ']],
  ])('a bracket behind a heading says %s of the tasks below that say none', (_, lines, expected) => {
    const { tasks } = planOf(...HEAD, ...lines, ...TAIL);
    const said = tasks.map(
      ({ deadlines, responsibilities = [] }) =>
        `${deadlines.map(({ edtf }) => edtf).join()} ${responsibilities.map(({ role, unit }) => `${role} ${unit}`).join()}`,
    );
    expect(said).toEqual(expected);
  });

  it('who does it is no task beside a chapter that says what, whatever that is called', () => {
    const { tasks } = planOf(
      'I. MỤC ĐÍCH',
      'Tốt.',
      'II. CÁC ĐỢT RA QUÂN',
      '1. Cấp thẻ cho dân.',
      'III. PHÂN CÔNG',
      '1. Công an xã: tuần tra.',
    );
    expect(tasks.map(({ path }) => path)).toEqual(['II/1']);
  });
});
