import { describe, expect, it } from 'vitest';
import { pageIn } from '../../scripts/docs-rules/pages.js';
import { RULE_FILES } from '../../scripts/docs-rules/rule-files.js';
import { check, RULES } from '../../src/checks/index.js';
import { extract } from '../../src/extract.js';

/** The examples of each rule's page: a good one has no finding of the rule, a bad one exactly those that it names. */
describe.each(RULES.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  const { summary, paragraphs, examples } = pageIn(code, 'en');

  it('has a page with a summary, advice, and examples of both kinds', () => {
    expect(summary).toMatch(/[.:)]$/u);
    expect(paragraphs.length).toBeGreaterThan(0);
    expect(examples.filter(({ kind }) => kind === 'good').length).toBeGreaterThan(0);
    expect(examples.filter(({ kind, finds }) => kind === 'bad' && finds.length > 0).length).toBeGreaterThan(0);
    expect(examples.filter(({ kind, finds }) => kind === 'good' && finds.length > 0)).toEqual([]);
  });

  it.each(examples.map((example, i) => [`${example.kind} example ${i + 1}`, example] as const))('%s', (_, example) => {
    const source = example.text;
    const found = check(extract(source), { source, rules: { [code]: rule.severity } }).filter(
      (one) => one.rule === code,
    );
    const told = found.map(({ position, message }) => {
      return { place: position ? `${position.start.line}:${position.start.column}` : '-', message };
    });
    expect(told).toEqual(example.finds);
  });
});

it('has one file for each rule, and one rule for each file', () => {
  expect(RULES.map(({ code }) => code).sort()).toEqual([...RULE_FILES.keys()].sort());
});
