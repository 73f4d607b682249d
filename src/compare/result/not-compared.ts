import type { Compare } from '../changes/context.js';
import type { Bare, Kept } from './folding.js';

/** What a comparison leaves out, by the names under which the messages tell it. */
export function notCompared(compare: Compare, folds: Kept<Bare>['folds']): string[] {
  return [
    ...(compare.strict ? [] : ['case', 'punctuation', 'spelling']),
    ...(!compare.strict && (compare.fuzzy || compare.scanned) ? ['marks'] : []),
    ...(compare.view === 'localities' ? ['head'] : []),
    ...(folds.has('wording') ? ['wording'] : []),
    ...(folds.has('generic') ? ['generic'] : []),
    ...(folds.has('level') ? ['levels'] : []),
  ];
}
