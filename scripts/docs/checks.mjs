import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { plan06 } from './program.mjs';

// "[the schema](docs/plan.schema.json#fields)"
const LINK = /\]\((?<target>[^()\s]+)\)/g;
// "https://…", "mailto:…", "#usage"
const ELSEWHERE = /^(?:[a-z]+:|#)/i;

/** Relative links that lead nowhere. */
export function checkLinks(page, text) {
  const targets = [...text.matchAll(LINK)].map(({ groups }) => groups.target.split('#')[0]);
  const missing = targets.filter(
    (target) => target && !ELSEWHERE.test(target) && !existsSync(join(dirname(page), target)),
  );
  return missing.map((target) => `${page}: the link to ${target} leads nowhere`);
}

// "npm run docs:write"
const SCRIPT = /npm run (?<name>[a-z:]+)/g;
// "plan06 extract plan.md", in code only
const COMMAND = /(?:^|[`|$]) *(?:npx |node bin\/)?plan06(?:\.js)? (?<name>[a-z]+)/gm;
// "node scripts/docs.mjs", "fixtures/hung-chinh/input.md", "src/vocabulary/labels.ts": files of the repository
const FILE = /(?<![\w/.-])(?<path>(?:bin|docs|fixtures|scripts|src|test)\/[\w./-]*\w\.[a-z]+)(?![\w*])/g;

/** npm scripts, commands of the program and files that a page names and that do not exist. */
export function checkCommands(page, text) {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const help = plan06('--help');
  const names = (pattern, key) => new Set([...text.matchAll(pattern)].map(({ groups }) => groups[key]));
  return [
    ...[...names(SCRIPT, 'name')].filter((name) => !scripts[name]).map((name) => `there is no npm run ${name}`),
    ...[...names(COMMAND, 'name')]
      .filter((name) => !new RegExp(`^  ${name} `, 'm').test(help))
      .map((name) => `there is no plan06 ${name}`),
    ...[...names(FILE, 'path')]
      .filter((path) => !path.includes('NAME') && !existsSync(path))
      .map((path) => `there is no ${path}`),
  ].map((trouble) => `${page}: ${trouble}`);
}
