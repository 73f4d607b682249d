import { fold } from '../../text/fold.js';
import type { Draft } from '../decode/draft.js';
import type { Correction } from './correction.js';

// O6  o6: a zero before a digit that was read as a letter
const WITH_LETTER = /^[Oo](?<digit>\d)$/;
const SURE = 0.97;

/** "Đề án O6" is Đề án 06: these words are followed by a project's number. No other number is changed. */
export class ProjectNumbers {
  private readonly found: Correction[] = [];

  /** Notes the numbers after "Đề án" in a line. */
  note({ decoded, tokens, places }: Draft, line: number): void {
    for (let i = 2; i < decoded.length; i++) {
      const { from: place } = decoded[i]!;
      const digit = WITH_LETTER.exec(tokens[places[place]!]!.raw)?.groups?.digit;
      if (digit === undefined) continue;
      const before = [decoded[i - 2]!, decoded[i - 1]!].map(({ choices }) => fold(choices[0]!.candidate.text));
      if (before.join(' ') === 'de an') this.found.push({ line, place, text: `0${digit}`, chance: SURE });
    }
  }

  corrections(): readonly Correction[] {
    return this.found;
  }
}
