import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const BINARY = `${ROOT}bin/plan06.js`;

/** How long whole processes take, in ms: the least of `rounds`, the commands taking turns so that a busy machine hits all alike. */
export function timeProcesses(commands, rounds) {
  const times = commands.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [at, args] of commands.entries()) {
      const begun = process.hrtime.bigint();
      const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] });
      if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')}: ${stderr}`);
      times[at].push(Number(process.hrtime.bigint() - begun) / 1e6);
    }
  }
  return times.map((list) => Math.min(...list));
}

/** What holds a process to one core, all its threads with it (Linux); nothing where that cannot be done. */
export const ONE_CORE = spawnSync('taskset', ['-c', '0', 'true']).status === 0 ? ['taskset', '-c', '0'] : [];

/** Runs a process to its end: its time in ms and the most memory it held, in MB (Linux; NaN elsewhere). */
export async function watchProcess(args, cwd, before = []) {
  const begun = performance.now();
  const probe = fileURLToPath(new URL('peak.mjs', import.meta.url));
  const [command, ...rest] = [...before, process.execPath, '--import', probe, ...args];
  const child = spawn(command, rest, {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  let peak = '';
  let errors = '';
  child.stdio[3].on('data', (text) => {
    peak += text;
  });
  child.stderr.on('data', (text) => {
    errors += text;
  });
  const status = await new Promise((done) => child.on('close', done));
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')}: ${errors}`);
  return { ms: performance.now() - begun, peak: Number(peak) / 1024 };
}
