// Installs a package file into an empty project, imports the library, checks its types and runs the program there.
//   node scripts/try-package.mjs plan06-0.1.0.tgz
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const tarball = resolve(process.argv[2]);
const project = mkdtempSync(join(tmpdir(), 'plan06-empty-'));

const PROGRAM = `import { readFileSync } from 'node:fs';
import { extract, jsonSchema, normalize, PlanInputError, type Plan, planSchema } from 'plan06';
const plan: Plan = planSchema.parse(extract(readFileSync('input.md'), { file: 'input.md' }));
const titles: string[] = plan.models.map((model) => model.title);
// @ts-expect-error a plan has no such key
plan.nonsense;
const clean: string = normalize(readFileSync('input.md'));
let code: 'empty' | string = '';
try {
  extract('');
} catch (error) {
  if (error instanceof PlanInputError) code = error.code;
}
if (titles.length !== 38 || code !== 'empty' || !clean.includes('Mô hình 38') || jsonSchema().title !== 'Plan') throw new Error('the library is broken');
console.log(\`the library reads \${titles.length} models\`);
`;

try {
  copyFileSync(join(root, 'fixtures/hung-chinh/input.md'), join(project, 'input.md'));
  writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  writeFileSync(join(project, 'program.ts'), PROGRAM);
  run('npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', tarball);

  const typescript = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
  const types = ['--typeRoots', join(root, 'node_modules/@types'), '--types', 'node'];
  const strict = ['--strict', '--module', 'nodenext', '--target', 'es2023', '--skipLibCheck', 'false'];
  run(process.execPath, typescript, ...types, ...strict, '--outDir', 'out', 'program.ts');
  run(process.execPath, 'out/program.js');
  run('npx', '--no-install', 'plan06', 'extract', 'input.md', '-f', 'yaml', '-o', 'plan.yaml', '--verbose');
  console.log('the package works in an empty project');
} finally {
  rmSync(project, { recursive: true, force: true });
}

function run(command, ...args) {
  const { status, error } = spawnSync(command, args, { cwd: project, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw error ?? new Error(`${command} ${args.join(' ')} ended with ${status}`);
}
