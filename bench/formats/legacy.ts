// How many windows of twenty words in TCVN3 and VNI are told right, of the plans in fixtures, and how much of what is
// Unicode is touched: npm run bench:legacy
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { convertLegacy } from '../../src/read/legacy/convert.js';
import { encode } from '../../test/read/legacy/encode.js';

const WINDOW = 20;

/** The words of a plan, without signs that neither encoding has; in small letters, as TCVN3 has no others with a tone. */
function wordsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8').normalize('NFC').toLowerCase();
  return text
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/[^\0-\u00ff\u0102-\u1ef9]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
}

const plans = readdirSync('fixtures')
  .flatMap((name) => ['input.md', 'input.txt'].map((file) => `fixtures/${name}/${file}`))
  .filter((file) => existsSync(file) && !file.includes('cao-ngoc')); // a scan read as English holds no words to tell

const AROUND: Readonly<Record<string, (own: string) => string>> = {
  'alone in its file': (own) => own,
  'a line among Unicode': (own) => `Được biết kế hoạch\n${own}\nđược biết`,
  'in a line with Unicode': (own) => `được biết kế hoạch ${own} được biết`,
};

for (const encoding of ['TCVN3', 'VNI'] as const) {
  for (const [where, around] of Object.entries(AROUND)) {
    let [right, all] = [0, 0];
    for (const words of plans.map(wordsOf)) {
      for (let at = 0; at + WINDOW <= words.length; at += WINDOW) {
        const own = words.slice(at, at + WINDOW).join(' ');
        // What bears no mark is the same in every encoding.
        if (!/[^\0-\x7f]/.test(own)) continue;
        const isRight = convertLegacy(around(encode(own, encoding))).text === around(own);
        if (process.argv.includes('--misses') && !isRight)
          console.log(`  ${own}\n  ${convertLegacy(encode(own, encoding)).text}`);
        all++;
        if (isRight) right++;
      }
    }
    console.log(`${encoding}, ${where}: ${right} of ${all} (${((100 * right) / all).toFixed(2)} %)`);
  }
}

let [touched, all] = [0, 0];
for (const file of plans) {
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    all++;
    if (convertLegacy(line).text !== line) touched++;
  }
}
console.log(`lines in Unicode that were touched: ${touched} of ${all}`);
