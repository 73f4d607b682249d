import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readComment } from '../../scripts/docs-rules/comment.js';
import { madeFiles } from '../../scripts/docs-rules/pages.js';
import { type RuleCode, rulePage, rules } from '../../src/checks/index.js';

describe('the pages of the rules', () => {
  const made = madeFiles();

  it.each([...made.keys()])('%s is what the rules make of it (npm run docs:rules)', (file) => {
    expect(readFileSync(file, 'utf8')).toBe(made.get(file));
  });

  it('has no page of a rule that is gone', () => {
    const files = ['docs/rules', 'docs/rules/vi'].flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.md'))
        .map((name) => `${folder}/${name}`),
    );
    expect(files.filter((file) => !made.has(file))).toEqual([]);
  });
});

it('explains every rule in every language', () => {
  for (const { code } of rules) {
    expect(rulePage(code).page).toContain(`# ${code}`);
    expect(rulePage(code, 'vi').page).not.toBe(rulePage(code, 'en').page);
    expect(rulePage(code, 'vi').summary).not.toBe('');
  }
});

it('refuses to explain a rule that is none', () => {
  expect(() => rulePage('lead-mising' as RuleCode)).toThrow(RangeError);
  expect(() => rulePage('constructor' as RuleCode)).toThrow(RangeError);
});

describe('readComment', () => {
  it('reads a page from the comment above a rule', () => {
    const text =
      '/**\n * One.\n *\n * Two\n * three.\n *\n * @example bad\n * KẾ HOẠCH\n *\n * - a\n *\n * @finds 1:2 Unexpected\n */\nexport const x: Rule = {\n';
    expect(readComment(text)).toEqual({
      summary: 'One.',
      paragraphs: ['Two three.'],
      examples: [{ kind: 'bad', text: 'KẾ HOẠCH\n\n- a\n', finds: [{ place: '1:2', message: 'Unexpected' }] }],
    });
  });

  it.each([
    ['no comment', 'export const x: Rule = {\n'],
    ['no rule', '/** One. */\n'],
    ['a tag that is none', '/**\n * One.\n * @sample bad\n */\nexport const x: Rule = {\n'],
    ['findings of no example', '/**\n * One.\n * @finds 1:1 x\n */\nexport const x: Rule = {\n'],
  ])('refuses %s', (_, text) => {
    expect(() => readComment(text)).toThrow(Error);
  });
});
