import { describe, expect, it } from 'vitest';
import { type Span, SpanBuilder } from '../../../src/characters/span/span.js';
import { printedText } from '../../../src/characters/span/span-parts.js';
import { restoreLabel } from '../../../src/restore/readings/labels.js';

/** A line whose words are read as they are printed, each with a certainty. */
function reading(text: string, certainty: number): Span {
  const builder = new SpanBuilder();
  for (const { 0: raw, index } of text.matchAll(/\S+/g)) {
    const place = { from: index, to: index + raw.length };
    builder.insert(' '.repeat(index - builder.length));
    builder.read(raw, { ...place, printed: raw, word: { raw, text: raw, certainty, alternatives: [], ...place } });
  }
  return builder.done();
}

describe('restoreLabel', () => {
  it.each([
    ['Mụ c tiêu: 100% hộ dân', 'Mục tiêu: 100% hộ dân'],
    ['Đơn vị thự c hội ện: Công an', 'Đơn vị thực hiện: Công an'],
  ])('reads %j as %j', (line, text) => {
    const read = restoreLabel(reading(line, 0.5), 0);
    expect(read.text).toBe(text);
    expect(printedText(read).split(':')[0]).toBe(line.split(':')[0]);
  });

  it.each(['Mục tiêu: 100% hộ dân', 'Công an tỉnh: chủ trì, phối hợp', 'mụ c tiêu: 100%', 'Mụ c tiêu'])(
    'leaves %j as it stands',
    (line) => {
      expect(restoreLabel(reading(line, 0.5), 0).text).toBe(line);
    },
  );

  it('leaves words that are surely read', () => {
    const line = reading('Mụ c tiêu: 100% hộ dân', 0.95);
    expect(restoreLabel(line, 0)).toBe(line);
  });
});
