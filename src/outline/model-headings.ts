import type { Line } from '../lines/index.js';
import { findLabel, findModelHeading, type ModelHeading } from '../lines/label.js';
import { fold } from '../text/fold.js';
import { MODEL_NAME_WORDS, MODEL_WORDS } from '../vocabulary/labels.js';
import { headingKind } from './heading-lines.js';

/**
 * The heading of a model that each line is, or null. Plans print "Mô hình 1: …" with a list number or alone; some put a
 * bullet before it, some leave the model's own number out. These are taken for models only where the plan has no others
 * and labels stand under each.
 */
export function modelHeadings(lines: readonly Line[]): readonly (ModelHeading | null)[] {
  let hasModels = false;
  const sure = lines.map((line) => {
    if (line.isRow || line.marker?.kind === 'bullet') return null;
    const heading = findModelHeading(line.span.text, line.marker !== null);
    if (heading) hasModels = true;
    return heading;
  });
  if (hasModels) return withoutMentions(lines, sure);
  const found = bulletedHeadings(lines) ?? namedHeadings(lines);
  return found ? lines.map((line) => found.get(line) ?? null) : sure;
}

/**
 * A number may stand twice: where a plan lists its models before it describes them, or speaks of one later on. Of such
 * lines those without labels below are no headings: in a list with the same title, or behind the last described model
 * and the heading of another part.
 */
function withoutMentions(lines: readonly Line[], headings: readonly (ModelHeading | null)[]): (ModelHeading | null)[] {
  const counts = new Map<number, number>();
  for (const heading of headings) {
    if (heading) for (const number of numbersOf(heading)) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
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
  const titleOf = (i: number) =>
    fold(lines[i]!.span.text.slice(headings[i]!.rest))
      .replace(/[\s.]+$/, '')
      .trim();
  const described = new Set([...labelled].map((i) => `${headings[i]!.number} ${titleOf(i)}`));
  const numbers = new Set([...labelled].flatMap((i) => numbersOf(headings[i]!)));
  const close = lines.findIndex((line, i) => i > end && isPartHeading(line));
  return headings.map((heading, i) => {
    if (!heading || labelled.has(i) || !numbersOf(heading).some((number) => numbers.has(number))) return heading;
    // "Mô hình 1, 2, 5: Công an xã chủ trì" speaks of models wherever it stands.
    const isBehind = heading.others !== undefined || (close >= 0 && i > close);
    return isBehind || described.has(`${heading.number} ${titleOf(i)}`) ? null : heading;
  });
}

/** The numbers of the models that a heading stands for: one, or those that share it. */
export function numbersOf({ number, others = [] }: ModelHeading): number[] {
  return [number, ...others];
}

function isPartHeading(line: Line): boolean {
  return line.marker !== null && ['part', 'roman', 'upper'].includes(line.marker.kind);
}

type Headings = ReadonlyMap<Line, ModelHeading>;

/** "- Mô hình 1: Ngày không giấy": rising numbers, a title, and labels below. */
function bulletedHeadings(lines: readonly Line[]): Headings | null {
  const found = new Map<Line, ModelHeading>();
  let last = 0;
  let isLabelled = true;
  for (const line of lines) {
    const heading = line.marker?.kind === 'bullet' && !line.isRow ? findModelHeading(line.span.text, true) : null;
    if (heading && heading.rest < line.span.text.length) {
      if (heading.number !== last + 1 || !isLabelled) return null;
      last = heading.number;
      isLabelled = false;
      found.set(line, heading);
    } else if (isLabel(line)) isLabelled = true;
  }
  return found.size > 0 && isLabelled ? found : null;
}

interface Run {
  readonly models: Map<Line, number>;
  last: number;
  isWhole: boolean;
  isLabelled: boolean;
}

/** "1. Mô hình “Ngày không giấy”", "2. Mô hình: …": whole lists of such, with labels below each. They are counted. */
function namedHeadings(lines: readonly Line[]): Headings | null {
  if (!lines.some((line) => nameAt(line) !== null)) return null;
  const open = new Map<string, Run>();
  const all: Run[] = [];
  for (const line of lines) {
    const name = nameAt(line);
    const style = line.marker && line.marker.kind !== 'bullet' ? line.marker.style : name === null ? null : '';
    if (style !== null) {
      const value = line.marker?.value ?? 0;
      let run = open.get(style);
      if (!run || (style !== '' && value !== run.last + 1)) {
        run = { models: new Map(), last: 0, isWhole: true, isLabelled: true };
        open.set(style, run);
        all.push(run);
      }
      run.last = value;
      if (name === null || !run.isLabelled) run.isWhole = false;
      else {
        run.models.set(line, name);
        // What has models of its own, and no labels, is a group of them.
        for (const other of open.values()) if (!other.isLabelled) other.isWhole = false;
        run.isLabelled = false;
      }
    }
    if (isLabel(line)) for (const run of open.values()) run.isLabelled = true;
  }
  const places = new Map<Line, number>();
  for (const { models, isWhole, isLabelled } of all) {
    if (isWhole && isLabelled) for (const [line, rest] of models) places.set(line, rest);
  }
  if (places.size < 2) return null;
  const found = new Map<Line, ModelHeading>();
  for (const line of lines) {
    const rest = places.get(line);
    if (rest !== undefined) found.set(line, { number: found.size + 1, rest });
  }
  return found;
}

function isLabel(line: Line): boolean {
  const label = findLabel(line.span.text, line.bold);
  return label?.sure === true;
}

const WORDS = fold(MODEL_WORDS);
const NAMES = [WORDS, ...MODEL_NAME_WORDS.map(fold)];

/** Where the title begins of a line that names a model without its number; null for any other line. */
function nameAt(line: Line): number | null {
  const { text } = line.span;
  if (line.isRow || line.marker?.kind === 'bullet' || text.length < WORDS.length) return null;
  const folded = fold(text.slice(0, 16));
  const words = NAMES.find((name) => folded.startsWith(name));
  if (words === undefined || text[0] === text[0]!.toLowerCase()) return null;
  const behind = text.slice(words.length);
  // "Mô hình: Ngày không giấy"
  if (/^\s?:/.test(behind)) return text.indexOf(':') + 1;
  if (words !== WORDS) return null;
  // Without a list number only what is printed as a heading, and names between quotes.
  const isHeading = line.marker !== null || (headingKind(line) > 0 && /^\s["“]/.test(behind));
  return isHeading && /^\s["“\p{L}]/u.test(behind) ? 0 : null;
}
