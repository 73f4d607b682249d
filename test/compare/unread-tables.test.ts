import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diff } from '../../src/compare/index.js';
import { isMisreadNumber } from '../../src/compare/parts/numbering.js';
import { extract } from '../../src/extract.js';

const printed = readFileSync('fixtures/annex-only/input.md', 'utf8');
const whole = extract(printed, { file: 'a.md' });

/** The plan as a printer and an OCR leave it: the cells of its table stand in lines, without their borders. */
const unread = (text: string) => {
  const cells = (line: string) => line.split('|').filter((cell) => cell.trim() !== '');
  const lines = text.split('\n').filter((line) => !/^\|[\s|:-]+\|$/.test(line));
  return lines.map((line) => (line.startsWith('|') ? cells(line).join('\n\n') : line)).join('\n');
};
const compare = (text: string) => diff(whole, extract(text, { file: 'b.md' }), { as: 'versions' });
const rows = ({ models, rows: own }: ReturnType<typeof compare>) => [models.onlyInA, models.onlyInB, own.onlyInA];

describe('a version whose table lost its rows', () => {
  it('has no row or model told as removed, and says that rows were not compared', () => {
    const found = compare(unread(printed));
    expect(rows(found)).toEqual([[], [], []]);
    expect(found.notCompared).toContain('rows');
    expect(found.document.filter(({ path }) => path.startsWith('annexes'))).toEqual([]);
  });

  it.each([
    ['a day', '30/11/2024', '15/10/2024', '30', '15'],
    ['a body', 'UBND huyện Kim Bảng', 'UBND huyện Bình Lục', 'Kim', 'Bình'],
  ])('has %s that changed in it told', (_, from, to, old, now) => {
    expect(printed).toContain(from);
    const found = compare(unread(printed).replace(from, to));
    const change = found.document.find(({ path }) => path === 'tables');
    expect(String(change?.a).split(' ')).toContain(old);
    expect(String(change?.b).split(' ')).toContain(now);
  });

  it('is the other way round the same', () => {
    const other = extract(unread(printed).replace('30/11/2024', '15/10/2024'), { file: 'b.md' });
    const tables = (found: ReturnType<typeof diff>) => found.document.filter(({ path }) => path === 'tables');
    const [there] = tables(diff(whole, other, { as: 'versions' }));
    const [back] = tables(diff(other, whole, { as: 'versions' }));
    expect([back?.a, back?.b]).toEqual([there?.b, there?.a]);
  });

  it('is none where more words differ than are compared: none of them is left out', () => {
    const more = Array.from({ length: 700 }, (_, i) => `${20000 + i}`).join(' ');
    const told = JSON.stringify(compare(`${unread(printed)}\n\n${more}\n`));
    expect(['20000', '20350', '20699'].filter((word) => !told.includes(word))).toEqual([]);
  });

  it.each([
    [
      'without the table',
      (text: string) =>
        text
          .split('\n')
          .filter((line) => !line.startsWith('|'))
          .join('\n'),
    ],
    ['with a row less', (text: string) => text.replace(/^\| 11 \|.*\n/m, '')],
  ])('is none %s: what was removed is told', (_, cut) => {
    const found = compare(cut(printed));
    expect(found.notCompared).not.toContain('rows');
    expect(found.rows.onlyInA.length).toBeGreaterThan(0);
  });
});

describe('isMisreadNumber', () => {
  it.each([
    ['III', 'II', true],
    ['III', 'HI', true],
    ['I', '1', true],
    ['IV', 'V', true],
    ['III', 'I', false],
    ['II', 'IV', false],
    ['2', '3', false],
    ['a', 'b', false],
  ])('%s and %s: %s', (a, b, is) => {
    expect([isMisreadNumber(a, b), isMisreadNumber(b, a)]).toEqual([is, is]);
  });
});
