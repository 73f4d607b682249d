import { createContext, runInContext } from 'node:vm';
import { type Engine, timeoutTrouble } from './engine.js';
import { codeOf } from './error.js';
import { loadWork } from './store.js';
import type { BatchFormat, Stored } from './types.js';

/** Jobs in this very thread, one after the other: nothing to start, nothing to send. */
export async function inProcess(format: BatchFormat, timeoutMs: number): Promise<Engine> {
  const work = await loadWork(format);
  // Code that is started through `vm` can be stopped, wherever it hangs; a timer of this thread would never be heard.
  const world: { run: () => Stored | null } = { run: () => null };
  const context = createContext(world);
  return {
    async run(job) {
      world.run = () => work(job);
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
