import { join } from 'node:path';
import type { DiskError, WorkerJob } from '../../batch/pool/worker.js';
import type { Stored } from '../../batch/types.js';
import { load } from './load.js';

/* The entry of batch's threads. */
const { loadWorker } = load<typeof import('./bundle.js')>(join(import.meta.dirname, 'cli.cjs'));

export default async function work(job: WorkerJob): Promise<Stored | DiskError> {
  return (await loadWorker()).default(job);
}
