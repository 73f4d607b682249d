import { boundedDistance } from '../text/fold.js';
import { latin } from '../text/latin.js';
import { matchesOf } from '../text/matches.js';
import { SYSTEM_NAMES } from '../vocabulary/words/system-names.js';

/** Words that misspell the name of a system. */
export interface MisspeltName {
  readonly written: string;
  readonly name: string;
  readonly start: number;
}

// "VNelD", "CallCentrer"
const WORD = latin(/[\p{L}\p{N}]{2,12}/gu);

/** The system names that a text misspells, each in one word or, for a name of two words, in two. */
export function misspeltNames(text: string): MisspeltName[] {
  const words = [...matchesOf(text, WORD)];
  return words.flatMap((first, i) => {
    const second = words[i + 1];
    const isPair = second !== undefined && text.slice(first.index + first[0].length, second.index) === ' ';
    const pair = isPair ? `${first[0]} ${second[0]}` : null;
    return SYSTEM_NAMES.flatMap((name) => {
      const written = name.includes(' ') && pair !== null && isMisspelt(pair, name) ? pair : first[0];
      return isMisspelt(written, name) ? [{ written, name, start: first.index }] : [];
    });
  });
}

/**
 * "VNNeID", "VNelD", "VNEID", "CallCentrer": another spelling that equals the name but for spaces, look-alike letters,
 * doubles and one letter. In lower case or in capitals, a name of two words may be a common noun.
 */
function isMisspelt(written: string, name: string): boolean {
  if (written === name || (name.includes(' ') && written.toLowerCase() === name.toLowerCase())) return false;
  if (written[0]!.toLowerCase() !== name[0]!.toLowerCase()) return false;
  const [key, wanted] = [keyOf(written), keyOf(name)];
  if (key === wanted) return true;
  return key.startsWith(wanted.slice(0, 3)) && boundedDistance(key, wanted, 1) <= 1;
}

function keyOf(word: string): string {
  return word
    .toLowerCase()
    .replace(/ /gu, '')
    .replace(/[l1]/gu, 'i')
    .replace(/(?<letter>.)\k<letter>/gu, '$<letter>');
}
