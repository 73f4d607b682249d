import { describe, expect, test } from 'vitest';
import { readDeadlines } from '../../src/values/deadlines/index.js';

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
