import { describe, expect, it } from 'vitest';
import { en } from '../../src/messages/en.js';
import { fill, LANGUAGES, type MessageKey, reportWords, tell } from '../../src/messages/index.js';
import { languageOf } from '../../src/messages/locale.js';
import { vi } from '../../src/messages/vi.js';

const keys = Object.keys(en) as MessageKey[];
const placeholders = (text: string | undefined) =>
  new Set([...(text ?? '').matchAll(/\{(?<name>\w+)/gu)].map((m) => m[1]));

describe.each(keys)('%s', (key) => {
  const wordings: Record<string, { says: string; todo: string; cause?: string }> = { en: en[key], vi: vi[key] };

  it('is told with the same values in every language, or with some of them', () => {
    const [english, vietnamese] = [placeholders(en[key].says), placeholders(vi[key].says)];
    expect([...vietnamese].filter((name) => !english.has(name))).toEqual([]);
  });

  it('says in every language what to do, and what the other place is', () => {
    const hasCause = 'cause' in en[key];
    for (const { says, todo, cause } of Object.values(wordings)) {
      expect(says).not.toBe('');
      expect(todo).not.toBe('');
      expect(cause !== undefined).toBe(hasCause);
    }
  });

  it('is a sentence of an editor, and names nothing of the program', () => {
    for (const { says, todo, cause } of Object.values(wordings)) {
      expect(says).toMatch(/^(?:\p{Lu}|“?\{|[\d“])/u);
      expect(`${says} ${todo} ${cause}`).not.toMatch(/unexpected|unplaced|[`;]\s*$/iu);
    }
  });
});

describe('fill', () => {
  it.each([
    ['{n|model|models}', { n: 1 }, '1 model'],
    ['{n|model|models}', { n: 0 }, '0 models'],
    ['{a} and {a}', { a: '{b}' }, '{b} and {b}'],
    ['no {missing}', { missing: ['objective', 'charge'] as const }, 'no no objective and no body in charge'],
  ])('fills %s', (template, values, filled) => {
    expect(fill(template, values, 'en')).toBe(filled);
  });

  it('refuses a value that is not there', () => {
    expect(() => fill('{a}', {}, 'en')).toThrow(RangeError);
    expect(() => fill('{a}', { a: null }, 'en')).toThrow(RangeError);
  });
});

it('tells a finding in words, with its cause where it has one', () => {
  expect(tell('model-count-mismatch', { actual: 1, expected: 3 }, 'en')).toEqual({
    message: 'The plan declares 3 models and has 1',
    advice: 'add the model that is missing, or correct the number',
    cause: 'declared here',
  });
  expect(tell('field-empty', { actual: 'Công cụ' }, 'vi')).toEqual({
    message: 'Mục “Công cụ” để trống',
    advice: 'điền nội dung hoặc bỏ mục này',
    cause: null,
  });
});

it('has the words of the reports in every language', () => {
  for (const language of LANGUAGES) {
    for (const word of Object.values(reportWords(language))) expect(word).not.toBe('');
  }
});

describe('languageOf', () => {
  it.each([
    [{ LANG: 'vi_VN.UTF-8' }, 'vi'],
    [{ LANG: 'vi' }, 'vi'],
    [{ LC_MESSAGES: 'vi_VN', LANG: 'en_US.UTF-8' }, 'vi'],
    [{ LC_ALL: 'C', LC_MESSAGES: 'vi_VN' }, 'en'],
    [{ LC_ALL: '', LANG: 'vi_VN' }, 'vi'],
    [{ LANG: 'vie_XX' }, 'en'],
    [{ LANG: 'en_VI' }, 'en'],
    [{}, 'en'],
  ])('%o is %s', (env, language) => {
    expect(languageOf(env)).toBe(language);
  });
});
