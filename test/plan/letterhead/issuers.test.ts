import { describe, expect, it } from 'vitest';
import { BODY, readPlan } from '../plans.js';

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const DATE = 'Hoa Lư, ngày 12 tháng 3 năm 2026';
const PARTY = 'ĐẢNG CỘNG SẢN VIỆT NAM';

/** The lines of a letterhead one below the other. */
const stacked = (lines: readonly string[]) => [...lines, 'Số: 12/KH-HL', NATION, MOTTO, DATE].join('\n');
/** The same in two columns parted by spaces. */
const columns = (lines: readonly string[]) => {
  const left = [...lines, 'Số: 12/KH-HL'];
  const right = [NATION, MOTTO, ...left.slice(3).map(() => ''), DATE];
  return left.map((line, i) => `   ${line.padEnd(60)}${right[i] ?? ''}`.trimEnd()).join('\n');
};
/** The same glued by one space, as a text copy has it. */
const glued = (lines: readonly string[]) => {
  const right = [NATION, MOTTO];
  return [
    ...lines.map((line, i) => `${line} ${right[i] ?? ''}`.trim()),
    ...right.slice(lines.length),
    `Số: 12/KH-HL ${DATE}`,
  ].join('\n');
};
const bars = (lines: readonly string[]) => {
  const right = [NATION, MOTTO];
  return [
    ...[0, 1].map((i) => `${lines[i] ?? ''} | ${right[i]} |`),
    ...lines.slice(2).map((line) => `${line} | |`),
    `Số: 12/KH-HL | ${DATE} |`,
  ].join('\n');
};
const tabs = (lines: readonly string[]) => {
  const right = [NATION, MOTTO];
  return [
    ...lines.map((line, i) => `${line}\t${right[i] ?? ''}`.trimEnd()),
    ...right.slice(lines.length).map((line) => `\t${line}`),
    `Số: 12/KH-HL\t${DATE}`,
  ].join('\n');
};
const breaks = (lines: readonly string[]) =>
  `| **${lines.join('**<br>**')}**<br>\\_\\_\\_\\_<br>Số: 12/KH-HL | **${NATION}**<br>**${MOTTO}**<br>-----<br>*${DATE}* |\n|---|---|`;

const issuersOf = (letterhead: string, file = 'plan.txt') =>
  readPlan(`${letterhead}\n\nKẾ HOẠCH\nTriển khai công tác trọng tâm quý II\n\n${BODY}`, file).document.issuer;

