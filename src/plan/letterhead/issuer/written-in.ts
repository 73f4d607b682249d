import { fold } from '../../../text/fold.js';

/** The same words as one of the texts writes them, not all in capitals; after `before` where that is given. */
export function writtenIn(texts: readonly string[], words: string, before = ''): string | null {
  if (!words.includes(' ')) return null;
  const wanted = ` ${before && `${fold(before)} `}${fold(words)}`;
  for (const text of texts) {
    const at = ` ${fold(text)}`.indexOf(wanted);
    if (at < 0) continue;
    const from = at + wanted.length - 1 - words.length;
    const written = text.slice(from, from + words.length);
    // The beginning of a sentence does not show how a name is capitalised.
    if (written !== written.toUpperCase() && written !== written.toLowerCase() && from > 0) return written;
  }
  return null;
}
