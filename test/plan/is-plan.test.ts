import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';

const HEAD = 'ỦY BAN NHÂN DÂN\nXÃ HOA LƯ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';
const DATE = 'Hoa Lư, ngày 12 tháng 3 năm 2026';
const BODY =
  'Thực hiện Kế hoạch số 21/KH-UBND ngày 30/01/2026 của UBND tỉnh Lam Sơn về chuyển đổi số;\n\nI. TÌNH HÌNH CHUNG\n\n1. Công an xã rà soát hộ dân.\n\nII. NỘI DUNG\n\n1. Văn phòng UBND xã xây dựng kế hoạch, xong trước ngày 30/6/2026.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê An';

const documentOf = (symbol: string, heading: string, body = BODY) =>
  `${HEAD}\nSố: 12/${symbol}\n${DATE}\n\n${heading}\n\n${body}`;
const kindOf = (text: string, file: string) => {
  try {
    return extract(text, { file }).document.kind;
  } catch (error) {
    return String(error);
  }
};

/** Headings of documents that are no plans, and the kind that has to be named. */
const OTHERS: readonly (readonly [kind: string, symbol: string, heading: string])[] = [
  ['BÁO CÁO', 'BC-UBND', 'BÁO CÁO'],
  ['BÁO CÁO', 'BC-UBND', 'BÁO CÁO\nKết quả thực hiện Kế hoạch chuyển đổi số quý I năm 2026'],
  ['BÁO CÁO', 'BC-UBND', 'BÁO CÁO KẾT QUẢ THỰC HIỆN KẾ HOẠCH CHUYỂN ĐỔI SỐ'],
  ['BÁO CÁO', 'BC-UBND', 'BÁO CÁO TỔNG KẾT\nCông tác năm 2025 và KẾ HOẠCH năm 2026'],
  ['BÁO CÁO', 'BC-UBND', '# Báo cáo sơ kết 6 tháng đầu năm'],
  ['BÁO CÁO', 'BC-UBND', '**BÁO CÁO**\n\n**Tình hình thực hiện Kế hoạch**'],
  ['BÁO CÁO', 'BC-UBND', 'BÁO CÁO GIẢI TRÌNH\nVề tiến độ dự án'],
  ['BÁO CÁO', 'BC-UBND', 'BÁO CÁO CHUYÊN ĐỀ'],
  ['CÔNG VĂN', 'UBND-VP', 'Kính gửi: Các bộ phận chuyên môn.'],
  ['CÔNG VĂN', 'UBND-VP', 'V/v đôn đốc thực hiện Kế hoạch\n\nKính gửi:\n- Công an xã;\n- Trưởng các thôn.'],
  ['CÔNG VĂN', 'UBND-KT', 'V/v lấy ý kiến dự thảo Kế hoạch chuyển đổi số\n\nKính gửi: Các phòng, ban.'],
  ['CÔNG VĂN', 'UBND-VX', 'V/v tăng cường phòng cháy'],
  ['CÔNG VĂN', 'UBND-NC', 'Kính gửi:\n- Trưởng các thôn;\n- Các trường học.'],
  ['THÔNG BÁO', 'TB-UBND', 'THÔNG BÁO'],
  ['THÔNG BÁO', 'TB-UBND', 'THÔNG BÁO KẾT LUẬN\ncủa Chủ tịch UBND xã tại cuộc họp giao ban'],
  ['THÔNG BÁO', 'TB-UBND', 'THÔNG BÁO\nVề việc tạm dừng Kế hoạch tiêm phòng'],
  ['THÔNG BÁO', 'TB-UBND', '## Thông báo lịch tiếp công dân'],
  ['TỜ TRÌNH', 'TTr-UBND', 'TỜ TRÌNH\nVề việc phê duyệt Kế hoạch chuyển đổi số\n\nKính gửi: UBND huyện.'],
  ['TỜ TRÌNH', 'TTr-UBND', 'TỜ TRÌNH ĐỀ NGHỊ BAN HÀNH KẾ HOẠCH'],
  ['CHỈ THỊ', 'CT-UBND', 'CHỈ THỊ\nVề tăng cường quản lý đất đai'],
  ['CHỈ THỊ', 'CT-UBND', 'CHỈ THỊ VỀ VIỆC THỰC HIỆN KẾ HOẠCH TUYỂN QUÂN'],
  ['BIÊN BẢN', 'BB-UBND', 'BIÊN BẢN\nHọp triển khai Kế hoạch'],
  ['BIÊN BẢN', 'BB-UBND', 'BIÊN BẢN CUỘC HỌP'],
  ['BIÊN BẢN', 'BB-UBND', 'BIÊN BẢN BÀN GIAO HỒ SƠ'],
  ['NGHỊ QUYẾT', 'NQ-HĐND', 'NGHỊ QUYẾT\nVề nhiệm vụ phát triển kinh tế - xã hội năm 2026'],
  ['NGHỊ QUYẾT', 'NQ-HĐND', 'NGHỊ QUYẾT VỀ KẾ HOẠCH ĐẦU TƯ CÔNG'],
  ['QUYẾT ĐỊNH', 'QĐ-UBND', 'QUYẾT ĐỊNH\nVề việc thành lập Tổ công tác Đề án 06'],
  ['QUYẾT ĐỊNH', 'QĐ-UBND', 'QUYẾT ĐỊNH\nPhê duyệt Kế hoạch đào tạo'],
  ['HƯỚNG DẪN', 'HD-UBND', 'HƯỚNG DẪN\nThực hiện Kế hoạch chuyển đổi số'],
  ['HƯỚNG DẪN', 'HD-UBND', 'HƯỚNG DẪN LIÊN NGÀNH'],
  ['GIẤY MỜI', 'GM-UBND', 'GIẤY MỜI\nDự hội nghị triển khai Kế hoạch'],
  ['CÔNG ĐIỆN', 'CĐ-UBND', 'CÔNG ĐIỆN\nVề ứng phó với bão số 3'],
  ['NGHỊ ĐỊNH', 'NĐ-CP', 'NGHỊ ĐỊNH\nVề định danh và xác thực điện tử'],
  ['THÔNG TƯ', 'TT-BCA', 'THÔNG TƯ\nQuy định về kết nối dữ liệu'],
  ['LUẬT', 'QH15', 'LUẬT\nCĂN CƯỚC'],
  ['LUẬT', 'QH15', 'LUẬT GIAO DỊCH ĐIỆN TỬ'],
  ['PHÁP LỆNH', 'UBTVQH15', 'PHÁP LỆNH\nChi phí tố tụng'],
  ['QUY CHẾ', 'QC-UBND', 'QUY CHẾ\nLàm việc của Tổ công tác'],
  ['KẾT LUẬN', 'KL-ĐU', 'KẾT LUẬN\ncủa Ban Thường vụ về Kế hoạch chuyển đổi số'],
  ['BÁO CÁO', 'BC-UBND', 'Quý I năm 2026'],
  ['THÔNG BÁO', 'TB-UBND', 'Về lịch trực'],
  ['QUY TRÌNH', 'QT-UBND', 'QUY TRÌNH\nTiếp nhận hồ sơ theo Kế hoạch'],
  ['CHƯƠNG TRÌNH HỘI NGHỊ', 'CTr-UBND', 'CHƯƠNG TRÌNH HỘI NGHỊ\nTriển khai Kế hoạch'],
  ['CHƯƠNG TRÌNH HỌP', 'CTr-UBND', 'CHƯƠNG TRÌNH HỌP'],
  ['CHƯƠNG TRÌNH CÔNG TÁC', 'CTr-ĐU', 'CHƯƠNG TRÌNH CÔNG TÁC\nNăm 2025'],
  ['CHƯƠNG TRÌNH CÔNG TÁC NĂM', 'CTr-ĐU', 'CHƯƠNG TRÌNH CÔNG TÁC NĂM 2025\nCủa Đảng ủy xã'],
  ['ĐỀ CƯƠNG', 'ĐC-UBND', 'ĐỀ CƯƠNG BÁO CÁO\nKết quả thực hiện Kế hoạch'],
  ['KỊCH BẢN', 'KB-UBND', 'KỊCH BẢN\nDiễn tập theo Kế hoạch'],
  ['THỂ LỆ', 'TL-UBND', 'THỂ LỆ CUỘC THI'],
  ['BẢN KIỂM ĐIỂM', 'BKĐ-UBND', 'BẢN KIỂM ĐIỂM'],
  ['PHIẾU LẤY Ý KIẾN', 'P-UBND', 'PHIẾU LẤY Ý KIẾN\nVề dự thảo Kế hoạch'],
];

