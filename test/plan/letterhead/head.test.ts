import { describe, expect, it } from 'vitest';
import { BODY, planOf, readPlan } from '../plans.js';

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const TITLE = 'KẾ HOẠCH\nTriển khai Đề án 06 trên địa bàn xã Hưng Chính';
const head = (letterhead: string) => readPlan(`${letterhead}\n\n${TITLE}\n\n${BODY}`, 'plan.txt').document;

describe('the letterhead', () => {
  const expected = {
    kind: 'KẾ HOẠCH',
    number: '106/KH-UBND',
    symbol: 'KH-UBND',
    date: '2023-07-06',
    place: 'Hưng Chính',
    issuer: ['Ủy ban nhân dân xã Hưng Chính'],
    locality: { name: 'Hưng Chính', level: 'commune' },
    title: 'Triển khai Đề án 06 trên địa bàn xã Hưng Chính',
  };

  it.each([
    [
      'separate lines',
      `ỦY BAN NHÂN DÂN\nXÃ HƯNG CHÍNH\nSố: 106/KH-UBND\n${NATION}\n${MOTTO}\nHưng Chính, ngày 06 tháng 7 năm 2023`,
    ],
    [
      'a date that its narrow column cuts',
      `ỦY BAN NHÂN DÂN\nXÃ HƯNG CHÍNH\n${NATION}\n${MOTTO}\nHưng Chính, ngày 06 tháng 7 năm\nSố: 106/KH-UBND\n2023`,
    ],
    [
      'one line for the body',
      `UBND XÃ HƯNG CHÍNH\nSố: 106/KH-UBND\n${NATION}\n${MOTTO}\nHưng Chính, ngày 6 tháng 7 năm 2023`,
    ],
    [
      'two columns with a bar',
      `ỦY BAN NHÂN DÂN | ${NATION}\nXÃ HƯNG CHÍNH | ${MOTTO}\nSố: 106/KH-UBND | Hưng Chính, ngày 06 tháng 7 năm 2023`,
    ],
    [
      'bars left of a table without lines',
      `ỦY BAN NHÂN DÂN XÃ HƯNG CHÍNH | ${NATION} |\nSố: 106/KH-UBND | Hưng Chính, ngày 06 tháng 7 năm 2023 |`,
    ],
    [
      'two columns with a gap',
      `ỦY BAN NHÂN DÂN          ${NATION}\n XÃ HƯNG CHÍNH               ${MOTTO}\nSố: 106/KH-UBND      Hưng Chính, ngày 06 tháng 7 năm 2023`,
    ],
    [
      'a table',
      `| ỦY BAN NHÂN DÂN XÃ HƯNG CHÍNH | ${NATION} |\n| Số: 106/KH-UBND | Hưng Chính, ngày 06 tháng 7 năm 2023 |`,
    ],
    [
      'glued rules',
      `UBND XÃ HƯNG CHÍNH\n------Số: 106/KH-UBND\n${NATION}\n${MOTTO}\nHưng Chính, ngày 06 tháng 7 năm 2023`,
    ],
    [
      'a superior body above',
      `UBND THÀNH PHỐ VINH\nUBND XÃ HƯNG CHÍNH\nSố: 106/KH-UBND\n${NATION}\nHưng Chính, ngày 06 tháng 7 năm 2023`,
    ],
    ['a date over two lines', `UBND XÃ HƯNG CHÍNH\nSố: 106/KH-UBND\n${NATION}\nHưng Chính, ngày 06\ntháng 7 năm 2023`],
    [
      'blanks inside the number',
      `UBND XÃ HƯNG CHÍNH\nSố: 106 /KH - UBND\n${NATION}\nHưng Chính, ngày 06 tháng 7 năm 2023`,
    ],
  ])('is read from %s', (_, letterhead) => {
    expect(head(letterhead)).toMatchObject(expected);
  });

  it.each([
    ['Số: 106/KH-UBND', '106/KH-UBND', 'KH-UBND'],
    ['Số: 106/KH-PH-TCTTW-BCĐ06ĐN', '106/KH-PH-TCTTW-BCĐ06ĐN', 'KH-PH-TCTTW-BCĐ06ĐN'],
    ['Số:     /KH-UBND', null, 'KH-UBND'],
    ['Số: ...../KH-UBND', null, 'KH-UBND'],
    ['Số 106/KH-UBND', '106/KH-UBND', 'KH-UBND'],
    ['Số: 05-KH/TU', '05-KH/TU', 'KH/TU'],
    ['Hưng Chính', null, null],
  ])('reads the number of %j', (line, number, symbol) => {
    expect(head(`UBND XÃ HƯNG CHÍNH\n${line}\n${NATION}`)).toMatchObject({ number, symbol });
  });

  it.each([
    ['Hưng Chính, ngày 06 tháng 7 năm 2023', '2023-07-06', 'Hưng Chính'],
    ['Hưng Chính, ngày     tháng 8 năm 2023', '2023-08', 'Hưng Chính'],
    ['Hưng Chính, ngày    tháng    năm 2023', '2023', 'Hưng Chính'],
    ['Hưng Chính, ngày ... tháng ... năm 2023', '2023', 'Hưng Chính'],
    ['TP. Vinh, ngày 1 tháng 12 năm 2023', '2023-12-01', 'TP. Vinh'],
    ['ngày 31 tháng 02 năm 2023', null, null],
    ['ngày 06 tháng 13 năm 2023', null, null],
    ['Hưng Chính', null, null],
  ])('reads the date of %j', (line, date, place) => {
    expect(head(`UBND XÃ HƯNG CHÍNH\n${NATION}\n${MOTTO}\n${line}`)).toMatchObject({ date, place });
  });
});

