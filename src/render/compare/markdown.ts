import { oneLine } from './clean.js';

// "*", "[", "|", "www.", "://", "a@b", ":smile:": whatever CommonMark or GitHub takes for markup, wherever it stands
const MARKUP = /[\\`*_{}[\]#+!|~^@$=]|(?<=www)\.|(?<=:)\/(?=\/)|:(?=[\w+-]+:)/giu;
// "- a", "---", "1. a", "1) a": what is a list or a line where it begins a line
const LINE_MARK = /^(?<number>\d{1,9}(?=[.)](?:\s|$))|(?=-))/u;

/** A text as Markdown that shows it letter for letter on one line and is never markup. */
export function markdown(text: string): string {
  return oneLine(text)
    .replace(MARKUP, '\\$&')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(LINE_MARK, '$<number>\\');
}
