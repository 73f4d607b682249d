import type { Run } from '../../schema/diff.js';
import { clip, oneLine } from './clean.js';

/** Words of what is the same that are shown before and behind a change. */
const CONTEXT = 4;

/** A run as a report shows it: what is the same is cut to a few words around the changes. */
export interface ShownRun {
  readonly kind: Run['kind'];
  readonly text: string;
}

/** The runs on one line, with a few words around each change; a run longer than `most` characters is cut. */
export function shownRuns(runs: readonly Run[], most: number): ShownRun[] {
  return runs.flatMap(({ kind, a, b }, index): ShownRun[] => {
    const text = oneLine(b ?? a ?? '');
    if (text === '') return [];
    if (kind !== 'same') return [{ kind, text: clip(text, most) }];
    const words = text.split(' ');
    const before = index > 0;
    const behind = index < runs.length - 1;
    if (words.length <= (before && behind ? 2 * CONTEXT + 1 : CONTEXT)) return [{ kind, text }];
    const start = before ? words.slice(0, CONTEXT) : [];
    const end = behind ? words.slice(-CONTEXT) : [];
    return [{ kind, text: [...start, '…', ...end].join(' ') }];
  });
}
