import { say } from '../../messages/library/say.js';
import type { Job } from '../convert/store.js';
import type { Stored, Trouble } from '../types.js';

/** Does jobs, here or in other threads. */
export interface Engine {
  /** The job's result; a job that hangs or kills its thread is a failure of its file. Rethrows errors of the disk. */
  run(job: Job): Promise<Stored>;
  close(): Promise<void>;
}

/** The places of what a thread shows the main thread of its job; pages are those that OCR reads. */
export const SEEN = { started: 0, done: 1, pages: 2 } as const;

/** Called with how many pages of a file OCR has read. */
export type OnPages = (file: string, done: number, pages: number) => void;

export function timeoutTrouble(timeoutMs: number): Trouble {
  return {
    code: 'timeout',
    message: say('took-too-long', { n: timeoutMs / 1000 }),
    hint: say('check-plan-or-give-time'),
  };
}

export function crashTrouble(error: unknown): Trouble {
  const memory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  const why = memory ? say('took-too-much-memory') : error instanceof Error ? error.message : String(error);
  return {
    code: 'crash',
    message: say('worker-died', { why }),
    hint: say('check-plan-or-lower-limit'),
  };
}
