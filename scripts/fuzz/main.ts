// Reads damaged and hostile plans for some time: npm run fuzz -- [--of WHAT] [--seconds N] [--seed S] [--keep FILE]; WHAT:
// texts, files (Word documents and web pages), or outputs (of the program, given back to it)
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { fed, fedHolds } from './fed.js';
import { fileHolds, files } from './files.js';
import { holds } from './holds.js';
import { inputs } from './inputs.js';

const KINDS = {
  texts: () => fc.asyncProperty(inputs, holds),
  files: () => fc.asyncProperty(files, fileHolds),
  outputs: () => fc.asyncProperty(fed, fedHolds),
};

const { values } = parseArgs({
  options: {
    of: { type: 'string', default: 'texts' },
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 1e9) },
    keep: { type: 'string' },
  },
});
const [seconds, seed] = [Number(values.seconds), Number(values.seed)];
if (!(seconds > 0) || !Number.isInteger(seed) || !Object.hasOwn(KINDS, values.of)) {
  console.error('fuzz: --seconds takes a number above 0, --seed a whole number, --of texts, files or outputs');
  process.exit(2);
}
const property = KINDS[values.of as keyof typeof KINDS]() as fc.IAsyncProperty<unknown[]>;
const options = { seed, numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: seconds * 1000 };
const result = await fc.check(property, options);
console.log(`${result.numRuns} ${values.of}, seed ${seed}`);
if (result.counterexample) {
  const [failing] = result.counterexample;
  const kept =
    failing instanceof Uint8Array ? failing : ((failing as { text?: string }).text ?? JSON.stringify(failing));
  if (values.keep !== undefined) writeFileSync(values.keep, kept);
  if (typeof kept === 'string')
    console.log(`shrunk ${result.numShrinks} times: ${JSON.stringify(failing).slice(0, 20_000)}`);
  console.log(
    String(result.errorInstance instanceof Error ? result.errorInstance.stack : result.errorInstance).slice(0, 2000),
  );
  process.exitCode = 1;
}
