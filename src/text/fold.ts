import { remove } from 'diacritics';

/**
 * Letters without their marks, for comparing words that may have lost them: "Đơn vị" → "don vi".
 * The result has as many UTF-16 units as the (NFC) text, so that offsets in the one hold in the other.
 */
export function fold(text: string): string {
  let i = 0;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((table[code] || foldUnit(code)) !== code + 1) break;
  }
  if (i === text.length) return text;
  let done = text.slice(0, i);
  for (; i < text.length; i += LONGEST) {
    const length = Math.min(LONGEST, text.length - i);
    const piece = pieceOf(length);
    for (let j = 0; j < length; j++) {
      const code = text.charCodeAt(i + j);
      piece[j] = (table[code] || foldUnit(code)) - 1;
    }
    done += String.fromCharCode.apply(null, piece);
  }
  return done;
}

/** The beginning of a folded text without what is between its letters, `most` units of it: no more of a long text is read. */
export function foldedHead(text: string, most: number, between: RegExp): string {
  let found = '';
  for (let at = 0; at < text.length && found.length < most; at += 2 * most)
    found += fold(text.slice(at, at + 2 * most)).replace(between, '');
  return found.slice(0, most);
}

const LONGEST = 256;
const pieces: number[][] = [];

/** A reusable list of a length: most folded texts are short, and there are many. */
function pieceOf(length: number): number[] {
  pieces[length] ??= new Array<number>(length).fill(0);
  return pieces[length];
}

/** Each unit without its marks, plus one, filled in as units are met; 0 for others. */
const table = new Uint32Array(0x10000);

function foldUnit(code: number): number {
  const letter = String.fromCharCode(code);
  const base = remove(letter.normalize('NFC')).toLowerCase();
  table[code] = (base.length === 1 ? base.charCodeAt(0) : code) + 1;
  return table[code]!;
}

/**
 * The edit distance (Levenshtein) of two strings, or `max + 1` as soon as it is known to exceed `max`. Costs at most (2
 * max + 1) × length steps.
 */
export function boundedDistance(a: string, b: string, max: number): number {
  if (Math.abs(a.length - b.length) > max) return max + 1;
  if (a === b) return 0;
  let previous = new Array<number>(b.length + 1);
  let current = new Array<number>(b.length + 1);
  for (let j = 0; j <= b.length; j++) previous[j] = j <= max ? j : max + 1;
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - max);
    const to = Math.min(b.length, i + max);
    current[from - 1] = from === 1 && i <= max ? i : max + 1;
    let best = current[from - 1]!;
    for (let j = from; j <= to; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      const above = j <= i - 1 + max ? previous[j]! : max + 1;
      const value = Math.min(previous[j - 1]! + (same ? 0 : 1), above + 1, current[j - 1]! + 1, max + 1);
      current[j] = value;
      if (value < best) best = value;
    }
    if (best > max) return max + 1;
    [previous, current] = [current, previous];
  }
  return Math.min(previous[b.length]!, max + 1);
}
