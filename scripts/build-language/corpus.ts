import { readFileSync } from 'node:fs';
import { isMarker, isNumeric, rawTokensOf } from '../../src/restore/decode/raw-tokens.js';
import { CAPITAL, LOWER, OWN, UPPER } from '../../src/restore/language/model.js';
import { isSyllable, oneStyle } from '../../src/text/syllable.js';
import { MISPRINTS } from './misprints.js';
import { paragraphs } from './plain-text.mjs';

/** A word as the model counts it: its spelling, and how it was capitalised. */
export interface Entry {
  readonly word: string;
  readonly pattern: number;
}

export const NUMBER_WORD = '<num>';
const LETTER = /\p{L}/u;
// II  IV  XII
const ROMAN = /^(?:I{1,3}|IV|V|VII|VIII|IX|X|XII|XIII)$/;

/** The clean plan's paragraphs, misprints corrected. */
export function planParagraphs(plan: string): string[] {
  const corrections = new Map(MISPRINTS[plan] ?? []);
  const all = paragraphs(readFileSync(`fixtures/${plan}/input.md`, 'utf8'));
  return all.map((p) => {
    let corrected = p;
    for (const [wrong, right] of corrections)
      if (corrected.includes(wrong)) corrected = corrected.replaceAll(wrong, right);
    return corrected;
  });
}

/** Common turns of administrative prose, from phrases.txt. */
export function phrases(): string[] {
  const lines = readFileSync('scripts/build-language/phrases.txt', 'utf8').normalize('NFC').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#')).flatMap((line) => line.split('; '));
}

/** Sentences as plans have them, on many subjects, from prose.txt. */
export function prose(): string[] {
  const lines = readFileSync('scripts/build-language/prose.txt', 'utf8').normalize('NFC').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
}

/** Whether a text is set in capitals, so that a word's capitals say nothing of it. */
export function inCapitals(text: string): boolean {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = text.match(/\p{Ll}/gu)?.length ?? 0;
  return upper > 3 * lower;
}

/** The word that a token of clean text stands for; null for marks. */
export function entryOf(raw: string, capitals: boolean): Entry | null {
  if (!LETTER.test(raw)) return /\d/.test(raw) ? { word: NUMBER_WORD, pattern: OWN } : null;
  if (ROMAN.test(raw)) return { word: NUMBER_WORD, pattern: OWN };
  const lower = raw.toLowerCase();
  const upper = raw === raw.toUpperCase();
  if (!isSyllable(lower)) return { word: raw, pattern: OWN };
  if (upper && raw.length > 1 && !capitals) return { word: raw, pattern: OWN };
  if (raw === lower) return { word: oneStyle(lower), pattern: LOWER };
  if (upper && (raw.length > 1 || capitals)) return { word: oneStyle(lower), pattern: UPPER };
  if (raw.slice(1) === lower.slice(1)) return { word: oneStyle(lower), pattern: CAPITAL };
  return { word: raw, pattern: OWN };
}

/** A paragraph's words, its marker (1.1., a), -) left out. */
export function entriesOf(paragraph: string): { entry: Entry; raw: string }[] {
  const capitals = inCapitals(paragraph);
  const { tokens } = rawTokensOf(paragraph);
  const result: { entry: Entry; raw: string }[] = [];
  for (const token of tokens) {
    if (result.length === 0 && isMarker(token)) continue;
    const entry = isNumeric(token.raw) ? { word: NUMBER_WORD, pattern: OWN } : entryOf(token.raw, capitals);
    if (entry !== null) result.push({ entry, raw: token.raw });
  }
  return result;
}
