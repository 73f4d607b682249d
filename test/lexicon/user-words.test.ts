import { describe, expect, it } from 'vitest';
import { check, extract, normalize, VocabularyError } from '../../src/index.js';
import { checkVocabulary } from '../../src/lexicon/user-words.js';
import { VOCABULARY, vocabularyOf } from '../../src/lexicon/vocabulary.js';

const PLAN = [
  'KẾ HOẠCH',
  'Triển khai mô hình',
  '',
  'Mô hình 1: Tuyên truyền',
  '- Mục tiêu: Người dân biết.',
  '- Phân công nhiệm vụ: Câu lạc bộ Thơ chủ trì; CLBT tuyên truyền.',
  '- Hạn xử lý: 30/12/2023',
].join('\n');

const OWN = {
  labels: { deadline: ['Hạn xử lý'] },
  bodies: ['Câu lạc bộ Thơ'],
  abbreviations: { CLBT: 'Câu lạc bộ Thơ' },
};

describe('a vocabulary of one’s own', () => {
  it('adds labels, bodies and abbreviations, and says so in source.vocabulary', () => {
    const { source, models } = extract(PLAN, { vocabulary: OWN });
    expect(source.vocabulary).toMatch(/^[\da-f]{16}$/);
    expect(models[0]!.deadlines.map(({ edtf }) => edtf)).toEqual(['2023-12-30']);
    expect(models[0]!.responsibilities).toContainEqual(
      expect.objectContaining({ unit: 'Câu lạc bộ Thơ', role: 'lead' }),
    );
  });

  it('holds for one call only', () => {
    extract(PLAN, { vocabulary: OWN });
    const { source, models } = extract(PLAN);
    expect(source.vocabulary).toBeNull();
    expect(models[0]!.deadlines).toEqual([]);
    expect(models[0]!.fields.deadline).toBeUndefined();
  });

  it('is left behind where a call throws', () => {
    expect(() => extract('', { vocabulary: OWN })).toThrow();
    expect(extract(PLAN).source.vocabulary).toBeNull();
  });

  it('takes words of headings', () => {
    const plan = [
      'KẾ HOẠCH',
      'Phòng chống đuối nước',
      'I. BỐI CẢNH',
      '1. Trẻ em tắm sông nhiều.',
      'II. NHỮNG PHẦN VIỆC',
      '1. Tổ chức dạy bơi tại trường tiểu học trước ngày 30/5/2026.',
    ].join('\n');
    const tasks = (options = {}) => extract(plan, options).tasks.map(({ path }) => path);
    expect(tasks({ vocabulary: { headings: { content: ['Những phần việc'] } } })).toEqual(['II/1']);
  });

  it('is compiled once for the same words, in whatever normal form', () => {
    const nfd = { labels: { deadline: ['Hạn xử lý'.normalize('NFD')] } };
    expect(vocabularyOf(nfd)).toBe(vocabularyOf({ labels: { deadline: [' Hạn  xử lý '] } }));
    expect(vocabularyOf(nfd)).not.toBe(VOCABULARY);
  });

  it('is taken by check and normalize too', () => {
    const plan = extract(PLAN, { vocabulary: OWN });
    expect(check(plan, { vocabulary: OWN }).filter(({ rule }) => rule === 'abbreviation-undefined')).toEqual([]);
    expect(check(plan).some(({ rule }) => rule === 'abbreviation-undefined')).toBe(true);
    expect(normalize(PLAN, { vocabulary: OWN })).toContain('Hạn xử lý');
  });
});

describe('checkVocabulary', () => {
  it.each([
    [{ labels: { other: ['Đầu ra'] } }],
    [{ labels: { deadline: ['Thời hạn'] } }],
    [{ labels: { outcome: ['Mô tả'] } }],
    [{ abbreviations: { UBND: 'ủy ban nhân dân' } }],
    [{}],
  ])('takes %j', (vocabulary) => {
    expect(checkVocabulary(vocabulary)).toEqual(vocabulary);
  });

  it.each([
    [null, 'vocabulary', 'see docs/vocabulary.md'],
    [[], 'vocabulary', 'see docs/vocabulary.md'],
    [{ label: {} }, 'vocabulary.label', 'did you mean labels?'],
    [{ labels: { deadlne: ['Hạn'] } }, 'vocabulary.labels.deadlne', 'did you mean deadline?'],
    [{ labels: { deadline: 'Hạn' } }, 'vocabulary.labels.deadline', 'write ["…", "…"]'],
    [{ labels: { deadline: [''] } }, 'vocabulary.labels.deadline[0]', 'write the words in quotes'],
    [{ labels: { deadline: [2024] } }, 'vocabulary.labels.deadline[0]', 'write the words in quotes'],
    [{ bodies: ['x'.repeat(65)] }, 'vocabulary.bodies[0]', 'write the words in quotes'],
    [{ headings: { content: ['a'], tables: ['b'] } }, 'vocabulary.headings.tables', undefined],
    [{ labels: { lead: ['Mục tiêu'] } }, 'vocabulary.labels.lead[0]', 'leave it out in one of them'],
    [{ labels: { lead: ['Đầu'], support: ['đầu'] } }, 'vocabulary.labels.support[0]', 'leave it out in one of them'],
    [{ abbreviations: { UBND: 'Ủy ban' } }, 'vocabulary.abbreviations.UBND', undefined],
  ])('refuses %j', (vocabulary, path, hint) => {
    const thrown = (() => {
      try {
        return checkVocabulary(vocabulary);
      } catch (error) {
        return error;
      }
    })();
    expect(thrown).toBeInstanceOf(VocabularyError);
    expect(thrown).toMatchObject({ path, ...(hint === undefined ? {} : { hint }) });
  });

  it('names both places of a conflict', () => {
    expect(() => checkVocabulary({ labels: { lead: ['Đầu'], support: ['đầu'] } })).toThrow(
      'vocabulary.labels.support[0]: “đầu” is also in vocabulary.labels.lead[0]',
    );
    expect(() => checkVocabulary({ labels: { lead: ['Mục tiêu'] } })).toThrow(
      'vocabulary.labels.lead[0]: “Mục tiêu” is also in the program’s labels of objective'.replace('’', "'"),
    );
  });
});
