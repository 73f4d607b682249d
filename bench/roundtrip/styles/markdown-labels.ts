import type { Block } from '../blocks.js';
import { pipes } from './markdown-pipes.js';
import { lineOf, pipeTable, type Style } from './style.js';

type Row = [label: string, words: string[]];

/**
 * What is said of a model or a task is in a table of two columns, a label a row.
 *
 *   | Mục tiêu | 100% hộ dân … |
 *   | --- | --- |
 *   | Phân công nhiệm vụ | + Sở Y tế chủ trì …<br>+ Công an tỉnh … |
 */
export const labels: Style = {
  name: 'Markdown with tables of labels',
  file: 'plan.md',
  print: (blocks) => {
    const printed: string[] = [];
    let rows: Row[] = [];
    const close = () => {
      const [first, ...others] = rows.map(([label, words]) => [label, words.join('<br>')]);
      if (first) printed.push(pipeTable(first, others));
      rows = [];
    };
    for (const block of blocks) {
      if (block.kind === 'field') rows.push([block.label, block.text === '' ? [] : [block.text]]);
      else if (rows.length > 0 && isInner(block)) rows.at(-1)![1].push(lineOf(block));
      else {
        close();
        printed.push((pipes.printers[block.kind] as (one: Block) => string)(block));
      }
    }
    close();
    return printed.join('\n\n');
  },
};

const isInner = (block: Block): block is Extract<Block, { kind: 'point' }> =>
  block.kind === 'point' && block.marker === '+';
