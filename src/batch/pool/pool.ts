import type { Transferable } from 'node:worker_threads';
import { Tinypool } from 'tinypool';
import type { Stored } from '../types.js';
import { crashTrouble, type Engine, type OnPages, SEEN, timeoutTrouble } from './engine.js';
import type { DiskError } from './worker.js';

/** How long a thread may take to start on a busy machine before its job counts as hanging. */
const START_MS = 30_000;

/** How often the main thread checks how many pages have been read. */
const PAGES_MS = 500;

/** A plan's values live until it is written: with a larger young generation they are not moved before that. */
const ROOM = { maxYoungGenerationSizeMb: 96 };

/**
 * Jobs in `threads` threads that run the module `filename`. A job's time counts from when its thread takes it up; a
 * thread that hangs or dies is replaced, and only its own job fails.
 */
export function threadPool(filename: string, threads: number, timeoutMs: number, onPages: OnPages = () => {}): Engine {
  const pool = new Tinypool({ filename, minThreads: threads, maxThreads: threads, resourceLimits: ROOM });
  pool.on('error', () => {}); // A thread that dies without a job is replaced, and nothing is lost.
  let closing: Promise<void> | undefined;
  return {
    async run(job) {
      const seen = new BigInt64Array(new SharedArrayBuffer(24));
      let result: Stored | DiskError;
      const watch = watchClock(seen, timeoutMs);
      const pages = setInterval(() => tellPages(job.file, seen, onPages), PAGES_MS);
      try {
        const sent: Transferable[] = job.bytes.buffer instanceof ArrayBuffer ? [job.bytes.buffer] : [];
        result = await pool.run({ ...job, seen }, { signal: watch.signal, transferList: sent });
      } catch (error) {
        if (watch.signal.aborted) return { ok: false, trouble: timeoutTrouble(timeoutMs) };
        return { ok: false, trouble: crashTrouble(error) };
      } finally {
        watch.stop();
        clearInterval(pages);
      }
      if ('diskError' in result) throw Object.assign(new Error(result.diskError), { code: result.diskError });
      return result;
    },
    close: () => (closing ??= pool.destroy()),
  };
}

function tellPages(file: string, seen: BigInt64Array, onPages: OnPages): void {
  const pages = Number(Atomics.load(seen, SEEN.pages));
  if (pages > 0) onPages(file, Number(Atomics.load(seen, SEEN.done)), pages);
}

/** Fires the signal `timeoutMs` after the time that a thread writes into `seen`. */
function watchClock(seen: BigInt64Array, timeoutMs: number): { signal: AbortSignal; stop: () => void } {
  const controller = new AbortController();
  const called = Date.now();
  let timer: NodeJS.Timeout;
  const look = () => {
    const since = Number(Atomics.load(seen, SEEN.started));
    const end = since === 0 ? called + START_MS + timeoutMs : since + timeoutMs;
    const left = end - Date.now();
    if (left <= 0) controller.abort();
    else timer = setTimeout(look, Math.min(left, since === 0 ? 50 : left));
  };
  timer = setTimeout(look, timeoutMs);
  return { signal: controller.signal, stop: () => clearTimeout(timer) };
}
