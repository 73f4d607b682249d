import { EMPTY, join, type Span } from '../../characters/span/span.js';
import type { Line } from '../../join/line.js';
import { fold } from '../../text/fold.js';
import { ANNEX_NOTE_BEGINS } from '../../vocabulary/document/headings.js';
import { splitAnnexHeading } from './annex-heading.js';

const NOTES = ANNEX_NOTE_BEGINS.map(fold);

interface AnnexHead {
  readonly ordinal: string | null;
  readonly title: Span | null;
  readonly note: Span | null;
  /** What stands before the word "PHỤ LỤC" on its line. */
  readonly before: Span | null;
  readonly rest: Line[];
}

/** "PHỤ LỤC I" / title / "(Kèm theo Kế hoạch số …)" — the title in one span, and what else stands above the table. */
export function partHead(lines: readonly Line[]): AnnexHead {
  const heading = splitAnnexHeading(lines[0]?.numbered ?? EMPTY);
  const titles: Span[] = [];
  const notes: Span[] = [];
  const rest: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const folded = fold(line.span.text).replace(/^[(\s]+/, '');
    if (index === 0) {
      if (heading.title) titles.push(heading.title);
    } else if (notes.length > 0 ? !isClosed(notes) : NOTES.some((begin) => folded.startsWith(begin))) {
      notes.push(line.numbered);
    } else if (notes.length === 0 && titles.length < 4 && line.marker === null && isTitleLine(line, lines[0]!)) {
      titles.push(line.span);
    } else {
      rest.push(line);
    }
  }
  return {
    ordinal: heading.ordinal,
    before: heading.before,
    title: titles.length > 0 ? join(titles, ' ') : null,
    note: notes.length > 0 ? join(notes, ' ') : null,
    rest,
  };
}

function isClosed(notes: readonly Span[]): boolean {
  return notes[0]!.text.includes('(') ? notes.some((note) => note.text.includes(')')) : true;
}

function isTitleLine(line: Line, heading: Line): boolean {
  // A table without bars is no title.
  if (line.zone === 'scan' && heading.zone !== 'scan') return false;
  return line.span.text.length < 250 && !/[.;:]$/.test(line.span.text);
}
