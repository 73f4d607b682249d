import { describe, expect, it } from 'vitest';
import { readMarker } from '../../src/facts/marker/marker.js';
import { NumberSequence } from '../../src/join/index.js';

describe('NumberSequence', () => {
  const after = (...lines: string[]) => {
    const sequence = new NumberSequence();
    for (const line of lines) sequence.add(readMarker(line)!);
    return (line: string) => sequence.expects(readMarker(line)!);
  };

  it.each([
    [['1. A'], '2. B'],
    [['1. A'], '1. B'],
    [['1. A'], '4. B'],
    [['d) A'], 'đ) B'],
    [['II. A', '1. B', 'a) C'], 'III. D'],
    [['01. A'], '02. B'],
    [[], 'a) B'],
    [[], '01. B'],
  ])('after %j may come %j', (lines, next) => {
    expect(after(...lines)(next)).toBe(true);
  });

  it.each([
    [['2. A'], '06. Hoàn thành'],
    [['2. A'], '12. Hoàn thành'],
    [['3. A'], '2. B'],
    [['1. A'], '5. B'],
    [[], '2. B'],
    [['a) A'], 'k) B'],
  ])('after %j does not come %j', (lines, next) => {
    expect(after(...lines)(next)).toBe(false);
  });
});
