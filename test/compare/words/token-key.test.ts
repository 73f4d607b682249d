import { describe, expect, it } from 'vitest';
import { tokenKey } from '../../../src/compare/words/token-key.js';

describe('two spellings of one word', () => {
  it.each([
    ['kỹ', 'kĩ'],
    ['Lý', 'lí'],
    ['hoà', 'hòa'],
    ['quy', 'qui'],
    ['thuý', 'thúy'],
  ])('%s and %s', (one, other) => expect(tokenKey(one)).toBe(tokenKey(other)));
});

describe('two words', () => {
  it.each([
    ['tay', 'tai'],
    ['mây', 'may'],
    ['thúy', 'thủy'],
    ['hòa', 'hoa'],
    ['lý', 'lỷ'],
  ])('%s and %s', (one, other) => expect(tokenKey(one)).not.toBe(tokenKey(other)));
});
