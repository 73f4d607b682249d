import type { Block } from '../blocks.js';
import type { Printers, Style } from './style.js';

type Blockwise = Style & { readonly printers: Printers };

const printed = ({ printers }: Blockwise, block: Block) => (printers[block.kind] as (one: Block) => string)(block);

/** What converters leave where a page ends. */
const PAGE_MARKS: readonly ((page: number) => string)[] = [
  (page) => `Trang ${page}`,
  (page) => `**Page ${page}**`,
  (page) => `{${page}}------------------------------------------------`,
  (page) => `![](_page_${page}_Picture_0.jpeg)`,
  () => '<!-- PageBreak -->',
];
const PAGE = 9;

/** A style with a mark after each page, all of one kind in a plan. */
export const withPageMarks = (style: Blockwise, name: string): Style => ({
  name,
  file: style.file,
  print: (blocks, random) => {
    const mark = random.pick(PAGE_MARKS);
    const tail = blocks.findIndex(({ kind }) => kind === 'tail');
    return blocks
      .flatMap((block, i) => [
        printed(style, block),
        ...(i % PAGE === PAGE - 1 && i < tail ? [mark((i + 1) / PAGE)] : []),
      ])
      .join('\n\n');
  },
});

/** The words of a note at the end of a plan. */
const NOTE = '[^1]: Theo số liệu đã công bố.';

/** A style with a note on the last words of the preamble's first ground. */
export const withNote = (style: Blockwise, name: string): Style => ({
  name,
  file: style.file,
  notes: [NOTE],
  print: (blocks) => {
    const at = blocks.findIndex((block) => block.kind === 'paragraph');
    const noted = blocks.map((block, i) =>
      i === at && block.kind === 'paragraph' ? { ...block, text: block.text.replace(/(?=[;:]$)/, '[^1]') } : block,
    );
    return [...noted.map((block) => printed(style, block)), NOTE].join('\n\n');
  },
});
