import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../../../src/plan/annexes/scan-annex/cells.js';
import { knownOf } from '../../../../src/plan/annexes/scan-annex/known.js';
import { findParts } from '../../../../src/plan/annexes/scan-annex/parts.js';
import { sureCells } from '../../../../src/plan/annexes/scan-annex/sure.js';
import { lettersOfLines, modelOf } from './rows.js';

const COLUMNS = ['no', 'title', 'lead', 'deadline', 'platform'] as const;
const MODEL = modelOf(1, 'Nền tảng quản lý', { lead: 'Trạm y tế xã', deadline: 'Quý II/2024', tools: 'Camera AI' });
function read(lines: string[]) {
  const letters = lettersOfLines(lines);
  const parts = findParts(letters, knownOf([MODEL])(1, []));
  return [...sureCells(letters, cellsOf(letters, parts, COLUMNS), COLUMNS).keys()].sort();
}

describe('the cells that are sure', () => {
  it.each([
    [
      'all of a line',
      ['Nền tảng quản lý Trạm y tế xã Quý II/2024 Camera AI'],
      ['deadline', 'lead', 'platform', 'title'],
    ],
    ['a title over two lines', ['Nền tảng Trạm y tế xã', 'quản lý'], ['lead', 'title']],
    ['a time that goes on with a year', ['Trạm y tế xã Quý II/2024 2025'], ['lead']],
    ['a time behind a dash', ['Trạm y tế xã', '- Quý II/2024'], ['lead']],
    ['a time below another', ['Trạm y tế xã từ', 'Quý II/2024'], []],
    ['a body that goes on with small letters', ['Nền tảng quản lý Trạm y tế xã vùng cao'], ['title']],
    ['a body behind a comma', ['Hội Nông dân, Trạm y tế xã,'], []],
    ['nothing known', ['abc'], []],
  ])('%s', (_, lines, keys) => expect(read(lines)).toEqual(keys));
});
