import { describe, expect, it } from 'vitest';
import { readOutline } from '../../src/outline/index.js';
import type { Node } from '../../src/outline/node.js';
import { readLines } from '../read-lines.js';

/** The outline of a body as printed markers, indented by level: "  1." under "I.". */
function outline(...lines: string[]): string[] {
  const text = ['KẾ HOẠCH', 'Triển khai Đề án 06', ...lines].join('\n\n');
  const { nodes } = readOutline(readLines(text, { markdown: true })).outline;
  const show = (node: Node, depth: number): string[] => [
    `${'  '.repeat(depth)}${node.type === 'table' ? 'table' : (node.line.marker?.printed ?? node.type)}`,
    ...node.children.flatMap((child) => show(child, depth + 1)),
  ];
  return nodes.flatMap((node) => show(node, 0));
}

describe('points nest by their printed numbers', () => {
  it.each<[string, string[], string[]]>([
    [
      'I. 1. a) -',
      ['I. A', '1. B', 'a) C', '- D', 'b) E', '2. F', 'II. G'],
      ['I.', '  1.', '    a)', '      -', '    b)', '  2.', 'II.'],
    ],
    ['A. I. 1.', ['A. A', 'I. B', '1. C', 'II. D', 'B. E', 'I. F'], ['A.', '  I.', '    1.', '  II.', 'B.', '  I.']],
    [
      'Phần I. I. 1.',
      ['Phần I. A', 'I. B', '1. C', 'Phần II. D', 'I. E'],
      ['Phần I.', '  I.', '    1.', 'Phần II.', '  I.'],
    ],
    [
      'I. 1. 1.1. (1)',
      ['I. A', '1. B', '1.1. C', '(1) D', '(2) E', '1.2. F', '2. G'],
      ['I.', '  1.', '    1.1.', '      (1)', '      (2)', '    1.2.', '  2.'],
    ],
    ['I. 1.1 without 1.', ['I. A', '1.1. B', '1.2. C', 'II. D', '2.1. E'], ['I.', '  1.1.', '  1.2.', 'II.', '  2.1.']],
    [
      'letters that count on with another mark',
      ['I. A', 'a) B', 'b) C', 'c. D', 'd) E'],
      ['I.', '  a)', '  b)', '  c.', '  d)'],
    ],
    ['letters within letters', ['I. A', 'b) B', 'a. C', 'b. D', 'c. E'], ['I.', '  b)', '    a.', '    b.', '    c.']],
    [
      'bullets below what introduces them',
      ['I. A', '1. B', '* C:', '- D.', '- E.', '* F.', '- G.', '+ H.', '- K.'],
      ['I.', '  1.', '    *', '      -', '      -', '    *', '    -', '      +', '    -'],
    ],
    ['gaps', ['I. A', '1. B', '4. C', 'IV. D'], ['I.', '  1.', '  4.', 'IV.']],
    ['repeats', ['I. A', '1. B', '1. C', 'I. D'], ['I.', '  1.', '  1.', 'I.']],
    ['jumps back', ['I. A', '3. B', '2. C', 'II. D', 'I. E'], ['I.', '  3.', '  2.', 'II.', 'I.']],
    [
      'the Vietnamese alphabet',
      ['I. A', 'c) B', 'd) C', 'đ) D', 'e) E', 'g) F'],
      ['I.', '  c)', '  d)', '  đ)', '  e)', '  g)'],
    ],
    [
      'a list that begins anew under a deeper point',
      ['I. A', '2. B', '2.2. C', 'a) D', '1. E', '2. F', 'II. G'],
      ['I.', '  2.', '    2.2.', '      a)', '        1.', '        2.', 'II.'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(outline(...lines)).toEqual(expected);
  });

  it('puts items under fields, fields under models, models under groups', () => {
    const lines = [
      'I. A',
      '1. Nhóm một',
      'Mô hình 1: B',
      '- Mục tiêu: C.',
      '- Phân công nhiệm vụ:',
      '+ D;',
      '+ E.',
      'Mô hình 2: F',
      '- Mục tiêu: G.',
      '2. Nhóm hai',
      'Mô hình 3: H',
    ];
    expect(outline(...lines)).toEqual([
      'I.',
      '  1.',
      '    model',
      '      -',
      '      -',
      '        +',
      '        +',
      '    model',
      '      -',
      '  2.',
      '    model',
    ]);
  });

  it('keeps a numbered list of a field inside the field', () => {
    const lines = [
      'I. A',
      'Mô hình 1: B',
      '- Mục tiêu: C.',
      '- Phân công nhiệm vụ:',
      '1. Công an xã.',
      '2. Đoàn xã.',
      '- Hiệu quả: D.',
      'Mô hình 2: E',
    ];
    const { nodes } = readOutline(readLines(['KẾ HOẠCH', 'T', ...lines].join('\n\n'), { markdown: true })).outline;
    const types = (node: Node): unknown => [node.type, ...node.children.map(types)];
    expect(nodes.map(types)).toEqual([
      ['point', ['model', ['field'], ['field', ['item'], ['item']], ['field']], ['model']],
    ]);
  });

  describe('a list under a label of a numbered model', () => {
    const types = (node: Node): unknown =>
      node.children.length > 0 ? [node.type, ...node.children.map(types)] : node.type;
    const read = (...lines: string[]) => {
      const text = ['KẾ HOẠCH', 'T', 'I. A', ...lines].join('\n\n');
      const { nodes } = readOutline(readLines(text, { markdown: true })).outline;
      return nodes.flatMap((node) => node.children.map(types));
    };
    const field = ['field', 'item', 'item'];

    it.each<[string, string[], unknown[]]>([
      [
        'numbered like the models',
        [
          '1. Mô hình 1: B',
          '- Phân công nhiệm vụ:',
          '1. Công an xã',
          '2. Đoàn xã',
          '2. Mô hình 2: C',
          '- Mục tiêu: D.',
        ],
        [
          ['model', field],
          ['model', 'field'],
        ],
      ],
      [
        'of the last model',
        ['4. Mô hình 4: B', '- Phân công nhiệm vụ:', '1. Công an xã', '2. Đoàn xã', '5. Kinh phí', '- Ngân sách.'],
        [
          ['model', field],
          ['point', 'item'],
        ],
      ],
      [
        'of the first and only model',
        ['1. Mô hình 1: B', '- Phân công nhiệm vụ:', '1. Công an xã;', '2. Đoàn xã.', '2. Kinh phí', '- Ngân sách.'],
        [
          ['model', field],
          ['point', 'item'],
        ],
      ],
      [
        'numbered like the group above the model',
        [
          '1. Nhóm một',
          '1.1. Mô hình 1: B',
          '- Phân công nhiệm vụ:',
          '1. Công an xã',
          '2. Đoàn xã',
          '1.2. Mô hình 2: C',
        ],
        [['point', ['model', field], 'model']],
      ],
      [
        'with letters, as the models',
        ['a) Mô hình 1: B', '- Phân công nhiệm vụ:', 'a) Công an xã', 'b) Đoàn xã', 'b) Mô hình 2: C'],
        [['model', field], 'model'],
      ],
      [
        'twice in one model',
        [
          '3. Mô hình 3: B',
          '- Phân công nhiệm vụ: Như sau:',
          '1. Công an xã',
          '2. Đoàn xã',
          '- Hiệu quả:',
          '1. Nhanh',
          '2. Rẻ',
          '4. Mô hình 4: C',
        ],
        [['model', field, field], 'model'],
      ],
      [
        'of its labels',
        ['1. Mô hình 1: B', '1. Mục tiêu: C.', '2. Phân công nhiệm vụ: D.', '2. Mô hình 2: E', '1. Mục tiêu: F.'],
        [
          ['model', 'field', 'field'],
          ['model', 'field'],
        ],
      ],
    ])('%s', (_, lines, expected) => {
      expect(read(...lines)).toEqual(expected);
    });

    it.each<[string, string[], unknown[]]>([
      [
        'where a section follows',
        ['1. Mô hình 1: B', '- Mục tiêu: C.', '2. Kinh phí', '- Ngân sách.'],
        [
          ['model', 'field'],
          ['point', 'item'],
        ],
      ],
      [
        'where a group follows',
        ['1. Nhóm một', 'Mô hình 1: B', '- Mục tiêu: C.', '2. Nhóm hai', 'Mô hình 2: D'],
        [
          ['point', ['model', 'field']],
          ['point', 'model'],
        ],
      ],
      [
        'where a section with the name of a label follows',
        ['1. Mô hình 1: B', '- Mục tiêu: C.', '2. Kinh phí: Ngân sách.'],
        [['model', 'field'], 'point'],
      ],
      [
        'where a heading in capitals begins anew',
        ['1. Mô hình 1: B', '- Mục tiêu:', '1. KINH PHÍ', '- Ngân sách.'],
        [
          ['model', 'field'],
          ['point', 'item'],
        ],
      ],
    ])('is none %s', (_, lines, expected) => {
      expect(read(...lines)).toEqual(expected);
    });
  });

  describe('a plain number is no sibling of numbers printed as headings', () => {
    it.each<[string, string[], string[]]>([
      [
        'with hashes',
        ['## I. A', '### 1. B', '1. C.', '2. D.', '### 2. E', '1. F.', '2. G.', '3. H.'],
        ['I.', '  1.', '    1.', '    2.', '  2.', '    1.', '    2.', '    3.'],
      ],
      [
        'in bold type',
        ['**I. A**', '**1. B**', '1. C.', '2. D.', '**2. E**', '1. F.'],
        ['I.', '  1.', '    1.', '    2.', '  2.', '    1.'],
      ],
      [
        'but goes on with them where its number follows and no heading bears it',
        ['## I. A', '### 1. B', '2. C', '### 3. D', '4. E', '## II. F', '### 2. G'],
        ['I.', '  1.', '  2.', '  3.', '  4.', 'II.', '  2.'],
      ],
    ])('%s', (_, lines, expected) => {
      expect(outline(...lines)).toEqual(expected);
    });

    it('in a list under a label of a model', () => {
      const lines = ['### 1. B', '#### Mô hình 2. C', '**Đơn vị thực hiện**:', '1. Công an xã', '2. Các thôn'];
      expect(outline('## I. A', ...lines, '**Thời gian hoàn thành**: 2024', '### 2. D')).toEqual([
        'I.',
        '  1.',
        '    model',
        '      field',
        '        1.',
        '        2.',
        '      field',
        '  2.',
      ]);
    });
  });

  it('keeps tables where they stand', () => {
    expect(outline('I. A', '1. B', '| a | b |\n|---|---|\n| c | d |', '2. E')).toEqual([
      'I.',
      '  1.',
      '    table',
      '  2.',
    ]);
  });

  it('stays shallow in lists in lists without end', () => {
    const lines = Array.from({ length: 400 }, (_, i) => ['1. Việc', 'a) Việc', '(1) Việc'][i % 3]!);
    const depth = Math.max(...outline('I. A', ...lines).map((line) => line.search(/\S/) / 2));
    expect(depth).toBeLessThan(30);
  });
});
