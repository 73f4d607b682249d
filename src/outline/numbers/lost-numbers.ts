import type { Marker } from '../../facts/marker/marker.js';
import type { Line } from '../../join/line.js';
import { ofVocabulary } from '../../lexicon/run.js';
import { fold } from '../../text/fold.js';
import { isUpper } from '../../text/letters.js';
import { toRoman } from '../../text/roman.js';
import { isGroupName } from '../headings/group-names.js';
import { isHeadingLike } from '../headings/heading-lines.js';
import { modelOf } from '../headings/model-headings.js';

/**
 * Numbers that a converter lost. A plan is numbered: where its headings bear no numbers, or all the same one, levels are
 * read off the marks and letters of its lines, and the points are counted. A counted number was not printed.
 */

const known = ofVocabulary(({ headings }) => [...headings.content, ...headings.frame].map(fold));

/** How many well-known headings must be without numbers. */
const FEWEST = 2;
const LONGEST_HEADING = 120;
/** The most letters that a heading of the second level has. */
const LONGEST_INNER = 90;
/** How many points in a row with the same number show renumbering. */
const FEWEST_SAME = 4;
const SAME_SHARE = 0.7;

/** How deep a line is: 1 to 3, 0 for one that is no point. */
type Depth = 0 | 1 | 2 | 3;

/** The lines with counted numbers where the printed ones were lost; the same lines elsewhere. */
export function withLostNumbers(lines: readonly Line[]): readonly Line[] {
  const text = lines.filter(({ zone, isRow }) => zone === 'text' && !isRow);
  if (text.some(({ marker }) => marker !== null && ['part', 'roman', 'upper'].includes(marker.kind))) return lines;
  const areSame = haveSameNumbers(text);
  const bare = areSame ? lines.map(withoutNumber) : lines;
  const start = bare.findIndex((line) => isKnownHeading(line, areSame));
  const tops = bare.filter((line) => isKnownHeading(line, areSame));
  if (tops.length < FEWEST) return lines;
  const hasNumbers = !areSame && text.some(({ marker }) => marker?.kind === 'decimal');
  const depths = new Depths(bare, tops, hasNumbers, (at) => areSame && isPoint(lines[at]!));
  const counter = new Counter();
  return bare.map((line, at) => {
    const depth = at < start ? 0 : depths.of(at);
    return depth === 0 ? line : { ...line, marker: counter.next(depth) };
  });
}

function isPoint({ marker }: Line): boolean {
  return marker?.kind === 'decimal' && marker.value === 1;
}

/** Whether most points are numbered "1.". */
function haveSameNumbers(text: readonly Line[]): boolean {
  const points = text.filter(({ marker }) => marker?.kind === 'decimal');
  const same = points.filter(isPoint).length;
  return (
    same >= FEWEST_SAME &&
    same >= points.length * SAME_SHARE &&
    points.every(({ marker }) => marker!.style === 'decimal1')
  );
}

function withoutNumber(line: Line): Line {
  return isPoint(line) && line.zone === 'text' ? { ...line, marker: null } : line;
}

/** "## MỤC ĐÍCH, YÊU CẦU", "TỔ CHỨC THỰC HIỆN": a well-known heading, printed as one, without a number. */
function isKnownHeading(line: Line, isNumberedAnew: boolean): boolean {
  const { text } = line.span;
  if (line.zone !== 'text' || line.isRow || line.marker !== null || text.length > LONGEST_HEADING) return false;
  if (!line.facts.isUpper && (line.hashes === 0 || isNumberedAnew)) return false;
  const folded = fold(text);
  return known().some((words) => folded.startsWith(words)) && isHeadingLike(line);
}

/** How deep each line is, by how it and its neighbours are printed. */
class Depths {
  readonly #lines: readonly Line[];
  readonly #hasNumbers: boolean;
  readonly #isPoint: (at: number) => boolean;
  /** The hashes of headings, fewest first; empty if hashes do not show levels. */
  readonly #hashes: readonly number[];
  #last: Depth = 1;
  #isInModel = false;

