import type { Run } from '../../schema/diff.js';
import { clip, oneLine } from './clean.js';

/** How many unchanged words are shown around a change. */
export interface Context {
  readonly before: number;
  readonly behind: number;
}

const CONTEXT: Context = { before: 4, behind: 4 };

/** A run as a report shows it: unchanged text is cut to a few words around the changes. */
export interface ShownRun {
  readonly kind: Run['kind'];
  readonly text: string;
}

/** The runs on one line, with a few words around each change; a run longer than `most` characters is cut. */
export function shownRuns(runs: readonly Run[], most: number, context = CONTEXT): ShownRun[] {
  return runs.flatMap(({ kind, a, b }, index): ShownRun[] => {
    const text = oneLine(b ?? a ?? '');
    if (text === '') return [];
    if (kind !== 'same') return [{ kind, text: clip(text, most) }];
    const words = text.split(' ');
    const behindLast = index > 0 ? context.behind : 0;
    const beforeNext = index < runs.length - 1 ? context.before : 0;
    const isBetween = behindLast > 0 && beforeNext > 0;
    if (words.length <= behindLast + beforeNext + (isBetween ? 1 : 0)) return [{ kind, text }];
    const start = words.slice(0, behindLast);
    const end = words.slice(words.length - beforeNext);
    return [{ kind, text: [...start, '…', ...end].join(' ') }];
  });
}
