import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkParts, readParts } from '../../../src/batch/shards/shard-parts.js';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'plan06-shard-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const OPTIONS = { format: 'json', csv: { preset: 'rfc4180', separator: ',' } };
const HEAD = { plan06: '0.1.0', options: OPTIONS, inputs: 'x', total: 1, shard: { index: 1, count: 1 } };
const lineOf = (output: unknown) => ({ at: 0, parts: [1], sha256: 'a'.repeat(64), entry: entryOf({ output }) });
const entryOf = (some: object) => ({
  file: 'a.md',
  status: 'ok',
  code: null,
  message: null,
  line: null,
  findings: [],
  ...some,
});
const withEntry = (some: object) => ({ ...lineOf('a.json'), entry: entryOf({ output: 'a.json', ...some }) });
const read = (...lines: unknown[]) => {
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  const digest = createHash('sha256').update(text).digest('hex');
  writeFileSync(join(dir, 'plan06-shard-1-of-1.ndjson'), `${text}${JSON.stringify({ digest })}\n`);
  return readParts(dir);
};

describe('the list of a shard', () => {
  it('is taken only as it was written', () => {
    read(HEAD, lineOf('a.json'));
    const list = join(dir, 'plan06-shard-1-of-1.ndjson');
    writeFileSync(list, readFileSync(list, 'utf8').replace('a.json', 'b.json'));
    expect(() => readParts(dir)).toThrow(/is damaged/u);
  });

  it.each(['a.json', 'in/a.json', 'in/..a.json', 'kế hoạch/a b.json', '12:30.json', null])(
    'may name the output %j',
    (output) => {
      expect(read(HEAD, lineOf(output))[0]!.lines[0]!.entry.output).toBe(output);
    },
  );

  it.each([
    '../a.json',
    'in/../../a.json',
    '/tmp/a.json',
    'C:\\a.json',
    'in\\a.json',
    './a.json',
    'in//a.json',
    '',
    5,
    'c:a.json',
    '.plan06-cache/a.json',
    'a',
    'a.yaml',
    'a.json/',
  ])('may not name the output %j', (output) => expect(() => read(HEAD, lineOf(output))).toThrow('is damaged'));

  it.each<[string, unknown[]]>([
    ['null for a line', [HEAD, null]],
    ['null for its head', [null, lineOf('a.json')]],
    ['a line without an entry', [HEAD, { at: 0, parts: [], sha256: null }]],
    ['a digest that is none', [HEAD, { ...lineOf('a.json'), sha256: 'abc' }]],
    ['lengths that are none', [HEAD, { ...lineOf('a.json'), parts: [-1] }]],
    ['more lengths than the format has files', [HEAD, { ...lineOf('a.json'), parts: [1, 1] }]],
    ['a format that no run has', [{ ...HEAD, options: { ...OPTIONS, format: '../x' } }, lineOf('a.json')]],
    [
      'a format of a name that all objects have',
      [{ ...HEAD, options: { ...OPTIONS, format: 'toString' } }, lineOf('a.json')],
    ],
    ['no options of CSV', [{ ...HEAD, options: { ...OPTIONS, csv: null } }, lineOf('a.json')]],
    ['columns that are no list', [{ ...HEAD, options: { ...OPTIONS, csv: { columns: 7 } } }, lineOf('a.json')]],
    ['no shard', [{ ...HEAD, shard: { index: 0, count: 0 } }, lineOf('a.json')]],
    ['a shard beyond the last', [{ ...HEAD, shard: { index: 2, count: 1 } }, lineOf('a.json')]],
    ['a file beyond the last', [HEAD, { ...lineOf('a.json'), at: 1 }]],
    [
      'a file of another shard',
      [
        { ...HEAD, total: 2, shard: { index: 1, count: 2 } },
        { ...lineOf('a.json'), at: 1 },
      ],
    ],
    ['an unknown status', [HEAD, withEntry({ status: '__proto__' })]],
    ['a message that is no text', [HEAD, withEntry({ message: 7 })]],
    ['a line number that is none', [HEAD, withEntry({ line: '\u001b[31m' })]],
    ['findings that are no list', [HEAD, withEntry({ findings: undefined })]],
  ])('is damaged with %s', (_, lines) => expect(() => read(...lines)).toThrow('is damaged'));

  it.each([
    [
      'nested without end',
      (text: string) => text.replace('"csv":{', `"csv":{"x":${'['.repeat(2e5)}${']'.repeat(2e5)},`),
    ],
    ['with a key twice', (text: string) => text.replace('"inputs"', '"total":1,"inputs"')],
    ['with blanks', (text: string) => text.replace('"inputs":', '"inputs": ')],
  ])('is damaged %s, though its digest holds', (_, change) => {
    const text = change(`${JSON.stringify(HEAD)}\n${JSON.stringify(lineOf('a.json'))}\n`);
    const digest = createHash('sha256').update(text).digest('hex');
    writeFileSync(join(dir, 'plan06-shard-1-of-1.ndjson'), `${text}${JSON.stringify({ digest })}\n`);
    expect(() => readParts(dir)).toThrow('is damaged');
  });

  it.each([
    ['one file twice', [lineOf('a.json'), lineOf('b.json')]],
    ['two files with one output', [lineOf('a.json'), { ...lineOf('A.json'), at: 1 }]],
  ])('does not hold all files with %s', (_, lines) => {
    expect(() => checkParts(read({ ...HEAD, total: 2 }, ...lines))).toThrow('do not hold all files');
  });
});
