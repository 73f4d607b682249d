import { describe, expect, test } from 'vitest';
import { readDeadlines } from '../../../src/values/deadlines/index.js';

const row = (d: ReturnType<typeof readDeadlines>[number]) =>
  [d.edtf ?? '-', d.recurring ? 'recurring' : '', d.condition ?? ''].join(' | ').replace(/( \| )+$/, '');
const field = (text: string) => readDeadlines(text, { field: true }).map(row);
const running = (text: string) => readDeadlines(text).map(row);

describe('lists, stretches and parts of a year in a field', () => {
  test.each<[string, string[]]>([
    ['Tháng 3, 4, 5/2024', ['2024-03/2024-05']],
    ['Tháng 3, 6, 9, 12/2024', ['2024-03', '2024-06', '2024-09', '2024-12']],
    ['Tháng 6 và 12/2024', ['2024-06', '2024-12']],
    ['Quý I, III/2024', ['2024-33', '2024-35']],
    ['Trước khi kết thúc quý III/2024', ['../2024-35']],
    ['hai ngày 18 và 19/3/2025', ['2025-03-18/2025-03-19']],
    ['3o/4/2o24', ['2024-04-30']],
    ['Quý I, II, III, IV/2024', ['2024-33/2024-36']],
    ['Quý II + III/2024', ['2024-34/2024-35']],
    ['Q.III/2024', ['2024-35']],
    ['30/4, 30/6 và 30/9/2024', ['2024-04-30', '2024-06-30', '2024-09-30']],
    ['Từ 15/3 đến 30/6/2024', ['2024-03-15/2024-06-30']],
    ['01/6 - 30/6/2024', ['2024-06-01/2024-06-30']],
    ['Từ ngày 15-30/6/2024', ['2024-06-15/2024-06-30']],
    ['Từ 01/7/2024-31/12/2024', ['2024-07-01/2024-12-31']],
    ['5/2024-12/2024', ['2024-05/2024-12']],
    ['Từ tháng 11 đến tháng 2/2025', ['2024-11/2025-02']],
    ['Tháng Sáu năm 2024', ['2024-06']],
    ['Tháng năm năm 2024', ['2024-05']],
    ['Sáu tháng đầu năm 2024', ['2024-01/2024-06']],
    ['9 tháng đầu năm 2024', ['2024-01/2024-09']],
    ['3 tháng cuối năm 2024', ['2024-10/2024-12']],
    ['Tháng 5, tháng 9 năm 2025', ['2025-05', '2025-09']],
    ['Quý I, tháng 5 năm 2025', ['2025-33', '2025-05']],
    ['Tuần 2 tháng 6/2025', ['2025-06']],
    ['Tuần thứ 3 tháng 6 năm 2025', ['2025-06']],
    ['Ngày 5, tháng 9, năm 2025', ['2025-09-05']],
    ['Bắt đầu từ tháng 4/2025, duy trì thường xuyên', ['2025-04/.. | recurring']],
    ['Từ khi Kế hoạch có hiệu lực đến hết ngày 31/12/2025', ['../2025-12-31 |  | Từ khi Kế hoạch có hiệu lực']],
    ['Từ ngày thành lập tổ đến tháng 6/2026', ['../2026-06 |  | Từ ngày thành lập tổ']],
    ['Từ khi ban hành đến khi kết thúc', ['- |  | Từ khi ban hành đến khi kết thúc']],
    ['Dịp Ngày Chuyển đổi số quốc gia 10/10 hằng năm', ['- | recurring | Dịp Ngày Chuyển đổi số quốc gia 10/10']],
    ['Trước ngày khai giảng hằng năm', ['- | recurring | Trước ngày khai giảng']],
    ['Theo kế hoạch hằng năm', ['- |  | Theo kế hoạch hằng năm']],
    ['Hằng năm, từ năm 2024', ['2024/.. | recurring']],
    ['Hàng năm (2024 - 2025)', ['2024/2025 | recurring']],
    ['Thường xuyên, trong năm 2024', ['2024 | recurring']],
    ['02 lần/năm', ['- | recurring']],
    ['Ngày 20 của tháng cuối quý', ['- | recurring']],
    ['24/7', ['- | recurring']],
    ['Theo quý', ['- | recurring']],
    ['Năm học 2025 - 2026', ['2025/2026']],
    ['Trong năm học 2025-2026.', ['2025/2026']],
    ['Trong 02 năm 2024 - 2025', ['2024/2025']],
    ['Trong hai năm 2024 và 2025', ['2024/2025']],
    ['Trước ngày khai giảng năm học mới', ['- |  | Trước ngày khai giảng năm học mới']],
    ['Trong 10 ngày kể từ ngày ban hành', ['- |  | Trong 10 ngày kể từ ngày ban hành']],
  ])('%s', (text, wanted) => expect(field(text)).toEqual(wanted));

  test.each<[string, string[]]>([
    ['Thường xuyên, hoàn thành trước 30/12/2024', ['- | recurring', '../2024-12-30']],
    ['Hoàn thành 8/10 chỉ tiêu trong tháng 6/2024', ['2024-06']],
    ['Đạt 15/19 tiêu chí trước 30/6/2024', ['../2024-06-30']],
    ['0912-345-2024', ['-']],
    ['Tháng năm 2024', ['2024']],
    ['Quý III/2023 đến Quý I/2024', ['2023-35/2024-33']],
    ['Trước 30/4', ['-']],
    ['Theo tháng, quý', ['- | recurring']],
    ['Học sinh năm học 2024 - 2025', ['-']],
    ['Quý 2 năm 2024', ['2024-34']],
    ['Tháng 3 năm 2024 và 2025', ['2024-03', '2025']],
    ['Trước ngày 05/9/2025', ['../2025-09-05']],
  ])('read with care: %s', (text, wanted) => expect(field(text)).toEqual(wanted));
});

