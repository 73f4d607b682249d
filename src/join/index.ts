import { isBulletAlone, type Marker } from '../facts/marker/marker.js';
import type { PrintedText } from '../lines/index.js';
import type { PrintedLine } from '../lines/printed-line.js';
import { isDebugged } from '../text/debug.js';
import { type Line, toLine } from './line.js';
import { OpenParagraph } from './open-paragraph.js';
import type { Decision, JoinRule, Page } from './rule.js';
import { rulesFor } from './rules/index.js';

/** How many printed lines ahead a rule may look. */
const AHEAD = 12;

/** What the stage needs to know of a text. */
interface Known {
  readonly known: Pick<PrintedText, 'lines' | 'notes'>;
  readonly printed: Pick<PrintedText, 'layout'>;
}

/**
 * The `join` stage: printed lines -> lines as their writer meant them. What holds afterwards:
 *
 * 1. A paragraph, item or heading that the page wrapped or broke is one line; each row of a table is one line.
 * 2. A line's marker (I., 1.1., a), -, +) is separate from its words. A bullet without words is not a line.
 * 3. Each line knows the pieces of source it was read from, in order; together they yield its words.
 * 4. Every word of the printed lines is in one line, once, and in reading order; a footnote is one line, after the one
 *    that it is in or below.
 *
 * Which lines belong together is decided by the rules in `rules`; `PLAN06_DEBUG=join` prints the one that decided.
 */
export function joinLines({ known: { lines: printed, notes }, printed: { layout } }: Known): { lines: Line[] } {
  const lines: Line[] = [];
  let parts: PrintedLine[] = [];
  const flush = () => {
    if (parts.length === 0) return;
    const line = toLine(parts, layout);
    if (line.zone !== 'text' || !isBulletAlone(line.printed.text)) lines.push(line);
  };
  let before: OpenParagraph | null = null;
  let isPreamble = true;
  const sequence = new NumberSequence();
  const expects = sequence.expects.bind(sequence);
  const trace = traceJoin();
  for (const [index, line] of printed.entries()) {
    const page = { layout, ahead: () => printed.slice(index + 1, index + 1 + AHEAD) };
    const joins = before !== null && decide(before, line, page, trace) === 'join';
    const { marker } = line.facts;
    if (line.zone === 'text' && !line.isRow && marker?.value) isPreamble = false;
    // "KẾ HOẠCH" below the articles of the decision that issues it
    else if (line.facts.kind !== null) isPreamble = true;
    if (joins) {
      before!.add(line);
      parts.push(line);
      continue;
    }
    flush();
    parts = [line];
    if (marker && marker.kind !== 'bullet') sequence.add(marker);
    const isTitle = printed[index - 1]?.facts.kind != null;
    before = new OpenParagraph(line, { isPreamble, isTitle }, expects);
  }
  flush();
  for (const note of notes) addNote(lines, toLine(note, layout));
  return { lines };
}

function decide(before: OpenParagraph, line: PrintedLine, page: Page, trace: Trace | undefined): Decision {
  for (const rule of rulesFor(before, line)) {
    const decision = rule.decide(before, line, page);
    if (decision === undefined) continue;
    trace?.(rule, decision, line);
    return decision;
  }
  return 'part';
}

/** Puts a footnote after the last line that begins before it. */
function addNote(lines: Line[], note: Line): void {
  const behind = lines.findLastIndex((line) => line.from < note.from);
  lines.splice(behind + 1, 0, note);
}

type Trace = (rule: JoinRule, decision: Decision, line: PrintedLine) => void;

/** With `PLAN06_DEBUG=join`, prints for each printed line which rule joined or separated it; otherwise undefined. */
function traceJoin(): Trace | undefined {
  if (!isDebugged('join')) return undefined;
  return ({ name }, decision, { span }) =>
    process.stderr.write(`${decision === 'join' ? '+' : '|'} ${name.padEnd(28)} ${span.text.slice(0, 90)}\n`);
}

/**
 * The numbers printed so far, and whether another may come next: the first of a list, or one a little above the last of
 * its kind (1.1 → 1.2, d → đ, II/3 → II/5). "06." after "2." is not a list number but the end of "Đề án 06".
 */
export class NumberSequence {
  readonly #last = new Map<string, Marker>();

  add(marker: Marker): void {
    this.#last.set(marker.style, marker);
  }

  expects(marker: Marker): boolean {
    const last = this.#last.get(marker.style);
    const hasZero = (one: Marker | undefined) => one !== undefined && /(?:^|\.)0/.test(one.ordinal);
    if (hasZero(marker) && !hasZero(last) && marker.value !== 1) return false;
    return marker.value === 1 || (last !== undefined && marker.value > last.value && marker.value <= last.value + 3);
  }
}
