import type { ModelHeading } from '../../facts/model-heading.js';
import type { Line } from '../../join/line.js';
import { withoutEnd } from '../../text/ends.js';
import { fold } from '../../text/fold.js';
import { isLetter } from '../../text/letters.js';
import { MODEL_NAME_WORDS, MODEL_WORDS } from '../../vocabulary/labels.js';
import { headingKind } from './heading-lines.js';

/**
 * The heading of a model that each line is, or null. Plans print "Mô hình 1: …" with a list number or alone; some put a
 * bullet before it, some leave the model's own number out. These count as models only if the plan has no others and
 * labels are under them.
 */
export function modelHeadings(lines: readonly Line[]): readonly (ModelHeading | null)[] {
  let hasModels = false;
  const sure = lines.map((line) => {
    if (line.isRow || line.marker?.kind === 'bullet') return null;
    const heading = modelOf(line);
    if (heading) hasModels = true;
    return heading;
  });
  if (hasModels) return withoutMentions(lines, sure);
  const found = bulletedHeadings(lines) ?? namedHeadings(lines);
  return found ? lines.map((line) => found.get(line) ?? null) : sure;
}

/**
 * A number may occur twice: where a plan lists its models before it describes them, or speaks of one later on. Of such
 * lines those without labels below are not headings: in a list with the same title, or after the last described model
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

function isPartHeading(line: Line): boolean {
  return line.marker !== null && ['part', 'roman', 'upper'].includes(line.marker.kind);
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

interface Run {
  readonly models: Map<Line, number>;
  last: number;
  /** Each line of the list names a model. */
  isWhole: boolean;
  /** How many of them have labels below. */
  labelled: number;
}

/**
 * "1. Mô hình “Ngày không giấy”", "2. Mô hình: …": whole lists of such, with labels below most. They are counted. A list
 * that has only other models below is one of groups.
 */
function namedHeadings(lines: readonly Line[]): Headings | null {
  const names = lines.map(nameAt);
  if (names.every((name) => name === null)) return null;
  const open = new Map<string, Run>();
  const runs: Run[] = [];
  let unlabelled: Run | null = null;
  for (const [i, line] of lines.entries()) {
    const name = names[i]!;
    const style = line.marker && line.marker.kind !== 'bullet' ? line.marker.style : name === null ? null : '';
    if (style !== null) {
      const value = line.marker?.value ?? 0;
      let run = open.get(style);
      if (!run || (style !== '' && value !== run.last + 1)) {
        run = { models: new Map(), last: 0, isWhole: true, labelled: 0 };
        open.set(style, run);
        runs.push(run);
      }
      run.last = value;
      if (name === null) run.isWhole = false;
      else {
        run.models.set(line, name);
        unlabelled = run;
      }
      if (name === null && isPartHeading(line)) unlabelled = null;
    }
    if (unlabelled && isLabel(line)) {
      unlabelled.labelled++;
      unlabelled = null;
    }
  }
  const chosen = runs.filter((run) => run.isWhole && run.labelled > 0);
  const places = new Map(chosen.flatMap((run) => [...run.models]));
  const labelled = chosen.reduce((sum, run) => sum + run.labelled, 0);
  if (places.size < 2 || labelled * 2 <= places.size) return null;
  const found = new Map<Line, ModelHeading>();
  for (const line of lines) {
    const rest = places.get(line);
    if (rest !== undefined) found.set(line, { number: found.size + 1, isCounted: true, rest });
  }
  return found;
}

function isLabel(line: Line): boolean {
  return line.facts.label?.sure === true;
}

const WORDS = fold(MODEL_WORDS);
const NAMES = [WORDS, ...MODEL_NAME_WORDS.map(fold)];
const INITIALS = new Set<string | undefined>([MODEL_WORDS, ...MODEL_NAME_WORDS].map((words) => words[0]));

/** Where the title begins of a line that names a model without its number; null for any other line. */
function nameAt(line: Line): number | null {
  const { text } = line.span;
  if (line.isRow || line.marker?.kind === 'bullet' || !INITIALS.has(text[0])) return null;
  const folded = fold(text.slice(0, 16));
  const words = NAMES.find((name) => folded.startsWith(name));
  if (words === undefined) return null;
  const behind = text.slice(words.length);
  // "Mô hình: Ngày không giấy"
  if (/^\s?:/.test(behind)) return text.indexOf(':') + 1;
  if (words !== WORDS) return null;
  // Without a list number only what is printed as a heading, and names between quotes.
  const isHeading = line.marker !== null || (headingKind(line) > 0 && /^\s["“]/.test(behind));
  return isHeading && (/^\s["“]/.test(behind) || (/^\s/.test(behind) && isLetter(behind.charCodeAt(1)))) ? 0 : null;
}
