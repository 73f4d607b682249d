import { EMPTY, join, type Span } from '../../characters/span/span.js';
import type { Line } from '../../join/line.js';
import { fold } from '../../text/fold.js';
import { anyOf } from '../../values/calendar/pattern.js';
import { ANNEX_NOTE_BEGINS, FORM_NAMES } from '../../vocabulary/document/headings.js';
import { MOTTO, NATION } from '../../vocabulary/document/letterhead.js';
import { splitAnnexHeading } from './annex-heading.js';

const NOTES = ANNEX_NOTE_BEGINS.map(fold);

interface AnnexHead {
  readonly ordinal: string | null;
  readonly title: Span | null;
  readonly note: Span | null;
  /** What precedes the word "PHỤ LỤC" on its line. */
  readonly before: Span | null;
  readonly rest: Line[];
}

/** "PHỤ LỤC I" / title / "(Kèm theo Kế hoạch số …)" — the title in one span, and whatever else is above the table. */
export function partHead(lines: readonly Line[]): AnnexHead {
  const heading = splitAnnexHeading(lines[0]?.numbered ?? EMPTY);
  const titles: Span[] = [];
  const notes: Span[] = [];
  const rest: Line[] = [];
  for (const [index, line] of lines.entries()) {
    if (index === 0) {
      if (heading.title) (isNote(heading.title.text) ? notes : titles).push(heading.title);
    } else if (rest.length > 0 || opensForm(line)) {
      rest.push(line);
    } else if (notes.length > 0 ? !isClosed(notes) : isNote(line.span.text)) {
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

/** "(Kèm theo Kế hoạch số 12/KH-UBND …)", "ban hành kèm theo Kế hoạch …" */
function isNote(text: string): boolean {
  const folded = fold(text.slice(0, 80)).replace(/^[(\s]+/, '');
  return NOTES.some((begin) => folded.startsWith(begin));
}

// "Mẫu số 01/BBGN", "Biểu 2" — on folded text
const NUMBERED_FORM = new RegExp(`^${anyOf(FORM_NAMES.map(fold))}\\s?\\d`);
const HEAD_OF_LETTER = [NATION, MOTTO].map(fold);
// "(1)………..", "Hồi….. giờ……"
const DOTS = /[.…_]{3,}/;

/** Where the form begins that an annex holds: its number, its letterhead, its own kind, or words left to be filled in. */
function opensForm({ span, facts }: Line): boolean {
  const folded = fold(span.text.slice(0, 120)).replace(/^[(\s]+/, '');
  const isNumbered = NUMBERED_FORM.test(folded) || HEAD_OF_LETTER.some((words) => folded.startsWith(words));
  return isNumbered || DOTS.test(span.text) || facts.kind?.isPlan === false;
}

function isClosed(notes: readonly Span[]): boolean {
  return notes[0]!.text.includes('(') ? notes.some((note) => note.text.includes(')')) : true;
}

function isTitleLine(line: Line, heading: Line): boolean {
  // A table without bars is no title.
  if (line.zone === 'scan' && heading.zone !== 'scan') return false;
  return line.span.text.length < 250 && !/[.;:]$/.test(line.span.text);
}
