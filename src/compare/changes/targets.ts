import type { Change } from '../../schema/diff.js';
import { kindOf } from './texts/paragraphs.js';
import { summaries } from './texts/wording.js';

/** Targets that only one of two tasks states; what is left of both is paired in order. */
export function targetChanges(a: readonly string[], b: readonly string[]): Change[] {
  const rest = [...b];
  const gone = a.filter((target) => {
    const at = rest.indexOf(target);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return Array.from({ length: Math.max(gone.length, rest.length) }, (_, index): Change => {
    const [one, other] = [gone[index] ?? null, rest[index] ?? null];
    const kind = kindOf(one, other);
    const summary = kind === 'changed' ? summaries.anotherTarget : summaries[kind];
    return { field: 'targets', kind, a: one, b: other, summary };
  });
}
