import { isAbsolute, relative, sep } from 'node:path';

/** Whether `path` is `folder` or stands in it. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** How a file is called: its way from `cwd`, with `/`. */
export function nameOf(path: string, cwd: string): string {
  return (relative(cwd, path) || '.').split(sep).join('/');
}
