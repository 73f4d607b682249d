import type { Change, ChangeKind } from '../../../schema/diff.js';
import type { PlanTokenizer } from '../../words/plan-tokenizer.js';
import type { Compare } from '../context.js';
import { textRuns } from '../texts/texts.js';
import { summaries } from '../texts/wording.js';

/** One change of words, or none. `a` and `b` are the texts; what is missing is an empty list. */
export function wordChange(field: string, a: readonly string[], b: readonly string[], compare: Compare): Change[] {
  const words = textRuns(a, b, compare);
  if (!words) return [];
  const kind: ChangeKind = a.length === 0 ? 'added' : b.length === 0 ? 'removed' : 'changed';
  const spelling = compare.strict && textRuns(a, b, { ...compare, strict: false }) === null;
  const change: Change = {
    field,
    kind,
    a: a.length === 0 ? null : a.join('\n'),
    b: b.length === 0 ? null : b.join('\n'),
    summary: kind === 'changed' ? (spelling ? summaries.spelling : summaries.otherWords) : summaries[kind],
    ...(kind === 'changed' ? { words } : {}),
    ...(spelling ? { spelling: true as const } : {}),
  };
  return [change];
}

/** Equal for two paragraphs that are the same as far as the comparison goes. */
export function paragraphKey(text: string, tokenizer: PlanTokenizer, { strict, fuzzy }: Compare): string {
  if (strict) return text;
  return tokenizer
    .tokens(text)
    .map((token) => (fuzzy ? token.folded : token.key))
    .join(' ');
}
