import { describe, expect, it } from 'vitest';
import type { DocumentHead } from '../../../src/schema/plan.js';
import { readPlan } from '../plans.js';

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const BODY = 'I. MỤC ĐÍCH\n1. Tăng thu nhập.\nII. NHIỆM VỤ\n1. Cấp giống cho 200 hộ trước ngày 30/4/2024.';

type Head = Partial<DocumentHead>;

it.each([
  ['TỈNH ĐOÀN HÀ TRUNG\nHUYỆN ĐOÀN LỘC BẢO', 'Huyện đoàn Lộc Bảo', 'Lộc Bảo', 'district'],
  ['TỈNH ĐOÀN HÀ TRUNG\nTHỊ ĐOÀN SƠN LA', 'Thị đoàn Sơn La', 'Sơn La', 'district'],
  ['TỈNH ĐOÀN HÀ TRUNG', 'Tỉnh đoàn Hà Trung', 'Hà Trung', 'province'],
  ['UBND PHƯỜNG 7', 'Ủy ban nhân dân phường 7', '7', 'commune'],
  ['UBND PHƯỜNG 12\nTRƯỜNG TIỂU HỌC 30/4', 'Trường Tiểu học 30/4', '12', 'commune'],
  ['UBND XÃ TÂN HƯNG\nHỘI ĐỒNG NGHĨA VỤ QUÂN SỰ', 'Hội đồng nghĩa vụ quân sự xã Tân Hưng', 'Tân Hưng', 'commune'],
  ['ỦY BAN NHÂN DÂN\nXã Tân Phước', 'Ủy ban nhân dân xã Tân Phước', 'Tân Phước', 'commune'],
  ['Ủy ban nhân dân\nPHƯỜNG BẾN GỖ', 'Ủy ban nhân dân phường Bến Gỗ', 'Bến Gỗ', 'commune'],
  ['HỘI ĐỒNG NHÂN DÂN\nHuyện Sông Rin', 'Hội đồng nhân dân huyện Sông Rin', 'Sông Rin', 'district'],
  ['ỦY BAN NHÂN DÂN\nXÃ TIÊN LÃNG SƠN', 'Ủy ban nhân dân xã Tiên Lãng Sơn', 'Tiên Lãng Sơn', 'commune'],
  ['UBND TỈNH LẠNG SƠN\nSỞ Y TẾ TỈNH LẠNG SƠN', 'Sở Y tế tỉnh Lạng Sơn', 'Lạng Sơn', 'province'],
  ['UBND HUYỆN LỘC HÀ\nVĂN PHÒNG HĐND&UBND', 'Văn phòng HĐND&UBND', 'Lộc Hà', 'district'],
  ['UBND HUYỆN ĐOAN HÙNG\nPHÒNG Y TẾ', 'Phòng Y tế', 'Đoan Hùng', 'district'],
  ['UBND XÃ TÂN HƯNG\nBAN CHỈ HUY PHÒNG THỦ DÂN SỰ', 'Ban Chỉ huy Phòng thủ dân sự xã Tân Hưng', 'Tân Hưng', 'commune'],
])('names the issuer of %j and its place', (head, issuer, name, level) => {
  const { document } = readPlan(`${head}\nSố: 7/KH\n${NATION}\n${MOTTO}\nKẾ HOẠCH\nTrồng rừng\n${BODY}`, 'plan.txt');
  expect(document.issuer).toEqual([issuer]);
  expect(document.locality).toMatchObject({ name, level });
});

