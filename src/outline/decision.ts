import { issuerHead } from '../facts/letterhead/issuer-head.js';
import type { Line } from '../join/line.js';
import { fold } from '../text/fold.js';
import { OFFICES } from '../vocabulary/document/letterhead.js';
import { firstHeading } from './headings/first-heading.js';
import { headStart, isHeadLine } from './headings/head-lines.js';
import { isTail } from './tail-start.js';
import { opensPreamble } from './title.js';

const OFFICE = OFFICES.map(fold);

/** The decision that issues the plan and precedes it. */
export interface Decision {
  /** Its first line, and the one after its last. */
  readonly start: number;
  readonly end: number;
  readonly letterhead: Line[];
  readonly text: Line[];
  /** Its text from the first line of its legal basis: "Căn cứ …". What its title cites is not a legal basis. */
  readonly grounds: Line[];
  /** Its recipients and signature. */
  readonly tail: Line[];
}

export function partDecision(lines: readonly Line[], kindIndex: number): Decision | null {
  const first = firstHeading(lines);
  const isOther = first !== null && !first.isPlan && first.index < kindIndex;
  const kind = isOther ? first.index : lines.findIndex((line, i) => i < kindIndex && line.facts.kind?.isPlan === false);
  if (kind < 0) return null;
  const start = Math.max(
    0,
    lines.findIndex((line, i) => i <= kind && (i === kind || isHeadLine(line, false))),
  );
  const tail = lines.findIndex((line, i) => i > kind && i < kindIndex && isTail(line));
  const tailStart = tail < 0 ? kindIndex : tail;
  const nation = lines.findIndex((line, i) => i > kind && i < kindIndex && isHeadLine(line, true));
  const ownHead = headStart(lines, nation, tailStart + 1);
  const end = ownHead > tailStart ? ownHead : kindIndex;
  const text = lines.slice(kind, Math.min(tailStart, end));
  const who = text.findIndex((line, i) => i > 0 && namesAuthority(line));
  const opens = text.findIndex((line, i) => i > Math.max(who, 0) && opensPreamble(line));
  return {
    start,
    end,
    letterhead: lines.slice(start, kind),
    text,
    grounds: opens < 0 ? text.slice(1) : text.slice(opens),
    tail: lines.slice(tailStart, end),
  };
}

/** "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ AN BÌNH": between its title and its legal basis a decision says who takes it. */
function namesAuthority({ span, facts, isRow, marker }: Line): boolean {
  if (isRow || marker !== null || !facts.isUpperLine) return false;
  return issuerHead(span.text) !== null || OFFICE.some((office) => fold(span.text).startsWith(`${office} `));
}