describe('the body that issues the plan', () => {
  it.each([
    [
      "a party's organ",
      'ĐẢNG BỘ HUYỆN LÂM SƠN\nĐẢNG ỦY XÃ PHÚ NHUẬN\n*\nSố 27-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\nPhú Nhuận, ngày 14 tháng 3 năm 2024',
      'Đảng ủy xã Phú Nhuận',
      { name: 'Phú Nhuận', level: 'commune' },
    ],
    [
      "a district's party committee",
      'HUYỆN ỦY MƯỜNG LA\nSố 05-KH/HU\nĐẢNG CỘNG SẢN VIỆT NAM',
      'Huyện ủy Mường La',
      { name: 'Mường La', level: 'district' },
    ],
    [
      'an organ below one whose level has no name',
      'ĐẢNG ỦY CÁC CƠ QUAN ĐẢNG TỈNH\nĐẢNG ỦY PHƯỜNG AN HÒA\nSố 17-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM',
      'Đảng ủy phường An Hòa',
      { name: 'An Hòa', level: 'commune' },
    ],
    [
      "an organ of a province's party committee",
      'TỈNH ỦY LẠNG GIANG\nBAN THƯỜNG VỤ\n*\nSố 05-KH/TU\nĐẢNG CỘNG SẢN VIỆT NAM',
      'Ban Thường vụ Tỉnh ủy Lạng Giang',
      { name: 'Lạng Giang', level: 'province' },
    ],
    [
      'an organ of the youth union',
      'TỈNH ĐOÀN LẠNG GIANG\nBAN THƯỜNG VỤ\n***\nSố: 61-KH/TĐTN\nĐOÀN TNCS HỒ CHÍ MINH',
      'Ban Thường vụ Tỉnh đoàn Lạng Giang',
      { name: 'Lạng Giang', level: 'province' },
    ],
    [
      'a body set up by one above it',
      `UBND TỈNH KIẾN HÒA\nBAN CHỈ ĐẠO ĐỀ ÁN 06\nSố: 19/KH-BCĐ\n${NATION}`,
      'Ban Chỉ đạo Đề án 06 tỉnh Kiến Hòa',
      { name: 'Kiến Hòa', level: 'province' },
    ],
    [
      'a body with its purpose and place',
      `TỔ CÔNG TÁC TRIỂN KHAI ĐỀ ÁN 06 HUYỆN TÂN PHÚ\nSố: 19/KH-TCT\n${NATION}`,
      'Tổ công tác triển khai Đề án 06 huyện Tân Phú',
      { name: 'Tân Phú', level: 'district' },
    ],
    [
      'a department below the committee',
      `UBND HUYỆN CHƯ LĂNG\nPHÒNG TƯ PHÁP HUYỆN CHƯ LĂNG\nSố: 22/KH-TP\n${NATION}`,
      'Phòng Tư pháp huyện Chư Lăng',
      { name: 'Chư Lăng', level: 'district' },
    ],
    [
      'an office whose name holds abbreviations',
      `UBND HUYỆN CHƯ LĂNG\nVĂN PHÒNG HĐND VÀ UBND\nSố: 22/KH-VP\n${NATION}`,
      'Văn phòng HĐND và UBND',
      { name: 'Chư Lăng', level: 'district' },
    ],
    [
      'a body of no known sort below the committee',
      `UBND HUYỆN CHƯ LĂNG\nHỘI CHỮ THẬP ĐỎ\nSố: 22/KH-CTĐ\n${NATION}`,
      'Hội Chữ thập đỏ',
      { name: 'Chư Lăng', level: 'district' },
    ],
    [
      'a committee whose locality stands on the next line',
      `ỦY BAN NHÂN DÂN HUYỆN\nCHƯ LĂNG\nSố: 22/KH-UBND\n${NATION}`,
      'Ủy ban nhân dân huyện Chư Lăng',
      { name: 'Chư Lăng', level: 'district' },
    ],
    [
      'a body set up whose purpose stands on the next line',
      `BAN CHỈ ĐẠO HUYỆN CHƯ LĂNG\nTRIỂN KHAI ĐỀ ÁN 06\nSố: 22/KH-BCĐ\n${NATION}`,
      'Ban Chỉ đạo huyện Chư Lăng triển khai Đề án 06',
      { name: 'Chư Lăng', level: 'district' },
    ],
    [
      'a department in small letters',
      'UBND tỉnh Kiến Hòa\nSở Y tế\nCộng hòa xã hội chủ nghĩa Việt Nam\nSố: 22/KH-SYT',
      'Sở Y tế',
      { name: 'Kiến Hòa', level: 'province' },
    ],
    [
      'a department whose name has two lines and holds a word for a level',
      `UBND HUYỆN CHƯ LĂNG\nPHÒNG LAO ĐỘNG - THƯƠNG BINH\nVÀ XÃ HỘI\nSố: 22/KH-LĐTBXH\n${NATION}`,
      'Phòng Lao động - Thương binh và Xã hội',
      { name: 'Chư Lăng', level: 'district' },
    ],
    [
      'a committee beside the nation, on one line',
      `ỦY BAN NHÂN DÂN ${NATION}\nHUYỆN CHƯ LĂNG ${MOTTO}\nSố: 22/KH-UBND Chư Lăng, ngày 12 tháng 3 năm 2024`,
      'Ủy ban nhân dân huyện Chư Lăng',
      { name: 'Chư Lăng', level: 'district' },
    ],
    [
      'a committee above the nation cut in two',
      `ỦY BAN NHÂN DÂN\nXÃ TỊNH HÒA\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM\nSố: 22/KH-UBND`,
      'Ủy ban nhân dân xã Tịnh Hòa',
      { name: 'Tịnh Hòa', level: 'commune' },
    ],
    [
      'a committee named with the level above it',
      `ỦY BAN NHÂN DÂN XÃ HỘI SƠN HUYỆN CHƯ LĂNG\nSố: 22/KH-UBND\n${NATION}`,
      'Ủy ban nhân dân xã Hội Sơn huyện Chư Lăng',
      { name: 'Hội Sơn', level: 'commune' },
    ],
    [
      'a committee above a stamp',
      `ỦY BAN NHÂN DÂN\nPHƯỜNG TÂN PHÚ\n${NATION}\nSố: /KH-UBND\nDỰ THẢO LẦN 2`,
      'Ủy ban nhân dân phường Tân Phú',
      { name: 'Tân Phú', level: 'commune' },
    ],
    [
      'a committee above a stamp between brackets',
      `ỦY BAN NHÂN DÂN\nPHƯỜNG TÂN PHÚ\nSố: /KH-UBND\n(HỎA TỐC)\n${NATION}`,
      'Ủy ban nhân dân phường Tân Phú',
      { name: 'Tân Phú', level: 'commune' },
    ],
    [
      'a hospital that ends with the place, which the title does not name',
      `SỞ Y TẾ\nBỆNH VIỆN ĐA KHOA TÂN PHÚ\n${NATION}\nSố: 22/KH-BV\nTân Phú, ngày 3 tháng 3 năm 2025`,
      'Bệnh viện Đa khoa Tân Phú',
      null,
    ],
    [
      'a school with a proper name on the next line',
      `UBND PHƯỜNG TÂN PHÚ\nTRƯỜNG TIỂU HỌC\nLÊ HỒNG PHONG\nSố: 22/KH-THLHP\n${NATION}`,
      'Trường Tiểu học Lê Hồng Phong',
      { name: 'Tân Phú', level: 'commune' },
    ],
    [
      'a school of two sorts, told by no text',
      `UBND XÃ TÂN PHÚ\nTRƯỜNG MẦM NON VÀ TIỂU HỌC\nSố: 22/KH-TH\n${NATION}`,
      'Trường Mầm non và Tiểu học',
      { name: 'Tân Phú', level: 'commune' },
    ],
    [
      'a school without a proper name',
      `UBND TỈNH CHƯ LĂNG\nTRƯỜNG CAO ĐẲNG NGHỀ\nSố: 22/KH-CĐN\n${NATION}`,
      'Trường Cao đẳng nghề',
      { name: 'Chư Lăng', level: 'province' },
    ],
    [
      'a hospital whose name goes on with a place',
      `SỞ Y TẾ TỈNH CHƯ LĂNG\nBỆNH VIỆN ĐA KHOA KHU VỰC\nTÂN PHÚ\nSố: 22/KH-BV\n${NATION}`,
      'Bệnh viện Đa khoa khu vực Tân Phú',
      { name: 'Chư Lăng', level: 'province' },
      'Triển khai Đề án 06 tại Bệnh viện Đa khoa khu vực Tân Phú năm 2025',
    ],
    [
      'two bodies on one line',
      `UBND HUYỆN TÂN PHÚ TỔ CÔNG TÁC ĐỀ ÁN 06\nSố: 19/KH-TCT\n${NATION}`,
      'Tổ công tác Đề án 06 huyện Tân Phú',
      { name: 'Tân Phú', level: 'district' },
    ],
  ])('may be %s', (_, letterhead, issuer, locality, title = 'Triển khai Đề án 06') => {
    expect(readPlan(`${letterhead}\n\nKẾ HOẠCH\n${title}\n\n${BODY}`, 'plan.txt').document).toMatchObject({
      issuer: [issuer],
      locality,
    });
  });
});

