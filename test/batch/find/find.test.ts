import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findInputs } from '../../../src/batch/find/find.js';
import { put } from '../variants.js';

const NFC = 'kế hoạch.md'.normalize('NFC');
const NFD = 'kế hoạch.md'.normalize('NFD');

let cwd: string;
let outside: string;
beforeAll(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'plan06-find-')));
  outside = realpathSync(mkdtempSync(join(tmpdir(), 'plan06-outside-')));
  for (const name of [
    'a.md',
    'b.txt',
    'c d.md',
    'e [v1].md',
    '.hidden.md',
    "f's.md",
    'sub/a.md',
    'sub/deep/x.md',
    'drafts/old.md',
    'tree [2023]/in.md',
    'br{a,b}ce/in.md',
    `nfc/${NFC}`,
    `nfd/${NFD}`,
    `${'xã'.normalize('NFD')}/${NFC}`,
  ]) {
    put(join(cwd, name), 'x');
  }
  put(join(outside, 'far.md'), 'x');
  put(join(outside, 'in', 'near.md'), 'x');
  mkdirSync(join(cwd, 'links'));
  symlinkSync(outside, join(cwd, 'links', 'folder'));
  symlinkSync(join(outside, 'far.md'), join(cwd, 'links', 'file.md'));
  symlinkSync(join(cwd, 'links'), join(cwd, 'links', 'circle'));
  if (process.platform !== 'win32') put(join(cwd, 'back\\slash.md'), 'x');
});
afterAll(() => {
  rmSync(cwd, { recursive: true });
  rmSync(outside, { recursive: true });
});

const find = (
  patterns: string[],
  options: { ignore?: string[]; base?: string; own?: string[]; names?: string[] } = {},
) => findInputs(patterns, options.names ?? [], { cwd, base: null, ignore: [], own: [], ...options });
const files = (...args: Parameters<typeof find>) => find(...args).inputs.map((one) => one.file);

describe('what a pattern finds', () => {
  it.each([
    ['a name', 'a.md', ['a.md']],
    ['a name from here', './a.md', ['a.md']],
    ['a glob', '*.md', ['a.md', 'back\\slash.md', 'c d.md', 'e [v1].md', "f's.md"]],
    ['a glob in all folders', 'sub/**/*.md', ['sub/a.md', 'sub/deep/x.md']],
    ['braces', '{a,b}.{md,txt}', ['a.md', 'b.txt']],
    ['braces without end', `{a,b}${'{,c}'.repeat(30)}.md`, []],
    ['a range without end', '{1..99999999}.md', []],
    ['a folder', 'sub', ['sub/a.md', 'sub/deep/x.md']],
    ['a folder with a slash', 'sub/', ['sub/a.md', 'sub/deep/x.md']],
    ['a way up and down', 'sub/../a.md', ['a.md']],
    ['a name with a blank', 'c d.md', ['c d.md']],
    ['a name with brackets', 'e [v1].md', ['e [v1].md']],
    ['a name with a quote', "f's.md", ["f's.md"]],
    ['a hidden name', '.hidden.md', ['.hidden.md']],
    ['a folder with brackets and a glob', 'tree [2023]/*.md', ['tree [2023]/in.md']],
    ['a folder with braces and a glob', 'br{a,b}ce/*.md', ['br{a,b}ce/in.md']],
    ['single quotes that the shell left', "'sub/*.md'", ['sub/a.md']],
    ['double quotes that the shell left', '"c d.md"', ['c d.md']],
    ['backslashes for slashes', 'sub\\deep\\*.md', ['sub/deep/x.md']],
    ['backslashes in a plain name', 'sub\\a.md', ['sub/a.md']],
    ['a name that holds a backslash', 'back\\slash.md', ['back\\slash.md']],
    ['NFC for NFC', `nfc/${NFC}`, [`nfc/${NFC}`]],
    ['NFD for NFC', `nfc/${NFD}`, [`nfc/${NFC}`]],
    ['NFC for NFD', `nfd/${NFC}`, [`nfd/${NFD}`]],
    ['both forms in one name', `${'xã'.normalize('NFC')}/${NFD}`, [`${'xã'.normalize('NFD')}/${NFC}`]],
    ['a glob in NFC for both forms', `nf?/${'kế'.normalize('NFC')}*.md`, [`nfc/${NFC}`, `nfd/${NFD}`]],
    ['a glob in NFD for both forms', `nf?/${'kế'.normalize('NFD')}*.md`, [`nfc/${NFC}`, `nfd/${NFD}`]],
    ['a link that is named itself', 'links/file.md', ['links/file.md']],
  ])('%s', (_, pattern, expected) => {
    expect(files([pattern])).toEqual(expected);
  });

  it.each([
    ['a name that is not there', 'nothing.md'],
    ['a folder that is not there', 'nowhere/*.md'],
    ['a file as a folder', 'a.md/b.md'],
    ['a glob that nothing matches', '*.pdf'],
    ['hidden names with a star', '*hidden.md'],
    ['an empty pattern', ''],
    ['other letters', 'nfc/ke hoach.md'],
  ])('nothing for %s', (_, pattern) => {
    expect(find([pattern])).toEqual({ inputs: [], unread: [], unmatched: [pattern] });
  });

  it('gives each file once, in the order of the names', () => {
    expect(files(['sub/*.md', 'a.md', '*.md', './a.md']).filter((file) => file.endsWith('a.md'))).toEqual([
      'a.md',
      'sub/a.md',
    ]);
  });
});