  constructor(lines: readonly Line[], tops: readonly Line[], hasNumbers: boolean, isPoint: (at: number) => boolean) {
    this.#lines = lines;
    this.#hasNumbers = hasNumbers;
    this.#isPoint = isPoint;
    const least = Math.min(...tops.map(({ hashes }) => hashes));
    const used = lines.filter((line) => isOpen(line) && line.hashes >= least).map(({ hashes }) => hashes);
    this.#hashes = least > 0 ? [...new Set(used)].sort((a, b) => a - b).slice(0, 3) : [];
  }

  /** Call it from the first line to the last. */
  of(at: number): Depth {
    const line = this.#lines[at]!;
    if (modelOf(line) !== null) this.#isInModel = true;
    const depth = this.#find(line, at);
    if (depth === 1) this.#isInModel = false;
    // Sentences and tasks are side by side under the last heading.
    if (depth > 0 && isHeading(line)) this.#last = depth;
    return depth;
  }

  #find(line: Line, at: number): Depth {
    if (!isOpen(line) || modelOf(line) !== null) return 0;
    const byHashes = line.hashes === 0 ? 0 : ((this.#hashes.indexOf(line.hashes) + 1) as Depth);
    if (byHashes > 0) return byHashes === 1 || !this.#hasNumbers ? byHashes : 0;
    if (this.#hashes.length === 0 && isTop(line)) return 1;
    if (this.#hasNumbers || this.#isInModel) return 0;
    return this.#inner(line, at);
  }

  #inner(line: Line, at: number): Depth {
    const below = this.#last === 1 ? 2 : 3;
    const next = this.#lines[at + 1];
    const isTask = next !== undefined && isField(next) && !line.facts.label?.sure;
    if (isTask || (this.#isPoint(at) && !isInner(line))) return below;
    const opensMore = next !== undefined && next.zone === 'text' && !next.facts.isUpper;
    return this.#hashes.length === 0 && isInner(line) && opensMore ? 2 : 0;
  }
}

/** A line of the text that has no number and may get one. */
function isOpen(line: Line): boolean {
  const { facts } = line;
  return (
    line.zone === 'text' &&
    !line.isRow &&
    line.marker === null &&
    facts.kind === null &&
    !facts.opensAnnex &&
    !facts.opensClosing &&
    !facts.opensRemark &&
    !isGroupName(line)
  );
}

/** "- Cơ quan chủ trì: …": not a heading that is a label elsewhere. */
function isField({ zone, facts, marker, span }: Line): boolean {
  const isLabel = zone === 'text' && !facts.isUpper && facts.label?.sure === true;
  return isLabel && (marker?.kind === 'bullet' || span.text.includes(':'));
}

function isHeading(line: Line): boolean {
  return line.hashes > 0 || isTop(line) || isInner(line);
}

/** A heading of the first level: all in capitals. */
function isTop({ facts, span }: Line): boolean {
  return facts.isUpper && span.text.includes(' ') && span.text.length <= LONGEST_HEADING;
}

/**
 * "Mục đích", "Công tác tuyên truyền": a short line without final punctuation, and not a label unless it is also a
 * known heading.
 */
function isInner(line: Line): boolean {
  const { text } = line.span;
  const isShort = text.length <= LONGEST_INNER && isUpper(text.charCodeAt(0)) && line.facts.isOpenEnded;
  if (!isShort || text.endsWith(',')) return false;
  return !line.facts.label?.sure || known().includes(fold(text));
}

/** Counts the points of three levels: I, 1, 1.1. */
class Counter {
  readonly #counts = [0, 0, 0];

  next(depth: 1 | 2 | 3): Marker {
    this.#counts[depth - 1]!++;
    this.#counts.fill(0, depth);
    const [first, second, third] = this.#counts as [number, number, number];
    const shared = { printed: '', length: 0 };
    if (depth === 1) return { kind: 'roman', ordinal: toRoman(first), style: 'roman', value: first, ...shared };
    if (depth === 2) return { kind: 'decimal', ordinal: String(second), style: 'decimal1', value: second, ...shared };
    return { kind: 'decimal', ordinal: `${second}.${third}`, style: 'decimal2', value: third, ...shared };
  }
}

/** Whether a number was counted and not printed. */
export function isCounted(marker: Marker): boolean {
  return marker.printed === '' && marker.kind !== 'bullet';
}