describe('a damaged letterhead', () => {
  const BODY_READ =
    'I. MUC DICH\n\nNang cao chat lwong phuc vu ctia chinh quyén xa, gan voi cai cach hanh chinh.\n\nII. NOI DUNG\n\n1. Cong an xa chu tri tuyén truyén.';
  const NATION_READ = 'CONG HOA XA HOI CHU NGHIA VIET';

  it.each([
    [
      'the nation cut in two and a word for a level that reads otherwise',
      `UY BAN NHAN DAN ${NATION_READ}\n\nNAM\nXA LY BON Doc lap - Tu do - Hanh phiic\nS6: 47/KH-UBND`,
      { issuer: [expect.stringMatching(/^Ủy ban nhân dân xã Lý \S+$/u)], number: '47/KH-UBND' },
    ],
    [
      'a misread motto behind the name and a sign for the first letter of the number',
      `UY BAN NHAN DAN ${NATION_READ} NAM\nTiNH VINH LONG Déc lip - Tu do - Hanh phiic\n$6: 15/KH-UBND`,
      {
        issuer: ['Ủy ban nhân dân tỉnh Vĩnh Long'],
        number: '15/KH-UBND',
        locality: { name: 'Vĩnh Long', level: 'province' },
      },
    ],
    [
      'a name that the place has whole',
      `UY BAN NHAN DAN ${NATION_READ} NAM\nXA TAN HO! Déc lap - Ty do - Hanh phic\nS6: 12/KH-UBND Tan H6i, ngay 11 thang 02 nam 2025`,
      {
        issuer: ['Ủy ban nhân dân xã Tân Hội'],
        place: 'Tân Hội',
        locality: { name: 'Tân Hội', level: 'commune' },
      },
    ],
    [
      'a name that the place does not have',
      `UY BAN NHAN DAN ${NATION_READ} NAM\nXA TAN AN Déc lap - Ty do - Hanh phic\nS6: 12/KH-UBND Bao Lam, ngay 11 thang 02 nam 2025`,
      {
        issuer: [expect.stringMatching(/^Ủy ban nhân dân xã Tân [AẤÂ]n$/u)],
        place: 'Bảo Lâm',
        locality: { name: expect.stringMatching(/^Tân /u), level: 'commune' },
      },
    ],
    [
      'a misread month and a digit in the place',
      `UY BAN NHAN DAN ${NATION_READ} NAM\nXA TAN HOI Doc lap - Tu do - Hanh phiic\nS6: 12/KH-UBND Tan H6i, ngay 11 thing 02 nim 2025`,
      { date: '2025-02-11', place: expect.stringMatching(/^Tân Hội|Tân Hối$/u), number: '12/KH-UBND' },
    ],
    [
      'a name that ends in the last word of the nation',
      `UY BAN NHAN DAN\nTINH HA NAM ${NATION_READ} NAM\nS6: 15/KH-UBND`,
      { issuer: ['Ủy ban nhân dân tỉnh Hà Nam'], locality: { name: 'Hà Nam', level: 'province' } },
    ],
    [
      'other words behind the name',
      `UY BAN NHAN DAN\nXA DAI LOC DUC TU\nCONG HOA XA HOI CHU NGHIA VIET NAM\nS6: 15/KH-UBND`,
      { issuer: [expect.stringMatching(/^Ủy ban nhân dân xã \S+ \S+ \S+ \S+$/u)] },
    ],
  ])('with %s', (_, letterhead, expected) => {
    const text = `${letterhead}\n\nKE HOACH\nTrién khai Dé an 06 trén dia ban\n\n${BODY_READ}`;
    expect(readPlan(text, 'plan.txt').document).toMatchObject(expected);
  });
});

