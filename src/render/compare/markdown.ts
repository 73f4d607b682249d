import { oneLine } from './clean.js';

// "*", "[", "|", ":smile:": whatever CommonMark or GitHub takes for markup, wherever it is
const MARKUP = /[\\`*_{}[\]#+!|~^$=]|:(?=[\w+-]+:)/gu;
// "http://", "www.", "a@b": what becomes a link without markup; escaping does not prevent that
const LINK = /(?<=https?:|ftp:|mailto:|xmpp:)|(?<=www)(?=\.)|(?=@)/giu;
/** Word joiner (U+2060): it has no width and prevents a line break. */
const JOINER = '\u2060';
// "- a", "---", "1. a", "1) a": a list or a rule at the beginning of a line
const LINE_MARK = /^(?<number>\d{1,9}(?=[.)](?:\s|$))|(?=-))/u;

/** A text as Markdown that shows it literally on one line and is never markup or a link. */
export function markdown(text: string): string {
  return oneLine(text)
    .replace(LINK, JOINER)
    .replace(MARKUP, '\\$&')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(LINE_MARK, '$<number>\\');
}

/** Markup of Markdown, made only by `md`. */
export class Markdown {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

/** Markdown as it is written, and in it words, which are cleaned and escaped: no word of a plan can be markup. */
export function md(written: TemplateStringsArray, ...contents: readonly (Markdown | string | number)[]): Markdown {
  return new Markdown(written.map((text, i) => (i === 0 ? text : markupOf(contents[i - 1]!) + text)).join(''));
}

/** Contents one behind the other. */
export function joined(contents: readonly (Markdown | string | number)[], between: string): Markdown {
  return new Markdown(contents.map(markupOf).join(between));
}

/** A report: lines one below the other. */
export const mdText = (lines: readonly Markdown[]): string => `${joined(lines, '\n').markup}\n`;

const markupOf = (content: Markdown | string | number): string =>
  content instanceof Markdown ? content.markup : markdown(String(content));
