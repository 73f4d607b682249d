import { dirname, relative, resolve, sep } from 'node:path';
import { say } from '../../messages/library/say.js';
import { append } from '../../text/lists.js';
import type { Input, Unread } from '../types.js';
import { isInside, nameOf } from './inside.js';
import { readings, resolveTarget } from './patterns.js';
import { type Hit, search } from './search.js';

export interface FindOptions {
  readonly cwd: string;
  /**
   * Outputs mirror the tree below this folder; null: below `cwd`, or below the pattern's own folder if that is outside.
   */
  readonly base: string | null;
  readonly ignore: readonly string[];
  /** Folders and files of the run itself, which are inputs only when named explicitly. */
  readonly own: readonly string[];
}

export interface Found {
  /** In the order of their names, each path once. */
  readonly inputs: Input[];
  readonly unread: Unread[];
  /** Patterns that nothing matches. */
  readonly unmatched: string[];
}

/**
 * Finds what `patterns` (globs, folders, names) and `names` (plain names, from a list) stand for. Links are not
 * followed unless named explicitly. A folder that cannot be read is reported and the search goes on.
 */
export function findInputs(patterns: readonly string[], names: readonly string[], options: FindOptions): Found {
  const hits: Hit[] = [];
  const unmatched: string[] = [];
  for (const pattern of patterns) {
    const found = findPattern(pattern, options);
    if (found.length === 0) unmatched.push(pattern);
    append(hits, found);
  }
  for (const name of names) append(hits, findListed(name, options));
  return { ...sortOut(hits, options), unmatched };
}

function findPattern(pattern: string, options: FindOptions): Hit[] {
  for (const reading of readings(pattern)) {
    const target = resolveTarget(reading, options.cwd);
    const hits = target ? search(target, options) : [];
    if (hits.length > 0) return hits;
  }
  return [];
}

/** A name in a list is never a glob; one that does not exist is a failure of its own. */
function findListed(name: string, options: FindOptions): Hit[] {
  const target = resolveTarget(process.platform === 'win32' ? name.replaceAll('\\', '/') : name, options.cwd);
  if (target?.type === 'name') return search(target, options);
  const path = resolve(options.cwd, name);
  const trouble = {
    file: nameOf(path, options.cwd),
    status: 'failed',
    code: 'unreadable',
    message: `${say('no-such-file')}; ${say('check-name')}`,
  } as const;
  return [{ path, folder: dirname(path), trouble }];
}

function sortOut(hits: readonly Hit[], { cwd, base, own }: FindOptions): Omit<Found, 'unmatched'> {
  const inputs = new Map<string, Input>();
  const unread = new Map<string, Unread>();
  for (const { path, folder, isNamed, trouble } of hits) {
    if (!isNamed && own.some((one) => isInside(path, one))) continue;
    if (trouble) unread.set(path, trouble);
    else if (!inputs.has(path)) {
      const from = base ?? (isInside(path, cwd) ? cwd : folder);
      inputs.set(path, { path, file: nameOf(path, cwd), place: relative(from, path).split(sep).join('/') });
    }
  }
  for (const path of inputs.keys()) unread.delete(path);
  const byFile = (a: { file: string }, b: { file: string }) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);
  return { inputs: [...inputs.values()].sort(byFile), unread: [...unread.values()].sort(byFile) };
}