it.each([
  ['CÔNG AN TỈNH – SỞ TƯ PHÁP', ['Công an tỉnh', 'Sở Tư pháp']],
  ['SỞ VĂN HÓA - THÔNG TIN', ['Sở Văn hóa - Thông tin']],
])('bodies that issue a plan together: %j', (line, issuer) => {
  expect(head(`${line}\n${NATION}\nSố: 1/KHLN`).issuer).toEqual(issuer);
});

describe('a plan that a decision issues', () => {
  const decision = (number: string, own: string) =>
    `ỦY BAN NHÂN DÂN          ${NATION}\n HUYỆN CHƯ LĂNG               ${MOTTO}\n\n${number}\n\n                QUYẾT ĐỊNH\n     Ban hành Kế hoạch\n\nCăn cứ Luật số 77/2015/QH13;\n\nĐiều 1. Ban hành Kế hoạch này./.\n\nNơi nhận:                    CHỦ TỊCH\n- Như Điều 1;\n- Lưu: VT.                    Lê An\n\n${own}\n                KẾ HOẠCH\n     Triển khai Đề án 06\n\n${BODY}`;
  const OWN = `ỦY BAN NHÂN DÂN          ${NATION}\n HUYỆN CHƯ LĂNG               ${MOTTO}`;
  const DATE = ' Số: 310/QĐ-UBND          Chư Lăng, ngày 22 tháng 02 năm 2024';
  const number = { number: '310/QĐ-UBND', date: '2024-02-22' };
  it.each([
    ['without a letterhead', '', number],
    ['with a letterhead that has no number', OWN, number],
    ['with a number', `${OWN}\n Số: 12/KH-UBND          Chư Lăng, ngày 23 tháng 02 năm 2024`, { number: '12/KH-UBND' }],
  ])('%s', (_, own, expected) => {
    const { document, unplaced } = readPlan(decision(DATE, own), 'plan.txt');
    expect(document).toMatchObject({
      ...expected,
      issuer: ['Ủy ban nhân dân huyện Chư Lăng'],
      signers: [{ name: 'Lê An', title: 'CHỦ TỊCH', onBehalfOf: null }],
      recipients: ['Như Điều 1', 'Lưu: VT'],
    });
    expect(unplaced).toEqual([]);
  });
});

