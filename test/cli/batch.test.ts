import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Plan } from '../../src/index.js';
import { treeOf, writeVariants } from '../batch/variants.js';
import { plan06 } from './helpers.js';

/** 500 variants of the bundled plans, each tenth of them broken. */
const COUNT = 500;
/** A few, for what 500 would only make slower. */
const FEW = 48;
let dir: string;
let broken: number;
let fewBroken: number;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'plan06-batch-'));
  broken = writeVariants(join(dir, 'plans'), COUNT);
  fewBroken = writeVariants(join(dir, 'few'), FEW);
});
afterAll(() => rmSync(dir, { recursive: true }));

const run = (out: string, ...args: string[]) => runOn('plans', out, ...args);
const runFew = (out: string, ...args: string[]) => runOn('few', out, ...args);
const runOn = (inputs: string, out: string, ...args: string[]) =>
  plan06(['batch', inputs, '-d', out, '--lang', 'en', ...args], {
    cwd: dir,
    timeout: 120_000,
    env: { LC_ALL: 'vi_VN.UTF-8' },
  });
const tree = (out: string) => treeOf(join(dir, out));
const linesOf = (file: string) =>
  readFileSync(join(dir, file), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('500 plans, a tenth of them broken', { timeout: 300_000 }, () => {
  it('gives the same bytes for any number of jobs, for shards merged, and out of the cache', () => {
    const one = run('json-2', '--jobs', '2', '--report', 'report.ndjson');
    expect(one.status).toBe(1);
    expect(one.err).toMatch(
      new RegExp(`plan06: 500 files in .*: \\d+ ok, \\d+ with findings, ${broken} failed, 0 skipped\\n$`),
    );
    const whole = tree('json-2');
    expect(Object.keys(whole).length).toBe(COUNT - broken);
    expect(Object.keys(whole)).toContain('plans/huyện 1/xã [1]/1-hung-chinh.json');

    // That this takes at most a tenth of the time is measured by the benchmark.
    const second = run('json-2', '--jobs', '2', '--report', 'second.ndjson');
    expect(second.status).toBe(1);
    expect(second.err).toMatch(new RegExp(`\\(${COUNT} unchanged\\)`));
    expect(linesOf('second.ndjson').map((entry) => entry.cached)).toEqual(Array(COUNT).fill(true));
    expect(tree('json-2')).toEqual(whole);

    for (const jobs of ['1', '4']) {
      run(`json-${jobs}`, '--jobs', jobs, '--no-cache');
      expect(tree(`json-${jobs}`)).toEqual(whole);
    }

    for (const shard of [1, 2, 3]) run('shards', '--shard', `${shard}/3`, '--no-cache', '--quiet');
    const merged = plan06(['merge', 'shards', '-d', 'merged', '--report', 'merged.ndjson'], { cwd: dir });
    expect(merged.status).toBe(1);
    expect(tree('merged')).toEqual(whole);
    const timeless = (file: string) => linesOf(file).map((entry) => ({ ...entry, ms: 0 }));
    expect(timeless('merged.ndjson')).toEqual(timeless('report.ndjson'));
  });

  it('reports every file in the report', () => {
    const entries = linesOf('report.ndjson');
    expect(entries.length).toBe(COUNT);
    const failed = entries.filter((entry) => entry.status === 'failed');
    expect(failed.length).toBe(broken);
    for (const entry of failed) expect(entry).toMatchObject({ output: null, message: expect.stringMatching(/.; ./) });
    const good = entries.filter((entry) => entry.status !== 'failed');
    for (const { output } of good) expect(existsSync(join(dir, 'json-2', output))).toBe(true);
    const codes = new Set(failed.map((entry) => entry.code));
    expect([...codes].sort()).toEqual(['broken', 'empty', 'encoding', 'not-a-plan']);
  });

  it('writes one plan a line, for shards merged and for any number of jobs alike', () => {
    runFew('nd-2', '-f', 'ndjson', '--jobs', '2', '-q');
    const whole = tree('nd-2');
    expect(Object.keys(whole)).toEqual(['plans.ndjson']);
    runFew('nd-2', '-f', 'ndjson', '--jobs', '2', '-q');
    expect(tree('nd-2')).toEqual(whole);
    for (const shard of [1, 2]) runFew(`nd-${shard}-of-2`, '-f', 'ndjson', '--shard', `${shard}/2`, '-q', '--no-cache');
    plan06(['merge', 'nd-1-of-2', 'nd-2-of-2', '-d', 'nd-merged', '-q'], { cwd: dir });
    expect(tree('nd-merged')).toEqual(whole);
    const plans = linesOf('nd-2/plans.ndjson') as Plan[];
    expect(plans.length).toBe(FEW - fewBroken);
    const files = plans.map((plan) => plan.source.file!);
    expect(files).toEqual([...files].sort());
    runFew('nd-json', '-q');
    const json = JSON.parse(readFileSync(join(dir, 'nd-json', files[0]!.replace(/md$/, 'json')), 'utf8'));
    expect(plans[0]).toEqual(json);
  });

  it('writes tables that another library reads as what the JSON holds', () => {
    const plans = linesOf('nd-2/plans.ndjson') as Plan[];
    runFew('csv', '-f', 'csv', '-q');
    runFew('excel', '-f', 'csv', '--csv-preset', 'excel', '-q', '--jobs', '1');
    for (const [out, delimiter] of [
      ['csv', ','],
      ['excel', ';'],
    ] as const) {
      const text = readFileSync(join(dir, out, 'models.csv'), 'utf8');
      expect(text.startsWith('\ufeff')).toBe(out === 'excel');
      const rows: Record<string, string>[] = parse(text, { bom: true, columns: true, delimiter });
      const trimmed = rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, cell.replace(/^\t/, '')])),
      );
      const models = plans.flatMap((plan) => plan.models.map((model) => ({ plan, model })));
      expect(trimmed.map(({ title, number, line, file, locality }) => [title, number, line, file, locality])).toEqual(
        models.map(({ plan, model }) => [
          model.title,
          `${model.number}`,
          `${model.position!.start.line}`,
          plan.source.file,
          plan.document.locality?.name ?? '',
        ]),
      );
      expect(trimmed.map((row) => [row.start, row.end, row.recurring])).toEqual(
        models.map(({ model: { deadlines } }) => [
          deadlines.some((one) => one.start) ? deadlines.map((one) => one.start ?? '').join('; ') : '',
          deadlines.some((one) => one.end) ? deadlines.map((one) => one.end ?? '').join('; ') : '',
          deadlines.length === 0 ? '' : deadlines.some((one) => one.recurring) ? 'true' : 'false',
        ]),
      );
      const tasks: Record<string, string>[] = parse(readFileSync(join(dir, out, 'tasks.csv')), {
        bom: true,
        columns: true,
        delimiter,
      });
      const expected = plans.flatMap((plan) =>
        plan.tasks.map((task) => [plan.source.file, task.targets.join('; '), `${task.position!.start.line}`]),
      );
      const cells = (row: Record<string, string>) => [row.file, row.targets?.replace(/^\t/, ''), row.line];
      expect(tasks.map(cells)).toEqual(expected);
    }
    for (const shard of [1, 2, 3]) runFew('csv-shards', '-f', 'csv', '--shard', `${shard}/3`, '-q', '--no-cache');
    plan06(['merge', 'csv-shards', '-d', 'csv-merged', '-q'], { cwd: dir });
    expect(tree('csv-merged')).toEqual(tree('csv'));
  });
});
