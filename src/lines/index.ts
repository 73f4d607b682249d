import { isBlank, join, type Span, slice } from '../characters/span.js';
import { endsOpen, isOpenEnded } from '../facts/ends.js';
import { findLabel } from '../facts/label.js';
import { bentFirst, mendRoman, mendUpper } from '../facts/marker/damaged-marker.js';
import { isBulletAlone, type Marker, readMarker, Sequence } from '../facts/marker/marker.js';
import { findModelHeading } from '../facts/model-heading.js';
import { beginsClosing } from '../facts/openings.js';
import { recipientsHead } from '../facts/recipients-head.js';
import type { Before } from '../join/before.js';
import { continues } from '../join/join.js';
import { fold } from '../text/fold.js';
import { count, isLetter, isLower, LOWER, UPPER } from '../text/letters.js';
import { WORDS_BEFORE_BLANKS } from '../vocabulary/letterhead-blanks.js';
import { splitColumns } from './columns.js';
import { partFootnotes } from './footnotes.js';
import { type Furniture, partFurniture } from './furniture.js';
import { type Layout, readLayout } from './layout.js';
import { type PhysicalLine, physicalLines, type Range } from './physical.js';
import { withCellRows } from './tables/cell-lines.js';
import { headsTable, readColumnRows } from './tables/column-rows.js';
import { columnTableLines } from './tables/column-table.js';
import { withLabelTables } from './tables/label-table.js';

import { type Zone, zonesOf } from './zones.js';

/**
 * The `lines` stage: decoded text -> lines as their writer meant them. What holds afterwards:
 *
 * 1. All text is in Unicode NFC, runs of blanks are one blank; a line has words, or a number alone. A bullet without
 *    words is no line.
 * 2. Page numbers, running heads and feet, pictures, comments and form feeds are in no line; they are listed in `furniture`.
 * 3. A paragraph, item or heading that the page wrapped or cut is one line; each row of a table is one line, also of one
 *    printed in columns whose rows are plain to see. Tables whose rows are not are listed in `unreadTables`.
 * 4. A line's marker (I., 1.1., a), -, +) stands apart from its words, and so do Markdown's marks of emphasis.
 * 5. Each line knows the pieces of source it was read from, in order; they give its words back.
 * 6. Every word of the source is in one line or in `furniture`, once, and in reading order.
 */
export interface Line {
  /** The words, without marker and marks. */
  readonly span: Span;
  /** The words with all that is printed before them. */
  readonly printed: Span;
  /** The words with the printed number before them; the same as `span` behind a bullet or no marker at all. */
  readonly numbered: Span;
  /** The number or bullet before the words: the innermost where several stand together ("- + Công an xã"). */
  readonly marker: Marker | null;
  /** Parts of `span.text` printed bold. */
  readonly bold: readonly Range[];
  /** Where the line begins (its marker included) and ends in the source. */
  readonly from: number;
  readonly to: number;
  /** A row of a table. The rule under a head that was printed in columns stands nowhere in the source. */
  readonly isRow: boolean;
  /** Depth of a Markdown heading, 0 for other lines. */
  readonly hashes: number;
  /** Blank lines before it, where blank lines mean something. */
  readonly blanks: number;
  /** Where in the document the line stands, as far as line joins need to know. */
  readonly zone: Zone;
}

export interface Lines {
  readonly lines: Line[];
  readonly layout: Layout;
  /** The first line of each table in columns that could not be read into rows. */
  readonly unreadTables: readonly PhysicalLine[];
  readonly furniture: Omit<Furniture, 'kept'>;
}

