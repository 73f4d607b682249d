import { fold } from '../../text/fold.js';
import type { Draft } from '../decode/draft.js';
import { isNumeric } from '../decode/raw-tokens.js';
import type { Correction } from './correction.js';

// 11/2024  1/2024  111 — strokes that are Roman numerals after "Quý"; and with letters: Il  l1  IIl
const NUMERIC_QUARTER = /^(?<strokes>1{1,3})(?<rest>\/\d{4})?$/;
const STROKES = /^[Il1|]{1,3}$/;
const ARABIC = /^[2-4](?:\/\d{4})?$/;
/** "Quý 1/2024" may be printed so; "Quý 11/2024" may not. */
const SURE = 0.97;
const LIKELY = 0.8;

/**
 * "Quy 11/2024" is Quý II/2024: there is no eleventh quarter. "Quy 1/2024" is read as Quý I/2024, unless the document
 * counts its quarters 2, 3, 4. No other number is changed.
 */
export class Quarters {
  private readonly found: { line: number; place: number; strokes: number; rest: string }[] = [];
  private arabic = false;

  /** Notes what follows "Quý" in a line. */
  note({ decoded, tokens, places }: Draft, line: number): void {
    for (let i = 1; i < decoded.length; i++) {
      const before = decoded[i - 1]!.choices[0]!.candidate.text;
      if (before.length !== 3 || fold(before) !== 'quy') continue;
      const { from: place } = decoded[i]!;
      const { raw } = tokens[places[place]!]!;
      if (ARABIC.test(raw)) this.arabic = true;
      const match = NUMERIC_QUARTER.exec(raw);
      if (match !== null)
        this.found.push({ line, place, strokes: match.groups!.strokes!.length, rest: match.groups!.rest ?? '' });
      else if (STROKES.test(raw) && !isNumeric(raw)) this.found.push({ line, place, strokes: raw.length, rest: '' });
    }
  }

  corrections(): Correction[] {
    const certain = this.found.filter(({ strokes }) => strokes > 1 || !this.arabic);
    return certain.map(({ line, place, strokes, rest }) => ({
      line,
      place,
      text: 'I'.repeat(strokes) + rest,
      chance: strokes > 1 ? SURE : LIKELY,
    }));
  }
}
