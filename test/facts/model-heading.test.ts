import { describe, expect, it } from 'vitest';
import { findModelHeading } from '../../src/facts/model-heading.js';

describe('findModelHeading', () => {
  it.each([
    ['Mô hình 1: Triển khai 53 dịch vụ công', 1, 'Triển khai 53 dịch vụ công'],
    ['Mô hình 12. Kiosk', 12, 'Kiosk'],
    ['MÔ HÌNH 1. KIOSK', 1, 'KIOSK'],
    ['MÔ HÌNH SỐ 7: KIOSK', 7, 'KIOSK'],
    ['Mô hình số 1: Kiosk', 1, 'Kiosk'],
    ['Mô hình số 1 - Kiosk', 1, 'Kiosk'],
    ['Mô hình 3 – Kiosk', 3, 'Kiosk'],
    ['Mô hình 23 Đảm bảo điều kiện', 23, 'Đảm bảo điều kiện'],
    ['Mô hình 5: “Ngày không giấy”', 5, '“Ngày không giấy”'],
    ['Mô hình 4 “Ngày không giấy”', 4, '“Ngày không giấy”'],
    ['Mô hình 1 : Kiosk', 1, 'Kiosk'],
    ['Mô hình 01: Kiosk', 1, 'Kiosk'],
    ['Mô hình 100: Kiosk', 100, 'Kiosk'],
    ['Mô hình 1000: Kiosk', 1000, 'Kiosk'],
    ['Mô hình 1234. Kiosk', 1234, 'Kiosk'],
    ['Mô hnh 9: Kiosk', 9, 'Kiosk'],
    ['Mô hìnhh 9: Kiosk', 9, 'Kiosk'],
    ['Mồ hình 9: Kiosk', 9, 'Kiosk'],
    ['Mô hình 9', 9, ''],
    ['Mô hình 2:', 2, ''],
    // the short form
    ['MH01. Kiosk', 1, 'Kiosk'],
    ['MH 2: Kiosk', 2, 'Kiosk'],
    ['MH-03 - Kiosk', 3, 'Kiosk'],
    ['MH.12) Kiosk', 12, 'Kiosk'],
    ['MH7:', 7, ''],
    ['MH-12 – Kiosk', 12, 'Kiosk'],
    // OCR without Vietnamese
    ['M6 hinh 3: Kiosk', 3, 'Kiosk'],
    ['Mé hinh 6: Kiosk', 6, 'Kiosk'],
    ['M hinh 30: Kiosk', 30, 'Kiosk'],
    ['Md hinh 31: Kiosk', 31, 'Kiosk'],
    ['Mo hinh 8. Kiosk', 8, 'Kiosk'],
    ['M6 hinh 25 Kiosk', 25, 'Kiosk'],
    ['Mé hinh 14: Kiosk', 14, 'Kiosk'],
    ['M6 hình 2: Kiosk', 2, 'Kiosk'],
    ['Mô hinh 7; Kiosk', 7, 'Kiosk'],
  ])('%j is model %i', (line, number, rest) => {
    const heading = findModelHeading(line, false)!;
    expect(heading).toMatchObject({ number });
    expect(line.slice(heading.rest).replace(/^[\s–-]+/, '')).toBe(rest);
  });

  it.each([
    'Mô hình này được triển khai tại xã',
    'Mô hình 1, 2, 3 do Công an xã chủ trì',
    'Mô hình 1 và 2 do Công an xã chủ trì',
    'Mô hình 5 đến 8 do Công an xã chủ trì',
    'Mô hình 12; 13; 14',
    'Mô hình điểm 3',
    'Mô hình trên đã hoàn thành',
    'Mô hình thi online',
    'mô hình 2 đã xong',
    'Các mô hình 1: Kiosk',
    '43 mô hình',
    'mô hình 2023: một năm nhìn lại',
    'Mô hình 1234 tài khoản được cấp',
    'Mô hình 12345: Kiosk',
    'Một mình 3: Kiosk',
    'Màn hình 2: LED',
    'MÀN HÌNH 2: LED',
    'Mỗi hình 3: Một bức',
    'Mẫu hình 4. Biển báo',
    'Mô mình 3: Kiosk',
    'Mo ta 3: Kiosk',
    'Tình hình 3: Kiosk',
    'Mức 3: Kiosk',
    'MH01 do Công an xã chủ trì',
    'MH 01, MH 02: Công an xã',
    'MH12.5 điểm',
    'MH1234: Kiosk',
    'MH: Kiosk',
    'mh01. Kiosk',
    'MHX 1: Kiosk',
    'Má phanh 3: Kiosk',
    '',
  ])('%j is no heading', (line) => {
    expect(findModelHeading(line, false)).toBeNull();
  });

  it('takes a small letter after the number only where a list number precedes it', () => {
    expect(findModelHeading('Mô hình 4 triển khai tại xã', false)).toBeNull();
    expect(findModelHeading('Mô hình 4 triển khai tại xã', true)).toMatchObject({ number: 4 });
  });
});
