import { findModelHeading } from '../../../facts/model-heading.js';
import type { Line } from '../../../join/line.js';
import type { Model } from '../../../schema/plan.js';
import { boundedDistance, fold } from '../../../text/fold.js';
import { MODEL_WORDS } from '../../../vocabulary/labels.js';
import type { Context } from '../../context.js';
import type { Frame } from './frame.js';

/** Where a row of the table begins. */
export interface RowStart {
  /** The index of its line in the table. */
  readonly at: number;
  /** The number of its model. */
  readonly number: number;
  /** Its own number in the table. */
  readonly no: number | null;
  /** Where the title begins in the line, after "Mô hình N:"; -1 where OCR lost the heading. */
  readonly titleFrom: number;
}

type Heading = Pick<RowStart, 'at' | 'titleFrom' | 'number'>;

/** Finds the rows of a flattened table: by their "Mô hình N:", and by their number where OCR lost that. */
export function findRows(table: Frame['table'], models: readonly Model[], context: Context): RowStart[] {
  const lines = table.map(({ line }) => line);
  const known = models.map(({ number }) => number);
  const sure = lines.flatMap((line, at) => headingOf(line, at) ?? []);
  const headings = lines.flatMap((line, at): Heading[] => {
    const own = sure.find((one) => one.at === at);
    const before = sure.findLast((one) => one.at < at)?.number ?? 0;
    const after = sure.find((one) => one.at > at)?.number ?? Number.POSITIVE_INFINITY;
    if (own) return [{ ...own, number: cutNumber(own.number, before, known) }];
    const damaged = damagedHeading(line, at);
    const isNew = damaged && known.includes(damaged.number) && damaged.number > before && damaged.number < after;
    return isNew ? [damaged] : [];
  });
  const rows: RowStart[] = [];
  for (const [i, heading] of headings.entries()) {
    const next = headings[i + 1];
    const last = rows.findLast(({ no }) => no !== null)?.no ?? null;
    const numbers = numbersIn(lines, heading.at, next?.at);
    const own = numbers.find(({ no }) => last === null || (no > last && no <= last + MOST_LOST));
    rows.push({ ...heading, no: own?.no ?? null });
    // A further number, which the next row does not have: it belongs to a row that has lost its heading.
    const lost = own && next && numbers.find(({ at, no }) => at > own.at && no === own.no + 1);
    if (!lost || numbersIn(lines, next.at, headings[i + 2]?.at).some(({ no }) => no === lost.no)) continue;
    const between = models.filter(({ number }) => number > heading.number && number < next.number);
    const number = modelIn(lines.slice(lost.at, next.at), between, context);
    if (number !== null) rows.push({ ...lost, number, titleFrom: -1 });
  }
  return rows;
}

/** How many rows in a row may have lost their number. */
const MOST_LOST = 4;

/** "M6 hinh 3: Xay dung", "1 Mé hinh 5:", "‘ M hinh 1:": the heading of a model, noise before it or not. */
function headingOf({ span: { text } }: Line, at: number): Heading | null {
  for (const { index } of [...text.matchAll(/\S+/g)].slice(0, 3)) {
    const found = findModelHeading(text.slice(index), true);
    if (found) return { at, number: found.number, titleFrom: index + found.rest };
  }
  return null;
}

/** A number that OCR ran together with what follows it ("261" for "26:") is the known one that it begins with. */
function cutNumber(number: number, before: number, known: readonly number[]): number {
  if (known.length === 0 || known.includes(number) || number < 10) return number;
  return known.find((one) => one > before && one === Math.floor(number / 10)) ?? number;
}

const MODEL = fold(MODEL_WORDS).split(' ');
// "N{O h;mh 32;"
const DAMAGED = /^(?<words>\S{1,4}\s\S{2,6})\s(?<number>\d{1,3})[:;.,]/u;

/** What may be a heading damaged beyond recognition, if a model of its number is missing just here. */
function damagedHeading({ span }: Line, at: number): Heading | null {
  const match = DAMAGED.exec(span.text);
  if (!match) return null;
  const { words: printed, number } = match.groups as Record<string, string>;
  const words = fold(printed!).split(' ');
  const letters = words.join('').replace(/[^a-z0-9]/g, '');
  const isLike = words.some((word, i) => word === MODEL[i]) || boundedDistance(letters, MODEL.join(''), 3) <= 3;
  return isLike ? { at, number: Number(number), titleFrom: match[0].length } : null;
}

/** Numbers that are at the head of lines: "5 tai: co so khám", "12 |tố giác". */
function numbersIn(lines: readonly Line[], from: number, to?: number): { at: number; no: number }[] {
  return lines.slice(from, to).flatMap(({ span, marker }, i) => {
    const printed = /^(?<number>\d{1,3})(?=$|[\s|[(\\])/u.exec(span.text)?.groups?.number ?? marker?.ordinal ?? '';
    return /^\d+$/.test(printed) ? [{ at: from + i, no: Number(printed) }] : [];
  });
}

/** The model whose title has the most consecutive words in these lines; null if none has three. */
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
