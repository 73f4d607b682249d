import { opensAnnexNote } from '../../facts/annex-start.js';
import { type DocumentKind, kindOfHeading } from '../../facts/letterhead/kind.js';
import { opensArticle } from '../../facts/openings.js';
import type { Line } from '../../join/line.js';
import { ENCLOSING_KINDS } from '../../lexicon/documents.js';
import { fold } from '../../text/fold.js';
import { LETTER, LETTER_BEGINS, SUBJECT_BEGINS } from '../../vocabulary/document/headings.js';
import { NATION, ON_BEHALF } from '../../vocabulary/document/letterhead.js';

/** The heading that says what kind of document this is, and its line. */
export interface FirstHeading extends DocumentKind {
  readonly index: number;
}

/** How many lines from the top a heading may be. */
const MOST_LINES = 60;
const TO = fold(LETTER_BEGINS);
const SUBJECTS = SUBJECT_BEGINS.map((words) => `${fold(words)} `);
const NATION_FOLDED = fold(NATION);

/** The first heading of a document: what it calls itself, or a letter's "Kính gửi"; null if it has none. */
export function firstHeading(lines: readonly Line[]): FirstHeading | null {
  for (const [index, line] of lines.slice(0, MOST_LINES).entries()) {
    if (opensBody(line)) return null;
    for (const text of textsOf(line)) {
      const isHeading = line.hashes > 0 || line.facts.kindInSmall !== null;
      const kind = line.facts.kind ?? kindOfHeading(text, isHeading);
      if (kind && !kind.isPlan) return { ...kind, index };
      if (kind && (line.facts.kind || isHeading || !line.isRow)) return { ...kind, index };
      if (isLetter(text)) return { kind: LETTER, isPlan: false, end: 0, index };
    }
  }
  return null;
}

function isLetter(text: string): boolean {
  const folded = fold(text.slice(0, 40));
  return folded.startsWith(TO) && !/^[a-z]/.test(folded.slice(TO.length));
}

/** "V/v đôn đốc thực hiện Kế hoạch": what a letter is about. */
export function isSubject(line: Line): boolean {
  return textsOf(line).some((text) => SUBJECTS.some((words) => fold(text.slice(0, 20)).startsWith(words)));
}

function textsOf(line: Line): string[] {
  return line.isRow ? line.span.text.split('|').map((cell) => cell.trim()) : [line.span.text];
}

/** "I. MỤC ĐÍCH": after it a document no longer says what it is. */
function opensBody({ marker, hashes }: Line): boolean {
  return marker !== null && hashes === 0 && ['part', 'roman', 'upper'].includes(marker.kind) && marker.value === 1;
}

/**
 * The heading of the plan that a document of another kind issues or encloses: after that one's signature, below a note
 * that says so, or with a letterhead of its own. -1 where it encloses none.
 */
export function enclosedPlan(lines: readonly Line[], first: FirstHeading): number {
  let hasTail = false;
  let hasHead = false;
  for (let i = first.index + 1; i < lines.length; i++) {
    const line = lines[i]!;
    hasTail ||= line.zone === 'tail' || line.facts.recipients > 0 || endsOther(line.numbered.text);
    hasHead ||= hasTail && fold(line.span.text.slice(0, 200)).includes(NATION_FOLDED);
    if (line.isRow || line.marker !== null || !line.facts.kind?.isPlan) continue;
    const near = [...lines.slice(Math.max(0, i - 3), i), ...lines.slice(i + 1, i + 6)];
    const hasNote = near.some(({ span }) => opensAnnexNote(span.text));
    if (hasHead || (ENCLOSING_KINDS.includes(first.kind) && (hasTail || hasNote))) return i;
  }
  return -1;
}

/** "TM. ỦY BAN NHÂN DÂN", "Điều 1. Ban hành kèm theo …", "… thực hiện./.": after it no title continues. */
function endsOther(text: string): boolean {
  return text.endsWith('./.') || ON_BEHALF.some((mark) => text.startsWith(mark)) || opensArticle(text);
}
