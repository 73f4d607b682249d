import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diff } from '../../src/compare/index.js';
import { extract } from '../../src/extract.js';
import type { PlanDiff } from '../../src/schema/diff.js';

type Edit = readonly [old: string, changed: string];

const EDITS: Readonly<Record<string, readonly Edit[]>> = {
  'loc-ha': [
    ['Kế hoạch số 43/KH-UBND ngày 24/02/2022', 'Kế hoạch số 43/KH-UBND ngày 25/02/2022'],
    ['1. Tiếp tục chỉ đạo thực hiện quyết liệt', '1. Tiếp tục chỉ đạo thực hiện khẩn trương'],
    ['Hội nghị tập huấn chuyên đề', 'Hội nghị quán triệt chuyên đề'],
    ['Thực hiện trước tháng 3/2023', 'Thực hiện trước tháng 4/2023'],
    ['Triển khai thực hiện 53 dịch vụ công', 'Triển khai thực hiện 76 dịch vụ công'],
    ['cắt giảm tối thiểu 20% thông tin', 'cắt giảm tối thiểu 30% thông tin'],
    ['số hóa hồ sơ cư trú trong Quý II', 'số hóa hồ sơ cư trú trong Quý III'],
    ['sức khỏe điện tử. Hoàn thành trong Quý II/2023', 'sức khỏe điện tử. Hoàn thành trong Quý IV/2023'],
    ['3. Giao Công an huyện chủ trì, phối hợp Văn phòng', '3. Giao Phòng Tư pháp chủ trì, phối hợp Văn phòng'],
    ['Văn phòng HĐND-UBND huyện và Công an huyện để', 'Văn phòng HĐND-UBND huyện và Phòng Y tế để'],
    ['- Thành viên TCT Đề án 06 huyện;\n', '- Thành viên TCT Đề án 06 huyện;\n- Huyện đoàn;\n'],
    ['Nguyễn Việt Hùng', 'Trần Văn Minh'],
  ],
  'dong-nai': [
    ['Số: 106/KH-PH-TCTTW-BCĐ06ĐN', 'Số: 107/KH-PH-TCTTW-BCĐ06ĐN'],
    ['Đồng Nai, ngày 06 tháng 7 năm 2023', 'Đồng Nai, ngày 16 tháng 7 năm 2023'],
    ['Kế hoạch số 45/KH-UBND ngày 22/02/2023', 'Kế hoạch số 54/KH-UBND ngày 22/02/2023'],
    ['Từ tháng 7/2023 đến tháng 12/2025', 'Từ tháng 7/2023 đến tháng 6/2025'],
    ['**Thời gian triển khai:** 03 tháng sau khi', '**Thời gian triển khai:** 06 tháng sau khi'],
    ['**Thời gian hoàn thành:** 30/6/2024', '**Thời gian hoàn thành:** 30/9/2024'],
    ['Thời gian hoàn thành: Quý I năm 2024', 'Thời gian hoàn thành: Quý II năm 2024'],
    ['**Thời gian hoàn thành:** 30/8/2023', '**Thời gian hoàn thành:** 30/11/2023'],
    ['Thời gian hoàn thành: 31/12/2024', 'Thời gian hoàn thành: 31/12/2025'],
    [
      '| 5 | Mô hình 5: triển khai cung cấp DVC trực tuyến trên VNeID | Cục CS',
      '| 5 | Mô hình 5: triển khai cung cấp DVC trực tuyến trên VNeID | Sở TTTT, Cục CS',
    ],
    ['| 15 | Mô hình 15: triển khai giải pháp', '| 15 | Mô hình 15: thí điểm giải pháp'],
    [
      '| 23 | Mô hình 23: đảm bảo điều kiện công dân số | CAT, NHNN',
      '| 23 | Mô hình 23: đảm bảo điều kiện công dân số | CAT, Sở TTTT',
    ],
  ],
};

/** Each change that is told, as a place and what is there. */
function changesOf(found: PlanDiff): string[] {
  const parts = [found.sections, found.models, found.tasks, found.rows];
  return [
    ...found.document.map(({ path, a, b }) => `${path}: ${a} -> ${b}`),
    ...parts.flatMap(({ matched, lone }) => [
      ...matched.flatMap(({ b, changes }) =>
        changes.map((change) => `${b} ${change.field}: ${change.a} -> ${change.b}`),
      ),
      ...[...lone.a, ...lone.b].map(({ name }) => `alone ${name}`),
    ]),
  ];
}

describe('twelve planned edits', () => {
  it.each(Object.keys(EDITS))('of %s are found, each once, and nothing else', (plan) => {
    const text = readFileSync(`fixtures/${plan}/input.md`, 'utf8');
    let edited = text;
    for (const [old, changed] of EDITS[plan]!) {
      expect(edited.split(old), old).toHaveLength(2);
      edited = edited.replace(old, changed);
    }
    const found = diff(extract(text, { file: 'a.md' }), extract(edited, { file: 'b.md' }));
    expect(found.view).toBe('versions');
    expect(changesOf(found), changesOf(found).join('\n')).toHaveLength(EDITS[plan]!.length);
  });
});
