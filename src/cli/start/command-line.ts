import { join } from 'node:path';
import { setEngineFlags } from './engine-flags.js';
import { load } from './load.js';
import { flushed } from './streams.js';

/** Loads the commands, runs the one that is asked for, and ends the process with its status. */
export function runCommandLine(args: readonly string[]): void {
  const { run } = load<typeof import('./bundle.js')>(join(import.meta.dirname, 'cli.cjs'));
  run(args, setEngineFlags).then(end);
}

/** Ends the process at once: Node.js would wait for background compilation and garbage collection. */
async function end(status: number): Promise<void> {
  process.exitCode = status;
  await flushed();
  process.exit();
}
