import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * A path for what this process alone builds and runs; it is removed when the process ends. It is in node_modules, where
 * packages are found, as deep as scripts/NAME and test/NAME, so that paths beside a module hold.
 */
export function ownPath(name) {
  const dir = resolve('node_modules/.run');
  mkdirSync(dir, { recursive: true });
  const path = resolve(dir, `${process.pid}-${name}`);
  process.once('exit', () => rmSync(path, { recursive: true, force: true }));
  return path;
}
