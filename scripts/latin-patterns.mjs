// Writes the patterns in `latin(/…/)` out while building: Node.js would spend longer on `\p{…}` than on the pattern's use.
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';

// `latin(/^\p{Lu}{2,}(?: |$)/u)`, also with the pattern on a line of its own
const CALL = /\blatin\(\s*\/(?<source>(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/(?<flags>[a-z]*),?\s*\)/g;
const CALL_BEGINS = /\blatin\(\s*\//;

/** An esbuild plugin that puts what `latin` makes of such a pattern in the place of the call. */
export const latinPatterns = {
  name: 'latin-patterns',
  async setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8');
      if (!CALL_BEGINS.test(text)) return undefined;
      const contents = await withLatinPatterns(text);
      const left = contents.split('\n').findIndex((line) => CALL_BEGINS.test(line));
      if (left < 0) return { contents, loader: 'ts' };
      return { errors: [{ text: 'a pattern that cannot be written out', location: { file, line: left + 1 } }] };
    });
  },
};

/** The text of a module with these patterns written out. */
export async function withLatinPatterns(text) {
  const latin = await latinOf('src/text/latin.ts');
  return text.replace(CALL, (_, source, flags) => String(latin(new RegExp(source, flags))));
}

let made;
function latinOf(file) {
  made ??= build({ entryPoints: [file], bundle: true, format: 'esm', write: false }).then(
    ({ outputFiles }) => import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`),
  );
  return made.then(({ latin }) => latin);
}