/** Heads as copies of web pages have them: cells one below the other, their lines cut anywhere. */
const WEB: readonly (readonly [string, string, Head])[] = [
  [
    'name of the body and of the place cut behind the first word',
    `ỦY\nBAN NHÂN DÂN\nHUYỆN LA PAN TẨN\n-------\n|\n${NATION}\n${MOTTO}\n---------------\n|\nSố: 9/KH-UBND\n|\nLa\nPan Tẩn, ngày 03 tháng 02 năm 2024\n|\nKẾ HOẠCH\nTRỒNG SA NHÂN NĂM 2024\nTheo\nđề nghị của Phòng Nông nghiệp, Ủy ban nhân dân huyện ban hành Kế hoạch như sau:`,
    { place: 'La Pan Tẩn', issuer: ['Ủy ban nhân dân huyện La Pan Tẩn'], title: 'TRỒNG SA NHÂN NĂM 2024' },
  ],
  [
    'a department cut behind its first word',
    `SỞ\nCÔNG THƯƠNG\n-------\n|\n${NATION}\n${MOTTO}\n---------------\n|\nSố: 88/KH-SCT\n|\nPhú\nThọ, ngày 03 tháng 02 năm 2026\n|\nKẾ HOẠCH\nKIỂM TRA HÓA CHẤT TRÊN ĐỊA BÀN TỈNH PHÚ THỌ TRONG NĂM 2026`,
    { place: 'Phú Thọ', issuer: ['Sở Công Thương'], locality: { name: 'Phú Thọ', level: 'province' } },
  ],
  [
    'the name of the nation cut behind its first word',
    `ỦY\nBAN NHÂN DÂN\nTỈNH LAM SƠN\n-------\n|\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n${MOTTO}\n|\nSố: 9/KH-UBND\n|\nLam\nSơn, ngày 03 tháng 02 năm 2024\n|\nKẾ HOẠCH\nTRỒNG SA NHÂN`,
    { issuer: ['Ủy ban nhân dân tỉnh Lam Sơn'], locality: { name: 'Lam Sơn', level: 'province' } },
  ],
  [
    'the last word of the nation wrapped, among specks that OCR read',
    `ỦY BAN NHÂN DÂN                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT\n  XÃ LAM SƠN                      7...    NAM        :\n                                ${MOTTO}\nSố: 9/KH-UBND                   Lam Sơn, ngày 03 tháng 02 năm 2024\n\nKẾ HOẠCH\nTRỒNG SA NHÂN`,
    { issuer: ['Ủy ban nhân dân xã Lam Sơn'], number: '9/KH-UBND' },
  ],
  [
    'the issuer without its place; a title in capitals names a city and goes on',
    `HỘI ĐỒNG NHÂN DÂN | ${NATION} |\nSố: 5/KH-HĐND | Cần Thơ, ngày 9 tháng 7 năm 2025 |\nKẾ HOẠCH\nGIÁM SÁT TẠI THÀNH PHỐ CẦN THƠ NHIỆM KỲ 2021 - 2026`,
    {
      issuer: ['Hội đồng nhân dân thành phố Cần Thơ'],
      locality: { name: 'Cần Thơ', level: 'province' },
      period: null,
    },
  ],
  [
    'a district whose name "VÀ" ends',
    `ỦY BAN NHÂN DÂN | ${NATION} |\nSố: 71/KH-UBND | Bắc Hà, ngày 9 tháng 7 năm 2025 |\nKẾ HOẠCH\nBẢO TỒN CHỢ PHIÊN CỦA HUYỆN BẮC HÀ VÀ VÙNG PHỤ CẬN`,
    { issuer: ['Ủy ban nhân dân huyện Bắc Hà'], locality: { name: 'Bắc Hà', level: 'district' } },
  ],
  [
    'a place whose name ends like a word for a time',
    `ỦY BAN NHÂN DÂN | ${NATION} |\nSố: 7/KH-UBND | Phú Quý, ngày 9 tháng 7 năm 2025 |\nKẾ HOẠCH\nCẤP NƯỚC CHO ĐẶC KHU PHÚ QUÝ QUÝ III NĂM 2025`,
    { issuer: ['Ủy ban nhân dân đặc khu Phú Quý'], locality: { name: 'Phú Quý', level: 'commune' } },
  ],
  [
    'a province that ends so',
    `UBND TỈNH NAM KỲ\nSỞ Y TẾ\nSố: 7/KH-SYT\n${NATION}\nNam Kỳ, ngày 9 tháng 7 năm 2025\nKẾ HOẠCH\nPHÒNG DỊCH TRÊN ĐỊA BÀN TỈNH NAM KỲ NĂM 2026`,
    { issuer: ['Sở Y tế'], locality: { name: 'Nam Kỳ', level: 'province' } },
  ],
  [
    'a name with an apostrophe',
    `ỦY BAN NHÂN DÂN\nHUYỆN ĐẮK R'LẤP\nSố: 7/KH-UBND\n${NATION}\nĐắk R'Lấp, ngày 9 tháng 7 năm 2024\nKẾ HOẠCH\nTrồng rừng`,
    {
      place: "Đắk R'Lấp",
      issuer: ["Ủy ban nhân dân huyện Đắk R'Lấp"],
      locality: { name: "Đắk R'Lấp", level: 'district' },
    },
  ],
  [
    'a name that ends like a body',
    `UBND PHƯỜNG TÂN AN HỘI\nSố: 7/KH-UBND\n${NATION}\nTân An Hội, ngày 9 tháng 7 năm 2024\nKẾ HOẠCH\nTrồng rừng`,
    { issuer: ['Ủy ban nhân dân phường Tân An Hội'], locality: { name: 'Tân An Hội', level: 'commune' } },
  ],
  [
    'a title over a blank line, and a preamble that no known words begin',
    `UBND THỊ XÃ KỲ SƠN\nTRƯỜNG MẦM NON HOA SEN\nSố: 7/KH-MNHS\n${NATION}\n${MOTTO}\nKỳ Sơn, ngày 19 tháng 8 năm 2025\nKẾ HOẠCH\nĐón trẻ đầu năm học\n\n2025 - 2026\nHưởng ứng chủ đề năm học; Công văn số 480/PGDĐT ngày 05/8/2025 của Phòng Giáo dục và Đào tạo, Trường Mầm non Hoa Sen xây dựng Kế hoạch như sau:`,
    { title: 'Đón trẻ đầu năm học 2025 - 2026', period: { start: '2025', end: '2026' } },
  ],
  [
    'no title at all',
    `UBND XÃ TÀ LÈNG\nSố: 7/KH-UBND\n${NATION}\n${MOTTO}\nTà Lèng, ngày 19 tháng 8 năm 2025\n\nKẾ HOẠCH HÀNH ĐỘNG\n\nThực hiện Kế hoạch số 33/KH-UBND ngày 12/02/2026 của UBND tỉnh, UBND xã Tà Lèng xây dựng Kế hoạch như sau:`,
    { kind: 'KẾ HOẠCH HÀNH ĐỘNG', title: null },
  ],
  [
    'a team named by a decision, the motto between the two lines; a title that names past years',
    `THANH TRA TỈNH LÂM SA      ${NATION}\nĐOÀN THANH TRA THEO QĐ      ${MOTTO}\n   SỐ 12/QĐ-TTr\n   Số: 03/KH-ĐTTr      Lâm Sa, ngày 06 tháng 4 năm 2023\n\nKẾ HOẠCH TIẾN HÀNH THANH TRA\nViệc quản lý chợ giai đoạn 2019 - 2021`,
    {
      kind: 'KẾ HOẠCH TIẾN HÀNH THANH TRA',
      number: '03/KH-ĐTTr',
      issuer: ['Đoàn thanh tra theo QĐ số 12/QĐ-TTr'],
      title: 'Việc quản lý chợ giai đoạn 2019 - 2021',
      period: null,
    },
  ],
  [
    'a union below that of the province',
    `LIÊN ĐOÀN LAO ĐỘNG TỈNH\nCÔNG ĐOÀN NGÀNH XÂY DỰNG\nSố: 7/KH-CĐN\n${NATION}\nTân Hà, ngày 9 tháng 7 năm 2024\nKẾ HOẠCH\nTặng quà quý III và quý IV năm 2024`,
    { issuer: ['Công đoàn ngành Xây dựng'], period: { start: '2024-35', end: '2024-36' } },
  ],
  [
    'a body whose locality begins like one',
    `ỦY BAN NHÂN DÂN XÃ\nHỘI SƠN\nSố: 7/KH-UBND\n${NATION}\nHội Sơn, ngày 9 tháng 7 năm 2024\nKẾ HOẠCH\nTrồng rừng tháng 8 năm 2024 và năm 2025`,
    { issuer: ['Ủy ban nhân dân xã Hội Sơn'], period: { start: '2024-08', end: '2025' } },
  ],
  [
    'two bodies above the locality of both; a period that is not over when the plan is issued',
    `HỘI NÔNG DÂN - ĐOÀN THANH NIÊN\nXÃ TÂN HÀ\nSố: 7/KHPH-ND-ĐTN\n${NATION}\nTân Hà, ngày 9 tháng 12 năm 2024\nKẾ HOẠCH PHỐI HỢP\nTrồng rừng năm 2024`,
    {
      issuer: ['Hội Nông dân xã Tân Hà', 'Đoàn Thanh niên xã Tân Hà'],
      period: { start: '2024', end: '2024' },
    },
  ],
  [
    'an abbreviation without vowels in a name',
    `BAN CHỈ ĐẠO TỈNH\nBAN CHQS HUYỆN LA NGÀ\nSố: 7/KH-BCH\n${NATION}\nLa Ngà, ngày 9 tháng 7 năm 2024\nKẾ HOẠCH CAO ĐIỂM\nTuyển quân`,
    { kind: 'KẾ HOẠCH CAO ĐIỂM', issuer: ['Ban CHQS huyện La Ngà'], title: 'Tuyển quân' },
  ],
  [
    'a numbered ward above its station, on one line',
    `UBND PHƯỜNG 7 TRẠM Y TẾ PHƯỜNG 7 ${NATION} ${MOTTO}\nSố: 3/KH-TYT Phường 7, ngày 8 tháng 3 năm 2024\n\nKẾ HOẠCH\nTiêm chủng`,
    { place: 'Phường 7', issuer: ['Trạm Y tế Phường 7'] },
  ],
  [
    'an office of statistics below its agency',
    `CỤC THỐNG KÊ\nTHỐNG KÊ TỈNH LÂM SA\nSố: 7/KH-TKT\n${NATION}\nLâm Sa, ngày 9 tháng 7 năm 2025\nKẾ HOẠCH\nĐiều tra dân số`,
    { issuer: ['Thống kê tỉnh Lâm Sa'] },
  ],
  [
    'a title whose second line begins like a ground',
    `UBND XÃ TÀ LÈNG\nSố: 7/KH-UBND\n${NATION}\n${MOTTO}\nTà Lèng, ngày 19 tháng 8 năm 2025\nKẾ HOẠCH\nLàm đường nông thôn\nTriển khai Nghị quyết số 05-NQ/ĐU của Đảng ủy xã\ngiai đoạn 2025 - 2027\n\nĐể hoàn thành chỉ tiêu được giao, UBND xã Tà Lèng xây dựng Kế hoạch như sau:`,
    {
      title: 'Làm đường nông thôn Triển khai Nghị quyết số 05-NQ/ĐU của Đảng ủy xã giai đoạn 2025 - 2027',
      period: { start: '2025', end: '2027' },
    },
  ],
  [
    'an organ of the centre beside the union that it is an organ of',
    `BAN CHẤP HÀNH TRUNG ƯƠNG          ĐOÀN TNCS HỒ CHÍ MINH\n***\nSố: 45-KH/TWĐTN          Hà Nội, ngày 12 tháng 3 năm 2025\nKẾ HOẠCH\nTháng Thanh niên`,
    { issuer: ['Ban Chấp hành Trung ương Đoàn TNCS Hồ Chí Minh'], number: '45-KH/TWĐTN' },
  ],
  [
    'an organ of the centre below the union',
    `HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM\nBAN CHẤP HÀNH TRUNG ƯƠNG\nSố: 7/KH-ĐCT\n${NATION}\nHà Nội, ngày 9 tháng 7 năm 2024\nKẾ HOẠCH\nPhụ nữ khởi nghiệp`,
    { issuer: ['Ban Chấp hành Trung ương Hội Liên hiệp Phụ nữ Việt Nam'], locality: null },
  ],
  [
    'the number behind the body',
    `UBND xã Hậu Sơn Số: 41/KH-UBND |\n${NATION} ${MOTTO} |\nHậu Sơn, ngày 2 tháng 4 năm 2025\nKẾ HOẠCH\nTrồng rừng`,
    { issuer: ['Ủy ban nhân dân xã Hậu Sơn'], number: '41/KH-UBND', date: '2025-04-02' },
  ],
  [
    'a locality whose name is torn',
    `ỦY BAN NHÂN DÂN\nXÃ HẢ I SƠN\nSố: 41/KH-UBND\n${NATION}\n${MOTTO}\nKẾ HOẠCH\nTRỒNG RỪNG TRÊN ĐỊA BÀN XÃ HẢ I SƠN`,
    {
      issuer: ['Ủy ban nhân dân xã Hải Sơn'],
      locality: { name: 'Hải Sơn', level: 'commune' },
      title: 'TRỒNG RỪNG TRÊN ĐỊA BÀN XÃ HẢI SƠN',
    },
  ],
];

