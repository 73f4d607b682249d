/**
 * Regular expressions over letters of the Latin script, Vietnamese among them.
 *
 * `\p{L}` stands for some 130,000 characters, and the engine spends 0.3 to 3 ms on each pattern that names it before it
 * reads the first letter: more than reading the plan takes. Here the property classes are written out for the scripts
 * that a plan can be written in, and the pattern needs no `u` flag: classes of a few ranges, ready in microseconds.
 */

// Latin-1, Latin Extended-A and -B, IPA and Latin Extended Additional (U+1E00 to U+1EFF), without × and ÷
const LATIN: readonly (readonly [number, number])[] = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xaa, 0xaa],
  [0xb5, 0xb5],
  [0xba, 0xba],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2af],
  [0x1e00, 0x1eff],
];

/** The inside of a character class that holds the letters of the Latin script that a property test takes. */
function lettersThat(isMeant: (letter: string) => boolean): string {
  let inside = '';
  let from = -1;
  for (const [first, last] of LATIN) {
    for (let code = first; code <= last + 1; code++) {
      const is = code <= last && isMeant(String.fromCharCode(code));
      if (is && from < 0) from = code;
      if (!is && from >= 0) {
        inside += code - 1 === from ? hex(from) : `${hex(from)}-${hex(code - 1)}`;
        from = -1;
      }
    }
  }
  return inside;
}

function hex(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}

let classes: ReadonlyMap<string, string> | undefined;

function classOf(property: string): string {
  classes ??= new Map([
    ['L', lettersThat(() => true)],
    ['Lu', lettersThat((letter) => letter !== letter.toLowerCase())],
    ['Ll', lettersThat((letter) => letter !== letter.toUpperCase() || letter === 'ß')],
    ['M', '\\u0300-\\u036f'],
    ['N', '0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be'],
  ]);
  const inside = classes.get(property);
  if (inside === undefined) throw new SyntaxError(`Unexpected property ${property}, expected L, Lu, Ll, M or N`);
  return inside;
}

// `\p{Lu}`, `\P{L}`; an escaped character; the ends of a class
const PARTS = /\\(?<sign>[pP])\{(?<property>\w+)\}|\\.|\[|\]/gs;

/**
 * The same pattern with `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{M}` and `\p{N}` standing for those of the Latin script only.
 * Takes a regular expression with the `u` flag, or its source, and gives one without; `\P{…}` may not be inside a
 * class.
 *
 * @throws {SyntaxError} for another property.
 */
export function latin(pattern: RegExp | string, flags = ''): RegExp {
  if (typeof pattern !== 'string') return latin(pattern.source, pattern.flags.replace('u', ''));
  let isInClass = false;
  const source = pattern.replace(PARTS, (part, sign: string | undefined, property: string | undefined) => {
    if (part === '[') isInClass = true;
    else if (part === ']') isInClass = false;
    if (sign === undefined || property === undefined) return part;
    const inside = classOf(property);
    if (sign === 'P') return `[^${inside}]`;
    return isInClass ? inside : `[${inside}]`;
  });
  return new RegExp(source, flags);
}
