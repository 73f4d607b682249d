import { describe, expect, it } from 'vitest';
import { ordinalsOf } from '../../../../src/plan/annexes/scan-annex/groups.js';

describe('the ordinals of groups', () => {
  it.each([
    [
      ['I', '11', 'III'],
      ['I', 'II', 'III'],
    ],
    [
      ['I', null, '111', 'IV'],
      ['I', 'II', 'III', 'IV'],
    ],
    [
      ['I', '11'],
      ['I', '11'],
    ],
    [
      ['I', 'III', '11'],
      ['I', 'III', '11'],
    ],
    [
      ['A', 'B'],
      ['A', 'B'],
    ],
    [[], []],
  ])('%j are %j', (printed, read) => expect(ordinalsOf(printed.map((ordinal) => ({ ordinal })))).toEqual(read));
});
