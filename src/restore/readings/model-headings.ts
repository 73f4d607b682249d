import type { Span } from '../../characters/span/span.js';
import { findModelHeading } from '../../facts/model-heading.js';
import { MODEL_WORDS } from '../../vocabulary/labels.js';
import { withReading } from './reading.js';

// "Mở hin |28: …": the two words before a number at the head of a line
const TWO_WORDS = /^\S{1,8}\s\S{1,8}(?=\s(?:\S{1,2}\s)?\d)/u;

/**
 * "Mo hin 28: …": the heading of a model that is recognisable in print but was restored to other words reads "Mô hình".
 * `start` is where the words begin after a number or bullet, in `printed` and reading alike.
 */
export function restoreModelHeading(reading: Span, printed: Span, start: number): Span {
  if (!findModelHeading(printed.text.slice(start), start > 0)) return reading;
  const words = reading.text.slice(start);
  if (findModelHeading(words, start > 0)) return reading;
  const match = TWO_WORDS.exec(words);
  return match ? withReading(reading, start, start + match[0].length, MODEL_WORDS) : reading;
}
