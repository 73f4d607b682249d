import { EMPTY, join, type Span, slice } from '../../characters/span/span.js';
import { opensAnnexNote, titlesGlossary } from '../../facts/annex-start.js';
import type { Line } from '../../join/line.js';
import { fold } from '../../text/fold.js';
import { latin } from '../../text/latin.js';
import { has, LETTER, NUMBER } from '../../text/letters.js';
import { anyOf } from '../../values/calendar/pattern.js';
import { FORM_NAMES } from '../../vocabulary/document/headings.js';
import { MOTTO, NATION } from '../../vocabulary/document/letterhead.js';
import { NUMBER_WORD } from '../../vocabulary/labels.js';

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
      if (heading.title) (opensAnnexNote(heading.title.text) ? notes : titles).push(heading.title);
    } else if (rest.length > 0 || opensForm(line) || (titles.some(isOfGlossary) && !line.facts.isUpper)) {
      rest.push(line);
    } else if (notes.length > 0 ? !isClosed(notes) : opensAnnexNote(line.span.text)) {
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

const isOfGlossary = ({ text }: Span) => titlesGlossary(text);

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

/** The heading of an annex, parted at the word "PHỤ LỤC". */
interface AnnexHeading {
  /** The annex's number as printed: "I", "02", "A". */
  readonly ordinal: string | null;
  /** The title, where it is on the same line. */
  readonly title: Span | null;
  /** Letters or digits before the word, such as a stamp misread by OCR. */
  readonly before: Span | null;
}

// "PHỤ LỤC", "‘ g _ PHULUC ‘", "PHỤ LỤC số"
const WORD = latin(
  `^(?<before>(?:[^\\p{L}]*\\p{L}\\s)?[^\\p{L}]*)p\\s?h\\S{1,2}\\s?l\\S{1,2}c(?:\\s?${NUMBER_WORD}(?=\\s))?`,
  'i',
);
// " I", " 02", "1a" before a space, a mark or the end; a letter only before a mark or the end: "PHỤ LỤC A: …"
const ORDINAL = latin(/^\s?(?:(?<number>[IVX]+|\d+\p{L}?)(?=[\s:.,–-]|$)|(?<letter>[A-HĐ])(?=\s?(?:[:.,–-]|$)))/u);

/** "PHỤ LỤC II: DANH MỤC MÔ HÌNH" → "II" and "DANH MỤC MÔ HÌNH"; a line without the word is all title. */
function splitAnnexHeading(span: Span): AnnexHeading {
  const word = WORD.exec(span.text);
  if (!word) return { ordinal: null, title: has(span.text, LETTER | NUMBER) ? span : null, before: null };
  const { before } = word.groups as { before: string };
  const ordinal = ORDINAL.exec(span.text.slice(word[0].length));
  const end = word[0].length + (ordinal?.[0].length ?? 0);
  const cut = /^[\s:.,–-]*/.exec(span.text.slice(end))![0].length;
  const title = slice(span, end + cut);
  return {
    ordinal: ordinal ? (ordinal.groups!.number ?? ordinal.groups!.letter!) : null,
    title: has(title.text, LETTER | NUMBER) ? title : null,
    before: has(before, LETTER | NUMBER) ? slice(span, 0, before.length) : null,
  };
}
