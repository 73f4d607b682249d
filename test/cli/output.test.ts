import { spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Plan } from '../../src/schema/plan.js';
import { binary, PLAN, plan06, workplace } from './helpers.js';

let place: ReturnType<typeof workplace>;
beforeEach(() => {
  place = workplace();
});
afterEach(() => place.clean());

const extractTo = (target: string, ...more: string[]) =>
  plan06(['extract', PLAN, '-o', target, ...more], { cwd: place.dir });
const read = (name: string) => JSON.parse(readFileSync(join(place.dir, name), 'utf8')) as Plan;

describe('--output', () => {
  it('writes what standard output would get, and leaves no other file', () => {
    expect(extractTo('plan.json')).toEqual({ status: 0, out: '', err: '' });
    expect(readFileSync(join(place.dir, 'plan.json'), 'utf8')).toBe(plan06(['extract', PLAN]).out);
    expect(readdirSync(place.dir)).toEqual(['plan.json']);
  });

  it('replaces an old file and keeps its mode', () => {
    chmodSync(place.file('plan.json', 'old'), 0o640);
    expect(extractTo('plan.json').status).toBe(0);
    expect(read('plan.json').models).toHaveLength(38);
    expect(statSync(join(place.dir, 'plan.json')).mode & 0o777).toBe(0o640);
  });

  it('follows a symbolic link to the file it points to', () => {
    place.file('target.json', 'old');
    symlinkSync('target.json', join(place.dir, 'link.json'));
    expect(extractTo('link.json').status).toBe(0);
    expect(lstatSync(join(place.dir, 'link.json')).isSymbolicLink()).toBe(true);
    expect(read('target.json').models).toHaveLength(38);
    expect(readdirSync(place.dir).sort()).toEqual(['link.json', 'target.json']);
  });

  it('leaves the old file as it was where no plan could be read', () => {
    place.file('plan.json', 'old');
    place.file('empty.md', '');
    expect(plan06(['extract', 'empty.md', '-o', 'plan.json'], { cwd: place.dir }).status).toBe(2);
    expect(readFileSync(join(place.dir, 'plan.json'), 'utf8')).toBe('old');
    expect(readdirSync(place.dir).sort()).toEqual(['empty.md', 'plan.json']);
  });

  it('writes the good plans of several', () => {
    expect(plan06(['extract', 'nope.md', PLAN, '-o', 'plans.json'], { cwd: place.dir }).status).toBe(2);
    expect((read('plans.json') as unknown as Plan[]).map(({ source }) => source.file)).toEqual([PLAN]);
  });

  it('refuses a directory', () => {
    mkdirSync(join(place.dir, 'plans'));
    const { status, out, err } = extractTo('plans');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toBe('plan06: cannot write plans: it is a directory; name a file in it\n');
  });

  it('refuses a directory that is not there', () => {
    const { status, err } = extractTo('nowhere/plan.json');
    expect(status).toBe(2);
    expect(err).toBe(
      'plan06: cannot write nowhere/plan.json: its directory does not exist; create the directory first\n',
    );
  });

  it('refuses to write over the plan that it reads, by another name too', () => {
    const text = readFileSync(PLAN, 'utf8');
    place.file('plan.md', text);
    symlinkSync('plan.md', join(place.dir, 'link.md'));
    const { status, err } = plan06(['extract', 'plan.md', '-o', 'link.md'], { cwd: place.dir });
    expect(status).toBe(2);
    expect(err).toBe('plan06: cannot write link.md: it is the plan that is read; choose another name\n');
    expect(readFileSync(join(place.dir, 'plan.md'), 'utf8')).toBe(text);
  });

  it('refuses a file that is write-protected', (context) => {
    if (process.getuid?.() === 0) context.skip();
    chmodSync(place.file('plan.json', 'old'), 0o444);
    expect(extractTo('plan.json').err).toBe(
      'plan06: cannot write plan.json: permission denied; check the write permission\n',
    );
  });

  it('writes to what is not a regular file without replacing it', () => {
    const before = lstatSync('/dev/null');
    expect(extractTo('/dev/null').status).toBe(0);
    expect(lstatSync('/dev/null').rdev).toBe(before.rdev);
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('takes - for standard output', () => {
    expect(extractTo('-').out).toBe(plan06(['extract', PLAN]).out);
    expect(readdirSync(place.dir)).toEqual([]);
  });
});

describe('standard output and standard error', () => {
  it('ends quietly where the reader goes away', () => {
    const line = `set -o pipefail; "$0" "$1" extract "$2" "$2" "$2" | head -n 1`;
    const run = spawnSync('bash', ['-c', line, process.execPath, binary, PLAN], { encoding: 'utf8' });
    expect({ status: run.status, out: run.stdout, err: run.stderr }).toEqual({ status: 0, out: '[\n', err: '' });
  });

  it('reports a full disk in one line', () => {
    const run = spawnSync('bash', ['-c', '"$0" "$1" extract "$2" > /dev/full', process.execPath, binary, PLAN], {
      encoding: 'utf8',
    });
    expect(run.status).toBe(2);
    expect(run.stderr).toBe(
      'plan06: standard output cannot be written to (ENOSPC); free space on the disk, or write to another place with -o\n',
    );
  });

  it('says what was found where asked to, and only then in a pipe', () => {
    expect(plan06(['extract', PLAN]).err).toBe('');
    expect(plan06(['extract', PLAN, '--verbose']).err).toMatch(/hung-chinh[^\n]*: 38 models[^\n]*\n$/);
    expect(plan06(['extract', PLAN, '--quiet']).err).toBe('');
  });

  it('writes no colours into a pipe, but where FORCE_COLOR asks for them', () => {
    expect(plan06(['extract', 'nope.md', '-v']).err).not.toContain('\x1b');
    expect(plan06(['extract', 'nope.md', '-v'], { env: { FORCE_COLOR: '0' } }).err).not.toContain('\x1b');
    expect(plan06(['extract', 'nope.md', '-v'], { env: { FORCE_COLOR: '1' } }).err).toContain('\x1b');
  });
});

describe('on a terminal', () => {
  /** Runs a command in a terminal of its own; what it prints comes back in one stream. */
  const inTerminal = (args: string, env: Record<string, string>) =>
    spawnSync('script', ['-qec', `"${process.execPath}" "${binary}" ${args}`, '/dev/null'], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '', TERM: 'xterm-256color', ...env },
    }).stdout;
  const terminal = spawnSync('script', ['--version']).status === 0;

  it.runIf(terminal)('has colours, but not with NO_COLOR', () => {
    expect(inTerminal('extract nope.md', {})).toContain('\x1b[31mplan06:\x1b[39m nope.md');
    expect(inTerminal('extract nope.md', { NO_COLOR: '1' })).toBe('plan06: nope.md: no such file; check the name\r\n');
  });

  it.runIf(terminal)('says what was found, but not with --quiet', () => {
    const NO_COLOR = '1';
    expect(inTerminal(`extract "${PLAN}" -o /dev/null`, { NO_COLOR })).toMatch(/: 38 models/);
    expect(inTerminal(`extract "${PLAN}" -o /dev/null --quiet`, { NO_COLOR })).toBe('');
  });
});
