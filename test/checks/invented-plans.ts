import type { RuleCode } from '../../src/checks/index.js';

/** Invented plans of six kinds of issuers, each with what is changed in it and the findings that it ought to have. */
const ISSUERS = {
  xa: {
    org: 'ỦY BAN NHÂN DÂN\nXÃ YÊN THẠCH',
    sym: 'KH-UBND',
    place: 'Yên Thạch',
    who: 'Ủy ban nhân dân xã',
    loc: 'xã Yên Thạch',
    pol: 'Công an xã',
    vp: 'Văn phòng - Thống kê',
    up: 'Ủy ban nhân dân huyện Sông Lô',
    sign: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Lộc',
  },
  ph: {
    org: 'ỦY BAN NHÂN DÂN\nPHƯỜNG TÂN HÒA',
    sym: 'KH-UBND',
    place: 'Tân Hòa',
    who: 'Ủy ban nhân dân phường',
    loc: 'phường Tân Hòa',
    pol: 'Công an phường',
    vp: 'Văn phòng - Thống kê',
    up: 'Ủy ban nhân dân thành phố Biên Hòa',
    sign: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Thị Hằng',
  },
  tt: {
    org: 'ỦY BAN NHÂN DÂN\nTHỊ TRẤN LẬP THẠCH',
    sym: 'KH-UBND',
    place: 'Lập Thạch',
    who: 'Ủy ban nhân dân thị trấn',
    loc: 'thị trấn Lập Thạch',
    pol: 'Công an thị trấn',
    vp: 'Văn phòng - Thống kê',
    up: 'Ủy ban nhân dân huyện Lập Thạch',
    sign: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nPhan Văn Tú',
  },
  huyen: {
    org: 'ỦY BAN NHÂN DÂN\nHUYỆN SÔNG LÔ',
    sym: 'KH-UBND',
    place: 'Sông Lô',
    who: 'Ủy ban nhân dân huyện',
    loc: 'huyện Sông Lô',
    pol: 'Công an huyện',
    vp: 'Phòng Văn hóa và Thông tin',
    up: 'Ủy ban nhân dân tỉnh Vĩnh Phúc',
    sign: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Hữu Tình',
  },
  tinh: {
    org: 'ỦY BAN NHÂN DÂN\nTỈNH HÒA BÌNH',
    sym: 'KH-UBND',
    place: 'Hòa Bình',
    who: 'Ủy ban nhân dân tỉnh',
    loc: 'tỉnh Hòa Bình',
    pol: 'Công an tỉnh',
    vp: 'Sở Thông tin và Truyền thông',
    up: 'Thủ tướng Chính phủ',
    sign: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nBùi Văn Khánh',
  },
  so: {
    org: 'UBND TỈNH BẮC KẠN\nSỞ Y TẾ',
    sym: 'KH-SYT',
    place: 'Bắc Kạn',
    who: 'Sở Y tế',
    loc: 'ngành Y tế',
    pol: 'Văn phòng Sở',
    vp: 'Phòng Nghiệp vụ Y',
    up: 'Ủy ban nhân dân tỉnh Bắc Kạn',
    sign: 'GIÁM ĐỐC\n\nHoàng Thị Mơ',
  },
  truong: {
    org: 'PHÒNG GD&ĐT HUYỆN TÂN LẠC\nTRƯỜNG THCS NGỌC MỸ',
    sym: 'KH-THCS',
    place: 'Ngọc Mỹ',
    who: 'Trường THCS Ngọc Mỹ',
    loc: 'nhà trường',
    pol: 'Tổ Văn phòng',
    vp: 'Tổ Khoa học tự nhiên',
    up: 'Phòng Giáo dục và Đào tạo huyện Tân Lạc',
    sign: 'HIỆU TRƯỞNG\n\nĐinh Công Sơn',
  },
};
type Issuer = keyof typeof ISSUERS;

interface Parts {
  readonly number?: string;
  readonly date?: string;
  readonly base?: string;
  readonly aims?: readonly string[];
  readonly needs?: readonly string[];
  readonly models?: readonly string[];
  readonly duties?: readonly string[];
  readonly closing?: readonly string[];
  readonly sign?: readonly string[];
  readonly annex?: readonly string[];
}

/** How often each rule finds something; what is not named finds nothing. */
type Findings = Partial<Record<RuleCode, number>>;

