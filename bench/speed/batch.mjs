import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundled } from './long-plan.mjs';
import { BINARY, ONE_CORE, watchProcess } from './processes.mjs';

const NAMES = ['hung-chinh', 'dong-nai', 'loc-ha'];
const COUNT = 1500;

/** A folder of plans: two cores against one, memory against the number of files, and a second run out of the cache. */
export async function batch() {
  const dir = mkdtempSync(join(tmpdir(), 'plan06-bench-'));
  try {
    writePlans(join(dir, 'few'), COUNT / 5);
    writePlans(join(dir, 'many'), COUNT);
    const command = (folder, out, ...args) => [BINARY, 'batch', folder, '-d', out, '-q', ...args];
    const run = (folder, out, ...args) => watchProcess(command(folder, out, ...args), dir);
    const few = await run('few', 'out-few', '-j', '1', '--no-cache');
    // In turns, the better of two: others may use the machine as well.
    const one = [];
    const two = [];
    for (let round = 0; round < 2; round++) {
      one.push(await watchProcess(command('many', `out-1-${round}`, '-j', '1', '--no-cache'), dir, ONE_CORE));
      two.push(await run('many', `out-2-${round}`, '-j', '2', '--no-cache'));
    }
    const [first, second] = [one, two].map((runs) => Math.min(...runs.map((each) => each.ms)));
    await run('many', 'cached', '-j', '2');
    const cached = await run('many', 'cached', '-j', '2');
    const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;
    return [
      {
        what: `${COUNT} plans: one core : two cores`,
        figure: first / second,
        target: 1.7,
        atLeast: true,
        detail: `${seconds(first)} : ${seconds(second)}`,
      },
      {
        what: `memory: ${COUNT} plans : ${COUNT / 5} plans`,
        figure: one[0].peak / few.peak,
        target: 1.25,
        detail: `${one[0].peak.toFixed(0)} MB : ${few.peak.toFixed(0)} MB`,
      },
      {
        what: 'second run out of the cache : first run',
        figure: cached.ms / second,
        target: 0.1,
        detail: `${seconds(cached.ms)} : ${seconds(second)}`,
      },
    ];
  } finally {
    rmSync(dir, { recursive: true });
  }
}

function writePlans(folder, count) {
  mkdirSync(folder);
  for (let n = 0; n < count; n++) {
    writeFileSync(join(folder, `${n}.md`), bundled(NAMES[n % NAMES.length]).replaceAll('người dân', `người dân ${n}`));
  }
}
