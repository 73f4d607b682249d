import { expect, test } from 'vitest';
import { findReports } from '../../../src/values/reporting/index.js';

const rows = (text: string) => findReports(text).map((r) => `${r.recurrence ?? '-'} | ${r.due ?? '-'}`);

test.each<[string, string[]]>([
  [
    'Các cơ quan, đơn vị định kỳ báo cáo tình hình về Ban Chỉ đạo Đề án 06 tỉnh (qua Công an tỉnh) trước ngày 18 hàng tháng để theo dõi, tổng hợp.',
    ['hàng tháng | trước ngày 18 hàng tháng'],
  ],
  [
    'Các ban, ngành trước thứ 3 hàng tuần báo cáo tình hình về Tổ công tác (qua Công an xã - Cơ quan Thường trực) để tổng hợp.',
    ['hàng tuần | trước thứ 3 hàng tuần'],
  ],
  [
    'Gửi báo cáo về Tổ công tác (qua Công an huyện - Gmail: abc@gmail.com) trước 09h ngày Thứ 3 hàng tuần.',
    ['hàng tuần | trước 09h ngày Thứ 3 hàng tuần'],
  ],
  [
    'Báo cáo kết quả triển khai hàng tháng: thực hiện theo Kế hoạch. Báo cáo tháng gửi về Tổ công tác trước ngày 13 hàng tháng.',
    ['hàng tháng | trước ngày 13 hàng tháng'],
  ],
  [
    'ký gửi báo cáo về Tổ công tác trước ngày 14/06 và 14/12 hàng năm.',
    ['hàng năm | trước ngày 14/06 và 14/12 hàng năm'],
  ],
  [
    'Định kỳ 06 tháng (trước ngày 15/6), một năm (trước ngày 15/12) báo cáo UBND huyện.',
    ['06 tháng | trước ngày 15/6', 'một năm | trước ngày 15/12'],
  ],
  ['Báo cáo: Hàng tháng gửi số liệu về Tổ thư ký vào ngày 22.', ['Hàng tháng | vào ngày 22']],
  ['Kho bạc báo cáo quý trước ngày 10 tháng đầu quý sau.', ['quý | trước ngày 10 tháng đầu quý sau']],
  ['Báo cáo viên nói chuyện hằng tháng vào ngày 22.', []],
  ['Họp 3 tháng một lần; báo cáo tháng trước ngày 20.', ['tháng | trước ngày 20']],
  [
    'Gửi báo cáo tháng trước ngày 14, báo cáo quý trước ngày 14 của tháng cuối quý, báo cáo năm trước ngày 05 tháng 12.',
    ['tháng | trước ngày 14', 'quý | trước ngày 14 của tháng cuối quý', 'năm | trước ngày 05 tháng 12'],
  ],
  ['Văn phòng báo cáo tổng kết gửi UBND tỉnh trong tháng 12/2026.', ['- | trong tháng 12/2026']],
  ['Báo cáo số vụ việc trong tháng 12/2026.', []],
  ['Báo cáo số liệu năm trước để so sánh, gửi trước ngày 5/6', []],
  ['Báo cáo kết quả tháng trước ngày 20/10/2025', ['- | trước ngày 20/10/2025']],
  ['Các trường rà soát học sinh, gửi về Sở Nội vụ trước ngày 20/4/2026.', ['- | trước ngày 20/4/2026']],
  ['Các trường xây dựng kế hoạch, gửi về Sở Nội vụ trước ngày 20/4/2026.', []],
  ['Trưởng thôn gửi danh sách về Công an xã trước 17 giờ ngày 10/5/2026.', ['- | trước 17 giờ ngày 10/5/2026']],
  ['Các thôn báo cáo kết quả về UBND xã chậm nhất ngày 15/6.', ['- | chậm nhất ngày 15/6']],
  ['Báo cáo về vụ việc xảy ra trước ngày 15/6.', []],
  ['Báo cáo số liệu về dân cư trước ngày 1/7 đã tiếp nhận.', []],
  ['Người dân gửi về Công an xã hồ sơ cấp thẻ trước ngày 10/5/2026.', []],
  ['Nhà trường rà soát học sinh, gửi về gia đình trước ngày 20/4/2026.', []],
  ['Bưu điện xã gửi thẻ căn cước về nhà người dân trước ngày 20/4/2026.', []],
  ['Gửi tin nhắn về ngày hội chuyển đổi số trước ngày 05/10/2026.', []],
  ['Người dân gửi hồ sơ về bộ phận một cửa trước ngày 20/4/2026 được miễn phí.', []],
  ['Báo cáo Ủy ban nhân dân xã kết quả dạy bơi chậm nhất ngày 03/8/2026.', ['- | chậm nhất ngày 03/8/2026']],
  [
    'Chế độ báo cáo: Báo cáo tổng kết gửi UBND huyện trước 17 giờ ngày 18 tháng 3 năm 2026.',
    ['- | trước 17 giờ ngày 18 tháng 3 năm 2026'],
  ],
  [
    'Định kỳ 6 tháng, hằng năm tổng hợp, báo cáo UBND xã trước ngày 15/6 và 15/12.',
    ['Định kỳ 6 tháng, hằng năm | trước ngày 15/6 và 15/12'],
  ],
  ['Mời báo cáo viên pháp luật trước ngày 03/8/2026.', []],
  ['Xây dựng báo cáo đánh giá trước ngày 03/8/2026.', []],
  ['Báo cáo tổng kết công tác lưu trữ năm trước;', []],
  ['Định kỳ hàng quý (trước ngày 20) báo cáo kết quả về UBND tỉnh.', ['hàng quý | trước ngày 20']],
  ['Báo cáo kết quả thực hiện Đề án 06 hàng tháng.', ['hàng tháng | -']],
  ['Định kỳ hàng tháng báo cáo kết quả về UBND huyện.', ['Định kỳ hàng tháng | -']],
  ['Báo cáo kết quả 06 tháng, 01 năm về UBND huyện.', ['06 tháng, 01 năm | -']],
  [
    'báo cáo vào thứ 4 hàng tuần và trước ngày 16 hàng tháng',
    ['hàng tuần | vào thứ 4 hàng tuần', 'hàng tháng | trước ngày 16 hàng tháng'],
  ],
  ['Tổng hợp, báo cáo UBND tỉnh theo quý, 06 tháng, 01 năm.', ['theo quý, 06 tháng, 01 năm | -']],
  [
    'Gửi báo cáo tháng về Công an xã trước ngày 12, báo cáo năm trước ngày 05/12.',
    ['tháng | trước ngày 12', 'năm | trước ngày 05/12'],
  ],
  ['Kiểm tra, báo cáo định kỳ tháng, quý và đột xuất.', ['định kỳ tháng, quý | -']],
  ['Báo cáo quý, 6 tháng, năm.', ['quý, 6 tháng, năm | -']],
  [
    'Báo cáo kết quả hằng tháng vào ngày 25, báo cáo tổng kết trước ngày 05/12/2025.',
    ['hằng tháng | vào ngày 25', '- | trước ngày 05/12/2025'],
  ],
  ['Hằng tuần báo cáo kết quả về Tổ công tác vào thứ Sáu.', ['Hằng tuần | vào thứ Sáu']],
  ['Báo cáo tháng trước ngày 20, hoàn thành việc cấp máy trước ngày 05/12/2025.', ['tháng | trước ngày 20']],
  ['Báo cáo kết quả hằng tháng, tập huấn vào năm 2025.', ['hằng tháng | -']],
  ['Báo cáo quý gửi về UBND huyện chậm nhất ngày 20.', ['quý | chậm nhất ngày 20']],
  [
    'Báo cáo định kỳ 06 tháng (trước ngày 15/6) và cả năm (trước ngày 15/12).',
    ['06 tháng | trước ngày 15/6', 'cả năm | trước ngày 15/12'],
  ],
  [
    'dinh ky bao cao két qua vao thir 4 hang tuin va trwée ngay 16 hang thang',
    ['hang tuin | vao thir 4 hang tuin', 'hang thang | trwée ngay 16 hang thang'],
  ],
])('%s', (text, wanted) => expect(rows(text)).toEqual(wanted));