describe('heads of plans of other origins', () => {
  it.each(WEB)('%s', (_, text, expected) => {
    const plan = readPlan(`${text}\n${BODY}`, 'plan.txt');
    expect(plan.document).toMatchObject(expected);
    expect(plan.unplaced).toEqual([]);
  });
});

it('takes the heading below the letterhead, not the title of the web page above it', () => {
  const text = `KẾ HOẠCH GIÁO DỤC NHÀ TRƯỜNG NĂM HỌC 2024 - 2025\nThứ sáu - 27/09/2024 08:45\nPHÒNG GD & ĐT LAM SƠN\nTRƯỜNG TH LÊ LỢI\n${NATION}\n${MOTTO}\nSố : 39/KH -THLL\nLam Sơn, ngày 30 tháng 08 năm 2024\nKẾ HOẠCH GIÁO DỤC NHÀ TRƯỜNG\nNĂM HỌC 2024 - 2025`;
  const { document, unplaced } = readPlan(`${text}\n${BODY}`, 'plan.txt');
  expect(document).toMatchObject({ issuer: ['Trường TH Lê Lợi'], number: '39/KH-THLL', date: '2024-08-30' });
  expect(unplaced.map((one) => one.text)).toEqual([
    'KẾ HOẠCH GIÁO DỤC NHÀ TRƯỜNG NĂM HỌC 2024 - 2025',
    'Thứ sáu - 27/09/2024 08:45',
  ]);
});

