import { spawnSync } from 'node:child_process';

/** Runs the built program and returns what it prints; throws where it fails. */
export function plan06(...args) {
  const run = spawnSync(process.execPath, ['bin/plan06.js', ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(`plan06 ${args.join(' ')} failed: ${run.stderr}`);
  return run.stdout;
}
