import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../scripts/docs-rules/page.js';
import { madeFiles } from '../../scripts/docs-rules/pages.js';
import { type RuleCode, rulePage, rules } from '../../src/checks/index.js';

describe('the pages of the rules', () => {
  const made = madeFiles();

  it.each([...made.keys()])('%s is complete (npm run docs:rules)', (file) => {
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

describe('readPage', () => {
  it('reads the words and the examples of a page', () => {
    const text =
      '# x\n\n**warning** · Off.\n\nOne.\n\nTwo three.\n\n## Right\n\n```text\n## II. NHIỆM VỤ\n```\n\n' +
      '## Wrong\n\n```text\nKẾ HOẠCH\n\n- a\n```\n\n- `1:2` Unexpected\n- Nowhere\n';
    expect(readPage(text)).toEqual({
      summary: 'One.',
      paragraphs: ['Two three.'],
      examples: [
        { kind: 'good', text: '## II. NHIỆM VỤ\n', finds: [] },
        {
          kind: 'bad',
          text: 'KẾ HOẠCH\n\n- a\n',
          finds: [
            { place: '1:2', message: 'Unexpected' },
            { place: '-', message: 'Nowhere' },
          ],
        },
      ],
    });
  });

  it('reads a page that has nothing but words yet', () => {
    expect(readPage('# x\n\nMột.\n\nHai.\n')).toEqual({ summary: 'Một.', paragraphs: ['Hai.'], examples: [] });
  });

  it.each([
    ['nothing', ''],
    ['no words', '# x\n\n**warning** · Off.\n\n## Wrong\n\n```text\na\n```\n'],
  ])('refuses a page with %s', (_, text) => {
    expect(() => readPage(text)).toThrow(Error);
  });
});
