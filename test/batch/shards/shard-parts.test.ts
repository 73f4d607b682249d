import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readParts } from '../../../src/batch/shards/shard-parts.js';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'plan06-shard-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const HEAD = { plan06: '0.1.0', options: {}, inputs: 'x', total: 1, shard: { index: 1, count: 1 } };
const lineOf = (output: unknown) => ({ at: 0, parts: [1], sha256: 'a'.repeat(64), entry: { file: 'a.md', output } });
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

  it.each(['a.json', 'in/a.json', 'in/..a.json', 'kế hoạch/a b.json', null])('may name the output %j', (output) => {
    expect(read(HEAD, lineOf(output))[0]!.lines[0]!.entry.output).toBe(output);
  });

  it.each(['../a.json', 'in/../../a.json', '/tmp/a.json', 'C:\\a.json', 'in\\a.json', './a.json', 'in//a.json', '', 5])(
    'may not name the output %j',
    (output) => expect(() => read(HEAD, lineOf(output))).toThrow('is damaged'),
  );

  it.each<[string, unknown[]]>([
    ['null for a line', [HEAD, null]],
    ['null for its head', [null, lineOf('a.json')]],
    ['a line without an entry', [HEAD, { at: 0, parts: [], sha256: null }]],
    ['a digest that is none', [HEAD, { ...lineOf('a.json'), sha256: 'abc' }]],
    ['lengths that are none', [HEAD, { ...lineOf('a.json'), parts: [-1] }]],
  ])('is damaged with %s', (_, lines) => expect(() => read(...lines)).toThrow('is damaged'));
});
