import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, type PlanFinding } from '../../src/checks/index.js';
import { extract } from '../../src/extract.js';

const LINES = [
  'I. MỤC ĐÍCH',
  'II. NHIỆM VỤ',
  '1. Nhóm tiện ích (02 mô hình)',
  '1. Mô hình 1: Khám chữa bệnh bằng VNelD',
  '1.2. Mô hình 3: “Quản lý lưu trú',
  '3. Mô hình 3: Tuyên truyền qua CallCenter',
  '- Mục tiêu: Phát huy vai trò “hạt nhân.',
  '- **Thời gian hoàn thành:** 31/02/2023.',
  '+ Thời gian hoàn thành: Quý I/2030.',
  '- Phân công nhiệm vụ:',
  '+ Sở A, Sở Y tế chủ trì, phối hợp CAT.',
  '+ Công an xã phối hợp.',
  '- Công cụ triển khai:',
  '(1) Theo Kế hoạch số 86/KH-UBND ngày 20/3/2024 của UBND huyện.',
  '(3) Theo Kế hoạch số 68/KH-UBND ngày 20/3/2024 của UBND huyện.',
  'gồm 13 mô hình: số 1; 23; 4.',
  'PHỤ LỤC',
  '| TT | Mô hình | Chủ trì | Thời gian hoàn thành |',
  '|----|----|----|----|',
  '| 1 | Mô hình 1: khám bệnh | CAT | 30/12/2023 |',
  '| 2 | Mô hình 3: x | Sở YT | |',
  '',
  'Một dòng bất kỳ 😀 (ABCD) $& \\1 [x]',
];
const plans = fc
  .array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 40 })
  .map((lines) => `KẾ HOẠCH\nTriển khai\n\n${lines.join('\n')}\n`);

const places = ({ position, cause }: PlanFinding) => [position, cause?.position].flatMap((place) => place ?? []);

describe('check, on plans put together at random', () => {
  it('never fails, points into the source, and says the same each time', () => {
    fc.assert(
      fc.property(plans, fc.constantFrom('en', 'vi'), (source, language) => {
        const plan = extract(source);
        const findings = check(plan, { source, language });
        for (const finding of findings) {
          expect(finding.message).not.toMatch(/undefined|\[object|\{\w+\}|NaN/u);
          for (const { start, end } of places(finding)) {
            expect(start.offset).toBeGreaterThanOrEqual(0);
            expect(end.offset).toBeGreaterThanOrEqual(start.offset);
            expect(end.offset).toBeLessThanOrEqual(source.length);
            const before = source.slice(0, start.offset).split('\n');
            expect([start.line, start.column]).toEqual([before.length, before.at(-1)!.length + 1]);
          }
        }
        expect(check(plan, { source, language })).toEqual(findings);
        check(extract(source, { positions: false }), { language });
      }),
      { seed: 6, numRuns: 150 },
    );
  });

  it('finds the same in a source that is decomposed', () => {
    fc.assert(
      fc.property(plans, (source) => {
        const told = (text: string) =>
          check(extract(text), { source: text }).map(({ rule, message }) => `${rule} ${message}`);
        expect(told(source.normalize('NFD'))).toEqual(told(source));
      }),
      { seed: 6, numRuns: 50 },
    );
  });

  it('leaves out a rule that is off, and gives others the level asked for', () => {
    fc.assert(
      fc.property(plans, (source) => {
        const rules = { 'name-variant': 'off', 'section-number-gap': 'error' } as const;
        for (const { rule, severity } of check(extract(source), { source, rules })) {
          expect(rule).not.toBe('name-variant');
          if (rule === 'section-number-gap') expect(severity).toBe('error');
        }
      }),
      { seed: 6, numRuns: 50 },
    );
  });
});
