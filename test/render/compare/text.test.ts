import { describe, expect, it } from 'vitest';
import { diff, matrix } from '../../../src/index.js';
import { compareWords } from '../../../src/messages/compare/index.js';
import { renderDiffText } from '../../../src/render/compare/diff-text.js';
import { renderMatrixCsv } from '../../../src/render/compare/matrix-csv.js';
import { renderMatrixText } from '../../../src/render/compare/matrix-text.js';
import { textTable } from '../../../src/render/compare/text-table.js';
import { wrap } from '../../../src/render/compare/wrap.js';
import type { Neutral } from '../../../src/text/neutral.js';
import { fixture } from '../../compare/plans.js';
import { diffOf, HOSTILE, matrixOf } from './hostile.js';

const [A, B] = [fixture('hung-chinh'), fixture('dong-nai')];
const widest = (text: string) => Math.max(...text.split('\n').map((line) => line.length));

describe('a diff as text', () => {
  const text = renderDiffText(diff(A, B));

  const full = renderDiffText(diff(A, B), { full: true });

  it('says the most important first, on two screens', () => {
    const lines = text.split('\n');
    expect(lines[0]).toMatch(/^A {1,2}Hưng Chính \(commune\), 2023/);
    expect(text).toMatch(/^Models +38 +43 +38 +37 +1 +0 +5$/m);
    expect(lines.length).toBeLessThanOrEqual(90);
    expect(text).toContain('Compared as plans of two localities');
    expect(text).toContain('Not compared: ');
  });

  it('fits a terminal, and breaks no words', () => {
    for (const one of [text, full]) expect(widest(one)).toBeLessThanOrEqual(80);
    expect(widest(renderDiffText(diff(A, B), { width: 60, full: true }))).toBeLessThanOrEqual(60);
  });

  it('shows models in order where all is asked for', () => {
    const details = full.slice(full.lastIndexOf('\nModel 2 '));
    const shown = [...details.matchAll(/^Model (\d+)/gm)].map((match) => Number(match[1]));
    expect(shown.length).toBeGreaterThan(30);
    expect(shown).toEqual([...shown].sort((x, y) => x - y));
    expect(full).toContain('Model 17 = 21 Mô hình thi online');
    expect(text).not.toContain('\nModel 17 = 21 Mô hình thi online');
  });

  it('sets values off with signs as well as colours', () => {
    const paint = (name: string) => (words: Neutral) => `<${name}>${words}</${name}>` as Neutral;
    const colours = {
      added: paint('a'),
      removed: paint('r'),
      changed: paint('c'),
      strong: paint('s'),
      faint: paint('f'),
    };
    const painted = renderDiffText(diff(A, B), { paint: colours, full: true });
    expect(painted).toContain('<a>+ 2023-10-30</a>');
    expect(painted.replace(/<\/?[arcsf]>/g, '')).toBe(full);
  });

  it('says so where nothing is in common, and where nothing differs', () => {
    const nothing = renderDiffText(diff(A, fixture('loc-ha')));
    expect(nothing).toContain('Nothing in common: 38 models only in A, 33 tasks only in B.');
    expect(nothing).not.toContain('Without a counterpart');
    const same = renderDiffText(diff(A, A));
    expect(same).toContain('No difference.');
    expect(same).toMatch(/^Models +38 +38 +38 +0 +38 +0 +0$/m);
  });

  it('is written in Vietnamese where asked to', () => {
    const vi = renderDiffText(diff(A, B), { words: compareWords('vi') });
    expect(vi).toContain('So sánh kế hoạch của hai địa phương');
    expect(vi).toContain('Đơn vị chủ trì');
    expect(vi).not.toMatch(/Deadlines|Leads|only in|changed/u);
  });

  it('amends and repeals nothing between two localities, whose plans are both in force', () => {
    const words = compareWords('vi');
    const localities = renderDiffText(diff(A, B), { words, full: true });
    expect(localities).toContain('+ VNeID (chỉ có ở B)');
    expect(localities).not.toMatch(/bãi bỏ|bổ sung|sửa đổi|giữ nguyên|điều chỉnh câu chữ|declaredCount/u);
    const shorter = { ...A, models: A.models.slice(1) };
    expect(renderDiffText(diff(A, shorter), { words })).toMatch(/Mô hình 1 .*bãi bỏ$/mu);
  });

  it('shows a body that is printed in two ways as one whose part is another', () => {
    expect(full).toMatch(/~ Sở Tài nguyên và Môi trường/u);
    expect(full).not.toMatch(/Sở Tài [Nn]guyên và Môi trường\s+→\s+Sở Tài/u);
  });

  it('says the difference of deadlines whole, in days', () => {
    expect(full).toMatch(/^Model 19 = 23 .* 2023-10-30 +2023-07-30 +92 days earlier$/m);
  });

  it.each(HOSTILE)('does not steer the terminal: %j', (hostile) => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
    expect(renderDiffText(diffOf(hostile))).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/u);
  });
});

