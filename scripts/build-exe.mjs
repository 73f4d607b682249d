// Makes a single executable of plan06 for the machine that this runs on, with Node.js' own support for it
// (https://nodejs.org/api/single-executable-applications.html), and tries it.
//   npm run build:exe            writes exe/plan06, or exe/plan06.exe on Windows
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'postject';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
const out = 'exe';
const windows = process.platform === 'win32';
const exe = join(out, windows ? 'plan06.exe' : 'plan06');
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

rmSync(out, { recursive: true, force: true });
mkdirSync(out);

// What the program loads beside itself goes in as assets, and is laid out in a folder of the user's cache once.
const assets = {};
for (const folder of ['dist', 'node_modules/@hyzyla/pdfium']) {
  for (const name of readdirSync(folder, { recursive: true })) {
    const file = join(folder, name);
    const key = relative('.', file).split(sep).join('/');
    if (statSync(file).isFile() && !/\.(?:d\.ts|d\.cts|map|md)$|^dist\/types\//.test(key)) assets[key] = file;
  }
}
assets['package.json'] = 'package.json';

writeFileSync(
  join(out, 'start.cjs'),
  `const { getAsset } = require('node:sea');
const { existsSync, mkdirSync, renameSync, writeFileSync, rmSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname, join } = require('node:path');
const { homedir } = require('node:os');
const cache = process.env.XDG_CACHE_HOME || (process.platform === 'win32' && process.env.LOCALAPPDATA) || join(homedir(), '.cache');
const home = join(cache, 'plan06', 'exe-${version}-${Date.now().toString(36)}');
if (!existsSync(home)) {
  const part = home + '.' + process.pid;
  for (const key of ${JSON.stringify(Object.keys(assets))}) {
    mkdirSync(dirname(join(part, key)), { recursive: true });
    writeFileSync(join(part, key), Buffer.from(getAsset(key)));
  }
  try { renameSync(part, home); } catch (error) { rmSync(part, { recursive: true, force: true }); if (!existsSync(home)) throw error; }
}
createRequire(join(home, 'start.cjs'))(join(home, 'dist', 'main.cjs'));
`,
);
writeFileSync(
  join(out, 'sea.json'),
  JSON.stringify({
    main: join(out, 'start.cjs'),
    output: join(out, 'plan06.blob'),
    disableExperimentalSEAWarning: true,
    useCodeCache: true,
    assets,
  }),
);
run(process.execPath, '--experimental-sea-config', join(out, 'sea.json'));
copyFileSync(process.execPath, exe);
chmodSync(exe, 0o755);
if (process.platform === 'darwin') run('codesign', '--remove-signature', exe);
const macho = process.platform === 'darwin' ? { machoSegmentName: 'NODE_SEA' } : {};
await inject(exe, 'NODE_SEA_BLOB', readFileSync(join(out, 'plan06.blob')), { sentinelFuse: FUSE, ...macho });
if (process.platform === 'darwin') run('codesign', '--sign', '-', exe);
for (const name of ['start.cjs', 'sea.json', 'plan06.blob']) rmSync(join(out, name));

// It does what the program does.
const PLAN = 'fixtures/hung-chinh/input.md';
const own = spawnSync(process.execPath, ['bin/plan06.js', 'extract', PLAN], { encoding: 'utf8', maxBuffer: 1 << 28 });
const times = Array.from({ length: 4 }, () => {
  const begun = performance.now();
  const { status, stdout, stderr } = spawnSync(exe, ['extract', PLAN], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0 || stdout !== own.stdout) throw new Error(`${exe} does not what the program does: ${stderr}`);
  return performance.now() - begun;
});
const size = (statSync(exe).size / 1024 / 1024).toFixed(0);
console.log(
  `${exe}: ${size} MiB, the same output; extract took ${times.map((ms) => `${ms.toFixed(0)} ms`).join(', ')}`,
);

function run(command, ...args) {
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw error ?? new Error(`${command} ended with ${status}`);
}
