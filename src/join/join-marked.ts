import { endsInReference, endsOpen, isOpenEnded } from '../facts/ends.js';
import { findLabel } from '../facts/label.js';
import { type Marker, readMarker } from '../facts/marker/marker.js';
import { findModelHeading } from '../facts/model-heading.js';
import { hasBlank, isFull, type Layout } from '../lines/layout.js';
import type { PhysicalLine } from '../lines/physical.js';
import { fold } from '../text/fold.js';
import { begins, isLower, LOWER } from '../text/letters.js';
import { NAMES_WITH_DASHES } from '../vocabulary/names-with-dashes.js';
import { REFERENCE_GOES_ON } from '../vocabulary/open-words.js';
import type { Before } from './before.js';
import { placeOf } from './indents.js';

const DASHED = NAMES_WITH_DASHES.map(([left, right]) => [fold(left), fold(right)] as const);

/** The letters of a labelled line that says something behind its label. */
const LONG_FIELD = 48;

/** "… công chức Kinh tế ⏎ - Hạ tầng": a dash at the edge of wrapped lines, where no bullet stands elsewhere. */
export function isBulletInText(marker: Marker, before: Before, line: PhysicalLine, layout: Layout): boolean {
  if (marker.style !== 'bullet-' || layout.indents === null || layout.indents.usual.bullet.has(line.indent))
    return false;
  if (!isOpenEnded(before.text) || hasBlank(line, layout) || !isFull(before.last, line, layout)) return false;
  return placeOf(line, before.first, before.last, layout.indents) === 'wrapped';
}

export function continuesInSpiteOf(
  marker: Marker,
  before: Before,
  line: PhysicalLine,
  ahead: () => readonly PhysicalLine[],
  layout: Layout,
  damaged: boolean,
): boolean {
  if (!isOpenEnded(before.text)) {
    // "…, cụ thể: (1) Tất cả …; ⏎ (2) Đưa …": an enumeration inside a sentence, cut where the line was full.
    if (marker.kind !== 'paren' || !/[:;,]$/.test(before.text) || (hasBlank(line, layout) && !line.newPage))
      return false;
    if (marker.value > 1) return before.text.includes(` (${marker.value - 1}) `) && isFull(before.last, line, layout);
    return isFull(before.last, line, layout) && runsOn([line, ...ahead()]);
  }
  const rest = line.span.text.slice(marker.length);
  if (marker.style === 'bullet-') {
    if (readMarker(rest) || findLabel(rest, [], damaged)?.sure || findModelHeading(rest, false)) return false;
    if (before.isLabelled && before.text.length < 40 && !endsOpen(before.text, damaged))
      return isDashedName(before.text, rest);
    if (isDashedName(before.text, rest)) return true;
    // "… theo lộ trình 2023 ⏎ - 2025"
    if (/(?<!\d)20\d\d$/.test(before.text) && /^20\d\d(?!\d)/.test(rest) && !hasBlank(line, layout)) return true;
    if (before.marker?.style === 'bullet-' || !isFull(before.last, line, layout)) return false;
    // "d) Phối hợp thực hiện: …, Hiệp hội Du lịch Nha Trang ⏎ - Khánh Hòa": what follows a label is no list that has begun
    const isField = before.isLabelled && before.marker !== null && before.text.length > LONG_FIELD;
    return isLower(rest.charCodeAt(0)) || (isField && !hasBlank(line, layout));
  }
  if (marker.kind === 'bullet') return false;
  const isReference = endsInReference(before.text);
  if (marker.kind === 'roman') return isReference;
  // "… quy định tại điểm ⏎ a) khoản 2 Điều 3"
  if (marker.kind === 'letter') {
    if (REFERENCE_GOES_ON.some((word) => rest.startsWith(`${word} `))) return true;
    return isReference && begins(rest, LOWER) && !hasBlank(line, layout);
  }
  if (marker.kind === 'decimal' || marker.kind === 'paren') {
    if (hasBlank(line, layout)) return false;
    if (marker.kind === 'decimal' && isReference) return true;
    if (!before.expects(marker) && isFull(before.last, line, layout) && !findModelHeading(rest, true)) return true;
    return isLower(rest.charCodeAt(0));
  }
  return false;
}

/** Whether "(2)" stands in the middle of a line before any line begins with it: the enumeration is inside a sentence. */
function runsOn(lines: readonly PhysicalLine[]): boolean {
  for (const [index, { span }] of lines.entries()) {
    if (index > 0 && readMarker(span.text)) return false;
    if (span.text.indexOf(' (2) ') > 0) return true;
  }
  return false;
}

/** "… QLHC về TTXH" and "Bộ Công an …" are the two sides of a name with a dash. */
function isDashedName(left: string, right: string): boolean {
  const end = fold(left.slice(-40));
  const begin = fold(right.slice(0, 40));
  return DASHED.some(([a, b]) => end.endsWith(a) && begin.startsWith(b));
}
