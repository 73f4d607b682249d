import { BARE_KINDS, KINDS_ALONE, OTHER_KINDS, PLAN_KINDS } from '../../lexicon/documents.js';
import { boundedDistance, fold } from '../../text/fold.js';
import { count, isUpper, LOWER, UPPER } from '../../text/letters.js';
import { STAMPS } from '../../vocabulary/document/letterhead.js';

/** A kind of document as a line in capitals names it. */
export interface DocumentKind {
  /** In the vocabulary's spelling. */
  readonly kind: string;
  readonly isPlan: boolean;
  /** The words of the kind are `text.slice(0, end)`; a title may follow on the same line. */
  readonly end: number;
}

const KINDS = [
  ...PLAN_KINDS.map((kind) => ({ kind, folded: fold(kind), isPlan: true })),
  ...OTHER_KINDS.map((kind) => ({ kind, folded: fold(kind), isPlan: false })),
].sort((a, b) => b.folded.length - a.folded.length);

/** "KẾ HOẠCH", "QUYẾT ĐỊNH", and their OCR misreadings ("Kf HOACH"): a kind alone on its line, in capitals. */
export function kindAlone(text: string): DocumentKind | null {
  if (text.length > 40 || !isCapitals(text)) return null;
  const folded = withoutStamp(fold(text));
  const found =
    KINDS.find((one) => one.folded === folded) ??
    KINDS.find((one) => folded.length >= 7 && boundedDistance(one.folded, folded, 1) <= 1);
  return found ? { kind: found.kind, isPlan: found.isPlan, end: text.length } : null;
}

const STAMPED = STAMPS.map((stamp) => `${fold(stamp)} `);

/** "DỰ THẢO KẾ HOẠCH": a kind after the words that are stamped above it. */
function withoutStamp(folded: string): string {
  const stamp = STAMPED.find((one) => folded.startsWith(one));
  return stamp ? folded.slice(stamp.length) : folded;
}

/** "KẾ HOẠCH Triển khai …": a kind in capitals at the head of a line that goes on with the title. */
export function kindAtHead(text: string): DocumentKind | null {
  const folded = fold(text.slice(0, 60));
  const found = KINDS.find(
    (one) =>
      /^[\s:]/.test(folded.slice(one.folded.length)) &&
      folded.startsWith(one.folded) &&
      !KINDS_ALONE.includes(one.kind) &&
      isCapitals(text.slice(0, one.folded.length)),
  );
  return found ? { kind: found.kind, isPlan: found.isPlan, end: found.folded.length } : null;
}

/** "Kế hoạch", "**Kế hoạch phối hợp**": a kind alone on its line whose capitals are lost; only a letterhead shows that it is one. */
export function kindInSmall(text: string): DocumentKind | null {
  if (text.length > 40 || !isUpper(text.charCodeAt(0))) return null;
  const folded = fold(text);
  const found = KINDS.find((one) => one.folded === folded);
  return found ? { kind: found.kind, isPlan: found.isPlan, end: text.length } : null;
}

const ALL_KINDS = [...KINDS, ...BARE_KINDS.map((kind) => ({ kind, folded: fold(kind), isPlan: false }))].sort(
  (a, b) => b.folded.length - a.folded.length,
);

/**
 * The kind of document that a heading begins with, however it goes on: "BÁO CÁO TỔNG KẾT", "# Báo cáo sơ kết 6 tháng
 * đầu năm" (`isHeading`), "LUẬT". A kind all in lower case counts only on a heading.
 */
export function kindOfHeading(text: string, isHeading: boolean): DocumentKind | null {
  const folded = fold(text.slice(0, 60));
  const found = ALL_KINDS.find(
    ({ kind, folded: begin }) =>
      folded.startsWith(begin) &&
      !/^[a-z\d-]/.test(folded.slice(begin.length)) &&
      !(KINDS_ALONE.includes(kind) && /[a-z]/.test(folded.slice(begin.length))),
  );
  if (!found) return null;
  const printed = text.slice(0, found.folded.length);
  const isShown = isCapitals(printed) || (isHeading && printed.toLowerCase() === found.kind.toLowerCase());
  return isShown ? { kind: found.kind, isPlan: found.isPlan, end: printed.length } : null;
}

/** All letters are capitals; OCR may have misread one. */
function isCapitals(text: string): boolean {
  const small = count(text, LOWER);
  const large = count(text, UPPER);
  return large >= 3 && small <= (large >= 5 ? 1 : 0);
}
