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
      const opened = await inTime((watch) => open(job, watch), timeoutMs);
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

/** What some work gives, or null where it takes longer, from its beginning or from the last step that it told of. */
async function inTime<T>(
  work: (watch: { onProgress: () => void; signal: AbortSignal }) => Promise<T>,
  timeoutMs: number,
): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const stop = new AbortController();
  const late = new Promise<null>((done) => {
    timer = setTimeout(() => {
      stop.abort();
      done(null);
    }, timeoutMs);
  });
  try {
    return await Promise.race([work({ onProgress: () => timer?.refresh(), signal: stop.signal }), late]);
  } finally {
    clearTimeout(timer);
  }
}