/** Headings of plans. */
const PLANS: readonly (readonly [kind: string, symbol: string, heading: string])[] = [
  ['KẾ HOẠCH', 'KH-UBND', 'KẾ HOẠCH'],
  ...[
    'Triển khai Đề án 06 năm 2026',
    'Thực hiện Báo cáo số 12/BC-UBND ngày 01/01/2026',
    'THỰC HIỆN NGHỊ QUYẾT SỐ 57-NQ/TW',
    'TRIỂN KHAI CHỈ THỊ SỐ 04/CT-TTG CỦA THỦ TƯỚNG CHÍNH PHỦ',
    'QUYẾT ĐỊNH SỐ 06/QĐ-TTG NĂM 2022',
    'Tổ chức hội nghị tổng kết, báo cáo kết quả Đề án 06',
    'Thông báo, tuyên truyền về định danh điện tử',
    'Hướng dẫn người dân nộp hồ sơ trực tuyến',
    'Kiểm tra việc thực hiện Quy chế dân chủ',
    'Tuyên truyền Luật Căn cước',
    'Tiếp xúc cử tri trước kỳ họp',
    'Ra quân làm sạch dữ liệu dân cư',
    'Bồi dưỡng kỹ năng số cho cán bộ',
    'Chuyển đổi số năm 2026',
    'Kiểm soát thủ tục hành chính năm 2026',
    'Phòng, chống thiên tai năm 2026',
    'Lấy ý kiến Nhân dân về dự thảo Nghị quyết',
  ].map((title) => ['KẾ HOẠCH', 'KH-UBND', `KẾ HOẠCH\n${title}`] as const),
  ...['PHỐI HỢP', 'HÀNH ĐỘNG', 'LIÊN NGÀNH', 'TỔNG THỂ', 'CHI TIẾT', 'LIÊN TỊCH'].map(
    (sort) => [`KẾ HOẠCH ${sort}`, 'KHPH-UBND', `KẾ HOẠCH ${sort}\nTriển khai Đề án 06`] as const,
  ),
  ['CHƯƠNG TRÌNH', 'CTr-UBND', 'CHƯƠNG TRÌNH\nChuyển đổi số năm 2026'],
  ['CHƯƠNG TRÌNH HÀNH ĐỘNG', 'CTr-ĐU', 'CHƯƠNG TRÌNH HÀNH ĐỘNG\nThực hiện Nghị quyết'],
  ['PHƯƠNG ÁN', 'PA-UBND', 'PHƯƠNG ÁN\nSắp xếp thôn'],
  ['KẾ HOẠCH', 'KH-UBND', '# KẾ HOẠCH\n\n## Triển khai Đề án 06'],
  ['KẾ HOẠCH', 'KH-UBND', '**KẾ HOẠCH**\n\n**Triển khai Đề án 06**'],
  ['KẾ HOẠCH', 'KH-UBND', 'KẾ HOẠCH Triển khai Đề án 06 năm 2026'],
  ['Kế hoạch', 'KH-UBND', 'Kế hoạch\nTriển khai Đề án 06 năm 2026'],
  ['Kế hoạch', 'KH-UBND', '**Kế hoạch**\n\nTriển khai Đề án 06 năm 2026'],
  ['Kế hoạch phối hợp', 'KH-UBND', 'Kế hoạch phối hợp\nTriển khai Đề án 06 năm 2026'],
  ['KẾ HOẠCH', 'KH-UBND', 'DỰ THẢO KẾ HOẠCH\nTriển khai Đề án 06'],
  ['KẾ HOẠCH', 'KH-UBND', 'DỰ THẢO\n\nKẾ HOẠCH\nTriển khai Đề án 06'],
  ['KẾ HOẠCH', 'KH-UBND', 'KẾ HOẠCH\nTriển khai Đề án 06\n\nKính gửi: Các thôn.'],
  ['KẾ HOẠCH', 'KH-UBND', 'Kính gửi: Các thôn.\n\nKẾ HOẠCH\nTriển khai Đề án 06'],
  ['KẾ HOẠCH', 'KH-UBND', 'KẾ HOẠCH\nTriển khai Đề án 06\n(Kèm theo Quyết định số 12/QĐ-UBND)'],
];

