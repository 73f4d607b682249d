import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import { PlanInputError } from '../../src/read/error.js';
import type { Plan } from '../../src/schema/plan.js';
import { faultsOf } from '../properties/invariants.js';
import { binary, PLAN, plan06, root, workplace } from './helpers.js';

/** Inputs that once broke a promise, each with what must hold of it now. */
const ATTACK = join(root, 'fixtures', 'attack');
const place = workplace();
afterAll(place.clean);

const of = (name: string) => join(ATTACK, name);
const texts = readdirSync(ATTACK).filter((name) => /\.(?:txt|md)$/u.test(name));
/** What would steer a terminal, and lines that a build would obey. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const OBEYED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|^::|^##\[/mu;

describe('texts', () => {
  it.each(texts)('%s is a plan that accounts for its source, or is refused', (name) => {
    const text = readFileSync(of(name), 'utf8');
    for (const restore of ['never', 'auto'] as const) {
      try {
        expect(faultsOf(extract(text, { file: name, restore }), text)).toEqual([]);
      } catch (error) {
        expect(error).toBeInstanceOf(PlanInputError);
      }
    }
  });

  it.each(texts.filter((name) => name.startsWith('02-')))('%s is restored', (name) => {
    const { status, out } = plan06(['restore', of(name), '-f', 'json']);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toHaveProperty('lines');
  });

  it.each([
    ['05-words-lost-label-before-table.md', 'Cơ quan chủ trì'],
    ['06-words-lost-column-table.txt', 'Các xã vùng thấp'],
    ['07-words-lost-item-under-label.md', 'Vincom'],
    ['08-raw-lost-damaged-table.txt', 'Trién khai dich vu cong truc tuyén'],
    ['09-words-lost-before-bar.txt', 'hưởng'],
  ])('%s keeps "%s"', (name, words) => {
    expect(plan06(['extract', '--strict', '--no-positions', of(name)]).out).toContain(words);
  });

  it.each([
    ['brackets in a heading', `KẾ HOẠCH\nI. A\n| TT | Mô hình | Chủ trì |\n\n${'('.repeat(100_000)}x | |\n`],
    ['dots in the title', `KẾ HOẠCH\nThực hiện ${'.'.repeat(200_000)}x\n\nI. A\nTốt.\n`],
    ['brackets behind the issuer', `ỦY BAN NHÂN DÂN ${'('.repeat(100_000)}x\nKẾ HOẠCH\nA\n\nI. B\nTốt.\n`],
    ['slashes behind the issuer', `ỦY BAN NHÂN DÂN ${'/'.repeat(100_000)}x\nKẾ HOẠCH\nA\n\nI. B\nTốt.\n`],
    ['soft hyphens', `KẾ HOẠCH\nA\n\nI. B\n${'a\u00ad'.repeat(50_000)}\n`],
    ['entities', `KẾ HOẠCH\nA\n\nI. B\n${'&acirc'.repeat(20_000)}\n`],
    ['colons of a fence', `KẾ HOẠCH\nA\n\nI. B\n${':'.repeat(100_000)}x\n`],
  ])('%s do not hold it up', (_, text) => {
    expect(extract(text, { file: 'plan.md' }).document.kind).toBe('KẾ HOẠCH');
  });

  it('a page of very many paragraphs is read', () => {
    const page = `<body><p>KẾ HOẠCH</p>${'<p>a</p>'.repeat(150_000)}</body>`;
    expect(plan06(['text', place.file('many.html', page)]).status).toBe(0);
  });

  it('a plan is the same as itself', () => {
    const { status, out } = plan06(['diff', of('11-self-diff.txt'), of('11-self-diff.txt')]);
    expect(status).toBe(0);
    expect(out).toContain('No difference');
  });
});

describe('words that steer', () => {
  it.each(['unix', 'pretty'])('reach no terminal by -r %s', (reporter) => {
    for (const name of ['12-ansi-in-check-message.md', '13-newline-in-json-check.json']) {
      const { out, err } = plan06(['check', of(name), '-r', reporter]);
      expect(out).not.toBe('');
      expect(out + err).not.toMatch(OBEYED);
    }
  });

  it('reach no terminal by --errors json', () => {
    const { err } = plan06(['extract', '--errors', 'json', 'a\u009b31m\u2028\u202e##[error]b']);
    expect(err.trimEnd()).not.toMatch(/[\u0080-\u009f\u2028\u202e]|##\[/u);
    expect(JSON.parse(err)).toMatchObject({ code: 'no-such-file' });
  });

  it('are no command of their own by -r github', () => {
    const { out } = plan06(['check', of('13-newline-in-json-check.json'), '-r', 'github']);
    for (const line of out.trim().split('\n')) expect(line).toMatch(/^::(?:error|warning|notice) file=/u);
  });

  it('are no element of a page', () => {
    const page = join(place.dir, 'matrix.html');
    expect(plan06(['matrix', of('04-matrix-html-injection.json'), '-f', 'html', '-o', page]).status).toBe(0);
    expect(readFileSync(page, 'utf8')).not.toMatch(/<meta http-equiv="?refresh|<img/iu);
  });
});

describe.skipIf(process.platform === 'win32')('inputs that never come', () => {
  it('a named pipe without a writer is reported', () => {
    const pipe = join(place.dir, 'pipe');
    spawnSync('sh', ['-c', `mkfifo '${pipe}'`]);
    const { status, out, err } = plan06(['extract', pipe]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/^plan06: [^\n]*pipe: a named pipe that nothing writes to; [^\n]+\n$/u);
  });

  it.each([
    ['extract', (pipe: string) => ['extract', PLAN, '-o', pipe]],
    ['table', (pipe: string) => ['table', PLAN, '-f', 'xlsx', '-o', pipe]],
    ['the report of batch', (pipe: string) => ['batch', PLAN, '-d', 'piped', '--report', pipe, '-q']],
  ])('a named pipe without a reader is reported, with one a whole output goes through it: %s', (name, args) => {
    const pipe = join(place.dir, `out-${name.length}`);
    spawnSync('sh', ['-c', `mkfifo '${pipe}'`]);
    const { status, err } = plan06(args(pipe), { cwd: place.dir });
    expect(status).toBe(2);
    expect(err).toMatch(/^plan06: cannot write [^\n]*: a named pipe that nothing reads from; [^\n]+\n$/u);
    const [whole, piped] = ['whole', 'piped'].map((one) => join(place.dir, `${one}-${name.length}`)) as [
      string,
      string,
    ];
    expect(plan06(args(whole), { cwd: place.dir }).status).toBe(0);
    const command = [binary, ...args(pipe)].map((arg) => `'${arg}'`).join(' ');
    spawnSync('sh', ['-c', `cat '${pipe}' > '${piped}' & '${process.execPath}' ${command}; wait`], { cwd: place.dir });
    if (name === 'extract') expect(readFileSync(piped)).toEqual(readFileSync(whole));
    else expect(readFileSync(piped).length).toBeGreaterThan(100);
    expect(lstatSync(pipe).isFIFO()).toBe(true);
  });

  it('a configuration that is a named pipe is read, or reported where nothing writes to it', () => {
    const pipe = join(place.dir, 'plan06.config.yaml');
    spawnSync('sh', ['-c', `mkfifo '${pipe}'`]);
    for (const args of [
      ['extract', PLAN],
      ['extract', PLAN, '-c', pipe],
    ]) {
      const { status, out, err } = plan06(args, { cwd: place.dir });
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(err).toMatch(/^plan06: [^\n]*plan06\.config\.yaml: a named pipe that nothing writes to; [^\n]+\n$/u);
    }
    const command = `echo 'extract: {compact: true}' > '${pipe}' & '${process.execPath}' '${binary}' extract '${PLAN}'`;
    const { stdout } = spawnSync('sh', ['-c', command], { cwd: place.dir, encoding: 'utf8' });
    expect(stdout.trimEnd()).not.toContain('\n');
    rmSync(pipe);
  });

  it('a named pipe where the text of a plan in JSON would be is left alone', () => {
    const plan = { ...(JSON.parse(plan06(['extract', PLAN]).out) as Plan) };
    const json = place.file('beside.json', JSON.stringify({ ...plan, source: { ...plan.source, file: 'beside' } }));
    spawnSync('sh', ['-c', `mkfifo '${join(place.dir, 'beside')}'`]);
    expect([0, 1]).toContain(plan06(['check', json], { timeout: 20_000 }).status);
  });

  it('a reader that leaves is reported', () => {
    const pipe = join(place.dir, 'left');
    spawnSync('sh', ['-c', `mkfifo '${pipe}'`]);
    const command = `'${process.execPath}' '${binary}' extract '${PLAN}' -o '${pipe}'`;
    const { stderr, status } = spawnSync('sh', ['-c', `: < '${pipe}' & ${command}`], {
      encoding: 'utf8',
      timeout: 20_000,
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^plan06: cannot write [^\n]*: a named pipe that nothing reads from; [^\n]+\n$/u);
  });

  it('links in a circle are reported, and stay', () => {
    symlinkSync('round', join(place.dir, 'round'));
    const { status, err } = plan06(['extract', PLAN, '-o', 'round'], { cwd: place.dir });
    expect(status).toBe(2);
    expect(err).toBe('plan06: cannot write round: symbolic links in a circle; check what the link points to\n');
    const long = 'x'.repeat(300);
    expect(plan06(['extract', PLAN, '-o', long], { cwd: place.dir }).err).toBe(
      `plan06: cannot write ${long}: the name is too long; choose a shorter name\n`,
    );
    expect(lstatSync(join(place.dir, 'round')).isSymbolicLink()).toBe(true);
  });

  it('links in a folder are told, not followed', () => {
    mkdirSync(join(place.dir, 'folder', 'deep'), { recursive: true });
    cpSync(PLAN, join(place.dir, 'folder', 'PLAN.MD'));
    for (const name of ['a', 'b', 'c']) symlinkSync('..', join(place.dir, 'folder', 'deep', name));
    symlinkSync('PLAN.MD', join(place.dir, 'folder', 'link.md'));
    for (const pattern of ['folder', 'folder/**/*.{md,MD}']) {
      const { status, err, out } = plan06(['table', pattern, '-f', 'json'], { cwd: place.dir });
      expect({ status, models: JSON.parse(out).length > 0 }).toEqual({ status: 0, models: true });
      expect(err).toBe('folder/link.md: a link, which is not followed; name it itself\n');
    }
    const alone = plan06(['table', 'folder/link.*'], { cwd: place.dir });
    expect([alone.status, alone.err]).toEqual([2, 'folder/link.md: a link, which is not followed; name it itself\n']);
    symlinkSync('nowhere', join(place.dir, 'folder', 'lost.md'));
    expect(plan06(['table', 'folder/lost.md'], { cwd: place.dir }).err).toBe(
      'plan06: folder/lost.md: no such file; check the name\n',
    );
  });

  it.each(['check', 'table', 'matrix'])('a name that is too long, or a link in a circle, is told by %s', (command) => {
    symlinkSync(`circle-${command}`, join(place.dir, `circle-${command}`));
    for (const name of ['x'.repeat(300), `circle-${command}`]) {
      const { status, err } = plan06([command, name], { cwd: place.dir });
      expect(status).toBe(2);
      expect(err).toMatch(/^plan06: [^\n]*(?:the name is too long|links in a circle); [^\n]+\n$/u);
    }
  });

  it('a report goes to where links lead', () => {
    mkdirSync(join(place.dir, 'deep', 'deeper'), { recursive: true });
    symlinkSync('deep/deeper', join(place.dir, 'beside-folder'));
    symlinkSync('beside-folder/next', join(place.dir, 'link'));
    symlinkSync('../../report.ndjson', join(place.dir, 'deep', 'deeper', 'next'));
    expect(plan06(['batch', PLAN, '-d', 'linked', '--report', 'link'], { cwd: place.dir }).status).toBe(0);
    for (const link of ['link', 'beside-folder/next']) {
      expect(lstatSync(join(place.dir, link)).isSymbolicLink()).toBe(true);
    }
    expect(readFileSync(join(place.dir, 'report.ndjson'), 'utf8')).toContain('"status":"ok"');
  });

  it('--timeout ends a run that waits', () => {
    const wait = `sleep 3 | '${process.execPath}' '${binary}' extract --timeout 0.5 -; echo $?`;
    const { stdout, stderr } = spawnSync('sh', ['-c', wait], { encoding: 'utf8', timeout: 20_000 });
    expect(stderr).toMatch(/^plan06: not done within 0\.5 s; [^\n]+\n$/u);
    expect(stdout).toBe('2\n');
  });

  it('--timeout leaves a run alone that ends in time', () => {
    const { status, out } = plan06(['extract', '--timeout', '60', join(root, 'fixtures', 'tasks-table', 'input.md')]);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toHaveProperty('tasks');
  });
});

