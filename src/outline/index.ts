import type { Line } from '../join/line.js';
import { ofVocabulary } from '../lexicon/run.js';
import { fold } from '../text/fold.js';
import { ASSIGNING_BEGINS, LIKELY_CLOSING_BEGINS, WHOLE_PLAN_BEGINS } from '../vocabulary/document/headings.js';
import { isHeadingLike } from './headings/heading-lines.js';
import { modelHeadings } from './headings/model-headings.js';
import { nest } from './nest.js';
import type { Node } from './node.js';
import { withLostNumbers } from './numbers/lost-numbers.js';
import { type Parts, partDocument } from './parts.js';

/**
 * The `outline` stage: lines -> outline. What holds afterwards:
 *
 * 1. Each line is in exactly one part of the document, and each line of the body in exactly one node.
 * 2. A node knows its marker, its level and its children; numbers are as printed, with their gaps and repeats.
 * 3. It is total: any lines give an outline; a line that is nothing else is a paragraph.
 */
export interface Outline {
  readonly parts: Parts;
  /** The body, nested by its printed numbers. */
  readonly nodes: Node[];
  /** The paragraphs that end the body and belong to no section. */
  readonly closing: Line[];
  /** Whether the body holds models ("Mô hình N: …"). */
  readonly hasModels: boolean;
  /** Whether the heading of a top-level section says what is to be done. */
  readonly isContent: (heading: string) => boolean;
  /** All lines but the letterhead, whose number is the plan's own. */
  readonly citing: Line[];
}

export function readOutline({ lines: joined }: { readonly lines: readonly Line[] }): { outline: Outline } {
  const lines = withLostNumbers(joined);
  const parts = partDocument(lines);
  const { body, closing } = partClosing(parts);
  const headings = modelHeadings(body);
  const hasModels = headings.some((heading) => heading !== null);
  const isContent = contentTest(body);
  const nodes = nest(body, { hasModels, headings, isContent: oncePerLine(isContent) });
  const own = new Set(parts.letterhead);
  const citing = lines.filter((line) => !own.has(line));
  return { outline: { parts, nodes, closing, hasModels, isContent, citing } };
}

/** What a text says of itself, asked of its line: once for each, since a section is asked for every line below it. */
function oncePerLine(test: (text: string) => boolean): (line: Line) => boolean {
  const known = new Map<Line, boolean>();
  return (line) => {
    const before = known.get(line);
    if (before !== undefined) return before;
    const is = test(line.span.text);
    known.set(line, is);
    return is;
  };
}

const closingsOfRun = ofVocabulary(({ headings }) => [...headings.closing, ...LIKELY_CLOSING_BEGINS].map(fold));
const WHOLE = WHOLE_PLAN_BEGINS.map(fold);

/** Text that follows the last point of the body and ends the plan: "… triển khai thực hiện./." */
function partClosing(parts: Parts): { body: Parts['body']; closing: Parts['body'] } {
  const { body } = parts;
  let start = body.length;
  while (start > 0 && body[start - 1]!.marker === null && !body[start - 1]!.isRow) start--;
  const trailing = body.slice(start);
  const opens = (text: string) => closingsOfRun().some((begin) => fold(text).startsWith(begin));
  // Text right under a heading belongs to it, unless it concerns the whole plan.
  const heading = body[start - 1]?.marker;
  const isUnderHeading = trailing.length > 1 && heading && heading.kind !== 'bullet' && isHeadingLike(body[start - 1]!);
  let from = trailing.findIndex(
    ({ span }, i) =>
      opens(span.text) && (i > 0 || !isUnderHeading || WHOLE.some((begin) => fold(span.text).startsWith(begin))),
  );
  // After a list a paragraph that ends the plan belongs to none of its points.
  const isBehindList = start > 0 && body[start - 1]!.marker?.kind === 'bullet';
  if (
    from < 0 &&
    (trailing.length > 1 || (trailing.length === 1 && isBehindList)) &&
    /\.\/\.?["”]?$/.test(trailing[trailing.length - 1]!.span.text)
  )
    from = trailing.length - 1;
  if (from < 0) return { body, closing: [] };
  return { body: body.slice(0, start + from), closing: trailing.slice(from) };
}

const ASSIGNING = ASSIGNING_BEGINS.map(fold);

/** Words of headings, without marks; those of aims are a part of those of the frame. */
const headingsOfRun = ofVocabulary(({ headings }) => {
  const frame = headings.frame.map(fold);
  return { content: headings.content.map(fold), frame, aims: frame.slice(0, 3), others: frame.slice(3) };
});

/**
 * Which top-level headings say what is to be done; if none does, all that are not frame sections. Those that say who is to
 * do it ("PHÂN CÔNG NHIỆM VỤ") count only where there are no others.
 */
function contentTest(body: Parts['body']): (heading: string) => boolean {
  const { frame, content } = headingsOfRun();
  const isFrame = (heading: string) => firstWord(fold(heading), frame) < firstWord(fold(heading), content);
  const assigns = (heading: string) => firstWord(fold(heading), ASSIGNING) < firstWord(fold(heading), content);
  const isContent = (heading: string) => isContentHeading(fold(heading));
  const tops = body.filter((line) => line.marker?.style === body[0]?.marker?.style).map(({ span }) => span.text);
  const says = tops.some(isContent) ? isContent : (heading: string) => !isFrame(heading);
  const saysMore = (heading: string) => says(heading) && !assigns(heading);
  return tops.some(saysMore) ? saysMore : says;
}

/** "MỤC TIÊU, NHIỆM VỤ VÀ GIẢI PHÁP": aims before the tasks do not make it a frame; "TỔ CHỨC THỰC HIỆN NHIỆM VỤ" is one. */
function isContentHeading(folded: string): boolean {
  const words = headingsOfRun();
  const content = firstWord(folded, words.content);
  if (content === NOWHERE) return false;
  return (
    content < firstWord(folded, words.frame) ||
    (firstWord(folded, words.aims) < NOWHERE && firstWord(folded, words.others) === NOWHERE)
  );
}

const NOWHERE = Number.POSITIVE_INFINITY;

/** Where the first of some words is in a heading, all without marks. */
function firstWord(folded: string, words: readonly string[]): number {
  let first = NOWHERE;
  for (const word of words) {
    const at = folded.indexOf(word);
    if (at >= 0 && at < first) first = at;
  }
  return first;
}
