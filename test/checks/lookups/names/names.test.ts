import { describe, expect, it } from 'vitest';
import { containsName, differingWords, tokensOf } from '../../../../src/checks/lookups/names/names.js';

describe('containsName', () => {
  it.each([
    ['Sở TTTT', 'Sở Thông tin và Truyền thông'],
    ['Sở Thông tin và Truyền thông', 'Sở TTTT'],
    ['Sở YT', 'Sở Y tế'],
    ['CAT', 'Công an tỉnh'],
    ['CAT, NHNN', 'Công an tỉnh'],
    ['Sở VH, TT&DL', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Sở VHTT&DL', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Sở GT-VT', 'Sở Giao thông vận tải'],
    ['Sở GDĐT', 'Sở Giáo dục và Đào tạo'],
    ['BQL KCN', 'Ban Quản lý các khu công nghiệp'],
    ['BQLKCN', 'BQL KCN'],
    ['Sở LĐTBXH', 'Sở Lao động - Thương binh và Xã hội'],
    ['Sở TNMT', 'Sở Tài Nguyên và Môi trường'],
    ['Cục CSQLHC về TTXH', 'Cục Cảnh sát QLHC về trật tự xã hội'],
    ['SỞ Y TẾ', 'Sở y tế'],
  ])('%s holds %s', (whole, part) => {
    expect(containsName(tokensOf(whole), tokensOf(part))).toBe(true);
  });

  it.each([
    ['CAT', 'Sở Y tế'],
    ['Sở TTTT', 'Sở Tư pháp'],
    ['Sở Tài chính', 'Sở Tư pháp'],
    ['Cục CS QLHC về TTXH', 'Công an tỉnh'],
    ['Các sở, ngành', 'Cục Cảnh sát QLHC về TTXH'],
    ['Sở GDĐT', 'Cục Cảnh sát QLHC về TTXH'],
    ['Công an', 'Công an tỉnh'],
    ['Sở Y tế', ''],
    ['', 'Sở Y tế'],
  ])('%s does not hold %s', (whole, part) => {
    expect(containsName(tokensOf(whole), tokensOf(part))).toBe(false);
  });
});

describe('differingWords', () => {
  it.each([
    ['53 DVC thiết yếu theo Đề án 06', '53 dịch vụ công thiết yếu', 4, 0],
    ['giải pháp kiểm soát', 'Camera AI kiểm soát', 2, 1],
    ['quản lý trường học', 'quản lý trường học', 0, 0],
    ['trên VNNeID', 'trên VNeID', 0, 0],
    // What an abbreviation that is left over stands for is not known.
    ['hồ sơ TTHC', 'hồ sơ cấp phép xây dựng', 0, 4],
    ['', '', 0, 0],
  ])('%s / %s', (a, b, onlyA, onlyB) => {
    expect(differingWords(tokensOf(a), tokensOf(b))).toEqual({ onlyA, onlyB });
  });
});
