import { describe, expect, it } from 'vitest';
import { readLines } from '../../read-lines.js';

const BODY = `I. QUAN ĐIỂM CHỈ ĐẠO\n\nLàm đúng hạn.\n\nII. NHIỆM VỤ CỦA CÁC NGÀNH\n\nCông an huyện chủ trì.\n\nIII. KINH PHÍ BẢO ĐẢM\n\nNgân sách huyện.`;

function read(contents: string, markdown = true) {
  const { lines, furniture } = readLines(`Mở đầu kế hoạch.\n\n${contents}\n\n${BODY}`, { markdown });
  return { count: lines.length, left: furniture.contents.length };
}

const COUNT = 7;

describe('tables of contents', () => {
  it.each([
    [
      'with dots',
      'MỤC LỤC\n\nI. QUAN ĐIỂM CHỈ ĐẠO ........ 1\n\nII. NHIỆM VỤ CỦA CÁC NGÀNH ..... 2\n\nIII. KINH PHÍ BẢO ĐẢM ..... 9',
      4,
    ],
    [
      'with dots set apart',
      'I. QUAN ĐIỂM CHỈ ĐẠO . . . . . 1\nII. NHIỆM VỤ CỦA CÁC NGÀNH . . . . 2\nIII. KINH PHÍ BẢO ĐẢM . . . . 9',
      3,
    ],
    [
      'with the sign of three dots',
      'I. QUAN ĐIỂM CHỈ ĐẠO …… 1\nII. NHIỆM VỤ CỦA CÁC NGÀNH …… 2\nIII. KINH PHÍ BẢO ĐẢM …… 9',
      3,
    ],
    ['with tabs and no heading', 'I. QUAN ĐIỂM CHỈ ĐẠO\t1\nII. NHIỆM VỤ CỦA CÁC NGÀNH\t2\nIII. KINH PHÍ BẢO ĐẢM\t9', 3],
    [
      'with heads of columns',
      'MỤC LỤC\n\nNội dung        Trang\n\nI. QUAN ĐIỂM CHỈ ĐẠO        1\nII. NHIỆM VỤ CỦA CÁC NGÀNH        2',
      4,
    ],
    [
      'of links',
      '## Mục lục\n\n- [I. QUAN ĐIỂM CHỈ ĐẠO](#a)\n- [II. NHIỆM VỤ CỦA CÁC NGÀNH](#b)\n- [III. KINH PHÍ BẢO ĐẢM](#c)',
      4,
    ],
    ['of links with pages', '[I. QUAN ĐIỂM CHỈ ĐẠO 1](#_Toc1)\n\n[II. NHIỆM VỤ CỦA CÁC NGÀNH 2](#_Toc2)', 2],
    [
      'as a table',
      '| Mục lục | Trang |\n|---|---|\n| I. QUAN ĐIỂM CHỈ ĐẠO | 1 |\n| II. NHIỆM VỤ CỦA CÁC NGÀNH | 2 |',
      2,
    ],
    [
      'whose entries are wrapped',
      'MỤC LỤC\nI. QUAN ĐIỂM CHỈ ĐẠO ........ 1\nII. NHIỆM VỤ CỦA\nCÁC NGÀNH ..... 2\nIII. KINH PHÍ BẢO ĐẢM ..... 9',
      5,
    ],
    ['without the numbers of headings', 'MỤC LỤC\n\nQUAN ĐIỂM CHỈ ĐẠO ........ 1\n\nNHIỆM VỤ CỦA CÁC NGÀNH ..... 2', 3],
  ])('%s are left out', (_, contents, left) => {
    const got = read(contents);
    expect(got.left).toBe(left);
    expect(got.count).toBe(COUNT + (contents.includes('| Trang') ? 1 : 0));
  });

  it.each([
    ['lines that end in numbers and return nowhere', 'Thôn Đông 1\nThôn Đông 2\nThôn Tây 3'],
    ['one line that returns', 'Kế hoạch có phần III. KINH PHÍ BẢO ĐẢM 2'],
    [
      'headings that return without pages',
      'I. QUAN ĐIỂM CHỈ ĐẠO\n\nII. NHIỆM VỤ CỦA CÁC NGÀNH\n\nIII. KINH PHÍ BẢO ĐẢM',
    ],
    ['pages that count down', 'I. QUAN ĐIỂM CHỈ ĐẠO 9\n\nII. NHIỆM VỤ CỦA CÁC NGÀNH 2'],
    ['a heading with other words below', 'MỤC LỤC\n\nSổ này lập tại xã.\n\nMỗi thôn một quyển.'],
    ['blanks to fill in', 'Họ và tên ........\nNăm sinh ........'],
  ])('are not %s', (_, contents) => {
    expect(read(contents).left).toBe(0);
  });
});
