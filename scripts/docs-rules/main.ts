// Completes docs/rules/ and makes src/checks/pages.json from it.
//   npm run docs:rules             writes them
//   npm run docs:rules -- --check  says which are stale; exit status 1 if any is
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { madeFiles } from './pages.js';

const stale = [...madeFiles()].filter(([file, text]) => {
  try {
    return readFileSync(file, 'utf8') !== text;
  } catch {
    return true;
  }
});
if (process.argv.includes('--check')) {
  for (const [file] of stale) console.error(`${file}: stale; run: npm run docs:rules`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [file, text] of stale) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(file);
  }
}
