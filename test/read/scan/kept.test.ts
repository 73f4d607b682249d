import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { KeptPages } from '../../../src/read/scan/kept.js';

const page = { width: 2, height: 1, data: new Uint8Array([0, 255]) };
const WORD = { text: 'Đề', box: [0, 0, 1, 1], line: 0, certainty: 0.9 } as const;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan06-kept-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const stored = () => {
  const kept = new KeptPages(folder);
  const file = kept.fileOf(page, 200, 'engine')!;
  kept.put(file, [WORD]);
  return { kept, file };
};

it('gives the words of a page back, and leaves nothing else', () => {
  const { kept, file } = stored();
  expect(kept.get(file)).toEqual([WORD]);
  expect(kept.get(kept.fileOf(page, 300, 'engine'))).toBeNull();
  expect(readdirSync(join(folder, 'ocr'))).toHaveLength(1);
});

it('keeps nothing without a folder', () => {
  const kept = new KeptPages(undefined);
  kept.put(kept.fileOf(page, 200, 'engine'), [WORD]);
  expect(kept.get(kept.fileOf(page, 200, 'engine'))).toBeNull();
});

it.each<[what: string, change: (text: string) => string]>([
  ['another word', (text) => text.replace('Đề', 'Đồ')],
  ['no digest', (text) => text.slice(text.indexOf('\n') + 1)],
  ['a part of it', (text) => text.slice(0, -3)],
  ['nothing', () => ''],
])('does not take %s for what was kept', (_what, change) => {
  const { kept, file } = stored();
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  expect(kept.get(file)).toBeNull();
});

it.each<[what: string, words: unknown]>([
  ['null', [null]],
  ['no box', [{ ...WORD, box: null }]],
  ['a box of three', [{ ...WORD, box: [0, 0, 1] }]],
  ['a word that is none', [{ ...WORD, text: 1 }]],
  ['a certainty above 1', [{ ...WORD, certainty: 2 }]],
  ['a line that is none', [{ ...WORD, line: 'a' }]],
])('does not take words of another shape, whatever their digest: %s', (_what, words) => {
  const { kept, file } = stored();
  rmSync(file);
  kept.put(file, words as never);
  expect(kept.get(file)).toBeNull();
});

it('takes no file of another page, and follows no link', () => {
  const { kept, file } = stored();
  const other = kept.fileOf(page, 300, 'engine')!;
  writeFileSync(other, readFileSync(file));
  expect(kept.get(other)).toBeNull();
  rmSync(other);
  symlinkSync(file, other);
  expect(kept.get(other)).toBeNull();
});
