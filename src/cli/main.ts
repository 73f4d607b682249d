import { setFlagsFromString } from 'node:v8';
import { watchStdout } from './stdout.js';
import { version } from './version.js';

/*
 * The command line's entry. It loads no more than a run needs: the version costs nothing, and each command loads its
 * own part of the program when it is called.
 */
watchStdout();
const args = process.argv.slice(2);
if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
  process.stdout.write(`${version}\n`);
} else {
  // The engine would compile each pattern twice, first for few uses and then for many; a plan uses each many times.
  setFlagsFromString('--no-regexp-tier-up');
  // Node.js 20 would compile functions for speed before it has seen what they are called with, and again soon after.
  if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=500000');
  const { run } = await import('./program.js');
  process.exitCode = await run(args);
}
