// Builds dist/: the command line (all it needs inside), the library (zod stays outside, for its types are part of the
// library's face) and the library's type declarations.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compiledPlanCheck } from './compile-check.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

// Packages in CommonJS ask for Node's own modules with require, and for their own name. Each file that needs this takes
// a while to load, so that it stands only in those.
const COMMONJS = [
  "import{createRequire as __createRequire}from'node:module';",
  "import{fileURLToPath as __fileURLToPath}from'node:url';",
  'const require=__createRequire(import.meta.url),__filename=__fileURLToPath(import.meta.url);',
].join('');

const common = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // All supported versions of Node.js know \p{…}; without this, each such literal would become a new object on every use.
  supported: { 'regexp-unicode-property-escapes': true },
  minifySyntax: true,
  minifyWhitespace: true,
  charset: 'utf8',
  legalComments: 'none', // The licences of what is bundled stand in dist/THIRD-PARTY-LICENSES.txt.
  metafile: true,
  define: { PLAN06_VERSION: JSON.stringify(manifest.version) },
  logLevel: 'warning',
};

// Built aside and put in place at the end, so that a running program or a failed build finds dist/ whole.
const out = `.dist-${process.pid}`;
process.on('exit', () => rmSync(out, { recursive: true, force: true }));

const [cli, library] = await Promise.all([
  build({
    ...common,
    entryPoints: {
      cli: 'src/cli/main.ts',
      // What batch's threads run, and the pool's own part in a thread, which it looks for beside itself.
      'batch-worker': 'src/batch/worker.ts',
      'cli/entry/worker': 'node_modules/tinypool/dist/entry/worker.js',
    },
    outdir: out,
    splitting: true,
    minifyIdentifiers: true,
    plugins: [compiledPlanCheck],
    chunkNames: 'cli/[name]-[hash]',
  }),
  build({
    ...common,
    entryPoints: { index: 'src/index.ts' },
    outdir: out,
    external: Object.keys(manifest.dependencies),
  }),
]).catch(() => process.exit(1)); // esbuild has said why.

for (const file of Object.keys(cli.metafile.outputs)) {
  const text = readFileSync(file, 'utf8');
  if (/\brequire\b|\b__filename\b/.test(text)) writeFileSync(file, COMMONJS + text);
}

writeFileSync(join(out, 'THIRD-PARTY-LICENSES.txt'), licences([cli.metafile, library.metafile]));

const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
const compiler = [join(typescript, 'bin', 'tsc'), '-p', 'tsconfig.build.json', '--outDir', join(out, 'types')];
process.exitCode = spawnSync(process.execPath, compiler, { stdio: 'inherit' }).status ?? 2;
removeUnreachable(join(out, 'types'), 'index.d.ts');
rmSync('dist', { recursive: true, force: true });
renameSync(out, 'dist');

/** Of the declarations in a folder, removes those that the first one does not lead to: they are of no use outside. */
function removeUnreachable(folder, first) {
  const reached = new Set([join(folder, first)]);
  for (const file of reached) {
    // `from './schema/plan.js'`, `import("../position.js")`
    for (const { groups } of readFileSync(file, 'utf8').matchAll(/['"](?<path>\.{1,2}\/[^'"]+)\.js['"]/g)) {
      reached.add(join(dirname(file), `${groups.path}.d.ts`));
    }
  }
  for (const name of readdirSync(folder, { recursive: true })) {
    const file = join(folder, name);
    if (statSync(file).isFile() && !reached.has(file)) rmSync(file);
  }
}

/** The licence of every package that went into a bundle. */
function licences(metafiles) {
  const packages = new Set();
  for (const { inputs } of metafiles) {
    for (const input of Object.keys(inputs)) {
      const found = input.match(/^(?<folder>.*node_modules\/(?:@[^/]+\/)?[^/]+)\//);
      if (found) packages.add(found.groups.folder);
    }
  }
  return [...packages]
    .sort()
    .map(licence)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function licence(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const names = ['LICENSE', 'LICENSE.md', 'license', 'license.md', 'LICENSE.txt', 'LICENCE', 'License'];
  const file = names.map((one) => join(folder, one)).find((one) => existsSync(one));
  return `${name} ${version} (${license})\n\n${file ? readFileSync(file, 'utf8').trim() : 'No licence text in the package.'}\n`;
}
