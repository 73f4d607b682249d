import { describe, expect, it } from 'vitest';
import { diff, isSame } from '../../../../src/compare/index.js';
import { extract } from '../../../../src/extract.js';

const plan = (...tasks: string[]) =>
  extract(
    [
      'KẾ HOẠCH\nTriển khai Đề án 06 trên địa bàn xã Thượng Lâm năm 2025\n',
      'I. MỤC ĐÍCH\n\nPhục vụ người dân tốt hơn, giảm giấy tờ phải nộp.\n',
      'II. NHIỆM VỤ\n',
      ...tasks,
    ].join('\n'),
    { file: 'plan.txt' },
  );
const changes = (a: readonly string[], b: readonly string[]) => diff(plan(...a), plan(...b), { as: 'versions' });

const ONE = '1. Rà soát dữ liệu hộ tịch của xã. Lập danh sách trường hợp sai lệch.\n';
const PARTED = '1. Rà soát dữ liệu hộ tịch của xã.\n\nLập danh sách trường hợp sai lệch.\n';

describe('where paragraphs begin', () => {
  it('is no change where the words are the same', () => {
    expect(isSame(changes([ONE], [PARTED]))).toBe(true);
    expect(isSame(changes([PARTED], [ONE]))).toBe(true);
  });

  it.each([
    ['a word of the second paragraph', PARTED.replace('sai lệch', 'trùng lặp')],
    ['a word at the break', PARTED.replace('Lập', 'Gửi')],
    ['a paragraph that is left out', '1. Rà soát dữ liệu hộ tịch của xã.\n'],
    ['a paragraph that is added', `${PARTED}\nGửi Công an huyện.\n`],
  ])('hides no change of %s', (_, text) => {
    expect(isSame(changes([ONE], [text]))).toBe(false);
    expect(isSame(changes([text], [ONE]))).toBe(false);
  });
});
