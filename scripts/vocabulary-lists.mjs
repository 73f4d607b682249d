// The lists of words in src/vocabulary as they are written there: what is derived of another list repeats nothing.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { transformSync } from 'esbuild';

const isWord = (text) => /\p{L}{2}/u.test(text);

/** Name of a list ("bodies/bodies:BODIES") -> the words written in it. */
export function vocabularyLists(folder) {
  const lists = new Map();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  for (const name of names.map((one) => one.replaceAll('\\', '/')).sort()) {
    const { code } = transformSync(readFileSync(join(folder, name), 'utf8'), { loader: 'ts' });
    for (const { type, declarations } of parse(code, { ecmaVersion: 'latest', sourceType: 'module' }).body.map(
      (node) => node.declaration ?? node,
    ))
      if (type === 'VariableDeclaration')
        for (const { id, init } of declarations) lists.set(`${name.slice(0, -3)}:${id.name}`, wordsIn(init));
  }
  for (const [name, words] of lists) if (words.size === 0) lists.delete(name);
  return lists;
}

/** Strings and keys with a Vietnamese letter or a space; single words of ASCII are words as values of lists alone. */
function wordsIn(init) {
  const words = new Set();
  if (init === null || init.type.includes('Function')) return words;
  const uses = usesIn(init);
  full(init, (node) => {
    if (node.type === 'Literal' && typeof node.value === 'string' && isWord(node.value) && !uses.has(node))
      words.add(node.value);
    if (node.type === 'Property' && node.key.type === 'Identifier' && /[^ -~]/.test(node.key.name))
      words.add(node.key.name);
  });
  return words;
}

/** Literals that are names of uses, keys or levels and no words: in lower-case ASCII, as the value of an English key. */
function usesIn(init) {
  const uses = new Set();
  const mark = (node) => {
    if (node?.type === 'Literal' && /^[a-z-]+$/i.test(node.value)) uses.add(node);
    if (node?.type === 'ArrayExpression') for (const one of node.elements) mark(one);
  };
  full(init, (node) => {
    if (node.type === 'CallExpression') for (const one of node.arguments) mark(one);
    if (node.type !== 'Property') return;
    const key = node.key.name ?? node.key.value;
    if (['as', 'roles', 'key', 'role', 'level', 'behind', 'heads'].includes(key) || /[^ -~]/.test(key))
      mark(node.value);
  });
  return uses;
}

/** The words that are in more than one list, with the names of these; case does not count. */
export function repeatedWords(lists) {
  const places = new Map();
  for (const [list, words] of lists)
    for (const word of new Set([...words].map((one) => one.toLowerCase())))
      places.set(word, [...(places.get(word) ?? []), list]);
  return new Map([...places].filter(([, names]) => names.length > 1));
}
