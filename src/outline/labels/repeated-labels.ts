import type { Line } from '../../join/line.js';
import { fold } from '../../text/fold.js';

/** At least this many models must print a label, and half of all. */
const LEAST = 3;

/**
 * Bulleted lines that begin with the same words and a colon in most models ("• Việc cần làm: …"): labels, though they
 * are not in the vocabulary. `headings` holds the heading of a model that each line is, or null.
 */
export function repeatedLabels(lines: readonly Line[], headings: readonly (object | null)[]): ReadonlySet<Line> {
  const found = new Map<string, { models: number; last: number; lines: Line[] }>();
  let models = 0;
  for (const [i, line] of lines.entries()) {
    if (headings[i]) models++;
    if (models === 0 || headings[i] || line.marker?.kind !== 'bullet') continue;
    const label = line.facts.otherLabel;
    if (!label) continue;
    const key = `${line.marker.style} ${fold(line.span.text.slice(0, label.end))}`;
    const one = found.get(key) ?? { models: 0, last: 0, lines: [] };
    found.set(key, one);
    if (one.last !== models) one.models++;
    one.last = models;
    one.lines.push(line);
  }
  const repeated = [...found.values()].filter((one) => one.models >= LEAST && one.models * 2 >= models);
  return new Set(repeated.flatMap((one) => one.lines));
}
