import { describe, expect, it } from 'vitest';
import { issuesAt } from '../../../src/facts/letterhead/issuing.js';

describe('issuesAt', () => {
  it.each([
    ['Thực hiện Đề án 06, UBND xã ban hành Kế hoạch như sau:', 'ban hành Kế hoạch'],
    ['Sở Y tế XÂY DỰNG KẾ HOẠCH năm 2025:', 'XÂY DỰNG KẾ HOẠCH'],
    ['Hai bên thống nhất ban hành chương trình:', 'thống nhất ban hành'],
    ['Sau khi ban hành Kế hoạch, UBND xã lập Kế hoạch chi tiết:', 'ban hành Kế hoạch'],
  ])('finds where %j issues a plan', (text, words) => {
    expect(text.slice(issuesAt(text)).startsWith(words)).toBe(true);
  });

  it.each(['UBND xã ban hành như sau:', 'Thực hiện Kế hoạch số 12/KH-UBND', 'Ban hành Kế hoạch', ''])(
    'finds nothing in %j',
    (text) => expect(issuesAt(text)).toBe(-1),
  );

  it('finds short words where the paragraph is the last of a preamble', () => {
    const text = 'Căn cứ Đề án 06, UBND xã ban hành như sau:';
    expect(text.slice(issuesAt(text, true))).toBe('ban hành như sau:');
  });
});
