import { describe, expect, it } from 'vitest';
import { knownOf } from '../../../../src/plan/annexes/scan-annex/known.js';
import { findParts, isLeftOf } from '../../../../src/plan/annexes/scan-annex/parts.js';
import { lettersOfLines, modelOf } from './rows.js';

const MODEL = modelOf(1, 'Quản lý chương trình an sinh xã hội', {
  lead: 'Trạm y tế xã',
  coordination: 'Công an xã',
  deadline: 'Quý II/2024',
  tools: 'Cục C06',
});
function partsOf(lines: string[]) {
  const row = lettersOfLines(lines);
  const parts = findParts(row, knownOf([MODEL])(1, []));
  return parts.map(({ kind, phrase, runs }) => `${kind} ${phrase.text} ${runs.map(({ line }) => line).join('')}`);
}

describe('the phrases that are in a row', () => {
  it.each([
    [
      ['Quan ly chuong trinh Tram y te xa Quy 11/2024', 'an sinh xa hoi'],
      ['title Quản lý chương trình an sinh xã hội 01', 'body Trạm y tế xã 0', 'deadline Quý II/2024 0'],
    ],
    [['VNeIDTrạm y tếxã'], ['body Trạm y tế xã 0']],
    [
      ['Công an Trạm y tế xã', 'xã'],
      ['body Trạm y tế xã 0', 'body Công an xã 01'],
    ],
    [['Cục C06 - BCA'], ['platform Cục C06 0']],
  ])('%j', (lines, parts) => expect(partsOf(lines).sort()).toEqual([...parts].sort()));

  it.each([
    ['another number', ['Quý II/2025', 'Cục C08']],
    ['a word that is missing', ['Trạm tế']],
    ['other words', ['Hội Nông dân']],
    ['the title behind other words', ['Công ty cổ phần Quản lý chương trình an sinh xã hội']],
    ['nothing', ['']],
  ])('none: %s', (_, lines) => expect(partsOf(lines)).toEqual([]));

  it('one left of another', () => {
    const at = (line: number, from: number, to: number) => ({ runs: [{ line, from, to }] });
    expect(isLeftOf(at(0, 0, 4), at(0, 4, 8))).toBe(true);
    expect(isLeftOf(at(0, 4, 8), at(0, 0, 4))).toBe(false);
    expect(isLeftOf(at(0, 0, 4), at(1, 4, 8))).toBe(false);
  });
});
