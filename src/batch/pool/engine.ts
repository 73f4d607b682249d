import type { Job } from '../convert/store.js';
import type { Stored, Trouble } from '../types.js';

/** Does jobs, here or in other threads. */
export interface Engine {
  /** The job's result; a job that hangs or kills its thread is a trouble of its file. Throws what the disk throws. */
  run(job: Job): Promise<Stored>;
  close(): Promise<void>;
}

export function timeoutTrouble(timeoutMs: number): Trouble {
  return {
    code: 'timeout',
    message: `took longer than ${timeoutMs / 1000} s`,
    hint: 'check that it is a plan, or give it more time with --timeout',
  };
}

export function crashTrouble(error: unknown): Trouble {
  const memory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  const why = memory ? 'it took too much memory' : error instanceof Error ? error.message : String(error);
  return {
    code: 'crash',
    message: `the worker that read it died: ${why}`,
    hint: 'check that it is a plan, or lower --max-bytes',
  };
}