describe('a body below another', () => {
  it.each([
    ['UBND XÃ TÂN HÒA\nTỔ CÔNG TÁC ĐỀ ÁN 06 XÃ', 'Tổ công tác Đề án 06 xã Tân Hòa', 'commune'],
    ['UBND XÃ TÂN HÒA\nBAN CHỈ HUY QUÂN SỰ', 'Ban Chỉ huy Quân sự xã Tân Hòa', 'commune'],
    ['TỈNH ĐOÀN NGHỆ AN\nHUYỆN ĐOÀN', 'Huyện đoàn', undefined],
    ['TỈNH ỦY NGHỆ AN\nBAN THƯỜNG VỤ HUYỆN ỦY', 'Ban Thường vụ Huyện ủy', undefined],
    ['ĐẢNG BỘ TỈNH NGHỆ AN\nBAN THƯỜNG VỤ TỈNH ỦY', 'Ban Thường vụ Tỉnh ủy', 'province'],
    ['THÀNH ĐOÀN HÀ NỘI\nBAN THƯỜNG VỤ', 'Ban Thường vụ Thành đoàn Hà Nội', 'province'],
    ['THÀNH ĐOÀN SÔNG TRÀ\nBAN THƯỜNG VỤ', 'Ban Thường vụ Thành đoàn Sông Trà', 'district'],
  ])('%s', (head, issuer, level) => {
    const text = `${head}\nSố: 7/KH\n${NATION}\n${MOTTO}\nPhố Lu, ngày 2 tháng 4 năm 2025\nKẾ HOẠCH\nTrồng rừng`;
    const { document } = readPlan(`${text}\n${BODY}`, 'plan.txt');
    expect(document.issuer).toEqual([issuer]);
    expect(document.locality?.level).toBe(level);
  });
});

