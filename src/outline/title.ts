import { opensAnnexNote } from '../facts/annex-start.js';
import { issuesAt } from '../facts/letterhead/issuing.js';
import { mayBeGround } from '../facts/openings.js';
import type { Line } from '../join/line.js';
import { ofVocabulary } from '../lexicon/run.js';
import { fold } from '../text/fold.js';
import { LETTER_BEGINS } from '../vocabulary/document/headings.js';

const preambleBegins = ofVocabulary(({ headings }) => headings.preamble.map(fold));

/** The title goes on until a paragraph opens the preamble or a full stop has ended it. */
export function partTitle(
  lines: readonly Line[],
  kind: { readonly line: Line; readonly end: number } | null,
): { title: Line[]; preamble: Line[] } {
  if (!kind) return partCapitals(lines);
  // "KẾ HOẠCH Triển khai …": the title may be whole on the line of the kind.
  const isBegun = kind.end < kind.line.span.text.length;
  // "Kế hoạch chuyển đổi số": a headline in small letters is whole.
  if (isBegun && !kind.line.facts.kindAtHead) return { title: [], preamble: [...lines] };
  // "KẾ HOẠCH HÀNH ĐỘNG" without a title: the preamble begins right below.
  let end = lines.length > 0 && !isBegun && !issuesPlan(lines[0]!) ? 1 : 0;
  while (end < lines.length && end < 8 && !opensPreamble(lines[end]!)) {
    const before = lines[end - 1] ?? kind.line;
    if (/[.;:]$/.test(before.span.text) || isSentenceBelow(before, lines[end]!)) break;
    end++;
  }
  return { title: lines.slice(0, end), preamble: lines.slice(end) };
}

/** Below a letterhead whose heading is lost, the lines in capitals are the title: "CHUYỂN ĐỔI SỐ TỈNH ĐẮK LẮK NĂM 2026". */
function partCapitals(lines: readonly Line[]): { title: Line[]; preamble: Line[] } {
  let end = 0;
  while (end < Math.min(lines.length, 8) && lines[end]!.facts.isUpperLine && !opensPreamble(lines[end]!)) end++;
  return { title: lines.slice(0, end), preamble: lines.slice(end) };
}

/** No line of a title that ends in a full stop is longer. */
const LONGEST = 100;

/**
 * "KẾ HOẠCH CHIẾN LƯỢC" / "Kế hoạch này xác định các giải pháp.", "Hội thi vẽ tranh" / "Thực hiện sự chỉ đạo của cấp
 * trên.": a title is no sentence, or the end of a short one.
 */
function isSentenceBelow(before: Line, { span: { text }, facts }: Line): boolean {
  if (!text.endsWith('.')) return false;
  return text.length > LONGEST || mayBeGround(text) || (before.facts.isUpper && !facts.isUpper);
}

export function opensPreamble(line: Line): boolean {
  if (line.marker) return true;
  const { text } = line.span;
  const folded = `${fold(text)} `;
  if (text.startsWith(LETTER_BEGINS) || (text.startsWith('(') && opensAnnexNote(text))) return true;
  return preambleBegins().some((begin) => folded.startsWith(`${begin} `)) || /[;:]$/.test(text) || text.length > 400;
}

/** "…, UBND xã xây dựng Kế hoạch như sau:" */
function issuesPlan({ span: { text } }: Line): boolean {
  return text.endsWith(':') && issuesAt(text) >= 0;
}