describe('running text', () => {
  test.each<[string, string[]]>([
    ['Lắp đặt máy quét tại thôn Đông trong năm 2026.', ['2026']],
    ['Công an xã cấp lại thẻ căn cước cho người già yếu trong năm 2026.', ['2026']],
    ['Mỗi thôn thành lập 01 tổ hỗ trợ trong năm 2026.', ['2026']],
    ['80% trường học thu học phí qua tài khoản trong năm 2026.', ['2026']],
    ['Các thôn triển khai hiệu quả mô hình camera an ninh trong năm 2026.', ['2026']],
    ['Cấp thẻ cho người già chưa có thẻ trong năm 2026.', ['2026']],
    ['Giao các thôn triển khai trong năm 2026.', ['2026']],
    ['Vận động hộ kinh doanh không sử dụng túi ni lông trong năm 2026.', ['2026']],
    ['Đôn đốc các đơn vị chưa triển khai hoàn thành trước ngày 30/6/2026.', ['../2026-06-30']],
    ['Tập huấn cho cán bộ thôn vào dịp Quốc khánh hằng năm.', ['- | recurring | vào dịp Quốc khánh']],
    ['Kiểm tra an ninh mạng định kỳ 6 tháng một lần.', ['- | recurring']],
    ['Làm sạch dữ liệu định kỳ hằng quý.', ['- | recurring']],
    ['Kiểm tra bồn chứa định kỳ hàng tháng.', ['- | recurring']],
    ['Hoàn thành trước ngày 30/4.', ['-']],
    ['Hoàn thành trước 30/4; báo cáo kết quả trước 5/5.', ['-', '-']],
    ['Hoàn thành việc rà soát trước 15/6 để phục vụ tổng hợp.', ['-']],
    ['Phấn đấu đến 31/12 có 80% hồ sơ trực tuyến.', ['-']],
    ['Cao điểm từ 15/5 đến 30/6/2024 thu nhận hồ sơ.', ['2024-05-15/2024-06-30']],
    ['Trong quý II/2024, rà soát các hồ sơ đã tiếp nhận.', ['2024-34']],
    ['Đến tháng 6/2024, 100% công chức đã được cấp chữ ký số.', ['../2024-06']],
    ['Trong tháng 4, 5/2024 hoàn thành rà soát.', ['2024-04/2024-05']],
    ['Tổ chức 02 lớp trong Quý I/2024 và Quý III/2024.', ['2024-33', '2024-35']],
    ['Thực hiện định kỳ.', ['- | recurring']],
    ['Năm 2024, tổ chức thí điểm tại 05 trường học.', ['2024']],
    ['Giai đoạn 2024 - 2025 hoàn thành kết nối dữ liệu.', ['2024/2025']],
    ['Từ nay đến cuối năm 2024 tập trung cấp tài khoản.', ['../2024']],
    ['Lộ trình thực hiện: Năm 2024 thí điểm tại 02 xã; năm 2025 triển khai toàn huyện.', ['2024', '2025']],
    [
      'Hoàn thành: Tháng 5/2024 (sau khi có hướng dẫn của Sở Tư pháp).',
      ['2024-05 |  | sau khi có hướng dẫn của Sở Tư pháp'],
    ],
    ['Hoàn thành trước ngày 30/6/2024 (Công an xã chủ trì).', ['../2024-06-30']],
    ['Định kỳ hằng tháng kiểm tra việc thực hiện.', ['- | recurring']],
    ['Đoàn thanh niên giám sát (thực hiện theo quý).', ['- | recurring']],
    ['Hướng dẫn người dân nộp hồ sơ (Công an xã chủ trì; thường xuyên).', ['- | recurring']],
    ['Phát tờ rơi đến từng hộ (Phòng Văn hóa chủ trì; thường xuyên trong năm 2025).', ['2025 | recurring']],
    ['Lập danh sách gửi Công an xã trước ngày 20 hằng tháng.', ['- | recurring']],
    ['Bố trí 04 công chức trực vào sáng thứ Bảy hằng tuần.', ['- | recurring']],
    ['Duy trì giao ban vào tuần đầu hằng tháng.', ['- | recurring']],
    ['Công khai kết quả trên Cổng, cập nhật vào thứ Hai hằng tuần.', ['- | recurring']],
    [
      'Kiểm tra các thôn (báo cáo chậm nhất 05 ngày kể từ ngày kết thúc đợt kiểm tra).',
      ['- |  | chậm nhất 05 ngày kể từ ngày kết thúc đợt kiểm tra'],
    ],
    ['Ký số học bạ trong vòng 10 ngày kể từ khi tổng kết.', ['- |  | trong vòng 10 ngày kể từ khi tổng kết']],
    ['Tỷ lệ trực tuyến đạt 75% vào cuối năm 2025 và 90% vào cuối năm 2026.', ['2025', '2026']],
    ['Hoàn thành số hóa sổ hộ tịch trong 02 năm 2024 - 2025.', ['2024/2025']],
  ])('%s', (text, wanted) => expect(running(text)).toEqual(wanted));

  test.each([
    'Hỗ trợ các hộ thành lập trong năm 2024.',
    'Công an xã tổng hợp số vụ việc trong năm 2024.',
    'Công an xã rà soát các trường hợp cấp trùng số định danh trong năm 2024.',
    'UBND xã biểu dương các hộ có thành tích trong năm 2024.',
    'Các văn bản ban hành trong năm 2024.',
    'Các mô hình triển khai hiệu quả trong năm 2025.',
    'Rà soát các nhiệm vụ triển khai trong năm 2025.',
    'Các nhiệm vụ chưa hoàn thành trong năm 2025.',
    'Các đơn vị chưa hoàn thành nhiệm vụ trong năm 2025.',
    'Hồ sơ chưa hoàn thành trước ngày 30/6/2025.',
    'Công an xã không hoàn thành chỉ tiêu trong năm 2025.',
    'Công an xã là đơn vị dẫn đầu triển khai Đề án trong năm 2025.',
    'Các xã triển khai tốt trong năm 2025.',
    'Công an xã thực hiện còn chậm trong năm 2025.',
    '12% hộ nghèo phát sinh mới trong năm 2025.',
    '95% hồ sơ đã nộp trực tuyến trong năm 2024.',
    'Nêu kết quả của tổ trong năm 2024.',
    'Rà soát các nhiệm vụ trong năm 2024.',
    'Rà soát hồ sơ được tiếp nhận trong năm 2024.',
    'Số hộ mở tài khoản trong năm 2024.',
    'Kiểm tra, chấm điểm thi đua hằng năm.',
    'Xây dựng báo cáo định kỳ hằng quý.',
    'Tổ chức sơ kết định kỳ hằng quý.',
    'Bồn chứa định kỳ hằng quý.',
    'Từ ngày 01/01/2023 đến ngày 31/12/2023, các đơn vị đã tiếp nhận 5.000 hồ sơ.',
    'Trong năm 2023, toàn tỉnh đã triển khai 20 mô hình.',
    'Trước 8/10 xã hoàn thành tiêu chí.',
    'Đến 8/10 xã hoàn thành tiêu chí.',
    'Tỷ lệ 3/4 số hộ tham gia.',
    'Ngày Chuyển đổi số quốc gia 10/10.',
    'Các tiêu chí từ 1/5 trở lên.',
    'Hệ thống vận hành 24/7.',
    'Định kỳ kiểm tra việc thực hiện.',
    'Năm 2024 là năm dữ liệu số.',
    'Năm 2023 có 5.000 hồ sơ.',
    'Giai đoạn 2022 - 2025, tầm nhìn đến năm 2030.',
    'Sổ hộ tịch giai đoạn 2010 - 2020 chưa được số hóa.',
    'Tổ chức tuyên truyền tối thiểu 02 lần/tháng.',
    'Trả kết quả trong vòng 03 ngày kể từ ngày nhận đủ hồ sơ.',
    'Đối chiếu số liệu thống kê theo quý với dữ liệu dân cư.',
    'Đã gửi danh sách trước ngày 20 hằng tháng.',
    'Lịch tiếp công dân sáng thứ Bảy hằng tuần.',
    'Ngày 20 hằng tháng là ngày không hẹn.',
    'Thường xuyên kiểm tra việc thực hiện.',
    'Tỷ lệ trực tuyến là 75% vào cuối năm 2024 của tỉnh.',
  ])('no deadline: %s', (text) => expect(running(text)).toEqual([]));
});

