import { describe, expect, it } from 'vitest';
import { VOCABULARY } from '../../src/lexicon/vocabulary.js';
import { wordsOf } from '../../src/text/words.js';
import { LABELS } from '../../src/vocabulary/labels.js';

describe('labels and columns', () => {
  it.each([
    ['Đơn vị thực hiện', 'implementers'],
    ['Các đơn vị chủ trì', 'lead'],
    ['Cơ quan phối hợp thực hiện', 'coordination'],
    ['Đơn vị chịu trách nhiệm', 'implementers'],
    ['Thời hạn', 'deadline'],
  ])('%j is %s as a label and as a column', (words, key) => {
    expect(VOCABULARY.labels.all.find(({ known }) => known === words)?.key).toBe(key);
    expect(VOCABULARY.columnKey(words)).toBe(key);
  });

  it.each([
    ['STT', 'no'],
    ['Nhiệm vụ', 'title'],
    ['NỀN TẢNG / CÔNG CỤ', 'platform'],
    ['Lực lượng triển khai', 'support'],
    ['Hoàn thành', 'deadline'],
    ['Họ và tên', null],
    ['Đơn vị', null],
  ])('the column %j is %s', (head, key) => {
    expect(VOCABULARY.columnKey(head)).toBe(key);
  });

  it('gives each form to one field', () => {
    const keys = new Map<string, unknown>();
    for (const { key, forms } of LABELS)
      for (const form of forms) {
        expect([undefined, key], form).toContain(keys.get(form));
        keys.set(form, key);
      }
  });
});

describe('labels inside running text', () => {
  it.each([
    ['Đơn vị chủ trì', 'lead'],
    ['chủ trì', 'lead'],
    ['phối hợp thực hiện', 'coordinate'],
    ['tổ chức thực hiện', 'implement'],
    ['hỗ trợ', 'support'],
    ['mục tiêu', undefined],
    ['Phân công nhiệm vụ', undefined],
  ])('%j gives the bodies after it the part %s', (words, role) => {
    expect(VOCABULARY.roleLabels.at(words, wordsOf(words), 0)?.value).toBe(role);
  });
});
