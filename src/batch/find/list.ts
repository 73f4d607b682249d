/**
 * The names in a list of files: one a line, or, where the list holds NULs (`find -print0`), one before each NUL. Empty
 * lines are no names; a byte order mark and CRLF line ends are taken.
 */
export function namesIn(list: string): string[] {
  const text = list.replace(/^\ufeff/, '');
  return (text.includes('\0') ? text.split('\0') : text.split(/\r?\n/)).filter((name) => name !== '');
}
