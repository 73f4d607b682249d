import { describe, expect, it } from 'vitest';
import { readLines } from '../read-lines.js';

const read = (text: string) => readLines(text, { markdown: false }).lines.map(({ printed }) => printed.text);

/** A paragraph wrapped at a width, words of which begin with capitals at the ends of lines. */
const wrap = (words: string, width: number) => {
  const lines = [''];
  for (const word of words.split(' ')) {
    if (lines.at(-1)!.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${lines.at(-1)} ${word}`.trim();
  }
  return lines.join('\n');
};

const PLACES =
  'Tổ chức tiêm cuốn chiếu từng bản, bắt đầu từ Nà Tông, Nà Lếch, Huổi Cáy, Pá Hốc rồi đến Nậm Hua, Co Mị, Phiêng Luông, Tà Xùa và Khu tái định cư Pa Khoang của xã Mường Pháy.';
const RULES =
  'Trưởng bản ghi hộ vắng mặt vào sổ để tiêm bổ sung; tổ tiêm phòng quay lại tiêm vét trong vòng bảy ngày kể từ ngày kết thúc đợt tiêm chính tại bản đó và báo cáo kết quả về trạm thú y.';

const paragraphs = (first: number, words: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${first + i}. ${words}`);

describe('the width of lines is measured where they stand', () => {
  const body = paragraphs(1, PLACES, 4);
  const annex = paragraphs(1, RULES, 9);

  it.each([
    [72, 130],
    [79, 140],
    [90, 60],
    [64, 110],
  ])('a body of %i columns and an annex of %i', (own, wide) => {
    const text = [
      'I. NỘI DUNG',
      ...body.map((one) => wrap(one, own)),
      'PHỤ LỤC',
      'QUY ĐỊNH CHUNG',
      ...annex.map((one) => wrap(one, wide)),
    ].join('\n');
    expect(read(text)).toEqual(['I. NỘI DUNG', ...body, 'PHỤ LỤC', 'QUY ĐỊNH CHUNG', ...annex]);
  });

  it('short lines in a list of names are no paragraph', () => {
    const names = ['Nà Tông', 'Nà Lếch', 'Huổi Cáy', 'Pá Hốc'];
    const text = ['I. NỘI DUNG', ...body.map((one) => wrap(one, 79)), 'PHỤ LỤC', ...names].join('\n');
    expect(read(text).slice(-4)).toEqual(names);
  });
});
