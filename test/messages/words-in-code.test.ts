import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AnyNode, parse } from 'acorn';
import { fullAncestor } from 'acorn-walk';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** Where sentences may be. */
const ROOMS = [
  'messages/',
  'vocabulary/',
  // Descriptions of keys, which are a part of the schemas and not of the program's talk
  'schema/',
  // What PLAN06_DEBUG prints for those who work on the program
  'show-stages.ts',
  // Samples beside rules, and tables of syllables
  'plan/is-plan.ts',
  'text/syllable.ts',
  // Scripts of shells, in which words are code
  'cli/completion/',
];

/** Properties whose values are examples beside a rule, and templates that are style sheets. */
const SAMPLES = /^samples?$/;
const STYLE = /^\s*[@.:*\w-]+[^{}]*\{[^{}]*:/;
// "plain text, no plan": three words in a row
const SENTENCE = /\p{L}{2,}[,:;]? \p{L}+[,:;]? \p{L}{2,}/u;

/** The sentences in a source file, but those of errors that no user can cause (RangeError) and of samples. */
function sentencesIn(source: string): string[] {
  const { code } = transformSync(source, { loader: 'ts' });
  const found: string[] = [];
  fullAncestor(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (node: AnyNode, _state, ancestors) => {
    const text =
      node.type === 'Literal' && typeof node.value === 'string'
        ? node.value
        : node.type === 'TemplateElement'
          ? (node.value.cooked ?? '')
          : '';
    if (SENTENCE.test(text) && !STYLE.test(text) && !isExempt(ancestors as AnyNode[])) found.push(text);
  });
  return found;
}

function isExempt(ancestors: readonly AnyNode[]): boolean {
  return ancestors.some((one) => {
    if (one.type === 'Property') return one.key.type === 'Identifier' && SAMPLES.test(one.key.name);
    if (one.type === 'NewExpression') return one.callee.type === 'Identifier' && one.callee.name === 'RangeError';
    // recogniser('Mục tiêu: 100% hộ dân', …)
    return one.type === 'CallExpression' && one.callee.type === 'Identifier' && one.callee.name === 'recogniser';
  });
}

/** Sentences that are no wording: parts of a file that is read or written, faults of the program itself. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  'account/places.ts': ['outside its parent: '],
  'account/slices.ts': ['not one place for each value: /document/'],
  'characters/markdown/mask-markup.ts': ['of picture text'],
  'cli/commands/init.ts': ['# vocabulary:'],
  'read/scan/engines.ts': ['npm install tesseract.js@7 '],
  'text/latin.ts': [', expected L, Lu, Ll, M or N'],
};

describe('sentencesIn', () => {
  it.each([
    ["const a = 'the disk is full';", 1],
    ['const a = `cannot write to the disk`;', 1],
    ["throw new PlanInputError('broken', 'a picture that is cut');", 1],
    ["const a = 'kế hoạch này không có mục';", 1],
    ["const a = 'the-disk-is-full';", 0],
    ["// 'the disk is full'", 0],
    ["throw new RangeError('Unexpected offset in the text');", 0],
    ["const RULE = { sample: 'Công an xã chủ trì' };", 0],
    ['const STYLE = `.a{color:red} .b .c{margin:0 auto}`;', 0],
    ["import a from 'the disk is full';", 0],
  ])('%j has %i', (source, count) => {
    expect(sentencesIn(source)).toHaveLength(count);
  });
});

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !ROOMS.some((room) => name.startsWith(room)));

it('has all wording in messages', () => {
  const found = files.flatMap((name) =>
    sentencesIn(readFileSync(join(SRC, name), 'utf8'))
      .filter((text) => !OTHERS[name]?.some((other) => text.includes(other)))
      .map((text) => `${name}: ${text.slice(0, 100)}`),
  );
  expect(found).toEqual([]);
});
