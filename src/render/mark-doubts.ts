import type { Reading } from '../plan/reading.js';

/*
 * Words are marked before Markdown is written, which would escape the marks: so two private use characters are used,
 * which become marks at the end. Such characters in the text itself are removed.
 */
const OPEN = '\ue000';
const CLOSE = '\ue001';
const SIGNS = /[\ue000\ue001]/gu;

/** A reading with its doubtful words between these characters, each followed by its alternatives. */
export function withSigns({ text, doubtful = [] }: Reading): string {
  let marked = '';
  let at = 0;
  const own = text.replace(SIGNS, '');
  for (const word of doubtful) {
    const found = own.indexOf(word.text, at);
    if (found < 0) continue;
    const others = word.alternatives.filter((one) => one !== word.text).slice(0, 3);
    const end = found + word.text.length;
    const behind = others.length > 0 ? ` (?${others.join(', ')})` : ' (?)';
    marked += `${own.slice(at, found)}${OPEN}${word.text}${CLOSE}${behind}`;
    at = end;
  }
  return marked + own.slice(at);
}

/** Markdown with these characters as marks that browsers and GitHub show. */
export function signsToMarks(markdown: string): string {
  return markdown.replaceAll(OPEN, '<mark>').replaceAll(CLOSE, '</mark>');
}
