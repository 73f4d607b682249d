import { runsBy } from '../../../text/lists.js';
import type { Row, Word } from '../page/words.js';

/** Words of a row without a gap between them that may part two columns. */
export interface Run {
  readonly x0: number;
  readonly x1: number;
  readonly text: string;
}

/** No space between two words is so wide, in times of the font size, but in justified text; none between cells is narrower. */
const GAP = 0.55;

/** The runs of a row, from left to right; `gap` parts them, in times of the font size. */
export function runsOf({ words, size }: Pick<Row, 'words' | 'size'>, gap = GAP): Run[] {
  return splitAt(words, size * gap).map((run) => ({
    x0: run[0]!.x0,
    x1: run.at(-1)!.x1,
    text: run.map(({ text }) => text).join(' '),
  }));
}

/** The words of a row, parted where so much room is between two of them. */
export function splitAt(words: readonly Word[], room: number): Word[][] {
  return runsBy(words, (part, word) => word.x0 - part.at(-1)!.x1 < room);
}

/** A stretch across the page. */
export interface Extent {
  from: number;
  to: number;
}

/** The stretches that runs of some rows cover together; `near` joins those that are closer to one another. */
export function covered(runs: readonly Run[], near: number): Extent[] {
  const extents: Extent[] = [];
  for (const { x0, x1 } of [...runs].sort((a, b) => a.x0 - b.x0)) {
    const last = extents.at(-1);
    if (last && x0 - last.to < near) last.to = Math.max(last.to, x1);
    else extents.push({ from: x0, to: x1 });
  }
  return extents;
}
