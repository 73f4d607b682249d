// Prints the clean plans, spoils the pages as scanners do and reads them with tesseract's English model.
//   node scripts/build-language/print.mjs OUTPUT-DIRECTORY [KIND...]
// Needs (Debian): chromium poppler-utils tesseract-ocr python3-pil python3-numpy fonts-liberation2 fonts-texgyre
// fonts-freefont-ttf. Writes OUTPUT-DIRECTORY/<plan>.<kind>.txt, which are committed: nobody else needs these tools.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KINDS, PLANS } from './kinds.mjs';
import { paragraphs } from './plain-text.mjs';

const [output, ...wanted] = process.argv.slice(2);
const python = process.env.PYTHON ?? '/usr/bin/python3';
const run = (command, args, env = {}) =>
  execFileSync(command, args, { stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, ...env }, maxBuffer: 1e9 });

function html(plan, kind) {
  const inert = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const body = paragraphs(readFileSync(`fixtures/${plan}/input.md`, 'utf8')).map((p) => {
    const bold = p.length < 90 && /^(?:[IVX]+\.|\d+\.|Mô hình|KẾ HOẠCH)/.test(p);
    return `<p${bold ? ' class="b"' : ''}>${inert(kind.caps ? p.toUpperCase() : p)}</p>`;
  });
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><style>
@page { size: A4; margin: 20mm 15mm 20mm 30mm }
body { font: ${kind.points}pt/1.3 "${kind.font}"; margin: 0; text-align: justify }
p { margin: 0 0 6pt } .b { font-weight: bold }</style>${body.join('\n')}</html>`;
}

function pages(plan, kind, folder) {
  writeFileSync(join(folder, 'plan.html'), html(plan, kind));
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
  const fresh = [`--user-data-dir=${join(folder, 'profile')}`, '--headless', '--no-sandbox', '--disable-gpu'];
  const paper = ['--no-pdf-header-footer', `--print-to-pdf=${join(folder, 'plan.pdf')}`];
  run('chromium', [...fresh, ...quiet, ...paper, `file://${join(folder, 'plan.html')}`]);
  run('pdftoppm', ['-r', String(kind.dpi), '-gray', '-png', join(folder, 'plan.pdf'), join(folder, 'page')]);
  const names = readdirSync(folder).filter((name) => name.endsWith('.png'));
  return names.sort().map((name) => join(folder, name));
}

mkdirSync(output, { recursive: true });
for (const [seed, kind] of KINDS.entries()) {
  if (wanted.length > 0 && !wanted.includes(kind.name)) continue;
  for (const [which, plan] of PLANS.entries()) {
    const target = join(output, `${plan}.${kind.name}.txt`);
    if (existsSync(target)) continue;
    const folder = mkdtempSync(join(tmpdir(), 'print-'));
    const images = pages(plan, kind, folder);
    run(python, [
      'scripts/build-language/degrade.py',
      JSON.stringify(kind),
      String(1000 * seed + 100 * which),
      ...images,
    ]);
    const read = images.map((image) =>
      run('tesseract', [image, '-', '-l', 'eng'], { OMP_THREAD_LIMIT: '1' }).toString(),
    );
    writeFileSync(target, `${read.join('\n').replace(/\f/g, '').trim()}\n`);
    rmSync(folder, { recursive: true, force: true });
    console.error(`${target}: ${images.length} pages`);
  }
}