const words = compareWords('en');

describe('a matrix as text', () => {
  const plans = ['cao-ngoc', 'hung-chinh', 'dong-nai', 'models-list'].map(fixture);
  it.each(['all', 'presence', 'deadline', 'lead', 'tools'] as const)('fits a terminal with %s in its cells', (cell) => {
    const text = renderMatrixText(matrix(plans), { words, cell });
    expect(widest(text)).toBeLessThanOrEqual(80);
    expect(text.split('\n')[0]).toMatch(/^\d+ models in 4 plans\.$/);
  });

  it('puts the number of a model into the column of its plan', () => {
    const lines = renderMatrixText(matrix(plans), { words, cell: 'presence' }).split('\n');
    expect(lines.find((line) => line.startsWith('Mô hình thi online'))).toMatch(/–\s+17\s+21\s+–$/);
  });
});

describe('a matrix as CSV', () => {
  /** The cells of CSV as RFC 4180 reads them. */
  function read(csv: string): string[][] {
    const rows: string[][] = [[]];
    for (const match of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
      rows.at(-1)!.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
      if (match[3] === '\r\n') rows.push([]);
    }
    return rows.slice(0, -1);
  }

  it('has a row for each model and as many cells in each', () => {
    const table = matrix([A, B]);
    const rows = read(renderMatrixCsv(table, { words }));
    expect(rows).toHaveLength(table.rows.length + 1);
    expect(rows[0]).toEqual([
      'model',
      'plans',
      'Hưng Chính: number',
      'Hưng Chính: deadline',
      'Hưng Chính: lead',
      'Đồng Nai: number',
      'Đồng Nai: deadline',
      'Đồng Nai: lead',
    ]);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([8]));
    expect(read(renderMatrixCsv(table, { words, cell: 'presence' }))[21]?.slice(1)).toEqual(['2', '17', '21']);
    expect(rows[1]).toEqual(['Triển khai 53 dịch vụ công thiết yếu', '2', '1', '', '', '1', '', '']);
  });

  it.each(HOSTILE)('never gives a formula: %j', (text) => {
    for (const row of read(renderMatrixCsv(matrixOf(text), { words }))) {
      for (const cell of row) expect(cell).not.toMatch(/^[\s]*[=+@-]/u.test(text) ? /^[=+@-]/u : /^[=@+]/u);
    }
  });

  it('tells plans of one locality apart, and begins with a mark for Excel where asked to', () => {
    const csv = renderMatrixCsv(matrix([A, A]), { words, cell: 'presence', excel: true });
    expect(csv.startsWith('\ufeffmodel,plans,Hưng Chính,Hưng Chính 2\r\n')).toBe(true);
  });
});

describe('wrapping', () => {
  it('breaks at blanks, indents, and keeps a word that is too wide whole', () => {
    expect(wrap([{ text: 'aa bb cc dd' }], 8, '- ', '  ')).toEqual(['- aa bb', '  cc dd']);
    expect(wrap([{ text: 'abcdefghijkl m' }], 6, '', '')).toEqual(['abcdefghijkl', 'm']);
    expect(wrap([], 10, 'x ', '')).toEqual(['x']);
  });

  it('begins no line with what a build server takes for a command', () => {
    const hostile = 'aaaa ::error::x ##[error]y \u001b[31mz';
    for (const width of [5, 9, 40]) {
      const lines = [...wrap([{ text: hostile }], width, '', ''), ...textTable(['a'], [[hostile]], width + 30)];
      expect(lines.join('\n')).not.toMatch(/^\s*::|##\[/m);
      expect(lines.join('\n')).not.toContain('\u001b');
    }
  });

  it('paints words, not the blanks at which a line breaks', () => {
    const paint = (text: Neutral) => `<${text}>` as Neutral;
    expect(wrap([{ text: 'aa bb', paint }, { text: 'cc' }], 5, '', '')).toEqual(['<aa bb>', 'cc']);
    expect(wrap([{ text: 'aa bb', paint }], 3, '', ' ')).toEqual(['<aa>', ' <bb>']);
  });
});
