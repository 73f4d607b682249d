import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { plan06, root, workplace } from './helpers.js';

const place = workplace();
afterAll(place.clean);

const ENGLISH = { LC_ALL: 'C' };
const WARNED = 'KẾ HOẠCH\nI. NHIỆM VỤ\n1. Mô hình 1: Khám bệnh bằng VNelD\n';
const folder = join(root, 'fixtures');
const fixtures = readdirSync(folder).flatMap((name) => {
  const names = ['input.md', 'input.txt'].map((one) => join(folder, name, one));
  return names.filter((one) => existsSync(one));
});

describe('batch and check of the same plans', () => {
  const files = ['--no-config', ...fixtures];
  const checked = plan06(['check', ...files, '-r', 'json'], { cwd: place.dir, env: ENGLISH, timeout: 120_000 });
  const args = ['batch', ...files, '-d', 'out', '--base', folder, '--report', 'report.ndjson', '--fail-on', 'warning'];
  plan06(args, { cwd: place.dir, env: ENGLISH, timeout: 120_000 });
  const plans = JSON.parse(checked.out).plans as { file: string; findings: Told[] }[];
  const lines = readFileSync(join(place.dir, 'report.ndjson'), 'utf8').trim().split('\n');
  const entries = lines.map((line) => JSON.parse(line) as { file: string; status: string; findings: Told[] });
  const told = (findings: readonly Told[]) => findings.map(({ rule, severity }) => `${rule} ${severity}`);

  it.each(fixtures.map((file) => file.slice(folder.length + 1)))(
    '%s: the same findings and the same status',
    (file) => {
      const plan = plans.find((one) => one.file.endsWith(file))!;
      const entry = entries.find((one) => one.file.endsWith(file))!;
      expect(told(entry.findings)).toEqual(told(plan.findings));
      const isFound = plan.findings.some(({ severity }) => severity !== 'info');
      expect(entry.status).toBe(isFound ? 'findings' : 'ok');
    },
  );
});

interface Told {
  readonly rule: string;
  readonly severity: string;
}

describe('batch', () => {
  place.file('warned.md', WARNED);
  const run = (...flags: string[]) =>
    plan06(['batch', 'warned.md', '-d', 'one', ...flags], { cwd: place.dir, env: ENGLISH }).status;

  it.each([
    [['--fail-on', 'warning'], 1],
    [[], 0],
    [['--fail-on', 'warning', '--no-check'], 0],
    [['--fail-on', 'warning', '--rule', 'name-variant=off'], 0],
    [['--rule', 'name-variant=error'], 1],
  ])('%j exits %i', (flags, status) => {
    expect(run(...flags)).toBe(status);
  });

  it('takes the levels and the limit of the configuration', () => {
    place.file('own.yaml', 'rules:\n  name-variant: error\nfailOn: error\n');
    expect(run('-c', 'own.yaml')).toBe(1);
  });
});

it('check takes folders and patterns', () => {
  for (const pattern of ['sub', 'sub/*.md']) {
    if (!existsSync(join(place.dir, 'sub'))) {
      plan06(['batch', 'warned.md', '-d', 'sub'], { cwd: place.dir, env: ENGLISH });
      place.file('sub/warned.md', WARNED);
    }
    const { out, status } = plan06(['check', pattern, '-r', 'unix', '--fail-on', 'warning'], {
      cwd: place.dir,
      env: ENGLISH,
    });
    expect({ status, names: out.includes('warned.md') }).toEqual({ status: 1, names: true });
  }
});