function plan(kind: Issuer, p: Parts): string {
  const o = ISSUERS[kind];
  const models = p.models ?? [
    `Mô hình 1: Tiếp nhận hồ sơ trực tuyến tại ${o.loc}`,
    '- Mục tiêu: Người dân nộp hồ sơ không phải đi lại nhiều lần.',
    '- Thời hạn hoàn thành: Tháng 6/2024.',
    `- Phân công nhiệm vụ: ${o.pol} chủ trì, phối hợp với ${o.vp} thực hiện.`,
    'Mô hình 2: Thanh toán học phí không dùng tiền mặt',
    '- Mục tiêu: Phụ huynh nộp học phí qua tài khoản ngân hàng.',
    '- Thời hạn hoàn thành: Tháng 9/2024.',
    `- Phân công nhiệm vụ: ${o.vp} chủ trì, phối hợp với ${o.pol} thực hiện.`,
  ];
  return [
    o.org,
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    '',
    p.number ?? `Số: 45/${o.sym}`,
    p.date ?? `${o.place}, ngày 12 tháng 3 năm 2024`,
    '',
    'KẾ HOẠCH',
    `Triển khai Đề án 06 năm 2024 của ${o.who}`,
    '',
    p.base ??
      `Thực hiện Kế hoạch số 31/KH-UBND ngày 20/02/2024 của ${o.up === 'Thủ tướng Chính phủ' ? 'Bộ Công an' : o.up} về triển khai Đề án 06, ${o.who} ban hành Kế hoạch như sau:`,
    '',
    'I. MỤC ĐÍCH, YÊU CẦU',
    '1. Mục đích',
    ...(p.aims ?? ['Nâng cao nhận thức của cán bộ và người dân về chuyển đổi số.']),
    '2. Yêu cầu',
    ...(p.needs ?? ['Các bộ phận phối hợp chặt chẽ, bảo đảm tiến độ.']),
    '',
    'II. NỘI DUNG TRIỂN KHAI',
    ...models,
    '',
    'III. TỔ CHỨC THỰC HIỆN',
    ...(p.duties ?? [
      `1. ${o.pol}`,
      `- Theo dõi, đôn đốc việc thực hiện Kế hoạch.`,
      `2. ${o.vp}`,
      '- Bố trí máy tính, đường truyền phục vụ người dân.',
    ]),
    '',
    ...(p.closing ?? [
      `Trên đây là Kế hoạch triển khai Đề án 06 của ${o.who}, yêu cầu các bộ phận nghiêm túc thực hiện.`,
    ]),
    '',
    ...(p.sign ?? ['Nơi nhận:', `- ${o.up};`, '- Lưu: VT.', '', o.sign]),
    ...(p.annex ?? []),
    '',
  ].join('\n');
}
const annexTable = (head: readonly string[], rows: readonly (readonly string[])[]) => [
  `| ${head.join(' | ')} |`,
  `|${head.map(() => '---').join('|')}|`,
  ...rows.map((r) => `| ${r.join(' | ')} |`),
];
/** What is special about each plan, its text, and what is to be found. */
export const INVENTED: [name: string, text: string, findings: Findings][] = [];
const add = (kind: number, name: string, issuer: Issuer, parts: Parts, findings: Findings) =>
  INVENTED.push([`${kind} ${name}`, plan(issuer, parts), findings]);
