import { describe, expect, it } from 'vitest';
import { EMPTY, SpanBuilder } from '../../src/characters/span/span.js';
import { extract } from '../../src/extract.js';
import { matchOf } from '../../src/plan/match.js';

/** A span copied letter by letter from the beginning of a source. */
const copied = (text: string) => {
  const builder = new SpanBuilder();
  builder.push(text, 0, text.length);
  return builder.done();
};

describe('how a value is related to the words it was read from', () => {
  it.each<[string, string, string, string | undefined]>([
    ['the same', 'Quý I/2024', 'Quý I/2024', 'exact'],
    ['a line end between', 'Quý I năm\n2024', 'Quý I năm 2024', 'cleaned'],
    ['marks of emphasis', '**Công an** xã', 'Công an xã', 'cleaned'],
    ['a part', 'Công an xã chủ trì', 'Công an xã', 'enclosing'],
    ['another name', 'Công an', 'Công an xã', undefined],
    ['other letters', 'cong an xa', 'Công an xã', undefined],
  ])('%s', (_, source, value, expected) => {
    const context = { source, read: ({ text }: { text: string }) => ({ text }) };
    expect(matchOf(value, copied(source), context)).toBe(expected);
  });

  it('is restored where only the reading is the value', () => {
    const context = { source: 'Quy l/2024', read: () => ({ text: 'Quý I/2024', raw: 'Quy l/2024' }) };
    expect(matchOf('Quý I/2024', copied('Quy l/2024'), context)).toBe('restored');
    expect(matchOf('Quý I', copied('Quy l/2024'), context)).toBe('enclosing');
    expect(matchOf('Quý II', copied('Quy l/2024'), context)).toBeUndefined();
  });

  it('is nothing for words that stand nowhere', () => {
    expect(matchOf('a', EMPTY, { source: 'a', read: () => ({ text: '' }) })).toBeUndefined();
  });
});

const TEXT = [
  'KẾ HOẠCH',
  'I. MỤC ĐÍCH',
  'Tốt.',
  'II. NỘI DUNG',
  '1. In tờ rơi.',
  '- Thời gian: l5/9/2023.',
  '- Chủ trì: Công an xã.',
].join('\n\n');

describe('the values of a plan', () => {
  it('say how they are related to the source, and its own words where digits were put for letters', () => {
    const [task] = extract(TEXT).tasks;
    expect(task!.deadlines[0]).toMatchObject({ raw: '15/9/2023', rawSource: 'l5/9/2023', match: 'restored' });
    expect(task!.responsibilities![0]).toMatchObject({ unit: 'Công an xã', match: 'exact' });
  });

  it('do not where positions are left out', () => {
    expect(JSON.stringify(extract(TEXT, { positions: false }))).not.toContain('"match"');
  });
});