describe('the committee of a place that only the signature or the date tells', () => {
  it.each([
    ['TM. ỦY BAN NHÂN DÂN XÃ HẬU SƠN', 'ngày 2 tháng 4 năm 2025', 'Hậu Sơn', 'locality-from-signature'],
    ['TM. ỦY BAN NHÂN DÂN XÃ', 'Hậu Sơn, ngày 2 tháng 4 năm 2025', 'Hậu Sơn', 'locality-from-place'],
    ['TM. ỦY BAN NHÂN DÂN TỈNH', 'Hậu Sơn, ngày 2 tháng 4 năm 2025', undefined, undefined],
    ['TM. ỦY BAN NHÂN DÂN', 'Hậu Sơn, ngày 2 tháng 4 năm 2025', undefined, undefined],
  ])('%s', (signature, date, name, rule) => {
    const head = `ỦY BAN NHÂN DÂN\nSố: 7/KH-UBND\n${NATION}\n${MOTTO}\n${date}\nKẾ HOẠCH\nTrồng rừng`;
    const { document } = readPlan(`${head}\n${BODY}\n\n${signature}\nCHỦ TỊCH\n\nLê An`, 'plan.txt');
    expect(document.locality?.name).toBe(name);
    expect(document.inferred?.find(({ key }) => key === 'locality')?.rule).toBe(rule);
    expect(document.issuer).toEqual([name ? `Ủy ban nhân dân xã ${name}` : 'Ủy ban nhân dân']);
  });
});

