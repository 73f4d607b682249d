/** Where a text stops being JSON (RFC 8259), and what is expected there. */
export interface JsonFault {
  readonly offset: number;
  readonly expected: 'value' | 'key' | 'colon' | 'comma' | 'quote' | 'end';
}

// '"a\n"', "-1.5e3", "true": one whole string, number or word
const STRING = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
const WORD = /(?:true|false|null)/uy;
const BLANK = /[ \t\r\n]*/uy;

/** The first fault of a text that is meant to be JSON; null if it is JSON. One pass over the text. */
export function jsonFault(text: string): JsonFault | null {
  const open: ('{' | '[')[] = [];
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const sign = (one: string): boolean => {
    take(BLANK);
    if (text[at] !== one) return false;
    at++;
    return true;
  };
  const fault = (expected: JsonFault['expected']): JsonFault => ({ offset: at, expected });
  for (;;) {
    // A value begins here, after its key in an object.
    take(BLANK);
    if (open.at(-1) === '{') {
      if (text[at] !== '"') return fault('key');
      if (!take(STRING)) return fault('quote');
      if (!sign(':')) return fault('colon');
      take(BLANK);
    }
    if (text[at] === '{' || text[at] === '[') {
      const bracket = text[at] as '{' | '[';
      at++;
      if (!sign(bracket === '{' ? '}' : ']')) {
        open.push(bracket);
        continue;
      }
    } else if (text[at] === '"') {
      if (!take(STRING)) return fault('quote');
    } else if (!take(WORD) && !take(NUMBER)) return fault('value');
    // A value ends here: then its brackets, a comma, or the text.
    while (open.length > 0 && sign(open.at(-1) === '{' ? '}' : ']')) open.pop();
    if (open.length === 0) {
      take(BLANK);
      return at === text.length ? null : fault('end');
    }
    if (!sign(',')) return fault('comma');
  }
}

/** The line and the column of an offset, both from 1. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const line = before.split(/\r\n|\r|\n/u).length;
  return { line, column: offset - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) };
}
