import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BROKEN, bundledPlans, put, shorten, treeOf } from '../batch/variants.js';
import { binary, plan06, type Settings } from './helpers.js';

const GOOD = shorten(bundledPlans()[1]!.text);
let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'plan06-trouble-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const batch = (args: string[], settings: Settings = {}) =>
  plan06(['batch', ...args], { cwd: dir, timeout: 60_000, ...settings });
const good = (name: string) => put(join(dir, name), GOOD);
const report = (name = 'report.ndjson') =>
  readFileSync(join(dir, name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('a folder of all kinds of files', () => {
  it('converts the plans and reports every other file', () => {
    good('in/a.md');
    good('in/z.md');
    for (const [name, content] of BROKEN) put(join(dir, 'in', name), content(GOOD));
    symlinkSync(join(dir, 'in', 'a.md'), join(dir, 'in', 'link.md'));
    const { status, err, out } = batch(['in', '-d', 'out', '--report', 'report.ndjson']);
    expect(status).toBe(1);
    expect(out).toBe('');
    expect(Object.keys(treeOf(join(dir, 'out')))).toEqual(['in/a.json', 'in/z.json']);
    const entries = report();
    expect(entries.length).toBe(BROKEN.length + 3);
    for (const [name] of BROKEN) {
      expect(entries.find((entry) => entry.file === `in/${name}`)).toMatchObject({ status: 'failed', output: null });
      expect(err).toContain(`plan06: in/${name}`);
    }
    expect(entries.find((entry) => entry.file === 'in/link.md')).toMatchObject({ status: 'skipped', code: 'link' });
    expect(err.trimEnd().split('\n').at(-1)).toMatch(
      /^plan06: 11 files in .* 2 ok, 0 with findings, 8 failed, 1 skipped$/,
    );
    for (const line of err.trimEnd().split('\n')) expect(line).toMatch(/^(plan06: |in\/)/);
  });

  it('says nothing but errors with --quiet', () => {
    good('a.md');
    expect(batch(['a.md', '-d', 'out', '-q'])).toEqual({ status: 0, out: '', err: '' });
  });
});

describe('a run that cannot be done ends with 2 and writes nothing', () => {
  it.each<[string, string[], RegExp]>([
    ['no files named', ['-d', 'out'], /no files named/],
    ['no output folder named', ['a.md'], /--out-dir/],
    ['no match', ['*.pdf', '-d', 'out'], /no file matches “\*\.pdf”/],
    ['an empty folder', ['empty', '-d', 'out'], /no file matches “empty”/],
    ['all ignored', ['a.md', '-d', 'out', '--ignore', '*.md'], /no file matches/],
    ['an output folder that is a file', ['a.md', '-d', 'a.md'], /a\.md: it is a file/],
    ['an output folder below a file', ['a.md', '-d', 'a.md/out'], /a part of its name is a file/],
    ['two inputs for one output', ['a.md', 'a.txt', '-d', 'out'], /a\.md and a\.txt would both write a\.json/],
    ['an input outside of the base', ['a.md', '-d', 'out', '--base', 'empty'], /not below the base/],
    ['a report over an input', ['a.md', '-d', 'out', '--report', 'a.md'], /a\.md/],
    ['a list that is not there', ['--files-from', 'none.txt', '-d', 'out'], /none\.txt: no such file/],
    ['--compact without JSON', ['a.md', '-d', 'out', '-f', 'csv', '--compact'], /--compact/],
    ['--csv-preset without CSV', ['a.md', '-d', 'out', '--csv-preset', 'excel'], /-f csv/],
    ['no number of jobs', ['a.md', '-d', 'out', '-j', '0'], /--jobs/],
    ['no shard', ['a.md', '-d', 'out', '--shard', '3/2'], /--shard/],
    ['no time', ['a.md', '-d', 'out', '--timeout', 'soon'], /--timeout/],
  ])('%s', (_, args, message) => {
    good('a.md');
    good('a.txt');
    mkdirSync(join(dir, 'empty'));
    const before = readdirSync(dir);
    const { status, out, err } = batch(args);
    expect(err).toMatch(message);
    expect(err).toMatch(/^plan06: .*; .*\n$/);
    expect([status, out]).toEqual([2, '']);
    expect(readdirSync(dir)).toEqual(before);
    expect(readFileSync(join(dir, 'a.md'), 'utf8')).toBe(GOOD);
  });

  it('reports a pattern without a match among others, and goes on', () => {
    good('a.md');
    const { status, err } = batch(['a.md', '*.txt', '-d', 'out']);
    expect(err).toMatch(/no file matches “\*\.txt”/);
    expect(status).toBe(0);
  });
});

// A file system of its own, to fill up or to be read only, is to be had where one may make a user's own name space.
const own = (script: string) =>
  spawnSync('unshare', ['-rm', 'sh', '-ec', script], { encoding: 'utf8', timeout: 60_000 });
const hasOwn = process.platform === 'linux' && own('mount -t tmpfs -o size=64k none /mnt').status === 0;

describe.skipIf(!hasOwn)('an output folder on a disk', () => {
  const run = (mount: string, args = '') =>
    own(`cd '${dir}'; mkdir -p disk; mount -t tmpfs ${mount} none disk;
      set +e; '${process.execPath}' '${binary}' batch in -d disk/out --report report.ndjson ${args}; echo "status $?"; find disk -name '*plan06-tmp*'`);

  it('that is read-only: 2', () => {
    good('in/a.md');
    const { stdout, stderr } = run('-o ro');
    expect(stderr).toMatch(/plan06: cannot write .*disk\/out: the disk is read-only; /);
    expect(stdout).toBe('status 2\n');
  });

  it.each(['json', 'ndjson', 'csv'])('that is full: 2, and nothing is half done: %s', (format) => {
    for (let n = 0; n < 12; n++) good(`in/${n}.md`);
    const { stdout, stderr } = run('-o size=72k', `-f ${format} -j 2`);
    expect(stderr).toMatch(/plan06: cannot write .*: the disk is full; /);
    expect(stdout).toBe('status 2\n');
  });
});

describe('a file that changes or goes', () => {
  it('while the run goes on: one result for each, whole', async () => {
    // More than are read in the time that a busy machine may take to see that the first is written.
    for (let n = 100; n < 400; n++) good(`in/${n}.md`);
    const { spawn } = await import('node:child_process');
    const child = spawn(
      process.execPath,
      [binary, 'batch', 'in', '-d', 'out', '--report', 'report.ndjson', '-j', '1'],
      { cwd: dir, stdio: 'ignore' },
    );
    const ended = new Promise<number | null>((done) => child.on('exit', done));
    while (child.exitCode === null && !existsSync(join(dir, 'out', 'in', '100.json')))
      await new Promise((done) => setTimeout(done, 5));
    rmSync(join(dir, 'in', '399.md'));
    writeFileSync(join(dir, 'in', '398.md'), 'Thôi.');
    appendFileSync(join(dir, 'in', '397.md'), '\nThêm một dòng.\n');
    expect(await ended).toBe(1);
    const entries = report();
    expect(entries.length).toBe(300);
    expect(entries.at(-1)).toMatchObject({ file: 'in/399.md', status: 'failed', code: 'unreadable' });
    expect(entries.at(-2)).toMatchObject({ file: 'in/398.md', status: 'failed', code: 'not-a-plan' });
    expect(JSON.parse(readFileSync(join(dir, 'out', 'in', '397.json'), 'utf8')).source.lines).toBeGreaterThan(
      GOOD.split('\n').length,
    );
  });

  it('between two runs: its output follows, and that of a file that is no plan any more goes', () => {
    good('a.md');
    good('b.md');
    batch(['.', '-d', 'out']);
    put(join(dir, 'a.md'), GOOD.replaceAll('Hưng Chính', 'Nghi Phú'));
    put(join(dir, 'b.md'), 'Thôi.');
    const { status, err } = batch(['.', '-d', 'out']);
    expect(status).toBe(1);
    expect(err).not.toMatch(/unchanged/);
    expect(readFileSync(join(dir, 'out', 'a.json'), 'utf8')).toContain('Nghi Phú');
    expect(existsSync(join(dir, 'out', 'b.json'))).toBe(false);
  });

  it('an output that somebody changed or took away is made again', () => {
    good('a.md');
    good('b.md');
    batch(['a.md', 'b.md', '-d', 'out']);
    const whole = treeOf(join(dir, 'out'));
    rmSync(join(dir, 'out', 'a.json'));
    writeFileSync(join(dir, 'out', 'b.json'), '{}');
    batch(['a.md', 'b.md', '-d', 'out']);
    expect(treeOf(join(dir, 'out'))).toEqual(whole);
  });
});

describe('limits of a file', () => {
  it('refuses a larger one', () => {
    good('a.md');
    good('b.md');
    appendFileSync(join(dir, 'b.md'), ' '.repeat(30_000));
    const { status, err } = batch(['*.md', '-d', 'out', '--max-bytes', '30000']);
    expect(status).toBe(1);
    expect(err).toMatch(/plan06: b\.md: larger than 30000 bytes; /);
    expect(Object.keys(treeOf(join(dir, 'out')))).toEqual(['a.json']);
  });

  it.each(['1', '2'])(
    'gives up one that takes too long, and goes on with the others (%s jobs)',
    { timeout: 60_000 },
    (jobs) => {
      for (const name of ['a.md', 'c.md']) put(join(dir, name), GOOD);
      // As long as a file may be, so that no machine reads it in time.
      put(join(dir, 'b.md'), GOOD.repeat(Math.floor(60_000_000 / Buffer.byteLength(GOOD))));
      const { status, err } = batch(['*.md', '-d', 'out', '--timeout', '4', '-j', jobs]);
      expect(err).toMatch(/plan06: b\.md: took longer than 4 s; /);
      expect(status).toBe(1);
      expect(Object.keys(treeOf(join(dir, 'out')))).toEqual(['a.json', 'c.json']);
    },
  );

  it('survives one that takes all memory', { timeout: 60_000 }, () => {
    for (const name of ['a.md', 'c.md']) good(name);
    put(join(dir, 'b.md'), GOOD.repeat(1200));
    const { status, err } = batch(['*.md', '-d', 'out', '-j', '2', '--no-cache'], {
      env: { NODE_OPTIONS: '--max-old-space-size=80' },
    });
    expect(err).toMatch(/plan06: b\.md: the worker that read it died: it took too much memory; /);
    expect(status).toBe(1);
    expect(Object.keys(treeOf(join(dir, 'out')))).toEqual(['a.json', 'c.json']);
  });
});

describe('what is outside of the output folder', () => {
  it('is not written to through a link inside of it', () => {
    good('in/a.md');
    good('b.md');
    mkdirSync(join(dir, 'elsewhere'));
    mkdirSync(join(dir, 'out'));
    symlinkSync(join(dir, 'elsewhere'), join(dir, 'out', 'in'));
    const { status, err } = batch(['in', 'b.md', '-d', 'out']);
    expect(status).toBe(1);
    expect(err).toMatch(/in\/a\.md: in is a link that leads out of the output folder; /);
    expect(readdirSync(join(dir, 'elsewhere'))).toEqual([]);
    expect(Object.keys(treeOf(join(dir, 'out')))).toEqual(['b.json']);
  });

  it('an output that is a folder already is the trouble of its file alone', () => {
    good('a.md');
    good('b.md');
    put(join(dir, 'out', 'a.json', 'x'), 'x');
    const { status, err } = batch(['a.md', 'b.md', '-d', 'out']);
    expect(status).toBe(1);
    expect(err).toMatch(/a\.md: cannot write a\.json: /);
    expect(existsSync(join(dir, 'out', 'b.json'))).toBe(true);
  });
});

describe('names from elsewhere', () => {
  it.each([
    ['a list on standard input', ['--files-from', '-'], 'a.md\nsub/b [1].md\n'],
    ['a list with NULs', ['--files-from', '-'], 'a.md\0sub/b [1].md\0'],
    ['the outputs of an earlier run left out', ['.'], ''],
  ])('%s', (_, args, input) => {
    good('a.md');
    good('sub/b [1].md');
    batch([...args, '-d', 'out'], { input });
    const { status } = batch([...args, '-d', 'out'], { input });
    expect(status).toBe(0);
    expect(Object.keys(treeOf(join(dir, 'out')))).toEqual(['a.json', 'sub/b [1].json']);
  });
});

describe('findings', () => {
  it.each([
    ['never', 0, 'ok'],
    ['error', 0, 'ok'],
    ['info', 1, 'findings'],
  ])('--fail-on %s', (severity, expected, status) => {
    put(join(dir, 'a.md'), GOOD.replace(/^1\.2\. Mô hình 2/m, '1.2. Mô hình 3'));
    const run = batch(['a.md', '-d', 'out', '--fail-on', severity, '--report', 'report.ndjson']);
    const [entry] = report();
    expect(entry.findings.length).toBeGreaterThan(0);
    expect(entry.findings[0]).toMatchObject({ rule: expect.any(String), line: expect.any(Number) });
    const worst = entry.findings.some((one: { severity: string }) => one.severity === 'error');
    expect(run.status).toBe(severity === 'error' && worst ? 1 : expected);
    if (!worst || severity !== 'error') expect(entry.status).toBe(status);
  });
});

describe('merge', () => {
  it('refuses shards that are missing, twice there, of other files, or damaged', () => {
    for (const name of ['a.md', 'b.md', 'c.md']) good(name);
    for (const shard of [1, 2]) batch(['*.md', '-d', `s${shard}`, '--shard', `${shard}/2`, '-f', 'ndjson', '-q']);
    batch(['a.md', '-d', 'other', '--shard', '2/2', '-f', 'ndjson', '-q']);
    const merge = (...dirs: string[]) => plan06(['merge', ...dirs, '-d', 'out'], { cwd: dir });
    expect(merge('s1')).toMatchObject({ status: 2, err: expect.stringMatching(/shard 2\/2 is missing; /) });
    expect(merge('s1', 's1', 's2')).toMatchObject({
      status: 2,
      err: expect.stringMatching(/shard 1\/2 is given twice; /),
    });
    expect(merge('s1', 'other')).toMatchObject({ status: 2, err: expect.stringMatching(/belong to different runs; /) });
    expect(merge('nowhere')).toMatchObject({ status: 2, err: expect.stringMatching(/there is no folder nowhere; /) });
    expect(merge('.')).toMatchObject({ status: 2, err: expect.stringMatching(/no results of shards/) });
    expect(existsSync(join(dir, 'out'))).toBe(false);
    expect(merge('s1', 's2').status).toBe(0);
    const file = join(dir, 's2', 'plans-2-of-2.ndjson');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Hưng', 'HƯNG'));
    rmSync(join(dir, 'out'), { recursive: true });
    expect(merge('s1', 's2')).toMatchObject({ status: 2, err: expect.stringMatching(/is not what its shard wrote; /) });
    expect(readdirSync(join(dir, 'out'))).toEqual([]);
  });
});

describe('who listens', () => {
  it('may go: | head ends it quietly and leaves nothing half done', () => {
    for (let n = 0; n < 40; n++) good(`in/${n}.md`);
    const script = `'${process.execPath}' '${binary}' batch in -d out --report - -j 1 --no-cache | head -1; find out -name '*plan06-tmp*'`;
    const { stdout, stderr } = spawnSync('sh', ['-c', script], { cwd: dir, encoding: 'utf8', timeout: 60_000 });
    expect(stdout.trimEnd().split('\n').length).toBe(1);
    expect(stderr).not.toMatch(/EPIPE|at .*:\d+/);
  });

  const hasTerminal = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0;
  it.skipIf(!hasTerminal)('sees a live bar on a terminal, and none with --quiet', () => {
    for (let n = 0; n < 8; n++) good(`in/${n}.md`);
    const see = (args: string) =>
      spawnSync('script', ['-qec', `'${process.execPath}' '${binary}' batch in -d out --force ${args}`, '/dev/null'], {
        cwd: dir,
        encoding: 'utf8',
        timeout: 60_000,
      }).stdout;
    expect(see('')).toMatch(/\[=* *\] \d\/8 files, [\d.]+\/s/);
    expect(see('-q')).toBe('');
  });
});