it('a letterhead in one cell below an empty head is read line by line', () => {
  const text = `|  |  |\n| --- | --- |\n| **UBND HUYỆN QUẢN BẠ** **TỔ CÔNG TÁC ĐỀ ÁN 06** Số: 03/KH-TCT | **${NATION}** **${MOTTO}** |`;
  const plan = readPlan(`${text}\n\n${TITLE}\n\n${BODY}`);
  expect(plan.document).toMatchObject({
    number: '03/KH-TCT',
    issuer: ['Tổ công tác Đề án 06 huyện Quản Bạ'],
    locality: { name: 'Quản Bạ', level: 'district' },
    letterhead: ['UBND HUYỆN QUẢN BẠ', 'TỔ CÔNG TÁC ĐỀ ÁN 06', 'Số: 03/KH-TCT', NATION, MOTTO],
  });
  expect(plan.unplaced).toEqual([]);
});

describe('the first line of the letterhead', () => {
  const rest = `${NATION}\nSố: 1/KH-UBND`;
  it.each([
    ['UBND tỉnh Kiến Hòa', true],
    ['Bộ Công an', true],
    ['ĐẢNG BỘ HUYỆN LÂM SƠN', true],
    ['UBND xã An Bình ban hành Kế hoạch triển khai Đề án 06', false],
    ['Trang chủ', false],
    ['Phòng họp số 1: thông báo.', false],
  ])('is %s: %j', (line, isFirst) => {
    const plan = readPlan(`${line}\n${rest}\n\n${TITLE}\n\n${BODY}`, 'plan.txt');
    expect(plan.document.letterhead.includes(line)).toBe(isFirst);
    expect(plan.unplaced.map((one) => one.text).includes(line)).toBe(!isFirst);
  });
});

it('the lines of one cell of the letterhead are told apart', () => {
  const text = `| UBND QUẬN TÂN PHÚ<br>**TRƯỜNG TIỂU HỌC<br>LÊ LỢI** | ${NATION}<br>${MOTTO} |\n|---|---|\n| Số: 1/KH-LL | |`;
  expect(readPlan(`${text}\n\n${TITLE}\n\n${BODY}`).document).toMatchObject({
    locality: { name: 'Tân Phú', level: 'district' },
    issuer: ['Trường Tiểu học Lê Lợi'],
    letterhead: ['UBND QUẬN TÂN PHÚ', 'TRƯỜNG TIỂU HỌC', 'LÊ LỢI', NATION, MOTTO, 'Số: 1/KH-LL'],
  });
});

it.each(['Độc lập - Tự do - Hạnh phúc', 'Độc lập – Tự do – Hạnh phúc'])('the motto stands alone: %s', (motto) => {
  const text = `| UBND XÃ AN BÌNH | ${NATION}<br>${motto} |\n|---|---|\n| Số: 1/KH-UBND | |`;
  const { letterhead } = readPlan(`${text}\n\n${TITLE}\n\n${BODY}`).document;
  expect(letterhead).toEqual(['UBND XÃ AN BÌNH', NATION, motto, 'Số: 1/KH-UBND']);
});

