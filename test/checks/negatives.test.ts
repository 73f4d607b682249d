import { describe, expect, it } from 'vitest';
import { check, type RuleCode } from '../../src/checks/index.js';
import { extract } from '../../src/extract.js';

/** What `code` says about a text. */
function found(code: RuleCode, source: string): string[] {
  return check(extract(source), { source }).flatMap((one) => (one.rule === code ? one.message : []));
}

const model = (...lines: string[]) => ['KẾ HOẠCH', 'II. NHIỆM VỤ', '1. Mô hình 1: Khám chữa bệnh', ...lines].join('\n');
const withRow = (body: string, row: string) =>
  `${model(...body.split('\n'))}\n\nPHỤ LỤC\n\n| TT | Mô hình | Chủ trì | Thời gian hoàn thành |\n|--|--|--|--|\n${row}\n`;

/** A plan with one point, and one with three models and the part on duties. */
const point = (text: string) => `KẾ HOẠCH\nTriển khai trên địa bàn xã An Lâm\nI. NỘI DUNG\n1. ${text}\n`;
const duty = (text: string) =>
  `KẾ HOẠCH\nI. NỘI DUNG\n1. Mô hình 1: A\n- Đơn vị chủ trì: Công an xã.\n2. Mô hình 2: B\n- Đơn vị chủ trì: Trạm Y tế xã.\n3. Mô hình 3: C\n- Đơn vị chủ trì: Công an xã.\nII. PHÂN CÔNG\n1. ${text}\n`;

