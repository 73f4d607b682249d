import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compiledFileOf } from '../../../src/cli/start/load.js';
import { PLAN, plan06, root } from '../helpers.js';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'plan06-test-'));
  for (const folder of ['bin', 'dist']) cpSync(join(root, folder), join(dir, folder), { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const run = (...args: string[]) => spawnSync(process.execPath, [join(dir, 'bin', 'plan06.js'), ...args]);
const compiled = () => compiledFileOf(join(dir, 'dist', 'cli.cjs'));

describe('the built program', () => {
  it('brings the code that this Node.js compiled', () => {
    expect(readdirSync(join(root, 'dist'))).toContain(`cli.cjs.${process.version}-${process.arch}.cache`);
  });

  it.each([
    ['is as it was built', () => {}],
    ['was made by another Node.js', () => renameSync(compiled(), `${compiled()}-other`)],
    ['is of another program', () => writeFileSync(compiled(), 'no code')],
    ['is empty', () => writeFileSync(compiled(), '')],
  ])('reads a plan the same when the compiled code %s', (_, change) => {
    change();
    const { status, stdout, stderr } = run('extract', PLAN);
    expect(stderr.toString()).toBe('');
    expect(status).toBe(0);
    expect(stdout.toString()).toBe(plan06(['extract', PLAN]).out);
  });

  it('converts in threads when there is no compiled code', () => {
    rmSync(compiled());
    const plans = Array.from({ length: 12 }, (_, i) => join(dir, `${i}.md`));
    for (const plan of plans) cpSync(PLAN, plan);
    const { status } = run('batch', ...plans, '--out-dir', join(dir, 'out'), '--jobs', '2', '--quiet');
    expect(status).toBe(0);
    const names = readdirSync(join(dir, 'out'), { recursive: true, encoding: 'utf8' });
    expect(names.filter((name) => /(?:^|[\\/])\d+\.json$/u.test(name))).toHaveLength(12);
  });

  it('says what to do when it is not built', () => {
    rmSync(join(dir, 'dist'), { recursive: true });
    const { status, stderr } = run('extract', PLAN);
    expect([status, stderr.toString()]).toEqual([2, 'plan06: it is not built yet; run: npm run build\n']);
  });
});
