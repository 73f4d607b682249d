// Reads damaged plans for some time: npm run fuzz -- [--seconds N] [--seed S]
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { check, diff, extract, isSame, normalize, PlanInputError, restore } from '../../src/index.js';
import { damagedPlan, type Input, jumble } from '../../test/properties/arbitraries.js';
import { faultsOf } from '../../test/properties/invariants.js';
import { mutated } from './mutations.js';

/** The plan of an input; null where the program refuses it as documented. Any other error is a fault. */
function read({ file, text }: Input) {
  try {
    return extract(text, { file, restore: 'never' });
  } catch (error) {
    if (error instanceof PlanInputError) return null;
    throw error;
  }
}

/** Runs what must take any text, of which an input may be refused (empty, binary). */
function allowRefusal(run: () => void): void {
  try {
    run();
  } catch (error) {
    if (!(error instanceof PlanInputError)) throw error;
  }
}

/** @throws {Error} with the faults of one input, a line each. */
function holds(input: Input): void {
  const { file, text } = input;
  allowRefusal(() => restore(text, { file }));
  allowRefusal(() => normalize(text, { file }));
  const plan = read(input);
  if (plan === null) return;
  const faults = faultsOf(plan, text);
  check(plan, { source: text });
  if (JSON.stringify(read(input)) !== JSON.stringify(plan)) faults.push('another plan the second time');
  if (!isSame(diff(plan, plan))) faults.push('the plan differs from itself');
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: String(Date.now() % 1e9) } },
});
const [seconds, seed] = [Number(values.seconds), Number(values.seed)];
if (!(seconds > 0) || !Number.isInteger(seed)) {
  console.error('fuzz: --seconds takes a number above 0, --seed a whole number');
  process.exit(2);
}
const inputs = fc.oneof(mutated(damagedPlan), mutated(jumble));
const result = fc.check(fc.property(inputs, holds), {
  seed,
  numRuns: Number.MAX_SAFE_INTEGER,
  interruptAfterTimeLimit: seconds * 1000,
});
console.log(`${result.numRuns} texts, seed ${seed}`);
if (result.counterexample) {
  console.log(`shrunk ${result.numShrinks} times: ${JSON.stringify(result.counterexample[0])}`);
  console.log(String(result.errorInstance));
  process.exitCode = 1;
}
