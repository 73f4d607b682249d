import { boundedDistance } from '../text/fold.js';

/** The candidate that a misprint was likely meant to be; null if none is close. Short words must be closer. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const most = Math.max(1, Math.min(5, Math.floor(word.replace(/^-+/u, '').length / 2)));
  let best: string | null = null;
  let least = most + 1;
  for (const candidate of candidates) {
    const distance = boundedDistance(candidate.toLowerCase(), word.toLowerCase(), most);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}
