import { countUp } from '../../text/lists.js';
import { convertLegacy } from '../legacy/convert.js';
import type { LegacyEncoding } from '../legacy/fonts.js';
import type { Block } from './model.js';

/**
 * Converts to Unicode words in TCVN3 or VNI that no font revealed. All blocks are judged together, so that a short one
 * is judged among its neighbours. Adds to `words` how many were converted.
 */
export function convertBlocks(blocks: readonly Block[], words: Map<LegacyEncoding, number>): readonly Block[] {
  const lines: string[] = [];
  eachLine(blocks, (line) => lines.push(line));
  const converted = convertLegacy(lines.join('\n'));
  if (converted.words.size === 0) return blocks;
  for (const [encoding, count] of converted.words) countUp(words, encoding, count);
  const rest = converted.text.split('\n').values();
  return withLines(blocks, () => rest.next().value ?? '');
}

function eachLine(blocks: readonly Block[], use: (line: string) => void): void {
  for (const block of blocks) {
    if (block.type === 'paragraph') block.lines.forEach(use);
    else for (const cell of block.rows.flat()) eachLine(cell.blocks, use);
  }
}

/** The same blocks with other lines, taken in the order of `eachLine`. */
function withLines(blocks: readonly Block[], next: () => string): readonly Block[] {
  return blocks.map((block) => {
    if (block.type === 'paragraph') return { ...block, lines: block.lines.map(next) };
    const rows = block.rows.map((cells) => cells.map((cell) => ({ ...cell, blocks: withLines(cell.blocks, next) })));
    return { ...block, rows };
  });
}
