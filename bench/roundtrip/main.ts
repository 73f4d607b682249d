// Grows plans, prints each in a style, reads them and says how many values come back.
//   npm run bench:roundtrip [-- --write] [-- --plans 500] [--first SEED] [--style NAME] [--key KEY] [--faults 20] [--text SEED]
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Fault, roundtrip } from './compare.js';
import { growPlan } from './grow/plan.js';
import { STYLES } from './styles/index.js';
import { Tally } from './tally.js';

const PAGE = 'bench/README.md';
const [BEGIN, END] = ['<!-- roundtrip: begin -->', '<!-- roundtrip: end -->'];

const { values: options } = parseArgs({
  options: {
    write: { type: 'boolean' },
    plans: { type: 'string', default: '10000' },
    first: { type: 'string', default: '1' },
    style: { type: 'string', default: '' },
    key: { type: 'string', default: '' },
    faults: { type: 'string', default: '0' },
    text: { type: 'string' },
  },
});

const styles = STYLES.filter(({ name }) => name.includes(options.style));
const tally = new Tally();
const shown: string[] = [];

if (options.text) {
  const seed = Number(options.text);
  const { text, faults } = roundtrip(growPlan(seed), styles[seed % styles.length]!, seed);
  console.log(text, '\n', faults.map(line).join('\n'));
} else {
  const first = Number(options.first);
  for (let seed = first; seed < first + Number(options.plans); seed++) {
    const style = styles[seed % styles.length]!;
    const { counts, faults } = roundtrip(growPlan(seed), style, seed);
    tally.add(style.name, counts, faults);
    for (const fault of faults) {
      if (fault.key.startsWith(options.key) && shown.length < Number(options.faults))
        shown.push(`${seed} [${style.name}] ${line(fault)}`);
    }
  }
  if (shown.length > 0) console.log(`${shown.join('\n')}\n`);
  console.log(tally.report());
  if (options.write) {
    const page = readFileSync(PAGE, 'utf8');
    const part = `${BEGIN}\n${tally.report()}${END}`;
    const from = page.indexOf(BEGIN);
    writeFileSync(
      PAGE,
      from < 0 ? `${page}\n${part}\n` : page.slice(0, from) + part + page.slice(page.indexOf(END) + END.length),
    );
  }
}

function line({ key, at, expected, actual }: Fault): string {
  return `${key} ${at}\n    expected ${expected}\n    found    ${actual}`;
}
