import type { Block } from '../blocks.js';
import type { Random } from '../random.js';

/** A way plans come as text. */
export interface Style {
  readonly name: string;
  /** The name the text is read under: its ending tells Markdown from plain text. */
  readonly file: string;
  /** Footnotes that it adds, which are in no other value. */
  readonly notes?: readonly string[];
  print(blocks: readonly Block[], random: Random): string;
}

/** What each kind of block is printed as. */
export type Printers = { readonly [K in Block['kind']]: (block: Extract<Block, { kind: K }>) => string };

/** A style that prints block by block. */
export const blockwise = (
  name: string,
  file: string,
  between: string,
  printers: Printers,
): Style & { readonly printers: Printers } => ({
  name,
  file,
  printers,
  print: (blocks) => blocks.map((block) => (printers[block.kind] as (one: Block) => string)(block)).join(between),
});

/** The words of a point or field, its marker in front: "a) Việc." or "- Nhãn: nội dung" */
export function lineOf(block: Extract<Block, { kind: 'point' | 'field' }>): string {
  const words = block.kind === 'point' ? block.text : `${block.label}: ${block.text}`.trim();
  return block.marker === '' ? words : `${block.marker} ${words}`;
}

/** The right column of a head: its date is beside the number, below all lines of the body. */
export const rightOf = (head: Extract<Block, { kind: 'head' }>): string[] => [
  ...head.right,
  ...Array<string>(Math.max(0, head.left.length - head.right.length)).fill(''),
  head.date,
];

/** The left column of a head, as long as the right one. */
export const leftOf = (head: Extract<Block, { kind: 'head' }>): string[] => [
  ...head.left,
  ...Array<string>(Math.max(0, head.right.length - head.left.length)).fill(''),
  head.number,
];

/** Cells of a table of pipes. */
export const pipeTable = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [columns, columns.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
