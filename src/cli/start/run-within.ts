import { spawnSync } from 'node:child_process';
import { isSea } from 'node:sea';
import { Failure } from '../failure.js';
import { FAILED } from '../status.js';
import { TIMED } from './timed.js';

/**
 * Runs the same command in a process of its own that is ended after some seconds: nothing within one process could stop
 * a read that waits, or an expression that does not end. Returns its exit status. Throws Failure if the time is up.
 */
export function runWithin(seconds: number): number {
  const args = process.argv.slice(isSea() ? 2 : 1);
  const { error, status } = spawnSync(process.execPath, [...process.execArgv, ...args], {
    stdio: 'inherit',
    timeout: Math.ceil(seconds * 1000),
    killSignal: 'SIGKILL',
    env: { ...process.env, [TIMED]: '1' },
  });
  if (error && 'code' in error && error.code === 'ETIMEDOUT') throw new Failure('time-over', { seconds });
  if (error) throw error;
  return status ?? FAILED;
}