describe('times that end a clause, fill one, or say how often', () => {
  test.each<[string, string[]]>([
    ['Khám tuyển: ngày 05/11 đến hết ngày 20/11/2025, do Hội đồng thực hiện.', ['2025-11-05/2025-11-20']],
    ['Kiểm tra sáu xã (tháng 5 và tháng 9/2024).', ['2024-05', '2024-09']],
    ['Giao quân ngày 04/3/2026.', ['2026-03-04']],
    ['Tổ chức lễ phát động ngày 10/10/2025.', ['2025-10-10']],
    ['Kiểm tra lưu trú mỗi tuần 01 lần.', ['- | recurring']],
    ['Bảo trì phòng máy định kỳ mỗi học kỳ một lần.', ['- | recurring']],
    ['Thu nhận hồ sơ (thực hiện vào thứ Bảy, Chủ nhật hằng tuần).', ['- | recurring']],
    ['Lễ khai mạc: 08 giờ 00 ngày 20/11/2023; Công an xã chủ trì.', ['2023-11-20']],
    ['Tổng kết năm: tháng 11/2025.', ['2025-11']],
    ['Tổ chức lễ phát động vào sáng ngày 18/4/2026 tại nhà văn hóa.', ['2026-04-18']],
    ['Trưng bày sách từ sáng ngày 18/4 đến hết buổi chiều ngày 20/4/2026.', ['2026-04-18/2026-04-20']],
    ['Chấm thi vào buổi tối ngày 19 tháng 4 năm 2026.', ['2026-04-19']],
    ['Tổng vệ sinh toàn bộ khu chợ vào ngày 01 và ngày 15 hằng tháng.', ['- | recurring']],
    ['Thu phí từ ngày 15 đến ngày 20 hằng tháng.', ['- | recurring']],
    ['Công khai danh mục trước ngày 15 tháng 3 hằng năm.', ['- | recurring']],
    ['Kỷ niệm ngày thành lập: 22/12/1944.', []],
    ['Tại buổi làm việc sáng ngày 18/4/2026, lãnh đạo xã kết luận như sau.', []],
    ['Khu chợ đã tổng vệ sinh vào ngày 01 và ngày 15 hằng tháng.', []],
    ['Ngày 01 và ngày 15 hằng tháng là phiên chợ.', []],
    ['Giấy mời ghi ngày 15 tháng 3 hằng năm là ngày hội.', []],
    ['Họp sáng 10/9/2025 đã kết luận.', []],
    ['Thực hiện Kết luận của Bí thư ngày 10/10/2025.', []],
    ['Triển khai Kế hoạch ngày 10/10/2025.', []],
    ['Tổ chức kỷ niệm ngày 22/12/1944.', []],
    ['Tuần tra tối thiểu mỗi tuần 01 lần tại các chợ.', []],
    ['Ngày sinh: 05/11/1990.', []],
    ['Nhập dữ liệu công dân sinh từ ngày 01/7/2004.', []],
    ['Hoàn thành hạ tầng dân sinh trước ngày 30/9/2025.', ['../2025-09-30']],
    ['Tổ chức ra quân từ 7h30 ngày 10/5/2025 tại nhà văn hóa.', ['2025-05-10']],
    ['Thu phí từ 0 giờ ngày 01/7/2025.', ['2025-07-01/..']],
    ['Khai trương Điểm hỗ trợ lúc 8 giờ 00, ngày 02 tháng 6 năm 2025.', ['2025-06-02']],
    ['Thực hiện xong trước Tết Nguyên đán Bính Ngọ.', ['- |  | trước Tết Nguyên đán Bính Ngọ']],
    ['Người dân đã nộp hồ sơ ngày 04/3/2026.', []],
    ['Giám sát việc giải quyết khiếu nại: thường xuyên.', ['- | recurring']],
    ['Kiểm tra các bãi tập kết rác, thường xuyên.', ['- | recurring']],
    ['Rửa đường trục chính, mỗi quý một lần.', ['- | recurring']],
    ['Công an các xã, phường rà soát hàng quán quanh cổng trường, mỗi quý một lần.', ['- | recurring']],
    ['Trồng 5.000 cây xanh mỗi năm.', ['- | recurring']],
    ['Cứng hóa 14 km đường trục thôn trong giai đoạn 2026 - 2028.', ['2026/2028']],
    ['Xây dựng 03 sản phẩm đặc trưng đến năm 2028.', ['../2028']],
    ['Thu phí 30.000 đồng mỗi hộ.', []],
    ['Nâng thu nhập lên 85 triệu đồng mỗi năm.', []],
    ['Xác định đây là nhiệm vụ thường xuyên.', []],
    ['Đã kiểm tra các bãi rác, thường xuyên.', []],
    ['Tổng vệ sinh đường làng, hằng tháng.', ['- | recurring']],
    ['Thu gom rác tại chợ: hằng ngày.', ['- | recurring']],
    ['Kiểm tra đột xuất, hằng tháng, hằng quý.', ['- | recurring']],
    ['Nộp số liệu, hằng tháng đầy đủ.', []],
    ['Cấp phát báo hằng ngày cho các chi bộ.', []],
    ['Đã thu gom rác, hằng tuần.', []],
    ['Tổ chức lễ phát động tại Khu công nghiệp Hòa Hiệp ngày 25/4/2025.', ['2025-04-25']],
    ['Lập Quy hoạch chung đến năm 2030.', []],
    ['Triển khai thực hiện Đề án phát triển cây dược liệu đến năm 2030.', []],
    ['Thực hiện Chương trình phát triển thanh niên đến năm 2030.', []],
    ['Hoàn thành Đề án đến năm 2027.', ['../2027']],
    ['Theo Đề án, phấn đấu hoàn thành số hóa hồ sơ đến năm 2027.', ['../2027']],
    ['Nhân rộng mô hình camera an ninh đến năm 2027.', ['../2027']],
    ['Rà soát công dân đủ 14 tuổi trong năm 2026.', []],
    ['Xây dựng Chiến lược phát triển du lịch đến năm 2030.', []],
  ])('%s', (text, wanted) => expect(running(text)).toEqual(wanted));
});

