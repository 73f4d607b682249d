import { describe, expect, it } from 'vitest';
import {
  columnHeads,
  isMadeOfHeads,
  isPartOfHead,
  repeatsOneOf,
} from '../../../../src/plan/annexes/scan-annex/columns.js';

describe('the heads of columns on a line', () => {
  it.each([
    [
      'TT Mô hình Chủ trì Phối hợp Thời gian hoàn thành Nền tảng',
      ['no', 'title', 'lead', 'coordination', 'deadline', 'platform'],
    ],
    ['TT Mo hinh Chu tri Phoi hop', ['no', 'title', 'lead', 'coordination']],
    ['Công an xã chủ trì, phối hợp với các đơn vị liên quan thực hiện', []],
    ['Mô hình 5: Triển khai cung cấp dịch vụ công', []],
    ['', []],
  ])('%j', (line, keys) => expect(columnHeads(line).map(({ key }) => key)).toEqual(keys));

  it.each([
    ['Phân công thực hiện', true, true],
    ['Phân công thực hiện Thời gian', false, true],
    ['Công an xã thực hiện', false, false],
  ])('%j is a part of one: %s, made of some: %s', (line, isPart, isMade) => {
    expect(isPartOfHead(line)).toBe(isPart);
    expect(isMadeOfHeads(line)).toBe(isMade);
  });

  it.each([
    ['DANH MUC MO HINH', true],
    ['DANH MUC MO HlNH', true],
    ['Cong an xa', false],
  ])('%j is printed again: %s', (line, isAgain) => expect(repeatsOneOf(line, ['Danh mục mô hình'])).toBe(isAgain));
});