it.each([
  [`${MOTTO}<br>Hưng Chính, ngày 06 tháng 7 năm 2023`, [MOTTO, 'Hưng Chính, ngày 06 tháng 7 năm 2023']],
  [`${MOTTO}<br>-----`, [MOTTO]],
  [`${MOTTO}s`, [`${MOTTO}s`]],
])('what follows the motto stands alone: %s', (cell, lines) => {
  const text = `| UBND XÃ AN BÌNH | ${NATION}<br>${cell} |\n|---|---|\n| Số: 1/KH-UBND | |`;
  const { letterhead } = readPlan(`${text}\n\n${TITLE}\n\n${BODY}`).document;
  expect(letterhead).toEqual(['UBND XÃ AN BÌNH', NATION, ...lines, 'Số: 1/KH-UBND']);
});

describe('the name of the nation on two lines', () => {
  const cells = (left: readonly string[], right: readonly string[]) =>
    left.map((cell, i) => `| ${cell} | ${right[i]} |`).join('\n');
  it.each([
    [
      ['UBND TỈNH A', 'XÃ AN BÌNH', ''],
      ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT', 'NAM', MOTTO],
    ],
    [
      ['UBND TỈNH A', '', 'XÃ AN BÌNH'],
      ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA', 'VIỆT NAM', MOTTO],
    ],
  ])('is put together: %j %j', (left, right) => {
    const { letterhead, issuer } = readPlan(`${cells(left, right)}\n\n${TITLE}\n\n${BODY}`).document;
    expect(letterhead).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(letterhead).not.toContain('NAM');
    expect(issuer).toEqual(['Ủy ban nhân dân xã An Bình']);
  });

  it.each(['CỘNG HÒA', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT'])('but only with the rest of it: %s', (begin) => {
    const { letterhead } = readPlan(`UBND XÃ AN BÌNH\n${begin}\nMIỀN NAM\n\n${TITLE}\n\n${BODY}`).document;
    expect(letterhead).toContain('MIỀN NAM');
  });
});

it('a letterhead printed as a table leaves no rules after', () => {
  const text = `| UBND XÃ HƯNG CHÍNH | ${NATION}<br>${MOTTO} |\n|---|---|\n| Số: 1/KH-UBND | Hưng Chính, ngày 06 tháng 7 năm 2023 |`;
  expect(readPlan(`${text}\n\n${TITLE}\n\n${BODY}`).document.letterhead).toEqual([
    'UBND XÃ HƯNG CHÍNH',
    NATION,
    MOTTO,
    'Số: 1/KH-UBND',
    'Hưng Chính, ngày 06 tháng 7 năm 2023',
  ]);
});

describe('without a letterhead', () => {
  const paragraph =
    'Thực hiện Kế hoạch số 43/KH-UBND ngày 24/02/2022 của UBND tỉnh Hà Tĩnh, UBND huyện Lộc Hà ban hành Kế hoạch cụ thể như sau:';

  it('issuer and locality come from the preamble, the period from the title', () => {
    const text = `KẾ HOẠCH\n\nTriển khai Đề án 06 trên địa bàn huyện Lộc Hà năm 2023\n\n${paragraph}\n\n${BODY}`;
    expect(readPlan(text).document).toMatchObject({
      number: null,
      date: null,
      place: null,
      issuer: ['Ủy ban nhân dân huyện Lộc Hà'],
      locality: { name: 'Lộc Hà', level: 'district' },
      period: { start: '2023', end: '2023' },
      preamble: [paragraph],
    });
  });

  it.each([
    ['Sở Giáo dục và Đào tạo xây dựng Kế hoạch như sau:', ['Sở Giáo dục và Đào tạo']],
    ['Công an tỉnh và Sở Y tế ban hành Kế hoạch như sau:', ['Công an tỉnh', 'Sở Y tế']],
    ['Phòng Văn hóa và Thông tin xây dựng Kế hoạch như sau:', ['Phòng Văn hóa và Thông tin']],
    ['Đảng ủy xã An Bình xây dựng Kế hoạch như sau:', ['Đảng ủy xã An Bình']],
  ])('the issuer is read from %j', (clause, issuer) => {
    const text = `KẾ HOẠCH\n\nTriển khai Đề án 06\n\nThực hiện Kế hoạch số 1/KH-UBND của UBND tỉnh, ${clause}\n\n${BODY}`;
    expect(readPlan(text).document.issuer).toEqual(issuer);
  });

  it.each([
    ['trên địa bàn tỉnh Hà Nam', { name: 'Hà Nam', level: 'province', successor: 'Ninh Bình' }],
    ['trên địa bàn thành phố Cần Thơ', { name: 'Cần Thơ', level: 'province' }],
    ['trên địa bàn thành phố Vinh', { name: 'Vinh', level: 'district' }],
    ['trên địa bàn thị trấn Chờ', { name: 'Chờ', level: 'commune' }],
    ['tại phường Krông Pa', { name: 'Krông Pa', level: 'commune' }],
    ['trên toàn quốc', null],
  ])('the locality may come from the title: %j', (where, locality) => {
    expect(readPlan(`KẾ HOẠCH\n\nTriển khai Đề án 06 ${where}\n\n${BODY}`).document.locality).toEqual(locality);
  });
});

