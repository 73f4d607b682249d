import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * A path for what this process alone builds and runs; it is removed when the process ends, by a signal too, and what a
 * killed one left is removed by the next. It is in node_modules, where packages are found, as deep as scripts/NAME and
 * test/NAME, so that paths beside a module hold.
 */
export function ownPath(name) {
  const dir = resolve('node_modules/.run');
  mkdirSync(dir, { recursive: true });
  for (const left of readdirSync(dir)) if (isAbandoned(left)) remove(resolve(dir, left));
  const path = resolve(dir, `${process.pid}-${name}`);
  process.once('exit', () => remove(path));
  for (const [signal, status] of Object.entries(SIGNALS)) process.once(signal, () => process.exit(status));
  return path;
}

/** Signals that end a process, and the exit status that tells of each. */
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };

const remove = (path) => rmSync(path, { recursive: true, force: true });

/** "4711-constants.mjs", where no process 4711 is running. */
function isAbandoned(name) {
  const pid = /^\d+(?=-)/.exec(name)?.[0];
  if (pid === undefined) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