/** Documents that issue or enclose a plan printed below them. */
const PLAN_BELOW = `KẾ HOẠCH\nTriển khai Đề án 06 năm 2026\n\n${BODY}`;
const END = 'Nơi nhận:\n- Như Điều 3;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê An';
const ENCLOSING: readonly (readonly [string, string])[] = [
  [
    'a decision',
    documentOf(
      'QĐ-UBND',
      'QUYẾT ĐỊNH\nBan hành Kế hoạch triển khai Đề án 06',
      `Điều 1. Ban hành kèm theo Quyết định này Kế hoạch.\n\n${END}\n\n${PLAN_BELOW}`,
    ),
  ],
  [
    'a decision with a long heading',
    documentOf(
      'QĐ-UBND',
      'QUYẾT ĐỊNH VỀ VIỆC BAN HÀNH KẾ HOẠCH',
      `Điều 1. Ban hành Kế hoạch.\n\n${END}\n\n${HEAD}\n\n${PLAN_BELOW}`,
    ),
  ],
  [
    'a resolution',
    documentOf('NQ-HĐND', 'NGHỊ QUYẾT\nThông qua Kế hoạch', `Điều 1. Thông qua.\n\n${END}\n\n${PLAN_BELOW}`),
  ],
  [
    'a letter',
    documentOf('UBND-VP', 'V/v gửi Kế hoạch\n\nKính gửi: Các thôn.', `Gửi kèm Kế hoạch.\n\n${END}\n\n${PLAN_BELOW}`),
  ],
];