it.each(['thị xã Hoài Nhơn', 'phường Vĩnh Hải', 'thành phố Vinh', 'huyện Lộc Hà'])(
  'an issuer that is nowhere named is none, and no committee that is not printed: %s',
  (locality) => {
    const text = `KẾ HOẠCH\n\nTriển khai Đề án 06 trên địa bàn ${locality}\n\nCăn cứ Đề án 06;\n\n${BODY}`;
    expect(readPlan(text).document.issuer).toEqual([]);
  },
);

describe('title and preamble', () => {
  it.each([
    [
      'over two lines',
      'Triển khai các mô hình điểm của Đề án 06\ntrên địa bàn xã',
      'Triển khai các mô hình điểm của Đề án 06 trên địa bàn xã',
    ],
    ['over two paragraphs', '**Triển khai Đề án 06**\n\n**trên địa bàn xã**', 'Triển khai Đề án 06 trên địa bàn xã'],
    ['with a full stop', 'Triển khai Đề án 06.', 'Triển khai Đề án 06'],
  ])('the title is read %s', (_, printed, title) => {
    expect(readPlan(`KẾ HOẠCH\n\n${printed}\n\nCăn cứ Đề án 06;\n\n${BODY}`).document).toMatchObject({
      title,
      preamble: ['Căn cứ Đề án 06;'],
    });
  });

  it('on the line of the kind it is read as well', () => {
    expect(readPlan(`KẾ HOẠCH Triển khai Đề án 06 tại xã\n\n${BODY}`).document).toMatchObject({
      kind: 'KẾ HOẠCH',
      title: 'Triển khai Đề án 06 tại xã',
    });
  });

  it('what precedes the letterhead is kept as unplaced', () => {
    const plan = readPlan(
      `Trang chủ > Văn bản\n\nLượt xem: 12\n\nUBND XÃ HƯNG CHÍNH\n${NATION}\n\n${TITLE}\n\n${BODY}`,
    );
    expect(plan.unplaced.map((item) => item.text)).toEqual(['Trang chủ > Văn bản', 'Lượt xem: 12']);
    expect(plan.document.issuer).toEqual(['Ủy ban nhân dân xã Hưng Chính']);
  });
});

