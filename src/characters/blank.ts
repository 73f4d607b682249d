/**
 * Whether a UTF-16 unit is a space of any kind: those of ASCII, no-break, of a set width, next line, line separators.
 */
export function isBlank(code: number): boolean {
  if (code < 0x85) return code === 32 || (code >= 9 && code <= 13);
  return code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || RARE_BLANKS.has(code);
}

const RARE_BLANKS = new Set([0x85, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000]);
