import { writeSync } from 'node:fs';
import { watchStreams } from './streams.js';
import { version } from './version.js';

/*
 * The command line's entry. It loads no more than a run needs: the version costs nothing, not even a stream, and each
 * command sets up its own part of the program when it is called.
 */
const args = process.argv.slice(2);
if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) print(`${version}\n`);
else begin();

async function begin(): Promise<void> {
  watchStreams();
  const { runCommandLine } = await import('./command-line.js');
  runCommandLine(args);
}

/** Writes a line without setting up a stream, unless the system does not take it at once. */
function print(line: string): void {
  try {
    writeSync(1, line);
  } catch {
    watchStreams();
    process.stdout.write(line);
  }
}
