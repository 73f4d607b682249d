import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { begins, LETTER, NUMBER } from '../text/letters.js';
import { matchesOf } from '../text/matches.js';
import { alike } from './alike.js';
import type { Range } from './range.js';
import { appendPart, isBlank, type Span, SpanBuilder, sourceOf } from './span.js';

/** A line of a paragraph, with what is known of its type. */
export interface Marked {
  readonly span: Span;
  /** The parts of `span.text` that are printed bold. */
  readonly bold: readonly Range[];
}

/**
 * Takes away what Markdown prints without showing it: marks of emphasis (CommonMark 6.2), inline HTML tags, character
 * references and backslash escapes. A star that opens or closes nothing is text ("Khách sạn 2-3*; 4*").
 *
 * A Markdown parser is not used here: it would read the plans' own numbers and bullets as Markdown lists, and this is
 * the hot path. The tests compare the result with remark's reading of the same paragraphs.
 */
export function stripMarks<Line extends Marked>(paragraph: readonly Line[]): readonly Line[] {
  if (!paragraph.some((line) => /[*_<&\\`]/.test(line.span.text))) return paragraph;
  const units = paragraph.map((line) => scan(line.span.text));
  pairRuns(units.flat());
  let inBold = false;
  return paragraph.map((line, index) => {
    const own = units[index]!;
    const rebuilt = rebuild(line, own, inBold);
    for (const unit of own) if (unit.bold) inBold = unit.bold === 'start';
    return rebuilt;
  });
}

/** Something that is no plain text: a run of stars or underscores, a tag, a reference, an escape. */
interface Unit {
  readonly at: number;
  readonly length: number;
  readonly sign: '*' | '_' | 'tag' | 'replace';
  /** What stands in its place. */
  text: string;
  readonly opens: boolean;
  readonly closes: boolean;
  /** How many signs of the run are still text. */
  left: number;
  /** It stands at the very front or end of its line, and not behind a digit. */
  readonly isEdge: boolean;
  bold: 'start' | 'end' | null;
}

// "<i>", "</b>", "<br/>", "<span class='x'>"
const TAG =
  /<\/?(?<name>br|b|i|u|em|strong|sup|sub|span|p|div|center|font|small|big|mark|a|td|tr|th|table|tbody|thead|ul|ol|li|h[1-6]|hr|img|html|body|head|section|article|header|footer|main|nav|figure)(?:\s[^<>]*|\s*\/?)>/iy;
// "&amp;", "&nbsp;", "&Agrave;", "&#39;", "&#x1EA5;"
const REFERENCE = /&(?:(?<name>[a-zA-Z][a-zA-Z\d]{1,31})|#(?<code>\d{1,6}|[xX][\da-fA-F]{1,5}));/y;
// "\*", "1\."; "**ỦY BAN NHÂN DÂN**\ ": a line break, with another column behind it
const ESCAPE = /\\(?=[!-/:-@[-`{-~]|\s|$)/y;
const BREAKING = new Set(['br', 'p', 'div', 'td', 'th', 'tr', 'ul', 'ol', 'li', 'hr']);
// "<li>", "<li class=x>": opens a point of a list
const POINT = /^<li\b/i;

function scan(text: string): Unit[] {
  const units: Unit[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (char === '*' || char === '_') {
      let end = i + 1;
      while (text[end] === char) end++;
      const run = end - i;
      const isBullet = char === '*' && run === 1 && i === 0 && text[end] === ' ';
      if (!isBullet) units.push(delimiters(text, i, run, char));
      i = end - 1;
    } else if (char === '<' || char === '&' || char === '\\') {
      const unit = replacement(text, i, char);
      if (unit) {
        units.push(unit);
        i += unit.length - 1 + (char === '\\' ? 1 : 0);
      }
    }
  }
  return units;
}

function replacement(text: string, at: number, char: string): Unit | null {
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

/** The characters that a reference stands for; null for a name that none has. */
function characterOf({ name, code }: { readonly name?: string; readonly code?: string }): string | null {
  if (name !== undefined) {
    const named = decodeNamedCharacterReference(name);
    if (named === false) return null;
    return isBlank(named.charCodeAt(0)) ? ' ' : alike(named.normalize('NFC'));
  }
  const number = Number(/^x/i.test(code!) ? `0${code}` : code);
  return number > 0 && number <= 0x10ffff ? alike(String.fromCodePoint(number)) : null;
}

/** What CommonMark calls punctuation. */
function isMark(letter: string): boolean {
  const code = letter.charCodeAt(0);
  if (code < 0x80) return code > 0x20 && code < 0x7f && !begins(letter, LETTER | NUMBER);
  return !begins(letter, LETTER) && /[\p{P}\p{S}]/u.test(letter);
}

/** Whether a run of stars can open or close emphasis: CommonMark's left- and right-flanking runs. */
function delimiters(text: string, at: number, run: number, sign: '*' | '_'): Unit {
  const before = at === 0 ? ' ' : text[at - 1]!;
  const after = text[at + run] ?? ' ';
  const blankBefore = isBlank(before.charCodeAt(0));
  const blankAfter = isBlank(after.charCodeAt(0));
  const markBefore = isMark(before);
  const markAfter = isMark(after);
  const left = !blankAfter && (!markAfter || blankBefore || markBefore);
  const right = !blankBefore && (!markBefore || blankAfter || markAfter);
  return {
    at,
    length: run,
    sign,
    text: sign.repeat(run),
    opens: sign === '*' ? left : left && (!right || markBefore),
    closes: sign === '*' ? right : right && (!left || markAfter),
    left: run,
    isEdge: at === 0 || (at + run === text.length && !/\d/.test(before)),
    bold: null,
  };
}

/** Pairs openers with closers, innermost first; what pairs is no text. Each run is looked at once: linear. */
function pairRuns(units: Unit[]): void {
  const stacks: Record<'*' | '_', Unit[]> = { '*': [], _: [] };
  for (const unit of units) {
    if (unit.sign !== '*' && unit.sign !== '_') continue;
    const open = stacks[unit.sign];
    while (unit.closes && unit.left > 0 && open.length > 0) {
      const opener = open[open.length - 1]!;
      const taken = matching(opener.left, unit.left);
      if (taken === 0) break;
      opener.left -= taken;
      unit.left -= taken;
      if (taken >= 2) {
        opener.bold = 'start';
        unit.bold = 'end';
      }
      if (opener.left === 0) open.pop();
    }
    if (unit.opens && unit.left > 0) open.push(unit);
  }
  for (const unit of units) {
    if (unit.sign !== '*' && unit.sign !== '_') continue;
    // Two stars that pair with nothing are a mark all the same: nobody prints "**".
    if (unit.sign === '*' && unit.left >= 2) unit.left %= 2;
    // Nor does anybody print a star at the edge of a line: its other half is beyond a page break.
    if (unit.sign === '*' && unit.isEdge) unit.left = 0;
    unit.text = unit.sign.repeat(unit.left);
  }
}

/** One star closes one, two close two, three close both: "**Khách sạn 3*; 4***" is bold with two stars of text. */
function matching(opener: number, closer: number): number {
  if (opener === closer) return opener;
  if (closer >= 3) return Math.min(opener, closer);
  return opener >= 3 ? closer : 0;
}

function rebuild<Line extends Marked>(line: Line, units: Unit[], inBold: boolean): Line {
  if (units.length === 0) {
    return inBold ? { ...line, bold: [{ start: 0, end: line.span.text.length }] } : line;
  }
  const builder = new SpanBuilder();
  const bold: Range[] = [];
  let boldStart = inBold ? 0 : -1;
  let at = 0;
  for (const unit of units) {
    appendPart(builder, line.span, at, unit.at);
    if (unit.bold === 'end' && boldStart >= 0) {
      bold.push({ start: boldStart, end: builder.length });
      boldStart = -1;
    }
    copyAs(line.span, unit.at, unit.at + unit.length, unit.text, builder);
    if (unit.bold === 'start') boldStart = builder.length;
    at = unit.at + unit.length;
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

/** Two blanks in a row, left where a tag stood, become one. */
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
