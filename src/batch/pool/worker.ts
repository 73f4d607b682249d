import type { ReadProgress } from '../../read/options.js';
import { open } from '../convert/convert.js';
import { type Job, loadWork, type Work } from '../convert/store.js';
import { codeOf } from '../error.js';
import type { Stored } from '../types.js';
import { SEEN } from './engine.js';

/**
 * A job with what the main thread sees of it: when this thread took it up or began a page (ms since 1970), and its
 * pages.
 */
export interface WorkerJob extends Job {
  readonly seen: BigInt64Array;
}

const loaded = new Map<string, Work>();

/** A system error, whose code would be lost between threads. */
export interface DiskError {
  readonly diskError: string;
}

/** What a thread of the pool does with a job. */
export default async function work(job: WorkerJob): Promise<Stored | DiskError> {
  const { format } = job.options;
  const doJob = loaded.get(format) ?? (await loadWork(format));
  loaded.set(format, doJob);
  // A scan may have many pages: the time limit is per page.
  const put = (at: number, value: number) => void Atomics.store(job.seen, at, BigInt(value));
  put(SEEN.started, Date.now());
  const onProgress = ({ step, done, total }: ReadProgress) => {
    put(SEEN.started, Date.now());
    if (step !== 'ocr') return;
    put(SEEN.done, done);
    put(SEEN.pages, total ?? 0);
  };
  try {
    return doJob(job, await open(job, { onProgress }));
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    return { diskError: code };
  }
}