describe('the period', () => {
  it.each([
    ['Từ tháng 11/2023 đến tháng 12/2025', '2023-11', '2025-12'],
    ['từ ngày 15/3/2024 đến ngày 31/12/2025', '2024-03-15', '2025-12-31'],
    ['Năm 2024', '2024', '2024'],
    ['Năm 2023 và các năm tiếp theo', '2023', '..'],
    ['từ quý I/2024 đến quý IV/2025', '2024-33', '2025-36'],
    ['Giai đoạn 2023 - 2025', '2023', '2025'],
    ['Từ năm 2024 trở đi', '2024', '..'],
  ])('%j is %s to %s', (text, start, end) => {
    const plan = readPlan(
      `KẾ HOẠCH\n\nTriển khai Đề án 06\n\nI. MỤC ĐÍCH\n\n1. Thời gian thực hiện: ${text}.\n\nII. NỘI DUNG\n\n1. Việc này.`,
    );
    expect(plan.document.period).toEqual({ start, end });
  });

  it.each(['Thực hiện thường xuyên', 'Theo lộ trình của cấp trên'])('%j is none', (text) => {
    const plan = readPlan(
      `KẾ HOẠCH\n\nTriển khai Đề án 06\n\nI. MỤC ĐÍCH\n\n1. Thời gian thực hiện: ${text}.\n\nII. NỘI DUNG\n\n1. Việc này.`,
    );
    expect(plan.document.period).toBeNull();
  });

  it.each([
    ['Triển khai Đề án 06 năm 2025 trên địa bàn phường Bình Minh', { start: '2025', end: '2025' }],
    ['Triển khai Đề án 06 trên địa bàn xã An Bình giai đoạn 2024 - 2025', { start: '2024', end: '2025' }],
    ['Triển khai Đề án 06 trong xã, quý IV/2025', { start: '2025-36', end: '2025-36' }],
    ['Triển khai Đề án 06 từ nay đến hết năm 2025', null],
    ['Triển khai Đề án 06 6 tháng cuối năm 2025', { start: '2025-07', end: '2025-12' }],
    ['Triển khai Đề án 06 trên địa bàn xã 03 tháng đầu năm 2025', { start: '2025-01', end: '2025-03' }],
    ['Triển khai Đề án 06 năm học 2024 - 2025', { start: '2024', end: '2025' }],
    ['Triển khai Đề án 06 tại xã An Bình những tháng cuối năm 2025 và năm 2026', { start: '2025', end: '2026' }],
    ['Triển khai Đề án 06 tại xã An Bình năm 2025 - 2026', { start: '2025', end: '2026' }],
    ['Triển khai Nghị quyết năm 2025 về Đề án 06 và năm 2026', { start: '2026', end: '2026' }],
    ['Triển khai Đề án 06 đến năm 2025 và năm 2030', null],
    ['Triển khai Đề án 06 trên địa bàn xã từ nay đến hết năm 2026', null],
    ['Triển khai Đề án 06 trên địa bàn xã nhiệm kỳ 2025 - 2030', null],
    ['Triển khai Đề án 06 trên địa bàn xã năm 2024 và những năm tiếp theo', { start: '2024', end: '..' }],
    ['Triển khai Đề án 06 trên địa bàn xã quý IV năm 2025', { start: '2025-36', end: '2025-36' }],
    ['Triển khai Đề án 06 trên địa bàn xã Quý 1/2026', { start: '2026-33', end: '2026-33' }],
    ['Triển khai Đề án 06 trên địa bàn xã tháng 9 năm 2025', { start: '2025-09', end: '2025-09' }],
    ['Triển khai Đề án 06 trên địa bàn xã 6 tháng cuối năm 2025', { start: '2025-07', end: '2025-12' }],
    ['Triển khai Đề án 06 trên địa bàn xã 06 tháng đầu năm 2026', { start: '2026-01', end: '2026-06' }],
    ['Sơ kết 3 tháng đầu năm 2026', { start: '2026-01', end: '2026-03' }],
    ['Triển khai 12 mô hình đến quý IV năm 2025', null],
    ['Triển khai kết luận của Ban Chỉ đạo quý IV/2025 tại xã An Bình', null],
    ['Triển khai Đề án giai đoạn 2022 - 2025, tầm nhìn đến năm 2030 tại tỉnh Đồng Nai', null],
    ['Triển khai Đề án giai đoạn 2022 - 2025 trên địa bàn xã An Bình', null],
    ['Phát triển làng nghề giai đoạn 2026 - 2030, tầm nhìn đến năm 2045', { start: '2026', end: '2030' }],
    ['Phát triển du lịch năm 2026 (định hướng đến năm 2030)', { start: '2026', end: '2026' }],
    ['Phát triển làng nghề đến năm 2030, tầm nhìn đến năm 2045', null],
    ['Phát triển làng nghề, tầm nhìn đến năm 2045', null],
    ['Triển khai Đề án phát triển dữ liệu giai đoạn 2022 - 2025, tầm nhìn đến năm 2030', null],
    ['Thực hiện Chiến lược phát triển du lịch giai đoạn 2026 - 2030, định hướng đến năm 2045', null],
    ['Triển khai các mô hình đến năm 2025 trên địa bàn xã An Bình', null],
    ['Phát triển thanh niên giai đoạn 2026 - 2030, định hướng đến năm 2035', { start: '2026', end: '2030' }],
    ['Phát triển thanh niên giai đoạn 2026 - 2030 và tầm nhìn đến năm 2045', { start: '2026', end: '2030' }],
    ['Thực hiện Chiến lược gia đình giai đoạn 2026 - 2030, tầm nhìn đến năm 2045', null],
    ['Thực hiện Quyết định số 22/QĐ-TTg phê duyệt Chiến lược dạy nghề giai đoạn 2026 - 2030', null],
    ['Thực hiện Nghị quyết số 12-NQ/TU về phát triển du lịch giai đoạn 2026 - 2030', null],
    [
      'Thực hiện Nghị quyết số 57-NQ/TW về khoa học trên địa bàn xã giai đoạn 2026 - 2030',
      { start: '2026', end: '2030' },
    ],
    ['Triển khai Đề án số 05-ĐA/TU giai đoạn 2026 - 2030', { start: '2026', end: '2030' }],
  ])('of the title %j is %j', (title, period) => {
    expect(readPlan(`KẾ HOẠCH\n\n${title}\n\n${BODY}`).document.period).toEqual(period);
  });
});

describe('how many models a plan says it has', () => {
  it.each([
    [['a) Năm 2023: hoàn thành 15 mô hình.', 'b) Tổng số có 38 mô hình, chia làm 5 nhóm.'], 38],
    [['a) Nhân rộng 06 mô hình có hiệu quả.', 'b) Làm tốt hơn.'], 6],
    [['a) Tuyên truyền rộng 06 mô hình của huyện bạn.', 'b) Làm tốt hơn.'], null],
    [['a) Kế hoạch gồm 12 mô hình.', 'b) Mỗi năm thêm mô hình mới.'], 12],
    [['a) Tổng kết 05 mô hình đã có.', 'b) Làm tốt hơn.'], null],
  ])('%j', (points, count) => {
    expect(planOf('I. MỤC TIÊU', ...points, 'II. NỘI DUNG', '1. Rà soát.').document.declaredModelCount).toBe(count);
  });
});