describe('times without a year', () => {
  test.each<[string, string | null, string | null]>([
    ['Tổ chức ra quân trong tháng 6.', '2026-06-01', '2026-06-30'],
    ['Hoàn thành danh mục trong quý II.', '2026-04-01', '2026-06-30'],
    ['Gửi danh sách trước ngày 20/9.', null, '2026-09-20'],
    ['Nạo vét kênh mương từ tháng 3 đến tháng 5.', '2026-03-01', '2026-05-31'],
    ['Sơ kết công tác trong 6 tháng đầu năm.', '2026-01-01', '2026-06-30'],
    ['Tổ chức lễ phát động vào ngày 05/6/2025.', '2025-06-05', '2025-06-05'],
    ['Công khai danh mục trước ngày 15 tháng 3 hằng năm.', null, null],
    ['Họp vào ngày 31/02.', null, null],
    ['Gửi báo cáo tổng kết trước ngày 15/01 năm sau.', null, null],
    ['Hoàn thành trước tháng 2 năm kế tiếp.', null, null],
    ['Hoàn thành trong quý I năm học 2026 - 2027.', null, null],
    ['Tổng hợp số liệu trước ngày 20/12 của năm trước.', null, null],
    ['Tổ chức gian hàng trước ngày 23/12 âm lịch.', null, null],
    ['Tổ chức lễ hội ngày 10/3 (âm lịch).', null, null],
    ['Tổ chức lễ hội vào ngày 15/8 ÂL.', null, null],
    ['Gửi báo cáo trước ngày 10/01 (năm sau).', null, null],
    ['Gửi báo cáo trước ngày 10/01 của các năm.', null, null],
    ['Tổ chức lớp học từ tháng 01 năm 2025 đến tháng 6.', null, null],
    ['Gửi báo cáo trước ngày 04/01.', null, null],
    ['Gửi báo cáo từ ngày 01/01.', '2026-01-01', null],
    ['Tổ chức lễ hội ngày 10/3 (lịch cụ thể gửi sau).', '2026-03-10', '2026-03-10'],
    ['Gửi báo cáo trước ngày 10/6 (các thôn).', null, '2026-06-10'],
    ['Tổ chức lớp học từ tháng 02 năm 2026 đến tháng 6.', '2026-02-01', '2026-06-30'],
  ])('%s', (text, start, end) => {
    const [found] = readDeadlines(text, { plan: { year: 2026, issued: '2026-01-05' } });
    expect([found?.start, found?.end]).toEqual([start, end]);
    expect(found?.inferred).toBe((start ?? end) === null || text.includes('/2025') ? undefined : 'year-from-period');
    expect(readDeadlines(text)[0]?.inferred).toBeUndefined();
  });

  test.each<[string, string[]]>([
    ['Khắc phục tồn tại, hạn chế trong năm 2025.', []],
    ['Nhân rộng các mô hình triển khai hiệu quả trong năm 2025.', []],
    ['Tuyên dương các hộ hiến đất trong giai đoạn 2021 - 2025.', []],
    ['Khắc phục tồn tại, hạn chế trong năm 2026.', ['2026-12-31']],
    ['Hoàn thành trong năm 2025.', ['2025-12-31']],
    ['Cấp thẻ căn cước cho 100% công dân đến hết năm 2025.', ['2025-12-31']],
  ])('%s', (text, ends) => {
    const found = readDeadlines(text, { plan: { year: null, issued: '2026-01-05' } });
    expect(found.map(({ end }) => end)).toEqual(ends);
  });

  // Each deadline in turn
  test.each<[string, (string | null)[]]>([
    ['Năm 2027, hoàn thành kết nối trước ngày 30/6.', ['2027-12-31', null]],
    ['Năm 2025, hoàn thành kết nối trước ngày 30/6; tổng kết trước ngày 15/12.', ['2025-12-31', null, null]],
    ['Năm 2026, hoàn thành kết nối trước ngày 30/6.', ['2026-12-31', '2026-06-30']],
    ['Theo Kế hoạch số 12/KH-UBND ngày 05/01/2025, hoàn thành trước ngày 30/6.', ['2026-06-30']],
    ['Báo cáo quý I trước ngày 15/3, quý II trước ngày 15/6.', ['2026-03-15', '2026-06-15']],
    ['Đánh giá quý III trước ngày 25/9 và quý IV trước ngày 25/12.', ['2026-09-25', '2026-12-25']],
    ['Tổ chức ra quân vào ngày 15/3, tháng 6.', ['2026-03-15', '2026-06-30']],
    ['Hoàn thành trong quý I, quý III.', ['2026-03-31', '2026-09-30']],
    ['Rà soát hộ nghèo phát sinh trong 6 tháng đầu năm.', []],
    ['Hoàn thành trước ngày 30/6; báo cáo trước ngày 15/01/2027.', ['2026-06-30', '2027-01-15']],
    ['Xây dựng Kế hoạch năm 2027, hoàn thành trước ngày 30/11.', [null]],
    ['Sơ kết Kế hoạch năm 2025, hoàn thành trước ngày 30/11.', ['2026-11-30']],
  ])('%s', (text, ends) =>
    expect(readDeadlines(text, { plan: { year: 2026, issued: '2026-01-05' } }).map(({ end }) => end)).toEqual(ends),
  );

  // Of a plan for 2026 that is issued on 10/12/2025
  test.each<[string, string | null]>([
    ['Gửi danh sách trước ngày 25/12.', null],
    ['Hoàn thành trong tháng 12.', null],
    ['Hoàn thành trong quý IV.', null],
    ['Gửi danh sách trước ngày 05/12.', '2026-12-05'],
    ['Hoàn thành trong tháng 6.', '2026-06-30'],
  ])('%s', (text, end) => {
    const [found] = readDeadlines(text, { plan: { year: 2026, issued: '2025-12-10' } });
    expect(found?.end).toBe(end);
  });

  test.each(['Tiêm phòng cho lợn từ 2 tháng tuổi trở lên.', 'Mỗi lớp học kéo dài 03 tháng.'])('%s', (text) =>
    expect(readDeadlines(text, { plan: { year: 2026, issued: null } })).toEqual([]),
  );
});

