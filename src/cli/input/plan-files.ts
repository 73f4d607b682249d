import { statSync } from 'node:fs';
import { join } from 'node:path';
import fastGlob from 'fast-glob';
import { STDIN } from './read.js';

/** What a folder is searched for: the files that extract reads, and what it prints. */
const IN_FOLDERS =
  '**/*.{md,markdown,txt,text,docx,docm,doc,html,htm,rtf,odt,pdf,png,jpg,jpeg,tif,tiff,json,ndjson,jsonl,yaml,yml}';

export interface Files {
  /** In the order given, those of one folder or glob by their names; each once. */
  readonly files: string[];
  /** Names that match no file. */
  readonly unmatched: string[];
}

/** The files that names, folders and globs stand for. A name that is both a file and a glob is the file. */
export function filesOf(patterns: readonly string[]): Files {
  const files = new Set<string>();
  const unmatched: string[] = [];
  for (const pattern of patterns) {
    const found = expand(pattern);
    if (found.length === 0) unmatched.push(pattern);
    for (const file of found) files.add(file);
  }
  return { files: [...files], unmatched };
}

function expand(pattern: string): string[] {
  if (pattern === STDIN) return [pattern];
  const stats = statSync(pattern, { throwIfNoEntry: false });
  if (stats?.isDirectory()) {
    return fastGlob
      .sync(IN_FOLDERS, { cwd: pattern, caseSensitiveMatch: false, ignore: ['**/plan06.config.*'] })
      .sort()
      .map((name) => join(pattern, name));
  }
  if (stats) return [pattern];
  return fastGlob.sync(pattern.replaceAll('\\', '/')).sort();
}
