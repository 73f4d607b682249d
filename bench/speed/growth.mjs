import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { longPlan } from './long-plan.mjs';
import { BINARY, watchProcess } from './processes.mjs';

const PLANS = ['dong-nai', 'hung-chinh'];
/** Bytes of the texts, each 16 times as long as the one before, up to 50 MB. */
const SIZES = [200_000, 3_200_000, 50_000_000];

/** A text 16 times as long: what it costs in time, above that of a process that does nothing, and in memory. */
export async function growth() {
  const dir = mkdtempSync(join(tmpdir(), 'plan06-growth-'));
  try {
    const rows = [];
    for (const name of PLANS) rows.push(...(await growthOf(name, dir)));
    return rows;
  } finally {
    rmSync(dir, { recursive: true });
  }
}

async function growthOf(name, dir) {
  const base = await watchProcess([BINARY, '--version'], dir);
  const out = join(dir, 'plan.json');
  const costs = [];
  for (const size of SIZES) {
    const file = join(dir, `${name}-${size}.md`);
    writeFileSync(file, longPlan(name, { bytes: size }));
    const rounds = size < 10_000_000 ? 3 : 1;
    const runs = [];
    for (let round = 0; round < rounds; round++)
      runs.push(await watchProcess([BINARY, 'extract', file, '-o', out], dir));
    costs.push({
      size,
      ms: Math.min(...runs.map((run) => run.ms)) - base.ms,
      peak: Math.min(...runs.map((run) => run.peak)),
    });
    rmSync(file);
  }
  return costs.slice(1).flatMap((cost, at) => {
    const before = costs[at];
    const sizes = `${megabytes(before.size)} -> ${megabytes(cost.size)}`;
    return [
      {
        what: `time, ${name}, ${sizes}`,
        figure: cost.ms / before.ms,
        target: 16.5,
        detail: `${(before.ms / 1000).toFixed(2)} s -> ${(cost.ms / 1000).toFixed(2)} s`,
      },
      {
        what: `memory : text, ${name}, ${megabytes(cost.size)}`,
        figure: (cost.peak * 2 ** 20) / cost.size,
        // Of a short text the program itself is the most.
        target: cost.size < 10_000_000 ? 100 : 40,
        detail: `${cost.peak.toFixed(0)} MiB : ${megabytes(cost.size)}`,
      },
    ];
  });
}

const megabytes = (bytes) => `${bytes / 1e6} MB`;
