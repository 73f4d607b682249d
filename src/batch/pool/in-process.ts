import { createContext, runInContext } from 'node:vm';
import type { ReadProgress } from '../../read/options.js';
import { open } from '../convert/convert.js';
import { loadWork } from '../convert/store.js';
import type { BatchFormat, Stored } from '../types.js';
import { type Engine, type OnPages, timeoutTrouble } from './engine.js';

/** Jobs in this thread, one after the other: nothing to start, nothing to send. */
export async function inProcess(format: BatchFormat, timeoutMs: number, onPages: OnPages = () => {}): Promise<Engine> {
  const work = await loadWork(format);
  // Code run through `vm` can be stopped wherever it hangs; a timer of this thread would never fire.
  const world: { run: () => Stored | null } = { run: () => null };
  const context = createContext(world);
  return {
    async run(job) {
      const opened = await inTime(({ refresh, signal }) => {
        const onProgress = ({ step, done, total }: ReadProgress) => {
          refresh();
          if (step === 'ocr' && total !== null) onPages(job.file, done, total);
        };
        return open(job, { onProgress, signal });
      }, timeoutMs);
      if (opened === null) return { ok: false, trouble: timeoutTrouble(timeoutMs) };
      world.run = () => work(job, opened);
      try {
        return runInContext('run()', context, { timeout: timeoutMs }) as Stored;
      } catch (error) {
        if ((error as NodeJS.ErrnoException | null)?.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
        return { ok: false, trouble: timeoutTrouble(timeoutMs) };
      } finally {
        await new Promise((done) => setImmediate(done)); // Signals and the progress bar have their turn.
      }
    },
    close: async () => {},
  };
}

/**
 * The result of some work, or null if it takes too long, counted from its beginning or from the last step it reported.
 */
async function inTime<T>(
  work: (watch: { refresh: () => void; signal: AbortSignal }) => Promise<T>,
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
    return await Promise.race([work({ refresh: () => timer?.refresh(), signal: stop.signal }), late]);
  } finally {
    clearTimeout(timer);
  }
}
