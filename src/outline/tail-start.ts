import { titlesGlossary } from '../facts/annex-start.js';
import { recipientsHead } from '../facts/signature/recipients-head.js';
import type { Line } from '../join/line.js';

/** Lines between the heading of an annex and its title. */
const MOST_OF_HEAD = 3;

export function findAnnexes(lines: readonly Line[], from: number): number[] {
  const tail = lines.findIndex((line, index) => index > from && isTail(line));
  const starts: number[] = [];
  for (let i = from; i < lines.length; i++) {
    const { isRow, marker, facts, span } = lines[i]!;
    if (isRow || marker !== null) continue;
    const isBelow = tail >= 0 && i > tail;
    // The list of abbreviations has no heading but its title.
    const isOwn = i > (starts.at(-1) ?? 0) + MOST_OF_HEAD && titlesGlossary(span.text);
    if (facts.isAnnexHeading || (isBelow && (facts.opensAnnex || isOwn))) starts.push(i);
  }
  if (tail < 0) return starts;
  // Rows that go on with the table of recipients and signature, and the rule under its head, are no annex.
  const behind = tail + 1 + lines.slice(tail + 1).findIndex((line, i) => !goesOn(lines[tail + i]!, line));
  const first = behind === tail ? -1 : lines.findIndex((line, index) => index >= behind && line.zone === 'text');
  const isBare = first >= 0 && (starts[0] === undefined || first < starts[0]);
  return isBare ? [first, ...starts] : starts;
}

/** A line of recipients or signature; a row may hold all recipients in one cell. */
export function isTail(line: Line): boolean {
  if (line.zone === 'tail' || line.facts.recipients > 0) return true;
  return line.row?.cells.some(({ lines: own }) => own.some(({ text }) => recipientsHead(text) > 0)) === true;
}

/** Whether a row goes on with the table of recipients and signature, or a line with the tail. */
function goesOn(previous: Line, line: Line): boolean {
  return isTail(line) || (previous.isRow && line.isRow && line.blanks === 0);
}

/** Recipients and signature begin after the last full stop "./." or with the first line of that zone. */
export function findTail(lines: readonly Line[], from: number, to: number): number {
  const zone = lines.findIndex((line, index) => index >= from && index < to && isTail(line));
  let limit = zone < 0 ? to : zone;
  // "| | |" and "|---|---|" above a signature that is printed as a table
  while (limit > from && lines[limit]?.isRow && isEmptyRow(lines[limit - 1]!)) limit--;
  for (let i = limit - 1; i >= from && i >= limit - 25; i--) {
    if (!/\.\/\.?["”’)]?$/u.test(lines[i]!.span.text)) continue;
    const rest = lines.slice(i + 1, limit);
    return rest.every((line) => line.marker === null || line.marker.kind === 'bullet') ? i + 1 : limit;
  }
  return limit;
}

/** A row without words: "| | |", "|---|---|". */
export function isEmptyRow(line: Line): boolean {
  return line.isRow && /^[-:|\s]*$/.test(line.span.text);
}
