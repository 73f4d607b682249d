#!/usr/bin/env node
// CommonJS, as package.json beside this file says: Node.js starts it some milliseconds sooner.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const main = join(__dirname, '..', 'dist', 'main.cjs');

if (existsSync(main)) {
  require(main);
} else {
  console.error('plan06: it is not built yet; run: npm run build');
  process.exitCode = 2;
}
