import { isLower } from '../text/letters.js';
import { countUp } from '../text/lists.js';
import type { PhysicalLine } from './physical-line.js';
import { factsOf } from './printed-line.js';

/** What a paragraph begins with: the indent of its wrapped lines may depend on it. */
type Opening = 'bullet' | 'number' | 'words';

/** How the paragraphs of a document are indented, as far as sure pairs of lines show it. */
export interface Indents {
  /** How far the wrapped lines are to the right of the first line (hanging), or to the left (below 0). */
  readonly turns: Readonly<Partial<Record<Opening, number>>>;
  /** The indents that paragraphs begin at, by what they begin with. */
  readonly usual: Readonly<Record<Opening, ReadonlySet<number>>>;
}

const SUREST = 4;
const SHARE = 0.85;
/** Spaces by which two lines may differ that are at the same edge: columns are rounded. */
const SLACK = 1;

function openingOf(line: PhysicalLine): Opening {
  const { marker } = factsOf(line);
  return marker === null ? 'words' : marker.kind === 'bullet' ? 'bullet' : 'number';
}

/**
 * Reads the indents off the paragraphs whose first two lines surely belong together: no full stop, and a small letter
 * after it. Null for a document that is not indented.
 */
export function readIndents(lines: readonly PhysicalLine[]): Indents | null {
  if (lines.every(({ indent }) => indent === lines[0]!.indent)) return null;
  const turns: Record<Opening, number[]> = { bullet: [], number: [], words: [] };
  const firsts: Record<Opening, Map<number, number>> = { bullet: new Map(), number: new Map(), words: new Map() };
  let first: Opening | null = null;
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    if (line.isRow || !previous || previous.isRow) {
      first = null;
      continue;
    }
    const isOpen = factsOf(previous).isOpenEnded;
    const isSmall = isLower(line.span.text.charCodeAt(0));
    const opening = openingOf(line);
    if (isOpen && isSmall && opening === 'words') {
      if (first !== null && !line.newPage) turns[first].push(line.indent - previous.indent);
      first = null;
      continue;
    }
    first = opening !== 'words' || (!isOpen && !isSmall) ? opening : null;
    if (first !== null) countUp(firsts[first], line.indent);
  }
  const found: Partial<Record<Opening, number>> = {};
  for (const opening of ['number', 'bullet', 'words'] as const) {
    const turn = turnOf(turns[opening], opening === 'words' ? 0.5 : SHARE);
    if (turn !== null) found[opening] = turn;
  }
  const usual = { bullet: usualOf(firsts.bullet), number: usualOf(firsts.number), words: usualOf(firsts.words) };
  // Where first lines are indented, those with few pairs are set like the others.
  const pooled = turnOf([...turns.bullet, ...turns.number, ...turns.words], SHARE);
  if (pooled !== null && pooled < 0) {
    const all = new Set([...usual.bullet, ...usual.number, ...usual.words]);
    for (const opening of ['bullet', 'number', 'words'] as const) {
      if (found[opening] !== undefined) continue;
      found[opening] = pooled;
      usual[opening] = all;
    }
  }
  return Object.values(found).some((turn) => turn !== 0) ? { turns: found, usual } : null;
}

/** The hanging indent that most pairs agree on; null if too few do. */
function turnOf(turns: readonly number[], share: number): number | null {
  if (turns.length < SUREST) return null;
  const sorted = [...turns].sort((a, b) => a - b);
  const middle = sorted[sorted.length >> 1]!;
  const agreeing = sorted.filter((turn) => Math.abs(turn - middle) <= SLACK).length;
  return agreeing >= SUREST && agreeing >= sorted.length * share && Math.abs(middle) !== 1 ? middle : null;
}

/** The indents that recur often enough not to come from centred headings. */
function usualOf(counts: ReadonlyMap<number, number>): ReadonlySet<number> {
  let total = 0;
  for (const count of counts.values()) total += count;
  const least = Math.max(2, total * 0.08);
  const usual = new Set<number>();
  for (const indent of counts.keys()) {
    let near = 0;
    for (let at = indent - SLACK; at <= indent + SLACK; at++) near += counts.get(at) ?? 0;
    if (near >= least) usual.add(indent);
  }
  return usual;
}

/**
 * What the indent says of a line after a paragraph that begins with `first` and whose last line is `last`: it is where
 * wrapped lines begin, where paragraphs begin, or (null) it is inconclusive.
 */
export function placeOf(
  line: PhysicalLine,
  first: PhysicalLine,
  last: PhysicalLine,
  indents: Indents,
): 'wrapped' | 'begins' | null {
  if (line.newPage) return null;
  const opening = openingOf(first);
  const turn = indents.turns[opening];
  const isAt = (indent: number) => Math.abs(line.indent - indent) <= SLACK;
  const begins = (one: Opening) => indents.usual[one].has(line.indent);
  if (!indents.usual[opening].has(first.indent)) return null;
  const wrapped = last !== first && !last.newPage ? last.indent : turn === undefined ? null : first.indent + turn;
  if (wrapped !== null && isAt(wrapped) && turn !== undefined && turn !== 0) return 'wrapped';
  if (turn !== undefined && turn > 0) return line.indent <= first.indent ? 'begins' : null;
  const own = indents.turns.words;
  const isFirstLine = own !== undefined && own < 0 && (begins('words') || (turn === own && isAt(first.indent)));
  return isFirstLine && (wrapped === null || line.indent >= wrapped + 2) ? 'begins' : null;
}
