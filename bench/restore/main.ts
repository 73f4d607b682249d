// Measures the restorer on plans it has not learned from: accuracy by plan and kind of print, calibration, speed.
//   npm run bench:restore [-- --write]     with --write the result replaces the part "Restoring" of bench/README.md
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fitCalibration } from '../../scripts/build-language/calibrate.js';
import { phrases, prose } from '../../scripts/build-language/corpus.js';
import { allReadings, READ_KINDS, readUnseen } from '../../scripts/build-language/held-out.js';
import { PLANS } from '../../scripts/build-language/kinds.mjs';
import { printFile } from '../../scripts/build-language/pairs.js';
import { readCertainty } from '../../src/restore/language/certainty.js';
import { createRestorer } from '../../src/restore/restorer.js';
import { type Outcome, plainWord, printedParagraphs, share } from './evaluate.js';
import { speedOf } from './speed.js';

const percent = (value: number) => (100 * value).toFixed(1);
const row = (...cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
const table = (head: string[], rows: string[]) => [row(...head), row(...head.map(() => '---')), ...rows].join('\n');

// First of all, so that the memory counted is the restorer's.
const printed = PLANS.flatMap((plan) => READ_KINDS.flatMap((kind) => printedParagraphs(printFile(plan, kind))));
const speed = speedOf(createRestorer, printed);

const readings = allReadings();
const withList = new Map(PLANS.map((plan) => [plan, readUnseen(plan, readings)]));
const withVocabulary = new Map(PLANS.map((plan) => [plan, readUnseen(plan, readings, 'vocabulary')]));
const plansAlone = new Map(PLANS.map((plan) => [plan, readUnseen(plan, readings, 'nothing')]));

function accuracy(): string {
  const rows = READ_KINDS.map((kind) =>
    row(kind, ...PLANS.map((plan) => percent(share(withList.get(plan)!.get(kind)!)))),
  );
  const all = (outcomes: typeof withList) =>
    PLANS.map((plan) => percent(share([...outcomes.get(plan)!.values()].flat())));
  const plain = PLANS.map((plan) => percent(asRead([...withList.get(plan)!.values()].flat())));
  return table(
    ['kind of print', ...PLANS],
    [
      ...rows,
      row('**all kinds**', ...all(withList)),
      row('without phrases and sentences', ...all(withVocabulary)),
      row('and without the vocabulary', ...all(plansAlone)),
      row('the OCR as it stands', ...plain),
    ],
  );
}

/** The share of words that the OCR itself has right. */
const asRead = (outcomes: readonly Outcome[]) =>
  outcomes.filter(({ printed, raw }) => plainWord(printed) === plainWord(raw)).length / outcomes.length;

const BANDS = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 1];

/** Each plan's certainties by the calibration that the other plans give. */
function calibration(): string {
  const judged: { certainty: number; right: boolean }[] = [];
  for (const plan of PLANS) {
    const others = PLANS.filter((other) => other !== plan);
    // `certainty` is the lattice's own chance here: data without a calibration passes it through.
    const certaintyOf = readCertainty(
      fitCalibration(others.flatMap((other) => [...withList.get(other)!.values()].flat())),
    );
    for (const { certainty, right, read } of [...withList.get(plan)!.values()].flat())
      if (read !== '') judged.push({ certainty: certaintyOf(certainty), right });
  }
  const rows: string[] = [];
  for (let i = 1; i < BANDS.length; i++) {
    const [low, high] = [BANDS[i - 1]!, BANDS[i]!];
    const band = judged.filter(({ certainty }) => certainty >= low && (certainty < high || high === 1));
    if (band.length === 0) continue;
    const mean = band.reduce((sum, { certainty }) => sum + certainty, 0) / band.length;
    const right = band.filter((one) => one.right).length / band.length;
    rows.push(row(`${low} to ${high}`, percent(band.length / judged.length), percent(mean), percent(right)));
  }
  return table(['certainty', 'of all words', 'mean certainty', 'right'], rows);
}

const report = `<!-- restore: begin -->
## Restoring

Made by \`npm run bench:restore -- --write\`. Words right (letters, marks and case; "hoà" counts as "hòa"; marks of
punctuation do not count) in prints of a plan, read by a restorer that was trained on the other two plans and their
prints. Names of kinds: font and resolution; bw is a scan in black and white. "Without phrases and sentences" leaves out
scripts/build-language/phrases.txt (${phrases().length} common turns of administrative prose) and prose.txt (${prose().length} sentences on all that plans speak of),
written down for this purpose; "and without the vocabulary" also the names, abbreviations and labels of src/vocabulary.
They were written with the three plans at hand, so that the gain on them flatters them.

${accuracy()}

Calibration, each plan's by what the other two plans showed:

${calibration()}

Speed: ${speed}
<!-- restore: end -->`;

console.log(report);
if (process.argv.includes('--write')) {
  const file = 'bench/README.md';
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '# Measurements\n';
  const part = /<!-- restore: begin -->[\s\S]*<!-- restore: end -->/;
  writeFileSync(file, part.test(text) ? text.replace(part, () => report) : `${text.trimEnd()}\n\n${report}\n`);
}
