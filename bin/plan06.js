#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';

const cli = new URL('../dist/cli.js', import.meta.url);

if (existsSync(cli)) {
  module.enableCompileCache?.(); // from Node.js 22.1 on: the next run need not compile again
  await import(cli.href);
} else {
  console.error('plan06: it is not built yet; run: npm run build');
  process.exitCode = 2;
}