const duty = (x: readonly string[]): Parts => ({ duties: ['1. Bộ phận Một cửa', ...x] });
// 1 annex names another plan
type Rows = readonly (readonly string[])[];
const ax = (line: string, rows?: Rows) => [
  '',
  'PHỤ LỤC',
  'DANH MỤC NHIỆM VỤ',
  line,
  '',
  ...annexTable(
    ['TT', 'Nội dung', 'Đơn vị chủ trì', 'Thời hạn'],
    rows ?? [
      ['1', 'Lắp đặt camera tại trụ sở', 'Văn phòng - Thống kê', 'Tháng 5/2024'],
      ['2', 'Tuyên truyền trên loa truyền thanh', 'Công an xã', 'Thường xuyên'],
    ],
  ),
];
const named = ['1. Bộ phận Một cửa', '- Thực hiện các nhiệm vụ tại Phụ lục kèm theo Kế hoạch này.'];
add(
  1,
  'p-number',
  'xa',
  { duties: named, annex: ax('(Kèm theo Kế hoạch số 54/KH-UBND ngày 12/3/2024 của UBND xã Yên Thạch)') },
  { 'annex-plan-differs': 1 },
);
add(
  1,
  'p-date',
  'huyen',
  {
    duties: named,
    annex: ax('(Ban hành kèm theo Kế hoạch số 45/KH-UBND ngày 21 tháng 3 năm 2024 của Ủy ban nhân dân huyện Sông Lô)'),
  },
  { 'annex-plan-differs': 1 },
);
add(
  1,
  'p-issuer-symbol',
  'so',
  { duties: named, annex: ax('(Kèm theo Kế hoạch số 45/KH-UBND ngày 12/3/2024 của UBND tỉnh Bắc Kạn)') },
  { 'annex-plan-differs': 1 },
);
add(
  1,
  'n-same',
  'ph',
  {
    duties: named,
    annex: ax('(Kèm theo Kế hoạch số 45/KH-UBND ngày 12/03/2024 của UBND phường Tân Hòa)', [
      ['1', 'Lắp đặt camera', 'Công an phường', 'Tháng 5/2024'],
    ]),
  },
  {},
);
add(
  1,
  'n-blank',
  'xa',
  { duties: named, annex: ax('(Kèm theo Kế hoạch số      /KH-UBND ngày     /3/2024 của UBND xã Yên Thạch)') },
  {},
);
add(
  1,
  'n-decision',
  'truong',
  { duties: named, annex: ax('(Biểu mẫu theo Quyết định số 131/QĐ-TTg ngày 25/01/2022 của Thủ tướng Chính phủ)') },
  {},
);
// 2 other locality
add(
  2,
  'p-tinh-in-xa',
  'xa',
  { aims: ['Phấn đấu 80% hồ sơ trên địa bàn toàn tỉnh được tiếp nhận trực tuyến.'] },
  { 'other-locality': 1 },
);
add(
  2,
  'p-thitran-in-phuong',
  'ph',
  {
    duties: [
      '1. Công an phường',
      '- Tuyên truyền đến các khu phố trên địa bàn thị trấn về dịch vụ công trực tuyến.',
      '2. Văn phòng - Thống kê',
      '- Bố trí máy tính.',
    ],
  },
  { 'other-locality': 1 },
);
add(
  2,
  'p-name-misspelt',
  'huyen',
  { aims: ['Nâng cao nhận thức của người dân huyện Sông Lộ về chuyển đổi số.'] },
  { 'other-locality': 1 },
);
add(2, 'n-up-body', 'xa', { aims: ['Bám sát chỉ đạo của Công an tỉnh và Tổ công tác Đề án 06 tỉnh Vĩnh Phúc.'] }, {});
add(
  2,
  'n-huyen-lists-towns',
  'huyen',
  {
    duties: [
      '1. Ủy ban nhân dân các xã, thị trấn',
      '- Tuyên truyền trên địa bàn các xã, thị trấn.',
      '2. Công an huyện',
      '- Theo dõi, đôn đốc.',
    ],
  },
  {},
);
add(
  2,
  'n-tinh-own',
  'tinh',
  { aims: ['Phấn đấu toàn tỉnh đạt 60% hồ sơ trực tuyến; các huyện, thành phố đạt 50%.'] },
  {},
);
// 3 annex rows vs issue, period, body
add(
  3,
  'p-row-past',
  'xa',
  {
    duties: named,
    annex: ax('(Kèm theo Kế hoạch số 45/KH-UBND ngày 12/3/2024 của UBND xã Yên Thạch)', [
      ['1', 'Lắp đặt camera tại trụ sở', 'Văn phòng - Thống kê', 'Tháng 12/2023'],
      ['2', 'Tuyên truyền trên loa', 'Công an xã', 'Thường xuyên'],
    ]),
  },
  { 'deadline-before-issue': 1 },
);
const axm = (rows: Rows, tail = 'của UBND xã Yên Thạch') => [
  '',
  'PHỤ LỤC',
  'DANH MỤC MÔ HÌNH',
  `(Kèm theo Kế hoạch số 45/KH-UBND ngày 12/3/2024 ${tail})`,
  '',
  ...annexTable(['TT', 'Tên mô hình', 'Đơn vị chủ trì', 'Thời hạn'], rows),
];
add(
  3,
  'p-deadline-differs',
  'xa',
  {
    duties: named,
    annex: axm([
      ['1', 'Mô hình 1: Tiếp nhận hồ sơ trực tuyến tại xã Yên Thạch', 'Công an xã', 'Tháng 8/2024'],
      ['2', 'Mô hình 2: Thanh toán học phí không dùng tiền mặt', 'Văn phòng - Thống kê', 'Tháng 9/2024'],
    ]),
  },
  { 'annex-deadline-differs': 1 },
);
add(
  3,
  'p-lead-differs',
  'ph',
  {
    duties: named,
    annex: axm(
      [
        ['1', 'Mô hình 1: Tiếp nhận hồ sơ trực tuyến tại phường Tân Hòa', 'Công an phường', 'Tháng 6/2024'],
        ['2', 'Mô hình 2: Thanh toán học phí không dùng tiền mặt', 'Công an phường', 'Tháng 9/2024'],
      ],
      'của UBND phường Tân Hòa',
    ),
  },
  { 'annex-lead-differs': 1 },
);
add(
  3,
  'n-same',
  'xa',
  {
    duties: named,
    annex: axm([
      ['1', 'Mô hình 1: Tiếp nhận hồ sơ trực tuyến tại xã Yên Thạch', 'CA xã', '6/2024'],
      ['2', 'Mô hình 2: Thanh toán học phí không dùng tiền mặt', 'VP-TK', 'Trong tháng 9/2024'],
    ]),
  },
  {},
);
add(
  3,
  'n-row-running',
  'xa',
  {
    duties: named,
    annex: ax('(Kèm theo Kế hoạch số 45/KH-UBND ngày 12/3/2024 của UBND xã Yên Thạch)', [
      ['1', 'Rà soát dữ liệu dân cư', 'Công an xã', 'Năm 2023 và các năm tiếp theo'],
      ['2', 'Tuyên truyền trên loa', 'Công an xã', 'Quý I/2024'],
    ]),
  },
  {},
);
add(
  3,
  'n-other-body-support',
  'huyen',
  {
    duties: named,
    annex: ax('(Kèm theo Kế hoạch số 45/KH-UBND ngày 12/3/2024 của UBND huyện Sông Lô)', [
      ['1', 'Lắp đặt camera', 'Công an huyện', 'Quý II/2024'],
      ['2', 'Cấp chữ ký số', 'Phòng Văn hóa và Thông tin', 'Trước 30/4/2024'],
    ]),
  },
  {},
);
// 4 share lacking
const mm = (f: (i: number) => string[]) => Array.from({ length: 8 }, (_, i) => i + 1).flatMap(f);
const names8 = [
  '',
  'Tiếp nhận hồ sơ trực tuyến',
  'Thanh toán học phí không dùng tiền mặt',
  'Lắp đặt camera tại chợ',
  'Khám bệnh bằng căn cước',
  'Chi trả trợ cấp qua tài khoản',
  'Quản lý lưu trú',
  'Chợ văn minh',
  'Số hóa hộ tịch',
];
add(
  4,
  'p-no-deadline-3of8',
  'xa',
  {
    models: mm((i) => [
      `Mô hình ${i}: ${names8[i]}`,
      '- Mục tiêu: Phục vụ người dân thuận tiện hơn.',
      ...(i % 3 ? [`- Thời hạn hoàn thành: Tháng ${i + 3}/2024.`] : []),
      '- Phân công nhiệm vụ: Công an xã chủ trì, phối hợp với các tổ chức liên quan.',
    ]),
  },
  { 'models-incomplete': 1 },
);
add(
  4,
  'p-no-lead-half',
  'ph',
  {
    models: mm((i) => [
      `Mô hình ${i}: ${names8[i]}`,
      '- Mục tiêu: Phục vụ người dân thuận tiện hơn.',
      `- Thời hạn hoàn thành: Tháng ${i + 3}/2024.`,
      i % 2
        ? '- Phân công nhiệm vụ: Công an phường chủ trì, phối hợp với Hội Nông dân phường.'
        : '- Phân công nhiệm vụ: Công an phường, Hội Nông dân phường thực hiện.',
    ]),
  },
  { 'models-incomplete': 1 },
);
add(
  4,
  'p-tasks-no-deadline',
  'huyen',
  {
    models: [
      '1. Nhóm nhiệm vụ về pháp lý',
      ...[1, 2, 3, 4, 5].flatMap((i) => [
        `1.${i}. ${names8[i]} trên địa bàn huyện`,
        '- Đơn vị chủ trì: Công an huyện.',
        '- Đơn vị phối hợp: Ủy ban nhân dân các xã, thị trấn.',
        ...(i > 2 ? [`- Thời gian thực hiện: Tháng ${i + 3}/2024.`] : []),
      ]),
    ],
  },
  { 'models-incomplete': 1 },
);
add(
  4,
  'n-all',
  'xa',
  {
    models: mm((i) => [
      `Mô hình ${i}: ${names8[i]}`,
      '- Mục tiêu: Phục vụ người dân thuận tiện hơn.',
      `- Thời hạn hoàn thành: Tháng ${i + 3}/2024.`,
      '- Phân công nhiệm vụ: Công an xã chủ trì, phối hợp với các tổ chức liên quan.',
    ]),
  },
  {},
);
add(
  4,
  'n-none',
  'tt',
  {
    models: mm((i) => [
      `Mô hình ${i}: ${names8[i]}`,
      '- Mục tiêu: Phục vụ người dân thuận tiện hơn.',
      '- Phân công nhiệm vụ: Công an thị trấn chủ trì, phối hợp với các tổ chức liên quan.',
    ]),
  },
  {},
);
add(
  4,
  'n-annex-has',
  'xa',
  {
    duties: named,
    models: mm((i) => [
      `Mô hình ${i}: ${names8[i]}`,
      '- Mục tiêu: Phục vụ người dân thuận tiện hơn.',
      ...(i % 3 ? [`- Thời hạn hoàn thành: Tháng ${i + 3}/2024.`] : []),
      '- Phân công nhiệm vụ: Công an xã chủ trì, phối hợp với các tổ chức liên quan.',
    ]),
    annex: axm(
      [1, 2, 3, 4, 5, 6, 7, 8].map((i) => [
        String(i),
        `Mô hình ${i}: ${names8[i]}`,
        'Công an xã',
        `Tháng ${i + 3}/2024`,
      ]),
    ),
  },
  { 'annex-deadline-differs': 2 },
);
// 5 before March
add(
  5,
  'p-before-issue',
  'xa',
  {
    models: [
      'Mô hình 1: Tiếp nhận hồ sơ trực tuyến',
      '- Mục tiêu: Giảm đi lại.',
      '- Thời hạn hoàn thành: Trước tháng 3/2024.',
      '- Phân công nhiệm vụ: Công an xã chủ trì, phối hợp với các đơn vị.',
    ],
  },
  { 'deadline-before-issue': 1 },
);
add(
  5,
  'p-annex-differs',
  'xa',
  {
    duties: named,
    models: [
      'Mô hình 1: Tiếp nhận hồ sơ trực tuyến',
      '- Mục tiêu: Giảm đi lại.',
      '- Thời hạn hoàn thành: Trước tháng 8/2024.',
      '- Phân công nhiệm vụ: Công an xã chủ trì, phối hợp với các đơn vị.',
    ],
    annex: axm([['1', 'Mô hình 1: Tiếp nhận hồ sơ trực tuyến', 'Công an xã', 'Trong tháng 8/2024']]),
  },
  { 'annex-deadline-differs': 1 },
);
add(
  5,
  'p-quarter-before',
  'huyen',
  {
    date: 'Sông Lô, ngày 12 tháng 4 năm 2024',
    models: [
      'Mô hình 1: Tiếp nhận hồ sơ trực tuyến',
      '- Mục tiêu: Giảm đi lại.',
      '- Thời hạn hoàn thành: Trước quý II/2024.',
      '- Phân công nhiệm vụ: Công an huyện chủ trì, phối hợp với các đơn vị.',
    ],
  },
  { 'deadline-before-issue': 1 },
);
add(
  5,
  'n-in-march',
  'xa',
  {
    models: [
      'Mô hình 1: Tiếp nhận hồ sơ trực tuyến',
      '- Mục tiêu: Giảm đi lại.',
      '- Thời hạn hoàn thành: Trong tháng 3/2024.',
      '- Phân công nhiệm vụ: Công an xã chủ trì, phối hợp với các đơn vị.',
    ],
  },
  {},
);
add(
  5,
  'n-same-end',
  'xa',
  {
    duties: named,
    models: [
      'Mô hình 1: Tiếp nhận hồ sơ trực tuyến',
      '- Mục tiêu: Giảm đi lại.',
      '- Thời hạn hoàn thành: Trước tháng 8/2024.',
      '- Phân công nhiệm vụ: Công an xã chủ trì, phối hợp với các đơn vị.',
    ],
    annex: axm([['1', 'Mô hình 1: Tiếp nhận hồ sơ trực tuyến', 'Công an xã', 'Hết tháng 7/2024']]),
  },
  {},
);
add(
  5,
  'n-before-day',
  'ph',
  {
    models: [
      'Mô hình 1: Tiếp nhận hồ sơ trực tuyến',
      '- Mục tiêu: Giảm đi lại.',
      '- Thời hạn hoàn thành: Trước ngày 15/3/2024.',
      '- Phân công nhiệm vụ: Công an phường chủ trì, phối hợp với các đơn vị.',
    ],
  },
  {},
);
// 6 quantities
add(
  6,
  'p-services',
  'xa',
  {
    aims: ['Triển khai 25 dịch vụ công thiết yếu trên Cổng Dịch vụ công.'],
    ...duty(['- Hướng dẫn người dân sử dụng 53 dịch vụ công thiết yếu.']),
  },
  { 'quantity-differs': 1 },
);
add(
  6,
  'p-utilities',
  'huyen',
  {
    aims: ['Thực hiện hiệu quả 05 nhóm tiện ích của Đề án 06.'],
    ...duty(['- Tham mưu thực hiện 06 nhóm tiện ích của Đề án 06.']),
  },
  { 'quantity-differs': 1 },
);
add(
  6,
  'n-part',
  'xa',
  {
    aims: [
      'Triển khai 53 dịch vụ công thiết yếu, trong đó 25 dịch vụ công thiết yếu theo Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ.',
    ],
  },
  {},
);
add(
  6,
  'n-ages',
  'truong',
  {
    aims: ['Có 450 học sinh được cấp mã định danh; khối 9 có 120 học sinh làm căn cước.'],
    ...duty(['- Rà soát 35 học sinh chưa có mã định danh.']),
  },
  {},
);
add(6, 'n-more', 'tinh', { aims: ['Năm 2023 đã thực hiện 20 mô hình điểm, năm 2024 thêm 10 mô hình điểm.'] }, {});
// 7 duty lists
const m6 = [9, 10, 11, 12, 13, 14].flatMap((i) => [
  `Mô hình ${i}: ${names8[i - 7]} ${i}`,
  '- Mục tiêu: Phục vụ người dân.',
  '- Thời hạn hoàn thành: Tháng 8/2024.',
  `- Phân công nhiệm vụ: ${i < 13 ? 'Công an xã' : 'Văn phòng - Thống kê'} chủ trì, phối hợp với các đơn vị liên quan.`,
]);
const m6b = m6.map((x) => x.replace(/^Mô hình (\d+)/, (_, n) => `Mô hình ${n - 8}`));
add(
  7,
  'p-lead',
  'xa',
  {
    models: m6b,
    duties: [
      '1. Công an xã',
      '- Chủ trì thực hiện 05 mô hình, gồm: số 1; 2; 3; 4; 5.',
      '2. Văn phòng - Thống kê',
      '- Chủ trì thực hiện 01 mô hình: số 6.',
    ],
  },
  { 'duty-list-differs': 1 },
);
add(
  7,
  'p-count',
  'xa',
  {
    models: m6b,
    duties: [
      '1. Công an xã',
      '- Chủ trì thực hiện 05 mô hình, gồm: số 1; 2; 3; 4.',
      '2. Văn phòng - Thống kê',
      '- Chủ trì thực hiện 02 mô hình: số 5; 6.',
    ],
  },
  { 'pilot-list-mismatch': 1 },
);
add(
  7,
  'p-deadline',
  'ph',
  {
    models: m6b.map((x) => x.replaceAll('Công an xã', 'Công an phường')),
    duties: [
      '1. Công an phường',
      '- Chủ trì hoàn thành 04 mô hình: số 1, 2, 3, 4 trong tháng 7/2024.',
      '2. Văn phòng - Thống kê',
      '- Chủ trì hoàn thành 02 mô hình: số 5, 6 trong tháng 8/2024.',
    ],
  },
  { 'duty-list-differs': 1 },
);
add(
  7,
  'n-right',
  'xa',
  {
    models: m6b,
    duties: [
      '1. Công an xã',
      '- Chủ trì thực hiện 04 mô hình, gồm: số 1; 2; 3; 4, hoàn thành trong tháng 8/2024.',
      '2. Văn phòng - Thống kê',
      '- Chủ trì thực hiện 02 mô hình: số 5; 6.',
    ],
  },
  {},
);
add(
  7,
  'n-coordinates',
  'xa',
  {
    models: m6b,
    duties: [
      '1. Công an xã',
      '- Chủ trì thực hiện 04 mô hình: số 1, 2, 3, 4; phối hợp thực hiện 02 mô hình: số 5, 6.',
      '2. Văn phòng - Thống kê',
      '- Phối hợp thực hiện các mô hình số 1, 2.',
    ],
  },
  {},
);
add(
  7,
  'n-report',
  'xa',
  {
    models: m6b,
    duties: [
      '1. Công an xã',
      '- Báo cáo tiến độ của mô hình số 5, 6 trước ngày 25 hằng tháng.',
      '2. Văn phòng - Thống kê',
      '- Theo dõi các mô hình.',
    ],
  },
  {},
);
// 8 body twice etc.
const ax8 = (rows: Rows, tail = 'của UBND xã Yên Thạch') => [
  '',
  'PHỤ LỤC',
  'DANH MỤC NHIỆM VỤ',
  `(Kèm theo Kế hoạch số 45/KH-UBND ngày 12/3/2024 ${tail})`,
  '',
  ...annexTable(['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn'], rows),
];
add(
  8,
  'p-twice-cell',
  'huyen',
  {
    duties: named,
    annex: ax8(
      [
        ['1', 'Số hóa sổ hộ tịch', 'Phòng Tư pháp', 'Công an huyện; Phòng Nội vụ; Công an huyện', 'Quý III/2024'],
        ['2', 'Tuyên truyền', 'Phòng Văn hóa và Thông tin', 'Các xã, thị trấn', 'Thường xuyên'],
      ],
      'của UBND huyện Sông Lô',
    ),
  },
  { 'body-repeated': 1 },
);
add(
  8,
  'p-lead-and-coord',
  'so',
  {
    duties: named,
    annex: ax8(
      [
        [
          '1',
          'Liên thông dữ liệu giấy chứng sinh',
          'Bệnh viện Đa khoa tỉnh',
          'Văn phòng Sở, Bệnh viện Đa khoa tỉnh',
          'Quý III/2024',
        ],
      ],
      'của Sở Y tế',
    ).map((x) => x.replace('KH-UBND', 'KH-SYT')),
  },
  { 'body-repeated': 1 },
);
add(
  8,
  'p-nobody',
  'xa',
  {
    models: [
      'Mô hình 1: Tiếp nhận hồ sơ trực tuyến',
      '- Mục tiêu: Giảm đi lại.',
      '- Thời hạn hoàn thành: Tháng 6/2024.',
      '- Phân công nhiệm vụ: Các cơ quan khác chủ trì, phối hợp với Công an xã.',
    ],
  },
  { 'lead-nobody': 1 },
);
add(
  8,
  'p-item-both',
  'ph',
  {
    duties: [
      '1. Công an phường',
      '- Giao Công an phường chủ trì, phối hợp với Công an phường và Hội Phụ nữ phường tuyên truyền.',
      '2. Văn phòng - Thống kê',
      '- Bố trí máy tính.',
    ],
  },
  { 'body-repeated': 1 },
);
add(
  8,
  'n-different',
  'huyen',
  {
    duties: named,
    annex: ax8(
      [
        [
          '1',
          'Số hóa sổ hộ tịch',
          'Phòng Tư pháp',
          'Công an huyện; Công an các xã, thị trấn; Phòng Nội vụ',
          'Quý III/2024',
        ],
        ['2', 'Tuyên truyền', 'Công an huyện', 'Công an xã Yên Thạch; Công an xã Đồng Quế', 'Thường xuyên'],
      ],
      'của UBND huyện Sông Lô',
    ),
  },
  {},
);
add(
  8,
  'n-two-tasks',
  'huyen',
  {
    duties: [
      '1. Công an huyện',
      '- Chủ trì thu nhận căn cước; phối hợp với Phòng Giáo dục và Đào tạo rà soát học sinh.',
      '2. Phòng Giáo dục và Đào tạo',
      '- Chủ trì, phối hợp với Công an huyện rà soát học sinh.',
    ],
  },
  {},
);
add(
  8,
  'n-unit-of',
  'so',
  {
    duties: named,
    annex: ax8(
      [
        [
          '1',
          'Khám sức khỏe',
          'Trung tâm Y tế huyện Ba Bể',
          'Trung tâm Y tế huyện Na Rì; Trung tâm Y tế huyện Pác Nặm',
          'Năm 2024',
        ],
      ],
      'của Sở Y tế',
    ).map((x) => x.replace('KH-UBND', 'KH-SYT')),
  },
  {},
);
// 9 doubled words
add(9, 'p-cua-cua', 'xa', { aims: ['Nâng cao nhận thức của của cán bộ và người dân.'] }, { 'word-doubled': 1 });
add(
  9,
  'p-phrase',
  'truong',
  { needs: ['Giáo viên chủ nhiệm Giáo viên chủ nhiệm phối hợp với phụ huynh cài đặt tài khoản.'] },
  { 'word-doubled': 1 },
);
add(
  9,
  'p-table',
  'xa',
  {
    duties: named,
    annex: ax('(Kèm theo Kế hoạch số 45/KH-UBND ngày 12/3/2024 của UBND xã Yên Thạch)', [
      ['1', 'Lắp đặt camera tại tại trụ sở', 'Văn phòng - Thống kê', 'Tháng 5/2024'],
      ['2', 'Tuyên truyền', 'Công an xã', 'Thường xuyên'],
    ]),
  },
  { 'word-doubled': 1 },
);
add(
  9,
  'n-luon-luon',
  'xa',
  { aims: ['Cán bộ luôn luôn sẵn sàng, dần dần thay thế hồ sơ giấy, mãi mãi không tái diễn.'] },
  {},
);
add(
  9,
  'n-names',
  'tinh',
  { aims: ['Đồng chí Nguyễn Thị Thanh Thanh, xã Hòa Hòa; nhà nhà, người người tham gia; xanh xanh.'] },
  {},
);
add(
  9,
  'n-list',
  'xa',
  {
    needs: ['Công an xã thực hiện trực tại Bộ phận Một cửa từ thứ Hai đến thứ Sáu; số 11 11 hồ sơ.'],
    aims: ['Kết nối từ xa, xa nhất là thôn Đồng Mới; nếu có có thể chuyển sang tháng sau.'],
  },
  {},
);
// 10 misspelt
add(10, 'p-dia-ban', 'xa', { aims: ['Nâng cao nhận thức của người dân trên địa bản xã.'] }, { 'phrase-misspelt': 1 });
add(
  10,
  'p-dinh-danh',
  'truong',
  { needs: ['Học sinh kích hoạt tài khoản đinh danh điện tử mức 2.'] },
  { 'phrase-misspelt': 1 },
);
add(
  10,
  'p-table',
  'huyen',
  {
    duties: named,
    annex: ax('(Kèm theo Kế hoạch số 45/KH-UBND ngày 12/3/2024 của UBND huyện Sông Lô)', [
      [
        '1',
        'Cung cấp dịch vụ công trực tiếp tuyến qua Cổng dịch vụ công; thủ tục hành chinh mới',
        'Văn phòng',
        'Tháng 5/2024',
      ],
    ]),
  },
  { 'phrase-misspelt': 1 },
);
add(
  10,
  'n-words',
  'tinh',
  { aims: ['Giữ gìn truyền thống, bản địa hóa dữ liệu, tải tài liệu, triền đê, địa bàn, tài khoản, hồ sơ.'] },
  {},
);
add(
  10,
  'n-words2',
  'xa',
  { aims: ['Đưa bản đồ địa chính lên mạng, tạo thói quen nộp hồ sơ qua mạng, quán triệt tới từng hộ.'] },
  {},
);
add(
  10,
  'n-words3',
  'so',
  { aims: ['Khám chữa bệnh bằng căn cước, sử dụng bệnh án điện tử, kê đơn thuốc điện tử, chứng sinh, chứng tử.'] },
  {},
);
// 11 symbols
const ref = (r: string): Parts => ({ base: `Căn cứ ${r}; Ủy ban nhân dân xã ban hành Kế hoạch như sau:` });
add(11, 'p-slash', 'xa', ref('Thông tư số 59/2021/TT/BCA ngày 15/5/2021 của Bộ trưởng Bộ Công an'), {
  'symbol-unknown': 1,
});
add(11, 'p-qd-letters', 'xa', ref('Quyết định số 06/QD-TTg ngày 06/01/2022 của Thủ tướng Chính phủ'), {
  'symbol-unknown': 1,
});
add(11, 'p-bgddt', 'truong', ref('Công văn số 4267/BGDDT-CNTT ngày 31/8/2022 của Bộ Giáo dục và Đào tạo'), {
  'symbol-unknown': 1,
});
add(11, 'p-nd', 'xa', ref('Nghị định số 59/2022/NĐ/CP ngày 05/9/2022 của Chính phủ'), { 'symbol-unknown': 1 });
add(
  11,
  'n-usual',
  'xa',
  ref(
    'Nghị định số 59/2022/NĐ-CP ngày 05/9/2022 của Chính phủ; Thông tư liên tịch số 12/2018/TTLT-BTC-BCA ngày 05/02/2018',
  ),
  {},
);
add(
  11,
  'n-local',
  'xa',
  ref(
    'Công văn số 112/STTTT-CĐS ngày 05/02/2024 của Sở Thông tin và Truyền thông; Công văn số 77/CAH-QLHC ngày 06/02/2024 của Công an huyện Sông Lô',
  ),
  {},
);
add(
  11,
  'n-old',
  'xa',
  ref(
    'Nghị quyết số 17-NQ/TW ngày 01/8/2007 của Ban Chấp hành Trung ương; Kế hoạch số 12-KH/HU ngày 05/02/2024 của Huyện ủy Sông Lô',
  ),
  {},
);
// 12 annex absent
add(12, 'p-absent', 'huyen', duty(['- Thực hiện nhiệm vụ theo Phụ lục I kèm theo Kế hoạch này.']), {
  'annex-absent': 1,
});
add(12, 'p-form', 'truong', duty(['- Báo cáo kết quả hằng tháng (theo mẫu gửi kèm).']), { 'annex-absent': 1 });
add(
  12,
  'p-unnamed',
  'ph',
  {
    annex: [
      '',
      'PHỤ LỤC',
      'DANH MỤC NHIỆM VỤ',
      '',
      ...annexTable(
        ['TT', 'Nội dung', 'Đơn vị chủ trì', 'Thời hạn'],
        [['1', 'Lắp đặt camera', 'Công an phường', 'Tháng 5/2024']],
      ),
    ],
  },
  { 'annex-absent': 1 },
);
add(
  12,
  'n-there',
  'xa',
  { duties: named, annex: ax('(Kèm theo Kế hoạch số 45/KH-UBND ngày 12/3/2024 của UBND xã Yên Thạch)') },
  {},
);
add(
  12,
  'n-other',
  'xa',
  duty([
    '- Báo cáo theo Phụ lục ban hành kèm theo Thông tư số 01/2024/TT-BTTTT; danh mục kèm theo Quyết định số 422/QĐ-TTg ngày 04/4/2022 của Thủ tướng Chính phủ.',
  ]),
  {},
);
add(
  12,
  'n-form-theirs',
  'xa',
  duty(['- Công an xã cung cấp biểu mẫu cho người dân, hướng dẫn điền mẫu đơn kèm theo hồ sơ.']),
  {},
);
// 13 blanks
add(13, 'p-number', 'xa', { number: 'Số:        /KH-UBND' }, { 'head-blank': 1 });
add(13, 'p-date', 'huyen', { date: 'Sông Lô, ngày ..... tháng 3 năm 2024' }, { 'head-blank': 1 });
add(
  13,
  'p-nosigner',
  'ph',
  { sign: ['Nơi nhận:', '- Ủy ban nhân dân thành phố;', '- Lưu: VT.'] },
  { 'signature-missing': 1 },
);
add(13, 'p-norecipients', 'truong', { sign: ['HIỆU TRƯỞNG', '', 'Đinh Công Sơn'] }, { 'signature-missing': 1 });
add(
  13,
  'n-electronic',
  'so',
  { sign: ['Nơi nhận:', '- Như trên;', '- Lưu: VT.', '', 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', '(Đã ký)', 'Hoàng Thị Mơ'] },
  {},
);
add(
  13,
  'n-recipients-inline',
  'xa',
  { sign: ['Nơi nhận: UBND huyện; các bộ phận; lưu VT.', 'T/M ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', '', 'Trần Văn Lộc'] },
  {},
);
add(13, 'n-number-spaced', 'tt', { number: 'Số : 07 / KH - UBND', date: 'Lập Thạch, ngày 02/3/2024' }, {});
// 14 reports to itself
add(14, 'p-self', 'xa', duty(['- Công an xã báo cáo kết quả về UBND xã (qua Công an xã tổng hợp).']), {
  'report-to-itself': 1,
});
add(
  14,
  'p-self2',
  'huyen',
  {
    duties: [
      '1. Phòng Tư pháp',
      '- Định kỳ hằng tháng báo cáo kết quả về Ủy ban nhân dân huyện (qua Phòng Tư pháp) để theo dõi.',
      '2. Công an huyện',
      '- Theo dõi, đôn đốc.',
    ],
  },
  { 'report-to-itself': 1 },
);
add(
  14,
  'p-heading',
  'xa',
  {
    duties: [
      '1. Chế độ báo cáo',
      '- Báo cáo tháng: gửi trước ngày 25 hằng tháng.',
      '- Báo cáo 06 tháng: Báo cáo tháng gửi trước ngày 15/6.',
      '- Báo cáo năm: gửi trước ngày 15/12.',
    ],
  },
  { 'report-to-itself': 1 },
);
add(
  14,
  'n-through-other',
  'huyen',
  {
    duties: [
      '1. Phòng Tư pháp',
      '- Định kỳ hằng tháng báo cáo kết quả về Ủy ban nhân dân huyện (qua Công an huyện tổng hợp).',
      '2. Công an huyện',
      '- Tổng hợp kết quả của các đơn vị báo cáo Ủy ban nhân dân huyện.',
    ],
  },
  {},
);
add(
  14,
  'n-kinds',
  'xa',
  {
    duties: [
      '1. Chế độ báo cáo',
      '- Báo cáo tuần: gửi trước 15 giờ thứ Sáu.',
      '- Báo cáo tháng, quý, 06 tháng và năm: gửi trước ngày 25 của tháng cuối kỳ.',
    ],
  },
  {},
);
add(
  14,
  'n-others-to-it',
  'xa',
  {
    duties: [
      '1. Công an xã',
      '- Là đầu mối tổng hợp; các thôn báo cáo UBND xã (qua Công an xã) trước ngày 20 hằng tháng.',
      '2. Văn phòng - Thống kê',
      '- Báo cáo UBND xã (qua Công an xã).',
    ],
  },
  {},
);
// 15 brackets, contacts
add(
  15,
  'p-bracket',
  'xa',
  { aims: ['Nâng cao nhận thức của người dân (nhất là người cao tuổi về chuyển đổi số.'] },
  { 'bracket-unbalanced': 1 },
);
add(
  15,
  'p-quote',
  'truong',
  { aims: ['Phát động phong trào “Học sinh với mã định danh trong toàn trường.'] },
  { 'quote-unbalanced': 1 },
);
add(
  15,
  'p-phone',
  'ph',
  {
    closing: [
      'Vướng mắc liên hệ đồng chí Lê Văn Tám, cán bộ Công an phường, số điện thoại 0912.345.678 để được hướng dẫn.',
    ],
  },
  { 'contact-personal': 1 },
);
add(
  15,
  'p-mail',
  'huyen',
  { closing: ['Báo cáo gửi về Công an huyện qua hòm thư anhtuan.sl@gmail.com để tổng hợp.'] },
  { 'contact-personal': 1 },
);
add(
  15,
  'p-bracket-table',
  'xa',
  {
    duties: named,
    annex: ax('(Kèm theo Kế hoạch số 45/KH-UBND ngày 12/3/2024 của UBND xã Yên Thạch)', [
      ['1', 'Lắp đặt camera (06 chiếc tại trụ sở', 'Văn phòng - Thống kê', 'Tháng 5/2024'],
    ]),
  },
  { 'bracket-unbalanced': 1 },
);
add(
  15,
  'n-bracket',
  'xa',
  { aims: ['a) Nâng cao nhận thức (nhất là người cao tuổi); 1) Giảm đi lại; 2) Tiết kiệm chi phí (tiền, thời gian).'] },
  {},
);
add(
  15,
  'n-office',
  'ph',
  {
    closing: ['Vướng mắc liên hệ Công an phường, điện thoại 0251.3822.113, thư điện tử congan.tanhoa@dongnai.gov.vn.'],
  },
  {},
);
add(15, 'n-quotes', 'xa', { aims: ['Phát động “Ngày thứ Bảy vì dân”, "Bảy ngày tình nguyện" và ‘Chợ 4.0’.'] }, {});
