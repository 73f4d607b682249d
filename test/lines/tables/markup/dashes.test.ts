import { describe, expect, it } from 'vitest';
import { readDashes } from '../../../../src/lines/tables/markup/dashes.js';

const read = (lines: readonly string[]) =>
  readDashes({ text: lines.join('\n'), markdown: true }, 0)?.rows.map(
    ({ row }) => `${row!.isHead ? '# ' : ''}${row!.cells.map(({ span }) => span.text).join(' / ')}`,
  ) ?? null;

const EDGE = '  ----------------------------------------';
const RULE = '  ---- ---------------- ------------------';

describe('a table with dashes above its columns', () => {
  const expected = ['# TT / Việc / Chủ trì', '1 / Mua máy tính / Công an xã', '2 / Tập huấn / Trạm y tế'];
  it('has a line for each row', () => {
    const lines = [
      '  TT   Việc             Chủ trì',
      RULE,
      '  1    Mua máy tính     Công an xã',
      '  2    Tập huấn         Trạm y tế',
      '',
      'Khác',
    ];
    expect(read(lines)).toEqual(expected);
    expect(read(lines.map((line) => line.normalize('NFD')))).toEqual(expected);
  });

  it('has rows of several lines between lines of dashes', () => {
    const rows = [
      '  1    Mua máy          Công an',
      '       tính             xã',
      '',
      '  2    Tập huấn         Trạm y tế',
    ];
    expect(read([EDGE, '  TT   Việc             Chủ', '                        trì', RULE, ...rows, EDGE])).toEqual(
      expected,
    );
  });

  it('has marks of emphasis that go on from one line of a cell to the next', () => {
    const rows = ['  1    *Mua máy         **Công an', '       tính*            xã**'];
    expect(read([RULE, ...rows, '', '  2    Tập huấn         Trạm y tế', RULE])).toEqual(expected.slice(1));
  });

  it('has its head among the rows where the dashes are above and below', () => {
    const rows = [
      '  TT   Việc             Chủ trì',
      '',
      '  1    Mua máy          Công an',
      '       tính             xã',
    ];
    const last = ['', '  2    Tập huấn         Trạm y tế'];
    expect(read([RULE, ...rows, ...last, RULE])).toEqual(expected);
    expect(read([RULE, ...rows, ...last])).toBeNull();
  });

  it.each<[string, string[]]>([
    ['is a rule alone', [EDGE, 'Công an xã', EDGE]],
    [
      'has words over the blank between two columns',
      ['  TT   Việc             Chủ trì', RULE, '  1    Mua-máy-tính-cho-cả-xã'],
    ],
    ['has no row', ['  TT   Việc             Chủ trì', RULE]],
    ['is never closed', [EDGE, '  TT   Việc             Chủ trì', RULE, '  1    Mua              Công an']],
  ])('is none where it %s', (_, lines) => {
    expect(read(lines)).toBeNull();
  });
});