test.each<[string, string[]]>([
  [
    'Văn phòng tổng hợp kết quả gửi UBND huyện vào ngày 25 tháng cuối quý.',
    ['tháng cuối quý | vào ngày 25 tháng cuối quý'],
  ],
  ['Gửi số liệu về Công an xã trước ngày 22 hằng tháng.', ['hằng tháng | trước ngày 22 hằng tháng']],
  ['Các thôn báo cáo vào chiều thứ Năm hằng tuần.', ['hằng tuần | vào chiều thứ Năm hằng tuần']],
  ['Trước ngày 10 tháng 12 hằng năm, báo cáo UBND xã.', ['hằng năm | Trước ngày 10 tháng 12 hằng năm']],
  ['Báo cáo trước ngày 10/3, 10/6 và 10/9 hằng năm.', ['hằng năm | trước ngày 10/3, 10/6 và 10/9 hằng năm']],
  [
    'Định kỳ hằng quý báo cáo Hội Nông dân tỉnh trước ngày 20 tháng cuối quý.',
    ['hằng quý | trước ngày 20 tháng cuối quý'],
  ],
  [
    'Hằng tháng giao ban, báo cáo UBND xã trước ngày 20 tháng cuối quý.',
    ['tháng cuối quý | trước ngày 20 tháng cuối quý'],
  ],
  ['Báo cáo quý gửi trước ngày 20 của tháng cuối quý.', ['quý | trước ngày 20 của tháng cuối quý']],
  ['Báo cáo kết quả vào ngày 01 và ngày 15 hằng tháng.', ['hằng tháng | vào ngày 01 và ngày 15 hằng tháng']],
  [
    'Hằng tháng tổng hợp số liệu gửi Phòng Kinh tế trước ngày 05 của tháng sau.',
    ['Hằng tháng | trước ngày 05 của tháng sau'],
  ],
  ['Báo cáo năm gửi trước ngày 15/12.', ['năm | trước ngày 15/12']],
  ['Gửi kết quả xét duyệt cho người dân trước ngày 22.', []],
  ['Gửi danh sách cho Công an xã trước ngày 22 hằng tháng.', []],
  ['Kết quả được công khai trước ngày 22 hằng tháng.', []],
  ['Báo cáo đột xuất khi có yêu cầu.', []],
  ['Báo cáo số hộ có 5, 6 và 7 người hằng năm.', ['hằng năm | -']],
])('days that come again: %s', (text, wanted) => expect(rows(text)).toEqual(wanted));

