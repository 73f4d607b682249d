import type { Reading } from '../plan/reading.js';

/*
 * Words are marked while Markdown is still to be written, which would escape the marks: so with two signs of Unicode's
 * private use, which are made marks at the end. Where the text itself has such signs they are no marks, and are kept out.
 */
const OPEN = '\ue000';
const CLOSE = '\ue001';
const SIGNS = /[\ue000\ue001]/gu;

/** A reading with its doubtful words between signs, and behind each what else it may be. */
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

/** Markdown with the signs as marks that browsers and GitHub show. */
export function signsToMarks(markdown: string): string {
  return markdown.replaceAll(OPEN, '<mark>').replaceAll(CLOSE, '</mark>');
}
