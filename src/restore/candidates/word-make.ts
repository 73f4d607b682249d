import { latin } from '../../text/latin.js';
import { CAPITAL, LOWER, UPPER } from '../language/model.js';

// Letters that look the same large and small (and digits read for letters), which say nothing of a word's case.
const EITHER_CASE = /[cCoOsSuUvVwWxXzZkKpPIl0-9]/;

// co  d6i: a small letter somewhere, so that the word is not set in capitals
const SMALL = latin(/\p{Ll}/u);

// UBND  PC06  GD&ĐT | Gmail  Kiosk | camera | x3  nghi¢m
export const ACRONYM = /^[A-ZĐÔƠƯ](?:&?[A-ZĐÔƠƯ])+\d*$/;

const NAME = latin(/^\p{Lu}\p{Ll}+$/u);

export const FOREIGN = latin(/^\p{Ll}+$/u);

/** Whether an unknown word is neither acronym nor name, so that it is likelier a misreading than a word. */
export function isStrange(raw: string): boolean {
  return !ACRONYM.test(raw) && !NAME.test(raw);
}

/**
 * How unlikely (−ln) the form of an unknown word is: an acronym or a name is likelier than lower case, and that than
 * symbols.
 */
export function strangeness(raw: string): number {
  if (ACRONYM.test(raw)) return 0;
  if (NAME.test(raw)) return 2;
  return FOREIGN.test(raw) ? 4 : 7;
}

/** The letter cases that fit a token best: "SO" may be "SỐ", "Số" or "sở"; "HiNH", with capitals inside, "HÌNH". */
export function likelyCases(raw: string): number[] {
  let upperFirst = 0;
  let lowerFirst = 0;
  let upperRest = 0;
  let lowerRest = 0;
  for (let i = 0; i < raw.length; i++) {
    const letter = raw[i]!;
    if (EITHER_CASE.test(letter)) continue;
    const lower = letter.toLowerCase();
    if (lower === letter.toUpperCase()) continue;
    const upper = letter !== lower;
    if (i === 0) {
      if (upper) upperFirst++;
      else lowerFirst++;
    } else if (upper) upperRest++;
    else lowerRest++;
  }
  const misfits = [upperFirst + upperRest, lowerFirst + upperRest, lowerFirst + lowerRest];
  const least = Math.min(...misfits);
  return [LOWER, CAPITAL, UPPER].filter(
    (pattern) =>
      misfits[pattern] === least && !(pattern === UPPER && (raw.length === 1 || (upperRest === 0 && SMALL.test(raw)))),
  );
}
