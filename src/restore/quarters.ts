import { fold } from '../text/fold.js';
import type { Draft } from './draft.js';
import { isNumeric } from './units.js';

// 11/2024  1/2024  111 — strokes that are Roman numerals behind "Quý"; and with letters: Il  l1  IIl
const NUMERIC_QUARTER = /^(?<strokes>1{1,3})(?<rest>\/\d{4})?$/;
const STROKES = /^[Il1|]{1,3}$/;
const ARABIC = /^[2-4](?:\/\d{4})?$/;
/** "Quý 1/2024" may be printed so; "Quý 11/2024" may not. */
const SURE = 0.97;
const LIKELY = 0.8;

/**
 * "Quy 11/2024" is Quý II/2024: there is no eleventh quarter. "Quy 1/2024" is read as Quý I/2024, unless the document
 * counts its quarters 2, 3, 4. No other number is touched.
 */
export function mendQuarters(
  drafts: readonly Draft[],
  replace: (draft: Draft, at: number, text: string, chance: number) => void,
): void {
  const found: { draft: Draft; at: number; strokes: number; rest: string }[] = [];
  let arabic = false;
  for (const draft of drafts)
    for (let i = 1; i < draft.decoded.length; i++) {
      if (fold(draft.decoded[i - 1]!.choices[0]!.candidate.text) !== 'quy') continue;
      const { raw } = draft.units[draft.places[draft.decoded[i]!.from]!]!;
      if (ARABIC.test(raw)) arabic = true;
      const match = NUMERIC_QUARTER.exec(raw);
      if (match !== null)
        found.push({ draft, at: i, strokes: match.groups!.strokes!.length, rest: match.groups!.rest ?? '' });
      else if (STROKES.test(raw) && !isNumeric(raw)) found.push({ draft, at: i, strokes: raw.length, rest: '' });
    }
  for (const { draft, at, strokes, rest } of found)
    if (strokes > 1 || !arabic) replace(draft, at, 'I'.repeat(strokes) + rest, strokes > 1 ? SURE : LIKELY);
}
