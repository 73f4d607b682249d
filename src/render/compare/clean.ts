import { withoutEnd } from '../../text/ends.js';
import { clean } from '../../text/neutral.js';

/** A text without terminal control characters, on one line. */
export function oneLine(text: string): string {
  return clean(text).replace(/\s+/gu, ' ').trim();
}

/** No longer than `most` characters, cut between words. */
export function clip<Text extends string>(text: Text, most: number): Text {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const blank = cut.lastIndexOf(' ');
  return `${withoutEnd(blank > most / 2 ? cut.slice(0, blank) : cut, ' …')}…` as Text;
}
