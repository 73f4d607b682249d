import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { renderYaml, writeYaml } from '../../src/render/yaml.js';
import type { Plan } from '../../src/schema/plan.js';

/** The renderer looks at shapes only, so a test may give it one value in place of a plan. */
const render = (value: unknown) => renderYaml(value as Plan);
const position = { start: { line: 1, column: 2, offset: 3 }, end: { line: 4, column: 5, offset: 6 } };

const LONG = 'Triển khai, thực hiện các nhiệm vụ: “số hóa” hồ sơ - kết quả giải quyết thủ tục hành chính; '.repeat(40);

describe('renderYaml', () => {
  const strings = [
    ['a day', '2023-07-06'], ['a month', '2023-07'], ['a time', '12:30'], ['a numeral', '05'], ['a no', 'no'],
    ['a yes', 'y'], ['nothing', ''], ['a tilde', '~'], ['an equals sign', '='], ['a merge key', '<<'],
    ['a bullet', '- Mục tiêu'], ['a star', '*Ghi chú'], ['a label', 'Mục tiêu: 100%'], ['a comment', 'a #b'],
    ['paragraphs', 'Một\nHai\n\n+ Ba'], ['a leading line feed', '\n Một\nHai'], ['a trailing one', 'Một\n'],
    ['blanks at the ends', ' Một '], ['a tab', 'Một\tHai\nBa'], ['a carriage return', 'Một\rHai'],
    ['a line separator', 'Một\u2028Hai'], ['a next-line', 'Một\u0085Hai'], ['a mark', '\ufeffMột'], ['a bell', 'a\u0007'],
    ['a long string', LONG], ['long paragraphs', `${LONG}\n${LONG}`], ['NFD', LONG.normalize('NFD')],
    ['a letter above U+FFFF', '😀'], ['a document end', '...\n---'],
  ] as const; // biome-ignore format: several cases a row
  it.each(strings)('keeps %s', (_name, text) => {
    expect(parse(render({ text, list: [text] }))).toEqual({ text, list: [text] });
  });

  it.each(['2023-07-06', 'no', '12:30', '='])('quotes %s, which YAML 1.1 takes for no string', (text) => {
    expect(render({ text })).toMatch(/^text: (['"]).*\1\n$/u);
  });

  it('does not quote plain words', () => {
    expect(render({ text: 'Mục tiêu' })).toBe('text: Mục tiêu\n');
  });

  it('does not fold a long line', () => {
    expect(render({ text: LONG.trim().replaceAll(': ', ' ') }).split('\n')).toHaveLength(2);
  });

  it('puts a position on one line, at any depth and twice', () => {
    const line = '{ start: { line: 1, column: 2, offset: 3 }, end: { line: 4, column: 5, offset: 6 } }';
    const text = render({ position, textPositions: [position], positions: { title: [position] } });
    expect(text).toBe(`position: ${line}\ntextPositions:\n  - ${line}\npositions:\n  title:\n    - ${line}\n`);
  });

  it('leaves a period, which has start and end too, as a block', () => {
    expect(render({ period: { start: '2023-07', end: null } })).toBe('period:\n  start: 2023-07\n  end: null\n');
  });

  it('hands a list on entry by entry, as it writes it in one', () => {
    const plan = { none: [], left: undefined, list: [{ text: 'Một\nHai' }, 'Ba', ['x', 'z']], end: 'Một\n' };
    const pieces: string[] = [];
    writeYaml(plan as unknown as Plan, (piece) => pieces.push(piece));
    expect(pieces).toEqual([
      'none: []\n',
      'list:\n  - text: |-\n      Một\n      Hai\n',
      '  - Ba\n',
      '  - - x\n    - z\n',
      'end: |\n  Một\n',
    ]);
    expect(pieces.join('')).toBe(render(plan));
  });

  it('writes several plans as several documents', () => {
    const text = renderYaml([{ a: 1 }, { a: '...' }, { a: 3 }] as unknown as Plan[]);
    expect(parseAllDocuments(text).map((one) => one.toJS())).toEqual([{ a: 1 }, { a: '...' }, { a: 3 }]);
  });

  it('gives any string back', () => {
    const unit = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\n', ' ', '- ', ': ', '#', 'ế', '"', '\t'));
    const text = fc.array(unit).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (text) => {
        expect(parse(render({ text }))).toEqual({ text });
      }),
      { seed: 6, numRuns: 500 },
    );
  });
});
