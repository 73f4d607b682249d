import { describe, expect, it } from 'vitest';
import { readPlan } from '../../plan/plans.js';

const model = (title: string, blank = '\n\n') => {
  const text = [
    'KẾ HOẠCH',
    'Triển khai Đề án 06',
    'I. CÁC MÔ HÌNH',
    `Mô hình 1: ${title}`,
    '- Mục tiêu: Người dân không phải chờ.',
    'Mô hình 2: Chợ 4.0',
    '- Mục tiêu: Người dân trả tiền bằng điện thoại.',
  ].join(blank);
  const { title: read, description } = readPlan(text, 'plan.md').models[0]!;
  return { title: read, description };
};

describe('titles of models that go on on the next line', () => {
  it.each([
    ['with the rest of a body’s name', 'Khám bệnh và trả kết quả tại Trung tâm', 'Y tế huyện'],
    ['with a capital in a name', 'Nộp hồ sơ chứng thực thông qua Bộ phận', 'Một cửa các cấp'],
    ['with the name of a place', 'Thu học phí không dùng tiền mặt tại các trường mầm non xã', 'Phú Thịnh'],
    ['with a program’s name', 'Kê khai đăng ký tạm trú cho khách tại các cơ sở lưu trú bằng ứng dụng', 'VNeID'],
    ['with another body', 'Gửi giấy mời và tài liệu họp không dùng giấy cho Ủy ban', 'Mặt trận Tổ quốc các cấp'],
  ])('%s', (_, first, second) => {
    expect(model(`${first}\n\n${second}`)).toEqual({ title: `${first} ${second}`, description: null });
  });

  it.each([
    ['what says how it is done', 'Chợ không dùng tiền mặt', 'Tiểu thương quét mã tại quầy.'],
    [
      'a sentence below a long title',
      'Kê khai đăng ký tạm trú cho khách tại các cơ sở lưu trú của huyện',
      'Áp dụng từ năm 2024.',
    ],
    ['a body’s whole name', 'Trường học số', 'Trường Tiểu học Tân Hòa làm trước.'],
  ])('but not %s', (_, first, second) => {
    expect(model(`${first}\n\n${second}`)).toEqual({ title: first, description: second });
  });
});
