import { issuesAt } from '../facts/letterhead/issuing.js';
import { type DocumentKind, kindOfHeading } from '../facts/letterhead/kind.js';
import { isNumberLine } from '../facts/letterhead/letterhead-lines.js';
import { opensArticle } from '../facts/openings.js';
import type { Line } from '../join/line.js';
import { DOCUMENT_KINDS } from '../lexicon/documents.js';
import type { Markup } from '../lines/tables/cells/cell.js';
import { fold } from '../text/fold.js';
import { GROUND_HEADINGS } from '../vocabulary/document/headings.js';
import { type Decision, partDecision } from './decision.js';
import { enclosedPlan, firstHeading } from './headings/first-heading.js';
import { findLetterhead, isHeadLine } from './headings/head-lines.js';
import { findHeadline, isHeadline, subjectAt } from './headings/headline.js';
import { modelOf } from './headings/model-headings.js';
import { findAnnexes, findTail, isEmptyRow, isTail } from './tail-start.js';
import { partTitle } from './title.js';
/** The parts of an administrative document, in the order in which Nghị định 30/2020/NĐ-CP prints them. */
export interface Parts {
  /** What precedes the letterhead: metadata of a web page, the decision that issues the plan. */
  readonly front: Line[];
  /** The letterhead: issuer, nation and motto, number, place and date. */
  readonly letterhead: Line[];
  /** The line that says what kind of document this is, where in it the kind ends, and where what it is about begins. */
  readonly kind: { readonly line: Line; readonly end: number; readonly subject: number; readonly name: string } | null;
  /** The decision that issues the plan, where it precedes it. */
  readonly decision: Decision | null;
  readonly title: Line[];
  readonly preamble: Line[];
  readonly body: Line[];
  /** Recipients and signature. */
  readonly tail: Line[];
  /** Each annex from its heading to the next one. */
  readonly annexes: Line[][];
  /** Footnotes, wherever they are. */
  readonly notes: Line[];
}

