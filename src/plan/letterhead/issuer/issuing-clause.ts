import { type Span, slice } from '../../../characters/span/span.js';
import { issuesAt } from '../../../facts/letterhead/issuing.js';
import { AGREED } from '../../../vocabulary/document/headings.js';

// " thống nhất " before "ban hành"
const AGREED_BEFORE = new RegExp(`\\s${AGREED}$`, 'u');

/**
 * Who issues a plan, in the words of the sentence that does: "…, |UBND xã Hưng Chính| ban hành Kế hoạch". The last
 * paragraph of the preamble may be short ("… ban hành"); any other has to name the plan. Null for any other text.
 */
export function issuingClause(span: Span, isLast = true): Span | null {
  const at = issuesAt(span.text, isLast);
  if (at < 0) return null;
  const before = span.text.slice(0, at).trimEnd().replace(AGREED_BEFORE, '').trimEnd();
  const cut = Math.max(...[...before.matchAll(/[;,.:](?=\s)/gu)].map(({ index }) => index + 1), 0);
  const from = cut + (before.slice(cut).length - before.slice(cut).trimStart().length);
  return slice(span, from, before.length);
}

// the " (sau đây gọi tắt là Tổ công tác)" after a name
const REMARKS = /\s?\([^()]{0,400}\)/gu;

/** The name in such a clause, without remarks in brackets. */
export function nameInClause(text: string): string {
  return text.replace(REMARKS, '').trim();
}
