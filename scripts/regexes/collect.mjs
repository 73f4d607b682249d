// Finds every regular expression of src: those written as literals, and those put together of the vocabulary.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'acorn';
import { simple } from 'acorn-walk';
import { build, transformSync } from 'esbuild';
import { ownPath } from '../own-path.mjs';

/** Modules that do something when they are loaded. */
const RUNS = /^(?:cli\/(?:main|thread|bundle|short-run|load)|batch\/worker)\.ts$/;

/** All expressions as "/source/flags", each with the file it was found in. */
export async function expressions() {
  const found = new Map();
  const files = readdirSync('src', { recursive: true }).filter((file) => file.endsWith('.ts'));
  for (const file of files) for (const one of literalsIn(file)) if (!found.has(one)) found.set(one, file);
  const modules = files.filter((file) => !RUNS.test(file.replaceAll('\\', '/')) && !file.endsWith('.d.ts'));
  for (const one of await madeWhileRunning(modules)) if (!found.has(one)) found.set(one, 'put together while running');
  return found;
}

function* literalsIn(file) {
  const { code } = transformSync(readFileSync(join('src', file), 'utf8'), { loader: 'ts', target: 'esnext' });
  const literals = [];
  simple(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), {
    Literal({ regex }) {
      if (regex) literals.push(`/${regex.pattern}/${regex.flags}`);
    },
  });
  yield* literals;
}

/** What is given to `RegExp` while all modules are loaded and the plans among the fixtures are read and checked. */
async function madeWhileRunning(modules) {
  const outfile = ownPath('all-modules.mjs');
  const contents = [
    ...modules.map((file) => `import './src/${file.replaceAll('\\', '/').replace(/\.ts$/, '.js')}';`),
    "export * from './src/index.js';",
  ].join('\n');
  await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    ...{ outfile, bundle: true, format: 'esm', platform: 'node', target: 'node20', packages: 'external' },
    ...{ logLevel: 'error', define: { PLAN06_VERSION: '"0"' } },
    supported: { 'regexp-unicode-property-escapes': true },
  });
  const made = new Set();
  const Own = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Own, {
    construct(target, args, self) {
      const pattern = Reflect.construct(target, args, self);
      made.add(`/${pattern.source}/${pattern.flags}`);
      return pattern;
    },
  });
  try {
    const { extract, check, restore } = await import(pathToFileURL(outfile).href);
    for (const name of readdirSync('fixtures')) {
      const file = ['input.md', 'input.txt'].find((one) => readdirSync(join('fixtures', name)).includes(one));
      if (file === undefined) continue;
      const source = readFileSync(join('fixtures', name, file));
      check(extract(source, { file }), { source: source.toString('utf8') });
      restore(source, { file });
    }
  } finally {
    globalThis.RegExp = Own;
  }
  return made;
}
