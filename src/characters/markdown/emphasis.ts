import { matchesOf } from '../../text/matches.js';
import { characterOf, REFERENCE } from '../references.js';
import type { Range } from '../span/range.js';
import { type Span, SpanBuilder, sourceOf } from '../span/span.js';
import { appendPart } from '../span/span-parts.js';
import { delimiters, type Inline, pairRuns } from './delimiters.js';

/** A line of a paragraph, with what is known about its typeface. */
export interface Marked {
  readonly span: Span;
  /** The parts of `span.text` that are printed bold. */
  readonly bold: readonly Range[];
}

/**
 * Removes what Markdown prints without showing it: marks of emphasis (CommonMark 6.2), inline HTML tags, character
 * references and backslash escapes. A star that opens or closes nothing is text ("Khách sạn 2-3*; 4*").
 *
 * A Markdown parser is not used here: it would read the plans' own numbers and bullets as Markdown lists, and this is
 * the hot path. The tests compare the result with remark's reading of the same paragraphs.
 */
export function stripMarks<Line extends Marked>(paragraph: readonly Line[]): readonly Line[] {
  if (!paragraph.some((line) => /[*_<&\\`]/.test(line.span.text))) return paragraph;
  const inlines = paragraph.map((line) => scan(line.span.text));
  pairRuns(inlines.flat());
  let inBold = false;
  return paragraph.map((line, index) => {
    const own = inlines[index]!;
    const rebuilt = rebuild(line, own, inBold);
    for (const inline of own) if (inline.bold) inBold = inline.bold === 'start';
    return rebuilt;
  });
}

// "<i>", "</b>", "<br/>", "<span class='x'>"
const TAG =
  /<\/?(?<name>br|b|i|u|em|strong|sup|sub|span|p|div|center|font|small|big|mark|a|td|tr|th|table|tbody|thead|ul|ol|li|h[1-6]|hr|img|html|body|head|section|article|header|footer|main|nav|figure)(?:\s[^<>]*|\s*\/?)>/iy;
// "\*", "1\."; "**ỦY BAN NHÂN DÂN**\ ": a line break, with another column after it
const ESCAPE = /\\(?=[!-/:-@[-`{-~]|\s|$)/y;
const BREAKING = new Set(['br', 'p', 'div', 'td', 'th', 'tr', 'ul', 'ol', 'li', 'hr']);
// "<li>", "<li class=x>": opens a point of a list
const POINT = /^<li\b/i;

function scan(text: string): Inline[] {
  const inlines: Inline[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (char === '*' || char === '_') {
      let end = i + 1;
      while (text[end] === char) end++;
      const run = end - i;
      const isBullet = char === '*' && run === 1 && i === 0 && text[end] === ' ';
      if (!isBullet) inlines.push(delimiters(text, i, run, char));
      i = end - 1;
    } else if (char === '<' || char === '&' || char === '\\') {
      const inline = replacement(text, i, char);
      if (inline) {
        inlines.push(inline);
        i += inline.length - 1 + (char === '\\' ? 1 : 0);
      }
    }
  }
  return inlines;
}

function replacement(text: string, at: number, char: string): Inline | null {
  const pattern = char === '<' ? TAG : char === '&' ? REFERENCE : ESCAPE;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return null;
  const name = match.groups?.name?.toLowerCase() ?? '';
  const shown =
    char === '<'
      ? POINT.test(match[0])
        ? ' - '
        : BREAKING.has(name)
          ? ' '
          : ''
      : char === '&'
        ? characterOf(match.groups!)
        : '';
  if (shown === null) return null;
  const sign = char === '<' ? 'tag' : 'replace';
  return {
    at,
    length: match[0].length,
    sign,
    text: shown,
    opens: false,
    closes: false,
    left: 0,
    isEdge: false,
    bold: null,
  };
}

function rebuild<Line extends Marked>(line: Line, inlines: Inline[], inBold: boolean): Line {
  if (inlines.length === 0) {
    return inBold ? { ...line, bold: [{ start: 0, end: line.span.text.length }] } : line;
  }
  const builder = new SpanBuilder();
  const bold: Range[] = [];
  let boldStart = inBold ? 0 : -1;
  let at = 0;
  for (const inline of inlines) {
    appendPart(builder, line.span, at, inline.at);
    if (inline.bold === 'end' && boldStart >= 0) {
      bold.push({ start: boldStart, end: builder.length });
      boldStart = -1;
    }
    copyAs(line.span, inline.at, inline.at + inline.length, inline.text, builder);
    if (inline.bold === 'start') boldStart = builder.length;
    at = inline.at + inline.length;
  }
  appendPart(builder, line.span, at, line.span.text.length);
  if (boldStart >= 0) bold.push({ start: boldStart, end: builder.length });
  return { ...line, span: foldBlanks(builder.done()), bold };
}

function copyAs(span: Span, start: number, end: number, text: string, builder: SpanBuilder): void {
  if (text === '') return;
  const first = sourceOf(span, start);
  const last = sourceOf(span, end - 1);
  if (first && last) builder.push(text, first.from, last.to);
}

/** Two spaces in a row, left where a tag was, become one. */
function foldBlanks(span: Span): Span {
  if (!span.text.includes('  ')) return span;
  const builder = new SpanBuilder();
  let at = 0;
  for (const match of matchesOf(span.text, / {2,}/g)) {
    appendPart(builder, span, at, match.index + 1);
    at = match.index + match[0].length;
  }
  appendPart(builder, span, at, span.text.length);
  return builder.done();
}
