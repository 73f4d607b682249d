import { expect, test } from 'vitest';
import { findTargets } from '../../../src/values/targets/index.js';

const targets = (text: string) => findTargets(text).map((t) => t.text);

test.each<[string, string[]]>([
  ['phải đảm bảo 100% thực hiện dịch vụ công trực tuyến', ['100%']],
  ['trong đó tối thiểu 80% dịch vụ công; 60% hồ sơ', ['80%', '60%']],
  ['Triển khai thực hiện 53 dịch vụ công thiết yếu theo Đề án 06', ['53 dịch vụ công thiết yếu']],
  ['triển khai ngay 02 nhóm dịch vụ công liên thông: “Đăng ký', ['02 nhóm dịch vụ công liên thông']],
  ['phải cấp 50.000 tài khoản, sau đó thực hiện thường xuyên', ['50.000 tài khoản']],
  ['Xây dựng tối thiểu 20 dịch vụ công không sử dụng hồ sơ giấy', ['20 dịch vụ công']],
  ['In và phát 1.200 tờ hướng dẫn', ['1.200 tờ']],
  ['ban hành 05 quy chuẩn kỹ thuật quốc gia về an toàn', ['05 quy chuẩn kỹ thuật quốc gia']],
  ['theo Quy chuẩn kỹ thuật quốc gia số 18', []],
  ['Vận động 2/3 số hộ cài đặt ứng dụng', ['2/3 số hộ']],
  ['họp thôn theo Điều 2, 3, 4 Nghị quyết số 101/2025/UBTVQH15', []],
  ['theo khoản 1, 2 và 3 Nghị quyết này', []],
  ['tổ chức 02 hội nghị, 03 lớp tập huấn', ['02 hội nghị', '03 lớp tập huấn']],
  ['đạt từ 80 - 90% hồ sơ', ['80 - 90%']],
  ['đạt 99,5 % người dân', ['99,5 %']],
  ['tiêm 1.200 con trâu, bò', ['1.200 con trâu, bò']],
  ['bố trí 01 máy in màu, 4 bàn tiếp nhận', ['01 máy in màu', '4 bàn tiếp nhận']],
  ['đạt trên 90 phần trăm', ['90 phần trăm']],
  ['tổ chức 02 lớp tập huấn cho 150 cán bộ', ['02 lớp tập huấn', '150 cán bộ']],
  [
    'lắp đặt 20 pano, 03 đoàn kiểm tra, thành lập 75 điểm hỗ trợ người dân',
    ['20 pano', '03 đoàn kiểm tra', '75 điểm hỗ trợ'],
  ],
  ['phát 5.000 tờ rơi, treo 12 băng rôn', ['5.000 tờ rơi', '12 băng rôn']],
  ['ra quân 04 đội hình tình nguyện, 02 đợt trong năm', ['04 đội hình tình nguyện', '02 đợt']],
  ['tại Bệnh viện và 06 trung tâm y tế tuyến huyện', ['06 trung tâm y tế']],
  ['tại 24 khoa lâm sàng; với 03 ngân hàng thương mại', ['24 khoa lâm sàng', '03 ngân hàng thương mại']],
  ['lắp 60 mắt camera; 300 chủ hộ kinh doanh', ['60 mắt camera', '300 chủ hộ kinh doanh']],
  ['tổ chức học tập đến 42 chi bộ trực thuộc', ['42 chi bộ trực thuộc']],
  ['mỗi lớp 01 buổi sinh hoạt chuyên đề; mỗi điểm 02 máy tính', ['01 buổi sinh hoạt chuyên đề', '02 máy tính']],
  ['số hóa 1.200 hồ sơ đất đai của ba xã', ['1.200 hồ sơ đất đai']],
  ['khen thưởng 05 tập thể, 10 cá nhân', ['05 tập thể', '10 cá nhân']],
  ['tập huấn cho 45 tổ trưởng tổ dân phố, 12 tổ chức', ['45 tổ trưởng tổ dân phố', '12 tổ chức']],
  ['chi trả cho 1.850/2.000 người hưởng', ['1.850/2.000 người']],
  ['cấp 300 hộ chiếu, tăng 5 điểm phần trăm', ['300 hộ chiếu', '5 điểm phần trăm']],
  ['thành lập 01 tổ đảng viên xung kích', ['01 tổ đảng viên xung kích']],
  ['tỷ lệ sai lệch dưới 0,5% tổng số nhân khẩu', ['0,5%']],
  ['Các xã có tỷ lệ hồ sơ trực tuyến dưới 50% phải đạt 70% trong quý', ['70%']],
  ['dat 100% ho so; cap 50.000 tai khoan cho cong dan', ['100%', '50.000 tai khoan']],
])('%s', (text, wanted) => expect(targets(text)).toEqual(wanted));

