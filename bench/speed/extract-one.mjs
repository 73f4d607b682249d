// Extracts the plan of one file, or does nothing for "-": node bench/speed/extract-one.mjs FILE
import { readFileSync } from 'node:fs';
import { extract } from '../../dist/index.js';

const [file] = process.argv.slice(2);
if (file !== '-') extract(readFileSync(file), { file });
