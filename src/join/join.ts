import { isUpper, isUpperLine } from '../facts/capitals.js';
import { endsInColon, endsOpen, isOpenEnded } from '../facts/ends.js';
import { kindAlone } from '../facts/kind.js';
import { findLabel, opensLikeLabel } from '../facts/label.js';
import { isBulletAlone, readMarker } from '../facts/marker/marker.js';
import { findModelHeading } from '../facts/model-heading.js';
import { beginsClosing, endsPlan, isSureClosing, opensArticle, opensWithPreamble } from '../facts/openings.js';
import { fill, hasBlank, isFull, type Layout, MOSTLY } from '../lines/layout.js';
import type { PhysicalLine } from '../lines/physical.js';
import { fold } from '../text/fold.js';
import { latin } from '../text/latin.js';
import { isUpper as isCapital, isLower } from '../text/letters.js';
import { ANNEX_NOTE_BEGINS, ANNEX_REMARK_BEGINS } from '../vocabulary/headings.js';
import { SHARED_WORDS } from '../vocabulary/labels.js';
import { ISSUING_BODIES, LEVEL_WORDS } from '../vocabulary/letterhead.js';
import { SENTENCE_BEGINS, WEAKLY_OPEN_WORDS } from '../vocabulary/open-words.js';
import type { Before } from './before.js';
import { placeOf } from './indents.js';
import { continuesInSpiteOf, isBulletInText } from './join-marked.js';

const REMARKS = [...ANNEX_REMARK_BEGINS, ...ANNEX_NOTE_BEGINS];

const BODIES = Object.keys(ISSUING_BODIES);

const LEVELS = Object.keys(LEVEL_WORDS).map(fold);

const JOINS = SHARED_WORDS.and.map((word) => (word === ',' ? word : ` ${word}`));

const WEAKLY_OPEN = WEAKLY_OPEN_WORDS.map(fold);

