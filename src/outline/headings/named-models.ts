import type { ModelHeading } from '../../facts/model-heading.js';
import type { Line } from '../../join/line.js';
import { fold } from '../../text/fold.js';
import { latin } from '../../text/latin.js';
import { isLetter } from '../../text/letters.js';
import { MODEL_NAME_WORDS, MODEL_WORDS, SIDES_OF_MODELS } from '../../vocabulary/labels.js';
import { PREDICATES } from '../../vocabulary/words/function-words.js';
import { headingKind, isHeadingLike, isLabel, isPartHeading } from './heading-lines.js';

interface Run {
  readonly models: Map<Line, number>;
  last: number;
  /** Each line of the list names a model. */
  isWhole: boolean;
  /** How many of them have labels below. */
  labelled: number;
  /** What each is, where it has words below; null if the list need not be one of names. */
  names: RegExp | null;
}

/**
 * "1. Mô hình “Ngày không giấy”", "2. Mô hình: …": whole lists of such, with labels below most, or of names. They are
 * counted. A list that has only other models below is one of groups.
 */
export function namedHeadings(lines: readonly Line[]): ReadonlyMap<Line, ModelHeading> | null {
  const names = lines.map(nameAt);
  if (names.every((name) => name === null)) return null;
  const open = new Map<string, Run>();
  const runs: Run[] = [];
  let unlabelled: Run | null = null;
  let above: Line | undefined;
  for (const [i, line] of lines.entries()) {
    const name = names[i]!;
    const style = line.marker && line.marker.kind !== 'bullet' ? line.marker.style : name === null ? null : '';
    if (style !== null) {
      const value = line.marker?.value ?? 0;
      let run = open.get(style);
      if (!run || (style !== '' && value !== run.last + 1)) {
        run = { models: new Map(), last: 0, isWhole: true, labelled: 0, names: namesBelow(above) };
        open.set(style, run);
        runs.push(run);
      }
      run.last = value;
      above = line;
      if (name === null) run.isWhole = false;
      else {
        run.models.set(line, name);
        if (!run.names || !isNameAlone(line, name, run.names) || !isBelow(lines[i + 1])) run.names = null;
        unlabelled = run;
      }
      if (name === null && isPartHeading(line)) unlabelled = null;
    }
    if (unlabelled && isLabel(line)) {
      unlabelled.labelled++;
      unlabelled = null;
    }
  }
  const chosen = runs.filter((run) => run.isWhole && (run.labelled > 0 || run.names));
  const places = new Map(chosen.flatMap((run) => [...run.models]));
  const labelled = chosen.reduce((sum, run) => sum + (run.names ? run.models.size : run.labelled), 0);
  if (places.size < 2 || labelled * 2 <= places.size) return null;
  const found = new Map<Line, ModelHeading>();
  for (const line of lines) {
    const rest = places.get(line);
    if (rest !== undefined) found.set(line, { number: found.size + 1, isCounted: true, rest });
  }
  return found;
}

// "Mô hình “Ngày không giấy”", and no "Mô hình “Ngày không giấy” tại xã"
const QUOTED = latin(/^\p{L}+ \p{L}+ ?["“][^"“”]{1,80}["”]$/u);
// "Mô hình “Ngày không giấy”", "Mô hình Bến xe số" and no "Mô hình phải phù hợp"
const NAME = latin(/^\S+\s\S+\s?[\s:]\s?["“\p{Lu}]/u);

/** What names a model in a list right below a heading: more has to be sure where the heading does not speak of models. */
function namesBelow(above: Line | undefined): RegExp | null {
  const heading = above ? ` ${fold(above.span.text)}` : '';
  if (SIDES.some((words) => heading.includes(words))) return null;
  if (heading.includes(WORDS)) return NAME;
  return above && isPartHeading(above) ? QUOTED : null;
}

/** A name and nothing that is said of it. */
function isNameAlone(line: Line, name: number, names: RegExp): boolean {
  const { text } = line.span;
  const words = text
    .replace(/["“][^"“”]{1,80}["”]/g, '')
    .toLowerCase()
    .split(/[\s,]+/u);
  return (name > 0 || names.test(text)) && isHeadingLike(line) && !words.some((word) => PREDICATES.includes(word));
}

/** A paragraph or bullet, which says something of the model above it. */
function isBelow(line: Line | undefined): boolean {
  return line !== undefined && !line.isRow && (line.marker === null || line.marker.kind === 'bullet');
}

const WORDS = fold(MODEL_WORDS);
const SIDES = SIDES_OF_MODELS.map((words) => ` ${fold(words)}`);
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