it.each([
  ['UBND xã ban hành Kế hoạch như sau:', 'ỦY BAN NHÂN DÂN', 'Hậu Sơn', 'commune'],
  ['Ủy ban nhân dân phường xây dựng Kế hoạch như sau:', 'ỦY BAN NHÂN DÂN', 'Hậu Sơn', 'commune'],
  ['Sở Y tế ban hành Kế hoạch như sau:', 'SỞ Y TẾ', undefined, undefined],
  ['UBND tỉnh ban hành Kế hoạch như sau:', 'ỦY BAN NHÂN DÂN', undefined, undefined],
  // its seat may be a town of another name
  ['UBND huyện ban hành Kế hoạch như sau:', 'ỦY BAN NHÂN DÂN', undefined, undefined],
  ['UBND thành phố ban hành Kế hoạch như sau:', 'ỦY BAN NHÂN DÂN', 'Hậu Sơn', 'district'],
])(
  'the committee that a sentence names by its level is that of the place of the date: %s',
  (says, issuer, name, level) => {
    const head = `${issuer}\nSố: 7/KH-UBND\n${NATION}\n${MOTTO}\nHậu Sơn, ngày 2 tháng 4 năm 2025\nKẾ HOẠCH\nTrồng rừng`;
    const basis = 'Thực hiện Kế hoạch số 5/KH-UBND ngày 02/3/2025 của UBND huyện, ';
    const { locality } = readPlan(`${head}\n\n${basis}${says}\n\n${BODY}`, 'plan.txt').document;
    expect([locality?.name, locality?.level]).toEqual([name, level]);
  },
);

