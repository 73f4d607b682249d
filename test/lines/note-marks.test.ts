import { describe, expect, it } from 'vitest';
import { readLines } from '../read-lines.js';

function read(text: string, markdown: boolean) {
  const { lines } = readLines(text, { markdown });
  return {
    text: lines.filter(({ zone }) => zone !== 'note').map(({ span }) => span.text),
    notes: lines.filter(({ zone }) => zone === 'note').map(({ printed }) => printed.text),
  };
}

const SENTENCE = (mark: string) => `Trạm Y tế cấp sổ theo dõi${mark} cho từng hộ trong thôn.`;
const NOTE = 'Theo Công văn số 12/SYT-NVY của Sở Y tế.';

describe('marks of notes', () => {
  it.each([
    ['pandoc’s', '[^1]', `[^1]: ${NOTE}`],
    ['pandoc’s with a name', '[^mau-so]', `[^mau-so]: ${NOTE}`],
    ['of a word processor', '[[1]](#_ftn1)', `[[1]](#_ftnref1) ${NOTE}`],
    ['raised by a tag', '<sup>1</sup>', `<sup>1</sup> ${NOTE}`],
    ['raised by a tag, in brackets', '<sup>(1)</sup>', `<sup>(1)</sup> ${NOTE}`],
    ['raised by carets', '^1^', `^1^ ${NOTE}`],
    ['raised in a formula', '$^{1}$', `$^{1}$ ${NOTE}`],
    ['in raised letters', '¹', `¹ ${NOTE}`],
    ['in brackets', '[1]', `[1] ${NOTE}`],
  ])('%s are no part of the sentence, nor their notes of the text', (_, mark, note) => {
    for (const markdown of [true, false]) {
      const { text, notes } = read(`${SENTENCE(mark)}\n\n${note}\n\nTrường học báo cáo.`, markdown);
      expect(text).toEqual([SENTENCE(''), 'Trường học báo cáo.']);
      expect(notes).toHaveLength(1);
      expect(notes[0]).toContain(NOTE);
    }
  });

  it('are gone where the note is numbered plainly', () => {
    const { text, notes } = read(`${SENTENCE('<sup>1</sup>')}\n\n1 ${NOTE}\n\nTrường học báo cáo.`, true);
    expect(text).toEqual([SENTENCE(''), 'Trường học báo cáo.']);
    expect(notes).toEqual([`1 ${NOTE}`]);
  });

  it('lead to notes of more than one line, and to several', () => {
    const { text, notes } = read(
      `${SENTENCE('[^1]')}\n\nTrường học báo cáo[^2].\n\n[^1]: Theo Công văn số 12/SYT-NVY\n    của Sở Y tế.\n[^2]: Mẫu số 2.`,
      true,
    );
    expect(text).toEqual([SENTENCE(''), 'Trường học báo cáo.']);
    expect(notes).toEqual(['[^1]: Theo Công văn số 12/SYT-NVY của Sở Y tế.', '[^2]: Mẫu số 2.']);
  });

  it.each([
    ['the power of a unit', 'Xây nhà 120 m<sup>2</sup> cho thôn.', '120 m'],
    ['the power of a unit in a letter', 'Trồng rừng trên 12 km² đồi.', 'km²'],
    ['the power of a number', 'Có 10<sup>3</sup> hồ sơ.', '10'],
    ['a number in brackets that no note explains', 'Theo mẫu [1] của tỉnh.', '[1]'],
    ['a number in brackets at the head of a line', '[1] Theo mẫu của tỉnh.', '[1] Theo'],
    ['a caret alone', 'Nhấn phím ^1 để chọn.', '^1'],
    ['a formula', 'Tăng 10$^{12}$ lần.', '12'],
  ])('are not %s', (_, line, words) => {
    const { text, notes } = read(`Công an xã chủ trì.\n\n${line}\n\nĐoàn xã phối hợp.`, true);
    expect(text.join('\n')).toContain(words);
    expect(text).toHaveLength(3);
    expect(notes).toEqual([]);
  });

  it.each([
    ['ngày 11/02/2024', '<sup>1</sup>', `<sup>1</sup> ${NOTE}`],
    ['tháng 02/2024', '¹', `¹ ${NOTE}`],
    ['năm 2024', '^1^', `1 ${NOTE}`],
  ])('follow a year: %s', (time, mark, note) => {
    const { text, notes } = read(`Ban hành ${time}${mark}.\n\n${note}`, true);
    expect(text).toEqual([`Ban hành ${time}.`]);
    expect(notes).toHaveLength(1);
  });

  it('end a note at a blank line or a new page', () => {
    const { text, notes } = read(`${SENTENCE('¹')}\n\n¹ ${NOTE}\n\n\fTrường học báo cáo.`, false);
    expect(text).toEqual([SENTENCE(''), 'Trường học báo cáo.']);
    expect(notes).toEqual([`¹ ${NOTE}`]);
  });
});
