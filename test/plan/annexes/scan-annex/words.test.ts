import { describe, expect, it } from 'vitest';
import { lettersOf } from '../../../../src/plan/annexes/scan-annex/words.js';

describe('the letters that words are compared by', () => {
  it.each([
    ['Quý II/2024', 'Quy 11/2024', true],
    ['VNeID', 'VNelD', true],
    ['tử', 'tir', true],
    ['Tổ', 'T6', true],
    ['Trạm', 'Tram', true],
    ['Quý II', 'Quý I', false],
    ['xã', 'xã hội', false],
    ['tỉnh', 'huyện', false],
  ])('%j and %j are alike: %s', (one, other, isAlike) => expect(lettersOf(one) === lettersOf(other)).toBe(isAlike));
});
