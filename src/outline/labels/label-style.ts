import type { Line } from '../../join/line.js';
import { countUp } from '../../text/lists.js';

/** How the document marks its labels and the points under them: learned from the labels it is sure of. */
export interface LabelStyle {
  readonly labels: string | null;
  readonly items: string | null;
}

/**
 * The commonest marker of the labels that end in a colon, and the commonest of all other bulleted lines. `repeated` are
 * lines that are labels because most models have them.
 */
export function learnStyle(lines: readonly Line[], repeated: ReadonlySet<Line>): LabelStyle {
  const labels = new Map<string, number>();
  const items = new Map<string, number>();
  for (const line of lines) {
    if (line.isRow || line.facts.numberedModel) continue;
    const { label } = line.facts;
    const style = line.marker?.style ?? '';
    const counts = label?.sure || repeated.has(line) ? labels : line.marker?.kind === 'bullet' ? items : null;
    if (counts) countUp(counts, style);
  }
  return { labels: commonest(labels, 3), items: commonest(items, 1) };
}

function commonest(counts: ReadonlyMap<string, number>, least: number): string | null {
  let best: string | null = null;
  for (const [style, count] of counts) {
    if (count >= least && count > (best === null ? 0 : counts.get(best)!)) best = style;
  }
  return best;
}