test.each([
  'cấp thẻ Bảo hiểm y tế cho trẻ dưới 6 tuổi',
  'xác nhận chứng minh nhân dân 09 số khi',
  'sơ kết 01 năm triển khai Đề án 06',
  'Đề án 06 tại đơn vị, địa phương',
  'Hoàn thành trong tháng 6/2023',
  'trước ngày 15/12 hồ sơ được gửi',
  'theo Kế hoạch số 12/KH-UBND ngày 01/02/2023',
  'Mô hình 17 tiện ích',
  'theo Nghị quyết 57 khoa học và công nghệ',
  'an toàn thông tin cấp độ 3 hệ thống',
  'Khách sạn 2-3*; Khách sạn 4*',
  'kinh phí 500 triệu đồng',
  'dịch vụ công mức độ 4',
  'dữ liệu 50.000',
  'trước 09h ngày Thứ 3 hàng tuần',
  'Lực lượng ra quân chia thành 03 nhóm',
  'Hội nghị được chia làm 02 đợt',
  'Tổ công tác Đề án 06 đoàn thể',
  'kiểm tra 01 lần mỗi quý',
  'khoản 2 văn bản này',
  'lớp 6 học sinh',
  'đã cấp 2.000/1.850 người',
  'ngày 12/5 tổ công tác họp',
  'theo mỗi đề án, lớp 6 học sinh',
  'Các thôn có tỷ lệ kích hoạt dưới 40% báo cáo nguyên nhân',
  'giảm còn dưới 02 phút mỗi khách',
  'ngày 20 báo cáo UBND xã',
  'trước ngày 20 hằng tháng 3 báo cáo',
])('no target: %s', (text) => expect(targets(text)).toEqual([]));

test('the printed words are at their place', () => {
  const text = 'cấp 50.000 tài khoản và 100% thẻ';
  for (const found of findTargets(text)) expect(text.slice(found.start, found.end)).toBe(found.text);
});

test.each<[string, string[]]>([
  ['từ 30 đến 40% hồ sơ', ['30 đến 40%']],
  ['thí điểm 05 - 10 mô hình điểm', ['05 - 10 mô hình điểm']],
  ['mở từ 3 đến 5 lớp tập huấn', ['3 đến 5 lớp tập huấn']],
  ['1,2 triệu tài khoản', ['1,2 triệu tài khoản']],
  ['12/12 xã, thị trấn hoàn thành', ['12/12 xã, thị trấn']],
  ['đăng 3 bài/tháng, 12 trường tiểu học', ['3 bài', '12 trường tiểu học']],
  ['420.000 tài khoản định danh điện tử mức độ 2', ['420.000 tài khoản định danh điện tử mức độ 2']],
  ['trước 30/6 hội nghị sơ kết', []],
  ['ngày 5/10 hội nghị sơ kết', []],
  ['15/12 xã', []],
  ['trực 24/24 giờ', []],
  ['công dân đủ 14 tuổi', []],
  ['từ năm 2024 đến 2025', []],
  ['kinh phí 1,5 tỷ đồng', []],
])('ranges, shares and counts in %s', (text, wanted) => expect(targets(text)).toEqual(wanted));
