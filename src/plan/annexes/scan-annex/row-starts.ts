import { findModelHeading } from '../../../facts/model-heading.js';
import type { Line } from '../../../join/line.js';
import type { Model } from '../../../schema/plan.js';
import { boundedDistance, fold } from '../../../text/fold.js';
import { MODEL_WORDS } from '../../../vocabulary/labels.js';
import type { Context } from '../../context.js';
import type { TableLine } from './frame.js';

/** Where a row of the table begins. */
export interface RowStart {
  /** The index of its line in the table. */
  readonly at: number;
  /** The number of its model. */
  readonly number: number | null;
  /** Its own number in the table. */
  readonly no: number | null;
  /** Where the title begins in the line, behind "Mô hình N:"; -1 where OCR lost the heading. */
  readonly titleFrom: number;
}

type Heading = Pick<RowStart, 'at' | 'titleFrom'> & { readonly number: number };

/** Finds the rows of a flattened table: by their "Mô hình N:", and by their number where OCR lost that. */
export function findRows(table: readonly TableLine[], models: readonly Model[], context: Context): RowStart[] {
  const lines = table.map(({ line }) => line);
  const known = models.map((model) => model.number);
  const headings: Heading[] = [];
  for (const [at, line] of lines.entries()) {
    const found = headingOf(line, context);
    if (!found) continue;
    headings.push({ at, number: cutNumber(found.number, headings.at(-1)?.number ?? 0, known), titleFrom: found.from });
  }
  headings.push(...damagedHeadings(lines, headings, known));
  headings.sort((a, b) => a.at - b.at);
  return numberRows(lines, headings, models, context);
}

/** "M6 hinh 3: Xay dung", "1 Mé hinh 5:", "‘ M hinh 1:": the heading of a model, noise before it or not. */
function headingOf(line: Line, context: Context): { number: number; from: number } | null {
  const { text } = line.span;
  const tokens = [...text.matchAll(/\S+/g)];
  for (const { index } of tokens.slice(0, 3)) {
    const found = findModelHeading(text.slice(index), true);
    if (found) return { number: found.number, from: index + found.rest };
  }
  const reading = context.read(line.span).text;
  const found = findModelHeading(reading, true);
  if (!found) return null;
  // The reading has as many words as the line; the title begins behind the last one of the heading.
  const last = tokens[reading.slice(0, found.rest).trim().split(/\s+/).length - 1];
  return last ? { number: found.number, from: last.index + last[0].length } : null;
}

/** A number that OCR ran together with what follows it ("261" for "26:") is the known one that it begins with. */
function cutNumber(number: number, before: number, known: readonly number[]): number {
  if (known.length === 0 || known.includes(number) || number < 10) return number;
  return known.find((one) => one > before && one === Math.floor(number / 10)) ?? number;
}

const [MODEL, HINH] = fold(MODEL_WORDS).split(' ') as [string, string];

/** "N{O h;mh 32;": a heading that can be told only because its number is missing just here. */
function damagedHeadings(lines: readonly Line[], headings: readonly Heading[], known: readonly number[]): Heading[] {
  const seen = new Set(headings.map((heading) => heading.number));
  const found: Heading[] = [];
  for (const [at, { span }] of lines.entries()) {
    // "N{O h;mh 32;"
    const match = /^(?<first>\S{1,4})\s(?<second>\S{2,6})\s(?<number>\d{1,3})[:;.,]/u.exec(span.text);
    if (!match) continue;
    const { first, second, number: printed } = match.groups as Record<string, string>;
    const number = Number(printed);
    if (seen.has(number) || !known.includes(number)) continue;
    const letters = fold(first + second!).replace(/[^a-z0-9]/g, '');
    const isLike = boundedDistance(letters, MODEL + HINH, 3) <= 3 || fold(first!) === MODEL || fold(second!) === HINH;
    const before = headings.findLast((one) => one.at < at)?.number ?? 0;
    const after = headings.find((one) => one.at > at)?.number ?? Number.POSITIVE_INFINITY;
    if (!isLike || number <= before || number >= after) continue;
    seen.add(number);
    found.push({ at, number, titleFrom: match[0].length });
  }
  return found;
}

/** So many rows in a row may have lost their number. */
const MOST_LOST = 4;

/** Gives each row its number in the table, and finds rows that have lost their heading but not that. */
function numberRows(
  lines: readonly Line[],
  headings: readonly Heading[],
  models: readonly Model[],
  context: Context,
): RowStart[] {
  const rows: RowStart[] = [];
  let last: number | null = null;
  for (const [i, heading] of headings.entries()) {
    const following = headings[i + 1];
    const end = following?.at ?? lines.length;
    const numbers = numbersIn(lines, heading.at, end);
    const behind: number | null = last;
    const own: NumberAt | undefined = numbers.find(
      ({ number }) => behind === null || (number > behind && number <= behind + MOST_LOST),
    );
    rows.push({ ...heading, no: own?.number ?? null });
    if (!own) continue;
    last = own.number;
    const next = numbers.find((one) => one.at > own.at && one.number === own.number + 1);
    if (!next || !following) continue;
    if (numbersIn(lines, end, headings[i + 2]?.at ?? lines.length).some((one) => one.number === next.number)) continue;
    const between = models.filter((one) => one.number > heading.number && one.number < following.number);
    const number = modelIn(lines.slice(next.at, end), between, context);
    if (number === null) continue;
    rows.push({ at: next.at, number, no: next.number, titleFrom: -1 });
    last = next.number;
  }
  return rows;
}

interface NumberAt {
  readonly at: number;
  readonly number: number;
}

/** Numbers that stand at the head of lines: "5 tai: co so khám", "12 |tố giác". */
function numbersIn(lines: readonly Line[], from: number, to: number): NumberAt[] {
  return lines.slice(from, to).flatMap(({ span, marker }, i) => {
    // "5 tai: co so", "12 |tố giác"
    const printed = /^(?<number>\d{1,3})(?=$|[\s|[(\\])/u.exec(span.text)?.groups?.number;
    const number = printed ?? (marker && /^\d+$/.test(marker.ordinal) ? marker.ordinal : undefined);
    return number === undefined ? [] : [{ at: from + i, number: Number(number) }];
  });
}

/** The one of some models whose title has most words in a row in these lines; null where none has three there. */
function modelIn(lines: readonly Line[], models: readonly Model[], context: Context): number | null {
  const text = ` ${fold(lines.map(({ span }) => context.read(span).text).join(' '))} `;
  const held = models
    .map(({ number, title }) => ({ number, words: longestRun(fold(title).split(/\s+/), text) }))
    .sort((a, b) => b.words - a.words);
  const [first, second] = held;
  return first && first.words >= 3 && first.words > (second?.words ?? 0) ? first.number : null;
}

function longestRun(words: readonly string[], text: string): number {
  let longest = 0;
  for (let i = 0; i < words.length; i++) {
    while (i + longest < words.length && text.includes(` ${words.slice(i, i + longest + 1).join(' ')}`)) longest++;
  }
  return longest;
}