export function partDocument(all: readonly Line[]): Parts {
  const notes = all.filter((line) => line.zone === 'note');
  const lines = notes.length > 0 ? all.filter((line) => line.zone !== 'note') : all;
  const kindIndex = findKind(lines);
  const kindLine = lines[kindIndex];
  const named = kindLine && namedKind(kindLine);
  const subject = kindLine && named && isHeadline(kindLine) ? subjectAt(kindLine.span.text, named.end) : named?.end;
  const kind = kindLine && named ? { line: kindLine, end: named.end, subject: subject!, name: named.kind } : null;
  const bodyStart = findBody(lines, kindIndex + 1);
  const annexStarts = findAnnexes(lines, bodyStart);
  const mainEnd = annexStarts[0] ?? lines.length;
  // A signature that the body lacks may be printed behind the annexes.
  const behind = lines.slice(bodyStart, mainEnd).some(isTail)
    ? -1
    : lines.findIndex((line, i) => i > mainEnd && isTail(line));
  const tailStart = behind < 0 ? findTail(lines, bodyStart, mainEnd) : behind;
  const tailEnd = behind < 0 ? mainEnd : (annexStarts.find((start) => start > behind) ?? lines.length);
  const decision = partDecision(lines, kindIndex);
  // A letterhead may be below the headline of a web page.
  const below = kind && isHeadline(kind.line) ? endOfHead(lines, bodyStart) : 0;
  const isAbove = below > kindIndex + 1;
  const headEnd = isAbove ? below : kindIndex >= 0 ? kindIndex : endOfHead(lines, bodyStart);
  const headStart = isAbove
    ? findLetterhead(lines, headEnd, kindIndex + 1, false)
    : findLetterhead(lines, headEnd, decision?.end ?? 0);
  const ownHead = lines.slice(headStart, headEnd);
  // A plan that a decision issues has its number and date from it, unless it prints its own.
  const isNumbered = ownHead.some(({ span }) => isNumberLine(span.text));
  const { title, preamble } = partTitle(lines.slice(kind && !isAbove ? kindIndex + 1 : headEnd, bodyStart), kind);
  return {
    front: [
      ...lines.slice(0, decision?.start ?? headStart).filter((line) => !isAbove || line !== kindLine),
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
    body: lines.slice(bodyStart, Math.min(tailStart, mainEnd)),
    tail: lines.slice(tailStart, tailEnd),
    annexes: annexStarts.map((start, i) => {
      const end = annexStarts[i + 1] ?? lines.length;
      return lines.slice(start, start < behind && behind < end ? behind : end);
    }),
    notes,
  };
}

/** Where a letterhead ends whose heading a converter lost. */
function endOfHead(lines: readonly Line[], bodyStart: number): number {
  return lines.slice(0, bodyStart).findLastIndex(({ zone }) => zone === 'head') + 1;
}

/** The first line that is, in capitals, a kind of plan, or begins with one and goes on with the title. */
function findKind(lines: readonly Line[]): number {
  const first = firstHeading(lines);
  if (first?.isPlan && lines[first.index]!.facts.kindInSmall && isBelowHead(lines, first.index))
    return ownKind(lines, first.index, ({ facts }) => facts.kind?.isPlan === true) ?? first.index;
  const enclosed = first && !first.isPlan ? enclosedPlan(lines, first) : -1;
  if (enclosed >= 0) return enclosed;
  const alone = lines.findIndex((line) => !line.isRow && line.marker === null && line.facts.kind?.isPlan);
  if (alone >= 0) return alone;
  const namesPlan = (line: Line) => line.marker === null && line.facts.kindAtHead?.isPlan === true;
  const top = lines.slice(0, MOST_ABOVE).findIndex(namesPlan);
  return ownKind(lines, top, namesPlan) ?? (top >= 0 ? top : findHeadline(lines.slice(0, findBody(lines, 0))));
}

/** A letterhead precedes, with nation and motto or without. */
function isBelowHead(lines: readonly Line[], index: number): boolean {
  return lines[index]!.zone === 'head' || lines.slice(0, index).some(({ span }) => isNumberLine(span.text));
}

/** No head of a web page is longer, with the letterhead below it. */
const MOST_ABOVE = 80;

/**
 * The kind below nation and motto, or a number, that follow a line: what a web page prints above a letterhead, its
 * title and "Loại văn bản: Kế hoạch", says the same as the heading below it. Null where none follow.
 */
function ownKind(lines: readonly Line[], top: number, namesPlan: (line: Line) => boolean): number | null {
  const head = lines.slice(0, MOST_ABOVE);
  const below = head.findIndex((line, i) => i > top && (isHeadLine(line, true) || isNumberLine(line.span.text)));
  const own = below < 0 ? -1 : head.findIndex((line, i) => i > below && namesPlan(line));
  return own < 0 ? null : own;
}

/** What kind of document a line names, whose heading it is. */
function namedKind({ span, facts }: Line): DocumentKind | null {
  return facts.kind ?? facts.kindAtHead ?? facts.kindInSmall ?? kindOfHeading(span.text, true);
}

/** How a table is printed that holds nothing of a letterhead. */
const PRINTED: ReadonlySet<Markup> = new Set(['columns', 'cell-lines', 'tabs', 'dashes']);

/** The first section, or a table before it that is printed in columns: no preamble has one. */
function findBody(lines: readonly Line[], from: number): number {
  const table = lines.findIndex(({ row }, index) => index > from && row !== null && PRINTED.has(row.markup));
  const section = findSection(lines, from);
  return table < 0 ? section : Math.min(section, table);
}

const GROUNDS = [...GROUND_HEADINGS, ...DOCUMENT_KINDS].map(fold);

/** "1. Nghị định số 13/2023/NĐ-CP ngày 17/4/2023;", "1. Căn cứ Luật Cư trú;": of a list of grounds in the preamble. */
function isGround({ span: { text } }: Line): boolean {
  const folded = fold(text);
  return /[;,.]$|\d\//.test(text) && GROUNDS.some((words) => folded.startsWith(`${words} `));
}

/** "Điều 1. Mục tiêu" of a plan that is written in articles. */
function isArticle({ marker, numbered }: Line): boolean {
  return marker?.kind === 'word' && marker.value === 1 && opensArticle(numbered.text);
}

/**
 * The first section: Phần I, A. or I., or II. in capitals where the first one is lost, with the "1." that was under it,
 * which is behind the sentence that issues the plan and no ground; in a document without such, the first "1." or model.
 */
function findSection(lines: readonly Line[], from: number): number {
  const isFirst = ({ marker }: Line) =>
    marker?.kind === 'decimal' && marker.value === 1 && !marker.ordinal.includes('.');
  const isHeadingClass = ({ marker, facts }: Line) =>
    marker !== null &&
    ((['part', 'roman', 'upper'].includes(marker.kind) && marker.value <= 1) ||
      (marker.kind === 'roman' && marker.value === 2 && facts.isUpper));
  for (const test of [
    isHeadingClass,
    isArticle,
    isFirst,
    (line: Line) => modelOf(line) !== null,
    (line: Line) => line.isRow,
  ]) {
    const found = lines.findIndex((line, index) => index >= from && line.zone === 'text' && test(line));
    if (found < 0) continue;
    if (test !== isHeadingClass || lines[found]!.marker!.value < 2) return found;
    const above = lines.slice(from, found);
    const issued = above.findLastIndex(
      ({ span: { text }, marker }) => !marker && /:$/.test(text) && issuesAt(text) >= 0,
    );
    const first = above.findIndex((line, i) => i > issued && line.zone === 'text' && isFirst(line) && !isGround(line));
    return first < 0 ? found : from + first;
  }
  // A plan without any point ends with its recipients all the same.
  const tail = lines.findIndex((line, index) => index >= from && isTail(line));
  return tail < 0 ? lines.length : tail;
}
