/**
 * The number or bullet at the head of a printed line, by the customs of Nghị định 30/2020/NĐ-CP: Phần I, A., I., 1.,
 * 1.1., a), (1), - and +; and the words that plans number beside them (Nhiệm vụ 1.). Ordinals are kept as printed,
 * without the dot or bracket behind them.
 */

import { remember } from '../../text/remember.js';
import { readClean } from './clean-marker.js';
import { readDamaged } from './damaged-marker.js';

export type MarkerKind = 'part' | 'roman' | 'upper' | 'word' | 'decimal' | 'letter' | 'paren' | 'bullet';

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

/**
 * Reads the marker at the head of `text`; null if there is none. With `damaged`, a Roman numeral before a heading in
 * capitals may have lost its shape ("Ill. TO CHUC", "11. NHIEM VU").
 */
export function readMarker(text: string, damaged = false): Marker | null {
  return damaged ? ofDamaged(text) : ofClean(text);
}

// Each step that joins and describes lines asks again.
const ofClean = remember((text) => withPrinted(text, readClean(text, false)));
const ofDamaged = remember((text) => withPrinted(text, readDamaged(text) ?? readClean(text, true)));

function withPrinted(text: string, found: Found | null): Marker | null {
  return found && { ...found, printed: text.slice(0, found.length).trim() };
}

/** Whether a line holds a bullet and nothing else. */
export function isBulletAlone(text: string): boolean {
  return BULLET_ALONE.test(text);
}

export type Found = Omit<Marker, 'printed'>;

/**
 * Remembers the numbers printed so far, and tells whether another may come next: the first of a list, or one a little
 * above the last of its kind (1.1 → 1.2, d → đ, II/3 → II/5). "06." behind "2." is no list number but a cut "Đề án 06".
 */
export class Sequence {
  readonly #last = new Map<string, Marker>();

  add(marker: Marker): void {
    this.#last.set(marker.style, marker);
  }

  expects(marker: Marker): boolean {
    const last = this.#last.get(marker.style);
    const hasZero = (one: Marker | undefined) => one !== undefined && /(?:^|\.)0/.test(one.ordinal);
    if (hasZero(marker) && !hasZero(last) && marker.value !== 1) return false;
    return marker.value === 1 || (last !== undefined && marker.value > last.value && marker.value <= last.value + 3);
  }
}
