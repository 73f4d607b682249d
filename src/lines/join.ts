import { boundedDistance, fold } from '../text/fold.js';
import { latin } from '../text/latin.js';
import { has, isUpper as isCapital, isLetter, isLower, LOWER } from '../text/letters.js';
import { mendLetters } from '../text/phrases.js';
import {
  ANNEX_NOTE_BEGINS,
  ANNEX_REMARK_BEGINS,
  ARTICLE,
  CLOSING_BEGINS,
  PREAMBLE_BEGINS,
} from '../vocabulary/headings.js';
import { ISSUING_BODIES, LEVEL_WORDS } from '../vocabulary/letterhead.js';
import { NAMES_WITH_DASHES } from '../vocabulary/names-with-dashes.js';
import {
  NO_REFERENCES,
  OPEN_WORDS,
  REFERENCE_GOES_ON,
  REFERENCE_WORDS,
  SENTENCE_BEGINS,
} from '../vocabulary/open-words.js';
import { type Indents, placeOf, readIndents } from './indents.js';
import { kindAlone } from './kind.js';
import { findLabel, findModelHeading } from './label.js';
import { isBulletAlone, type Marker, readMarker } from './marker.js';
import type { PhysicalLine } from './physical.js';

/** How a document is printed: whether its lines are wrapped, how wide, and what a blank line means there. */
export interface Layout {
  /** The width that wrapped lines fill; null where a paragraph stands on one line. */
  readonly width: number | null;
  /**
   * `always`: a blank line after every printed line; `never`: none at all. In both, blanks tell nothing. `before some`:
   * a blank line begins a paragraph, but most begin without one.
   */
  readonly blanks: 'between paragraphs' | 'before some' | 'always' | 'never';
  /** Whether lines are stretched to the same length by more blanks between their words. */
  readonly isJustified: boolean;
  /** How paragraphs are indented; null where they are not. */
  readonly indents: Indents | null;
}

const BEGINS = PREAMBLE_BEGINS.filter((begin) => begin.includes(' '));
const REMARKS = [...ANNEX_REMARK_BEGINS, ...ANNEX_NOTE_BEGINS];
const CLOSINGS = CLOSING_BEGINS.filter((begin) => begin.includes(' ') && !begin.startsWith('Trong'));
const BODIES = Object.keys(ISSUING_BODIES);
// "ỦY BAN NHÂN DÂN …": four words in capitals, which are more than an abbreviation or two
const UPPER_WORDS = /^(?:\p{Lu}{2,}[\s,]+){3}\p{Lu}{2}/u;
const LEVELS = Object.keys(LEVEL_WORDS).map(fold);
const OPEN = new Set(OPEN_WORDS.map((word) => word.toLowerCase()));
const OPEN_FOLDED = new Set(OPEN_WORDS.map(fold));
const REFERENCE = REFERENCE_WORDS.map((word) => ` ${fold(word)}`);
const NO_REFERENCE = NO_REFERENCES.map((words) => ` ${fold(words)}`);
const DASHED = NAMES_WITH_DASHES.map(([left, right]) => [fold(left), fold(right)] as const);

/** Reads the layout off the pairs of lines that surely belong together: no full stop, and a small letter behind it. */
export function readLayout(lines: readonly PhysicalLine[]): Layout {
  const full: PhysicalLine[] = [];
  let sureWithBlank = 0;
  let blanks = 0;
  let pairs = 0;
  let points = 0;
  let pointsBehindBlank = 0;
  for (let i = 1; i < lines.length; i++) {
    const previous = lines[i - 1]!;
    const line = lines[i]!;
    if (previous.isRow || line.isRow) continue;
    pairs++;
    if (line.blanks > 0) blanks++;
    if (readMarker(line.span.text)) {
      points++;
      if (line.blanks > 0) pointsBehindBlank++;
    }
    if (!isOpenEnded(previous.span.text) || !isLower(line.span.text.charCodeAt(0)) || readMarker(line.span.text))
      continue;
    if (line.newPage) continue;
    full.push(previous);
    if (line.blanks > 0) sureWithBlank++;
  }
  const isWrapped = full.length >= 5 && full.length >= pairs * 0.12;
  const plain = edges(full, false);
  const stretched = edges(full, true);
  const isJustified = isWrapped && spread(stretched) < spread(plain) / 2;
  const width = isWrapped ? nearLast(isJustified ? stretched : plain) : null;
  const shared = { width, isJustified, indents: isWrapped ? readIndents(lines, isOpenEnded) : null };
  if (pairs >= 8 && blanks <= pairs * 0.06) return { ...shared, blanks: 'never' };
  if (isWrapped && sureWithBlank >= full.length * 0.7) return { ...shared, blanks: 'always' };
  if (points >= 8 && pointsBehindBlank < points / 2) return { ...shared, blanks: 'before some' };
  return { ...shared, blanks: 'between paragraphs' };
}

