import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { afterAll, describe, expect, it } from 'vitest';
import { PLAN, plan06, TASKS, workplace } from './helpers.js';

const place = workplace();
afterAll(place.clean);
mkdirSync(join(place.dir, 'plans'));
copyFileSync(PLAN, join(place.dir, 'plans', 'a.md'));
copyFileSync(TASKS, join(place.dir, 'plans', 'b.md'));

describe('batch -f xlsx', () => {
  it('writes one workbook of the whole folder', async () => {
    const args = ['batch', 'plans', '-d', 'out', '-f', 'xlsx', '--fail-on', 'never', '--lang', 'vi'];
    expect(plan06(args, { cwd: place.dir })).toMatchObject({ status: 0 });
    const sheets = await readWorkbook(join(place.dir, 'out', 'plans.xlsx'));
    expect(sheets.map(({ sheet }) => sheet)[0]).toBe('Tổng hợp');
    const files = new Set(sheets[1]!.data.slice(1).map((row) => row[sheets[1]!.data[0]!.indexOf('Tệp')]));
    expect(files).toEqual(new Set(['plans/a.md', 'plans/b.md']));
  });

  it('is not for a part of a run', () => {
    const { status, err } = plan06(['batch', 'plans', '-d', 'no', '-f', 'xlsx', '--shard', '1/2'], { cwd: place.dir });
    expect(status).toBe(2);
    expect(err).toContain('--shard is not for a workbook');
    expect(existsSync(join(place.dir, 'no'))).toBe(false);
  });
});

describe('matrix --group province', () => {
  it("puts the plans of one of today's provinces beside each other, those of none at the end", () => {
    const plan = JSON.parse(plan06(['extract', PLAN]).out) as {
      document: { locality: unknown };
      source: { sha256: string };
    };
    const files = (
      [
        ['Bình Phước', { name: 'Bình Phước', level: 'province', successor: 'Đồng Nai' }],
        ['Kiên Giang', { name: 'Kiên Giang', level: 'province', successor: 'An Giang' }],
        ['Đồng Nai', { name: 'Đồng Nai', level: 'province' }],
        ['Long Thành', { name: 'Long Thành', level: 'district', province: 'Đồng Nai' }],
        ['Hưng Chính', { name: 'Hưng Chính', level: 'commune' }],
      ] as const
    ).map(([name, locality], at) => {
      plan.document.locality = locality;
      plan.source.sha256 = String(at).repeat(64);
      const file = join(place.dir, `${name}.json`);
      writeFileSync(file, JSON.stringify(plan));
      return file;
    });
    const { out } = plan06(['matrix', ...files, '--group', 'province', '-f', 'json']);
    const { plans } = JSON.parse(out) as { plans: { name: string; province?: string }[] };
    expect(plans.map(({ name, province }) => [name, province])).toEqual([
      ['An Giang: Kiên Giang', 'An Giang'],
      ['Đồng Nai: Bình Phước', 'Đồng Nai'],
      ['Đồng Nai', 'Đồng Nai'],
      ['Đồng Nai: Long Thành', 'Đồng Nai'],
      ['Hưng Chính', undefined],
    ]);
  });
});
