import { fold } from '../../text/fold.js';
import { latin } from '../../text/latin.js';
import type { Draft } from '../decode/draft.js';
import { UNKNOWN } from '../language/model.js';
import type { Correction } from './correction.js';

// BCD  CDS  BGDDT: acronyms in which a D may be a Đ
const WITH_D = latin(/^(?=.*D)\p{Lu}[\p{Lu}&]{2,9}\d*$/u);
const MOST_VARIANTS = 32;
const LIKELY = 0.9;
/** Words that acronyms leave out: "Lao động - Thương binh và Xã hội" is LĐTBXH. */
const LEFT_OUT = new Set(['và', 'về', 'của', 'các']);

/**
 * Acronyms that the model does not know lose the bar of their Đ: "CDS" is CĐS if the document mentions "chuyển đổi số".
 * The reading whose letters begin consecutive words of the document is taken.
 */
export class Acronyms {
  private readonly open: { line: number; place: number; raw: string }[] = [];
  private readonly initials: string[] = [];

  /** Notes a line's acronyms and the first letters of its words. */
  note({ decoded }: Draft, line: number): void {
    for (const { from, choices } of decoded) {
      const { text, first } = choices[0]!.candidate;
      if (first === UNKNOWN && WITH_D.test(text)) this.open.push({ line, place: from, raw: text });
    }
    this.initials.push(initialsOf(decoded));
  }

  corrections(): Correction[] {
    if (this.open.length === 0) return [];
    const initials = this.initials.join('\n');
    const known = new Map<string, string>();
    const corrections: Correction[] = [];
    for (const { line, place, raw } of this.open) {
      let text = known.get(raw);
      if (text === undefined) {
        text = bestVariant(raw, initials);
        known.set(raw, text);
      }
      if (text !== raw) corrections.push({ line, place, text, chance: LIKELY });
    }
    return corrections;
  }
}

/** The first letters of a line's words, in capitals. */
function initialsOf(decoded: Draft['decoded']): string {
  let initials = '';
  for (const { choices } of decoded) {
    const { text, first } = choices[0]!.candidate;
    if (first === UNKNOWN || LEFT_OUT.has(text.toLowerCase())) continue;
    for (const word of text.split(' ')) initials += initialOf(word);
  }
  return initials;
}

/** An acronym takes the letter without its marks (án is A), except for the bar of Đ. */
function initialOf(word: string): string {
  const letter = word[0]!.toUpperCase();
  return letter === 'Đ' ? letter : fold(letter).toUpperCase();
}

// CTDAO6: an O before digits that is a zero
const NOUGHT = /O(?=\d+$)/;

function bestVariant(raw: string, initials: string): string {
  let variants = [''];
  for (const letter of raw) {
    const letters = letter === 'D' && variants.length < MOST_VARIANTS ? ['D', 'Đ'] : [letter];
    variants = variants.flatMap((variant) => letters.map((one) => variant + one));
  }
  if (NOUGHT.test(raw)) variants.push(...variants.map((variant) => variant.replace(NOUGHT, '0')));
  let best = raw;
  let most = count(initials, lettersOf(raw));
  for (const variant of variants) {
    const times = count(initials, lettersOf(variant));
    if (times > most) [best, most] = [variant, times];
  }
  return best;
}

/** CTĐA06 is spelled out without its number. */
const lettersOf = (acronym: string) => acronym.replace(/[\d&]+/g, '');

function count(text: string, part: string): number {
  let times = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) times++;
  return times;
}
