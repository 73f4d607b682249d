import type { PhysicalLine } from '../physical-line.js';
import { take } from '../take.js';
import { contentsLines } from './contents.js';
import { frontMatterEnd } from './front-matter.js';
import { pageNumbersIn } from './page-numbers.js';
import { isPlaceholder } from './placeholders.js';
import { runningLines } from './running.js';

/** What a page prints around its text: lone page numbers, running heads and feet, and what a converter puts in it. */
export interface Furniture {
  readonly kept: PhysicalLine[];
  /** Pictures, comments and code fences alone on their lines. */
  readonly pictures: PhysicalLine[];
  readonly pageNumbers: PhysicalLine[];
  readonly runningLines: PhysicalLine[];
  /** What a converter says of the text above it: its front matter. */
  readonly properties: PhysicalLine[];
  /** Tables of contents, whose words recur as headings below. */
  readonly contents: PhysicalLine[];
}

/** Separates page furniture from text. Each kind has its own rules, in a file of its own. */
export function partFurniture(all: readonly PhysicalLine[], text = ''): Furniture {
  const opening = frontMatterEnd(text);
  const headed = take(
    all,
    all.map(({ from }) => from < opening),
  );
  const pictured = take(headed.kept, headed.kept.map(isPlaceholder));
  const contents = contentsLines(pictured.kept);
  const listed = take(
    pictured.kept,
    pictured.kept.map((_, at) => contents.has(at)),
  );
  const lines = listed.kept;
  const isNumber = pageNumbersIn(lines);
  const running = runningLines(lines, isNumber);
  const { kept } = take(
    lines,
    lines.map((_, at) => isNumber[at]! || running.has(at)),
    true,
  );
  return {
    kept,
    properties: headed.taken,
    pictures: pictured.taken,
    contents: listed.taken,
    pageNumbers: lines.filter((_, at) => isNumber[at]),
    runningLines: lines.filter((_, at) => !isNumber[at] && running.has(at)),
  };
}
