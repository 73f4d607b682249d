import { describe, expect, it } from 'vitest';
import { spellingOf } from '../../../../src/plan/annexes/scan-annex/spelling.js';
import type { Model } from '../../../../src/schema/plan.js';

const models = ['an toàn xã hội', 'an toàn thông tin', 'an toan thông tin', 'chi phí đào tạo'].map(
  (title) => ({ title, fields: {} }) as unknown as Model,
);

describe('two words beside each other', () => {
  const isUsual = spellingOf(models);
  it.each([
    ['an', 'toàn', true],
    ['An', 'Toàn', true],
    ['thông', 'tin', true],
    ['an', 'toan', false],
    ['chi', 'phí', false],
    ['xã', undefined, false],
    [undefined, 'an', false],
  ])('%j %j: %s', (left, right, usual) => expect(isUsual(left, right)).toBe(usual));
});
