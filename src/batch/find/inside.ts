import { isAbsolute, relative, sep } from 'node:path';

/** Whether `path` is `folder` or is in it. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The name of a file: its path from `cwd`, with `/`. */
export function nameOf(path: string, cwd: string): string {
  return (relative(cwd, path) || '.').split(sep).join('/');
}
