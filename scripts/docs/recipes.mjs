import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The plans that the recipes use, by the names that they have there. */
const PLANS = {
  'plans/hung-chinh.md': 'fixtures/hung-chinh/input.md',
  'plans/loc-ha.md': 'fixtures/loc-ha/input.md',
  'plans/dong-nai.md': 'fixtures/dong-nai/input.md',
  'scan.txt': 'fixtures/cao-ngoc/input.txt',
};

// "```sh", a command on one or more lines, "```", "<!-- output -->", what it prints, "<!-- /output -->"
const RECIPE = /(?<command>```sh\n(?<script>(?:(?!```)[^\n]*\n)+)```\n\n)<!-- output -->\n[\s\S]*?<!-- \/output -->/g;

/** A page with the output of every command as it should be. The commands run in a folder of their own, as written. */
export function fillRecipes(page) {
  if (!page.includes('<!-- output -->')) return page;
  const folder = mkdtempSync(join(tmpdir(), 'plan06-recipes-'));
  try {
    mkdirSync(join(folder, 'plans'));
    for (const [name, from] of Object.entries(PLANS)) copyFileSync(from, join(folder, name));
    return page.replace(RECIPE, (...match) => {
      const { command, script } = match.at(-1);
      return `${command}<!-- output -->\n\n\`\`\`text\n${outputOf(script, folder)}\n\`\`\`\n\n<!-- /output -->`;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function outputOf(script, cwd) {
  const own = `plan06() { "${process.execPath}" "${resolve('bin/plan06.js')}" "$@"; }\n`;
  const env = { ...process.env, LC_ALL: 'C.UTF-8', COLUMNS: '100', NO_COLOR: '1' };
  const run = spawnSync('bash', ['-c', `${own}{ ${script}\n} 2>&1`], { cwd, env, encoding: 'utf8' });
  // Lines of CSV and of calendars end with CR LF, those of the page do not.
  const shown = run.stdout.replaceAll('\r', '');
  return shown
    .replace(/ in \d+\.\d s\b/g, ' in 0.5 s')
    .replace(/ trong \d+,\d giây/g, ' trong 0,5 giây')
    .trimEnd();
}
