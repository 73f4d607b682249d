// Runs a TypeScript program of this repository: node scripts/run.mjs scripts/build-language/main.ts [ARGUMENT...]
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ownPath } from './own-path.mjs';

const [program, ...rest] = process.argv.slice(2);
const outfile = ownPath(`${basename(resolve(program, '..'))}-${basename(program, '.ts')}.mjs`);
const options = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'error',
};
await build({ entryPoints: [program], outfile, ...options });
process.argv.splice(1, process.argv.length - 1, program, ...rest);
await import(pathToFileURL(outfile).href);
