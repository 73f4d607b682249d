import { join } from 'node:path';
import { setEngineFlags } from './engine-flags.js';
import { load } from './load.js';
import { flushed, watchStreams } from './streams.js';
import { version } from './version.js';

/*
 * The command line's entry. It loads no more than a run needs: the version costs nothing, and each command sets up its
 * own part of the program when it is called.
 */
const args = process.argv.slice(2);
watchStreams();
if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
  process.stdout.write(`${version}\n`);
} else {
  setEngineFlags();
  const { run } = load<typeof import('./bundle.js')>(join(import.meta.dirname, 'cli.cjs'));
  run(args).then(end);
}

/** Ends the process at once: Node.js would wait for background compilation and garbage collection. */
async function end(status: number): Promise<void> {
  process.exitCode = status;
  await flushed();
  process.exit();
}
