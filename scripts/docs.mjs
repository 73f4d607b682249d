// Keeps the pages honest: outputs shown in them are what the built program prints, docs/plan.schema.json is the schema
// that it prints, relative links lead somewhere, and the npm scripts and commands named exist.
//   node scripts/docs.mjs          says what is stale or wrong; exit status 1 if anything is
//   node scripts/docs.mjs --write  brings the outputs and the schema up to date
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fillBlocks } from './docs/blocks.mjs';
import { checkCommands, checkLinks } from './docs/checks.mjs';
import { manPage } from './docs/man.mjs';
import { plan06 } from './docs/program.mjs';
import { fillRecipes } from './docs/recipes.mjs';

const PAGES = [
  'README.md',
  'README.vi.md',
  'CONTRIBUTING.md',
  'CONTRIBUTING.vi.md',
  'CHANGELOG.md',
  'docs/check.md',
  'docs/diff.md',
  'docs/matrix.md',
  'docs/batch.md',
  'docs/formats.md',
  'docs/formats.vi.md',
  'docs/check.vi.md',
  'docs/diff.vi.md',
  'docs/matrix.vi.md',
  'docs/batch.vi.md',
  'docs/vocabulary.md',
  'docs/vocabulary.vi.md',
  'docs/recipes.md',
  'docs/recipes.vi.md',
];
const MAN = { en: 'man/plan06.1', vi: 'man/vi/plan06.1' };
const SCHEMA = 'docs/plan.schema.json';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const write = process.argv.includes('--write');
const troubles = [];

/** Compares a file with what it should be, and writes it where asked to. */
function settle(file, is, shouldBe) {
  if (is === shouldBe) return;
  if (write) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, shouldBe);
  } else troubles.push(`${file}: stale; run: npm run docs:write`);
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
for (const [language, file] of Object.entries(MAN)) settle(file, readOrEmpty(file), manPage(language, version));
settle(SCHEMA, readOrEmpty(SCHEMA), plan06('schema'));
for (const page of PAGES) {
  const text = readFileSync(page, 'utf8');
  settle(page, text, fillRecipes(fillBlocks(text)));
  troubles.push(...checkLinks(page, text), ...checkCommands(page, text));
}

for (const trouble of troubles) console.error(trouble);
if (troubles.length === 0) console.log(`${PAGES.length} pages and ${SCHEMA} are right`);
process.exitCode = troubles.length > 0 ? 1 : 0;

function readOrEmpty(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
