import { describe, expect, it } from 'vitest';
import { isDayLine, isNumberLine } from '../../../src/facts/letterhead/letterhead-lines.js';

describe('isNumberLine', () => {
  it.each([
    'Số: 106/KH-UBND',
    'Số 12-KH/ĐU',
    'Sb: 39 /KH-UBND',
    'Số:',
    '| Số: 7/KH-UBND | Hoa Lư, ngày 3 tháng 2 năm 2025',
  ])('takes %j', (text) => expect(isNumberLine(text)).toBe(true));
  it.each([
    'Nghị định số 61/2018/NĐ-CP',
    'Số lượng: 12',
    'Số / Ký hiệu 155/KH-THNT',
    'UBND XÃ HOA LƯ',
    'Kế hoạch số 12/KH-UBND',
    '',
  ])('does not take %j', (text) => expect(isNumberLine(text)).toBe(false));
});

describe('isDayLine', () => {
  it.each(['Hoa Lư, ngày 3 tháng 2 năm 2025', 'Tân Sơn, ngày 03/02/2025.', 'TP. Huế, ngày     tháng 4 năm 2024'])(
    'takes %j',
    (text) => expect(isDayLine(text)).toBe(true),
  );
  it.each([
    'Căn cứ Luật Căn cước, ngày 27 tháng 11 năm 2023; các quy định của năm 2024',
    'Hoa Lư, năm 2025',
    'Thực hiện trước ngày 3 tháng 2 năm 2025',
    'Hội nghị, ngày 3 tháng 2 năm 2025: khai mạc',
  ])('does not take %j', (text) => expect(isDayLine(text)).toBe(false));
});
