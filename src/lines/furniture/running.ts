import { issuerHead } from '../../facts/letterhead/issuer-head.js';
import { isLower, isUpper } from '../../text/letters.js';
import { addTo } from '../../text/lists.js';
import type { PhysicalLine } from '../physical-line.js';
import { factsOf } from '../printed-line.js';
import { browserMark } from './browser.js';
import { mayRun, namesPlan } from './may-run.js';
import { endsInPageNumber } from './page-marks.js';
import { goesOn, type Neighbours, neighboursOf } from './sentences.js';

/** A line must come back at least so often to be a running one for that. */
const REPEATS = 2;
const LONGEST = 120;

/** Lines that look the same apart from numbers, and what is known about where they are. */
interface Places {
  /** Where they are, from the first on. */
  readonly all: readonly number[];
  /** Those at the edge of a page. */
  readonly edges: ReadonlySet<number>;
  /** Those in the middle of a sentence that goes on after them. */
  readonly inside: readonly number[];
  /** Those with blank lines around them, or one and the edge of a page. */
  readonly apart: ReadonlySet<number>;
}

interface Running {
  readonly name: string;
  /** A line that is taken. */
  readonly sample: string;
  /** Whether lines that look like this may be running ones. */
  readonly may: (line: PhysicalLine) => boolean;
  /** Which of them are. */
  readonly find: (places: Places, lines: readonly PhysicalLine[]) => Iterable<number>;
}

/** Criteria for running heads and feet, the surest first. */
export const RUNNING: readonly Running[] = [
  {
    name: 'browser-page-of-pages',
    sample: 'https://phuthinh.example.vn/van-ban/47 2/5',
    may: ({ span }) => browserMark(span.text)?.isSure(span.text) === true,
    find: ({ all }) => all,
  },
  {
    name: 'browser-line-that-returns',
    sample: '09/08/2023, 15:02 Kế hoạch 47',
    may: ({ span }) => browserMark(span.text) !== null && !/[.;:,]$/.test(span.text),
    find: ({ all, inside, apart }, lines) =>
      all.length >= REPEATS
        ? apart
        : inside.filter((at) => apart.has(at) && browserMark(lines[at]!.span.text)?.isNoSentence),
  },
  {
    name: 'returns-with-page-number',
    sample: 'UBND xã Phú Thịnh        Trang 2',
    may: (line) => endsInPageNumber(line.span.text) && mayRun(line),
    // One alone is furniture where a sentence goes on after it and its two parts are apart.
    find: ({ all, inside }, lines) => (all.length >= REPEATS ? all : inside.filter((at) => lines[at]!.gaps.length > 0)),
  },
  {
    name: 'returns-at-edges',
    sample: 'UBND XÃ PHÚ THỊNH',
    may: mayRun,
    find: ({ all, edges }, lines) => {
      if (all.length < REPEATS) return [];
      // Nothing marks a page above the first line: it does not count against the others, and names the issuer of the
      // plan or is one of them.
      const isFirst = all[0] === 0 && !edges.has(0) && edges.size > 0;
      const counted = all.length - (isFirst ? 1 : 0);
      const isRunning = edges.size > REPEATS ? edges.size >= counted - 1 : edges.size === counted;
      if (!isRunning) return [];
      return isFirst && issuerHead(lines[0]!.span.text) === null ? [0, ...edges] : edges;
    },
  },
  {
    // No page is marked, but no sentence of a plan has the same words in its middle twice.
    name: 'returns-in-sentences',
    sample: 'Kế hoạch 47 - xã Phú Thịnh',
    may: mayRun,
    find: ({ all, inside, apart, edges }, lines) => {
      const own = inside.filter((at) => apart.has(at) || isShort(lines, at));
      const isHead = all.every((at) => isUpper(lines[at]!.span.text.charCodeAt(0)));
      if (!isHead || all.length < REPEATS || own.length === 0) return [];
      const others = all.filter((at) => apart.has(at) || edges.has(at));
      return own.length >= REPEATS || others.length === all.length ? [...new Set([...own, ...others])] : [];
    },
  },
  {
    // No sentence goes on around it and no page is marked, but no point has the plan's name alone three times.
    name: 'name-of-plan-that-returns',
    sample: 'UBND xã Phú Thịnh - Kế hoạch Đề án 06',
    may: (line) => namesPlan(line.span.text) && mayRun(line),
    find: ({ all, apart }) => (all.length > REPEATS && apart.size === all.length ? all : []),
  },
  {
    name: 'capitals-in-sentence-at-edge',
    sample: 'KẾ HOẠCH THỰC HIỆN ĐỀ ÁN 06',
    may: (line) => factsOf(line).isUpperLine && mayRun(line),
    find: ({ edges, inside }) => inside.filter((at) => edges.has(at)),
  },
  {
    // A part of the sentence would fill its line.
    name: 'short-in-sentence-at-edge',
    sample: 'Kế hoạch số 47/KH-UBND',
    may: (line) => !isLower(line.span.text.charCodeAt(0)) && mayRun(line),
    find: ({ edges, inside, apart }, lines) =>
      inside.filter((at) => edges.has(at) && apart.has(at) && isShort(lines, at)),
  },
];

