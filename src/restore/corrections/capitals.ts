import { begins, has, UPPER as LARGE, LOWER as SMALL } from '../../text/letters.js';
import type { Draft } from '../decode/draft.js';
import { CAPITAL, LOWER, UPPER } from '../language/model.js';
import type { Correction } from './correction.js';

const LIKELY = 0.9;

/**
 * "T6 CHUC" is TỔ CHỨC: a word of a heading in capitals, one letter of which was read as a digit or a small letter. A
 * name after capitals ("CHU TICH Lê An") has only small letters after the first.
 */
export class Capitals {
  private readonly found: Correction[] = [];

  /** Notes the words of a line that belong to its capitals. */
  note({ decoded, tokens, places }: Draft, line: number): void {
    for (let i = 0; i < decoded.length; i++) {
      const { from: place, to, choices } = decoded[i]!;
      const { text, firstPattern } = choices[0]!.candidate;
      if (firstPattern !== CAPITAL || to !== place + 1) continue;
      const before = decoded[i - 1]?.choices[0]?.candidate.lastPattern;
      const behind = decoded[i + 1]?.choices[0]?.candidate.firstPattern;
      const beside = [before, behind];
      if (!beside.includes(UPPER) || beside.includes(LOWER) || beside.includes(CAPITAL)) continue;
      if (!mayBeCapitals(tokens[places[place]!]!.raw)) continue;
      this.found.push({ line, place, text: text.toUpperCase(), chance: LIKELY });
    }
  }

  corrections(): readonly Correction[] {
    return this.found;
  }
}

/** "T6", "DicH": after the first letter no small one, or a capital among them. */
function mayBeCapitals(raw: string): boolean {
  const rest = raw.slice(1);
  return begins(raw, LARGE) && rest !== '' && (!has(rest, SMALL) || has(rest, LARGE));
}
