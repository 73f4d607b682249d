import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readDirectory } from '../../../src/read/zip/directory.js';
import { Zip } from '../../../src/read/zip/unzip.js';

const FILES = { 'word/document.xml': strToU8('<w/>'.repeat(400)), 'a/b.txt': strToU8('b') };
const zip = zipSync({ ...FILES, 'stored.txt': [strToU8('stored'), { level: 0 }] });

it('reads parts by their names', () => {
  const opened = new Zip(zip, 'a file');
  expect(opened.names).toEqual(['word/document.xml', 'a/b.txt', 'stored.txt']);
  expect(Buffer.from(opened.read('word/document.xml')!)).toEqual(Buffer.from(FILES['word/document.xml']));
  expect(Buffer.from(opened.read('stored.txt')!).toString()).toBe('stored');
  expect(opened.read('missing')).toBeNull();
});

it('takes a comment after the directory', () => {
  const comment = Buffer.concat([zip, Buffer.from('a comment')]);
  expect(readDirectory(comment)).toHaveLength(3);
});

it.each([
  ['cut off', zip.subarray(0, zip.length - 40), /cut off/],
  ['empty', new Uint8Array(0), /cut off/],
])('refuses a file that is %s', (_what, bytes, message) => {
  expect(() => new Zip(bytes, 'a file')).toThrow(message);
});

it('refuses a part that is broken', () => {
  const broken = Uint8Array.from(zip);
  broken.fill(0xff, 48, 60);
  expect(() => new Zip(broken, 'a file').read('word/document.xml')).toThrow(/^a file, broken: /);
});

it('stops a bomb by what comes out of it, whatever its directory says', () => {
  const zeros = Buffer.alloc(60 * 1024 * 1024);
  const packed = deflateRawSync(zeros);
  const bomb = Buffer.from(zipSync({ 'word/document.xml': [packed, { level: 0 }] }));
  // The part is stored deflated: the method in both headers says so, the size a lie.
  for (const [signature, method] of [
    ['PK\x03\x04', 8],
    ['PK\x01\x02', 10],
  ] as const) {
    bomb.writeUInt16LE(8, bomb.indexOf(signature, 0, 'latin1') + method);
  }
  expect(() => new Zip(bomb, 'a file').read('word/document.xml')).toThrow(/unpacks to more than 24 MiB/);
});
