// Measures how fast the built program is: npm run bench [-- start-up extraction growth comparing batch]
import { cpus } from 'node:os';
import { batch } from './batch.mjs';
import { comparing } from './comparing.mjs';
import { extraction } from './extraction.mjs';
import { growth } from './growth.mjs';
import { startUp } from './start-up.mjs';

const PARTS = { 'start-up': startUp, extraction, growth, comparing, batch };
const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !(name in PARTS));
if (unknown) {
  console.error(`bench: no part ${unknown}; there are ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}

console.log(`Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'})\n`);
console.log('| what | ratio | target | measured | |\n|---|---:|---:|---|---|');
for (const name of wanted.length > 0 ? wanted : Object.keys(PARTS)) {
  for (const { what, figure, target, atLeast, detail } of await PARTS[name]()) {
    const isMet = atLeast ? figure >= target : figure <= target;
    const [shown, found] =
      target === undefined ? ['', ''] : [`${atLeast ? 'at least' : 'at most'} ${target}`, isMet ? 'met' : 'missed'];
    console.log(`| ${what} | ${figure.toFixed(2)} | ${shown} | ${detail} | ${found} |`);
  }
}
