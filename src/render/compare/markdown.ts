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
