import { describe, expect, it } from 'vitest';
import { BODY, readPlan } from '../plans.js';

const HEAD = [
  'ỦY BAN NHÂN DÂN\nXÃ BÌNH AN',
  'Số: 88/QĐ-UBND',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
  'Bình An, ngày 14 tháng 02 năm 2026',
];
const GROUNDS = [
  'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ BÌNH AN',
  'Căn cứ Luật Thủ đô số 39/2024/QH15 ngày 28 tháng 6 năm 2024;',
  'Theo đề nghị của Trưởng Trạm Y tế tại Tờ trình số 05/TTr-TYT ngày 10/02/2026.',
  'QUYẾT ĐỊNH:',
  'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch phòng, chống dịch.',
  'Nơi nhận:\n- Như Điều 2;\n- Lưu: VT.',
  'CHỦ TỊCH',
  'Lê An',
];
const PLAN = ['KẾ HOẠCH', 'Phòng, chống dịch bệnh', '(Kèm theo Quyết định số 88/QĐ-UBND ngày 14/02/2026)', BODY];
const CITED = 'Nghị quyết số 14/NQ-HĐND ngày 03/01/2026 của Hội đồng nhân dân xã';

const read = (title: readonly string[], own: readonly string[] = []) => {
  const { document, references, unplaced } = readPlan(
    [...HEAD, ...title, ...GROUNDS, ...own, ...PLAN].join('\n\n'),
    'plan.txt',
  );
  return {
    document,
    numbers: document.basis.map((one) => one.number),
    all: references.map((one) => one.number),
    unplaced,
  };
};

describe('the basis of a plan that a decision issues', () => {
  it.each([
    [['QUYẾT ĐỊNH', `Ban hành Kế hoạch thực hiện ${CITED}`]],
    [['QUYẾT ĐỊNH', `Phê duyệt Kế hoạch triển khai ${CITED}`]],
    [[`QUYẾT ĐỊNH\nVề việc ban hành Kế hoạch triển khai thực hiện\n${CITED}\nvề phòng, chống dịch`]],
    [['QUYẾT ĐỊNH', 'Ban hành Kế hoạch', `Thực hiện ${CITED}`]],
    [['QUYẾT ĐỊNH', `BAN HÀNH KẾ HOẠCH THỰC HIỆN ${CITED.toUpperCase()}`]],
  ])('begins after its title %j', (title) => {
    const { numbers, all } = read(title);
    expect(numbers).toEqual(['39/2024/QH15', '05/TTr-TYT']);
    expect(all).toContain('14/NQ-HĐND');
  });

  it('is the same where the plan has a letterhead of its own, with its number above the motto', () => {
    const own = HEAD.map((line) => line.replace('88/QĐ-UBND', '12/KH-UBND'));
    const { document, numbers, unplaced } = read(['QUYẾT ĐỊNH', `Ban hành Kế hoạch thực hiện ${CITED}`], own);
    expect(document.number).toBe('12/KH-UBND');
    expect(numbers).toEqual(['39/2024/QH15', '05/TTr-TYT', '88/QĐ-UBND']);
    expect(unplaced).toEqual([]);
  });

  it('and a letter that encloses the plan leaves it its number', () => {
    const letter = [
      ...HEAD.map((line) => line.replace('88/QĐ-UBND', '88/UBND-VP')),
      'V/v triển khai Công văn số 14/CV-SYT ngày 03/01/2026',
      'Kính gửi: Các thôn',
      'Thực hiện Công văn số 15/UBND-YT ngày 05/01/2026 của UBND huyện, UBND xã gửi kèm Kế hoạch.',
      'Nơi nhận:\n- Như trên;\n- Lưu: VT.',
      'CHỦ TỊCH',
      'Lê An',
    ];
    const own = HEAD.map((line) => line.replace('88/QĐ-UBND', '12/KH-UBND'));
    const { document } = readPlan([...letter, ...own, ...PLAN].join('\n\n'), 'plan.txt');
    expect(document).toMatchObject({
      number: '12/KH-UBND',
      recipients: ['Như trên', 'Lưu: VT'],
      signers: [{ name: 'Lê An' }],
    });
    expect(document.basis.map((one) => one.number)).not.toContain('14/CV-SYT');
  });
});

it('a law cited by name and date is a ground without a number', () => {
  const text = [
    'KẾ HOẠCH',
    'Phòng, chống dịch bệnh',
    'Căn cứ Luật Phòng bệnh ngày 10/12/2025;',
    'Căn cứ Quyết định số 5/QĐ-BYT ngày 02/01/2026 của Bộ Y tế;',
    BODY,
  ];
  expect(readPlan(text.join('\n\n')).document.basis).toEqual([
    { kind: 'Luật', number: null, date: '2025-12-10', issuer: null },
    { kind: 'Quyết định', number: '5/QĐ-BYT', date: '2026-01-02', issuer: 'Bộ Y tế' },
  ]);
});

describe('a chapter of grounds', () => {
  const cited = (heading: string) => {
    const lines = ['KẾ HOẠCH', 'Trồng rừng', heading, '- Nghị định số 13/2023/NĐ-CP ngày 17/4/2023 của Chính phủ;'];
    const body =
      'II. NỘI DUNG\n1. Thực hiện Thông tư số 1/2020/TT-BNV.\nIII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng theo dõi.';
    return readPlan([...lines, body].join('\n'), 'plan.txt').document.basis.map((one) => one.number);
  };
  it.each([
    'I. CĂN CỨ',
    'I. CĂN CỨ LẬP KẾ HOẠCH',
    'I. Các căn cứ xây dựng kế hoạch:',
    'I. CƠ SỞ PHÁP LÝ VÀ SỰ CẦN THIẾT',
    'I. CĂN CỨ PHÁP LÝ, MỤC ĐÍCH, YÊU CẦU',
    'I. CĂN CỨ LẬP KẾ HOẠCH NĂM 2025',
    'I. CĂN CỨ PHÁP LÝ ĐỂ XÂY DỰNG KẾ HOẠCH',
    'I. CĂN CỨ, MỤC ĐÍCH\n1. Mục đích\nThực hiện Thông tư số 2/2020/TT-BNV.\n2. Căn cứ pháp lý',
    'I. MỤC ĐÍCH\n1. Căn cứ:',
  ])('is in the basis: %s', (heading) => expect(cited(heading)).toEqual(['13/2023/NĐ-CP']));
  it.each([
    'I. MỤC ĐÍCH, YÊU CẦU',
    'I. NHIỆM VỤ CĂN CỨ CHỈ TIÊU',
    'I. CĂN CỨ TÌNH HÌNH THỰC TẾ, GIAO CHỈ TIÊU',
    'I. CƠ SỞ VẬT CHẤT',
    'I. CƠ SỞ DỮ LIỆU',
    'I. CĂN CỨ TRIỂN KHAI NHIỆM VỤ NĂM 2025',
    'I. Căn cứ thực hiện nhiệm vụ này các thôn báo cáo.',
  ])('and another is not: %s', (heading) => expect(cited(heading)).toEqual([]));
});