describe('days and months without their year that are all a field says', () => {
  const PLAN = { year: 2026, issued: '2026-03-10' };
  const dated = (text: string) => readDeadlines(text, { field: true, plan: PLAN }).map(({ edtf }) => edtf);

  test.each<[string, (string | null)[]]>([
    ['30/9.', ['2026-09-30']],
    ['15/7-20/8', ['2026-07-15/2026-08-20']],
    ['15/7 – 20/8', ['2026-07-15/2026-08-20']],
    ['15/7-20/8/2026', ['2026-07-15/2026-08-20']],
    ['Đợt 1: 15/4; đợt 2: 15/9', ['2026-04-15', '2026-09-15']],
    ['5/4 và 7/5', ['2026-04-05', '2026-05-07']],
    ['10/3 - 10/4, 15/9', ['2026-03-10/2026-04-10', '2026-09-15']],
    ['Tháng 6, 7', ['2026-06/2026-07']],
    ['Mùa mưa từ tháng 5 đến tháng 10.', ['2026-05/2026-10']],
    ['8/10 hộ xong', [null]],
    ['Dịp 30/4; 1/5', [null]],
    ['lớp 1/2, 3/5', [null]],
    ['Đạt 8/10', [null]],
    ['24/7', [null]],
    ['15/19', [null]],
    ['0912-15/7', [null]],
  ])('%s', (text, wanted) => expect(dated(text)).toEqual(wanted));
});