/** Ways to print a letterhead. */
const NATION = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
const LAYOUTS: readonly (readonly [string, (symbol: string) => string])[] = [
  [
    'columns',
    (symbol) =>
      `   SỞ TƯ PHÁP          ${NATION[0]}\n   TỈNH CÀ NÁ             ${NATION[1]}\n Số: 9/${symbol}       ${DATE}`,
  ],
  ['stacked', (symbol) => ['SỞ TƯ PHÁP', 'TỈNH CÀ NÁ', `Số: 9/${symbol}`, ...NATION, DATE].join('\n\n')],
  [
    'bars',
    (symbol) => `| SỞ TƯ PHÁP<br>TỈNH CÀ NÁ | ${NATION.join('<br>')} |\n|:-:|:-:|\n| Số: 9/${symbol} | ${DATE} |`,
  ],
  ['web', (symbol) => `SỞ TƯ PHÁP\n-------\n|\n${NATION.join('\n')}\n-------\n|\nSố: 9/${symbol}\n|\n${DATE}\n|`],
  ['tabs', (symbol) => `SỞ TƯ PHÁP\t${NATION[0]}\nTỈNH CÀ NÁ\t${NATION[1]}\nSố: 9/${symbol}\t${DATE}`],
  ['glued', (symbol) => `SỞ TƯ PHÁP ${NATION[0]}\nTỈNH CÀ NÁ ${NATION[1]}\nSố: 9/${symbol} ${DATE}`],
];
const UNKNOWN = ['DANH SÁCH\nThành viên Tổ công tác', 'BẢNG TỔNG HỢP', 'GHI NHỚ\nVề Kế hoạch'];

