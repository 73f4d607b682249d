import { issuerHead } from '../facts/issuer-head.js';
import { recipientsHead } from '../facts/recipients-head.js';
import type { Line } from '../join/line.js';
import { ofVocabulary } from '../lexicon/run.js';
import type { Markup } from '../lines/tables/cells/cell.js';
import { fold } from '../text/fold.js';
import { ANNEX_NOTE_BEGINS } from '../vocabulary/document/headings.js';
import { OFFICES } from '../vocabulary/document/letterhead.js';
import { enclosedPlan, firstHeading } from './headings/first-heading.js';
import { findLetterhead, headStart, isHeadLine, isNumberLine } from './headings/head-lines.js';
import { modelOf } from './headings/model-headings.js';

/** The parts of an administrative document, in the order in which Nghị định 30/2020/NĐ-CP prints them. */
export interface Parts {
  /** What stands before the letterhead: metadata of a web page, the decision that issues the plan. */
  readonly front: Line[];
  /** The letterhead: issuer, nation and motto, number, place and date. */
  readonly letterhead: Line[];
  /** The line that says what kind of document this is, and where in it the kind ends. */
  readonly kind: { readonly line: Line; readonly end: number; readonly name: string } | null;
  /** The decision that issues the plan, where it stands before it. */
  readonly decision: Decision | null;
  readonly title: Line[];
  readonly preamble: Line[];
  readonly body: Line[];
  /** Recipients and signature. */
  readonly tail: Line[];
  /** Each annex from its heading to the next one. */
  readonly annexes: Line[][];
  /** Footnotes, wherever they stand. */
  readonly notes: Line[];
}

const preambleBegins = ofVocabulary(({ headings }) => headings.preamble.map(fold));
const NOTES = ANNEX_NOTE_BEGINS.map(fold);
const OFFICE = OFFICES.map(fold);

export function partDocument(all: readonly Line[]): Parts {
  const notes = all.filter((line) => line.zone === 'note');
  const lines = notes.length > 0 ? all.filter((line) => line.zone !== 'note') : all;
  const kindIndex = findKind(lines);
  const kindLine = lines[kindIndex];
  const named = kindLine && (kindLine.facts.kind ?? kindLine.facts.kindAtHead ?? kindLine.facts.kindInSmall);
  const kind = kindLine && named ? { line: kindLine, end: named.end, name: named.kind } : null;
  const bodyStart = findBody(lines, kindIndex + 1);
  const annexStarts = findAnnexes(lines, bodyStart);
  const mainEnd = annexStarts[0] ?? lines.length;
  const tailStart = findTail(lines, bodyStart, mainEnd);
  const decision = partDecision(lines, kindIndex);
  const headStart = findLetterhead(lines, kindIndex, decision?.end ?? 0);
  const ownHead = lines.slice(headStart, Math.max(kindIndex, headStart));
  // A plan that a decision issues has its number and date from it, unless it prints its own.
  const isNumbered = ownHead.some(isNumberLine);
  const { title, preamble } = partTitle(lines.slice(kindIndex + 1, bodyStart), kind);
  return {
    front: [
      ...lines.slice(0, decision?.start ?? headStart),
      ...(decision ? lines.slice(decision.end, headStart) : []),
    ].filter((line) => !isEmptyRow(line)),
    letterhead: decision && !isNumbered ? [...decision.letterhead, ...ownHead] : ownHead,
    kind,
    title,
    decision: decision && {
      ...decision,
      text: [...(isNumbered ? decision.letterhead : []), ...decision.text],
    },
    preamble,
    body: lines.slice(bodyStart, tailStart),
    tail: lines.slice(tailStart, mainEnd),
    annexes: annexStarts.map((start, i) => lines.slice(start, annexStarts[i + 1] ?? lines.length)),
    notes,
  };
}

/** The first line that is, in capitals, a kind of plan, or begins with one and goes on with the title. */
function findKind(lines: readonly Line[]): number {
  const first = firstHeading(lines);
  if (first?.isPlan && lines[first.index]!.zone === 'head' && lines[first.index]!.facts.kindInSmall) return first.index;
  const enclosed = first && !first.isPlan ? enclosedPlan(lines, first) : -1;
  if (enclosed >= 0) return enclosed;
  const alone = lines.findIndex((line) => !line.isRow && line.marker === null && line.facts.kind?.isPlan);
  if (alone >= 0) return alone;
  return lines.slice(0, 80).findIndex((line) => line.marker === null && line.facts.kindAtHead?.isPlan);
}

/** How a table is printed that holds nothing of a letterhead. */
const PRINTED: ReadonlySet<Markup> = new Set(['columns', 'cell-lines', 'tabs', 'dashes']);

/** The first section, or a table before it that is printed in columns: no preamble has one. */
function findBody(lines: readonly Line[], from: number): number {
  const table = lines.findIndex(({ row }, index) => index > from && row !== null && PRINTED.has(row.markup));
  const section = findSection(lines, from);
  return table < 0 ? section : Math.min(section, table);
}

