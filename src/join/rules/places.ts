import { type JoinRule, when } from '../rule.js';

/** Lines that are never joined, whatever their words. */
export const PLACE_RULES: readonly JoinRule[] = [
  {
    name: 'row',
    sample: ['| 1 | Chợ 4.0 |', '| 2 | Trường học số |'],
    decide: (before, line) => when(line.isRow || before.first.isRow, 'part'),
  },
  {
    name: 'cell',
    sample: ['Chủ trì: Công an xã', 'Thời gian: Quý II'],
    decide: (before, line) => when(line.isCell || before.first.isCell, 'part'),
  },
  {
    name: 'other-zone',
    sample: ['triển khai thực hiện./.', 'Nơi nhận:'],
    decide: (before, line) => when(line.zone !== before.first.zone, 'part'),
  },
  {
    // Only a human can see which words belong together in a cell.
    name: 'flattened-table',
    sample: ['1 Chợ 4.0 Phòng Kinh tế', '2 Trường học số'],
    decide: (_, line) => when(line.zone === 'scan', 'part'),
  },
];