/** Whether `line` goes on with the paragraph before it, rather than beginning one of its own. */
export function continues(
  before: Before,
  line: PhysicalLine,
  ahead: () => readonly PhysicalLine[],
  layout: Layout,
  damaged: boolean,
): boolean {
  const { text } = line.span;
  const marker = readMarker(text, damaged);
  // "Phần III" or "II." alone on its line: the heading is below.
  if (before.text === '' && before.marker && before.marker.kind !== 'bullet' && !marker) return true;
  if (isBulletAlone(before.text)) return !marker && !findModelHeading(text, false);
  if (isBulletAlone(text)) return false;
  if (line.hashes > 0) return before.last.hashes > 0 && !marker && isUpperHeading(before, line);
  if (marker)
    return (
      isBulletInText(marker, before, line, layout) || continuesInSpiteOf(marker, before, line, ahead, layout, damaged)
    );
  if (findModelHeading(text, false)) return isReferenceCut(before, line, layout);
  if (before.isPreamble && opensPreamble(before, line, layout, damaged)) return false;
  if (REMARKS.some((begin) => text.startsWith(`(${begin} `))) return false;
  if (mayBeCutLabel(text) && isCutLabel(text, ahead()[0], damaged)) return false;
  const label = findLabel(text, line.bold, damaged);
  if (label?.sure && isCapital(text.charCodeAt(0))) {
    const colon = text[label.end] === ':' || text[label.end + 1] === ':';
    if (colon || !isOpenEnded(before.text) || !isFull(before.last, line, layout)) return false;
  }
  if (goesOnWithLabels(before, text)) return false;
  if (!isOpenEnded(before.text) && (opensArticle(text) || kindAlone(text) || (label && isCapital(text.charCodeAt(0)))))
    return false;
  if (isLower(text.charCodeAt(0)) || ')]”,;:.%'.includes(text[0]!))
    return isOpenEnded(before.text) || !hasBlank(line, layout) || line.newPage;
  const place = layout.indents && placeOf(line, before.first, before.last, layout.indents);
  if (place === 'begins' && !isTitle(before)) return false;
  if (place === 'wrapped' && goesOnAtEdge(before, line, layout)) return true;
  if (before.isPreamble && hasBlank(line, layout) && !endsOpen(before.text, damaged)) return false;
  if (isOpenEnded(before.text)) {
    if (
      before.isModel &&
      layout.width !== null &&
      !isFull(before.last, line, layout) &&
      !endsOpen(before.text, damaged)
    )
      return false;
    if (endsOpen(before.text, damaged) && !isUpperTurn(before, text) && !isName(before, line, layout)) return true;
    if (isUpperHeading(before, line)) return true;
    if (isUpperTurn(before, text) || (!isUpper(before.text) && isUpperLine(text))) return false;
    const mayBeHeading = before.isModel || (before.marker !== null && before.marker.kind !== 'bullet');
    if (mayBeHeading && beginsSentence(text)) return false;
    if (layout.blanks === 'between paragraphs' && line.blanks === 0) return true;
    return mayBeHeading ? isFull(before.last, line, layout) : fill(before.last, line, layout) > MOSTLY;
  }
  if (before.isModel && /[;:,]$/.test(before.text)) return true;
  if (/:$/.test(before.text) && /^[“"‘]/u.test(text) && !hasBlank(line, layout)) return true;
  if (beginsClosing(text) && (isSureClosing(text) || (!before.isClosing && endsPlan([line, ...ahead()])))) return false;
  // A full stop at the very end of a full line: the paragraph goes on more often than not.
  if (layout.width === null)
    return !hasBlank(line, layout) && layout.blanks === 'between paragraphs' && !/[:;]$/.test(before.text);
  return (
    !hasBlank(line, layout) &&
    isFull(before.last, line, layout) &&
    !/\.\/\.$/.test(before.text) &&
    !endsInColon(before.text)
  );
}

/** "Chủ trì: Công an xã." ⏎ "Hoàn thành: Quý IV/2025.": the next of labels that stand one below the other. */
function goesOnWithLabels(before: Before, text: string): boolean {
  return /[.;]$/.test(before.text) && (before.isLabelled || opensLikeLabel(before.text)) && opensLikeLabel(text);
}

/** A body's name may also stand inside a sentence: "…, ⏎ Ủy ban nhân dân tỉnh ban hành Kế hoạch". */
function opensPreamble(before: Before, line: PhysicalLine, layout: Layout, damaged: boolean): boolean {
  const { text } = line.span;
  if (!opensWithPreamble(text, damaged)) return false;
  // Where blank lines mean nothing, a comma more often ends a paragraph than stands at the end of a full line inside one.
  const isInside =
    endsOpen(before.text, damaged) &&
    isFull(before.last, line, layout) &&
    !hasBlank(line, layout) &&
    (layout.blanks === 'between paragraphs' || !before.text.endsWith(','));
  return !(isInside && BODIES.some((body) => text.startsWith(`${body} `)));
}

/** Words before the first number that no mark ends: they may be the title, whose lines are centred. */
function isTitle(before: Before): boolean {
  return before.isPreamble && isOpenEnded(before.text) && !before.text.endsWith(',');
}

/** A line at the edge of wrapped ones, behind one that is about full: no heading and no new paragraph. */
function goesOnAtEdge(before: Before, line: PhysicalLine, layout: Layout): boolean {
  if (hasBlank(line, layout) || fill(before.last, line, layout) < MOSTLY) return false;
  if (/\.\/\.$/.test(before.text) || beginsClosing(line.span.text)) return false;
  return !isUpperTurn(before, line.span.text) && (isUpper(before.text) || !isUpperLine(line.span.text));
}

function mayBeCutLabel(text: string): boolean {
  return text.length <= 48 && !/[:.;]/.test(text);
}

/** "Đơn vị hỗ trợ việc ⏎ thực hiện: …": a label that the end of the line cuts. */
function isCutLabel(text: string, next: PhysicalLine | undefined, damaged: boolean): boolean {
  if (!next || !isLower(next.span.text.charCodeAt(0))) return false;
  const label = findLabel(`${text} ${next.span.text}`, [], damaged);
  return label?.sure === true && label.end > text.length;
}

/**
 * "1. Công an xã", "Mô hình 3: Công dân số": such a word ends a name as well, where the line is left half empty, or where
 * behind a heading a blank line follows or a verb that begins a sentence.
 */
function isName(before: Before, line: PhysicalLine, layout: Layout): boolean {
  const end = fold(before.text.slice(-12));
  const endsIn = (word: string) => end.endsWith(` ${word}`);
  const isLevel = LEVELS.some(endsIn);
  const { text } = line.span;
  if (line.newPage || (!isLevel && !WEAKLY_OPEN.some(endsIn)) || /^\d/.test(text)) return false;
  const isHeading = before.isModel || (before.marker !== null && before.marker.kind !== 'bullet');
  const opensText = isHeading || (before.isPreamble && BODIES.some((body) => text.startsWith(`${body} `)));
  if (opensText && hasBlank(line, layout) && !(isLevel && isPlace(text))) return true;
  if (layout.width !== null) return isLevel && fill(before.last, line, layout) <= HALF;
  return isHeading && (beginsSentence(text) || (isLevel && before.text.length < SHORT && SENTENCE.test(text)));
}

/** "Hưng Chính chủ trì …": two capitalised words in a row that no body begins with name a place. */
function isPlace(text: string): boolean {
  return PLACE.test(text) && !BODIES.some((body) => text.startsWith(`${body} `));
}

// "Hưng Chính"
const PLACE = latin(/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u);
// "Chủ trì, theo dõi …", "Tuyên truyền trên …": a name goes on in capitals, such as "Hưng Chính chủ trì"
const SENTENCE = latin(/^\p{Lu}\p{Ll}+,? \p{Ll}/u);
const SHORT = 60;
const HALF = 0.6;

/** "… kết quả thực hiện Mô hình 1, ⏎ Mô hình 2. Định kỳ …": one of several models that a full line of text names. */
function isReferenceCut(before: Before, line: PhysicalLine, layout: Layout): boolean {
  const isText = !before.isModel && !before.isPreamble && JOINS.some((end) => before.text.endsWith(end));
  return isText && !hasBlank(line, layout) && !line.newPage && isFull(before.last, line, layout);
}

/** A heading in capitals that runs on in capitals. */
function isUpperHeading(before: Before, line: PhysicalLine): boolean {
  return before.marker !== null && isUpper(before.text) && isUpper(line.span.text) && isOpenEnded(before.text);
}

/** "Chủ trì, hướng dẫn …": a verb that plans begin a sentence with. */
function beginsSentence(text: string): boolean {
  return SENTENCE_BEGINS.some((begin) => text.startsWith(begin) && ' ,'.includes(text[begin.length] ?? '.'));
}

/** One line in capitals and the other not: a heading and what stands under it. A number makes a short one a heading. */
function isUpperTurn(before: Before, text: string): boolean {
  const isNumbered = before.marker !== null && before.marker.kind !== 'bullet';
  return isUpper(before.text) && before.text.length > (isNumbered ? 4 : 8) && !isUpper(text);
}
