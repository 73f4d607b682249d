import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { read } from '../../../src/index.js';
import { CompoundFile } from '../../../src/read/ole/compound.js';

const DOC = readFileSync('fixtures/formats/loc-ha-auto.doc');

/** The file with another number in a place of its table of sectors. */
function withChain(at: number, next: number): Buffer {
  const changed = Buffer.from(DOC);
  const table = (DOC.readUInt32LE(76) + 1) * 512;
  changed.writeUInt32LE(next, table + at * 4);
  return changed;
}

it('finds streams by their names, large and small', () => {
  const file = new CompoundFile(DOC);
  expect(file.stream('WordDocument')!.readUInt16LE(0)).toBe(0xa5ec);
  expect(file.stream('\u0005SummaryInformation')!.readUInt16LE(0)).toBe(0xfffe);
  expect(file.stream('worddocument')).toBeNull();
});

it('follows no chain in a circle', async () => {
  const start = DOC.readUInt32LE(48);
  const circle = withChain(start, start);
  expect(() => new CompoundFile(circle)).toThrow(RangeError);
  await expect(read(circle)).rejects.toMatchObject({ code: 'broken' });
});

it('says of an old document with a password that it has one', async () => {
  const locked = Buffer.from(DOC);
  const head = DOC.indexOf(new CompoundFile(DOC).stream('WordDocument')!.subarray(0, 32));
  locked.writeUInt16LE(DOC.readUInt16LE(head + 10) | 0x0100, head + 10);
  await expect(read(locked)).rejects.toMatchObject({ code: 'locked', hint: 'save it without the password first' });
});
