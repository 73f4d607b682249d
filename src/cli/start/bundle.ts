/* What is built into one file: the commands, and what batch's threads do. */
export { run } from '../program.js';

export const loadWorker = (): Promise<typeof import('../../batch/pool/worker.js')> =>
  import('../../batch/pool/worker.js');
