/**
 * The number or bullet at the head of a printed line, by the customs of Nghị định 30/2020/NĐ-CP: Phần I, A., I., 1.,
 * 1.1., a), (1), - and +; and the words that plans number beside them (Nhiệm vụ 1.). Ordinals are kept as printed,
 * without the dot or bracket after them.
 */

import { readClean } from './clean-marker.js';
import type { Found, Marker } from './found.js';

export type { Marker } from './found.js';

// "-", "+": a bullet whose words are on the next line
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