describe.each(LAYOUTS)('below a letterhead in %s', (_, head) => {
  const read = (symbol: string, heading: string) => kindOf(`${head(symbol)}\n\n${heading}\n\n${BODY}`, 'a.md');
  it.each(OTHERS.filter((_, i) => i % 6 === 0))('%s is refused: %s %j', (kind, symbol, heading) => {
    expect(read(symbol, heading)).toMatch(new RegExp(`PlanInputError.*${kind}`, 's'));
  });
  it.each(UNKNOWN)('a document of a kind without a name is refused by its number: %j', (heading) => {
    expect(read('DS-STP', heading)).toMatch('PlanInputError');
  });
  it.each(PLANS.filter((_, i) => i % 6 === 0))('%s is taken: %s %j', (kind, symbol, heading) => {
    expect(read(symbol, heading)).toBe(kind);
  });
});

describe('a document that is no plan', () => {
  it.each(OTHERS)('%s is refused by its kind: %s %j', (kind, symbol, heading) => {
    expect(kindOf(documentOf(symbol, heading), 'document.md')).toMatch(new RegExp(`PlanInputError.*${kind}`, 's'));
  });
});

describe('a plan', () => {
  it.each(PLANS)('%s is taken: %s %j', (kind, symbol, heading) => {
    expect(kindOf(documentOf(symbol, heading), 'document.md')).toBe(kind);
  });
  it.each(ENCLOSING)('is taken with %s that stands above it', (_, text) => {
    const plan = extract(text, { file: 'document.txt' });
    expect(plan.document).toMatchObject({ kind: 'KẾ HOẠCH', title: 'Triển khai Đề án 06 năm 2026' });
  });
});

const POINTS = 'I. MỤC ĐÍCH\n\n1. Nâng cao nhận thức.\n\nII. NHIỆM VỤ\n\n1. Công an xã rà soát hộ dân.';

describe('a document whose heading a converter lost', () => {
  it.each([
    [
      'its number',
      'ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 88/KH-UBND | Hoa Lư, ngày 3 tháng 2 năm 2025 |',
    ],
    ['the party’s number', 'ĐẢNG ỦY XÃ HOA LƯ\nSố 88-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\nHoa Lư, ngày 3 tháng 2 năm 2025'],
    [
      'the sentence that issues it',
      'Thực hiện Nghị định số 61/2018/NĐ-CP, Ủy ban nhân dân xã Hoa Lư ban hành Kế hoạch triển khai như sau:',
    ],
    [
      'the sentence of another body',
      'Căn cứ tình hình thực tế, Ban Chỉ đạo chuyển đổi số xã xây dựng Kế hoạch năm 2025 cụ thể như sau:',
    ],
  ])('is a plan by %s', (_, head) => {
    expect(kindOf(`${head}\n\n${POINTS}`, 'plan.txt')).toBeNull();
  });

  it.each([
    ['a number of another kind', 'UBND XÃ HOA LƯ\nSố: 88/BC-UBND\nHoa Lư, ngày 3 tháng 2 năm 2025'],
    [
      'a plan that is cited',
      'Thực hiện Kế hoạch số 88/KH-UBND ngày 03/02/2025 của UBND xã, công an xã báo cáo như sau:',
    ],
    ['nobody that issues it', 'Khi ban hành Kế hoạch cần lưu ý như sau:'],
  ])('is none for %s', (_, head) => {
    expect(kindOf(`${head}\n\n${POINTS}`, 'plan.txt')).toMatch(/no plan/);
  });

  it('has its number, day and place all the same', () => {
    const head =
      'UBND XÃ HOA LƯ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 88/KH-UBND | Hoa Lư, ngày 3 tháng 2 năm 2025 |';
    const { document } = extract(`Đăng nhập để tải về.\n${head}\n\nThực hiện Luật Căn cước;\n\n${POINTS}`);
    expect(document).toMatchObject({
      number: '88/KH-UBND',
      date: '2025-02-03',
      place: 'Hoa Lư',
      issuer: ['Ủy ban nhân dân xã Hoa Lư'],
    });
    expect(document.preamble).toEqual(['Thực hiện Luật Căn cước;']);
  });
});
