import { readFileSync } from 'node:fs';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { Bench } from 'tinybench';
import { unified } from 'unified';
import { extract } from '../../dist/index.js';
import { ROOT } from './processes.mjs';

/** The bundled plans whose words are whole: what restoring damaged ones costs is measured in bench/restore. */
const PLANS = ['dong-nai/input.md', 'hung-chinh/input.md', 'loc-ha/input.md'];
// "**", "|", "#": what makes Markdown of a plan
const MARKS = /\*\*|^#+ |^\|.*\|$/gmu;

/** Warm, in one thread: `extract` against what the Markdown parser alone takes on the same text. */
export async function extraction() {
  const parser = unified().use(remarkParse).use(remarkGfm);
  const rows = [];
  for (const plan of PLANS) {
    const text = readFileSync(`${ROOT}fixtures/${plan}`, 'utf8');
    rows.push(await compare(plan, text, plan, 0.2, parser));
  }
  const bare = readFileSync(`${ROOT}fixtures/hung-chinh/input.md`, 'utf8').replace(MARKS, '');
  rows.push(await compare('hung-chinh without Markdown marks', bare, 'plan.txt', 0.2, parser));
  rows.push(await scanned());
  return rows;
}

/** The scanned plan, whose words are restored before they are read. */
async function scanned() {
  const text = readFileSync(`${ROOT}fixtures/cao-ngoc/input.txt`, 'utf8');
  const bench = new Bench({ time: 4000, warmupTime: 4000 });
  bench.add('extract', () => void extract(text, { file: 'cao-ngoc/input.txt' }));
  await bench.run();
  const time = bench.tasks[0].result.latency.min;
  return { what: 'extract, the scanned plan, s', figure: time / 1000, target: 0.3, detail: `${time.toFixed(0)} ms` };
}

async function compare(what, text, file, target, parser) {
  const bench = new Bench({ time: 1500, warmupTime: 700 });
  bench.add('extract', () => void extract(text, { file }));
  bench.add('remark', () => void parser.parse(text));
  await bench.run();
  // The least of many runs says most on a machine that others use too.
  const [own, remark] = bench.tasks.map(({ result }) => result.latency.min);
  return {
    what: `extract : remark, ${what}`,
    figure: own / remark,
    target,
    detail: `${own.toFixed(1)} ms : ${remark.toFixed(1)} ms`,
  };
}
