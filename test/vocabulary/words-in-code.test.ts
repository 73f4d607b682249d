import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** Where words may stand: the vocabulary, what people read, tables of letters, and the sample lines beside rules. */
const ROOMS = [
  ...['vocabulary/', 'messages/', 'cli/declarations/', 'cli/program.ts', 'schema/'],
  ...['restore/', 'read/legacy/', 'text/syllable.ts'],
  ...['facts/recognisers.ts', 'join/rules/', 'plan/is-plan.ts'],
];

/** Files that still hold Vietnamese words, and how many lines do. To be made shorter, never longer. */
const STILL: Readonly<Record<string, number>> = {
  'extract.ts': 2,
  'plan/annexes/scan-annex/bank.ts': 3,
};

// A word of two letters or more, one of which only Vietnamese has
const WORD = /(?=[\p{L}]*[ăĂđĐĩĨũŨơƠưƯâÂêÊôÔàáãèéìíòóõùúýÀÁÃÈÉÌÍÒÓÕÙÚÝ\u1EA0-\u1EF9])\p{L}{2,}/u;
// "đ", "Ệ" alone are letters; "abcdđeghiklmnopqrstuvxy" is the alphabet
const LETTERS_ONLY = /^(?:abcd\p{L}+|.*[\]\\].*)$/u;
const QUOTED =
  /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|(?<=[=(,:!&|?\s])\/(?![/*])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/gu;
const COMMENT = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$|\s\/\/ .*$/gmu;
// Letters to choose from in a pattern: "[a-zđ]"
const CLASS = /\[(?:[^\]\\]|\\.)*\]/gu;

/** The lines of a source file on which a quoted string or a pattern holds a Vietnamese word. */
function linesWithWords(source: string): string[] {
  const code = source.replace(COMMENT, (comment) => comment.replace(/[^\n]/g, ''));
  return (code.match(QUOTED) ?? []).filter((text) => {
    const words = text.replace(CLASS, ' ').match(new RegExp(WORD, 'gu')) ?? [];
    return words.some((word) => !LETTERS_ONLY.test(word));
  });
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((name) => relative(SRC, join(SRC, name)).replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !ROOMS.some((room) => name.startsWith(room)));

describe('linesWithWords', () => {
  it.each([
    ["const a = 'và';", 1],
    ['const a = /\\s+đến\\s/u;', 1],
    ['const a = `(?:ngày) b`;', 1],
    ["// 'và'", 0],
    ['/** "Mô hình 1" */', 0],
    ["const a = 'a'; // 'và'", 0],
    ['const a = /^[a-zđ]$/u;', 0],
    ["const LETTERS = 'abcdđeghiklmnopqrstuvxy';", 0],
    ["const a = letter === 'đ';", 0],
  ])('%j has %i', (source, count) => {
    expect(linesWithWords(source)).toHaveLength(count);
  });
});

describe('Vietnamese words stand in the vocabulary and the messages, and nowhere else', () => {
  it.each(files)('%s', (name) => {
    const found = linesWithWords(readFileSync(join(SRC, name), 'utf8'));
    expect(found.slice(STILL[name] ?? 0), found.join('\n')).toEqual([]);
  });

  it('has no file in the list that could leave it', () => {
    for (const name of Object.keys(STILL))
      expect(linesWithWords(readFileSync(join(SRC, name), 'utf8')).length, name).toBeGreaterThan(0);
  });
});
