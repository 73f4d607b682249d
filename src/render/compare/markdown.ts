import { oneLine } from './clean.js';

// "*", "[", "|", ":smile:": whatever CommonMark or GitHub takes for markup, wherever it stands
const MARKUP = /[\\`*_{}[\]#+!|~^$=]|:(?=[\w+-]+:)/gu;
// "http://", "www.", "a@b": what becomes a link although nothing marks it as one; no escape keeps it from that
const LINK = /(?<=https?:|ftp:|mailto:|xmpp:)|(?<=www)(?=\.)|(?=@)/giu;
/** Word joiner (U+2060): it takes no room and lets no line break. */
const JOINER = '\u2060';
// "- a", "---", "1. a", "1) a": what is a list or a line where it begins a line
const LINE_MARK = /^(?<number>\d{1,9}(?=[.)](?:\s|$))|(?=-))/u;

/** A text as Markdown that shows it letter for letter on one line and is never markup nor a link. */
export function markdown(text: string): string {
  return oneLine(text)
    .replace(LINK, JOINER)
    .replace(MARKUP, '\\$&')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(LINE_MARK, '$<number>\\');
}
