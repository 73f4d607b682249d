import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Cache, cacheKey } from '../../src/batch/cache.js';
import { readBounded } from '../../src/batch/convert/read.js';
import { namesIn } from '../../src/batch/find/list.js';
import { inOrder } from '../../src/batch/in-order.js';
import { type ProgressWords, progressBar, progressLines } from '../../src/batch/report/progress.js';
import type { ConvertOptions } from '../../src/batch/types.js';
import { FolderMaker } from '../../src/batch/write/folder.js';
import { makeTemporary } from '../../src/batch/write/temporary.js';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'plan06-parts-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

describe('a list of files', () => {
  it.each([
    ['lines', 'a.md\nb c.md\n', ['a.md', 'b c.md']],
    ['CRLF and empty lines', '\ufeffa.md\r\n\r\nb.md', ['a.md', 'b.md']],
    ['NULs', 'a\nb.md\0c.md\0', ['a\nb.md', 'c.md']],
    ['nothing', '\n', []],
  ])('%s', (_, list, names) => {
    expect(namesIn(list)).toEqual(names);
  });
});

describe('reading a file', () => {
  it('reads it whole up to the limit and refuses one byte more', () => {
    writeFileSync(join(dir, 'x'), 'a'.repeat(1000));
    const whole = readBounded(join(dir, 'x'), 1000);
    expect('bytes' in whole && whole.bytes.length).toBe(1000);
    expect(readBounded(join(dir, 'x'), 999)).toMatchObject({ trouble: { code: 'too-large' } });
  });
  it('reads on where the system knows no size', () => {
    const read = readBounded('/proc/self/status', 1_000_000);
    if (process.platform === 'linux') expect('bytes' in read && read.bytes.length).toBeGreaterThan(100);
  });
  it.each([
    ['a folder', () => dir],
    ['nothing', () => join(dir, 'none')],
    ['a file as a folder', () => join(dir, 'x', 'y')],
  ])('refuses %s', (_, path) => {
    expect(readBounded(path(), 10)).toMatchObject({ trouble: { code: 'unreadable' } });
  });
});

describe('the temporary folder', () => {
  it('takes away what killed runs left, and nothing else', () => {
    const mine = makeTemporary(dir).slice(dir.length + 1);
    const host = mine.split('-')[2]!;
    const dead = `.plan06-tmp-${host}-999999999-ab12cd34`;
    const foreign = '.plan06-tmp-00000000-1-ab12cd34';
    const old = '.plan06-tmp-00000000-2-ab12cd34';
    for (const name of [dead, foreign, old, '.plan06-tmp', 'plan06-tmp-x']) mkdirSync(join(dir, name));
    utimesSync(join(dir, old), 0, 0);
    makeTemporary(dir);
    const left = readdirSync(dir);
    expect(left).not.toContain(dead);
    expect(left).not.toContain(old);
    expect(left).not.toContain(mine);
    for (const name of [foreign, '.plan06-tmp', 'plan06-tmp-x']) expect(left).toContain(name);
  });
});

describe('folders of the output', () => {
  it('are made, but not through a link that leads out', () => {
    const outside = mkdtempSync(join(tmpdir(), 'plan06-outside-'));
    mkdirSync(join(dir, 'real'));
    symlinkSync(outside, join(dir, 'out'));
    symlinkSync(join(dir, 'real'), join(dir, 'in'));
    const folders = new FolderMaker(dir);
    folders.makeFor('a/b/x.json');
    folders.makeFor('in/c/x.json');
    expect(existsSync(join(dir, 'a', 'b'))).toBe(true);
    expect(existsSync(join(dir, 'real', 'c'))).toBe(true);
    expect(() => folders.makeFor('out/c/x.json')).toThrow(/leads out/);
    expect(readdirSync(outside)).toEqual([]);
    rmSync(outside, { recursive: true });
  });
});