export function readLines(text: string, given: { markdown: boolean; damaged: boolean }): Lines {
  const isCapitals = given.damaged && isMostlyCapitals(text);
  const options = { ...given, bentRomans: given.damaged && !isCapitals };
  const physical = physicalLines(text, options.markdown);
  const noted = options.markdown || options.damaged ? { kept: physical, notes: [] } : partFootnotes(physical);
  const { kept, pictures, pageNumbers, runningLines } = partFurniture(noted.kept);
  const zonesOfWhole = zonesOf(kept, options.damaged);
  const layout = readLayout(kept.filter((line) => !zonesOfWhole.has(line)));
  const zones = new Map<PhysicalLine, Zone>();
  const printed: PhysicalLine[] = [];
  const unreadTables: PhysicalLine[] = [];
  /** Lines that were cells of a table are joined with no other. */
  const cells = new Set<PhysicalLine>();
  for (let i = 0; i < kept.length; ) {
    const zone = zonesOfWhole.get(kept[i]!) ?? 'text';
    let end = i + 1;
    while (end < kept.length && (zonesOfWhole.get(kept[end]!) ?? 'text') === zone) end++;
    const block = kept.slice(i, end);
    const isRead = zone === 'text' && !options.damaged;
    const split =
      zone === 'head' || zone === 'tail'
        ? splitColumns(block, zone)
        : isRead
          ? withCellRows(options.markdown ? block : withRows(text, block))
          : block;
    const labels = isRead && block.some((line) => line.isRow) ? withLabelTables(split) : null;
    for (const line of labels?.cells ?? []) cells.add(line);
    runningLines.push(...(labels?.heads ?? []));
    const parted = labels?.lines ?? split;
    const table = zone === 'text' && !options.markdown ? columnTableLines(parted) : null;
    const unread = table?.size ? parted.filter((line, k) => table.has(line) && !table.has(parted[k - 1]!)) : [];
    unreadTables.push(...unread);
    for (const line of parted) {
      zones.set(line, table?.has(line) ? 'scan' : zone);
      printed.push(line);
    }
    i = end;
  }
  const lines: Line[] = [];
  let parts: PhysicalLine[] = [];
  let before: Before | null = null;
  const flush = () => {
    const first = parts[0];
    if (first) {
      const line = toLine(parts, layout, zones.get(first) ?? 'text', options.bentRomans);
      const marker = options.bentRomans && line.marker ? mend(line.marker, line.span.text) : line.marker;
      if (marker?.kind === 'roman') lastRoman = marker;
      else if (marker?.kind === 'upper' || marker?.kind === 'part') lastRoman = null;
      if (marker?.kind === 'upper') lastUpper = marker;
      // A bullet that no words follow says nothing.
      if (line.zone !== 'text' || !isBulletAlone(line.printed.text))
        lines.push(marker === line.marker ? line : { ...line, marker });
    }
    parts = [];
    before = null;
  };
  let isPreamble = true;
  const sequence = new Sequence();
  let lastRoman: Marker | null = null;
  let lastUpper = null as Marker | null;
  const mend = (marker: Marker, heading: string) =>
    mendUpper(mendRoman(marker, heading, lastRoman), heading, lastUpper);
  for (const [index, line] of printed.entries()) {
    const zone = zones.get(line) ?? 'text';
    const joins: boolean =
      before !== null &&
      !line.isRow &&
      !parts[0]!.isRow &&
      !cells.has(line) &&
      !cells.has(parts[0]!) &&
      zone === (zones.get(parts[0]!) ?? 'text') &&
      zone !== 'scan' &&
      (zone === 'text'
        ? continues(before, line, () => printed.slice(index + 1, index + 13), layout, options.damaged)
        : continuesLetterhead(before, line, layout));
    if (!joins) flush();
    parts.push(line);
    const marker = readMarker(line.span.text, options.bentRomans);
    if (zone === 'text' && !line.isRow && marker?.value) isPreamble = false;
    if (!joins && marker && marker.kind !== 'bullet') sequence.add(marker);
    before = describe(before, line, isPreamble, sequence, options.damaged);
  }
  flush();
  const bent = options.bentRomans ? bentFirst(lines.map(({ marker, span }) => ({ marker, heading: span.text }))) : -1;
  if (bent >= 0) {
    const marker: Marker = { ...lines[bent]!.marker!, kind: 'roman', style: 'roman', ordinal: 'I' };
    lines[bent] = { ...lines[bent]!, marker };
  }
  for (const note of noted.notes) addNote(lines, toLine(note, layout, 'note', false));
  return { lines, layout, furniture: { pictures, pageNumbers, runningLines }, unreadTables };
}

/** Puts a footnote behind the last line that begins before it. */
function addNote(lines: Line[], note: Line): void {
  const behind = lines.findLastIndex((line) => line.from < note.from);
  lines.splice(behind + 1, 0, note);
}

/** A block of lines with the tables that are printed in columns as rows of cells, where they can be read. */
function withRows(source: string, block: readonly PhysicalLine[]): readonly PhysicalLine[] {
  const lines: PhysicalLine[] = [];
  for (let i = 0; i < block.length; i++) {
    const line = block[i]!;
    const table = headsTable(source, line) ? readColumnRows(source, block, i) : null;
    if (table?.rows) {
      // Lines of the head stand above the one with "TT".
      lines.length -= i - table.start;
      lines.push(...table.rows);
      i = table.end - 1;
    } else {
      const end = Math.max(table?.end ?? 0, i + 1);
      for (; i < end; i++) lines.push(block[i]!);
      i--;
    }
  }
  return lines;
}

