import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { afterAll, describe, expect, it } from 'vitest';
import type { Plan } from '../../src/index.js';
import { PLAN, plan06, TASKS, workplace } from './helpers.js';

const place = workplace();
afterAll(place.clean);

const plans = [PLAN, TASKS].map((file) => JSON.parse(plan06(['extract', file]).out) as Plan);
const csv = (args: string[]): Record<string, string>[] => parse(plan06(['table', ...args]).out, { columns: true });

describe('plan06 table', () => {
  it('has a row for each model and task, with their fields, bodies and lines', () => {
    const rows = csv([PLAN, TASKS]);
    expect(rows).toHaveLength(plans.reduce((sum, { models, tasks }) => sum + models.length + tasks.length, 0));
    const model = plans[0]!.models[0]!;
    expect(rows[0]).toMatchObject({
      kind: 'model',
      number: String(model.number),
      title: model.title,
      groupTitle: plans[0]!.groups[0]!.title,
      line: String(model.position?.start.line),
      file: plans[0]!.source.file,
      printed: model.deadlines.map(({ raw }) => raw).join('; '),
      bodyLead: model.responsibilities
        .filter(({ role }) => role === 'lead')
        .map(({ unit }) => unit)
        .join('; '),
    });
    expect(rows.some(({ assignment }) => assignment !== '')).toBe(true);
    expect(rows.filter(({ kind, path }) => kind === 'task' && path === '')).toEqual([]);
  });

  it.each(['deadlines', 'bodies', 'documents', 'references'])('prints the table %s', (name) => {
    const counts: Record<string, (plan: Plan) => number> = {
      deadlines: ({ models, tasks, reporting }) =>
        [...models, ...tasks].reduce((sum, { deadlines }) => sum + deadlines.length, reporting.length),
      bodies: ({ models, tasks, sections }) =>
        [...models, ...tasks, ...sections].reduce((sum, one) => sum + (one.responsibilities?.length ?? 0), 0),
      documents: () => 1,
      references: ({ references }) => references.length,
    };
    expect(csv([PLAN, TASKS, '--table', name])).toHaveLength(plans.reduce((sum, plan) => sum + counts[name]!(plan), 0));
  });

  it.each([
    ['all rules', [], 'en'],
    ['all rules, in Vietnamese', [], 'vi'],
    ['a rule switched off in the configuration', ['--rule', 'lead-missing=off'], 'en'],
  ])('prints what check finds as the table of findings: %s', (_, off, lang) => {
    const config = join(place.dir, 'rules.json');
    writeFileSync(config, JSON.stringify({ rules: off.length > 0 ? { 'lead-missing': 'off' } : {} }));
    const checked = JSON.parse(plan06(['check', PLAN, TASKS, '-r', 'json', ...off, '--lang', lang]).out) as {
      plans: { findings: { rule: string; message: string; position?: { start: { line: number } } }[] }[];
    };
    const table = plan06([
      'table',
      PLAN,
      TASKS,
      '--table',
      'findings',
      '-f',
      'json',
      '--config',
      config,
      '--lang',
      lang,
    ]);
    const rows = JSON.parse(table.out) as { rule: string; message: string; line: number | null }[];
    const found = checked.plans.flatMap(({ findings }) => findings);
    expect(found.length).toBeGreaterThan(2);
    const withoutReading = rows.filter(({ rule }) => found.some((one) => one.rule === rule));
    expect(withoutReading.map(({ rule, message, line }) => [rule, message, line])).toEqual(
      found.map(({ rule, message, position }) => [rule, message, position?.start.line ?? null]),
    );
  });

  it('writes a workbook that another program reads: days as days, numbers as numbers', async () => {
    const book = join(place.dir, 'plans.xlsx');
    expect(plan06(['table', PLAN, TASKS, '-f', 'xlsx', '-o', book])).toEqual({ status: 0, out: '', err: '' });
    const sheets = await readWorkbook(book);
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'Overview',
      'Models and tasks',
      'Deadlines',
      'Bodies',
      'Documents',
      'Findings',
      'References',
    ]);
    const [head, ...rows] = sheets[1]!.data;
    expect(rows).toHaveLength(csv([PLAN, TASKS]).length);
    const end = plans[0]!.models.findIndex(({ deadlines }) => deadlines.length === 1 && deadlines[0]!.end !== null);
    expect(rows[end]![head!.indexOf('end')]).toEqual(new Date(`${plans[0]!.models[end]!.deadlines[0]!.end}T00:00:00Z`));
    expect(rows[end]![head!.indexOf('number')]).toBe(plans[0]!.models[end]!.number);
  });

  it('filters each sheet by its heads, and leads from the overview to where a plan begins in it', async () => {
    const book = join(place.dir, 'linked.xlsx');
    plan06(['table', PLAN, TASKS, '-f', 'xlsx', '-o', book, '--lang', 'vi']);
    const { unzipSync, strFromU8 } = await import('fflate');
    const parts = unzipSync(readFileSync(book));
    const xml = (id: number) => strFromU8(parts[`xl/worksheets/sheet${id}.xml`]!);
    const last = (await readWorkbook(book))[1]!.data.length;
    expect(xml(2)).toContain(`<autoFilter ref="A1:AP${last}"/>`);
    // The second plan's models and tasks follow those of the first.
    const own = plans[0]!.models.length + plans[0]!.tasks.length;
    expect(xml(1)).toContain(`<hyperlink ref="A4" location="'Mô hình và nhiệm vụ'!A${own + 2}"`);
  });

  it('takes no formula from the words of a plan', async () => {
    const plan = structuredClone(plans[0]!);
    plan.models[0]!.title = '=HYPERLINK("http://x","y")';
    const file = place.file('formula.json', JSON.stringify(plan));
    const book = join(place.dir, 'formula.xlsx');
    plan06(['table', file, '-f', 'xlsx', '-o', book]);
    const { unzipSync, strFromU8 } = await import('fflate');
    const parts = Object.entries(unzipSync(readFileSync(book))).filter(([name]) => name.includes('sheet'));
    expect(parts.some(([, bytes]) => /<f[ >]/u.test(strFromU8(bytes)))).toBe(false);
    const shown = plan06(['table', file, '--columns', 'title', '--excel'], { env: { LC_ALL: 'vi_VN.UTF-8' } }).out;
    expect(shown.split('\r\n')[1]).toBe('"\t=HYPERLINK(""http://x"",""y"")"');
  });

  it('names its columns in Vietnamese, and its JSON always alike', () => {
    const [first] = csv([PLAN, '--lang', 'vi', '--columns', 'kind,number,end']);
    expect(Object.keys(first!)).toEqual(['Loại', 'Số', 'Đến ngày']);
    expect(first!['Loại']).toBe('mô hình');
    const rows = JSON.parse(plan06(['table', PLAN, '--lang', 'vi', '-f', 'json', '--columns', 'kind,number']).out);
    expect(rows[0]).toEqual({ kind: 'model', number: plans[0]!.models[0]!.number });
  });

  it.each([
    [['--columns', 'nummer'], 'the table entries has no column nummer'],
    [['--columns', ','], 'no column'],
    [['-f', 'xlsx'], 'a workbook cannot be written to a terminal'],
    [['-f', 'json', '--excel'], '--excel is for CSV'],
    [['--table', 'model'], "argument 'model' is invalid: choose entries"],
  ])('tells what is wrong with %j', (args, message) => {
    const { status, out, err } = plan06(['table', PLAN, ...args]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(message);
    expect(err.trim().split('\n').length).toBeLessThan(3);
  });
});
