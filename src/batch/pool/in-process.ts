import { createContext, runInContext } from 'node:vm';
import { open } from '../convert/convert.js';
import { loadWork } from '../convert/store.js';
import { codeOf } from '../error.js';
import type { BatchFormat, Stored } from '../types.js';
import { type Engine, timeoutTrouble } from './engine.js';

/** Jobs in this very thread, one after the other: nothing to start, nothing to send. */
export async function inProcess(format: BatchFormat, timeoutMs: number): Promise<Engine> {
  const work = await loadWork(format);
  // Code that is started through `vm` can be stopped, wherever it hangs; a timer of this thread would never be heard.
  const world: { run: () => Stored | null } = { run: () => null };
  const context = createContext(world);
  return {
    async run(job) {
      const opened = await inTime(open(job.bytes, job.file), timeoutMs);
      if (opened === null) return { ok: false, trouble: timeoutTrouble(timeoutMs) };
      world.run = () => work(job, opened);
      try {
        return runInContext('run()', context, { timeout: timeoutMs }) as Stored;
      } catch (error) {
        if (codeOf(error) !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
        return { ok: false, trouble: timeoutTrouble(timeoutMs) };
      } finally {
        await new Promise((done) => setImmediate(done)); // Signals and the progress bar have their turn.
      }
    },
    close: async () => {},
  };
}

/** What a promise gives, or null where it takes longer. */
async function inTime<T>(promise: Promise<T>, timeoutMs: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((done) => {
    timer = setTimeout(done, timeoutMs, null);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
