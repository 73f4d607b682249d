/**
 * The number or bullet at the head of a printed line, by the customs of Nghị định 30/2020/NĐ-CP: Phần I, A., I., 1.,
 * 1.1., a), (1), - and +; and the words that plans number beside them (Nhiệm vụ 1.). Ordinals are kept as printed,
 * without the dot or bracket behind them.
 */

import { readClean } from './clean-marker.js';

type MarkerKind = 'part' | 'roman' | 'upper' | 'word' | 'decimal' | 'letter' | 'paren' | 'bullet';

export interface Marker {
  readonly kind: MarkerKind;
  /** As printed, without dot or closing bracket: "I", "2.1", "a", "(1)"; the bullet itself for a bullet. */
  readonly ordinal: string;
  /** As printed, with dot and brackets: "I.", "a)", "(1)". */
  readonly printed: string;
  /** What tells lists apart that may be nested in one another: "decimal2", "letter)", "bullet-". */
  readonly style: string;
  /** The place in its own list, from 1; 0 for a bullet. */
  readonly value: number;
  /** How many characters of the line it takes, the blanks behind it included. */
  readonly length: number;
}

// "-", "+": a bullet whose words stand on the next line
const BULLET_ALONE = /^[-+*•●▪■◦·–—\uf02d\uf06f\uf076\uf0a7\uf0a8\uf0b7\uf0d8\uf0e0\uf0fc]$/u;

/** Reads the marker at the head of `text`; null if there is none. */
export function readMarker(text: string): Marker | null {
  return withPrinted(text, readClean(text));
}

function withPrinted(text: string, found: Found | null): Marker | null {
  return found && { ...found, printed: text.slice(0, found.length).trim() };
}

/** Whether a line holds a bullet and nothing else. */
export function isBulletAlone(text: string): boolean {
  return BULLET_ALONE.test(text);
}

export type Found = Omit<Marker, 'printed'>;
