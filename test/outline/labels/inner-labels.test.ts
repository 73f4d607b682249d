import { describe, expect, it } from 'vitest';
import { planOf } from '../../plan/plans.js';

const fields = (line: string) => {
  const { models } = planOf('I. MÔ HÌNH', '1. Mô hình 1: Học bạ số', line, '2. Mô hình 2: Bệnh án số');
  return Object.entries(models[0]!.fields).map(([key, field]) => `${key}: ${[field].flat()[0]!.text}`);
};

describe('labels one after another on a line', () => {
  it.each([
    [
      '- Chủ trì: Sở Y tế; Phối hợp: Công an tỉnh; Thời gian: Quý II/2024.',
      ['lead: Sở Y tế;', 'coordination: Công an tỉnh;', 'deadline: Quý II/2024.'],
    ],
    [
      '- Mục tiêu: Thu học phí. Đơn vị chủ trì: Phòng Giáo dục. Thời gian: Năm 2024.',
      ['objective: Thu học phí.', 'lead: Phòng Giáo dục.', 'deadline: Năm 2024.'],
    ],
    [
      '- Mục tiêu: Thu học phí. Thời gian hoàn thành: Quý II/2024.',
      ['objective: Thu học phí.', 'deadline: Quý II/2024.'],
    ],
    [
      'Mục tiêu: Số hóa học bạ; Công cụ: Phần mềm; Cơ quan phối hợp: Công an xã; Thời gian: Tháng 6/2024.',
      ['objective: Số hóa học bạ;', 'tools: Phần mềm;', 'coordination: Công an xã;', 'deadline: Tháng 6/2024.'],
    ],
  ])('%s', (line, expected) => expect(fields(line)).toEqual(expected));

  it.each([
    // small letters may be a part of the sentence
    ['- Mục tiêu: Thu học phí; kinh phí: thấp.'],
    ['- Hiệu quả: Giảm giấy tờ. Năm 2024: 90%. Hai thôn: 100%.'],
    ['- Mục tiêu: Bảo đảm chủ trì: Phòng Giáo dục, thời gian: Năm 2024.'],
    ['- Mục tiêu: Thu học phí, chủ trì: Phòng Giáo dục, thời gian: Năm 2024.'],
    ['- Mục tiêu: Gồm ba phần. Phần một: thu. Phần hai: chi.'],
  ])('%s is one field', (line) => expect(fields(line)).toHaveLength(1));
});
