import { extent, isBlank, slice } from '../characters/span/span.js';
import { isSignatureNote } from '../facts/signature/signature-note.js';
import { has, isUpper, LETTER, NUMBER } from '../text/letters.js';
import type { Gap, PhysicalLine } from './physical-line.js';
import { TAB } from './printed-columns.js';

/** More spaces than any justified line has between two words. */
const WIDE = 4;
/** A line with more gaps is not a printed one. */
const MOST = 32;

/**
 * The gaps of a printed line, which begins with a word at `from`, `indent` columns from the edge: "UBND HUYỆN A CỘNG
 * HÒA XÃ HỘI …", "**THỊ XÃ B** | **Độc lập - Tự do - Hạnh phúc**". Read letter by letter: a line may be all spaces.
 */
export function gapsIn(content: string, from: number, indent: number): readonly Gap[] {
  if (!content.includes('    ') && !content.includes('\t') && !content.includes('|')) return NONE;
  const gaps: Gap[] = [];
  let column = indent;
  for (let i = 0; i < content.length && gaps.length < MOST; ) {
    if (!isBlank(content.charCodeAt(i))) {
      i++;
      column++;
      continue;
    }
    const [start, left] = [i, column];
    let bars = 0;
    let hasTab = false;
    for (; i < content.length && (isBlank(content.charCodeAt(i)) || isBar(content, i)); i++) {
      if (content[i] === '|') bars++;
      hasTab ||= content[i] === '\t';
      column += content[i] === '\t' ? TAB - (column % TAB) : 1;
    }
    // "-\tCông an": what follows a bullet is not a column.
    if (!has(content.slice(0, Math.min(start, 3)), LETTER | NUMBER) && start < 3) continue;
    // "K  Ế    H  O": letters that are set apart
    const isBetweenLetters = bars === 0 && !hasTab && isAlone(content, start - 1) && isAlone(content, i);
    const isWide = !isBetweenLetters && (bars === 1 || (bars === 0 && (hasTab || i - start >= WIDE)));
    if (isWide && i < content.length && content[i] !== '|')
      gaps.push({ at: from + i, from: left, to: column, isTab: hasTab });
  }
  return gaps;
}

/** A bar with a space on either side. */
function isBar(content: string, at: number): boolean {
  return content[at] === '|' && isBlank(content.charCodeAt(at - 1)) && isBlank(content.charCodeAt(at + 1));
}

/** A capital between blanks. */
function isAlone(content: string, at: number): boolean {
  return isUpper(content.charCodeAt(at)) && isEdge(content, at - 1) && isEdge(content, at + 1);
}

const isEdge = (content: string, at: number) => at < 0 || at >= content.length || isBlank(content.charCodeAt(at));

const NONE: readonly Gap[] = [];

/**
 * Separates the two columns that letterhead and signature print side by side. A line with several gaps ("Số: /KH-UBND
 * An Bình, ngày     tháng 5 năm 2024") is split where the lines around it are. The signature is read column by column,
 * so that a recipient may go on below; the letterhead line by line.
 */
export function splitColumns(lines: readonly PhysicalLine[], zone: 'head' | 'tail'): PhysicalLine[] {
  if (lines.every((line) => line.gaps.length === 0 && !line.span.text.endsWith('|'))) return [...lines];
  const middle = middleOf(lines);
  const parted = lines.map((line) => partLine(line, middle));
  if (zone === 'head' || parted.filter((columns) => columns.length > 1).length < 2) return parted.flat();
  const opensRight = rightOpener(lines, middle);
  const isRight = (line: PhysicalLine, index: number) => index > 0 || opensRight(line);
  const right = parted.flatMap((columns) => columns.filter(isRight));
  return [...parted.flatMap((columns) => columns.filter((line, index) => !isRight(line, index))), ...right];
}

/** Which lines are in the right column alone: by their indent, or by a tab where tabs part the columns. */
function rightOpener(lines: readonly PhysicalLine[], middle: Pick<Gap, 'from' | 'to'>) {
  const withGaps = lines.filter(({ gaps }) => gaps.length > 0);
  const areTabs = withGaps.every(({ gaps, isTabbed }) => gaps[0]!.isTab && !isTabbed);
  return (line: PhysicalLine) =>
    !line.isRow && (line.indent >= middle.from || (areTabs && line.isTabbed === true && line.gaps.length === 0));
}

/** The printed columns in which no line with a single gap has a word. */
function middleOf(lines: readonly PhysicalLine[]): Pick<Gap, 'from' | 'to'> {
  let from = 0;
  let to = Number.POSITIVE_INFINITY;
  for (const { gaps } of lines) {
    const gap = gaps.length === 1 ? gaps[0]! : null;
    if (gap === null || gap.from >= to || gap.to <= from) continue;
    from = Math.max(from, gap.from);
    to = Math.min(to, gap.to);
  }
  return { from, to };
}

/** A line split at the gap that holds most of the middle, if there is one. */
function partLine(line: PhysicalLine, middle: Pick<Gap, 'from' | 'to'>): PhysicalLine[] {
  const [first] = line.gaps;
  if (line.isRow || (!first && !line.span.text.endsWith('|'))) return [line];
  const shared = (gap: Gap) => Math.min(gap.to, middle.to) - Math.max(gap.from, middle.from);
  let best = first;
  for (const gap of line.gaps) if (shared(gap) > shared(best!)) best = gap;
  return isNote(line, best) ? [line] : splitAt(line, best?.at ?? 0);
}

// "(để báo cáo);"
const BRACKET = /^\([^()]{1,60}\)[;,.]?$/;

/**
 * "- UBND huyện                (để báo cáo);": a bracket far to the right of a recipient belongs to it; "(Đã ký)" is
 * the signature's.
 */
function isNote({ span }: PhysicalLine, gap: Gap | undefined): boolean {
  const words = gap ? span.text.slice(gap.at) : '';
  return BRACKET.test(words) && !isSignatureNote(words);
}

function splitAt(line: PhysicalLine, at: number): PhysicalLine[] {
  const columns = [slice(line.span, 0, at), slice(line.span, at)];
  // "ỦY BAN NHÂN DÂN | CỘNG HÒA … |": bars that are left of a table without lines
  const cells = columns.map((span) => (span.text.endsWith('|') ? slice(span, 0, span.text.length - 1) : span));
  return cells.flatMap((span, index) => {
    const place = extent(span);
    if (!place) return [];
    const width = span.text.length;
    return [{ ...line, ...place, span, bold: [], gaps: [], blanks: index === 0 ? line.blanks : 1, width }];
  });
}
