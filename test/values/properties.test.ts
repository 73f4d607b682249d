import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDefinitions, findResponsibilities } from '../../src/values/bodies/index.js';
import { readDeadlines } from '../../src/values/deadlines/index.js';
import { findReferences } from '../../src/values/references/index.js';
import { findReports } from '../../src/values/reporting/index.js';
import { findTargets } from '../../src/values/targets/index.js';

/** Pieces of plans in any order: what such finders stumble over is what is beside the usual. */
const PIECES = [
  'Sở Y tế',
  'Công an tỉnh',
  'các',
  'và',
  ',',
  ';',
  '. ',
  '(',
  ')',
  ' - ',
  '\n',
  ':',
  'chủ trì',
  'phối hợp với',
  'theo hướng dẫn của',
  'hỗ trợ',
  'trước',
  'từ',
  'đến hết',
  'ngày 30/12/2023',
  'tháng 8/2023',
  'Quý I',
  '/2024',
  'năm 2023',
  'thường xuyên',
  'sau khi có',
  'hàng tháng',
  'báo cáo',
  '100%',
  '50.000 tài khoản',
  'Kế hoạch số',
  '33/KH-UBND',
  '05-NQ/TU',
  'của',
  'UBND huyện',
  'về việc',
  'Quy 11/2024',
  'thuong xuyen',
  'Đề án 06/CP',
  '31/02/2023',
  '0912.345.678',
  '“',
  '”',
  'TT&TT',
  'cán bộ kỹ thuật',
  'giao',
  '…',
] as const;
const text = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
    ),
    { maxLength: 25 },
  )
  .map((pieces) => pieces.join(' ').normalize('NFC'));
const settings = { seed: 20_240_601, numRuns: 400 };

const FINDERS: readonly [string, (text: string) => readonly { start: number; end: number }[]][] = [
  ['references', findReferences],
  ['targets', findTargets],
  ['reports', findReports],
  ['definitions', findDefinitions],
  ['assignment', (t) => findResponsibilities('assignment', t)],
  ['implementers', (t) => findResponsibilities('implementers', t)],
  [
    'field deadlines',
    (t) => readDeadlines(t, { field: true }).map((d) => ({ start: d.startOffset, end: d.endOffset })),
  ],
  ['deadlines', (t) => readDeadlines(t).map((d) => ({ start: d.startOffset, end: d.endOffset }))],
];

test.each(FINDERS)('%s: never throws, and every finding stands inside the text', (_, find) => {
  fc.assert(
    fc.property(text, (t) => {
      for (const { start, end } of find(t)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(t.length);
      }
    }),
    settings,
  );
});

test('a planted citation is found where it was planted', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('Căn cứ ', 'theo ', 'Thực hiện '),
      fc.nat(999),
      fc.constantFrom(' về việc A', '; B', '.'),
      (lead, n, tail) => {
        const cited = `Quyết định số ${n + 1}/QĐ-UBND ngày 03/11/2023 của UBND tỉnh`;
        const whole = `${lead}${cited}${tail}`;
        const [found] = findReferences(whole);
        expect(whole.slice(found!.start, found!.end)).toBe(cited);
      },
    ),
    settings,
  );
});

test.each(FINDERS)('%s: ends on a long text, and finds no less in it than in a short one', (_, find) => {
  const piece = `${PIECES.join(' ')} `;
  expect(find(piece.repeat(160)).length).toBeGreaterThanOrEqual(find(piece).length);
});
