import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** Where words may be: the vocabulary, what people read, tables of letters, and the sample lines beside rules. */
const ROOMS = [
  ...['vocabulary/', 'messages/', 'cli/declarations/', 'cli/program.ts', 'schema/'],
  ...['restore/', 'read/legacy/', 'text/misreading.ts', 'text/syllable.ts'],
  ...['facts/recognisers.ts', 'join/rules/', 'plan/is-plan.ts'],
  // Letters of syllables
  'characters/torn-pieces.ts',
];

/** Files that still hold Vietnamese words, and how many lines do. To be made shorter, never longer. */
const STILL: Readonly<Record<string, number>> = {};

// A word of two letters or more, one of which only Vietnamese has
const WORD = /(?=[\p{L}]*[ăĂđĐĩĨũŨơƠưƯâÂêÊôÔàáãèéìíòóõùúýÀÁÃÈÉÌÍÒÓÕÙÚÝ\u1EA0-\u1EF9])\p{L}{2,}/u;
// "đ", "Ệ" alone are letters; "abcdđeghiklmnopqrstuvxy" is the alphabet
const LETTERS_ONLY = /^(?:abcd\p{L}+|.*[\]\\].*)$/u;
const QUOTED =
  /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|(?<=[=(,:!&|?\s])\/(?![/*])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/gu;
const COMMENT = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$|\s\/\/ .*$/gmu;
// Letters to choose from in a pattern: "[a-zđ]"
const CLASS = /\[(?:[^\]\\]|\\.)*\]/gu;

// "sample: 'UBND xã An Bình'": the line beside a rule that it takes
const SAMPLE = /\bsample: (?:'(?:[^'\\\n]|\\.)*'|"[^"\n]*"|`[^`]*`)/gu;
const codeOf = (source: string) => source.replace(COMMENT, (text) => text.replace(/[^\n]/g, '')).replace(SAMPLE, '');

/** The lines of a source file on which a quoted string or a pattern holds a Vietnamese word. */
function linesWithWords(source: string): string[] {
  return (codeOf(source).match(QUOTED) ?? []).filter((text) => {
    const words = text.replace(CLASS, ' ').match(new RegExp(WORD, 'gu')) ?? [];
    return words.some((word) => !LETTERS_ONLY.test(word));
  });
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/giu, 'd').toLowerCase();

/** English words and names of the web, of programs and of keys that read like a Vietnamese one without its marks. */
const ENGLISH = new Set(
  'app ban buy can com day doc gap giu html lang long may ocr pdf scan sdt tap ten than the them thread tin van video word'.split(
    ' ',
  ),
);

/** The words of the vocabulary, without their marks: those of phrases that hold a Vietnamese letter. */
const UNMARKED = new Set(
  readdirSync(join(SRC, 'vocabulary'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap(
      (name) =>
        readFileSync(join(SRC, 'vocabulary', name), 'utf8')
          .replace(COMMENT, '')
          .match(QUOTED) ?? [],
    )
    .filter((text) => WORD.test(text))
    .flatMap((text) => (text.match(/\p{L}{3,}/gu) ?? []).map(fold))
    .filter((word) => !ENGLISH.has(word)),
);

/** The quoted strings and patterns of a source file that hold a word of the vocabulary without its marks. */
function unmarkedWords(source: string): string[] {
  return (codeOf(source).match(QUOTED) ?? [])
    .filter((text) => !/^'(?:\.{1,2}\/|node:)/.test(text))
    .filter((text) => {
      const letters = text.replace(/\\.|\$\{[^}]*\}|\(\?<\w+>|https?:\S+/gu, ' ');
      return (letters.match(/[A-Za-z]{3,}/gu) ?? []).some((word) => UNMARKED.has(word.toLowerCase()));
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

describe('unmarkedWords', () => {
  it.each([
    ['const a = /ngay \\d+/u;', 1],
    ["const a = 'mo hinh';", 1],
    ['const a = `(?:thang|nam)`;', 1],
    ["// 'mo hinh'", 0],
    ["const a = 'the day';", 0],
    ["import { a } from './quy/nam.js';", 0],
    ["  { name: 'a', sample: 'mo hinh' },", 0],
    ['const a = /\\bng/;', 0],
  ])('%j has %i', (source, count) => {
    expect(unmarkedWords(source)).toHaveLength(count);
  });
});

describe('Vietnamese words are in the vocabulary and the messages, and nowhere else', () => {
  it.each(files)('%s', (name) => {
    const found = linesWithWords(readFileSync(join(SRC, name), 'utf8'));
    expect(found.slice(STILL[name] ?? 0), found.join('\n')).toEqual([]);
  });

  it.each(files)('%s has none without its marks', (name) => {
    expect(unmarkedWords(readFileSync(join(SRC, name), 'utf8'))).toEqual([]);
  });

  it('has no file in the list that could leave it', () => {
    for (const name of Object.keys(STILL))
      expect(linesWithWords(readFileSync(join(SRC, name), 'utf8')).length, name).toBeGreaterThan(0);
  });
});
