import type { Span } from '../../characters/span/span.js';
import { findLabel } from '../../facts/label/label.js';
import { vocabulary } from '../../lexicon/run.js';
import { boundedDistance, fold } from '../../text/fold.js';
import { isUpper } from '../../text/letters.js';
import { withReading } from './reading.js';

/** The longest label. */
const LONGEST = 64;
/** A shorter one may be any word. */
const SHORTEST = 6;
/** The highest certainty of a word that may be part of a misread label. */
const DOUBT = 0.8;
/** The share of a label's letters that may be misread. */
const MISREAD = 0.34;

/**
 * "Mụ c tiêu: …", "Đơn vị thự c hội ện: …": words before a colon that were restored without certainty, and that are
 * closer to one label of the vocabulary than to any other. `start` is where the words begin after a number or bullet.
 */
export function restoreLabel(reading: Span, start: number): Span {
  const words = reading.text.slice(start, start + LONGEST);
  const length = words.indexOf(':');
  if (length < SHORTEST || !isUpper(words.charCodeAt(0)) || findLabel(words)?.sure) return reading;
  const end = start + words.slice(0, length).trimEnd().length;
  const own = reading.pieces.filter(({ at }) => at >= start && at < end);
  if (own.every(({ word }) => word === undefined || word.certainty > DOUBT)) return reading;
  const known = nearestLabel(fold(reading.text.slice(start, end)));
  return known === null ? reading : withReading(reading, start, end, known);
}

function nearestLabel(folded: string): string | null {
  let nearest: string | null = null;
  let least = Math.floor(folded.length * MISREAD) + 1;
  for (const entry of vocabulary().labels.all) {
    const distance = boundedDistance(entry.folded, folded, least - 1);
    if (distance >= least) continue;
    nearest = entry.known;
    least = distance;
  }
  return nearest;
}
