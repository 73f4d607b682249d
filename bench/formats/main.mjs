// Reads the same plans in other formats: what comes out, how long a whole process takes, how much of that on a processor,
// and how much memory.
//   npm run bench:formats [-- --write]     with --write the result replaces the part "Formats" of bench/README.md
// The files in fixtures/formats were made from the plans beside them; what the plan's text gives is what is expected.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const PLANS = ['hung-chinh', 'loc-ha', 'dong-nai'];
const PAGE = 'bench/README.md';
const [BEGIN, END] = ['<!-- formats: begin -->', '<!-- formats: end -->'];

/** The middle one of some numbers. */
const middle = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Runs plan06 and says what it printed, in how many seconds and with how much memory at most. */
function run(args) {
  const code = `process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('\\n'+u.maxRSS+' '+(u.userCPUTime+u.systemCPUTime))});await import(${JSON.stringify(`${process.cwd()}/dist/main.cjs`)})`;
  const begun = performance.now();
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', code, '--', 'plan06', ...args],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (status !== 0) throw new Error(`plan06 ${args.join(' ')}: ${stderr}`);
  const [memory, processor] = stderr.split('\n').at(-1).split(' ').map(Number);
  return {
    out: stdout,
    seconds: (performance.now() - begun) / 1000,
    processor: processor / 1e6,
    memory: memory / 1024,
  };
}

const wordsOf = (text) => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

/** The share of the words expected that are there, each as often. */
function share(expected, words) {
  const left = new Map();
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1);
  let right = 0;
  for (const word of expected) {
    const count = left.get(word) ?? 0;
    if (count > 0) right++;
    left.set(word, count - 1);
  }
  return right / expected.length;
}

/** All words of a plan's values, positions, source and findings aside. */
function valuesOf(json) {
  const { source: _, diagnostics: __, ...plan } = JSON.parse(json);
  const texts = [];
  const walk = (value) => {
    if (typeof value === 'string') texts.push(value);
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(walk);
  };
  walk(plan);
  return wordsOf(texts.join(' '));
}

const rows = [];
for (const file of readdirSync('fixtures/formats').filter((name) => /\.\w+$/.test(name))) {
  const plan = PLANS.find((name) => file.startsWith(name));
  if (!plan) continue;
  const path = `fixtures/formats/${file}`;
  const text = run(['text', `fixtures/${plan}/input.md`]).out;
  const expected = valuesOf(run(['extract', `fixtures/${plan}/input.md`, '--no-positions']).out);
  const runs = [1, 2, 3].map(() => run(['extract', path, '--no-positions']));
  const words = share(wordsOf(text), wordsOf(run(['text', path]).out));
  const values = share(expected, valuesOf(runs[0].out));
  const seconds = middle(runs.map((one) => one.seconds));
  const processor = middle(runs.map((one) => one.processor));
  const memory = Math.max(...runs.map((one) => one.memory));
  rows.push(
    `| ${file} | ${(100 * words).toFixed(2)} | ${(100 * values).toFixed(2)} | ${seconds.toFixed(2)} | ${processor.toFixed(2)} | ${memory.toFixed(0)} |`,
  );
}
const table = [
  '| file | words right, % | words in values, % | seconds | of a processor | memory, MB |',
  '| --- | --- | --- | --- | --- | --- |',
  ...rows,
].join('\n');
console.log(table);
if (process.argv.includes('--write')) {
  const page = readFileSync(PAGE, 'utf8');
  const [before, rest] = page.split(BEGIN);
  writeFileSync(PAGE, `${before}${BEGIN}\n${table}\n${END}${rest.split(END)[1]}`);
}