describe('holidays, and what comes again at the end of a sentence', () => {
  test.each<[string, string[]]>([
    ['Thăm, tặng quà gia đình chính sách dịp 27/7.', ['- |  | dịp 27/7']],
    ['Treo cờ tại các hộ gia đình nhân dịp Quốc khánh 2/9.', ['- |  | nhân dịp Quốc khánh 2/9']],
    ['Trước Tết Nguyên đán, các thôn tổng vệ sinh đường làng.', ['- |  | Trước Tết Nguyên đán']],
    ['Dịp nghỉ hè, các trường mở lớp dạy bơi.', ['- |  | Dịp nghỉ hè']],
    ['Tặng quà dịp 27/7 cho gia đình chính sách.', ['- |  | dịp 27/7']],
    ['Thăm hỏi già làng dịp Tết của đồng bào Khmer.', ['- |  | dịp Tết của đồng bào Khmer']],
    ['Tuần tra trong dịp lễ 30/4, 01/5.', ['- |  | trong dịp lễ 30/4, 01/5']],
    ['Lau dọn bia tưởng niệm hằng tuần.', ['- | recurring']],
    ['Trạm Y tế phun khử khuẩn chợ xã hằng tháng.', ['- | recurring']],
    ['Thực hiện thường xuyên việc thu gom rác.', ['- | recurring']],
    ['Sau khi có phần mềm mới, tập huấn cho công chức.', ['- |  | Sau khi có phần mềm mới']],
    ['Sau khi có mẫu của Sở Nội vụ, Công an xã in biểu.', ['- |  | Sau khi có mẫu của Sở Nội vụ']],
    ['Công bố danh mục chậm nhất sau 05 ngày kể từ ngày ký.', ['- |  | chậm nhất sau 05 ngày kể từ ngày ký']],
    ['Các thôn đã họp xong, hoàn thành danh sách trước ngày 15/6/2026.', ['../2026-06-15']],
    ['Bảo đảm 80% hồ sơ trực tuyến trong năm 2026. Thời gian hoàn thành: 30/6/2026.', ['2026-06-30']],
    ['Thời gian hoàn thành: 30/6/2026. Duy trì trong năm 2027.', ['2026-06-30', '2027']],
    ['Họp thôn trước ngày 15/5/2026. Thời hạn nộp: 30/6/2026.', ['../2026-05-15', '2026-06-30']],
    ['Thí điểm thu gom rác từ ngày 01/3/2026 đến ngày 01/3/2027.', ['2026-03-01/2027-03-01']],
    [
      'Sau khi có văn bản hướng dẫn, chỉ đạo của huyện, tập huấn.',
      ['- |  | Sau khi có văn bản hướng dẫn, chỉ đạo của huyện, tập huấn'],
    ],
    [
      'Sau khi có kết quả thẩm định, phê duyệt, lập hồ sơ mời thầu.',
      ['- |  | Sau khi có kết quả thẩm định, phê duyệt'],
    ],
    ['Lắp đặt 10 camera trong năm 2026. Thời gian nghiệm thu: 15/12/2026.', ['2026', '2026-12-15']],
    // and those that say no time
    ['Tổ chức mít tinh chào mừng Quốc khánh 02/9/1945 - 02/9/2026.', []],
    ['Mở tài khoản cho người hưởng lương hưu hằng tháng.', []],
    ['Tuyên truyền thanh toán hóa đơn hằng tháng.', []],
    ['Biên soạn tài liệu về ý nghĩa ngày 27/7/2026.', []],
    ['Xây dựng kế hoạch cao điểm dịp Quốc khánh 2/9.', []],
    ['Tặng quà dịp Tết cho các hộ đã nộp đơn.', []],
    ['Dịp Tết vừa qua, các thôn đã tổng vệ sinh đường làng.', []],
    ['Viết bài về chiến thắng 30/4.', []],
    ['Tổ chức gặp mặt kỷ niệm ngày thành lập Hội (20/10/1930 - 20/10/2026).', []],
    ['Nâng cao chất lượng bản tin hằng tuần.', []],
    ['Rà soát chế độ sinh hoạt hằng tháng.', []],
    ['Thu thập báo cáo hằng tuần.', []],
    ['Chấm điểm thi đua hằng năm.', []],
    ['Các hộ đến giao dịch hằng ngày.', []],
    ['Việc sửa cầu đã xong tháng 3/2026.', []],
    ['Tổ thợ đã cơ bản hoàn thành trong tháng 3/2026.', []],
  ])('%s', (text, rows) => expect(running(text)).toEqual(rows));

  test.each<[string, string[]]>([
    ['Dịp 27/7', ['- |  | Dịp 27/7']],
    ['Dịp 27/7/2026', ['2026-07-27']],
    ['Trước 27/7/2026', ['../2026-07-27']],
    ['Kỷ niệm Ngày Thương binh (27/7/1947 - 27/7/2026)', ['2026-07-27']],
    ['27/6/2026 - 27/7/2026', ['2026-06-27/2026-07-27']],
    ['27/7/2025 - 27/7/2026', ['2025-07-27/2026-07-27']],
    ['Từ ngày 01/01/2015 đến ngày 01/01/2030', ['2015-01-01/2030-01-01']],
    ['Tháng Ba và tháng Chín năm 2026', ['2026-03', '2026-09']],
    ['Tháng Sáu đến tháng Chín năm 2026', ['2026-06/2026-09']],
    ['Mỗi tháng một lần', ['- | recurring']],
  ])('in a field: %s', (text, rows) => expect(field(text)).toEqual(rows));
});