const BEFORE_BLANKS = WORDS_BEFORE_BLANKS.map(fold);
// "/KH-UBND", "12/KH-UBND", "tháng 4 năm 2024", "2024"
const BEHIND_BLANK = /^(?:\d{0,5}\s?[/-]\s?[a-z]|\d{1,4}$|thang\b|nam\b)/;

/** "Số:" / "/KH-UBND", "…, ngày" / "tháng 4 năm 2024": the blank between them was never filled in. */
function fillsBlank(before: string, text: string): boolean {
  if (text.length > 40) return false;
  const end = fold(before.slice(-8));
  return (
    BEFORE_BLANKS.some((word) => end.endsWith(word) && !isLetter(end.charCodeAt(end.length - word.length - 1))) &&
    BEHIND_BLANK.test(fold(text))
  );
}

/** In the letterhead and the signature only a small letter goes on with the line before. */
function continuesLetterhead(before: Before, line: PhysicalLine, layout: Layout): boolean {
  const hasBlank = line.blanks > 0 && layout.blanks !== 'always';
  if (fillsBlank(before.text, line.span.text)) return true;
  // "- Thường trực Đảng ủy, HĐND xã" / "(để chỉ đạo);"
  if (line.span.text[0] === '(' && before.marker?.kind === 'bullet' && !hasBlank) return isOpenEnded(before.text);
  // "- Thường trực Huyện ủy," / "Thường trực HĐND huyện (b/c);"
  if (before.marker?.kind === 'bullet' && endsOpen(before.text, false) && /[;)]$/.test(line.span.text) && !hasBlank)
    return readMarker(line.span.text) === null;
  if (isBulletAlone(before.text)) return readMarker(line.span.text) === null && recipientsHead(line.span.text) === 0;
  return (
    (line.span.text[0] === ')' || isLower(line.span.text.charCodeAt(0))) &&
    readMarker(line.span.text) === null &&
    !/[;.]$/.test(before.text) &&
    !hasBlank
  );
}

function describe(
  before: Before | null,
  line: PhysicalLine,
  isPreamble: boolean,
  sequence: Sequence,
  damaged: boolean,
): Before {
  const isBelowBullet = before !== null && isBulletAlone(before.text);
  if (before && !isBelowBullet) return { ...before, text: `${before.text} ${line.span.text}`.slice(-400), last: line };
  const printed = isBelowBullet ? `${before.text} ${line.span.text}` : line.span.text;
  const marker = readMarker(printed, damaged);
  const words = marker ? printed.slice(marker.length) : printed;
  return {
    text: words,
    first: isBelowBullet ? before.first : line,
    last: line,
    marker,
    isLabelled: findLabel(words, [], damaged)?.sure === true,
    isModel: findModelHeading(words, marker !== null) !== null,
    isPreamble,
    isClosing: beginsClosing(words),
    expects: (next) => sequence.expects(next),
  };
}

/** In a text all in capitals they do not tell a heading. */
function isMostlyCapitals(text: string): boolean {
  const head = text.slice(0, 6000);
  return count(head, UPPER) > count(head, LOWER);
}

function toLine(parts: readonly PhysicalLine[], layout: Layout, zone: Zone, damaged: boolean): Line {
  const first = parts[0]!;
  const last = parts[parts.length - 1]!;
  const printed =
    parts.length === 1
      ? first.span
      : join(
          parts.map((part) => part.span),
          ' ',
        );
  const { text } = printed;
  let marker = first.isRow ? null : readMarker(text, damaged);
  // Where the words begin, and where their number does
  let begin = 0;
  let number = 0;
  for (let outer = marker; outer; ) {
    begin += outer.length;
    while (isBlank(text.charCodeAt(begin))) begin++;
    if (outer.kind === 'bullet') number = begin;
    const behind: Marker | null = outer.kind === 'bullet' ? readMarker(text.slice(begin)) : null;
    // "+ Nhiệm vụ 1: …" is the point of a list.
    const inner = behind?.kind === 'word' ? null : behind;
    if (inner) marker = inner;
    outer = inner;
  }
  const span = slice(printed, begin);
  const numbered = slice(printed, number);
  const bold: Range[] = [];
  let at = -begin;
  for (const part of parts) {
    for (const range of part.bold)
      if (range.end + at > 0) bold.push({ start: Math.max(0, range.start + at), end: range.end + at });
    at += part.span.text.length + 1;
  }
  return {
    span,
    printed,
    numbered,
    marker,
    bold,
    from: first.from,
    to: last.to,
    isRow: first.isRow,
    hashes: first.hashes,
    blanks: layout.blanks === 'between paragraphs' || layout.blanks === 'before some' ? first.blanks : 0,
    zone,
  };
}