describe('links', () => {
  it('follows none that it finds, and reports each', () => {
    const { inputs, unread } = find(['links']);
    expect(inputs).toEqual([]);
    expect(unread.map(({ file, status, code }) => [file, status, code])).toEqual([
      ['links/circle', 'skipped', 'link'],
      ['links/file.md', 'skipped', 'link'],
      ['links/folder', 'skipped', 'link'],
    ]);
  });
});

describe('what is left out', () => {
  it.each([
    ['a name, in every folder', ['a.md'], ['sub/deep/x.md']],
    ['a glob, in every folder', ['*.md'], []],
    ['a folder, in every folder', ['deep'], ['sub/a.md']],
    ['a way from here', ['sub/deep/x.md'], ['sub/a.md']],
    ['another way from here', ['deep/x.md'], ['sub/a.md', 'sub/deep/x.md']],
  ])('%s', (_, ignore, expected) => {
    expect(files(['sub'], { ignore })).toEqual(expected);
  });

  it('holds for plain names too', () => {
    expect(files(['sub/a.md', 'e [v1].md', 'a.md'], { ignore: ['a.md'] })).toEqual(['e [v1].md']);
  });

  it('holds for the outputs of the run itself', () => {
    expect(files(['sub'], { own: [join(cwd, 'sub', 'deep')] })).toEqual(['sub/a.md']);
  });
});

describe('a list of names', () => {
  it('takes them as they are, never as globs', () => {
    const { inputs, unread } = find([], { names: ['e [v1].md', 'a.md', '*.md'] });
    expect(inputs.map((one) => one.file)).toEqual(['a.md', 'e [v1].md']);
    expect(unread.map(({ file, status }) => [file, status])).toEqual([['*.md', 'failed']]);
  });
});

describe('the place of an output', () => {
  const places = (...args: Parameters<typeof find>) => find(...args).inputs.map((one) => one.place);
  it('is that of the input from the working folder', () => {
    expect(places(['sub'])).toEqual(['sub/a.md', 'sub/deep/x.md']);
  });
  it('is that from the folder of the pattern where that is elsewhere', () => {
    expect(places([outside])).toEqual(['far.md', 'in/near.md']);
    expect(places([`${outside}/in/*.md`])).toEqual(['near.md']);
    expect(places([join(outside, 'in', 'near.md')])).toEqual(['near.md']);
  });
  it('is that from the base where one is named', () => {
    expect(places(['sub'], { base: join(cwd, 'sub') })).toEqual(['a.md', 'deep/x.md']);
  });
});
