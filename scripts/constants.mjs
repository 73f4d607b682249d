// Writes out while building what modules derive from the vocabulary: lists without marks, maps by first word, patterns
// made of words. A run would spend longer on deriving them than on their use.
import { readFile, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'acorn';
import { simple } from 'acorn-walk';
import { build, transform } from 'esbuild';
import { withLatePatterns } from './late-patterns.mjs';
import { withLatinPatterns } from './latin-patterns.mjs';
import { ownPath } from './own-path.mjs';

/** The folders whose modules depend on nothing but each other: not on the machine, the user or the time. */
const PURE =
  /[\\/]src[\\/](?:account|characters|checks|facts|join|lexicon|lines|outline|plan|restore|text|values|vocabulary)[\\/].*\.ts$/;
/** What a module that depends on more than that has in it. */
const IMPURE = /\bprocess\b|\bimport\.meta\b|\bnode:|\bDate\b/;
/** A longer text takes longer to be read than the value takes to be made. */
const LONGEST = 60_000;

/**
 * An esbuild plugin that puts the values of constants in the place of the expressions that make them, in modules whose
 * top level has nothing but imports and declarations. Constants that hold functions, class instances or buffers, and
 * those that are literals already, stay as they are. Patterns are made on their first use.
 */
export function constants(entry, define) {
  let values;
  return {
    name: 'constants',
    setup({ onLoad }) {
      onLoad({ filter: PURE }, async ({ path: file }) => {
        values ??= valuesOf(entry, define);
        const module = await read(file);
        const own = (await values)[relative(process.cwd(), file)] ?? {};
        return { contents: withLatePatterns(withValues(module, own)), loader: 'js' };
      });
    },
  };
}

/** The values of all such constants, by module and name: the program is loaded once, with each module telling its own. */
async function valuesOf(entry, define) {
  const telling = {
    name: 'telling',
    setup({ onLoad }) {
      onLoad({ filter: PURE }, async ({ path: file }) => {
        const { text, found } = await read(file);
        const told = found.map(({ name }) => `${name}: () => ${name}`).join();
        const name = JSON.stringify(relative(process.cwd(), file));
        return { contents: `${text}\n(globalThis.constants ??= {})[${name}] = {${told}};`, loader: 'js' };
      });
    },
  };
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    write: false,
    define,
    plugins: [telling],
    logLevel: 'warning',
  });
  return evaluated(outputFiles[0].text);
}

async function evaluated(text) {
  const file = ownPath('constants.mjs');
  await writeFile(file, text);
  await import(pathToFileURL(file).href);
  return globalThis.constants;
}

/** A module as JavaScript, and its constants that are made by a call. */
async function read(file) {
  const source = await withLatinPatterns(await readFile(file, 'utf8'), file);
  const { code: text } = await transform(source, { loader: 'ts', charset: 'utf8', sourcefile: file });
  const { body } = parse(text, { ecmaVersion: 'latest', sourceType: 'module' });
  const declarations = body.map((node) => (node.type === 'ExportNamedDeclaration' && node.declaration) || node);
  const isPlain = declarations.every(({ type }) => /^(?:Import|Export|Variable|Function|Class)/.test(type));
  if (!isPlain || IMPURE.test(source)) return { text, found: [] };
  const found = declarations
    .filter(({ type, kind }) => type === 'VariableDeclaration' && kind === 'const')
    .flatMap(({ declarations: all }) => all)
    .filter(({ id, init }) => id.type === 'Identifier' && isMade(init))
    .map(({ id, init }) => ({ name: id.name, from: init.start, to: init.end }));
  return { text, found };
}

/** Whether an expression has a call in it, other than one that makes an empty collection. */
function isMade(init) {
  let calls = 0;
  simple(init, {
    CallExpression: () => calls++,
    NewExpression: ({ arguments: given }) => (calls += given.length),
  });
  return calls > 0 && !/Function/.test(init.type);
}

function withValues({ text, found }, own) {
  let done = text;
  for (const { name, from, to } of found.toReversed()) {
    const written = own[name] && writtenOf(own[name]());
    if (written !== undefined && written.length <= LONGEST) done = done.slice(0, from) + written + done.slice(to);
  }
  return done;
}

/** A value as it is written in code; undefined for one that cannot be: a function, a class instance, a buffer. */
export function writtenOf(value) {
  if (value === null || ['string', 'boolean'].includes(typeof value)) return JSON.stringify(value);
  if (typeof value === 'number' || value === undefined) return `${Object.is(value, -0) ? '-0' : value}`;
  if (typeof value !== 'object') return undefined;
  if (value instanceof RegExp) return String(value);
  if (Array.isArray(value)) return listOf(value);
  if (value instanceof Map || value instanceof Set) {
    const list = value.size > 0 ? listOf([...value]) : undefined;
    return list && `new ${value.constructor.name}(${list})`;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return undefined;
  const entries = Object.entries(value).map(([key, one]) => [JSON.stringify(key), writtenOf(one)]);
  return entries.some(([, one]) => one === undefined)
    ? undefined
    : `{${entries.map(([key, one]) => `${key}:${one}`).join()}}`;
}

function listOf(values) {
  const written = values.map(writtenOf);
  return written.includes(undefined) ? undefined : `[${written.join()}]`;
}
