import { type Neutral, neutral } from '../../text/neutral.js';
import type { Brush } from './paint.js';

/** A piece of a line: its words, and how they are painted. */
export interface Piece {
  readonly text: string;
  readonly paint?: Brush | undefined;
}

/**
 * Sets pieces in lines no wider than `width`, broken at blanks; later lines are indented by `indent`. A word that is
 * wider than a line stands alone on one. `begin` is the first line's start. Whatever they are made of is harmless then.
 */
export function wrap(pieces: readonly Piece[], width: number, begin: string, indent: string): Neutral[] {
  const lines: string[] = [];
  let line: string = neutral(begin);
  let used = begin.length;
  let empty = true;
  for (const { text, paint } of pieces) {
    let open = '';
    const close = () => {
      if (open !== '') line += paint ? paint(open as Neutral) : open;
      open = '';
    };
    for (const word of neutral(text)
      .split(/\s+/u)
      .filter((one) => one !== '')) {
      const gap = empty ? 0 : 1;
      if (!empty && used + gap + word.length > width) {
        close();
        lines.push(line);
        line = indent;
        used = indent.length;
        open = word;
        used += word.length;
      } else {
        if (open !== '') open += ' '.repeat(gap) + word;
        else {
          line += ' '.repeat(gap);
          open = word;
        }
        used += gap + word.length;
      }
      empty = false;
    }
    close();
  }
  if (!empty || lines.length === 0) lines.push(line.trimEnd());
  return lines as Neutral[];
}
