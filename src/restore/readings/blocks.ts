import { fill, hasBlank, isFull, type Layout, MOSTLY } from '../../lines/layout.js';
import type { PrintedLine } from '../../lines/printed-line.js';
import { isLower } from '../../text/letters.js';

/** Printed lines whose words are read together: roughly a paragraph. */
export interface Block {
  readonly lines: readonly PrintedLine[];
}

/**
 * Parts lines into blocks. Which lines are one paragraph is decided later, by what they read as; here it is enough that
 * the words of a block mostly follow each other.
 */
export function blocksOf(lines: readonly PrintedLine[], layout: Layout): Block[] {
  const blocks: { lines: PrintedLine[] }[] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    if (before && goesOn(before, line, layout)) blocks.at(-1)!.lines.push(line);
    else blocks.push({ lines: [line] });
  }
  return blocks;
}

function goesOn(before: PrintedLine, line: PrintedLine, layout: Layout): boolean {
  if (before.isRow || line.isRow || before.isCell || line.isCell || line.zone !== before.zone) return false;
  if (line.zone === 'scan' || line.facts.marker !== null || line.hashes > 0 || line.facts.model !== null) return false;
  const { isOpenEnded } = before.facts;
  if (isLower(line.span.text.charCodeAt(0))) return isOpenEnded || !hasBlank(line, layout);
  if (line.zone !== 'text' || hasBlank(line, layout) || line.facts.kind !== null || before.facts.kind !== null)
    return false;
  if (before.facts.isUpper !== line.facts.isUpper) return false;
  const isUnwrapped = layout.width === null;
  if (!isOpenEnded) return !isUnwrapped && isFull(before, line, layout);
  return isUnwrapped
    ? line.blanks === 0 && layout.blanks === 'between paragraphs'
    : fill(before, line, layout) > MOSTLY;
}
