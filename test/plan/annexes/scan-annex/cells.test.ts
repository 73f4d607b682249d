import { describe, expect, it } from 'vitest';
import { cellsOf, settle } from '../../../../src/plan/annexes/scan-annex/cells.js';
import { knownOf } from '../../../../src/plan/annexes/scan-annex/known.js';
import { findParts } from '../../../../src/plan/annexes/scan-annex/parts.js';
import { lettersOfLines, modelOf } from './rows.js';

const COLUMNS = ['no', 'title', 'lead', 'coordination', 'support', 'deadline', 'platform'] as const;
const MODEL = modelOf(1, 'Nền tảng quản lý', {
  lead: 'Trạm y tế xã',
  coordination: 'Công an xã, Hội Nông dân, Đoàn Thanh niên',
  deadline: 'Quý II/2024',
});
const OTHER = modelOf(2, 'Camera an ninh', { lead: 'Ban Quản lý chợ', coordination: 'Công an xã' });
const cells = (lines: string[], number = 1) => {
  const row = lettersOfLines(lines);
  return cellsOf(row, findParts(row, knownOf([MODEL, OTHER])(number, [])), COLUMNS);
};
const shown = (all: ReturnType<typeof cells>) =>
  all
    .map(
      ({ parts, low, high, isOpen }) =>
        `${parts.map(({ phrase }) => phrase.text).join('+')} ${low}-${high}${isOpen ? ' open' : ''}`,
    )
    .sort();

describe('the cells of a row, and the columns they may be in', () => {
  it.each([
    [
      'who leads beside the title',
      ['Nền tảng quản lý Trạm y tế xã Công an xã Quý II/2024'],
      ['Công an xã 3-4', 'Nền tảng quản lý 1-1', 'Quý II/2024 5-5', 'Trạm y tế xã 2-2'],
    ],
    ['a list', ['Công an xã, Hội Nông dân'], ['Công an xã+Hội Nông dân 2-4']],
    ['a list that goes on', ['Công an xã,'], ['Công an xã 2-4 open']],
    ['a list joined by a word', ['Công an xã và Hội Nông dân'], ['Công an xã+Hội Nông dân 2-4']],
    [
      'three bodies from left to right',
      ['Công an xã Hội Nông dân Đoàn Thanh niên'],
      ['Công an xã 2-2', 'Hội Nông dân 3-3', 'Đoàn Thanh niên 4-4'],
    ],
    [
      'other words between the title and a body',
      ['Nền tảng quản lý Phong Van hoa Công an xã'],
      ['Công an xã 3-4', 'Nền tảng quản lý 1-1'],
    ],
    ['nothing known', ['abc def'], []],
  ])('%s', (_, lines, wanted) => expect(shown(cells(lines))).toEqual([...wanted].sort()));

  it('a body stands where it is in the other rows, but not who leads', () => {
    const rows = [cells(['Trạm y tế xã Công an xã Hội Nông dân']), cells(['Nền tảng quản lý Trạm y tế xã Công an xã'])];
    settle(rows);
    expect(shown(rows[1]!)).toContain('Công an xã 3-3');
    const alone = [cells(['Nền tảng quản lý Trạm y tế xã Công an xã'])];
    settle(alone);
    expect(shown(alone[0]!)).toContain('Công an xã 3-4');
  });
});
