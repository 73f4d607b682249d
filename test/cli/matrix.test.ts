import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, it } from 'vitest';
import type { PlanMatrix } from '../../src/index.js';
import { PLAN, plan06, root, workplace } from './helpers.js';

const place = workplace();
afterAll(place.clean);

const OTHER = join(root, 'fixtures', 'dong-nai', 'input.md');
mkdirSync(join(place.dir, 'plans', 'more'), { recursive: true });
place.file('plans/a.md', readFileSync(PLAN));
place.file('plans/more/b.md', readFileSync(OTHER));
place.file('plans/notes.docx', 'not looked at');

const json = (args: string[]) => JSON.parse(plan06(['matrix', ...args, '-f', 'json']).out) as PlanMatrix;

describe('plan06 matrix', () => {
  it('takes files, a folder and globs, and prints what its JSON Schema holds good for', () => {
    const table = json([PLAN, OTHER]);
    const validate = new Ajv2020().compile(JSON.parse(plan06(['schema', 'matrix']).out));
    expect(validate(table), JSON.stringify(validate.errors)).toBe(true);
    expect(table.plans.map((plan) => plan.name)).toEqual(['Hưng Chính', 'Đồng Nai']);
    expect(table.rows).toHaveLength(43);
    expect(json([join(place.dir, 'plans')]).rows).toEqual(table.rows);
    expect(json([`${place.dir}/plans/**/*.md`]).rows).toEqual(table.rows);
  });

  it('shows a text and what was extracted from it once, and says so', () => {
    const extracted = place.file('a.json', plan06(['extract', PLAN]).out);
    const { status, out, err } = plan06(['matrix', PLAN, extracted, '-f', 'json']);
    expect(status).toBe(0);
    expect((JSON.parse(out) as PlanMatrix).plans).toHaveLength(1);
    expect(err).toContain('a.json: the same source as');
  });

  it('names a file that is no plan, shows the others, and ends with 2', () => {
    const none = place.file('none.txt', 'Đây không phải là kế hoạch.\n');
    const { status, out, err } = plan06(['matrix', PLAN, none, join(place.dir, 'gone-*.md')]);
    expect(status).toBe(2);
    expect(out).toContain('38 models in 1 plan.');
    expect(err).toContain(`plan06: ${none}: no plan`);
    expect(err).toContain('gone-*.md: no such file');
    expect(plan06(['matrix', none])).toMatchObject({ status: 2, out: '' });
  });

  it.each(['deadline', 'lead', 'tools', 'presence'])('shows the %s in its cells where asked to', (cell) => {
    const row = plan06(['matrix', OTHER, '-f', 'csv', '--cell', cell]).out.split('\r\n')[21]!;
    const expected = { deadline: '30/9/2023', lead: 'Sở Giáo dục và Đào tạo', tools: 'CCCD', presence: ',21' }[cell]!;
    expect(row).toContain(expected);
  });

  it('writes CSV, Markdown and a page', () => {
    const csv = plan06(['matrix', PLAN, OTHER, '-f', 'csv', '--excel']).out;
    expect(csv.startsWith('\ufeffmodel,plans,Hưng Chính: number')).toBe(true);
    expect(plan06(['matrix', PLAN, OTHER, '-f', 'markdown']).out.split('\n')[0]).toBe(
      '| Model | Hưng Chính (38) | Đồng Nai (43) |',
    );
    const page = join(place.dir, 'matrix.html');
    expect(plan06(['matrix', PLAN, OTHER, '-f', 'html', '-o', page]).status).toBe(0);
    expect(readFileSync(page, 'utf8')).toContain('<svg');
    expect(plan06(['matrix', PLAN, '--excel'])).toMatchObject({ status: 2, out: '' });
  });
});
