import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import fastGlob from 'fast-glob';
import { say } from '../../messages/library/say.js';
import { withoutEnd } from '../../text/ends.js';
import { codeOf } from '../error.js';
import type { Unread } from '../types.js';
import { nameOf } from './inside.js';
import type { Target } from './patterns.js';

export interface SearchOptions {
  readonly cwd: string;
  readonly ignore: readonly string[];
  /** Whether "PLAN.MD" is found as "*.md". */
  readonly anyCase?: boolean;
}

export interface Hit {
  readonly path: string;
  /** The folder that a pattern searched; for a name, the one that it is in. */
  readonly folder: string;
  /** Named itself, not found by a glob or in a folder. */
  readonly isNamed?: true;
  readonly trouble?: Unread;
}

/** Finds what a target stands for: itself, everything in a folder, or what a glob matches. */
export function search(target: Target, options: SearchOptions): Hit[] {
  if (target.type === 'glob') return glob(target.folder, target.globs, options);
  const stats = statSync(target.path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return glob(target.path, ['**'], options);
  const folder = dirname(target.path);
  // A plain name is globbed as well if something is to be ignored, so that --ignore means the same for it.
  if (options.ignore.length > 0) {
    const name = fastGlob.escapePath(basename(target.path));
    return glob(folder, [name], options, true).map((hit) => ({ path: hit.path, folder, isNamed: true }));
  }
  return [{ path: target.path, folder, isNamed: true }];
}

/** What globs match in a folder and below, whatever is no file with the reason why it is not read. Follows no links. */
export function glob(folder: string, patterns: readonly string[], options: SearchOptions, dot = false): Hit[] {
  const hits: Hit[] = [];
  const note = (path: string, status: Unread['status'], code: string, message: string) =>
    hits.push({ path, folder, trouble: { file: nameOf(path, options.cwd), status, code, message } });
  const found = fastGlob.sync([...patterns], {
    absolute: true,
    braceExpansion: [...patterns, ...options.ignore].every(isSmall),
    caseSensitiveMatch: !options.anyCase,
    cwd: folder,
    dot,
    followSymbolicLinks: false,
    fs: {
      readdirSync: readFolder((path) =>
        note(path, 'failed', 'unreadable', `${say('folder-unreadable')}; ${say('check-access')}`),
      ),
    },
    ignore: options.ignore.flatMap((one) => ignored(one, options.cwd)),
    objectMode: true,
    onlyFiles: false,
  });
  for (const { path: slashed, dirent } of found) {
    if (dirent.isDirectory()) continue;
    // fast-glob turns the backslashes that a name may hold into slashes.
    const { parentPath } = dirent as { parentPath?: string };
    const path = parentPath ? join(parentPath, dirent.name) : resolve(slashed);
    if (dirent.isFile()) hits.push({ path, folder });
    else if (dirent.isSymbolicLink())
      note(path, 'skipped', 'link', `${say('link-not-followed')}; ${say('name-itself')}`);
    else note(path, 'skipped', 'special', say('no-ordinary-file'));
  }
  return hits;
}

/** Whether the sets of a glob stand for so few names that each may be written out: "{a,b}/{1..20}.md"; not "{a,b}" thirty times. */
function isSmall(pattern: string): boolean {
  const sizes = Array.from(pattern.matchAll(/\{([^{}]*)/gu), ([, set]) => {
    const [from = 0, to = 0] = set!.split('..').map(Number);
    return set!.includes('..') ? Math.abs(to - from) + 1 || 100 : set!.split(',').length;
  });
  return sizes.reduce((product, size) => product * size, 1) <= 1000;
}

/** Reads folders for fast-glob; one that cannot be read is reported and counts as empty. */
function readFolder(tell: (path: string) => void): typeof readdirSync {
  const read = (path: string, settings: { withFileTypes: true }) => {
    try {
      return readdirSync(path, settings);
    } catch (error) {
      // A folder that has just disappeared, or a dangling link, is skipped.
      if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ENOTDIR') tell(path);
      return [];
    }
  };
  return read as unknown as typeof readdirSync;
}

/** "*.bak.md" is ignored in every folder, "drafts/old" and what is in it from the working folder on. */
function ignored(pattern: string, cwd: string): string[] {
  const bare = withoutEnd(pattern.replace(/^\.\//, ''), '/');
  const from = `${fastGlob.escapePath(cwd.replaceAll('\\', '/')).replace(/\/$/, '')}/`;
  const whole = bare.startsWith('/') ? bare : bare.includes('/') ? from + bare : `**/${bare}`;
  return [whole, `${whole}/**`];
}
