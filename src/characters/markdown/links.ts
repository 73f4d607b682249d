import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { matchesOf } from '../../text/matches.js';
import type { Range } from '../span/range.js';

/** Blocks of this many characters or more are not paragraphs. */
const LONGEST = 20_000;
// "[Quyết định số 06/QĐ-TTg](https://…)", "[06][1]": what may be a link
const LINK = /\]\s?[([]/;

// "[I. MỤC ĐÍCH [2](#_Toc1)](#_Toc1)": a link in a link, as pandoc writes an entry of Word's table of contents
const NESTED = /\[\d{1,3}\]\(#[^()\s]{1,80}\)(?<tail>\]\(#[^()\s]{1,80}\))[ \t]*$/gm;

/**
 * Only what is inside a paragraph is markup here: the numbers and bullets of a plan are its own, not Markdown lists.
 */
const parser = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [
    {
      disable: {
        null: [
          'blankLine',
          'blockQuote',
          'codeFenced',
          'codeIndented',
          'headingAtx',
          'htmlFlow',
          'list',
          'setextUnderline',
          'thematicBreak',
        ],
      },
    },
  ]);

/**
 * The markup of links in a Markdown text, by offsets: all of each link but its words. Read by remark, block by block.
 */
export function linkRanges(text: string): Range[] {
  const ranges: Range[] = [];
  for (const { 0: entry, index, groups } of matchesOf(text, NESTED)) {
    const line = text.lastIndexOf('\n', index) + 1;
    const begin = text.indexOf('[', line);
    if (begin === index || !/^[ \t>]*$/.test(text.slice(line, begin))) continue;
    const end = index + entry.trimEnd().length;
    ranges.push({ start: begin, end: begin + 1 }, { start: end - groups!.tail!.length, end });
  }
  let from = 0;
  for (const block of text.split(/(?<=\n[ \t]*\r?\n)/)) {
    if (block.length < LONGEST && LINK.test(block)) collect(parser.parse(block), from, ranges);
    from += block.length;
  }
  return ranges.sort((a, b) => a.start - b.start);
}

function collect(node: Nodes, from: number, ranges: Range[]): void {
  if (node.type === 'link' || node.type === 'linkReference') {
    const first = node.children[0]?.position;
    const last = node.children.at(-1)?.position;
    const { start, end } = node.position!;
    if (first && last) {
      ranges.push({ start: from + start.offset!, end: from + first.start.offset! });
      ranges.push({ start: from + last.end.offset!, end: from + end.offset! });
    }
  }
  if ('children' in node) for (const child of node.children) collect(child, from, ranges);
}