/** The first section: Phần I, A. or I.; in a document without such, the first "1." or the first model. */
function findSection(lines: readonly Line[], from: number): number {
  const isHeadingClass = (line: Line) =>
    line.marker !== null && ['part', 'roman', 'upper'].includes(line.marker.kind) && line.marker.value <= 1;
  for (const test of [
    isHeadingClass,
    (line: Line) => line.marker?.kind === 'decimal' && line.marker.value === 1,
    (line: Line) => modelOf(line) !== null,
    (line: Line) => line.isRow,
  ]) {
    const found = lines.findIndex((line, index) => index >= from && line.zone === 'text' && test(line));
    if (found >= 0) return found;
  }
  return lines.length;
}

function findAnnexes(lines: readonly Line[], from: number): number[] {
  const tail = lines.findIndex((line, index) => index > from && isTail(line));
  const starts: number[] = [];
  for (let i = from; i < lines.length; i++) {
    const { isRow, marker, facts } = lines[i]!;
    if (isRow || marker !== null) continue;
    if (facts.isAnnexHeading || (tail >= 0 && i > tail && facts.opensAnnex)) starts.push(i);
  }
  if (tail < 0) return starts;
  // Rows that go on with the table of recipients and signature, and the rule under its head, are no annex.
  const behind = tail + 1 + lines.slice(tail + 1).findIndex((line, i) => !goesOn(lines[tail + i]!, line));
  const first = behind === tail ? -1 : lines.findIndex((line, index) => index >= behind && line.zone === 'text');
  const isBare = first >= 0 && (starts[0] === undefined || first < starts[0]);
  return isBare ? [first, ...starts] : starts;
}

/** A line of recipients or signature; a row may hold all recipients in one cell. */
function isTail(line: Line): boolean {
  if (line.zone === 'tail' || line.facts.recipients > 0) return true;
  return line.row?.cells.some(({ lines: own }) => own.some(({ text }) => recipientsHead(text) > 0)) === true;
}

/** Whether a row goes on with the table of recipients and signature, or a line with the tail. */
function goesOn(previous: Line, line: Line): boolean {
  return isTail(line) || (previous.isRow && line.isRow && line.blanks === 0);
}

/** Recipients and signature begin behind the last full stop "./." or with the first line of that zone. */
function findTail(lines: readonly Line[], from: number, to: number): number {
  const zone = lines.findIndex((line, index) => index >= from && index < to && isTail(line));
  let limit = zone < 0 ? to : zone;
  // "| | |" and "|---|---|" above a signature that is printed as a table
  while (limit > from && lines[limit]?.isRow && isEmptyRow(lines[limit - 1]!)) limit--;
  for (let i = limit - 1; i >= from && i >= limit - 25; i--) {
    if (!/\.\/\.?["”’)]?$/u.test(lines[i]!.span.text)) continue;
    const rest = lines.slice(i + 1, limit);
    return rest.every((line) => line.marker === null || line.marker.kind === 'bullet') ? i + 1 : limit;
  }
  return limit;
}

/** A row without words: "| | |", "|---|---|". */
function isEmptyRow(line: Line): boolean {
  return line.isRow && /^[-:|\s]*$/.test(line.span.text);
}

/** The decision that issues the plan and stands before it. */
interface Decision {
  /** Its first line, and the one behind its last. */
  readonly start: number;
  readonly end: number;
  readonly letterhead: Line[];
  readonly text: Line[];
  /** Its text from the first line that opens its grounds: "Căn cứ …". What its title cites is no ground. */
  readonly grounds: Line[];
  /** Its recipients and signature. */
  readonly tail: Line[];
}

function partDecision(lines: readonly Line[], kindIndex: number): Decision | null {
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

/** "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ AN BÌNH": between its title and its grounds a decision says who takes it. */
function namesAuthority({ span, facts, isRow, marker }: Line): boolean {
  if (isRow || marker !== null || !facts.isUpperLine) return false;
  return issuerHead(span.text) !== null || OFFICE.some((office) => fold(span.text).startsWith(`${office} `));
}

/** The title goes on until a paragraph opens the preamble or a full stop has ended it. */
function partTitle(lines: readonly Line[], kind: Parts['kind']): { title: Line[]; preamble: Line[] } {
  if (!kind) return { title: [], preamble: [...lines] };
  // "KẾ HOẠCH Triển khai …": the title may stand whole on the line of the kind.
  const isBegun = kind.end < kind.line.span.text.length;
  let end = lines.length > 0 && !isBegun ? 1 : 0;
  while (end < lines.length && end < 8 && !opensPreamble(lines[end]!)) {
    if (/[.;:]$/.test((lines[end - 1] ?? kind.line).span.text)) break;
    end++;
  }
  return { title: lines.slice(0, end), preamble: lines.slice(end) };
}

function opensPreamble(line: Line): boolean {
  if (line.marker) return true;
  const folded = fold(line.span.text);
  if (NOTES.some((begin) => folded.startsWith(`(${begin} `))) return true;
  return (
    preambleBegins().some((begin) => folded.startsWith(`${begin} `)) ||
    /[;:]$/.test(line.span.text) ||
    line.span.text.length > 400
  );
}
