import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, it } from 'vitest';
import type { PlanDiff } from '../../src/index.js';
import { PLAN, plan06, root, TASKS, workplace } from './helpers.js';

const place = workplace();
afterAll(place.clean);

const OTHER = join(root, 'fixtures', 'dong-nai', 'input.md');
const extracted = place.file('hung-chinh.json', plan06(['extract', PLAN]).out);

describe('plan06 diff', () => {
  it('ends as diff(1) does: 0 the same, 1 different, 2 trouble', () => {
    expect(plan06(['diff', PLAN, PLAN])).toMatchObject({ status: 0, err: '' });
    expect(plan06(['diff', PLAN, OTHER])).toMatchObject({ status: 1, err: '' });
    const none = place.file('none.md', 'Đây không phải là kế hoạch.\n');
    const trouble = plan06(['diff', PLAN, none]);
    expect(trouble).toMatchObject({ status: 2, out: '' });
    expect(trouble.err).toContain(`plan06: ${none}: no plan`);
    expect(trouble.err.trim().split('\n')).toHaveLength(1);
  });

  it('names each of two files that are no plans', () => {
    const { status, err } = plan06(['diff', join(place.dir, 'gone.md'), join(place.dir, 'lost.md')]);
    expect(status).toBe(2);
    expect(err).toMatch(/gone\.md: no such file.*\n.*lost\.md: no such file/);
  });

  it('takes a plan as text, as what extract printed, and from standard input', () => {
    const fromText = plan06(['diff', PLAN, OTHER, '-f', 'json']).out;
    const fromJson = plan06(['diff', extracted, OTHER, '-f', 'json']).out;
    const fromInput = plan06(['diff', '-', OTHER, '-f', 'json'], { input: readFileSync(PLAN) }).out;
    const models = (text: string) => (JSON.parse(text) as PlanDiff).models;
    expect(models(fromJson)).toEqual(models(fromText));
    expect(models(fromInput)).toEqual(models(fromText));
    expect(plan06(['diff', PLAN, extracted]).status).toBe(0);
  });

  it('prints JSON that the JSON Schema that it prints holds good for', () => {
    const result = JSON.parse(plan06(['diff', PLAN, OTHER, '-f', 'json', '--explain', '--strict']).out) as PlanDiff;
    const validate = new Ajv2020().compile(JSON.parse(plan06(['schema', 'diff']).out));
    expect(validate(result), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...result, models: null })).toBe(false);
    expect(result.models.onlyInB).toEqual([10, 12, 14, 19, 43]);
    expect(result.models.matched.find((match) => match.a === 17)).toMatchObject({
      b: 21,
      similarity: expect.closeTo(1, 1),
    });
  });

  it('prints only the kinds of difference asked for, and ends by them', () => {
    const { status, out } = plan06(['diff', PLAN, OTHER, '--only', 'deadlines']);
    expect(status).toBe(1);
    expect(out).toContain('Deadlines');
    expect(out).not.toMatch(/^ {2}(?:lead|tools|objective|legal basis) /m);
    expect(out).not.toMatch(/^(?:Leads|Bodies|Document)$/m);
    expect(plan06(['diff', PLAN, OTHER, '--only', 'targets']).status).toBe(0);
    const wrong = plan06(['diff', PLAN, OTHER, '--only', 'dates']);
    expect(wrong.status).toBe(2);
    expect(wrong.err).toContain("argument 'dates' is invalid: choose document, missing, titles, deadlines");
  });

  it('says in one line that two plans have nothing in common', () => {
    const { status, out } = plan06(['diff', PLAN, TASKS]);
    expect(status).toBe(1);
    expect(out).toContain('Nothing in common: 38 models only in A, 33 tasks only in B.');
  });

  it('writes a page, or Markdown, into a file', () => {
    const page = join(place.dir, 'diff.html');
    expect(plan06(['diff', PLAN, OTHER, '-f', 'html', '-o', page])).toMatchObject({ status: 1, out: '', err: '' });
    expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
    expect(plan06(['diff', PLAN, OTHER, '-f', 'markdown']).out).toMatch(/^# Hưng Chính \(commune\), 2023.* – Đồng Nai/);
  });

  it('compares versions in a row, each against the one before', () => {
    const text = readFileSync(PLAN, 'utf8');
    const second = place.file('second.md', text.replace('30/12/2023', '30/11/2023'));
    const third = place.file('third.md', text);
    const { status, out } = plan06(['diff', PLAN, second, third, '-f', 'json']);
    const row = JSON.parse(out) as { steps: PlanDiff[] };
    expect(status).toBe(1);
    expect(row.steps.map(({ view, overview }) => [view, overview.deadlines.map((one) => one.days)])).toEqual([
      ['versions', [-30]],
      ['versions', [30]],
    ]);
  });

  it('takes pairs that a reader decided, and says which line it cannot follow', () => {
    const pairs = place.file('pairs.txt', '# two decisions\n24 = 43\n2 != 2\n');
    const { models } = JSON.parse(plan06(['diff', PLAN, OTHER, '-f', 'json', '--pairs', pairs]).out) as PlanDiff;
    expect(models.matched.find((match) => match.a === 24)).toMatchObject({ b: 43, forced: true });
    expect(models.onlyInA).toContain(2);
    const wrong = place.file('wrong.txt', '24 = 99\n');
    const { status, err } = plan06(['diff', PLAN, OTHER, '--pairs', wrong]);
    expect(status).toBe(2);
    expect(err).toContain('wrong.txt: line 1: the second plan has no model 99');
  });

  it('writes Vietnamese where asked to or where the locale says so, and a workbook into a file', () => {
    expect(plan06(['diff', PLAN, OTHER, '--lang', 'vi']).out).toContain('So sánh kế hoạch của hai địa phương');
    const byLocale = plan06(['diff', PLAN, OTHER], { env: { LC_ALL: 'vi_VN.UTF-8' } }).out;
    expect(byLocale).toContain('So sánh kế hoạch của hai địa phương');
    const book = join(place.dir, 'diff.xlsx');
    expect(plan06(['diff', PLAN, OTHER, '-f', 'xlsx', '-o', book])).toMatchObject({ status: 1, out: '', err: '' });
    expect(readFileSync(book).subarray(0, 2).toString()).toBe('PK');
    expect(plan06(['diff', PLAN, OTHER, '-f', 'xlsx']).status).toBe(2);
  });

  it('prints the same bytes each time, and colours into a pipe only where they are asked for', () => {
    const { out } = plan06(['diff', PLAN, OTHER]);
    expect(out).toBe(plan06(['diff', PLAN, OTHER]).out);
    expect(out).not.toContain('\u001b');
    expect(plan06(['diff', PLAN, OTHER], { env: { FORCE_COLOR: '3' } }).out).toContain('\u001b');
  });
});
