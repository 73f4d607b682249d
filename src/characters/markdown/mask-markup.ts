import { withoutEnd } from '../../text/ends.js';
import { latin } from '../../text/latin.js';
import { matchesOf } from '../../text/matches.js';
import type { Range } from '../span/range.js';
import { linkRanges } from './links.js';

/** Stands for a character of markup that prints nothing: it is invisible, and is dropped when a line is cleaned. */
const MASK = '\u2060';

// "[Cơ quan chủ trì:]{.underline}", "[]{#_Toc153 .anchor}": a span of pandoc's with its attributes
const SPAN = /\[(?<words>[^[\]\r\n]{0,400})\]\{(?:[.#][^{}\r\n]{1,200}|[a-z-]{1,40}=[^{}\r\n]{1,200})\}/g;
// "# I. MỤC ĐÍCH {#muc-dich .unnumbered}": attributes after a heading
const HEADING_ATTRIBUTES = /[ \t]\{[.#][^{}\r\n]{1,200}\}[ \t]*$/gm;
// "::: {custom-style="Body Text"}", ":::"
const FENCE = /^[ \t>]*:{3}.*$/gm;
const FENCED = /^(?:\{[^{}\r\n]{0,200}\}|[\w-]{1,40})?$/;
// "> > 1. Mục đích", ">Mục đích": quotation marks of Markdown, which is how some converters print an indent
const QUOTE = /^(?:[ \t]{0,3}>(?![=<]))+/gm;
// "> 80% hộ dân", "> 2.000 lượt": more than
const MORE_THAN = latin(/^>\s?\d(?:[\d.,]{0,11}\d)?\s?(?:%|\p{L})/u);
// "$30/9/2023$", "$1 0 0 \%$", "$ \mathrm{100}\% $", "\(IV\)": not a formula, but was taken for one
const FORMULA = /\$(?<inside>[^$\r\n]{1,60})\$(?!\d)|\\\((?<bracketed>[^$\r\n()]{1,60})\\\)/g;
const NO_FORMULA =
  /^(?:[\d ./,:+<>=()%IVX-]|\\[%$#&,;]|\\(?:geq?|leq?|times|pm|approx)(?![a-z])|\\(?:text|math)(?:rm|bf|it|sf)?\{[^{}\\]{0,40}(?:\\%)?\})+$/;
// "\(1\) Rà soát", "\(a\)": escaped brackets around the number of a point
const NUMBER_IN_BRACKETS = /^(?:\d{1,2}|[a-zđ]|[ivx]{1,4})$/;
// "\mathrm{100}": letters of another shape
const SHAPED = /\\(?:text|math)(?:rm|bf|it|sf)?\{(?<words>[^{}]{0,44})\}/g;
const COMMANDS: Readonly<Record<string, string>> = {
  '\\geq': '≥',
  '\\ge': '≥',
  '\\leq': '≤',
  '\\le': '≤',
  '\\times': '×',
  '\\pm': '±',
  '\\approx': '≈',
};

// "**----- Start of picture text -----**": what a converter puts around the words of a picture
const PICTURE_TEXT = /\*{0,2}-{3,9} (?:Start|End) of picture text -{3,9}\*{0,2}/g;

// "\section*{III. TỔ CHỨC THỰC HIỆN}": a heading as a reader of formulas writes it
const SECTION = /^[ \t]{0,9}\\(?:title|(?:sub){0,2}section|paragraph)\*?\{/gm;
// "| ![](media/image1.png) Biên bản |": a picture whose name is no words, and a line that it is on
const PICTURE = /!\[[^\][\s]{0,40}\]\([^()\s]{0,300}\)(?:\{[^{}\r\n]{0,200}\})?/g;
const LINE_WITH_PICTURE = /^.*!\[.*$/gm;
const WORDY = latin(/\p{L}/u);

// "==Quý III/2024=="
const HIGHLIGHT = /(?<![=\S])==(?=\S)(?<words>[^=\r\n]{1,200})==(?=[\s.,;:|)]|$)/gm;

// "<!DOCTYPE html>"
const DOCTYPE = /<!doctype\b[^<>]{0,200}>/gi;
// "<head>", "</head>"
const HEAD = /<(?<close>\/?)head>/gi;

/** A text with masks for what a web page has and does not print: "<!DOCTYPE html>", "<head><title>Phụ lục</title></head>". */
export function withoutPageHead(text: string): string {
  const hidden = Array.from(matchesOf(text, DOCTYPE), ({ 0: tag, index }) => ({
    start: index,
    end: index + tag.length,
  }));
  let open: number | undefined;
  for (const { 0: tag, index, groups } of matchesOf(text, HEAD)) {
    if (groups!.close === '') open = index;
    else if (open !== undefined) hidden.push({ start: open, end: index + tag.length });
    if (groups!.close !== '') open = undefined;
  }
  return masked(
    text,
    hidden.sort((a, b) => a.start - b.start),
  );
}

/**
 * A Markdown text of the same length whose markup that prints nothing is masked: quotations, links (their words stay),
 * attributes and anchors of pandoc's, fences, dollars around numbers. Marks of emphasis stay: see `stripMarks`.
 */
export function maskMarkup(text: string): string {
  let shown = text;
  if (shown.includes('>')) shown = withoutQuotes(shown);
  if (shown.includes('<!') || shown.includes('<head')) shown = withoutPageHead(shown);
  if (shown.includes('of picture text')) shown = shown.replace(PICTURE_TEXT, (marks) => ' '.repeat(marks.length));
  if (shown.includes('section') || shown.includes('\\title')) shown = masked(shown, sectionMarks(shown));
  if (shown.includes('![')) shown = shown.replace(LINE_WITH_PICTURE, withoutPictures);
  if (shown.includes('=='))
    shown = shown.replace(HIGHLIGHT, (_, words: string) => MASK.repeat(2) + words + MASK.repeat(2));
  if (shown.includes(':::')) shown = shown.replace(FENCE, (line) => (isFence(line) ? ' '.repeat(line.length) : line));
  if (shown.includes(']{')) shown = masked(shown, spanMarks(shown));
  if (shown.includes('{')) shown = shown.replace(HEADING_ATTRIBUTES, (marks) => ' '.repeat(marks.length));
  if (shown.includes('](') || shown.includes('][')) shown = masked(shown, linkRanges(shown));
  if (shown.includes('$') || shown.includes('\\('))
    shown = shown.replace(FORMULA, (formula, inside?: string, bracketed?: string) =>
      bracketed !== undefined && NUMBER_IN_BRACKETS.test(bracketed)
        ? formula
        : withoutDollars(formula, inside ?? bracketed!),
    );
  return shown;
}

/** Whether a line that begins with colons has only attributes or a name after them, and colons again. */
function isFence(line: string): boolean {
  const marks = withoutEnd(line, ' :');
  return FENCED.test(
    marks
      .slice(marks.lastIndexOf(':::') + 3)
      .trim()
      .replace(/^:+/, '')
      .trim(),
  );
}

/** With fewer quoted lines the text is not quoted as a whole. */
const FEWEST = 3;

/**
 * Blanks out the marks of quotations. A line that says "more than" keeps its sign, unless the text is quoted as a
 * whole.
 */
function withoutQuotes(text: string): string {
  const quoted = text.match(QUOTE)?.length ?? 0;
  const isWhole = quoted >= FEWEST && quoted * 2 > text.split('\n').length;
  return text.replace(QUOTE, (marks, at: number) =>
    !isWhole && MORE_THAN.test(text.slice(at, at + 24)) ? marks : ' '.repeat(marks.length),
  );
}

/** The command before the words of a heading, and the brace behind them at the end of the line. */
function sectionMarks(text: string): Range[] {
  return Array.from(matchesOf(text, SECTION), ({ 0: command, index }) => {
    const start = index + command.length;
    const behind = text.indexOf('\n', start);
    const line = text.slice(start, behind < 0 ? text.length : behind).trimEnd();
    const end = start + line.length;
    return line.endsWith('}')
      ? [
          { start: index, end: start },
          { start: end - 1, end },
        ]
      : [];
  }).flat();
}

/** A line without its pictures; one that holds nothing else is left to the reader of page furniture. */
function withoutPictures(line: string): string {
  const words = line.replace(PICTURE, (picture) => MASK.repeat(picture.length));
  return WORDY.test(words) ? words : line;
}

function masked(text: string, ranges: readonly Range[]): string {
  let shown = '';
  let done = 0;
  for (const { start, end } of ranges) {
    if (start < done) continue;
    shown += text.slice(done, start) + text.slice(start, end).replace(/[^\r\n]/g, MASK);
    done = end;
  }
  return shown + text.slice(done);
}

function spanMarks(text: string): Range[] {
  return Array.from(matchesOf(text, SPAN), ({ 0: whole, index, groups }) => {
    const words = index + 1 + groups!.words!.length;
    return [
      { start: index, end: index + 1 },
      { start: words, end: index + whole.length },
    ];
  }).flat();
}

function withoutDollars(formula: string, inside: string): string {
  const isEven = inside.startsWith(' ') === inside.endsWith(' ');
  if (!isEven || !NO_FORMULA.test(inside) || !/[\dIVX]/.test(inside)) return formula;
  const printed = inside
    .replace(
      /\\(?:geq?|leq?|times|pm|approx)(?![a-z])/g,
      (command) => COMMANDS[command]! + MASK.repeat(command.length - 1),
    )
    // "3 0 / 9": the signs are set apart
    .replace(/ /g, MASK)
    .replace(SHAPED, (shaped, words: string) => MASK.repeat(shaped.length - words.length - 1) + words + MASK)
    .replace(/\\/g, MASK);
  const edge = (formula.length - inside.length) / 2;
  return MASK.repeat(edge) + printed + MASK.repeat(edge);
}
