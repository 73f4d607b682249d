import { matchesOf } from '../../text/matches.js';
import { hasVietnameseLetters } from '../../text/words.js';
import { canonOf } from '../calendar/canon.js';
import { findReferences } from '../references/index.js';
import { type Barred, readField } from './field.js';
import { toRow } from './row.js';
import { readSentences } from './sentence.js';
import type { FoundDeadline, PlanTime } from './types.js';

export type { FoundDeadline, PlanTime } from './types.js';

export interface DeadlineOptions {
  /** The text is that of a deadline field: the whole of it states a time. Otherwise deadlines are looked for in running text. */
  readonly field?: boolean;
  readonly plan?: PlanTime | undefined;
}

/**
 * The points in time that a text states as deadlines, one row each, in order.
 *
 * Dates inside cited documents and telephone numbers do not count. EDTF as in ISO 8601-2: quarters are 33 to 36, an
 * open side is "..". An impossible day is kept in `raw`, with `edtf` null and `impossible` set.
 */
export function readDeadlines(text: string, options: DeadlineOptions = {}): FoundDeadline[] {
  const canon = canonOf(text, !hasVietnameseLetters(text));
  const barred = barredIn(text, canon.origin);
  const drafts = options.field ? readField(canon, barred) : readSentences(canon, barred, options.plan?.issued ?? null);
  const { plan } = options;
  let year = plan?.year ?? null;
  return drafts.map((draft) => {
    const row = toRow(canon, draft, year === plan?.year ? plan : undefined);
    // "Năm 2027, hoàn thành … trước ngày 30/6": in the year named before
    year = draft.span?.year ?? year;
    return row;
  });
}

// "0912.345.678", "+84 24 3823 4567"
const TELEPHONE = /(?<![\d/])(?:\+84|0)\d{1,3}[\s.]?\d{3}[\s.]?\d{3,4}(?![\d/])/gu;

function barredSpans(text: string): { start: number; end: number }[] {
  const spans = findReferences(text).map(({ start, end }) => ({ start, end }));
  for (const match of matchesOf(text, TELEPHONE))
    spans.push({ start: match.index, end: match.index + match[0].length });
  return spans.sort((a, b) => a.start - b.start);
}

function barredIn(text: string, origin: (start: number, end: number) => { start: number; end: number }): Barred {
  let spans: ReturnType<typeof barredSpans> | undefined;
  let next = 0;
  let last = -1;
  // Points come in order: each stretch is passed once
  return (start, end) => {
    // Most texts name no time, and are not searched for documents.
    spans ??= barredSpans(text);
    const words = origin(start, end);
    if (words.start < last) next = 0;
    last = words.start;
    while (next < spans.length && spans[next]!.end <= words.start) next++;
    const span = spans[next];
    return span !== undefined && span.start < words.end;
  };
}
