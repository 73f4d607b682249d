import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { latinPatterns } from '../../scripts/latin-patterns.mjs';
import { latin } from '../../src/text/latin.js';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'plan06-test-'));
  mkdirSync(join(dir, 'src'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

async function built(text: string): Promise<string> {
  const file = join(dir, 'src', 'sample.ts');
  writeFileSync(file, text);
  const { outputFiles } = await build({
    entryPoints: [file],
    write: false,
    plugins: [latinPatterns],
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}

describe('patterns written out by the build', () => {
  it.each([/^\p{Lu}{2,}(?: |$)/u, /[^\p{L}\p{N}]+/gu, /[\]/\p{M}]\/(?:\p{Ll}|\()/iu, /\p{N}\)\P{L}/uy])(
    '%s is what latin makes of it',
    async (pattern) => {
      const code = await built(`export const PATTERN = latin(${pattern});`);
      const { source, flags } = latin(pattern);
      expect(code).toBe(`export const PATTERN = /${source}/${flags};\n`);
      const long = await built(`export const PATTERN = latin(\n  ${pattern},\n);`);
      expect(long).toBe(code);
    },
  );

  it.each(['latin("\\\\p{L}")', 'latin(`\\\\p{L}`, "g")', 'latin(PATTERN)', 'platin(/\\p{L}/u)'])(
    '%s stays',
    async (call) => {
      const code = await built(`${call};`);
      expect(code).not.toContain('\\u0041');
      expect(code.replace(/new RegExp\("(.*)", "u"\)/su, '/$1/u')).toBe(`${call};\n`);
    },
  );

  it('a pattern that it cannot read fails the build', async () => {
    await expect(built('export const PATTERN = latin(/\\p{L}/u, "g");')).rejects.toThrow('cannot be written out');
  });
});
