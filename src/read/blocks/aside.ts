import { append } from '../../text/lists.js';
import type { Block, Cell, Table } from './model.js';

/** A table, and the notes and text boxes anchored in its cells, which are not words of the cells. */
export function withoutAside(table: Table): { table: Table; aside: readonly Block[] } {
  const aside: Block[] = [];
  const rows = table.rows.map((cells) => cells.map((cell): Cell => ({ ...cell, blocks: inCell(cell.blocks, aside) })));
  return aside.length > 0 ? { table: { ...table, rows }, aside } : { table, aside };
}

function inCell(blocks: readonly Block[], aside: Block[]): Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    if (block.type === 'table') {
      const inner = withoutAside(block);
      append(aside, inner.aside);
      return [inner.table];
    }
    if (block.kind !== 'note' && block.kind !== 'box') return [block];
    aside.push(block);
    return [];
  });
}
