import { open } from '../convert/convert.js';
import { type Job, loadWork, type Work } from '../convert/store.js';
import { codeOf } from '../error.js';
import type { Stored } from '../types.js';

/** A job with a clock that the main thread sees: when this thread took it up, in ms since 1970. */
export interface WorkerJob extends Job {
  readonly started: BigInt64Array;
}

const loaded = new Map<string, Work>();

/** A system error, which would lose its code on its way between threads. */
export interface DiskError {
  readonly diskError: string;
}

/** What a thread of the pool does with a job. */
export default async function work(job: WorkerJob): Promise<Stored | DiskError> {
  const { format } = job.options;
  const doJob = loaded.get(format) ?? (await loadWork(format));
  loaded.set(format, doJob);
  // A scan may have many pages: the time is that for one of them.
  const begin = () => void Atomics.store(job.started, 0, BigInt(Date.now()));
  begin();
  try {
    return doJob(job, await open(job, { onProgress: begin }));
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    return { diskError: code };
  }
}
