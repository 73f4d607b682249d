import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';

/** Characters that turn a name into a glob. */
const MAGIC = /[*?[\]{}()!+@|\\]/;

// "'plans/*.md'": quotes that a Windows shell hands on as they are
const QUOTED = /^(?<quote>['"])(?<inner>.*)\k<quote>$/s;

/** What a pattern of the command line means: a file or folder on the disk, or a glob below an existing folder. */
export type Target =
  | { readonly type: 'name'; readonly path: string }
  | { readonly type: 'glob'; readonly folder: string; readonly globs: readonly string[] };

/**
 * The readings of a pattern, the likeliest first: as it stands; without quotes around it; with backslashes as slashes.
 * The first that exists, or that matches anything, is the one that was meant.
 */
export function readings(pattern: string): string[] {
  const bare = QUOTED.exec(pattern)?.groups?.inner ?? pattern;
  const slashed = bare.replaceAll('\\', '/');
  const list = process.platform === 'win32' ? [slashed, bare] : [pattern, bare, slashed];
  return [...new Set(list)].filter((one) => one !== '');
}

/**
 * Walks down `pattern` from `cwd` as far as its names are on the disk, whatever characters they hold and however their
 * letters are composed (NFC, NFD); the rest is a glob. Returns null if a plain name does not exist.
 */
export function resolveTarget(pattern: string, cwd: string): Target | null {
  const { root } = parse(pattern);
  let path = root === '' ? cwd : root;
  const names = pattern
    .slice(root.length)
    .split('/')
    .filter((name) => name !== '' && name !== '.');
  for (const [at, name] of names.entries()) {
    if (name === '..') {
      path = dirname(path);
      continue;
    }
    const found = findName(path, name);
    if (found === null) {
      const rest = names.slice(at);
      return MAGIC.test(name) ? { type: 'glob', folder: path, globs: toGlobs(rest.map(spellOut)) } : null;
    }
    path = join(path, found);
  }
  return { type: 'name', path };
}

/** The entry of `folder` that is called `name`, in NFC or NFD; null if there is none. */
function findName(folder: string, name: string): string | null {
  if (exists(join(folder, name))) return name;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is the same in all forms
  if (/^[\u0000-\u007f]*$/.test(name) || !existsSync(folder)) return null;
  const wanted = name.normalize('NFC');
  try {
    return readdirSync(folder).find((entry) => entry.normalize('NFC') === wanted) ?? null;
  } catch {
    return null;
  }
}

function exists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false; // "a.md/b": a file is no folder; or a name that is too long.
  }
}

/** Names as globs that match their letters in either form, each name by itself. */
function toGlobs(names: readonly string[]): string[] {
  return names.reduce<string[]>(
    (globs, name) => {
      const forms = [...new Set([name.normalize('NFC'), name.normalize('NFD')])];
      // Beyond a few names in two forms only whole patterns are tried: their number doubles with each name.
      const taken = globs.length > 16 ? [name] : forms;
      return globs.flatMap((glob) => taken.map((form) => (glob === '' ? form : `${glob}/${form}`)));
    },
    [''],
  );
}

/** fast-glob takes "plan?" for a plain name unless it holds another glob character: a set means the same. */
function spellOut(name: string): string {
  // "plan?.md", but not "plan?(s).md" or "plan\?.md"
  return name.replace(/(?<!\\)\?(?!\()/g, '[!/]');
}
