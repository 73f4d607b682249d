import { join, type Span, slice, sourceOf } from '../../characters/span/span.js';
import { isNumberLine, numberBehind } from '../../facts/letterhead/letterhead-lines.js';
import type { Line } from '../../join/line.js';
import { boundedDistance, fold } from '../../text/fold.js';
import { latin } from '../../text/latin.js';
import { begins, has, LETTER, NUMBER as NUMERAL, UPPER } from '../../text/letters.js';
import { matchesOf } from '../../text/matches.js';
import { MOTTO, NATION, PARTY } from '../../vocabulary/document/letterhead.js';
import { DAY, MONTH, YEAR } from '../../vocabulary/time/time-words.js';

/** The lines of the letterhead one below the other, however they are printed: columns, cells and breaks taken apart. */
export function letterheadLines(lines: readonly Line[]): Span[] {
  const printed = lines.flatMap((line) => {
    if (!line.row) return splitAt(line.numbered, BARS).flatMap(splitRules).flatMap(splitFixed);
    const cells = line.row.cells.map((cell) => cell.lines);
    return cells.flatMap(joinWrapped).flatMap(splitBold).flatMap(splitRules).flatMap(splitFixed);
  });
  return CUTS.reduce(withWhole, printed);
}

// the " | " of "ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |"
const BARS = /\s?\|\s?/gu;

const NATION_FOLDED = fold(NATION);
/** The lines of the other column that may be between those of the nation's name. */
const BETWEEN = 3;

/** A line that a narrow column cuts; lines of the other column may be between it and its rest. */
interface Cut {
  readonly sample: string;
  /** Whether a line may be cut so. */
  readonly isCut: (text: string) => boolean;
  readonly isRest: (rest: string, text: string) => boolean;
  readonly joint: string;
}

// "TCTĐA06HN", "VX"
const SYMBOL_REST = latin(/^[\p{Lu}\d][\p{Lu}\d.&/-]*$/u);
// "ngày 21 tháng 01 năm" — on folded text
const CUT_DATE = new RegExp(`${fold(DAY[0])}.{1,8}${fold(MONTH[0])}.{1,6}${fold(YEAR[0])}$`);

const CUTS: readonly Cut[] = [
  {
    sample: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT / PHƯỜNG HÒA BÌNH / NAM',
    isCut: (text) => NATION_FOLDED.startsWith(`${lettersOf(text)} `),
    isRest: (rest, text) => `${lettersOf(text)} ${lettersOf(rest)}` === NATION_FOLDED,
    joint: ' ',
  },
  {
    sample: 'Số: 63/KHPH-TCTĐA06/CP- / Hà Nội, ngày 5 tháng 8 / TCTĐA06HN',
    isCut: (text) => isNumberLine(text) && /[-–/&]$/u.test(text),
    isRest: (rest) => SYMBOL_REST.test(rest),
    joint: '',
  },
  {
    sample: 'Phước Long, ngày 21 tháng 01 năm / Số: 02/KH-UBND / 2023',
    isCut: (text) => CUT_DATE.test(fold(text)),
    isRest: (rest) => /^\d{4}$/.test(rest),
    joint: ' ',
  },
];

/** The lines with those that were cut whole. */
function withWhole(lines: Span[], { isCut, isRest, joint }: Cut): Span[] {
  for (const [at, { text }] of lines.entries()) {
    if (!isCut(text)) continue;
    const end = lines.findIndex((line, i) => i > at && i <= at + BETWEEN && isRest(line.text, text));
    if (end >= 0)
      return lines.flatMap((line, i) => (i === end ? [] : i === at ? join([line, lines[end]!], joint) : line));
  }
  return lines;
}

/** The words of a line without the specks that OCR reads as signs and numbers: "7... NAM :". */
function lettersOf(text: string): string {
  return fold(text)
    .split(' ')
    .filter((word) => /[a-z]/.test(word))
    .join(' ');
}

const MOTTO_FOLDED = fold(MOTTO);
// The first words are enough: what follows may be cut off or misread.
const FIXED = [NATION, PARTY, MOTTO].map((words) => fold(words).split(' ').slice(0, 3).join(' '));