describe('the cache', () => {
  const options: ConvertOptions = {
    format: 'json',
    positions: true,
    compact: false,
    csv: { preset: 'excel', separator: ';' },
  };
  const bytes = Buffer.from('x');
  const key = cacheKey('1', options, 'a.md', bytes);

  it('knows a conversion by version, options, name and content', () => {
    const others = [
      cacheKey('2', options, 'a.md', bytes),
      cacheKey('1', { ...options, positions: false }, 'a.md', bytes),
      cacheKey('1', { ...options, csv: { preset: 'excel', separator: ',' } }, 'a.md', bytes),
      cacheKey('1', options, 'b.md', bytes),
      cacheKey('1', options, 'a.md', Buffer.from('y')),
    ];
    expect(new Set([key, ...others]).size).toBe(6);
    expect(cacheKey('1', options, 'a.md', Buffer.from('x'))).toBe(key);
  });

  it('gives back what it was given, and nothing that was cut short', () => {
    const folder = join(dir, 'cache');
    mkdirSync(folder);
    const cache = new Cache(folder, makeTemporary(folder));
    const record = { ok: false, trouble: { code: 'empty', message: 'm', hint: 'h' } } as const;
    expect(cache.get(key)).toBeNull();
    cache.put(key, record);
    expect(cache.get(key)).toMatchObject(record);
    writeFileSync(join(folder, key.slice(0, 2), `${key.slice(2)}.json`), '{"key":"');
    expect(cache.get(key)).toBeNull();
  });

  it('drops what nobody has asked for in a month', () => {
    const cache = new Cache(dir, makeTemporary(dir));
    cache.put(key, { ok: false, trouble: { code: 'empty', message: 'm', hint: 'h' } });
    cache.prune(Date.now() + 29 * 86_400_000);
    expect(cache.get(key)).not.toBeNull();
    cache.prune(Date.now() + 31 * 86_400_000);
    expect(cache.get(key)).toBeNull();
  });
});

describe('work in order', () => {
  it('settles in order, with no more in hand than there are lanes', async () => {
    let inHand = 0;
    let most = 0;
    const settled: (string | null)[] = [];
    await inOrder(
      Array.from({ length: 100 }, (_, at) => at),
      {
        lanes: 4,
        begin: async (at) => {
          most = Math.max(most, ++inHand);
          await new Promise((done) => setTimeout(done, (at * 7) % 5));
          inHand--;
          return `${at}`;
        },
        settle: (_, result) => settled.push(result),
        isOver: () => false,
      },
    );
    expect(settled).toEqual(Array.from({ length: 100 }, (_, at) => `${at}`));
    expect(most).toBe(4);
  });

  it('gives up the rest when it is over, and ends with an error of its own', async () => {
    const settled: (number | null)[] = [];
    let isOver = false;
    const work = { lanes: 2, begin: async (at: number) => at, isOver: () => isOver };
    const settle = (at: number, result: number | null) => {
      settled.push(result);
      isOver ||= at === 3;
    };
    await inOrder([1, 2, 3, 4, 5], { ...work, settle });
    expect(settled).toEqual([1, 2, 3, null, null]);
    isOver = false;
    const full = {
      ...work,
      settle: () => {
        throw new Error('full');
      },
    };
    await expect(inOrder([1, 2], full)).rejects.toThrow('full');
  });
});

describe('progress', () => {
  const words: ProgressWords = ({ done, total, rate, left, failed }) =>
    `${done}/${total} files, ${rate}/s, ${left} left${failed > 0 ? `, ${failed} failed` : ''}`;

  it('draws a bar that fits, with count, rate, time left and failures', () => {
    let time = 0;
    const drawn: string[] = [];
    const bar = progressBar(
      (text) => drawn.push(text),
      () => 80,
      words,
      () => time,
    );
    time = 10_000;
    bar.update(125, 500, 3);
    bar.update(126, 500, 3);
    bar.clear();
    expect(drawn).toEqual([
      '\r\u001b[K[======                  ] 125/500 files, 13/s, 0:30 left, 3 failed',
      '\r\u001b[K',
    ]);
  });

  it('says what takes long, after the bar and before there is one', () => {
    let time = 0;
    const drawn: string[] = [];
    const bar = progressBar(
      (text) => drawn.push(text.slice(4)),
      () => 90,
      words,
      () => time,
    );
    bar.about('a.pdf: page 1 of 7');
    time = 1000;
    bar.update(1, 2, 0);
    time = 2000;
    bar.about('b.pdf: page 3 of 7');
    expect(drawn).toEqual([
      'a.pdf: page 1 of 7',
      '[============            ] 1/2 files, 1.0/s, 0:01 left',
      '[============            ] 1/2 files, 0.5/s, 0:02 left b.pdf: page 3 of 7',
    ]);
  });

  it('writes a plain line now and then', () => {
    let time = 0;
    const lines: string[] = [];
    const progress = progressLines(
      (text) => lines.push(text),
      words,
      () => time,
    );
    for (time = 1000; time <= 25_000; time += 1000) progress.update(time / 1000, 100, 0);
    expect(lines).toEqual(['plan06: 10/100 files, 1.0/s, 1:30 left\n', 'plan06: 20/100 files, 1.0/s, 1:20 left\n']);
  });
});
