// Reads damaged and hostile plans for some time: npm run fuzz -- [--files] [--seconds N] [--seed S] [--keep FILE]; --files
// changes Word documents and web pages instead of texts
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { fileHolds, files } from './files.js';
import { holds } from './holds.js';
import { inputs } from './inputs.js';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 1e9) },
    keep: { type: 'string' },
    files: { type: 'boolean', default: false },
  },
});
const [seconds, seed] = [Number(values.seconds), Number(values.seed)];
if (!(seconds > 0) || !Number.isInteger(seed)) {
  console.error('fuzz: --seconds takes a number above 0, --seed a whole number');
  process.exit(2);
}
const options = { seed, numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: seconds * 1000 };
if (values.files) {
  const result = await fc.check(fc.asyncProperty(files, fileHolds), options);
  console.log(`${result.numRuns} files, seed ${seed}`);
  if (result.counterexample) {
    if (values.keep !== undefined) writeFileSync(values.keep, result.counterexample[0]);
    console.log(String(result.errorInstance).slice(0, 2000));
    process.exitCode = 1;
  }
  process.exit();
}
const result = await fc.check(fc.asyncProperty(inputs, holds), options);
console.log(`${result.numRuns} texts, seed ${seed}`);
if (result.counterexample) {
  const [{ file, text }] = result.counterexample;
  if (values.keep !== undefined) writeFileSync(values.keep, text);
  console.log(`shrunk ${result.numShrinks} times: ${JSON.stringify({ file, text })}`);
  console.log(String(result.errorInstance).slice(0, 2000));
  process.exitCode = 1;
}
