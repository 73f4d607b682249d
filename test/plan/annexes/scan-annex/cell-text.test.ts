import { describe, expect, it } from 'vitest';
import { spellingOf, textOf } from '../../../../src/plan/annexes/scan-annex/cell-text.js';
import { cellsOf } from '../../../../src/plan/annexes/scan-annex/cells.js';
import { knownOf } from '../../../../src/plan/annexes/scan-annex/known.js';
import { findParts } from '../../../../src/plan/annexes/scan-annex/parts.js';
import { lettersOfLines, linesOf, modelOf } from './rows.js';

const MODEL = modelOf(1, 'Nền tảng, quản lý', { lead: 'Trạm y tế xã', coordination: 'Công an xã', tools: 'VNeID' });
function textIn(lines: string[]) {
  const row = lettersOfLines(lines);
  const [cell] = cellsOf(row, findParts(row, knownOf([MODEL])(1, [])), ['title', 'lead', 'coordination', 'platform']);
  return cell && (textOf(cell, row, linesOf(lines), spellingOf([MODEL]))?.text ?? null);
}

describe('what a cell says', () => {
  it.each([
    [['Trạm Y tế xã'], 'Trạm Y tế xã'],
    [['TRẠM Y TẾ XÃ'], 'TRẠM Y TẾ XÃ'],
    [['Tram y te xa'], 'Trạm y tế xã'],
    [['VNelD'], 'VNeID'],
    [['VneID'], 'VneID'],
    [['Trạm y tế xã; Công an xã'], 'Trạm y tế xã; Công an xã'],
    [['Nền tảng, quản lý'], 'Nền tảng, quản lý'],
    [['Nền tảng', 'quản lý'], null],
    [['Nền tảng quản lý'], null],
    [['Trạm y tệ xã'], null],
    [['Hội Nông dân'], undefined],
  ])('%j: %j', (lines, text) => expect(textIn(lines)).toBe(text));
});

describe('two words beside each other', () => {
  const isUsual = spellingOf(
    ['an toàn xã hội', 'an toàn thông tin', 'an toan thông tin', 'chi phí đào tạo'].map((title, i) =>
      modelOf(i, title),
    ),
  );
  it.each([
    ['an', 'toàn', true],
    ['An', 'Toàn', true],
    ['thông', 'tin', true],
    ['an', 'toan', false],
    ['chi', 'phí', false],
    ['xã', undefined, false],
    [undefined, 'an', false],
  ])('%j %j: %s', (left, right, usual) => expect(isUsual(left, right)).toBe(usual));
});