/** The indices of running heads and feet; `isNumber` says which lines are numbers of pages. */
export function runningLines(lines: readonly PhysicalLine[], isNumber: readonly boolean[]): Set<number> {
  const found = new Set<number>();
  const isTaken = (index: number) => isNumber[index] === true || found.has(index);
  const looks = alike(lines, isNumber);
  const blanksPart = !hasBlanksInSentences(lines);
  // Twice: a foot may be next to a page number, and a head next to that foot.
  for (let round = 0; round < 2; round++) {
    for (const all of looks) {
      const rest = all.filter((at) => !found.has(at));
      const first = lines[rest[0]!];
      const rules = first ? RUNNING.filter(({ may }) => may(first)) : [];
      if (rules.length === 0) continue;
      const places = placesOf(lines, rest, { isTaken, blanksPart });
      for (const { find } of rules) for (const at of find(places, lines)) found.add(at);
    }
  }
  return found;
}

// the "2/5" of "UBND xã Phú Thịnh - Trang 2/5", the "3 " of "3 | Kế hoạch 47"
const NUMBER_AT_EDGE = /^\D{0,3}\d{1,4}|(?<!\d)\d{1,4}(?:\s?\/\s?\d{1,4})?\D{0,3}$/g;

/** The places of lines that look the same, a page's number aside. A time of printing is compared as it stands. */
function alike(lines: readonly PhysicalLine[], isNumber: readonly boolean[]): number[][] {
  const places = new Map<string, number[]>();
  for (const [index, { isRow, span }] of lines.entries()) {
    const { text } = span;
    if (isRow || isNumber[index] || (text.length > LONGEST && browserMark(text) === null)) continue;
    const key = browserMark(text)?.name === 'time-of-printing' ? text : text.replace(NUMBER_AT_EDGE, '#').toLowerCase();
    addTo(places, key, index);
  }
  return [...places.values()];
}

interface Known {
  readonly isTaken: (index: number) => boolean;
  /** Whether blank lines part paragraphs. */
  readonly blanksPart: boolean;
}

function placesOf(lines: readonly PhysicalLine[], all: readonly number[], { isTaken, blanksPart }: Known): Places {
  const isEdge = (at: number) =>
    lines[at]!.newPage ||
    lines[at + 1]?.newPage === true ||
    isLastFoot(lines, at) ||
    isTaken(at - 1) ||
    isTaken(at + 1);
  const isApart = (at: number) => {
    const next = lines[at + 1];
    const isParted = (line: PhysicalLine) => blanksPart && line.blanks > 0;
    return (isParted(lines[at]!) || isEdge(at)) && (next === undefined || isParted(next) || isEdge(at));
  };
  const inside = all.filter((at) => goesOn(neighboursOf(lines, at, isTaken)));
  return { all, edges: new Set(all.filter(isEdge)), inside, apart: new Set(all.filter(isApart)) };
}

/** The share of lines after blank ones that continue a sentence if a blank line follows every line. */
const DOUBLE_SPACED = 0.2;
/** Fewer than this may be sentences interrupted by pages or pictures. */
const LEAST_GOING_ON = 6;

/** Whether blank lines are inside sentences: then they do not separate anything. */
function hasBlanksInSentences(lines: readonly PhysicalLine[]): boolean {
  const behind = lines.flatMap((line, at) => (line.blanks > 0 ? [at] : []));
  const going = behind.filter((at) => goesOn({ before: lines[at - 1], after: lines[at] }));
  return going.length >= LEAST_GOING_ON && going.length > behind.length * DOUBLE_SPACED;
}

/** The foot of the last page, which counts its pages. A name that is there may be a signer's. */
function isLastFoot(lines: readonly PhysicalLine[], index: number): boolean {
  return index === lines.length - 1 && /\d$/.test(lines[index]!.span.text);
}

const NARROW = 50;
const MUCH_SHORTER = 0.75;

/** Whether a line is much shorter than the one above or below it, and these are no cells. */
function isShort(lines: readonly PhysicalLine[], at: number): boolean {
  const beside: Neighbours = { before: lines[at - 1], after: lines[at + 1] };
  const widest = Math.max(beside.before?.width ?? 0, beside.after?.width ?? 0);
  return widest >= NARROW && lines[at]!.width < widest * MUCH_SHORTER;
}
