// Checks that no regular expression of src takes more than linear time, by recheck: npm run regexes [-- --all | --write]
// Those found safe before are in safe.txt by their digests; --all checks them again, --write brings the list up to
// date.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import { expressions } from './collect.mjs';

const LIST = new URL('safe.txt', import.meta.url);
/** Those that are not found safe yet: each is to be rewritten, and none may come to them. */
const OPEN = new URL('open.txt', import.meta.url);
/** By characters read alone: what is stopped by the clock counts as slow, so that a busy machine would find other faults. */
const LIMITS = { timeout: 300_000, attackTimeout: null, incubationTimeout: null, seedingTimeout: null };
const all = process.argv.includes('--all');
const digest = (one) => createHash('sha256').update(one).digest('hex').slice(0, 16);

const known = new Set(readFileSync(LIST, 'utf8').split('\n'));
const open = new Set(readFileSync(OPEN, 'utf8').split('\n'));
const found = await expressions();
const safe = [];
const write = () => {
  if (process.argv.includes('--write')) writeFileSync(LIST, `${safe.toSorted().join('\n')}\n`);
};
const faults = [];
let checked = 0;
const left = [];
for (const [one, file] of found) {
  if (!all && open.has(digest(one))) {
    left.push(one);
    continue;
  }
  if (all || !known.has(digest(one))) {
    checked++;
    const [, source, flags] = /^\/(.*)\/(\w*)$/s.exec(one);
    const { status, complexity, error } = checkSync(source, flags.replace(/[dv]/g, ''), LIMITS);
    if (status !== 'safe') {
      if (open.has(digest(one))) left.push(one);
      else faults.push(`${file}: ${complexity?.summary ?? `undecided (${error?.kind})`}: ${one.slice(0, 300)}`);
      continue;
    }
  }
  safe.push(digest(one));
  if (checked % 20 === 1) write();
}
write();
console.log(`${found.size} regular expressions, ${checked} checked now, ${left.length} of them open`);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
