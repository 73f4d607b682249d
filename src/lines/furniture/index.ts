import type { PhysicalLine } from '../physical-line.js';
import { take } from '../take.js';
import { contentsLines } from './contents.js';
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

// "title: Kế hoạch", "tags:", "  - xa", "ngày-ban-hành: 2026", "..."
const PROPERTY = /^(?:[^\s:#|-][^:|]{0,40}:(?:\s.*)?|[ \t]+\S.*|- .*|#.*|)$/u;
const OPENING = /^\uFEFF?---[ \t]*\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/;
/** No converter writes more properties. */
const MOST_LINES = 60;

/**
 * Where the properties end that a converter puts above a text, between "---" and "---" or "..." (Pandoc's
 * `yaml_metadata_block`, the front matter of page generators): after the closing rule; 0 if the text begins with none.
 * Words that are no property in between are the text's own, and the rules are drawn around a letterhead.
 */
export function frontMatterEnd(text: string): number {
  const opening = OPENING.exec(text);
  if (!opening) return 0;
  let at = opening[0].length;
  let hasProperty = false;
  for (let i = 0; i < MOST_LINES && at < text.length; i++) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : end).replace(/\r$/, '');
    if (CLOSING.test(line)) return hasProperty ? at + line.length : 0;
    if (!PROPERTY.test(line) || end < 0) return 0;
    hasProperty ||= /^[\w-]{1,30}:/u.test(line);
    at = end + 1;
  }
  return 0;
}
