/**
 * The names in a list of files: one per line, or, if the list holds NULs (`find -print0`), one before each NUL. Empty
 * lines are skipped; a byte order mark and CRLF line ends are accepted.
 */
export function namesIn(list: string): string[] {
  const text = list.replace(/^\ufeff/, '');
  return (text.includes('\0') ? text.split('\0') : text.split(/\r?\n/)).filter((name) => name !== '');
}
