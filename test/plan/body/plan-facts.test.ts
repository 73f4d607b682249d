import { describe, expect, it } from 'vitest';
import { introducesFacts, isPlanFact, namesFact } from '../../../src/plan/body/plan-facts.js';

describe('a heading that names a fact of the plan', () => {
  it.each([
    'Thời gian',
    'THỜI GIAN, ĐỊA ĐIỂM',
    'Thời gian và địa điểm',
    'Địa điểm tổ chức lễ ra quân',
    'Đối tượng tham gia',
    'Thành phần đoàn kiểm tra',
    'Kinh phí thực hiện',
    'Nguyên tắc chấm thi',
    'Phương tiện:',
    'Chủ đề',
    'Giải thưởng hội thi',
    'Phần thi chào hỏi',
    'Thoi gian, dia diem to chuc',
  ])('is “%s”', (heading) => expect(isPlanFact(heading)).toBe(true));

  it.each([
    '',
    'Rà soát đối tượng',
    'Thông báo thời gian, địa điểm tới các hộ',
    'Công tác tuyên truyền',
    'Bố trí kinh phí',
    'Nội dung thi đua',
    'Trao giải thưởng',
    'Sinh hoạt theo chủ đề',
    'Thời gian qua, các đơn vị đã phối hợp tốt với Công an xã',
    'Địa điểm và rà soát hồ sơ',
    'Kinh phígì',
    'Mời bác sĩ hướng dẫn thực hành',
    'Thành lập đoàn',
  ])('is not “%s”', (heading) => expect(isPlanFact(heading)).toBe(false));
});

describe('a chapter that lists facts', () => {
  it.each([
    ['NỘI DUNG, HÌNH THỨC, THỜI GIAN', 'Nội dung'],
    ['Nội dung, hình thức và thời gian', 'HÌNH THỨC:'],
  ])('%j lists %j', (chapter, heading) => expect(namesFact(chapter, heading)).toBe(true));

  it.each([
    ['NỘI DUNG, GIẢI PHÁP', 'Nội dung'],
    ['NỘI DUNG, HÌNH THỨC, THỜI GIAN', 'Nội dung tuyên truyền'],
    ['NỘI DUNG', 'Nội dung'],
    ['NỘI DUNG, THỜI GIAN', ''],
  ])('%j does not list %j', (chapter, heading) => expect(namesFact(chapter, heading)).toBe(false));
});

describe('a sentence whose list says with whom or what', () => {
  it.each([
    'Chọn hộ tham gia mô hình theo các tiêu chí sau:',
    'Lập danh sách gồm các đối tượng sau đây:',
    'Kiểm tra hồ sơ như sau:',
    'Mở lớp bồi dưỡng cho cấp ủy theo hai đợt:',
    'Tổ chức tập huấn, chia thành 03 nhóm:',
    'Tuyên truyền trên loa các thôn, gồm:',
    'Lắp đặt 03 bộ thiết bị bao gồm:',
  ])('is “%s”', (text) => expect(introducesFacts(text)).toBe(true));

  it.each([
    'Thực hiện các nhiệm vụ sau:',
    'Tổ chức các nội dung như sau:',
    'Theo các tiêu chí sau.',
    'Các bước sau:',
    'Thực hiện theo hai đợt.',
    'Tuyên truyền sâu rộng:',
    'Thực hiện các nhiệm vụ gồm:',
    'Triển khai các nhiệm vụ cụ thể, gồm:',
    'Hoàn thành các công việc còn lại, gồm:',
    'Nội dung gồm:',
    '',
  ])('is not “%s”', (text) => expect(introducesFacts(text)).toBe(false));
});
