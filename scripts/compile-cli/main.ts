// Compiles the built command line: runs it, and keeps the code that the engine made of it for the runs to come.
// node scripts/run.mjs scripts/compile-cli/main.ts dist/cli.cjs
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { compile, compiledFileOf, start } from '../../src/cli/start/load.js';

const PLANS = ['dong-nai', 'hung-chinh', 'loc-ha'].map((name) => `fixtures/${name}/input.md`);

const file = resolve(process.argv[2] ?? '');
// Code is of use only with the engine's settings that it was compiled with: src/cli/start/engine-flags.ts changes them later.
setFlagsFromString('--no-flush-bytecode');
const script = compile(file);
const { run } = start<typeof import('../../src/cli/start/bundle.js')>(script, file);
for (const plan of PLANS) process.exitCode ||= await run(['extract', plan]);
setFlagsFromString('--flush-bytecode');
writeFileSync(compiledFileOf(file), script.createCachedData());
