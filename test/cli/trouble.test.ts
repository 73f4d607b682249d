import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Plan } from '../../src/schema/plan.js';
import { binary, PLAN, plan06, workplace } from './helpers.js';

const place = workplace();
afterAll(place.clean);

/** Runs the command on one file that cannot be read, and returns the one line that it prints. */
function refusal(file: string, input?: string | Uint8Array): string {
  const { status, out, err } = plan06(['extract', file], { cwd: place.dir, ...(input === undefined ? {} : { input }) });
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toMatch(/^plan06: [^\n]+: [^\n]+; [^\n]+\n$/);
  expect(err).not.toMatch(/^ +at /m);
  return err;
}

describe('plan06 extract, inputs that are no plan', () => {
  mkdirSync(join(place.dir, 'plans'));
  symlinkSync('circle', join(place.dir, 'circle'));
  const utf16 = Buffer.from('Kế hoạch số 1 của xã', 'utf16le');
  const files: [name: string, content: string | Uint8Array | null, message: string | RegExp][] = [
    ['missing.md', null, 'plan06: missing.md: no such file; check the name\n'],
    ['missing/plan.md', null, 'plan06: missing/plan.md: no such file; check the name\n'],
    ['plans', null, 'plan06: plans: a directory, not a file; name the files in it, e.g. plans/*.md\n'],
    ['plans/', null, 'plan06: plans/: a directory, not a file; name the files in it, e.g. plans/*.md\n'],
    ['circle', null, /circle: symbolic links in a circle;/],
    ['a\nb.md', null, 'plan06: a b.md: no such file; check the name\n'],
    ['x'.repeat(300), null, /the name is too long/],
    ['empty.md', '', 'plan06: empty.md: the input is empty; give the text of the plan\n'],
    ['blank.md', ' \r\n\f\n', /blank\.md: nothing but white space;/],
    ['scan.pdf', '%PDF-1.7\n\xe2', /scan\.pdf: a PDF file that is truncated or broken; fetch it again/],
    ['plan.docx', 'PK\x03\x04 word/document.xml', /a Word document/],
    ['data.bin', Uint8Array.from([1, 2, 0, 3]), /binary data/],
    ['unmarked.txt', Uint8Array.from(utf16), /UTF-16LE without a byte order mark; .*iconv/],
    ['latin.txt', Uint8Array.from([0x4b, 0xe9, 0x20, 0xff, 0x0a]), /unknown encoding: not UTF-8 \(line 1\)/],
    ['novel.txt', 'Chiều hôm ấy trời mưa. Anh ngồi bên cửa sổ.\n\nCô ấy không đến.\n', /no plan/],
  ];
  it.each(files)('%j', (name, content, message) => {
    if (content !== null) place.file(name, content);
    const err = refusal(name);
    if (typeof message === 'string') expect(err).toBe(message);
    else expect(err).toMatch(message);
  });

  it('calls standard input by its name', () => {
    expect(refusal('-', '')).toBe('plan06: standard input: the input is empty; give the text of the plan\n');
  });

  it('reports a directory on standard input', () => {
    const run = spawnSync('bash', ['-c', '"$0" "$1" extract - < /', process.execPath, binary], { encoding: 'utf8' });
    expect(run.status).toBe(2);
    expect(run.stderr).toBe('plan06: standard input: a directory, not a file; name the files in it\n');
  });

  it('reports a file that may not be read', (context) => {
    if (process.getuid?.() === 0) context.skip();
    chmodSync(place.file('secret.md', 'KẾ HOẠCH'), 0);
    expect(refusal('secret.md')).toBe('plan06: secret.md: permission denied; check the read permission\n');
  });

  it('refuses what is above 64 MiB, before reading a file and while reading a pipe', () => {
    const large = new Uint8Array(64 * 1024 * 1024 + 1).fill(0x61);
    place.file('large.md', large);
    expect(refusal('large.md')).toMatch(/large\.md: larger than 64 MiB;/);
    expect(refusal('-', large)).toMatch(/standard input: larger than 64 MiB;/);
  });

  it('goes on after a bad file, writes the good ones and fails', () => {
    const { status, out, err } = plan06(['extract', 'nope.md', PLAN, 'nor-this.md'], { cwd: place.dir });
    expect(status).toBe(2);
    expect((JSON.parse(out) as Plan[]).map(({ source }) => source.file)).toEqual([PLAN]);
    expect(err).toBe(
      'plan06: nope.md: no such file; check the name\nplan06: nor-this.md: no such file; check the name\n',
    );
  });

  it('prints nothing where no file is good', () => {
    expect(plan06(['extract', 'nope.md', 'nor-this.md'], { cwd: place.dir })).toMatchObject({ status: 2, out: '' });
  });
});

describe('plan06 extract, texts that are meant to hurt', () => {
  const head = 'KẾ HOẠCH\nTriển khai Đề án 06\n\nI. NHIỆM VỤ\n\n';
  const monsters: [name: string, text: () => string][] = [
    ['50 MB in one line', () => 'Mô hình 1: a - + * | ** 01/01/2023 '.repeat(1_300_000)],
    ['one word of 20 MB', () => 'a'.repeat(20_000_000)],
    ['20 MB of blank lines', () => `${head}${'\n'.repeat(20_000_000)}`],
    ['ten thousand bullets in one line', () => `${head}${'- '.repeat(10_000)}a\n`],
    [
      'ten thousand bullets, each deeper',
      () => `${head}${Array.from({ length: 10_000 }, (_, n) => `${' '.repeat(n)}- a`).join('\n')}`,
    ],
    [
      'ten thousand numbers, each deeper',
      () => `${head}${Array.from({ length: 10_000 }, (_, n) => `${'1.'.repeat((n % 100) + 1)} a`).join('\n')}`,
    ],
    ['a table of a hundred thousand bars', () => `${head}${'|'.repeat(100_000)}\n|---|\n`],
    ['a million stars', () => `${head}${'*'.repeat(1_000_000)}\n`],
    ['a million brackets', () => `${head}${'('.repeat(1_000_000)}\n`],
  ];
  it.each(monsters)('%s ends with a plan or with one line', { timeout: 120_000 }, (_name, text) => {
    const { status, out, err } = plan06(['extract', '-', '--compact'], { input: text(), timeout: 100_000 });
    expect([0, 2]).toContain(status);
    if (status === 0) expect(() => JSON.parse(out) as Plan).not.toThrow();
    else expect(err).toMatch(/^plan06: standard input: (?!unexpected error)[^\n]+; [^\n]+\n$/);
  });
});
