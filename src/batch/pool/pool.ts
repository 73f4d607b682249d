import type { Transferable } from 'node:worker_threads';
import { Tinypool } from 'tinypool';
import type { Stored } from '../types.js';
import { crashTrouble, type Engine, timeoutTrouble } from './engine.js';
import type { DiskError } from './worker.js';

/** How long a thread may take to start before its job counts as hanging, the machine being busy. */
const START_MS = 30_000;

/** A plan's values live until it is written: with more room for young objects they are not moved about before. */
const ROOM = { maxYoungGenerationSizeMb: 96 };

/**
 * Jobs in `threads` threads that run the module `filename`. A job gets its time from when its thread takes it up; a
 * thread that hangs is stopped and replaced, one that dies is replaced, and only its own job is the worse for it.
 */
export function threadPool(filename: string, threads: number, timeoutMs: number): Engine {
  const pool = new Tinypool({ filename, minThreads: threads, maxThreads: threads, resourceLimits: ROOM });
  pool.on('error', () => {}); // A thread that dies without a job is replaced, and nothing is lost.
  let closing: Promise<void> | undefined;
  return {
    async run(job) {
      const started = new BigInt64Array(new SharedArrayBuffer(8));
      let result: Stored | DiskError;
      const watch = watchClock(started, timeoutMs);
      try {
        const sent: Transferable[] = job.bytes.buffer instanceof ArrayBuffer ? [job.bytes.buffer] : [];
        result = await pool.run({ ...job, started }, { signal: watch.signal, transferList: sent });
      } catch (error) {
        if (watch.signal.aborted) return { ok: false, trouble: timeoutTrouble(timeoutMs) };
        return { ok: false, trouble: crashTrouble(error) };
      } finally {
        watch.stop();
      }
      if ('diskError' in result) throw Object.assign(new Error(result.diskError), { code: result.diskError });
      return result;
    },
    close: () => (closing ??= pool.destroy()),
  };
}

/** Gives the signal `timeoutMs` after the time that a thread writes into `started`. */
function watchClock(started: BigInt64Array, timeoutMs: number): { signal: AbortSignal; stop: () => void } {
  const controller = new AbortController();
  const called = Date.now();
  let timer: NodeJS.Timeout;
  const look = () => {
    const since = Number(Atomics.load(started, 0));
    const end = since === 0 ? called + START_MS + timeoutMs : since + timeoutMs;
    const left = end - Date.now();
    if (left <= 0) controller.abort();
    else timer = setTimeout(look, Math.min(left, since === 0 ? 50 : left));
  };
  timer = setTimeout(look, timeoutMs);
  return { signal: controller.signal, stop: () => clearTimeout(timer) };
}
