import { describe, expect, it } from 'vitest';
import { isStep, readNumberedWord } from '../../../src/facts/marker/numbered-word.js';

describe('a word with a number at the head of a line', () => {
  it.each([
    ['Nhiệm vụ 1: Rà soát', '1', 12],
    ['Bước 2. Lập danh sách', '2', 8],
    ['Nhóm 3: Tiện ích', '3', 8],
    ['Bước 1', '1', 6],
  ])('%j is numbered %s', (text, ordinal, length) =>
    expect(readNumberedWord(text)).toMatchObject({ kind: 'word', ordinal, value: Number(ordinal), length }),
  );

  it.each(['Bước đầu thực hiện', 'Nhiệm vụ trọng tâm', 'Nhóm hộ nghèo', 'Phần lớn các hộ', 'Bước 1a', ''])(
    '%j is not',
    (text) => expect(readNumberedWord(text)).toBeNull(),
  );

  it.each([
    ['Bước 2. Lập danh sách', true],
    ['Nhóm 3: Tiện ích', false],
  ])('%j is a step: %s', (text, step) => expect(isStep(readNumberedWord(text)!)).toBe(step));
});
