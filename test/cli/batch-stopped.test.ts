import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { put, treeOf, writeVariants } from '../batch/variants.js';
import { binary, plan06 } from './helpers.js';

/** More plans than are read in the time that a busy machine may take to see that the first ones are written. */
const MANY = 1000;

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'plan06-stopped-'));
  writeVariants(join(dir, 'plans'), 50);
  writeVariants(join(dir, 'many'), MANY);
});
afterAll(() => rmSync(dir, { recursive: true }));

const tree = (out: string) => treeOf(join(dir, out));
const temporaries = (out: string) => namesIn(out).filter((name) => name.includes('plan06-tmp'));

/** All names below an output folder, which may be changing. */
function namesIn(out: string): string[] {
  try {
    return readdirSync(join(dir, out), { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
}

/** Starts a run and ends it by a signal as soon as `isTime` says so. Returns its exit status, or the signal. */
async function stop(args: string[], signal: NodeJS.Signals, isTime: (ms: number) => boolean) {
  const child = spawn(process.execPath, [binary, 'batch', ...args], { cwd: dir, stdio: ['ignore', 'pipe', 'pipe'] });
  let err = '';
  child.stderr.on('data', (text) => {
    err += text;
  });
  child.stdout.resume();
  const ended = new Promise<number | string | null>((done) => child.on('exit', (code, by) => done(by ?? code)));
  const begun = Date.now();
  while (child.exitCode === null && !isTime(Date.now() - begun)) await sleep(5);
  child.kill(signal);
  return { status: await ended, err };
}

/** Numbers that look random but are the same each time. */
function* random(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 1103515245 + 12345) % 2147483648;
    yield state / 2147483648;
  }
}

describe('a run that is killed and run again', { timeout: 300_000 }, () => {
  it.each([
    ['json', 7],
    ['ndjson', 11],
    ['csv', 13],
  ] as const)('ends as an undisturbed one: %s', async (format, seed) => {
    const args = ['plans', '-f', format, '-q', '-j', '2'];
    const begun = Date.now();
    plan06(['batch', ...args, '-d', `whole-${format}`], { cwd: dir, timeout: 120_000 });
    const took = Date.now() - begun;
    const whole = tree(`whole-${format}`);
    const out = `killed-${format}`;
    const numbers = random(seed);
    let kills = 0;
    for (let round = 0; round < 4; round++) {
      const after = numbers.next().value! * took * 0.8;
      // On a machine that was busier before the run would be over by then.
      const before = namesIn(out).length;
      const enough = 1 + numbers.next().value! * 20;
      const isTime = (ms: number) => ms >= after || namesIn(out).length - before >= enough;
      const { status } = await stop([...args, '-d', out], 'SIGKILL', isTime);
      if (status === 'SIGKILL') kills++;
      // What is there is whole: no output is cut short.
      const now = existsSync(join(dir, out)) ? tree(out) : {};
      const outputs = Object.entries(now).filter(([name]) => !name.includes('plan06-tmp'));
      for (const [name, bytes] of outputs) expect([name, bytes === whole[name]]).toEqual([name, true]);
    }
    expect(kills).toBeGreaterThan(0);
    const last = plan06(['batch', ...args, '-d', out], { cwd: dir, timeout: 120_000 });
    expect(last.status).toBe(1);
    expect(tree(out)).toEqual(whole);
    expect(temporaries(out)).toEqual([]);
  });
});

describe('a run that is interrupted', { timeout: 60_000 }, () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s ends with %i, reports what was left and leaves nothing half done', async (signal, expected) => {
    const out = `out-${signal}`;
    const args = ['many', '-d', out, '--report', `${signal}.ndjson`, '--no-cache'];
    const hasBegun = () => namesIn(out).filter((name) => name.endsWith('.json')).length > 5;
    const { status, err } = await stop(args, signal, hasBegun);
    expect(status).toBe(expected);
    expect(temporaries(out)).toEqual([]);
    const entries = readFileSync(join(dir, `${signal}.ndjson`), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(entries.length).toBe(MANY);
    const skipped = entries.filter((entry) => entry.status === 'skipped').length;
    expect(skipped).toBeGreaterThan(0);
    expect(err).toMatch(new RegExp(`${skipped} skipped\\n$`));
    const written = entries.filter((entry) => entry.output !== null).map((entry) => entry.output);
    expect(Object.keys(tree(out))).toEqual(written.sort());
  });

  it('writes no joined file', async () => {
    const { status } = await stop(
      ['many', '-d', 'no-nd', '-f', 'ndjson'],
      'SIGINT',
      (ms) => ms > 100 && temporaries('no-nd').length > 3,
    );
    expect(status).toBe(130);
    expect(Object.keys(tree('no-nd'))).toEqual([]);
  });
});

describe('--fail-fast', { timeout: 60_000 }, () => {
  it('stops at the first bad file, the same for any number of jobs', () => {
    for (const name of ['1.md', '2.md', '4.md', '5.md']) put(join(dir, 'mixed', name), readGood());
    put(join(dir, 'mixed', '3.md'), 'no plan at all');
    for (const jobs of ['1', '2']) {
      const args = ['batch', 'mixed', '-d', `fast-${jobs}`, '-j', jobs, '--fail-fast', '--report', '-'];
      const { status, out } = plan06(args, { cwd: dir });
      expect(status).toBe(1);
      const entries = out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(entries.map((entry) => entry.status)).toEqual(['ok', 'ok', 'failed', 'skipped', 'skipped']);
      expect(Object.keys(tree(`fast-${jobs}`))).toEqual(['mixed/1.json', 'mixed/2.json']);
    }
  });

  function readGood(): Buffer {
    const name = readdirSync(join(dir, 'plans'), { recursive: true, encoding: 'utf8' }).find((one) =>
      one.endsWith('-hung-chinh.md'),
    )!;
    return readFileSync(join(dir, 'plans', name));
  }
});