describe('no finding where nothing is wrong', () => {
  it.each<[RuleCode, string, string]>([
    ...[
      'Thực hiện tốt chính sách xã hội hội nhập.',
      'Đề nghị các xã xã hội hóa nguồn lực.',
      'Các tổ tổ chức tuyên truyền.',
      'Các ban ban hành kế hoạch.',
      'Cán bộ bộ phận một cửa trực.',
      'Công an an ninh xã.',
      'Quản lý lý lịch tư pháp.',
      'Gửi văn bản bản điện tử.',
      'Tăng 60% so với 60% năm trước.',
    ].map((text): [RuleCode, string, string] => ['word-doubled', text, point(text)]),
    ...['Ghi nhận thực trạng dân cư.', 'Thông báo vệ sinh môi trường.', 'Khen thưởng trực tiếp cho cá nhân.'].map(
      (text): [RuleCode, string, string] => ['phrase-misspelt', text, point(text)],
    ),
    ...[
      'Công an xã chủ trì thực hiện. Tổng hợp, báo cáo UBND xã trước ngày 20.',
      'Công an xã chủ trì thực hiện. Các thôn tổng hợp, báo cáo Công an xã.',
      'Công an xã hướng dẫn thực hiện. Yêu cầu các thôn báo cáo Công an xã kết quả.',
      'Công an xã đôn đốc các ngành. Yêu cầu các ngành báo cáo UBND xã (qua Công an xã).',
      'Báo cáo tháng: gửi báo cáo tháng trước ngày 20.',
    ].map((text): [RuleCode, string, string] => ['report-to-itself', text, point(text)]),
    ...[
      'Lập danh sách theo Mẫu số 01 kèm theo Kế hoạch số 50/KH-UBND ngày 02/01/2024 của UBND huyện.',
      'Lập danh sách theo Mẫu số 02 kèm theo Thông tư số 59/2021/TT-BCA.',
    ].map((text): [RuleCode, string, string] => ['annex-absent', text, point(text)]),
    ...[
      'Ngành Công an: 02 mô hình: số 1; 3.',
      'Lĩnh vực cư trú: 02 mô hình: số 1; 2.',
      'Công an xã tham mưu UBND xã; chủ trì 02 mô hình: số 1; 3.',
    ].map((text): [RuleCode, string, string] => ['duty-list-differs', text, duty(text)]),
    ['pilot-list-mismatch', 'some of all', duty('Ngành Công an: 02/03 mô hình: số 1; 3.')],
    [
      'report-to-itself',
      'a body of another place, others that report, and a body among several',
      'KẾ HOẠCH\nIII. TỔ CHỨC THỰC HIỆN\n1. Công an huyện\n- Tổng hợp, báo cáo Công an huyện Tân Lập kết quả.\n- Định kỳ các đơn vị báo cáo Công an huyện kết quả.\n- Tổng hợp, báo cáo Công an huyện, UBND huyện.',
    ],
    [
      'report-to-itself',
      'somebody else who reports to the body, named in another clause',
      'KẾ HOẠCH\nIII. TỔ CHỨC THỰC HIỆN\n1. Công an xã\n- Tổng hợp kết quả, yêu cầu trưởng thôn báo cáo Công an xã hằng tuần.\n- Tổng hợp; cán bộ phụ trách báo cáo Công an xã kết quả.',
    ],
    ...[
      '- Định kỳ báo cáo Tổ công tác huyện.',
      '- Định kỳ báo cáo Tổ công tác cấp trên kết quả.',
      '- Tổng hợp số liệu do Trạm Y tế báo cáo Tổ công tác hằng tháng.',
      '- Tổng hợp số liệu do các thôn báo cáo Tổ công tác hằng tháng.',
    ].map((line): [RuleCode, string, string] => [
      'report-to-itself',
      line,
      `KẾ HOẠCH\nIII. TỔ CHỨC THỰC HIỆN\n1. Tổ công tác\n${line}\n`,
    ]),
    ...[
      'Phụ lục II Nghị định về công tác văn thư',
      'Phụ lục II kèm theo Thông tư của Bộ Công an',
      'Phụ lục số 02 Kế hoạch của UBND tỉnh',
    ].map((words): [RuleCode, string, string] => [
      'annex-absent',
      words,
      `KẾ HOẠCH\nI. NHIỆM VỤ\n1. Thực hiện tại Phụ lục I.\n2. Theo ${words}.\n\nPHỤ LỤC I\n\n| TT | Mô hình | Chủ trì |\n|--|--|--|\n| 1 | Mô hình 1: khám chữa bệnh | Trạm y tế |\n`,
    ]),
    ...['30/9', '15/7-20/8', '01/06'].map((by): [RuleCode, string, string] => [
      'deadline-unreadable',
      `a day without its year: ${by}`,
      model(`- Thời gian hoàn thành: ${by}.`),
    ]),
    [
      'body-repeated',
      'a body that another one begins like',
      model('- Đơn vị phối hợp: Phòng Văn hóa và Thông tin, Phòng Tư pháp, Phòng Văn hóa.'),
    ],
    [
      'body-repeated',
      'the fields of two bodies in their names, in cells',
      `${model()}\n\nPHỤ LỤC\n\n| TT | Mô hình | Chủ trì | Phối hợp |\n|--|--|--|--|\n| 1 | Mô hình 1: x | Sở Văn hóa, Thể thao và Du lịch | Phòng Văn hóa, Thể thao và Du lịch |\n`,
    ],
    [
      'annex-absent',
      'annexes that are there, and one of another document',
      'KẾ HOẠCH\nI. NHIỆM VỤ\n1. Thực hiện tại Phụ lục 01.\n2. Theo Phụ lục II ban hành kèm theo Nghị định số 30/2020/NĐ-CP.\n\nPHỤ LỤC 1\n\n| TT | Mô hình | Chủ trì |\n|--|--|--|\n| 1 | Mô hình 1: khám chữa bệnh | Trạm y tế |\n',
    ],
    [
      'phrase-misspelt',
      'words near those of help and trade',
      'KẾ HOẠCH\nI. NHIỆM VỤ\n1. Cán bộ chuyển ngành; các hộ trợ giúp nhau; bổ trợ tư pháp; phụ trợ.',
    ],
    [
      'body-repeated',
      'a sort of bodies in two names of the list',
      'KẾ HOẠCH\nI. NHIỆM VỤ\n1. Rà soát.\n- Đơn vị chủ trì: Công an huyện.\n- Đơn vị phối hợp: Công an các xã, thị trấn, UBND các xã, thị trấn; Công an xã Tân Lập.',
    ],
    [
      'body-repeated',
      'the fields of two bodies in their names',
      'KẾ HOẠCH\nI. NHIỆM VỤ\n1. Rà soát.\n- Đơn vị chủ trì: Sở Văn hóa, Thể thao và Du lịch.\n- Đơn vị phối hợp: Phòng Văn hóa, Thể thao và Du lịch, Sở Y tế.',
    ],
    [
      'lead-repeated',
      'a lead for each step of a task',
      'KẾ HOẠCH\nI. NHIỆM VỤ\n1. Thu phí.\n- Đơn vị chủ trì: Công an xã.\n- Thời hạn: 30/6/2023.\n+ Bước hai.\n- Đơn vị chủ trì: Văn phòng.\n- Thời hạn: 30/9/2023.',
    ],
    [
      'lead-nobody',
      'others beside a body that leads',
      'KẾ HOẠCH\nI. NHIỆM VỤ\n1. Thu phí.\n- Đơn vị chủ trì: Công an xã, các đơn vị khác.\n- Đơn vị phối hợp: Các đơn vị khác.',
    ],
    [
      'quote-unbalanced',
      'straight marks in pairs, one in the other, and inches',
      'KẾ HOẠCH\nI. NHIỆM VỤ\n1. Tổ "Công nghệ số" và "Tổ "lưu động" của thôn".\n2. Mua màn hình 32".\n3. Phong trào “Ngày thứ 7"; khẩu hiệu "Vì dân”.',
    ],
    ['abbreviation-undefined', 'a disease with its number', 'KẾ HOẠCH\nI. NHIỆM VỤ\n1. Tiêm phòng COVID-19.'],
    [
      'other-locality',
      'a province by the name of one that was merged into it',
      'ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ\n\nQuảng Trị, ngày 05 tháng 02 năm 2026\n\nKẾ HOẠCH\nThực hiện Đề án 06 trên địa bàn tỉnh Quảng Trị\nI. NHIỆM VỤ\n1. Cấp tài khoản trên địa bàn tỉnh Quảng Bình cũ; đoàn thể của xã hội.',
    ],
    [
      'section-number-gap',
      'a list under a number that is printed twice',
      'KẾ HOẠCH\nI. NHIỆM VỤ\n1. Hạ tầng\na) Mua máy.\nb) Kéo cáp.\n1. Dữ liệu\na) Rà soát.\nb) Cập nhật.\n2. Báo cáo\na) Tháng.',
    ],
    [
      'section-number-gap',
      'tasks numbered on through the sections',
      'KẾ HOẠCH\nI. MỤC ĐÍCH\nTốt.\nII. NHIỆM VỤ\n1. Hạ tầng\n(1) Mua máy.\n(2) Kéo cáp.\n2. Dữ liệu\n(3) Rà soát.',
    ],
    [
      'section-number-gap',
      'rows of a table below the rows of their groups',
      'KẾ HOẠCH\nI. NHIỆM VỤ\n\n| STT | Nhiệm vụ | Chủ trì |\n|--|--|--|\n| 1 | Hạ tầng | |\n| 1.1 | Mua máy | Văn phòng |\n| 1.2 | Kéo cáp | Văn phòng |\n| 2 | Dữ liệu | |\n| 2.1 | Rà soát | Công an xã |\n',
    ],
    [
      'text-unplaced',
      'a note beside the signature',
      'KẾ HOẠCH\nI. MỤC ĐÍCH\nTốt.\nNơi nhận:\n- Lưu: VT.\n\nHIỆU TRƯỞNG\n(Ký tên, đóng dấu)\nLê Văn An',
    ],
    [
      'text-unplaced',
      'a footnote and its mark',
      'KẾ HOẠCH\nI. MỤC ĐÍCH\n1. Cấp giấy tờ cho dân[^1].\n2. Gửi mẫu.\n\n[^1]: Mẫu do Công an huyện cấp.',
    ],
    [
      'deadline-outside-period',
      'dated steps, the first of which is taken for the period of the plan',
      'KẾ HOẠCH\nI. THỜI GIAN\n1. Thời gian:\n- Từ ngày 05/5/2026 - 08/5/2026: Phát thông báo.\n- Ngày 12/5/2026: Họp dân.\n- Ngày 20/5/2026: Tháo dỡ.',
    ],
    [
      'other-locality',
      'a place of the legal basis, one that is learnt from, one below the own',
      'UBND HUYỆN LỘC HÀ\nKẾ HOẠCH\nTriển khai Đề án 06 trên địa bàn huyện Lộc Hà, tỉnh Hà Tĩnh\nThực hiện Kế hoạch số 48/KH-UBND ngày 01/3/2023 của UBND tỉnh Hà Tĩnh:\nI. NHIỆM VỤ\n1. Công an tỉnh Hà Tĩnh hướng dẫn.\n2. Học tập kinh nghiệm của Công an tỉnh Nghệ An.\n3. Cấp giấy tờ trên địa bàn xã Thạch Kim.',
    ],
    [
      'annex-deadline-differs',
      'days with and without a nought',
      withRow('- Thời gian hoàn thành: 30/6/2024', '| 1 | Mô hình 1: x | Sở YT | 30/06/2024 |'),
    ],
    [
      'annex-deadline-differs',
      '"before" a day',
      withRow('- Thời gian hoàn thành: 30/6/2024', '| 1 | Mô hình 1: x | Sở YT | Trước 30/6/2024 |'),
    ],
    [
      'annex-deadline-differs',
      'a quarter in two spellings',
      withRow('- Thời gian hoàn thành: Quý I năm 2024', '| 1 | Mô hình 1: x | Sở YT | quý 1/2024 |'),
    ],
    [
      'annex-deadline-differs',
      'an abbreviation in a condition',
      withRow(
        '- Thời gian hoàn thành: 03 tháng sau khi có hướng dẫn của Bộ Công an',
        '| 1 | Mô hình 1: x | Sở YT | 03 tháng sau khi có hướng dẫn của Cục C06 |',
      ),
    ],
    [
      'annex-deadline-differs',
      'constant work in two words',
      withRow('- Thời gian hoàn thành: Thực hiện thường xuyên trong năm', '| 1 | Mô hình 1: x | Sở YT | Liên tục |'),
    ],
    [
      'annex-lead-differs',
      'one of several leads',
      withRow(
        '- Phân công nhiệm vụ:\n+ Sở Y tế chủ trì tích hợp.\n+ Công an tỉnh chủ trì cung cấp tài liệu.',
        '| 1 | Mô hình 1: x | CAT | 2024 |',
      ),
    ],
    [
      'annex-lead-differs',
      'a body that leads the support alone',
      withRow(
        '- Phân công nhiệm vụ: Công an tỉnh chủ trì hỗ trợ công nghệ số hóa.',
        '| 1 | Mô hình 1: x | Các sở, ban, ngành | 2024 |',
      ),
    ],
    [
      'annex-lead-differs',
      'a body without a lead',
      withRow('- Phân công nhiệm vụ: Công an tỉnh tổ chức triển khai.', '| 1 | Mô hình 1: x | Sở YT | 2024 |'),
    ],
    [
      'annex-title-differs',
      'case and abbreviation',
      withRow('- Mục tiêu: x', '| 1 | Mô hình 1: khám chữa bệnh bằng CCCD | Sở YT | 2024 |'),
    ],
    [
      'annex-model-missing',
      'a table of something else',
      `${model()}\n2. Mô hình 2: B\n3. Mô hình 3: C\n\nPHỤ LỤC\n\n| TT | Mô hình | Chủ trì |\n|--|--|--|\n| 1 | Mô hình 1: x | A |\n`,
    ],
    [
      'model-number-gap',
      'some models of a higher plan, with ordinals that run on',
      'KẾ HOẠCH\nII. NHIỆM VỤ\n1. Mô hình 1: A\n2. Mô hình 3: B\n3. Mô hình 7: C\n',
    ],
    [
      'model-number-gap',
      'ordinals that run on through groups',
      'KẾ HOẠCH\nII. NHIỆM VỤ\n1. Nhóm tiện ích A\n1.1. Mô hình 1: A\n1.2. Mô hình 4: B\n2. Nhóm tiện ích B\n2.1. Mô hình 9: C\n',
    ],
    [
      'model-number-gap',
      'a gap that a repeat explains',
      'KẾ HOẠCH\nII. NHIỆM VỤ\nMô hình 1: A\nMô hình 3: B\nMô hình 3: C\nMô hình 4: D\n',
    ],
    [
      'deadline-outside-period',
      'what deadline-before-issue tells',
      'KẾ HOẠCH\nTriển khai Đề án 06 trên địa bàn xã\nThực hiện Kế hoạch số 199/KH-UBND ngày 03/11/2023 của UBND thành phố về Đề án 06;\nI. THỜI GIAN\n1. Thời gian thực hiện: Từ tháng 11/2023 đến tháng 12/2025.\nII. NHIỆM VỤ\n1. Mô hình 1: A\n- Thời gian hoàn thành: 30/9/2023.\n',
    ],
    ['abbreviation-undefined', 'a compound of known ones', model('- Mục tiêu: Văn phòng HĐND&UBND xã tiếp nhận.')],
    [
      'abbreviation-undefined',
      'names of companies',
      model('- Mục tiêu: Công ty TNHH MTV VIMICO, Tập đoàn ABCD và Ngân hàng TMCP XYZT hỗ trợ.'),
    ],
    ['field-empty', 'labels with another mark below', model('- Phân công nhiệm vụ:', '+ Đơn vị chủ trì: Công an xã.')],
    ['deadline-unreadable', 'a school year', model('- Thời gian hoàn thành: Kết thúc năm học 2023 - 2024')],
    [
      'text-unplaced',
      'a remark beside the recipients',
      'KẾ HOẠCH\nI. MỤC ĐÍCH\nTốt.\nNơi nhận:\n- UBND huyện;\n- Lưu: VT.\n\n(để báo cáo)\n',
    ],
    [
      'name-variant',
      'a damaged text',
      'KE HOACH\nTrién khai, thue hién cac mé hinh ciia Pé an trén dia ban xa\nI. MUC PICH, YEEU CAU, PHAM VI\n- Trién khai cac giai phap dong bo phat triéen VNelD va ung dung cong\ndan s6 xa trén nguyén tac théng nhat, ddng bo, khong chong chéo.\n',
    ],
    [
      'word-doubled',
      'one word that ends as the next begins',
      model('- Mục tiêu: Quản lý lý lịch; công an an ninh; luôn luôn.'),
    ],
    ['word-doubled', 'a comma between', model('- Mục tiêu: Phối hợp với, với Công an.')],
    [
      'phrase-misspelt',
      'what is near a set phrase and right',
      model('- Mục tiêu: Đào tạo truyền thống, dân số, lưu trữ, cộng tác.'),
    ],
    ['phrase-misspelt', 'the name of a place', model('- Mục tiêu: UBND xã Địa Bản và xã Khai Thái.')],
    ['phrase-misspelt', 'words of their own', model('- Mục tiêu: Bưu điện từ tháng 5; người dẫn đầu.')],
    ['bracket-unbalanced', 'ordinals', model('- Mục tiêu: Gồm: a) Công an; b) Tư pháp; 1) Y tế.')],
    ['bracket-unbalanced', 'a bracket in a bracket', model('- Mục tiêu: Tổ (Tổ công tác (Đề án 06)) hướng dẫn.')],
    [
      'quantity-differs',
      'a part',
      model('- Mục tiêu: 53 dịch vụ công thiết yếu, trong đó 25 dịch vụ công thiết yếu của công an.'),
    ],
    [
      'quantity-differs',
      'another thing',
      model('- Mục tiêu: 53 dịch vụ công thiết yếu và 25 dịch vụ công trực tuyến.'),
    ],
    [
      'lead-nobody',
      'bodies that coordinate',
      model('- Phân công nhiệm vụ: Sở Y tế chủ trì, các cơ quan khác phối hợp.'),
    ],
    ['lead-nobody', 'the end of a list', model('- Phân công nhiệm vụ: Sở Y tế, đơn vị khác chủ trì.')],
    [
      'symbol-unknown',
      'known symbols',
      model('- Căn cứ: Thông tư số 46/2022/TT-BCA; Công văn số 12/BTTTT-THH; Kế hoạch số 3/KH-BCĐ; số 4/BC-UBND.'),
    ],
    ['contact-personal', 'an office', model('- Liên hệ: 0238 3855 123, vanphong@anbinh.gov.vn, mã 123456789012.')],
    ['sentence-open', 'items of a list', model('- Công cụ triển khai:', '+ VNeID,', '+ Kiosk.')],
    [
      'annex-absent',
      'forms of others, and forms that are a matter of the work',
      model(
        '- Mục tiêu: Báo cáo theo Mẫu số 01 ban hành kèm theo Nghị định số 30/2020/NĐ-CP.',
        '- Phân công nhiệm vụ: Sở Y tế gửi biểu mẫu của Bộ Y tế, mẫu đăng ký kèm theo hồ sơ, cung cấp biểu mẫu trên Cổng.',
      ),
    ],
    [
      'annex-absent',
      'a form that is attached',
      `${model('- Mục tiêu: Báo cáo theo Mẫu số 01 kèm theo.')}\nNơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn Ba\n\nMẫu số 01\n\nBÁO CÁO KẾT QUẢ\n\n| TT | Nội dung | Kết quả |\n| --- | --- | --- |\n| 1 | Kiosk | |\n`,
    ],
    [
      'annex-absent',
      'an annex of another document',
      model('- Mục tiêu: Theo Phụ lục kèm theo Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ.'),
    ],
    [
      'other-locality',
      'a body of that level in the sentence, a list, a name',
      'KẾ HOẠCH\nTriển khai Đề án 06 trên địa bàn xã An Bình\nUBND xã An Bình ban hành Kế hoạch như sau:\nI. NHIỆM VỤ\n1. Công an tỉnh rà soát trên địa bàn tỉnh.\n2. UBND các xã, thị trấn phối hợp.\n3. Kết nối trên địa bàn tỉnh Hà Tĩnh.\n',
    ],
    [
      'other-locality',
      'another place with a like name',
      'KẾ HOẠCH\nTriển khai Đề án 06 trên địa bàn huyện Lộc Hà\nUBND huyện Lộc Hà ban hành Kế hoạch như sau:\nI. NHIỆM VỤ\n1. Xã Lộc Hạ, huyện Lộc Hà, huyện Lộc Hà.\n',
    ],
    [
      'models-incomplete',
      'what hardly any model has',
      `${model()}\n2. Mô hình 2: B\n3. Mô hình 3: C\n4. Mô hình 4: D\n5. Mô hình 5: E\n- Mục tiêu: Tốt.\n`,
    ],
    [
      'report-to-itself',
      'through another body',
      'KẾ HOẠCH\nIII. TỔ CHỨC THỰC HIỆN\n1. Công an xã báo cáo Tổ công tác (qua Văn phòng UBND xã).\n2. Báo cáo tháng, quý: Báo cáo tháng trước ngày 18.\n',
    ],
    ['signature-missing', 'an extract', model('- Mục tiêu: x')],
    ['head-blank', 'an extract', model('- Mục tiêu: x')],
    [
      'body-repeated',
      'the lead among those who carry it out',
      `${model()}\n\nPHỤ LỤC\n\n| TT | Mô hình | Chủ trì | Phối hợp | Lực lượng triển khai |\n|--|--|--|--|--|\n| 1 | Mô hình 1: x | Sở YT | CAT | Sở YT, CAT |\n`,
    ],
    [
      'annex-deadline-differs',
      'constant work in both, with the same year',
      withRow(
        '- Thời gian hoàn thành: Năm 2024 và thường xuyên',
        '| 1 | Mô hình 1: x | Sở YT | Trong năm 2024 và thường xuyên |',
      ),
    ],
    [
      'duty-list-differs',
      'a body that helps, and models without a lead',
      `${model('- Phân công nhiệm vụ: Sở Y tế chủ trì triển khai.')}\n2. Mô hình 2: B\nIII. TỔ CHỨC THỰC HIỆN\n1. Công an xã phối hợp thực hiện 02 mô hình: số 1; 2.\n`,
    ],
    [
      'duty-list-differs',
      'the month that holds the day',
      `${model('- Thời gian hoàn thành: 31/8/2023')}\n2. Mô hình 2: B\nIII. TỔ CHỨC THỰC HIỆN\n1. Hoàn thành 02 mô hình: số 1; 2; trong tháng 8/2023.\n`,
    ],
    ['deadline-impossible', 'the 29th of February of a leap year', model('- Thời gian hoàn thành: 29/02/2024')],
    ['deadline-unreadable', 'at once', model('- Thời gian hoàn thành: Thực hiện ngay')],
    ['deadline-unreadable', 'a condition', model('- Thời gian hoàn thành: Theo lộ trình của Bộ Công an')],
    [
      'deadline-outside-period',
      'the last day',
      `KẾ HOẠCH\nI. THỜI GIAN\n1. Thời gian thực hiện: Từ tháng 7/2023 đến tháng 12/2025.\nII. NHIỆM VỤ\n1. Mô hình 1: A\n- Thời gian hoàn thành: 31/12/2025\n`,
    ],
    [
      'deadline-outside-period',
      'a year that the period cuts',
      `KẾ HOẠCH\nI. THỜI GIAN\n1. Thời gian thực hiện: Từ tháng 9/2023 đến tháng 6/2025.\nII. NHIỆM VỤ\n1. Mô hình 1: A\n- Thời gian hoàn thành: Trong năm 2025\n`,
    ],
    ['field-empty', 'items behind a label', model('- Công cụ triển khai:', '+ VNeID.')],
    [
      'field-missing',
      'a field that few models have',
      `${model('- Mục tiêu: x')}\n2. Mô hình 2: B\n- Mục tiêu: y\n3. Mô hình 3: C\n- Mục tiêu: z\n- Công cụ triển khai: VNeID\n`,
    ],
    [
      'item-repeated',
      'one item in two lists',
      model('- Đơn vị thực hiện:', '+ Công an xã.', '- Đơn vị hỗ trợ:', '+ Công an xã.'),
    ],
    [
      'lead-repeated',
      'a name that holds a comma',
      model('- Phân công nhiệm vụ: Sở Văn hóa, Thể thao và Du lịch chủ trì, phối hợp Công an tỉnh triển khai.'),
    ],
    [
      'lead-repeated',
      'two leads of two clauses',
      model('- Phân công nhiệm vụ: Sở Y tế chủ trì tích hợp; Công an tỉnh chủ trì cấp tài khoản.'),
    ],
    ['lead-missing', 'an assignment with a lead', model('- Phân công nhiệm vụ: Sở Y tế chủ trì triển khai.')],
    ['label-misbulleted', 'all labels alike', model('+ Mục tiêu: x.', '+ Đơn vị thực hiện: Công an xã.')],
    [
      'name-variant',
      'capitals in a heading',
      `KẾ HOẠCH\nTriển khai\nI. ĐẨY MẠNH ỨNG DỤNG VNEID TRÊN ĐỊA BÀN\n1. Tuyên truyền VNeID.\n`,
    ],
    [
      'name-variant',
      'another name that is near',
      model('- Công cụ triển khai: VNPT, vneid.gov.vn là địa chỉ của VNeID.').replace(
        'vneid.gov.vn là địa chỉ của ',
        '',
      ),
    ],
    [
      'abbreviation-undefined',
      'what everybody knows',
      model('- Công cụ triển khai: CCCD, CSDLQG về DC, TTHC, UBND, HĐND.'),
    ],
    [
      'abbreviation-undefined',
      'a definition in brackets',
      model('- Mục tiêu: Cổng hỗ trợ người dân (CHTND). CHTND mở cả ngày.'),
    ],
    [
      'abbreviation-undefined',
      'words in capitals',
      `KẾ HOẠCH\nI. MUC TIEU CHUNG\n1. Tuyên truyền.\nII. GIAI PHAP\n1. Tập huấn.\n`,
    ],
    ['quote-unbalanced', 'a straight mark for the closing one', model('- Mục tiêu: Dữ liệu “làm sạch".')],
    ['quote-unbalanced', 'a quotation of two items', model('- Mục tiêu:', '+ Theo tiêu chí “rõ người;', '+ rõ việc”.')],
    [
      'reference-conflict',
      'the same number of another year',
      `KẾ HOẠCH\nI. CĂN CỨ\n1. Kế hoạch số 45/KH-UBND ngày 22/02/2022 của UBND tỉnh.\n2. Kế hoạch số 45/KH-UBND ngày 01/3/2023 của UBND tỉnh.\n`,
    ],
    [
      'reference-conflict',
      'the same number and day of another body',
      `KẾ HOẠCH\nI. CĂN CỨ\n1. Kế hoạch số 45/KH-UBND ngày 22/02/2023 của UBND tỉnh Hà Tĩnh.\n2. Kế hoạch số 45/KH-UBND ngày 23/02/2023 của UBND huyện Lộc Hà.\n`,
    ],
    [
      'reference-conflict',
      'two documents of one day',
      `KẾ HOẠCH\nI. CĂN CỨ\n1. Quyết định số 177/QĐ-UBND ngày 05/8/2022 của UBND tỉnh.\n2. Quyết định số 178/QĐ-UBND ngày 05/8/2022 của UBND tỉnh.\n`,
    ],
    ...['của Bộ Công an', 'thuộc ngành Công an', 'trong lĩnh vực tư pháp'].map((whose): [RuleCode, string, string] => [
      'quantity-differs',
      `what one sector has: ${whose}`,
      model(`- Mục tiêu: Cung cấp 25 dịch vụ công thiết yếu; hoàn thành 11/13 dịch vụ công thiết yếu ${whose}.`),
    ]),
    [
      'quantity-differs',
      "a body's share",
      model(
        '- Mục tiêu: Cung cấp 25 dịch vụ công thiết yếu.',
        '- Phân công nhiệm vụ: Công an xã chủ trì 11/13 dịch vụ công thiết yếu.',
      ),
    ],
    [
      'phrase-misspelt',
      'initials of other words',
      model('- Mục tiêu: Trưng bày, xuất trình, chính sách, chỉ tiêu, sáng kiến.'),
    ],
    ['pilot-list-mismatch', 'a name for a number', model('- Mục tiêu: Triển khai 01 mô hình: khám bệnh.')],
    [
      'pilot-list-mismatch',
      'the first of several, with its name',
      model('- Mục tiêu: Gồm 02 mô hình: số 1 (khám bệnh), số 9.'),
    ],
    ['pilot-list-mismatch', 'a number that goes on', model('- Mục tiêu: Triển khai 01 mô hình: số 9/2024.')],
    [
      'report-to-itself',
      'others between the body and its report',
      'KẾ HOẠCH\nIII. TỔ CHỨC THỰC HIỆN\n1. Công an xã là cơ quan thường trực, hướng dẫn các thôn tổng hợp, báo cáo Công an xã.\n2. Công an xã theo dõi, tổng hợp, báo cáo Công an huyện.',
    ],
    [
      'pilot-list-mismatch',
      'a count without a list',
      model('- Mục tiêu: Triển khai 13 mô hình: tuyên truyền, tập huấn.'),
    ],
    ['pilot-list-mismatch', 'a list that goes on', model('- Mục tiêu: Triển khai 13 mô hình: số 1; 1; 2; …')],
    [
      'ordinal-mismatch',
      'numbers under a Roman one',
      `KẾ HOẠCH\nII. NHIỆM VỤ\n2.1. Ban hành kế hoạch.\n2.2. Tập huấn.\n`,
    ],
  ])('%s: %s', (code, _, source) => {
    expect(found(code, source)).toEqual([]);
  });
});

