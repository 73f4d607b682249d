import type { Draft } from './draft.js';
import { UNKNOWN } from './model.js';

// BCD  CDS  BGDDT: acronyms in which a D may be a Đ
const WITH_D = /^(?=.*D)\p{Lu}[\p{Lu}&]{2,9}\d*$/u;
const MOST_VARIANTS = 32;
const LIKELY = 0.9;
/** Words that acronyms leave out: "Lao động - Thương binh và Xã hội" is LĐTBXH. */
const LEFT_OUT = new Set(['và', 'về', 'của', 'các']);

/**
 * Acronyms that are in no plan lose the bar of their Đ: "CDS" is CĐS where the document speaks of "chuyển đổi số". The
 * reading whose letters open a run of the document's words is taken.
 */
export function mendAcronyms(
  drafts: readonly Draft[],
  replace: (draft: Draft, at: number, text: string, chance: number) => void,
): void {
  const open: { draft: Draft; at: number; raw: string }[] = [];
  for (const draft of drafts)
    for (const [at, { choices }] of draft.decoded.entries()) {
      const { text, first } = choices[0]!.candidate;
      if (first === UNKNOWN && WITH_D.test(text)) open.push({ draft, at, raw: text });
    }
  if (open.length === 0) return;
  const initials = drafts.map(initialsOf).join('\n');
  const known = new Map<string, string>();
  for (const { draft, at, raw } of open) {
    let mended = known.get(raw);
    if (mended === undefined) {
      mended = bestVariant(raw, initials);
      known.set(raw, mended);
    }
    if (mended !== raw) replace(draft, at, mended, LIKELY);
  }
}

/** The first letters of a line's words, in capitals. */
function initialsOf({ decoded }: Draft): string {
  let initials = '';
  for (const { choices } of decoded) {
    const { text, first } = choices[0]!.candidate;
    if (first === UNKNOWN || LEFT_OUT.has(text.toLowerCase())) continue;
    for (const word of text.split(' ')) initials += word[0]!.toUpperCase();
  }
  return initials;
}

function bestVariant(raw: string, initials: string): string {
  let variants = [''];
  for (const letter of raw) {
    const letters = letter === 'D' && variants.length < MOST_VARIANTS ? ['D', 'Đ'] : [letter];
    variants = variants.flatMap((variant) => letters.map((one) => variant + one));
  }
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
