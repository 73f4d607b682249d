import { lstatSync, type Stats, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { nameOf } from '../../batch/find/inside.js';
import { glob } from '../../batch/find/search.js';
import { Failure } from '../failure.js';
import { inParts } from '../output/library-message.js';
import { reportError, reportNote } from '../output/report.js';
import { STDIN } from './read.js';

/** What a folder is searched for: the files that extract reads, and what it prints. */
const IN_FOLDERS =
  '**/*.{md,markdown,txt,text,docx,docm,doc,html,htm,rtf,odt,pdf,png,jpg,jpeg,tif,tiff,json,ndjson,jsonl,yaml,yml}';

export interface Files {
  /** In the order given, those of one folder or glob by their names; each once. */
  readonly files: string[];
  /** Whether a name stands for no file: it matches nothing, or only what is told and left out. */
  readonly failed: boolean;
}

/**
 * The files that names, folders and globs stand for. A name that is both a file and a glob is the file. Links and what is
 * no file are left out unless named themselves, which is said, as are names that stand for nothing.
 */
export function filesOf(patterns: readonly string[]): Files {
  const files = new Set<string>();
  let failed = false;
  for (const pattern of patterns) {
    const { found, isTold } = expand(pattern);
    if (found.length === 0) failed = true;
    if (found.length === 0 && !isTold) {
      const isFolder = statSync(pattern, { throwIfNoEntry: false })?.isDirectory() ?? false;
      reportError(pattern, new Failure(isFolder ? 'folder-empty' : 'no-such-file'));
    }
    for (const file of found) files.add(file);
  }
  return { files: [...files], failed };
}

/** What a name stands for; `isTold` where something of it is left out and the reason was said. */
function expand(pattern: string): { found: string[]; isTold: boolean } {
  const itself = { found: [pattern], isTold: false };
  if (pattern === STDIN) return itself;
  let stats: Stats | undefined;
  try {
    stats = statSync(pattern, { throwIfNoEntry: false }) ?? lstatSync(pattern, { throwIfNoEntry: false });
  } catch {
    return itself; // Out of reach: reading it tells why.
  }
  if (stats && !stats.isDirectory()) return itself;
  const cwd = process.cwd();
  const hits = stats
    ? glob(resolve(pattern), [IN_FOLDERS], { cwd, ignore: ['plan06.config.*'], anyCase: true })
    : glob(cwd, [pattern.replaceAll('\\', '/')], { cwd, ignore: [] });
  for (const { trouble } of hits) {
    if (trouble) reportNote(`${trouble.file}: ${inParts(trouble.message)}`, trouble.status === 'failed');
  }
  const shown = (path: string) => (stats ? join(pattern, relative(pattern, path)) : nameOf(path, cwd));
  const read = hits.filter(({ trouble }) => !trouble);
  const found = read.map(({ path }) => (isAbsolute(pattern) ? path : shown(path))).sort();
  return { found, isTold: read.length < hits.length };
}
