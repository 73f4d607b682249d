import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import { readLines } from '../read-lines.js';

function read(text: string, markdown = false) {
  const { lines, furniture } = readLines(text, { markdown });
  return {
    lines: lines.filter((line) => line.zone !== 'note').map((line) => line.span.text),
    notes: lines.filter((line) => line.zone === 'note').map((line) => line.printed.text),
    numbers: furniture.pageNumbers.map((line) => line.span.text),
  };
}

const NOTE = 'Theo hướng dẫn của Sở Y tế.';

describe('footnotes', () => {
  it.each([
    ['the number above them', `Trạm Y tế1 chủ trì\n\n1\n  ${NOTE}\n\n2\n\fviệc này.`, [`1 ${NOTE}`]],
    ['the number above them and a blank line', `Trạm Y tế1 chủ trì\n\n1\n\n${NOTE}\n\n\f2\nviệc này.`, [`1 ${NOTE}`]],
    ['the number before them', `Trạm Y tế1 chủ trì\n_____\n1 ${NOTE}\n\n2\n\fviệc này.`, [`1 ${NOTE}`]],
    ['the mark behind a quotation', `Thôn “sạch”1 chủ trì\n\n1\n${NOTE}\n\fviệc này.`, [`1 ${NOTE}`]],
    [
      'more than one line',
      'Trạm Y tế1 chủ trì\n\n1 Theo hướng dẫn\ncủa Sở Y tế.\n\n\fviệc này.',
      ['1 Theo hướng dẫn của Sở Y tế.'],
    ],
    [
      'more than one note',
      `Trạm Y tế1, Trường học2 chủ trì\n\n1\n${NOTE}\n2\nNhư trên.\n\n\fviệc này.`,
      [`1 ${NOTE}`, '2 Như trên.'],
    ],
  ])('with %s stand apart from the sentence that they interrupt', (_, text, notes) => {
    const { lines, ...rest } = read(text);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/chủ trì việc này\.$/);
    expect(rest.notes).toEqual(notes);
  });

  it.each([
    ['a page number that nothing marks', `Trạm Y tế chủ trì.\n\n1\n\n${NOTE}`],
    ['the number of a page at its top', `Trạm Y tế1 chủ trì.\n\n\f1\n${NOTE}\n\n\fViệc này.`],
    ['a number out of order', `Trạm Y tế2 chủ trì.\n\n2\n${NOTE}\n\n\fViệc này.`],
    ['a unit', `Rộng 12 km1,5 chủ trì.\n\n1\n${NOTE}`],
    ['a short form with a number', `Phòng PC1 chủ trì.\n\n1\n${NOTE}`],
    ['a number above a point', `Trạm Y tế1 chủ trì.\n\n1\n- ${NOTE}`],
    ['a heading with its mark', `Trạm Y tế1 chủ trì.\n\n1. ${NOTE}`],
    ['a mark on another page', `Trạm Y tế1 chủ trì.\n\n\fTrạm Y tế xã.\n\n1\n${NOTE}`],
    ['text without an end', `Trạm Y tế1 chủ trì.\n\n1\n${'Việc này, việc kia,\n'.repeat(12)}`],
    ['a table', `Trạm Y tế1 chủ trì.\n\n1\n| ${NOTE} |`],
  ])('are not %s', (_, text) => {
    expect(read(text).notes).toEqual([]);
  });

  it('are not looked for in Markdown', () => {
    expect(read(`Trạm Y tế1 chủ trì.\n\n1\n${NOTE}`, true).notes).toEqual([]);
  });

  it('are kept as unplaced, and the documents that they cite are cited', () => {
    const note = 'Công văn số 12/SYT-NVY ngày 20/12/2024 của Sở Y tế.';
    const plan = extract(
      `KẾ HOẠCH\nTriển khai Đề án 06\n\nI. NHIỆM VỤ\n1. Khám bệnh1.\n- Thời gian thực hiện: năm 2025.\n\n1\n${note}\n\n2\n\f2. Cấp thuốc.`,
      { file: 'plan.txt' },
    );
    expect(plan.unplaced.map((item) => item.text)).toEqual([`1 ${note}`]);
    expect(plan.references.map((one) => one.number)).toEqual(['12/SYT-NVY']);
    expect(JSON.stringify(plan.tasks)).not.toContain('Công văn');
  });
});
