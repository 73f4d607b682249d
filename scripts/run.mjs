// Runs a TypeScript program of this repository: node scripts/run.mjs scripts/build-language/main.ts [ARGUMENT...]
import { mkdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [program, ...rest] = process.argv.slice(2);
const outfile = resolve(
  'node_modules/.run', // as deep as scripts/NAME and test/NAME, so that paths beside a module hold
  `${basename(resolve(program, '..'))}-${basename(program, '.ts')}.mjs`,
);
mkdirSync(resolve(outfile, '..'), { recursive: true });
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
