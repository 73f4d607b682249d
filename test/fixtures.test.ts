import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract.js';
import { planSchema } from '../src/schema/plan.js';
import { describeDifferences, differences } from './fixtures/differences.js';
import { fixture, fixtures, printPlan } from './fixtures/fixtures.js';

/** Set by `node scripts/update-fixtures.mjs`: the results of today are written as the expected ones. */
const isUpdate = Boolean(process.env['UPDATE_FIXTURES']);

describe('the update flag', () => {
  it('is not set in continuous integration, where it would make every comparison hold', () => {
    expect(isUpdate && Boolean(process.env['CI'])).toBe(false);
  });

  it('names the first differing paths and the line of the source they are about', () => {
    const position = { start: { line: 2, column: 1, offset: 3 }, end: { line: 2, column: 4, offset: 6 } };
    const one = { models: [{ title: 'A', fields: { note: { text: 'B', position } } }], tasks: [] };
    const other = { models: [{ title: 'A', fields: { note: { text: 'C', position } } }], tasks: [1] };
    expect(differences(one, other).map(({ path, line }) => [path, line])).toEqual([
      ['/models/0/fields/note/text', 2],
      ['/tasks/0', null],
    ]);
    expect(describeDifferences(one, other, 'x\n+ B\n')).toBe(
      '/models/0/fields/note/text\n  expected "B"\n  actual   "C"\n  line 2: "+ B"\n' +
        '/tasks/0\n  expected nothing\n  actual   1',
    );
    expect(describeDifferences(one, { ...one })).toBe('');
  });
});

describe('whole plans', () => {
  it('are these, each with its expected result', () => {
    expect(fixtures.map(({ name }) => name)).toEqual([
      'annex-only',
      'cao-ngoc',
      'decision-first',
      'dong-nai',
      'hung-chinh',
      'loc-ha',
      'md-letters',
      'md-upper',
      'models-list',
      'models-named',
      'models-shared',
      'pdf-blank',
      'pdf-bullets',
      'pdf-dense',
      'pdf-layout',
      'tasks-columns',
      'tasks-dense',
      'tasks-labelled',
      'tasks-party',
      'tasks-sentences',
      'tasks-table',
    ]);
    if (!isUpdate) for (const { expectedFile } of fixtures) expect(existsSync(expectedFile), expectedFile).toBe(true);
  });

  it.each(fixtures.map(({ name }) => name))('%s gives the expected tree, offsets included', (name) => {
    const { text, file, expectedFile } = fixture(name);
    const plan = extract(text, { file });
    expect(planSchema.safeParse(plan).error).toBeUndefined();
    if (isUpdate && !process.env['CI']) writeFileSync(expectedFile, printPlan(plan));
    const expected = JSON.parse(readFileSync(expectedFile, 'utf8'));
    const found = describeDifferences(expected, JSON.parse(JSON.stringify(plan)), text);
    if (found !== '') expect.fail(`${name} differs; node scripts/update-fixtures.mjs takes it over\n${found}`);
    expect(printPlan(plan)).toBe(readFileSync(expectedFile, 'utf8'));
  });
});