describe('findings', () => {
  it.each<[RuleCode, string, string, string]>([
    [
      'annex-deadline-differs',
      'another span of time',
      withRow(
        '- Thời gian hoàn thành: 03 tháng sau khi có hướng dẫn của Bộ Công an',
        '| 1 | Mô hình 1: x | Sở YT | 06 tháng sau khi có hướng dẫn của Bộ Công an |',
      ),
      '06 tháng',
    ],
    [
      'annex-deadline-differs',
      'a date for a condition',
      withRow('- Thời gian hoàn thành: Theo lộ trình của Bộ Công an', '| 1 | Mô hình 1: x | Sở YT | 30/12/2023 |'),
      '30/12/2023',
    ],
    [
      'annex-deadline-differs',
      'a phase alone',
      withRow('- Thời gian hoàn thành: 30/12/2023', '| 1 | Mô hình 1: x | Sở YT | Giai đoạn 1 trước 30/12/2023 |'),
      'Giai đoạn 1',
    ],
    [
      'model-number-gap',
      'one finding for two gaps',
      'KẾ HOẠCH\nII. NHIỆM VỤ\nMô hình 1: A\nMô hình 3: B\nMô hình 7: C\n',
      '1 such gap follows',
    ],
    [
      'model-number-gap',
      'a single gap though the ordinals run on',
      'KẾ HOẠCH\nII. NHIỆM VỤ\n1. Mô hình 1: A\n2. Mô hình 3: B\n3. Mô hình 4: C\n',
      'not by model 2',
    ],
    [
      'section-number-gap',
      'one finding for a list',
      'KẾ HOẠCH\nI. MỤC ĐÍCH\n1. Một.\n3. Ba.\n5. Năm.\n',
      '1 such gap follows',
    ],
    [
      'deadline-outside-period',
      'an early deadline in a plan without a date',
      'KẾ HOẠCH\nI. THỜI GIAN\n1. Thời gian thực hiện: Từ tháng 11/2023 đến tháng 12/2025.\nII. NHIỆM VỤ\n1. Mô hình 1: A\n- Thời gian hoàn thành: 30/9/2023.\n',
      '30/9/2023',
    ],
    ['abbreviation-undefined', 'behind a company', model('- Mục tiêu: Công ty ABCD nhập vào hệ thống QWRT.'), 'QWRT'],
    [
      'field-empty',
      'a label with the same mark below',
      model('- Phân công nhiệm vụ:', '- Đơn vị chủ trì: Công an xã.'),
      'Phân công nhiệm vụ',
    ],
    ['deadline-unreadable', 'words that say no time', model('- Thời gian hoàn thành: Công an xã.'), 'Công an xã'],
    [
      'text-unplaced',
      'lines near each other once',
      'ab12 cd34 xyz\n\nab13 cd34 xyz\n\nỦY BAN NHÂN DÂN\nXÃ AN BÌNH\n\nKẾ HOẠCH\nTriển khai Đề án 06 trên địa bàn xã\nI. MỤC ĐÍCH\n1. Tốt.\n',
      '1 line near it',
    ],
    ['word-doubled', 'a small word', model('- Mục tiêu: Phối hợp với với Công an.'), 'với'],
    ['word-doubled', 'three words', model('- Mục tiêu: Tổ công tác Tổ công tác hướng dẫn.'), 'Tổ công tác'],
    ['phrase-misspelt', 'a word that is no syllable', model('- Mục tiêu: Thực hiẹn tốt.'), 'thực hiện'],
    ['phrase-misspelt', 'an initial that is spoken alike', model('- Mục tiêu: Nâng cao chách nhiệm.'), 'trách nhiệm'],
    ['phrase-misspelt', 'another such initial', model('- Mục tiêu: Xử dụng dữ liệu.'), 'sử dụng'],
    ['pilot-list-mismatch', 'a list of one', model('- Mục tiêu: Theo dõi 01 mô hình: số 9.'), 'model 9'],
    [
      'pilot-list-mismatch',
      'a whole list with a clause behind it',
      model('- Mục tiêu: Theo dõi 02 mô hình: số 1, 9, tổng hợp kết quả.'),
      'model 9',
    ],
    [
      'report-to-itself',
      'through what else it does',
      'KẾ HOẠCH\nI. NHIỆM VỤ\n1. Công an xã chủ trì tuyên truyền.\nII. TỔ CHỨC THỰC HIỆN\n1. Công an xã là cơ quan thường trực, theo dõi kết quả, báo cáo Công an xã hằng tháng.',
      'Công an xã',
    ],
    [
      'other-locality',
      'a province that was merged later',
      'ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ\n\nQuảng Trị, ngày 05 tháng 02 năm 2024\n\nKẾ HOẠCH\nThực hiện Đề án 06 trên địa bàn tỉnh Quảng Trị\nI. NHIỆM VỤ\n1. Cấp tài khoản cho người dân trên địa bàn tỉnh Quảng Bình.',
      'Quảng Bình',
    ],
    [
      'other-locality',
      'a body of another kind of place',
      'ỦY BAN NHÂN DÂN PHƯỜNG TÂN HIỆP\n\nKẾ HOẠCH\nTriển khai Đề án 06 trên địa bàn phường Tân Hiệp\nI. NHIỆM VỤ\n1. Vận động đoàn thể của xã tham gia.',
      'đoàn thể của xã',
    ],
    ['phrase-misspelt', 'a mark', model('- Mục tiêu: Phòng ngừa tổ giác tội phạm.'), 'tố giác'],
    ['contact-personal', 'dots in a number', model('- Liên hệ: 0912.345.678.'), '0912.345.678'],
    ['sentence-open', 'a title', model().replace('Khám chữa bệnh', 'Khám chữa bệnh,'), 'bệnh,'],
    [
      'annex-deadline-differs',
      'a year beside constant work',
      withRow('- Thời gian hoàn thành: Thường xuyên', '| 1 | Mô hình 1: x | Sở YT | Trong năm 2023 và thường xuyên |'),
      'Trong năm 2023',
    ],
    [
      'deadline-before-issue',
      'a row of the annex',
      `UBND XÃ AN BÌNH\nSố: 39/KH-UBND\nAn Bình, ngày 12 tháng 4 năm 2024\n\n${withRow('- Thời gian hoàn thành: 30/12/2024', '| 1 | Mô hình 1: x | Sở YT | 30/12/2023 |')}`,
      '30/12/2023',
    ],
    [
      'other-locality',
      'another district and another province',
      'UBND HUYỆN LỘC HÀ\nKẾ HOẠCH\nTriển khai Đề án 06 trên địa bàn huyện Lộc Hà, tỉnh Hà Tĩnh\nUBND huyện Lộc Hà ban hành Kế hoạch như sau:\nI. NHIỆM VỤ\n1. Cấp giấy tờ trên địa bàn huyện Thạch Hà.',
      'Thạch Hà',
    ],
    [
      'other-locality',
      'the own place misspelt',
      'KẾ HOẠCH\nTriển khai Đề án 06 trên địa bàn huyện Lộc Hà\nUBND huyện Lộc Hà ban hành Kế hoạch như sau:\nI. NHIỆM VỤ\n1. Huyện Lộc Hà, huyện Lộc Hà, công dân Lộ Hà.\n',
      'Lộ Hà',
    ],
    [
      'annex-absent',
      'an annex of the plan itself',
      model('- Mục tiêu: Thực hiện theo Phụ lục I ban hành kèm theo Kế hoạch này.'),
      'theo Phụ lục',
    ],
    [
      'deadline-unreadable',
      'a share, which is no day',
      model('- Thời gian hoàn thành: 15/25 thủ tục.'),
      '15/25 thủ tục',
    ],
    [
      'lead-nobody',
      'those concerned',
      model('- Đơn vị chủ trì: Các cơ quan có liên quan.'),
      'Các cơ quan có liên quan',
    ],
    [
      'report-to-itself',
      'a sentence in plain words',
      'KẾ HOẠCH\nI. NHIỆM VỤ\n1. Công an xã tổng hợp, báo cáo về Công an xã trước ngày 15.',
      'Công an xã',
    ],
    [
      'body-repeated',
      'the lead among the items of those who coordinate',
      model('- Đơn vị chủ trì: Công an huyện.', '- Đơn vị phối hợp:', '+ Phòng Tư pháp;', '+ Công an huyện.'),
      'Công an huyện',
    ],
    [
      'annex-absent',
      'a form in brackets',
      model('- Mục tiêu: Lập danh sách (Biểu số 02 kèm theo).'),
      'Biểu số 02 kèm theo',
    ],
    [
      'annex-absent',
      'a form with its number',
      model('- Mục tiêu: Tổng hợp theo Mẫu số 01 đính kèm.'),
      'Mẫu số 01 đính kèm',
    ],
    [
      'annex-absent',
      'a form without a number',
      model('- Mục tiêu: Báo cáo theo biểu mẫu kèm theo, trước ngày 15.'),
      'biểu mẫu kèm theo',
    ],
    [
      'annex-absent',
      'a form that is sent along',
      model('- Mục tiêu: Các thôn đăng ký theo mẫu gửi kèm.'),
      'mẫu gửi kèm',
    ],
    [
      'annex-absent',
      'several forms',
      model('- Mục tiêu: Số liệu theo các biểu mẫu đính kèm; gửi Công an xã.'),
      'biểu mẫu đính kèm',
    ],
    [
      'annex-absent',
      'an annex at the end of a sentence',
      model('- Mục tiêu: Có phụ lục phân công nhiệm vụ kèm theo.'),
      'kèm theo',
    ],
    [
      'duty-list-differs',
      'another group',
      'KẾ HOẠCH\nII. NHIỆM VỤ\n1. Nhóm tiện ích A\n1.1. Mô hình 1: A\n2. Nhóm tiện ích B\n2.1. Mô hình 2: B\nIII. TỔ CHỨC THỰC HIỆN\n1. Nhóm 2 gồm 02 mô hình: số 1; 2.\n',
      'group 2',
    ],
    [
      'pilot-list-mismatch',
      'a list with a deadline behind it',
      `${model()}\n2. Mô hình 2: B\nIII. TỔ CHỨC THỰC HIỆN\n1. Công an xã chủ trì 03 mô hình: số 1; 2; trong tháng 8/2023.\n`,
      'declares 3 models',
    ],
    ['deadline-impossible', 'a month that is none', model('- Thời gian hoàn thành: 30/13/2023'), '30/13/2023'],
    [
      'reference-conflict',
      'digits exchanged',
      `KẾ HOẠCH\nI. CĂN CỨ\n1. Kế hoạch số 86/KH-UBND ngày 20/3/2024 của UBND huyện.\n2. Kế hoạch số 68/KH-UBND ngày 20/3/2024 của UBND huyện.\n`,
      '68/KH-UBND',
    ],
    [
      'reference-conflict',
      'the year',
      `KẾ HOẠCH\nI. CĂN CỨ\n1. Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ.\n2. Quyết định số 06/QĐ-TTg ngày 06/01/2023 của Thủ tướng Chính phủ.\n`,
      '06/01/2023',
    ],
    [
      'pilot-list-mismatch',
      'a number twice',
      `KẾ HOẠCH\nI. PHẠM VI\n1. Triển khai điểm 02 mô hình (số 1, số 1).\nII. NHIỆM VỤ\n1. Mô hình 1: A\n`,
      'names model 1 twice',
    ],
    ...[
      ['Tăng cường quản lý dữ liệu liệu và bảo mật.', 'liệu'],
      ['Thực hiện các nhiệm vụ vụ được giao.', 'vụ'],
      ['Thực hiện đúng đúng quy định.', 'đúng'],
      ['Để tổng tổng hợp kết quả.', 'tổng'],
      ['Tham mưu UBND xã sơ sơ kết.', 'sơ'],
      ['Đạt 80% 80% hồ sơ.', '80%'],
    ].map(([text, word]): [RuleCode, string, string, string] => ['word-doubled', text!, point(text!), `“${word}”`]),
    ['phrase-misspelt', 'a mark', point('Nâng cao nhận thúc của Nhân dân.'), 'nhận thức'],
    [
      'report-to-itself',
      'a sentence that goes on',
      point('Công an xã theo dõi thực hiện. Tổng hợp, báo cáo Công an xã trước ngày 20.'),
      'Công an xã',
    ],
    ['report-to-itself', 'a copy', point('Báo cáo năm: gửi báo cáo quý trước ngày 15/12.'), 'báo cáo quý'],
    ['annex-absent', 'a form', point('Lập danh sách (theo Mẫu số 01 kèm theo Kế hoạch này).'), 'Mẫu số 01'],
    ['duty-list-differs', 'a sector', duty('Ngành Công an: 02 mô hình: số 1; 2.'), ': 2'],
    [
      'duty-list-differs',
      'a clause without its body',
      duty('Trạm Y tế xã tham mưu UBND xã; chủ trì 02 mô hình: số 2; 3.'),
      ': 3',
    ],
    [
      'annex-deadline-differs',
      'what goes on',
      withRow(
        '- Thời gian hoàn thành: Trong năm 2024.',
        '| 1 | Mô hình 1: khám chữa bệnh | | Trong năm 2024 và thường xuyên |',
      ),
      'thường xuyên',
    ],
    ['name-variant', 'a small letter', model('- Công cụ triển khai: Vneid.'), 'Vneid'],
  ])('%s: %s', (code, _, source, part) => {
    const messages = found(code, source);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(part);
  });
});