test.each([
  'Tham mưu đưa kết quả vào tiêu chí đánh giá thi đua hàng năm.',
  'Sở Tài chính tổng hợp, báo cáo cấp thẩm quyền phân bổ kinh phí.',
  'Thường xuyên kiểm tra, báo cáo khi có vướng mắc.',
  'Hàng tuần tổ chức giao ban.',
  'Báo cáo năm 2025, tháng 6/2026 về Sở.',
  'Báo cáo kết quả theo quý I/2025.',
  'Báo cáo kết quả 06 tháng đầu năm 2024 tại hội nghị.',
  '',
])('no duty to report: %s', (text) => expect(rows(text)).toEqual([]));

test('the clause is at its place', () => {
  const text = 'Mở đầu. Các đơn vị báo cáo trước ngày 18 hàng tháng. Kết thúc.';
  const [found] = findReports(text);
  expect(text.slice(found!.start, found!.end)).toBe('Các đơn vị báo cáo trước ngày 18 hàng tháng');
});

test.each<[string, string[]]>([
  ['Định kỳ hằng tháng (trước ngày 20) báo cáo kết quả về Công an huyện.', ['hằng tháng | trước ngày 20']],
  ['Định kỳ 6 tháng, năm báo cáo UBND tỉnh.', ['Định kỳ 6 tháng, năm | -']],
  ['Định kỳ hằng quý, 6 tháng, năm xây dựng báo cáo.', ['Định kỳ hằng quý, 6 tháng, năm | -']],
  [
    'Báo cáo 6 tháng trước ngày 10/6, báo cáo năm trước ngày 10/12.',
    ['6 tháng | trước ngày 10/6', 'năm | trước ngày 10/12'],
  ],
  [
    'Báo cáo định kỳ 6 tháng (trước ngày 10/6), năm (trước ngày 10/12).',
    ['6 tháng | trước ngày 10/6', 'năm | trước ngày 10/12'],
  ],
  [
    'Thực hiện chế độ báo cáo tháng (trước ngày 15), quý (trước ngày 15 tháng cuối quý).',
    ['tháng | trước ngày 15', 'quý | trước ngày 15 tháng cuối quý'],
  ],
  ['Báo cáo định kỳ vào ngày 15 của tháng cuối mỗi quý', ['tháng cuối mỗi quý | vào ngày 15 của tháng cuối mỗi quý']],
  ['Báo cáo năm trước ngày 15/12/2024.', ['- | trước ngày 15/12/2024']],
  ['Báo cáo tháng 6/2024 trước ngày 20/6/2024.', ['- | trước ngày 20/6/2024']],
  ['Báo cáo kết quả năm trước tại hội nghị.', []],
  ['Báo cáo kết quả 9 tháng đầu năm 2024.', []],
  ['Số liệu quý I, năm 2024 theo báo cáo của Công an tỉnh.', []],
])('shorter wordings: %s', (text, wanted) => expect(rows(text)).toEqual(wanted));

test.each([
  ['Báo cáo UBND tỉnh kết quả trước ngày 20/12/2023.', '20/12/2023'],
  ['Gửi báo cáo tháng 5 về Công an xã trước ngày 12/6/2025.', '12/6/2025'],
  ['Gửi báo cáo năm về Công an xã trước ngày 12/12/2025.', '12/12/2025'],
  ['Báo cáo kết quả cả năm 2025 trước ngày 15/12/2025.', '15/12/2025'],
])('a duty to report once: %s', (text, day) => expect(rows(text)).toEqual([`- | trước ngày ${day}`]));

test.each([
  'Các đơn vị chuẩn bị báo cáo theo đề cương, xong trước ngày 20/3/2024.',
  'Chuẩn bị các báo cáo trước ngày 20/3/2024.',
])('a report that is prepared and not sent: %s', (text) => expect(rows(text)).toEqual([]));

test('a report that is prepared and sent', () => {
  expect(rows('Chuẩn bị báo cáo gửi về Sở trước ngày 20/3/2024.')).toEqual(['- | trước ngày 20/3/2024']);
});
