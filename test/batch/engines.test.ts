import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Job } from '../../src/batch/convert/store.js';
import { inProcess } from '../../src/batch/pool/in-process.js';
import { threadPool } from '../../src/batch/pool/pool.js';
import { bundledPlans } from './variants.js';

let dir: string;
let worker: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'plan06-engine-'));
  worker = join(dir, 'worker.mjs');
  // A worker that does to itself what the file's name says.
  writeFileSync(
    worker,
    `export default async ({ file, seen }) => {
      Atomics.store(seen, 0, BigInt(Date.now()));
      if (file === 'hang') for (;;);
      if (file === 'pattern') /^(a+)+$/.test('a'.repeat(40) + 'b');
      if (file === 'throw') throw new Error('thrown');
      if (file === 'scan') {
        Atomics.store(seen, 1, 2n);
        Atomics.store(seen, 2, 7n);
        await new Promise((done) => setTimeout(done, 1200));
      }
      if (file === 'full') return { diskError: 'ENOSPC' };
      return { ok: true, parts: [1], sha256: file, diagnostics: [], ms: 0 };
    };`,
  );
});
afterAll(() => rmSync(dir, { recursive: true }));

const options = { format: 'json', positions: true, compact: true, csv: { preset: 'rfc4180', separator: ',' } } as const;
const job = (file: string, bytes: Uint8Array = new Uint8Array(8)): Job => ({
  bytes,
  file,
  target: join(dir, `out-${file}`),
  options,
  flush: true,
});

describe('a pool of threads', () => {
  it('replaces a thread that hangs, and goes on after one that throws', { timeout: 60_000 }, async () => {
    const engine = threadPool(worker, 2, 1500);
    const names = ['a', 'hang', 'b', 'pattern', 'c', 'throw', 'd', 'e'];
    const results = await Promise.all(names.map((name) => engine.run(job(name))));
    await engine.close();
    const told = results.map((one) => (one.ok ? one.sha256 : one.trouble.code));
    expect(told).toEqual(['a', 'timeout', 'b', 'timeout', 'c', 'crash', 'd', 'e']);
  });

  it('tells how many pages of a scan are read', async () => {
    const told: unknown[] = [];
    const engine = threadPool(worker, 1, 60_000, (...pages) => told.push(pages));
    await engine.run(job('scan'));
    await engine.run(job('a'));
    await engine.close();
    expect(told[0]).toEqual(['scan', 2, 7]);
    expect(told.every((one) => (one as [string])[0] === 'scan')).toBe(true);
  });

  it('passes on what the disk says', async () => {
    const engine = threadPool(worker, 1, 5000);
    await expect(engine.run(job('full'))).rejects.toMatchObject({ code: 'ENOSPC' });
    await engine.close();
  });

  it('ends what is in hand when it is closed', async () => {
    const engine = threadPool(worker, 1, 60_000);
    const result = engine.run(job('hang'));
    setTimeout(() => void engine.close(), 300);
    expect(await result).toMatchObject({ ok: false, trouble: { code: 'crash' } });
  });
});

describe('this very thread', () => {
  it('does a job and leaves its output', async () => {
    const { text } = bundledPlans()[2]!;
    const engine = await inProcess('json', 20_000);
    const result = await engine.run(job('plan.md', Buffer.from(text)));
    expect(result).toMatchObject({ ok: true });
    const plan = JSON.parse(readFileSync(join(dir, 'out-plan.md'), 'utf8'));
    expect(plan.source.file).toBe('plan.md');
  });

  it('stops a job that takes too long', async () => {
    const engine = await inProcess('json', 5);
    const text = bundledPlans()[0]!.text.repeat(6);
    const result = await engine.run(job('long.md', Buffer.from(text)));
    expect(result).toMatchObject({ ok: false, trouble: { code: 'timeout' } });
    expect(readdirSync(dir)).not.toContain('out-long.md');
  });

  it('opens a locked file with the password that is given', async () => {
    const engine = await inProcess('json', 20_000);
    const locked = job('locked.pdf', readFileSync('fixtures/formats/locked.pdf'));
    expect(await engine.run(locked)).toMatchObject({ ok: false, trouble: { code: 'locked' } });
    const result = await engine.run({ ...locked, access: { password: 'mat khau' } });
    expect(result).not.toMatchObject({ trouble: { code: 'locked' } });
  });

  it('says why a file is no plan', async () => {
    const engine = await inProcess('json', 20_000);
    expect(await engine.run(job('x', new Uint8Array()))).toMatchObject({ ok: false, trouble: { code: 'empty' } });
  });
});