/** Where lines end, from the shortest to the longest. */
function edges(lines: readonly PhysicalLine[], isJustified: boolean): number[] {
  return lines.map((line) => edge(line, isJustified)).sort((a, b) => a - b);
}

/** The printed column that a line ends in. */
function edge(line: PhysicalLine, isJustified: boolean): number {
  return line.indent + line.width + (isJustified ? line.stretch : 0);
}

/** How far the middle half of some sorted numbers lies apart. */
function spread(sorted: readonly number[]): number {
  return (sorted[Math.floor(sorted.length * 0.75)] ?? 0) - (sorted[Math.floor(sorted.length * 0.25)] ?? 0);
}

function nearLast(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length * 0.9)]!;
}

/** What is known of the paragraph so far when the next printed line is looked at. */
export interface Before {
  /** All of its words so far. */
  readonly text: string;
  /** Its first printed line, and its last. */
  readonly first: PhysicalLine;
  readonly last: PhysicalLine;
  readonly marker: Marker | null;
  /** Its label, if it begins with one. */
  readonly isLabelled: boolean;
  readonly isModel: boolean;
  /** It stands between the kind of document and the first numbered point: title or preamble. */
  readonly isPreamble: boolean;
  /** It begins like the last paragraph of a plan. */
  readonly isClosing: boolean;
  /** Whether a list number is one that may come next, by the numbers printed so far. */
  readonly expects: (marker: Marker) => boolean;
}

