import { findModelHeading } from '../../../facts/model-heading.js';
import type { Line } from '../../../join/line.js';
import type { Model } from '../../../schema/plan.js';
import { boundedDistance, fold } from '../../../text/fold.js';
import { MODEL_WORDS } from '../../../vocabulary/labels.js';
import type { Context } from '../../context.js';

/** A line of the table and what it is known to be. */
export interface TableLine {
  readonly line: Line;
  /** The group it stands under; its index. */
  readonly group: number;
  /** How often the head of the table stood above it. */
  readonly page: number;
}

/** Where a row of the table surely stands. */
export interface Anchor {
  /** The index of its line. */
  readonly at: number;
  readonly number: number | null;
  readonly no: number | null;
  /** Where the title begins in the line, behind "Mô hình N:"; −1 where OCR lost the heading. */
  readonly titleFrom: number;
}

interface Candidate {
  readonly at: number;
  readonly number: number;
  readonly titleFrom: number;
}

/** Finds the rows of a scanned table: by their "Mô hình N:", and by their number where OCR lost that. */
export function findAnchors(lines: readonly TableLine[], models: readonly Model[], context: Context): Anchor[] {
  const known = models.map((model) => model.number);
  const headings: Candidate[] = [];
  for (const [at, { line }] of lines.entries()) {
    const found = headingOf(line, context);
    if (!found) continue;
    const before = headings[headings.length - 1]?.number ?? 0;
    const number = settle(found.number, before, known);
    if (number !== null) headings.push({ at, number, titleFrom: found.titleFrom });
  }
  for (const lost of faintHeadings(lines, headings, known)) headings.push(lost);
  headings.sort((a, b) => a.at - b.at);
  return withNumbers(lines, headings, models, context);
}

/** "M6 hinh 3: Xay dung", "1 Mé hinh 5:", "‘ M hinh 1:": the heading of a model, noise before it or not. */
function headingOf(line: Line, context: Context): { number: number; titleFrom: number } | null {
  const { text } = line.span;
  const starts = [...text.matchAll(/\S+/g)].slice(0, 3).map((token) => token.index);
  for (const start of starts) {
    const rest = text.slice(start);
    const found = findModelHeading(rest, true);
    if (found) return { number: found.number, titleFrom: start + found.rest };
  }
  const read = context.read(line.span).text;
  const found = findModelHeading(read, true);
  if (!found) return null;
  // The reading has as many words as the line has; the title begins behind the heading's last one.
  const words = read.slice(0, found.rest).trim().split(/\s+/).length;
  const tokens = [...text.matchAll(/\S+/g)];
  const last = tokens[words - 1];
  return last ? { number: found.number, titleFrom: last.index + last[0].length } : null;
}

/** A number that OCR ran together with what stands behind it ("261" for "26:") is the known one that it begins with. */
function settle(number: number, before: number, known: readonly number[]): number | null {
  if (known.length === 0 || known.includes(number)) return number;
  const printed = String(number);
  const cut = known.find((one) => one > before && printed.length > 1 && printed === `${one}${printed.slice(-1)}`);
  if (cut !== undefined) return cut;
  return number;
}

const MODELS = fold(MODEL_WORDS).split(' ');
const MODEL = MODELS.join('');

/** "N{O h;mh 32;": a heading that can be told only because its number is missing just here. */
function faintHeadings(
  lines: readonly TableLine[],
  headings: readonly Candidate[],
  known: readonly number[],
): Candidate[] {
  const seen = new Set(headings.map((heading) => heading.number));
  const found: Candidate[] = [];
  for (const [at, { line }] of lines.entries()) {
    // "N{O h;mh 32;"
    const match = /^(?<words>\S{1,4}\s\S{2,6})\s(?<number>\d{1,3})[:;.,]/u.exec(line.span.text);
    if (!match) continue;
    const number = Number(match.groups!.number);
    if (seen.has(number) || !known.includes(number)) continue;
    const words = fold(match.groups!.words!).replace(/[^a-z0-9]/g, '');
    const [first, second] = match.groups!.words!.split(' ') as [string, string];
    // Of both words one at least must be as it should be, or the two nearly so.
    const isLike = boundedDistance(words, MODEL, 3) <= 3 || fold(first) === MODELS[0] || fold(second) === MODELS[1];
    if (!isLike) continue;
    const before = headings.filter((one) => one.at < at).at(-1)?.number ?? 0;
    const after = headings.find((one) => one.at > at)?.number ?? Number.POSITIVE_INFINITY;
    if (number <= before || number >= after) continue;
    seen.add(number);
    found.push({ at, number, titleFrom: match[0].length });
  }
  return found;
}

const FURTHEST = 4;

/** Gives each row its number in the table, and finds rows that only have that. */
function withNumbers(
  lines: readonly TableLine[],
  headings: readonly Candidate[],
  models: readonly Model[],
  context: Context,
): Anchor[] {
  const anchors: Anchor[] = [];
  let last: number | null = null;
  for (const [i, heading] of headings.entries()) {
    const end = headings[i + 1]?.at ?? lines.length;
    const numbers = numbersBetween(lines, heading.at, end);
    // A number may be lost; the ones after it go on behind the gap.
    const behind: number | null = last;
    const own: NumberAt | undefined = numbers.find(
      ({ number }) => behind === null || (number > behind && number <= behind + FURTHEST),
    );
    anchors.push({ ...heading, no: own?.number ?? null });
    if (own) last = own.number;
    if (!own) continue;
    const next = numbers.find((one) => one.at > own.at && one.number === own.number + 1);
    const following = headings[i + 1];
    if (
      !next ||
      !following ||
      numbersBetween(lines, following.at, headings[i + 2]?.at ?? lines.length).some((one) => one.number === next.number)
    )
      continue;
    const number = missingModel(lines.slice(next.at, end), heading.number, following.number, models, context);
    if (number === null) continue;
    anchors.push({ at: next.at, number, no: next.number, titleFrom: -1 });
    last = next.number;
  }
  return anchors;
}

interface NumberAt {
  readonly at: number;
  readonly number: number;
}

/** Numbers that stand at the head of lines: "5 tai: co so khám", "12 |tố giác". */
function numbersBetween(lines: readonly TableLine[], from: number, to: number): NumberAt[] {
  const found: NumberAt[] = [];
  for (let at = from; at < to; at++) {
    const { line } = lines[at]!;
    const own =
      /^(?<number>\d{1,3})(?=$|[\s|[(\\])/u.exec(line.span.text)?.groups?.number ??
      (line.marker && /^\d+$/.test(line.marker.ordinal) ? line.marker.ordinal : null);
    if (own) found.push({ at, number: Number(own) });
  }
  return found;
}

/** The model between two others whose title these lines hold; null where none has three words in a row there. */
function missingModel(
  lines: readonly TableLine[],
  after: number,
  before: number,
  models: readonly Model[],
  context: Context,
): number | null {
  const text = fold(lines.map(({ line }) => context.read(line.span).text).join(' '));
  const held = models
    .filter((model) => model.number > after && model.number < before)
    .map((model) => {
      const words = fold(model.title).split(/\s+/);
      let best = 0;
      for (let i = 0; i < words.length; i++) {
        let length = 0;
        while (i + length < words.length && text.includes(words.slice(i, i + length + 1).join(' '))) length++;
        best = Math.max(best, length);
      }
      return { number: model.number, best };
    })
    .sort((a, b) => b.best - a.best);
  const [first, second] = held;
  return first && first.best >= 3 && first.best > (second?.best ?? 0) ? first.number : null;
}
