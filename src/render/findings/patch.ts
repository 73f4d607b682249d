import { createTwoFilesPatch } from 'diff';
import type { PlanFinding } from '../../checks/index.js';
import { COMMON_SYMBOLS } from '../../vocabulary/document/documents.js';
import type { CheckedPlan, FindingsReporter } from './findings.js';

/** Words at an offset of the source, and what is to be in their place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Certain corrections, as a patch to review and apply (`patch -p0 < plan.patch`): doubled words, blanks in the numbers
 * of documents, bullets of labels. The plans themselves are not changed.
 */
export const patch: FindingsReporter = (plans) => plans.map(patchOf).join('');

function patchOf({ file, source, findings }: CheckedPlan): string {
  if (source === null) return '';
  const edits = [...findings.flatMap((one) => editOf(one, source) ?? []), ...blanksIn(source)];
  const fixed = apply(source, edits);
  if (fixed === source) return '';
  return createTwoFilesPatch(file, file, source, fixed, undefined, undefined, { context: 2 });
}

function editOf({ rule, position, actual, expected }: PlanFinding, source: string): Edit | null {
  if (!position) return null;
  const [start, end] = [position.start.offset, position.end.offset];
  const words = source.slice(start, end);
  if (rule === 'word-doubled') {
    // "với với": the first of the two goes; a position wider than the words is not certain enough
    const [first, second] = [words.slice(0, String(actual).length), words.slice(-String(actual).length)];
    const isBoth = first.toLowerCase() === second.toLowerCase() && words.length <= 2 * first.length + 4;
    return isBoth ? { start, end, text: first } : null;
  }
  if (rule === 'label-misbulleted' && typeof actual === 'string' && words.startsWith(actual))
    return { start, end: start + actual.length, text: String(expected) };
  return null;
}

// "106 /KH-UBND", "12/ QĐ-TTg"; not "ngày 12 / 5", nor a column of a table
const BLANK_IN_NUMBER = new RegExp(
  `(?<numeral>(?<![\\d/.,])\\d{1,5})(?<gap>[ \\t]{0,2}/[ \\t]{0,2})(?=(?:${COMMON_SYMBOLS.join('|')})-\\p{Lu})`,
  'gu',
);

function blanksIn(source: string): Edit[] {
  return [...source.matchAll(BLANK_IN_NUMBER)].flatMap((match) => {
    const { numeral, gap } = match.groups as { numeral: string; gap: string };
    if (gap === '/') return [];
    const start = match.index + numeral.length;
    return { start, end: start + gap.length, text: '/' };
  });
}

/** Edits that overlap one before them are left out. */
function apply(source: string, edits: readonly Edit[]): string {
  let done = '';
  let from = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    done += source.slice(from, start) + text;
    from = end;
  }
  return done + source.slice(from);
}
