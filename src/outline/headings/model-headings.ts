import type { ModelHeading } from '../../facts/model-heading.js';
import type { Line } from '../../join/line.js';
import { withoutEnd } from '../../text/ends.js';
import { fold } from '../../text/fold.js';
import { countEach } from '../../text/lists.js';
import { isLabel, isPartHeading } from './heading-lines.js';
import { namedHeadings } from './named-models.js';

/**
 * The heading of a model that each line is, or null. Plans print "Mô hình 1: …" with a list number or alone; some put a
 * bullet before it, some leave the model's own number out. These count as models only if the plan has no others and
 * labels are under them.
 */
export function modelHeadings(lines: readonly Line[]): readonly (ModelHeading | null)[] {
  const sure = withoutYears(lines.map((line) => (line.isRow || line.marker?.kind === 'bullet' ? null : modelOf(line))));
  if (sure.some((heading) => heading !== null)) return withoutMentions(lines, sure);
  const found = bulletedHeadings(lines) ?? namedHeadings(lines);
  return found ? lines.map((line) => found.get(line) ?? null) : sure;
}

/**
 * "Mô hình 2025: …" is a model only behind that many others, else a year. "Mô hình 1.2. …" is one where none has a number
 * of its own and one follows another: then they are counted.
 */
function withoutYears(headings: readonly (ModelHeading | null)[]): (ModelHeading | null)[] {
  const numbers = new Set(headings.map((heading) => heading?.number));
  const isOne = ({ number, isCounted }: ModelHeading) =>
    !isCounted && (number < FIRST_YEAR || number > LAST_YEAR || numbers.has(FIRST_YEAR - 1));
  const ordinals = new Set(headings.map((heading) => heading?.ordinal));
  const areCounted =
    !headings.some((heading) => heading && isOne(heading)) &&
    [...ordinals].some((ordinal) => ordinal !== undefined && ordinals.has(nextOf(ordinal)));
  let count = 0;
  return headings.map((heading) => {
    if (!heading || isOne(heading)) return heading;
    return areCounted && heading.isCounted ? { ...heading, number: ++count } : null;
  });
}

const [FIRST_YEAR, LAST_YEAR] = [1900, 2099];

/** "1.2" behind "1.1". */
function nextOf(ordinal: string): string {
  const dot = ordinal.indexOf('.') + 1;
  return ordinal.slice(0, dot) + (Number(ordinal.slice(dot)) + 1);
}

/**
 * A number may occur twice: where a plan lists its models before it describes them, or speaks of one later on. Of such
 * lines those without labels below are not headings: in a list with the same title, or after the last described model
 * and the heading of another part.
 */
function withoutMentions(lines: readonly Line[], headings: readonly (ModelHeading | null)[]): (ModelHeading | null)[] {
  const counts = countEach(headings.flatMap((heading) => (heading ? numbersOf(heading) : [])));
  if (![...counts.values()].some((count) => count > 1)) return [...headings];
  const labelled = new Set<number>();
  let open = -1;
  let end = -1;
  for (const [i, line] of lines.entries()) {
    if (headings[i]) open = i;
    else if (isPartHeading(line)) open = -1;
    else if (open >= 0 && isLabel(line)) {
      labelled.add(open);
      end = open;
    }
  }
  const titleOf = (i: number) => withoutEnd(fold(lines[i]!.span.text.slice(headings[i]!.rest)), ' .').trim();
  const described = new Set([...labelled].map((i) => `${headings[i]!.number} ${titleOf(i)}`));
  const numbers = new Set([...labelled].flatMap((i) => numbersOf(headings[i]!)));
  const close = lines.findIndex((line, i) => i > end && isPartHeading(line));
  return headings.map((heading, i) => {
    if (!heading || labelled.has(i) || !numbersOf(heading).some((number) => numbers.has(number))) return heading;
    // "Mô hình 1, 2, 5: Công an xã chủ trì" speaks of models wherever it is.
    const isBehind = heading.others !== undefined || (close >= 0 && i > close);
    return isBehind || described.has(`${heading.number} ${titleOf(i)}`) ? null : heading;
  });
}

/** The heading of a model that a line begins with, as far as its own words show. */
export function modelOf({ marker, facts }: Line): ModelHeading | null {
  return marker === null ? facts.model : facts.numberedModel;
}

/** The numbers of the models that a heading stands for: one, or those that share it. */
export function numbersOf({ number, others = [] }: ModelHeading): number[] {
  return [number, ...others];
}

type Headings = ReadonlyMap<Line, ModelHeading>;

/** "- Mô hình 1: Ngày không giấy": rising numbers, a title, and labels below. */
function bulletedHeadings(lines: readonly Line[]): Headings | null {
  const headings = lines.map((line) =>
    line.marker?.kind === 'bullet' && !line.isRow ? line.facts.numberedModel : null,
  );
  if (headings.every((heading) => heading === null)) return null;
  const found = new Map<Line, ModelHeading>();
  let last = 0;
  let isLabelled = true;
  for (const [i, line] of lines.entries()) {
    const heading = headings[i];
    if (heading && heading.rest < line.span.text.length) {
      if (heading.number !== last + 1 || !isLabelled) return null;
      last = heading.number;
      isLabelled = false;
      found.set(line, heading);
    } else if (isLabel(line)) isLabelled = true;
  }
  return found.size > 0 && isLabelled ? found : null;
}
