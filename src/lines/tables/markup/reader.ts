import type { Place } from '../../../characters/span/span.js';
import { LineEnds } from '../../../text/line-ends.js';
import type { PhysicalLine } from '../../physical-line.js';

/** A text in which tables are looked for. */
export interface TableSource {
  readonly text: string;
  readonly markdown: boolean;
}

/** A table that was read: where its lines are in the source, line ends aside, and its rows. */
export interface FoundTable extends Place {
  readonly rows: readonly PhysicalLine[];
}

/**
 * Parses one markup: the table that begins with the printed line at `at` (an offset of the source); null if there is
 * none, or none that can be read.
 */
export type TableParser = (source: TableSource, at: number) => FoundTable | null;

/** A printed line of the source: from where to where, and its text without the spaces around it. */
export interface SourceLine extends Place {
  readonly text: string;
}

/** The printed lines of a source from an offset on. */
export function* linesFrom(source: string, at: number): Generator<SourceLine> {
  const ends = new LineEnds(source);
  for (let from = at; from <= source.length; ) {
    const to = ends.endOf(from);
    yield { from, to, text: source.slice(from, to).trim() };
    from = ends.behind(to);
  }
}
