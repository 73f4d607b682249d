import { describe, expect, it } from 'vitest';
import { readPlan } from '../../plan/plans.js';

/** The tasks of a point with these lines below it: path, first words, and the labels' keys. */
function tasks(...lines: readonly string[]): [string, string, string[]][] {
  const text = ['KẾ HOẠCH', 'Triển khai Đề án 06', '', 'I. NHIỆM VỤ', '1. Hạ tầng số', ...lines].join('\n');
  return readPlan(text, 'plan.txt').tasks.map(({ path, text: words, fields }) => [
    path,
    words.split(' ').slice(0, 2).join(' '),
    Object.keys(fields).filter((key) => key !== 'other' || fields.other!.length > 0),
  ]);
}

const FIRST = ['- Mua máy quét cho các ban.', 'Chủ trì: Văn phòng.', 'Thời gian hoàn thành: Quý IV/2025.'];
const SECOND = ['- Kết nối mạng tới các thôn.', 'Chủ trì: Công an xã.', 'Thời gian hoàn thành: Tháng 6/2026.'];

describe('labels without a bullet below bullets', () => {
  it('make a task of each bullet where they come again', () => {
    expect(tasks(...FIRST, ...SECOND)).toEqual([
      ['I/1/-1', 'Mua máy', ['lead', 'deadline']],
      ['I/1/-2', 'Kết nối', ['lead', 'deadline']],
    ]);
  });

  it('do so below a single bullet of another point, too', () => {
    const more = ['2. Dữ liệu số', '- Số hóa hồ sơ.', 'Chủ trì: Văn phòng.'];
    expect(tasks(...FIRST, ...SECOND, ...more).at(-1)).toEqual(['I/2/-1', 'Số hóa', ['lead']]);
  });

  it.each<[string, readonly string[]]>([
    ['they stand below the last bullet only', ['- Mua máy quét.', ...SECOND]],
    ['they come once', FIRST],
    ['the second bullet has none', [...FIRST, '- Kết nối mạng.']],
    [
      'an open label stands before the bullets',
      ['Nội dung:', '- Mua máy quét.', 'Chủ trì: Văn phòng.', 'Sản phẩm:', '- Mạng.'],
    ],
  ])('are those of the point where %s', (_, lines) => {
    expect(tasks(...lines).map(([path]) => path)).toEqual(['I/1']);
  });
});