/** Whether a line is the nation's name, the party's or the motto, or begins with it. */
export function isFixedLine(text: string): boolean {
  const folded = fold(text);
  return FIXED.some((words) => folded.startsWith(words));
}

/**
 * "HUYỆN BA TƠ Độc lập - Tự do - Hạnh phúc": the right column printed after the left one, on one line; so the number,
 * and the place and date after the motto.
 */
function splitFixed(span: Span): Span[] {
  const folded = fold(span.text).replaceAll('–', '-');
  const exact = FIXED.map((words) => folded.indexOf(words)).filter((at) => at > 0 && folded[at - 1] === ' ');
  const fixed = exact.length > 0 ? exact : misreadMottoAt(folded);
  const motto = folded.indexOf(`${MOTTO_FOLDED} `);
  const places = [...fixed, numberBehind(folded), motto < 0 ? 0 : motto + MOTTO_FOLDED.length].filter((at) => at > 0);
  places.sort((a, b) => a - b);
  return [0, ...places].map((from, i) => slice(span, from, places[i]));
}

const MOTTO_LETTERS = fold(MOTTO);
/** How many of the motto's 27 letters may be misread. */
const MOST_MISREAD = 5;

/** Whether a line is the motto, some of its letters misread: "Déc lip - Tu do - Hanh phiic". */
export function isMisreadMotto(folded: string): boolean {
  return boundedDistance(MOTTO_LETTERS, folded, MOST_MISREAD) <= MOST_MISREAD;
}

/** "TINH VINH LONG Déc lip - Tu do - Hanh phiic": where the misread motto begins after other words. */
function misreadMottoAt(folded: string): number[] {
  const from = folded.length - MOTTO_LETTERS.length - MOST_MISREAD;
  for (let at = folded.indexOf(' ', Math.max(0, from - 1)); at >= 0; at = folded.indexOf(' ', at + 1)) {
    if (folded.startsWith('d', at + 1) && isMisreadMotto(folded.slice(at + 1))) return [at + 1];
  }
  return [];
}

/**
 * "UBND QUẬN TÂN PHÚ" / "TRƯỜNG TIỂU HỌC" / "LÊ LỢI": the lines of one cell; a line in small letters goes on with the one
 * before. The star of the party's letterheads does not.
 */
function joinWrapped(lines: readonly Span[]): Span[] {
  const parts: Span[] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (last && !begins(line.text, UPPER) && has(line.text, LETTER | NUMERAL))
      parts[parts.length - 1] = join([last, line], ' ');
    else parts.push(line);
  }
  return parts;
}

/** The shortest marks between two bold lines. */
const MARKS = 4;

/** "**UBND HUYỆN QUẢN BẠ** **TỔ CÔNG TÁC**": two lines that were bold each, put on one. */
function splitBold(line: Span): Span[] {
  const parts: Span[] = [];
  let from = 0;
  for (let at = line.text.indexOf(' '); at >= 0; at = line.text.indexOf(' ', at + 1)) {
    const before = sourceOf(line, at - 1);
    const behind = sourceOf(line, at + 1);
    if (!before || !behind || behind.from - before.to < MARKS || !begins(line.text.slice(at + 1), UPPER)) continue;
    parts.push(slice(line, from, at));
    from = at + 1;
  }
  return [...parts, slice(line, from)];
}

// the " -------" of "BỘ XÂY DỰNG -------"
const RULES = /\s?[-_=~─—–¯]{3,}\s?/gu;

/** A line without the rules that are drawn before, between or after its words. */
function splitRules(span: Span): Span[] {
  return splitAt(span, RULES);
}

/** The words of a line between the marks that a regular expression finds. */
function splitAt(span: Span, marks: RegExp): Span[] {
  const parts: Span[] = [];
  let from = 0;
  for (const match of matchesOf(span.text, marks)) {
    parts.push(slice(span, from, match.index));
    from = match.index + match[0].length;
  }
  return [...parts, slice(span, from)].filter(({ text }) => text.trim() !== '');
}