it.each([
  ['CÔNG AN HUYỆN HẬU LỘC\nCÔNG AN XÃ', 'Hậu Sơn', ['Công an xã Hậu Sơn'], 'Hậu Sơn', 'commune'],
  ['UBND HUYỆN HẬU LỘC\nTRUNG TÂM Y TẾ HUYỆN', 'Hậu Sơn', ['Trung tâm Y tế huyện Hậu Lộc'], 'Hậu Lộc', 'district'],
  ['UBND HUYỆN\nPHÒNG GIÁO DỤC VÀ ĐÀO TẠO', 'Hậu Sơn', ['Phòng Giáo dục và Đào tạo'], undefined, undefined],
  ['UBND XÃ\nTRƯỜNG SƠN', 'Trường Sơn', ['Ủy ban nhân dân xã Trường Sơn'], 'Trường Sơn', 'commune'],
  ['UBND THÀNH PHỐ', 'Đà Nẵng', ['Ủy ban nhân dân thành phố Đà Nẵng'], 'Đà Nẵng', 'province'],
  ['UBND PHƯỜNG', 'Hà Nội', ['Ủy ban nhân dân phường'], undefined, undefined],
  ['UBND TỈNH', 'Huế', ['Ủy ban nhân dân tỉnh'], undefined, undefined],
])('the level alone below %j, dated in %s', (head, place, issuer, name, level) => {
  const lines = [head, 'Số: 7/KH', NATION, MOTTO, `${place}, ngày 2 tháng 4 năm 2025`, 'KẾ HOẠCH', 'Trồng rừng', BODY];
  const { document } = readPlan(lines.join('\n'), 'plan.txt');
  expect([document.issuer, document.locality?.name, document.locality?.level]).toEqual([issuer, name, level]);
});

it.each([
  ['NÂNG CAO CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP XÃ NĂM 2025', undefined],
  ['XÂY DỰNG XÃ HỘI HỌC TẬP TRÊN ĐỊA BÀN TỈNH', undefined],
  ['TUYÊN TRUYỀN TRÊN MẠNG XÃ HỘI CỦA ĐOÀN', undefined],
  ['TRỒNG RỪNG CỦA HUYỆN NĂM CĂN NĂM 2025', 'Năm Căn'],
  ['TRỒNG RỪNG CỦA XÃ HỘI SƠN', 'Hội Sơn'],
  ['TRỒNG RỪNG CỦA THỊ TRẤN NA DƯƠNG', 'Na Dương'],
  ['XÂY DỰNG XÃ ĐẠT CHUẨN NÔNG THÔN MỚI NÂNG CAO', undefined],
  ['XÂY DỰNG PHƯỜNG ĐẠT CHUẨN ĐÔ THỊ VĂN MINH', undefined],
  ['XÂY DỰNG XÃ KHÔNG MA TÚY', undefined],
  ['GIỮ VỮNG XÃ NÔNG THÔN MỚI KIỂU MẪU', undefined],
  ['XÂY DỰNG XÃ QUANG ĐẠT ĐẠT CHUẨN NÔNG THÔN MỚI', 'Quang Đạt'],
  ['TRỒNG RỪNG CỦA HUYỆN ĐOAN HÙNG', 'Đoan Hùng'],
  ['TRỒNG RỪNG CỦA PHƯỜNG ĐOÀN KẾT', 'Đoàn Kết'],
  ['TRỒNG RỪNG CỦA HUYỆN ĐOÀN LỘC BẢO', 'Lộc Bảo'],
])('finds the locality at the end of a title in capitals, and none in other words: %s', (title, name) => {
  expect(readPlan(`KẾ HOẠCH\n${title}\n${BODY}`, 'plan.txt').document.locality?.name).toBe(name);
});