describe('data of others', () => {
  it('a forged shard is refused and nothing is written outside the folder', () => {
    cpSync(of('14-forged-shard'), join(place.dir, 'forged'), { recursive: true });
    const { status, err } = plan06(['merge', 'forged/ev', '-d', 'forged/out'], { cwd: place.dir });
    expect(status).toBe(2);
    expect(err).toMatch(/^plan06: [^\n]*shard-1-of-2\.ndjson is damaged; run that shard again\n$/u);
    expect(readFileSync(join(place.dir, 'forged/victim.json'), 'utf8').trim()).toBe('{"pwned":true}');
  });

  it('a shard that is no shard is reported in one line', () => {
    const { status, err } = plan06(['merge', of('16-shard-null'), '-d', 'out'], { cwd: place.dir });
    expect(status).toBe(2);
    expect(err).toMatch(/^plan06: [^\n]* is damaged; run that shard again\n$/u);
  });

  it('a cache record of a wrong shape is made again', () => {
    cpSync(join(root, 'fixtures', 'tasks-table', 'input.md'), join(place.dir, 'a.md'));
    const run = () => plan06(['batch', 'a.md', '-d', 'cached'], { cwd: place.dir });
    expect(run().status).toBe(0);
    const cache = join(place.dir, 'cached', '.plan06-cache');
    const record = readdirSync(cache, { recursive: true, encoding: 'utf8' }).find((name) => /\.json$/u.test(name))!;
    const { key } = JSON.parse(readFileSync(join(cache, record), 'utf8').split('\n')[0]!) as { key: string };
    writeFileSync(join(cache, record), JSON.stringify({ key, ok: true }));
    const again = run();
    expect(again.status).toBe(0);
    expect(again.err).toContain('plan06: 1 record of the cache invalid; made again\n');
    expect(run().err).not.toContain('invalid');
    // A link of a folder inside the cache leads out of it.
    const two = join(cache, record.slice(0, 2));
    mkdirSync(join(place.dir, 'away'));
    rmSync(two, { recursive: true });
    symlinkSync('../../away', two);
    expect(run().status).toBe(0);
    expect(readdirSync(join(place.dir, 'away'))).toEqual([]);
    // A named pipe that nothing is written to
    rmSync(join(cache, record));
    spawnSync('sh', ['-c', `mkfifo '${join(cache, record)}'`]);
    expect(run().status).toBe(0);
  });

  it.each<[string, string]>([
    ['a.json', '{"constructor":"x"}'],
    ['b.json', '{"__proto__":{"lang":"xx"}}'],
    ['c.json', '{"extract":{"valueOf":"1"}}'],
    ['d.json', `{"vocabulary":${'['.repeat(2e5)}${']'.repeat(2e5)}}`],
    ['e.json', '{"vocabulary":{"labels":{"constructor":["x"]}}}'],
    ['f.yaml', 'lang: *x\n'],
    ['g.yaml', 'extract: &a\n  format: *a\n'],
    ['h.yaml', '? {a: 1}\n: b\n'],
    ['i.yaml', '!!set {a, b}\n'],
    ['m.yaml', `${Array.from({ length: 50_000 }, (_, i) => `k${i}: 1`).join('\n')}\n`],
    ['n.yaml', 'lang: vi\nquiet: true\nlang: en\n'],
    ['k.yaml', 'extract: {output: "a\\0b"}\n'],
    ['l.yaml', 'batch: {outDir: "a\\0b", report: x}\n'],
    [
      'j.yaml',
      `a: &a [1,1]\n${[...'bcdefghi'].map((at, i) => `${at}: &${at} [${Array(9).fill(`*${'abcdefghi'[i]}`).join()}]\n`).join('')}`,
    ],
  ])('the configuration %s is refused in one line', (name, text) => {
    const { status, err } = plan06(['extract', '-', '-c', place.file(`config-${name}`, text)], { input: 'x' });
    expect(status).toBe(2);
    expect(err).toMatch(/^plan06: (?!unexpected)[^\n]+config-[^\n]+\n$/u);
    expect(err).not.toContain('unexpected error');
  });

  it('an abbreviation may have a name that all objects have', () => {
    const config = place.file('own-names.json', '{"vocabulary":{"abbreviations":{"constructor":"abc"}}}');
    expect(plan06(['extract', join(root, 'fixtures', 'tasks-table', 'input.md'), '-c', config]).status).toBe(0);
  });

  it.each(['a: *x\n', 'schemaVersion: 1\n? {a: 1}\n: b\n'])('the YAML %j is no plan, in one line', (text) => {
    const { status, err } = plan06(['query', place.file('data.yaml', text)]);
    expect(status).toBe(2);
    expect(err).toMatch(/^plan06: [^\n]*data\.yaml: (?!unexpected)[^\n]+\n$/u);
  });

  it('a shard whose list was changed is refused', () => {
    cpSync(join(root, 'fixtures', 'tasks-table', 'input.md'), join(place.dir, 'b.md'));
    expect(plan06(['batch', 'b.md', '-d', 'shards', '--shard', '1/1'], { cwd: place.dir }).status).toBe(0);
    expect(plan06(['merge', 'shards', '-d', 'merged'], { cwd: place.dir }).status).toBe(0);
    const list = join(place.dir, 'shards', 'plan06-shard-1-of-1.ndjson');
    writeFileSync(list, readFileSync(list, 'utf8').replace('"status":"ok"', '"status":"failed"'));
    const { status, err } = plan06(['merge', 'shards', '-d', 'merged'], { cwd: place.dir });
    expect(status).toBe(2);
    expect(err).toMatch(/is damaged; run that shard again\n$/u);
  });

  it('merge leaves no half of an output, wherever it is killed', () => {
    const dir = join(place.dir, 'killed');
    mkdirSync(dir);
    const text = readFileSync(join(root, 'fixtures', 'tasks-table', 'input.md'));
    for (let i = 0; i < 20; i++) writeFileSync(join(dir, `${i}.md`), text);
    plan06(['batch', '*.md', '-d', 'parts', '-f', 'csv', '--shard', '1/1', '--no-cache'], { cwd: dir });
    const merge = [binary, 'merge', 'parts', '-d', 'out', '-q'];
    for (const timeout of [150, 250, 350]) {
      spawnSync(process.execPath, merge, { cwd: dir, timeout, killSignal: 'SIGKILL' });
      for (const name of existsSync(join(dir, 'out')) ? readdirSync(join(dir, 'out')) : [])
        if (!name.startsWith('.')) {
          const part = readFileSync(join(dir, 'parts', name.replace('.', '-1-of-1.')), 'utf8');
          expect(readFileSync(join(dir, 'out', name), 'utf8')).toBe(part);
        }
    }
    expect(spawnSync(process.execPath, merge, { cwd: dir }).status).toBe(0);
    expect(readdirSync(join(dir, 'out')).sort()).toEqual(['models.csv', 'tasks.csv']);
  });

  it('impossible days in JSON are compared without an error', () => {
    const { status, err } = plan06(['diff', of('17-diff-NaN-a.json'), of('17-diff-NaN-b.json')]);
    expect([0, 1]).toContain(status);
    expect(err).not.toMatch(/unexpected/u);
  });
});