/** Whether `line` goes on with the paragraph before it, rather than beginning one of its own. */
export function continues(
  before: Before,
  line: PhysicalLine,
  ahead: () => readonly PhysicalLine[],
  layout: Layout,
  damaged: boolean,
): boolean {
  const { text } = line.span;
  const marker = readMarker(text, damaged);
  // "Phần III" or "II." alone on its line: the heading is below.
  if (before.text === '' && before.marker && before.marker.kind !== 'bullet' && !marker) return true;
  if (isBulletAlone(before.text)) return !marker && !findModelHeading(text, false);
  if (isBulletAlone(text)) return false;
  if (line.hashes > 0) return before.last.hashes > 0 && !marker && isUpperHeading(before, line);
  if (marker)
    return (
      isBulletInText(marker, before, line, layout) || continuesInSpiteOf(marker, before, line, ahead, layout, damaged)
    );
  if (findModelHeading(text, false)) return false;
  if (before.isPreamble && opensPreamble(before, line, layout, damaged)) return false;
  if (REMARKS.some((begin) => text.startsWith(`(${begin} `))) return false;
  if (mayBeCutLabel(text) && isCutLabel(text, ahead()[0], damaged)) return false;
  const label = findLabel(text, line.bold, damaged);
  if (label?.sure && isCapital(text.charCodeAt(0))) {
    const colon = text[label.end] === ':' || text[label.end + 1] === ':';
    if (colon || !isOpenEnded(before.text) || !isFull(before.last, line, layout)) return false;
  }
  if (!isOpenEnded(before.text) && (opensArticle(text) || kindAlone(text) || (label && isCapital(text.charCodeAt(0)))))
    return false;
  if (isLower(text.charCodeAt(0)) || ')]”,;:.%'.includes(text[0]!))
    return isOpenEnded(before.text) || !hasBlank(line, layout) || line.newPage;
  const place = layout.indents && placeOf(line, before.first, before.last, layout.indents);
  if (place === 'begins' && !isTitle(before)) return false;
  if (place === 'wrapped' && goesOnAtEdge(before, line, layout)) return true;
  if (before.isPreamble && hasBlank(line, layout) && !endsOpen(before.text, damaged)) return false;
  if (isOpenEnded(before.text)) {
    if (
      before.isModel &&
      layout.width !== null &&
      !isFull(before.last, line, layout) &&
      !endsOpen(before.text, damaged)
    )
      return false;
    if (endsOpen(before.text, damaged) && !isUpperTurn(before, text) && !isShortName(before, line, layout)) return true;
    if (isUpperHeading(before, line)) return true;
    if (isUpperTurn(before, text) || (!isUpper(before.text) && isUpperLine(text))) return false;
    const mayBeHeading = before.isModel || (before.marker !== null && before.marker.kind !== 'bullet');
    if (mayBeHeading && SENTENCE_BEGINS.some((begin) => text.startsWith(`${begin} `))) return false;
    if (layout.blanks === 'between paragraphs' && line.blanks === 0) return true;
    return mayBeHeading ? isFull(before.last, line, layout) : fill(before.last, line, layout) > MOSTLY;
  }
  if (before.isModel && /[;:,]$/.test(before.text)) return true;
  if (/:$/.test(before.text) && /^[“"‘]/u.test(text) && !hasBlank(line, layout)) return true;
  if (beginsClosing(text) && (isSureClosing(text) || (!before.isClosing && endsPlan([line, ...ahead()])))) return false;
  // A full stop at the very end of a full line: the paragraph goes on more often than not.
  if (layout.width === null)
    return !hasBlank(line, layout) && layout.blanks === 'between paragraphs' && !/[:;]$/.test(before.text);
  return (
    !hasBlank(line, layout) &&
    isFull(before.last, line, layout) &&
    !/\.\/\.$/.test(before.text) &&
    !endsInColon(before.text)
  );
}

const DAMAGED_BEGINS = BEGINS.map((begin) => ({ folded: fold(begin), words: begin.split(' ').length }));

/** "Can cir Quyét dinh", "Thyc hién Ké hoach": the words that open a preamble, as OCR leaves them before a document's name. */
function opensDamagedPreamble(text: string): boolean {
  const words = text.slice(0, 80).split(' ');
  return DAMAGED_BEGINS.some(({ folded, words: count }) => {
    const own = mendLetters(fold(words.slice(0, count).join(' ')));
    const isOpener = count > 2 || isCapital(words[count]?.charCodeAt(0) ?? Number.NaN);
    return isOpener && own[0] === folded[0] && boundedDistance(own, folded, count) <= count;
  });
}

/** A body's name may also stand inside a sentence: "…, ⏎ Ủy ban nhân dân tỉnh ban hành Kế hoạch". */
function opensPreamble(before: Before, line: PhysicalLine, layout: Layout, damaged: boolean): boolean {
  const { text } = line.span;
  if (!BEGINS.some((begin) => text.startsWith(`${begin} `)) && !(damaged && opensDamagedPreamble(text))) return false;
  // Where blank lines mean nothing, a comma more often ends a paragraph than stands at the end of a full line inside one.
  const isInside =
    endsOpen(before.text, damaged) &&
    isFull(before.last, line, layout) &&
    !hasBlank(line, layout) &&
    (layout.blanks === 'between paragraphs' || !before.text.endsWith(','));
  return !(isInside && BODIES.some((body) => text.startsWith(`${body} `)));
}

/** "Trên đây là Kế hoạch …": words that begin the last paragraph of a plan. */
export function beginsClosing(text: string): boolean {
  return CLOSING_BEGINS.some((begin) => text.startsWith(begin) && /^[\s,:]/.test(text.slice(begin.length)));
}

/** Not "Trong quá trình …", which may as well begin any sentence. */
function isSureClosing(text: string): boolean {
  return CLOSINGS.some((begin) => text.startsWith(begin));
}

/** Whether "./." ends these lines before another point begins. */
function endsPlan(lines: readonly PhysicalLine[]): boolean {
  const next = lines.findIndex(({ span }, i) => i > 0 && readMarker(span.text) !== null);
  return lines.slice(0, next < 0 ? lines.length : next).some(({ span }) => /\.\/\.["”’]?$/u.test(span.text));
}

/** "Điều 2. Giao Công an thị xã …": an article of the decision that issues a plan. */
function opensArticle(text: string): boolean {
  return text.startsWith(`${ARTICLE} `) && /^\d{1,3}\s?[.:]\s/.test(text.slice(ARTICLE.length + 1));
}

/** "… công chức Kinh tế ⏎ - Hạ tầng": a dash at the edge of wrapped lines, where no bullet stands elsewhere. */
function isBulletInText(marker: Marker, before: Before, line: PhysicalLine, layout: Layout): boolean {
  if (marker.style !== 'bullet-' || layout.indents === null || layout.indents.usual.bullet.has(line.indent))
    return false;
  if (!isOpenEnded(before.text) || hasBlank(line, layout) || !isFull(before.last, line, layout)) return false;
  return placeOf(line, before.first, before.last, layout.indents) === 'wrapped';
}

/** Words before the first number that no mark ends: they may be the title, whose lines are centred. */
function isTitle(before: Before): boolean {
  return before.isPreamble && isOpenEnded(before.text) && !before.text.endsWith(',');
}

/** A line at the edge of wrapped ones, behind one that is about full: no heading and no new paragraph. */
function goesOnAtEdge(before: Before, line: PhysicalLine, layout: Layout): boolean {
  if (hasBlank(line, layout) || fill(before.last, line, layout) < MOSTLY) return false;
  if (/\.\/\.$/.test(before.text) || beginsClosing(line.span.text)) return false;
  return !isUpperTurn(before, line.span.text) && (isUpper(before.text) || !isUpperLine(line.span.text));
}

/** A blank line that means something in this layout. */
function hasBlank(line: PhysicalLine, layout: Layout): boolean {
  return line.blanks > 0 && (layout.blanks === 'between paragraphs' || layout.blanks === 'before some');
}

function continuesInSpiteOf(
  marker: Marker,
  before: Before,
  line: PhysicalLine,
  ahead: () => readonly PhysicalLine[],
  layout: Layout,
  damaged: boolean,
): boolean {
  if (!isOpenEnded(before.text)) {
    // "…, cụ thể: (1) Tất cả …; ⏎ (2) Đưa …": an enumeration inside a sentence, cut where the line was full.
    if (marker.kind !== 'paren' || !/[:;,]$/.test(before.text) || (hasBlank(line, layout) && !line.newPage))
      return false;
    if (marker.value > 1) return before.text.includes(` (${marker.value - 1}) `) && isFull(before.last, line, layout);
    return isFull(before.last, line, layout) && runsOn([line, ...ahead()]);
  }
  const rest = line.span.text.slice(marker.length);
  if (marker.style === 'bullet-') {
    if (readMarker(rest) || findLabel(rest, [], damaged)?.sure || findModelHeading(rest, false)) return false;
    if (before.isLabelled && before.text.length < 40 && !endsOpen(before.text, damaged))
      return isDashedName(before.text, rest);
    if (isDashedName(before.text, rest)) return true;
    // "… theo lộ trình 2023 ⏎ - 2025"
    if (/(?<!\d)20\d\d$/.test(before.text) && /^20\d\d(?!\d)/.test(rest) && !hasBlank(line, layout)) return true;
    if (before.marker?.style === 'bullet-' || !isFull(before.last, line, layout)) return false;
    // "d) Phối hợp thực hiện: …, Hiệp hội Du lịch Nha Trang ⏎ - Khánh Hòa": what follows a label is no list that has begun
    const isField = before.isLabelled && before.marker !== null && before.text.length > LONG_FIELD;
    return isLower(rest.charCodeAt(0)) || (isField && !hasBlank(line, layout));
  }
  if (marker.kind === 'bullet') return false;
  const isReference = endsInReference(before.text);
  if (marker.kind === 'roman') return isReference;
  // "… quy định tại điểm ⏎ a) khoản 2 Điều 3"
  if (marker.kind === 'letter') {
    if (REFERENCE_GOES_ON.some((word) => rest.startsWith(`${word} `))) return true;
    return isReference && /^\p{Ll}/u.test(rest) && !hasBlank(line, layout);
  }
  if (marker.kind === 'decimal' || marker.kind === 'paren') {
    if (hasBlank(line, layout)) return false;
    if (marker.kind === 'decimal' && isReference) return true;
    if (!before.expects(marker) && isFull(before.last, line, layout) && !findModelHeading(rest, true)) return true;
    return isLower(rest.charCodeAt(0));
  }
  return false;
}

/** "… theo quy định tại điểm": a word at the end behind which the number of what is referred to must follow. */
function endsInReference(text: string): boolean {
  const end = ` ${fold(text.slice(-30))}`;
  return REFERENCE.some((word) => end.endsWith(word)) && !NO_REFERENCE.some((words) => end.endsWith(words));
}

/** Whether "(2)" stands in the middle of a line before any line begins with it: the enumeration is inside a sentence. */
function runsOn(lines: readonly PhysicalLine[]): boolean {
  for (const [index, { span }] of lines.entries()) {
    if (index > 0 && readMarker(span.text)) return false;
    if (span.text.indexOf(' (2) ') > 0) return true;
  }
  return false;
}

function mayBeCutLabel(text: string): boolean {
  return text.length <= 48 && !/[:.;]/.test(text);
}

/** "Đơn vị hỗ trợ việc ⏎ thực hiện: …": a label that the end of the line cuts. */
function isCutLabel(text: string, next: PhysicalLine | undefined, damaged: boolean): boolean {
  if (!next || !isLower(next.span.text.charCodeAt(0))) return false;
  const label = findLabel(`${text} ${next.span.text}`, [], damaged);
  return label?.sure === true && label.end > text.length;
}

/** "… QLHC về TTXH" and "Bộ Công an …" are the two sides of a name with a dash. */
function isDashedName(left: string, right: string): boolean {
  const end = fold(left.slice(-40));
  const begin = fold(right.slice(0, 40));
  return DASHED.some(([a, b]) => end.endsWith(a) && begin.startsWith(b));
}

/** Running text that ends without a full stop goes on, unless its line was left much shorter than the others. */
const MOSTLY = 0.75;

/** The letters of a labelled line that says something behind its label. */
const LONG_FIELD = 48;

/** A line is full when the first word of the next one would not have found room on it. */
function isFull(previous: PhysicalLine, line: PhysicalLine, layout: Layout): boolean {
  return fill(previous, line, layout) > 0.94;
}

/** How much of the width a line and the first word of the next one would take; 0 where lines are not wrapped. */
function fill(previous: PhysicalLine, line: PhysicalLine, layout: Layout): number {
  if (layout.width === null) return 0;
  const nextWord = /^\S+/.exec(line.span.text)?.[0].length ?? 0;
  return (edge(previous, layout.isJustified) + 1 + nextWord) / layout.width;
}

/** A colon at the end introduces what follows, unless an earlier one shows that it is one of several in a sentence. */
function endsInColon(text: string): boolean {
  return text.endsWith(':') && text.indexOf(':') === text.length - 1;
}

/** No full stop, semicolon or colon ends it. */
export function isOpenEnded(text: string): boolean {
  return !/[.;:!?…](?:["”’')\]]{0,2})$/u.test(text);
}

/** A word or sign ends it behind which something must follow. */
function endsOpen(text: string, damaged: boolean): boolean {
  if (/(?:[,(“&/]|\s[-–—])$/u.test(text)) return true;
  const last = lastLetters(text).toLowerCase();
  return OPEN.has(last) || (damaged && OPEN_FOLDED.has(fold(last)));
}

/** "1. Công an xã": the word for a level ends a name as well, where the line is left half empty. */
function isShortName(before: Before, line: PhysicalLine, layout: Layout): boolean {
  if (layout.width === null || line.newPage || fill(before.last, line, layout) > HALF) return false;
  const end = fold(before.text.slice(-12));
  return LEVELS.some((level) => end.endsWith(` ${level}`));
}

const HALF = 0.6;

/** The letters that a text ends with. */
function lastLetters(text: string): string {
  let from = text.length;
  while (from > 0 && isLetter(text.charCodeAt(from - 1))) from--;
  return text.slice(from);
}

const TWO_CAPITALS = latin(/\p{Lu}{2}/u);

function isUpper(text: string): boolean {
  return !has(text, LOWER) && TWO_CAPITALS.test(text);
}

/** A heading in capitals that runs on in capitals. */
function isUpperHeading(before: Before, line: PhysicalLine): boolean {
  return before.marker !== null && isUpper(before.text) && isUpper(line.span.text) && isOpenEnded(before.text);
}

/** A line all in capitals that is more than a name or an abbreviation. */
export function isUpperLine(text: string): boolean {
  return isUpper(text) && UPPER_WORDS.test(text);
}

/** One line in capitals and the other not: a heading and what stands under it. A number makes a short one a heading. */
function isUpperTurn(before: Before, text: string): boolean {
  const isNumbered = before.marker !== null && before.marker.kind !== 'bullet';
  return isUpper(before.text) && before.text.length > (isNumbered ? 4 : 8) && !isUpper(text);
}
