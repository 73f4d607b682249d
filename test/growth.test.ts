import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract.js';

/**
 * Growth is counted, not timed: the characters that expressions pass over and that are looked at one by one. A text twice
 * as long may cost twice as much, and a margin for what is read in blocks. What an expression tries over again inside
 * itself is `npm run regexes`' to find.
 */
function stepsOf(text: string): number {
  const { exec } = RegExp.prototype;
  const { charCodeAt, includes, indexOf } = String.prototype;
  let steps = 0;
  RegExp.prototype.exec = function (this: RegExp, input: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, input);
    // One that is sticky looks at its place alone.
    const end = match ? match.index + match[0].length : this.sticky ? from : `${input}`.length;
    steps += 1 + Math.max(0, end - from);
    return match;
  };
  String.prototype.charCodeAt = function (this: string, at: number) {
    steps++;
    return charCodeAt.call(this, at);
  };
  String.prototype.includes = function (this: string, part: string, from = 0) {
    steps += this.length - from;
    return includes.call(this, part, from);
  };
  String.prototype.indexOf = function (this: string, part: string, from = 0) {
    const at = indexOf.call(this, part, from);
    steps += (at < 0 ? this.length : at) - from;
    return at;
  };
  try {
    extract(text, { file: 'plan.md' });
  } finally {
    RegExp.prototype.exec = exec;
    Object.assign(String.prototype, { charCodeAt, includes, indexOf });
  }
  return steps;
}

const HEAD = [
  'ỦY BAN NHÂN DÂN',
  'XÃ PHÚ THỊNH',
  'Số: 47/KH-UBND',
  '',
  'KẾ HOẠCH',
  'Triển khai Đề án 06 năm 2023',
  '',
  'I. MỤC ĐÍCH, YÊU CẦU',
  '',
].join('\n');
const SIZE = 150;
const times = (n: number, make: (i: number) => string) => Array.from({ length: n }, (_, i) => make(i + 1)).join('\n');

/** Ways to grow, each a body of so many parts. */
const SHAPES: Readonly<Record<string, (n: number) => string>> = {
  points: (n) => times(n, (i) => `${i}. Tuyên truyền việc thứ ${i} đến các hộ dân trên địa bàn xã.`),
  'points below points': (n) => times(n, (i) => `${Math.ceil(i / 9)}.${i % 9}. Lắp đặt máy thứ ${i} tại nhà văn hóa.`),
  bullets: (n) => times(n, (i) => `- Công an xã chủ trì, phối hợp với Trạm Y tế rà soát hộ thứ ${i};`),
  models: (n) =>
    times(
      n,
      (i) =>
        `Mô hình ${i}: Chợ 4.0 số ${i}\n- Mục tiêu: ${i} hộ.\n- Đơn vị chủ trì: Công an xã.\n- Thời gian: Quý IV/2023.`,
    ),
  'models of one title': (n) =>
    times(n, (i) => `Mô hình ${i}: Chợ 4.0\n- Mục tiêu: 100% hộ dân.\n- Thời gian: tháng 9/2023.`),
  'rows of a table': (n) =>
    `| TT | Nội dung | Chủ trì | Thời gian |\n|---|---|---|---|\n${times(n, (i) => `| ${i} | Số hóa sổ ${i} | Công an xã | Quý III/2023 |`)}`,
  'lines of a paragraph': (n) =>
    times(n, (i) => `các đơn vị tiếp tục rà soát, thống kê lần thứ ${i} theo hướng dẫn của`),
  'one line': (n) => `1. ${times(n, (i) => `Công an xã phối hợp với tổ ${i}, thôn ${i};`).replaceAll('\n', ' ')}`,
  'bodies in one list': (n) =>
    `Giao ${times(n, (i) => `Tổ công tác số ${i},`).replaceAll('\n', ' ')} phối hợp thực hiện.`,
  'open brackets': (n) => `1. Công an xã ${'(Trạm Y tế '.repeat(n)}`,
  'documents cited': (n) =>
    times(n, (i) => `Căn cứ Quyết định số ${i}/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ;`),
  'lines that end in numbers': (n) => times(n, (i) => `Trường tiểu học số ${i}`),
  recipients: (n) => `Nơi nhận:\n${times(n, (i) => `- Công an xã số ${i};`)}`,
  'blank lines': (n) => times(n, (i) => `\n\n\n\nĐoạn thứ ${i}.`),
  headings: (n) => times(n, (i) => `## Phần việc thứ ${i}\n\nTuyên truyền.`),
  'capitals in the letterhead': (n) => `${'ỦY BAN '.repeat(n)}\nKẾ HOẠCH\nI. MỤC ĐÍCH\n1. Tuyên truyền.`,
  'notes at the foot': (n) => times(n, (i) => `Nội dung thứ ${i}[^${i}].\n\n[^${i}]: Ghi chú thứ ${i}.`),
  'signs without an end': (n) => `1. ${'(((('.repeat(n)}`,
};

describe('the growth of a run', () => {
  it.each(Object.keys(SHAPES))('is linear in %s', (shape) => {
    const make = SHAPES[shape]!;
    const bare = stepsOf(`${HEAD}${make(1)}`);
    const [once, twice] = [SIZE, 2 * SIZE].map((n) => stepsOf(`${HEAD}${make(n)}`) - bare) as [number, number];
    expect(twice / once).toBeLessThan(2.3);
  });
});