const HEADS: readonly (readonly [string, readonly string[]])[] = [
  ['Ủy ban nhân dân xã Hoa Lư', ['ỦY BAN NHÂN DÂN', 'XÃ HOA LƯ']],
  ['Ủy ban nhân dân đặc khu Hòn Khoai', ['UBND ĐẶC KHU HÒN KHOAI']],
  ['Chi bộ thôn Đồi Chè', ['ĐẢNG ỦY XÃ HOA LƯ', 'CHI BỘ THÔN ĐỒI CHÈ']],
  ['Chi bộ tổ dân phố số 3', ['ĐẢNG ỦY PHƯỜNG HOA LƯ', 'CHI BỘ TỔ DÂN PHỐ SỐ 3']],
  ['Ủy ban Kiểm tra Huyện ủy Hoa Lư', ['HUYỆN ỦY HOA LƯ', 'UBKT HUYỆN ỦY']],
  ['Văn phòng Tòa án nhân dân tỉnh Lam Sơn', ['TÒA ÁN NHÂN DÂN TỈNH LAM SƠN', 'VĂN PHÒNG']],
  ['Hội đồng nhân dân tỉnh Lam Sơn', ['HỘI ĐỒNG NHÂN DÂN', 'TỈNH LAM SƠN']],
  ['Hội đồng nhân dân xã Hoa Lư', ['HĐND XÃ HOA LƯ']],
  ['Chính phủ', ['CHÍNH PHỦ']],
  ['Bộ Nông nghiệp và Môi trường', ['BỘ NÔNG NGHIỆP', 'VÀ MÔI TRƯỜNG']],
  ['Cục Quản lý thị trường', ['BỘ CÔNG THƯƠNG', 'CỤC QUẢN LÝ THỊ TRƯỜNG']],
  ['Sở Khoa học và Công nghệ', ['UBND TỈNH LAM SƠN', 'SỞ KHOA HỌC VÀ', 'CÔNG NGHỆ']],
  ['Sở Tài chính', ['ỦY BAN NHÂN DÂN TỈNH LAM SƠN', 'SỞ TÀI CHÍNH']],
  ['Sở Nội vụ tỉnh Lam Sơn', ['SỞ NỘI VỤ TỈNH LAM SƠN']],
  ['Ban Dân tộc', ['UBND TỈNH LAM SƠN', 'BAN DÂN TỘC']],
  ['Phòng Kinh tế, Hạ tầng và Đô thị', ['UBND PHƯỜNG HOA LƯ', 'PHÒNG KINH TẾ, HẠ TẦNG', 'VÀ ĐÔ THỊ']],
  ['Phòng Văn hóa - Xã hội', ['UBND XÃ HOA LƯ', 'PHÒNG VĂN HÓA - XÃ HỘI']],
  ['Trung tâm Phục vụ hành chính công', ['UBND XÃ HOA LƯ', 'TRUNG TÂM PHỤC VỤ', 'HÀNH CHÍNH CÔNG']],
  ['Ban Quản lý dự án', ['UBND HUYỆN TAM ĐẢO', 'BAN QUẢN LÝ DỰ ÁN']],
  ['Thanh tra tỉnh Lam Sơn', ['UBND TỈNH LAM SƠN', 'THANH TRA TỈNH LAM SƠN']],
  ['Ủy ban MTTQ Việt Nam tỉnh Lam Sơn', ['ỦY BAN MTTQ VIỆT NAM', 'TỈNH LAM SƠN']],
  ['Ban Thường trực Ủy ban MTTQ Việt Nam xã Hoa Lư', ['UỶ BAN MTTQ VIỆT NAM', 'XÃ HOA LƯ', 'BAN THƯỜNG TRỰC']],
  ['Ban Chấp hành Đoàn TNCS Hồ Chí Minh xã Hoa Lư', ['ĐOÀN TNCS HỒ CHÍ MINH', 'BCH XÃ HOA LƯ']],
  ['Ban Chấp hành Đoàn xã Hoa Lư', ['ĐOÀN TNCS HỒ CHÍ MINH', 'BCH ĐOÀN XÃ HOA LƯ']],
  ['Ban Chấp hành Hội Nông dân xã Hoa Lư', ['HỘI NÔNG DÂN HUYỆN GIA VIỄN', 'BAN CHẤP HÀNH XÃ HOA LƯ']],
  ['Ban Chấp hành Hội Cựu chiến binh Việt Nam phường 7', ['HỘI CỰU CHIẾN BINH VIỆT NAM', 'BCH PHƯỜNG 7']],
  ['Ủy ban Mặt trận Tổ quốc Việt Nam xã Hoa Lư', ['MẶT TRẬN TỔ QUỐC VIỆT NAM', 'ỦY BAN XÃ HOA LƯ']],
  ['Chi nhánh tỉnh Hà Nam', ['CHI NHÁNH TỈNH HÀ NAM']],
  ['Công đoàn Trường THPT Lê Lợi', ['LIÊN ĐOÀN LAO ĐỘNG HUYỆN GIA VIỄN', 'CÔNG ĐOÀN TRƯỜNG THPT LÊ LỢI']],
  ['Ủy ban Mặt trận Tổ quốc Việt Nam phường Hoa Lư', ['ỦY BAN MẶT TRẬN', 'TỔ QUỐC VIỆT NAM', 'PHƯỜNG HOA LƯ']],
  ['Hội Nông dân xã Hoa Lư', ['ỦY BAN MTTQ VIỆT NAM XÃ HOA LƯ', 'HỘI NÔNG DÂN XÃ HOA LƯ']],
  ['Hội Cựu chiến binh phường Hoa Lư', ['HỘI CỰU CHIẾN BINH', 'PHƯỜNG HOA LƯ']],
  ['Công đoàn cơ sở xã Hoa Lư', ['LIÊN ĐOÀN LAO ĐỘNG TỈNH LAM SƠN', 'CÔNG ĐOÀN CƠ SỞ XÃ HOA LƯ']],
  ['Liên đoàn Lao động tỉnh Lam Sơn', ['LIÊN ĐOÀN LAO ĐỘNG', 'TỈNH LAM SƠN']],
  ['Ban Chấp hành Đoàn xã Hoa Lư', ['TỈNH ĐOÀN LAM SƠN', 'BCH ĐOÀN XÃ HOA LƯ']],
  ['Công an phường Hoa Lư', ['CÔNG AN TỈNH LAM SƠN', 'CÔNG AN PHƯỜNG HOA LƯ']],
  ['Công an tỉnh Lam Sơn', ['BỘ CÔNG AN', 'CÔNG AN TỈNH LAM SƠN']],
  ['Phòng Cảnh sát giao thông', ['CÔNG AN TỈNH LAM SƠN', 'PHÒNG CẢNH SÁT GIAO THÔNG']],
  [
    'Phòng Cảnh sát quản lý hành chính về trật tự xã hội',
    ['CÔNG AN TỈNH LAM SƠN', 'PHÒNG CẢNH SÁT QUẢN LÝ HÀNH CHÍNH', 'VỀ TRẬT TỰ XÃ HỘI'],
  ],
  ['Bộ Chỉ huy Quân sự tỉnh Lam Sơn', ['QUÂN KHU 4', 'BỘ CHỈ HUY QUÂN SỰ TỈNH LAM SƠN']],
  ['Tòa án nhân dân khu vực 3', ['TÒA ÁN NHÂN DÂN TỈNH LAM SƠN', 'TÒA ÁN NHÂN DÂN KHU VỰC 3']],
  ['Viện kiểm sát nhân dân huyện Tam Đảo', ['VIỆN KIỂM SÁT NHÂN DÂN', 'HUYỆN TAM ĐẢO']],
  ['Bảo hiểm xã hội huyện Tam Đảo', ['BẢO HIỂM XÃ HỘI', 'HUYỆN TAM ĐẢO']],
  ['Kho bạc Nhà nước khu vực XII', ['KHO BẠC NHÀ NƯỚC', 'KHO BẠC NHÀ NƯỚC KHU VỰC XII']],
  ['Trường Tiểu học Trần Quốc Toản', ['UBND PHƯỜNG HOA LƯ', 'TRƯỜNG TIỂU HỌC', 'TRẦN QUỐC TOẢN']],
  ['Trường THCS & THPT Sông Lam', ['SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'TRƯỜNG THCS & THPT SÔNG LAM']],
  [
    'Trường Phổ thông dân tộc nội trú Mường Sang',
    ['SỞ GD&ĐT LAM SƠN', 'TRƯỜNG PHỔ THÔNG DÂN TỘC', 'NỘI TRÚ MƯỜNG SANG'],
  ],
  ['Trường Cao đẳng Y tế Lam Sơn', ['UBND TỈNH LAM SƠN', 'TRƯỜNG CAO ĐẲNG Y TẾ LAM SƠN']],
  ['Trường Trung học cơ sở Đông Phong', ['TRƯỜNG TRUNG HỌC CƠ SỞ ĐÔNG', 'PHONG']],
  ['Bệnh viện Đa khoa khu vực Tam Đảo', ['SỞ Y TẾ LAM SƠN', 'BỆNH VIỆN ĐA KHOA', 'KHU VỰC TAM ĐẢO']],
  ['Trạm Y tế xã Hoa Lư', ['TRUNG TÂM Y TẾ TAM ĐẢO', 'TRẠM Y TẾ XÃ HOA LƯ']],
  ['Công ty Cổ phần Cấp nước Lam Sơn', ['CÔNG TY CỔ PHẦN', 'CẤP NƯỚC LAM SƠN']],
  ['Ban Chỉ đạo chuyển đổi số xã Hoa Lư', ['UBND XÃ HOA LƯ', 'BAN CHỈ ĐẠO', 'CHUYỂN ĐỔI SỐ']],
  ['Tổ công tác Đề án 06 xã Hoa Lư', ['ỦY BAN NHÂN DÂN XÃ HOA LƯ', 'TỔ CÔNG TÁC ĐỀ ÁN 06']],
  ['Tiểu ban tuyên truyền xã Hoa Lư', ['ỦY BAN BẦU CỬ XÃ HOA LƯ', 'TIỂU BAN TUYÊN TRUYỀN']],
  ['Ủy ban bầu cử xã Hoa Lư', ['ỦY BAN BẦU CỬ', 'XÃ HOA LƯ']],
  ['Đoàn kiểm tra liên ngành an toàn thực phẩm', ['SỞ Y TẾ', 'ĐOÀN KIỂM TRA LIÊN NGÀNH', 'AN TOÀN THỰC PHẨM']],
  ['Hội Người mù xã Hoa Lư', ['HỘI NGƯỜI MÙ', 'XÃ HOA LƯ']],
  ['Xí nghiệp Nước Lam Sơn', ['TỔNG CÔNG TY CẤP NƯỚC', 'XÍ NGHIỆP NƯỚC LAM SƠN']],
  ['Ban Pháp chế Hội đồng nhân dân tỉnh Lam Sơn', ['HĐND TỈNH LAM SƠN', 'BAN PHÁP CHẾ']],
  ['Ngân hàng Nhà nước Việt Nam chi nhánh Lam Sơn', ['NGÂN HÀNG NHÀ NƯỚC VIỆT NAM', 'CHI NHÁNH LAM SƠN']],
  ['Đồn Biên phòng Cửa Hội', ['BỘ QUỐC PHÒNG', 'ĐỒN BIÊN PHÒNG CỬA HỘI']],
  ['Hợp tác xã Nông nghiệp Hoa Lư', ['HỢP TÁC XÃ NÔNG NGHIỆP', 'HOA LƯ']],
  ['Trường Đại học Kỹ thuật', ['ĐẠI HỌC LAM SƠN', 'TRƯỜNG ĐẠI HỌC KỸ THUẬT']],
];
/** Heads of the party's organs, which print no motto. */
const PARTY_HEADS: readonly (readonly [string, readonly string[]])[] = [
  ['Đảng ủy xã Hoa Lư', ['ĐẢNG BỘ TỈNH LAM SƠN', 'ĐẢNG ỦY XÃ HOA LƯ']],
  ['Ban Thường vụ Đảng ủy xã Hoa Lư', ['ĐẢNG ỦY XÃ HOA LƯ', 'BAN THƯỜNG VỤ']],
  ['Ban Tuyên giáo và Dân vận', ['TỈNH ỦY LAM SƠN', 'BAN TUYÊN GIÁO VÀ DÂN VẬN']],
  ['Ủy ban Kiểm tra Huyện ủy Tam Đảo', ['HUYỆN ỦY TAM ĐẢO', 'ỦY BAN KIỂM TRA']],
  ['Chi bộ Trường Mầm non Hoa Sen xã Hoa Lư', ['ĐẢNG ỦY XÃ HOA LƯ', 'CHI BỘ', 'TRƯỜNG MẦM NON HOA SEN']],
  ['Đảng ủy Công an tỉnh Lam Sơn', ['TỈNH ỦY LAM SƠN', 'ĐẢNG ỦY CÔNG AN TỈNH LAM SƠN']],
];

describe('the body that issues a plan', () => {
  it.each(HEADS)('%s, its lines one below the other', (issuer, lines) => {
    expect(issuersOf(stacked(lines)).map(plain)).toEqual([plain(issuer)]);
  });
  it.each(HEADS)('%s, in columns parted by blanks', (issuer, lines) => {
    expect(issuersOf(columns(lines)).map(plain)).toEqual([plain(issuer)]);
  });
  it.each(HEADS.filter(([, lines]) => lines.length < 3))('%s, glued to the other column', (issuer, lines) => {
    expect(issuersOf(glued(lines)).map(plain)).toEqual([plain(issuer)]);
  });
  it.each(HEADS)('%s, beside bars', (issuer, lines) => {
    expect(issuersOf(bars(lines)).map(plain)).toEqual([plain(issuer)]);
  });
  it.each(HEADS)('%s, beside tabs', (issuer, lines) => {
    expect(issuersOf(tabs(lines)).map(plain)).toEqual([plain(issuer)]);
  });
  it.each(HEADS)('%s, in a cell with breaks', (issuer, lines) => {
    expect(issuersOf(breaks(lines), 'plan.md').map(plain)).toEqual([plain(issuer)]);
  });
  it.each(PARTY_HEADS)('%s, of the party, in a cell with breaks', (issuer, lines) => {
    const cells = [[...lines, '\\*', 'Số 12-KH/HL'].join('<br>'), `${PARTY}<br>${DATE}`];
    expect(issuersOf(`| ${cells.join(' | ')} |\n|---|---|`, 'plan.md')).toEqual([issuer]);
  });
  it.each(PARTY_HEADS)('%s, of the party', (issuer, lines) => {
    const head = [...lines, '*', 'Số 12-KH/HL', PARTY, DATE].join('\n');
    expect(issuersOf(head)).toEqual([issuer]);
  });
});

describe('the bodies that issue a plan together, one below the other', () => {
  it.each([
    ['14/KHPH-CAT-STP', ['CÔNG AN TỈNH', 'SỞ TƯ PHÁP'], ['Công an tỉnh', 'Sở Tư pháp']],
    [
      '21/KHPH-UBND-MTTQ',
      ['UBND XÃ HOA LƯ', 'ỦY BAN MTTQ VIỆT NAM XÃ'],
      ['Ủy ban nhân dân xã Hoa Lư', 'Ủy ban MTTQ Việt Nam xã Hoa Lư'],
    ],
    [
      '03/KHLT-HCCB-HPN',
      ['HỘI CỰU CHIẾN BINH XÃ HOA LƯ', 'HỘI PHỤ NỮ XÃ HOA LƯ'],
      ['Hội Cựu chiến binh xã Hoa Lư', 'Hội Phụ nữ xã Hoa Lư'],
    ],
    [
      '90/KHLN-SYT-BHXH',
      ['UBND TỈNH LAM SƠN', 'SỞ Y TẾ', 'BẢO HIỂM XÃ HỘI TỈNH LAM SƠN'],
      ['Sở Y tế', 'Bảo hiểm xã hội tỉnh Lam Sơn'],
    ],
    [
      '08/KHLT-HND-CCB',
      ['HỘI NÔNG DÂN', 'HỘI CỰU CHIẾN BINH', 'XÃ HOA LƯ'],
      ['Hội Nông dân xã Hoa Lư', 'Hội Cựu chiến binh xã Hoa Lư'],
    ],
    // one body alone, whatever is above it
    ['12/KH-SYT', ['UBND TỈNH LAM SƠN', 'SỞ Y TẾ'], ['Sở Y tế']],
    ['12/KHPH-SYT', ['UBND TỈNH LAM SƠN', 'SỞ Y TẾ'], ['Sở Y tế']],
    [
      '12/KH-BTT-MTTQ',
      ['ỦY BAN MTTQ VIỆT NAM XÃ HOA LƯ', 'BAN THƯỜNG TRỰC'],
      ['Ban Thường trực Ủy ban MTTQ Việt Nam xã Hoa Lư'],
    ],
  ])('%s', (number, lines, issuers) => {
    expect(issuersOf([...lines, `Số: ${number}`, NATION, MOTTO, DATE].join('\n'))).toEqual(issuers);
  });
});

/** Bodies may be written with either place of the tone mark, "cổ phần" with either case. */
const plain = (name: string) => name.replace('cổ phần', 'Cổ phần');

describe('no body', () => {
  it.each([
    ['a level and a name alone', 'XÃ HOA LƯ'],
    ['the motto', MOTTO],
    ['a stamp', 'DỰ THẢO'],
    ['nothing', ''],
    ['very many signs', '('.repeat(100_000)],
  ])('is made up of %s', (_, line) => {
    expect(issuersOf([line, 'Số: 12/KH-HL', NATION, DATE].join('\n'))).toEqual([]);
  });
});
