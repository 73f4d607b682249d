// Builds dist/: the command line (all it needs inside), the library (zod stays outside, for its types are part of the
// library's face) and the library's type declarations.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compiledPlanCheck } from './compile-check.mjs';
import { constants } from './constants.mjs';
import { latinPatterns } from './latin-patterns.mjs';
import { withSharedShapes } from './shared-shapes.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  // All supported versions of Node.js know \p{…}; without this, each such literal would become a new object on every use.
  supported: { 'regexp-unicode-property-escapes': true },
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none', // The licences of what is bundled stand in dist/THIRD-PARTY-LICENSES.txt.
  metafile: true,
  define: { PLAN06_VERSION: JSON.stringify(manifest.version) },
  plugins: [latinPatterns],
  logLevel: 'warning',
};

// The command line is CommonJS, which Node.js starts sooner and which can be compiled while it is built.
const commonJs = {
  ...common,
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  minifyIdentifiers: true,
  charset: 'ascii',
  define: { ...common.define, 'import.meta.url': '__url', 'import.meta.dirname': '__dirname' },
};

// The readers of formats, by the imports in src/read/formats.ts. Each becomes a file of its own in dist/read/, which both
// the library and the command line load when its format comes.
const readers = [
  ...readFileSync('src/read/formats.ts', 'utf8').matchAll(/import\('\.\/(?<name>\w+)\/index\.js'\)/g),
].map(({ groups }) => groups.name);
const readersApart = {
  name: 'readers-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/\w+\/index\.js$/ }, ({ path, importer, kind }) =>
      kind === 'dynamic-import' && /[\\/]src[\\/]read[\\/]formats\.ts$/.test(importer)
        ? { path: `./read/${path.split('/')[1]}.js`, external: true }
        : undefined,
    );
  },
};

// commander starts other programs for commands that are declared so, which ours are not.
const withoutPrograms = {
  name: 'without-programs',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]node_modules[\\/]commander[\\/]/.test(importer)
        ? { path: 'none', namespace: 'without-programs' }
        : undefined,
    );
    onLoad({ filter: /^none$/, namespace: 'without-programs' }, () => ({ contents: '' }));
  },
};

// Few plans have a table in HTML: the parser for it, with its tables of characters, is set up when the first one comes.
const lateParser = {
  name: 'late-parser',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^parse5$/ }, ({ importer }) =>
      /[\\/]tables[\\/]markup[\\/]html\.ts$/.test(importer) ? { path: 'parse5', namespace: 'late-parser' } : undefined,
    );
    onLoad({ filter: /^parse5$/, namespace: 'late-parser' }, () => ({
      contents: "export const parseFragment = (...given) => require('parse5').parseFragment(...given);",
      resolveDir: process.cwd(),
    }));
  },
};

// Built aside and put in place at the end, so that a running program or a failed build finds dist/ whole.
const out = `.dist-${process.pid}`;
process.on('exit', () => rmSync(out, { recursive: true, force: true }));

const built = await Promise.all([
  build({
    ...commonJs,
    entryPoints: { main: 'src/cli/start/main.ts', thread: 'src/cli/start/thread.ts' },
    outdir: out,
  }),
  build({
    ...commonJs,
    entryPoints: { cli: 'src/cli/start/bundle.ts' },
    outdir: out,
    banner: {
      js: "const __url=require('node:url').pathToFileURL(__filename).href;module.import??=(name)=>import(name);",
    },
    plugins: [
      constants('src/index.ts', common.define),
      latinPatterns,
      compiledPlanCheck,
      withoutPrograms,
      lateParser,
      readersApart,
    ],
  }),
  // The pool's own part in a thread, which it looks for beside itself.
  build({
    ...common,
    format: 'esm',
    entryPoints: { 'entry/worker': 'node_modules/tinypool/dist/entry/worker.js' },
    outdir: out,
  }),
  build({
    ...common,
    format: 'esm',
    charset: 'utf8',
    // Whoever uses the library reads it where something goes wrong: as it is written, and with its source beside it.
    minifySyntax: false,
    minifyWhitespace: false,
    sourcemap: 'linked',
    splitting: true,
    // Packages in CommonJS ask for modules of Node.js so.
    banner: { js: "import{createRequire as __requireOf}from'node:module';const require=__requireOf(import.meta.url);" },
    chunkNames: 'parts/[hash]',
    entryPoints: {
      index: 'src/index.ts',
      ...Object.fromEntries(readers.map((name) => [`read/${name}`, `src/read/${name}/index.ts`])),
    },
    outdir: out,
    external: [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies ?? {})],
  }),
]).catch(() => process.exit(1)); // esbuild has said why.

// esbuild leaves letters in patterns as they are.
const cli = join(out, 'cli.cjs');
const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
// What loads a reader is handed in (src/cli/start/load.ts).
const withLoader = readFileSync(cli, 'utf8').replaceAll('import("./read/', 'module.import("./read/');
// As a module it runs; as a script it is the function that is to be run, for which no text has to be put around it.
const either = 'typeof module=="object"?f(exports,require,module,__filename,__dirname):f';
const whole = `(f=>${either})(function(exports,require,module,__filename,__dirname){${withLoader}\n})`;
writeFileSync(cli, whole.replace(/[^\0-\x7f]/g, escaped));
for (const name of readdirSync(out, { recursive: true })) {
  if (!/\.c?js$/.test(name)) continue;
  const file = join(out, name);
  writeFileSync(file, withSharedShapes(readFileSync(file, 'utf8'), name.endsWith('.cjs') ? 'script' : 'module'));
}
writeFileSync(join(out, 'THIRD-PARTY-LICENSES.txt'), licences(built.map(({ metafile }) => metafile)));

const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
const compiler = [join(typescript, 'bin', 'tsc'), '-p', 'tsconfig.build.json', '--outDir', join(out, 'types')];
run(compiler, 'inherit');
run(['scripts/run.mjs', 'scripts/compile-cli/main.ts', cli], 'ignore'); // It prints plans.
removeUnreachable(join(out, 'types'), 'index.d.ts');
rmSync('dist', { recursive: true, force: true });
renameSync(out, 'dist');

/** Runs a program of Node.js that reports its own errors; ends the build where it fails. */
function run(program, output) {
  const { status } = spawnSync(process.execPath, program, { stdio: ['ignore', output, 'inherit'] });
  if (status !== 0) process.exit(status ?? 2);
}

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
