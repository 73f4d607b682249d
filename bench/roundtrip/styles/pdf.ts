import type { Block } from '../blocks.js';
import { centre, columns, grid, paginate, stretch, wrap } from './layout.js';
import { leftOf, lineOf, pipeTable, rightOf, type Style } from './style.js';

interface Layout {
  readonly width: number;
  /** Blanks before the first line of a paragraph. */
  readonly indent: number;
  readonly isCentred: boolean;
  /** Two columns stay side by side, or one is under the other. */
  readonly besides: boolean;
  readonly pageLength: number;
  readonly head: string | null;
  readonly number: (page: number, width: number) => string;
  readonly formFeed: boolean;
  /** What is between two lines, and between two paragraphs. */
  readonly between: string;
  readonly afterParagraph: boolean;
  /** Wrapped lines are stretched to the width by more spaces. */
  readonly isJustified: boolean;
}

const lone = (page: number) => String(page);

/** `pdftotext -layout`, `pdftotext`, a reader that puts a blank line after every line, and one with running heads. */
const LAYOUTS: Readonly<Record<string, Layout>> = {
  'PDF text, columns kept': {
    width: 84,
    indent: 6,
    isCentred: true,
    besides: true,
    pageLength: 44,
    head: null,
    number: (page, width) => centre(lone(page), width),
    formFeed: true,
    between: '\n',
    afterParagraph: false,
    isJustified: false,
  },
  'PDF text, columns apart': {
    width: 80,
    indent: 0,
    isCentred: false,
    besides: false,
    pageLength: 42,
    head: null,
    number: lone,
    formFeed: true,
    between: '\n',
    afterParagraph: false,
    isJustified: false,
  },
  'PDF text, a blank line after each': {
    width: 92,
    indent: 0,
    isCentred: false,
    besides: false,
    pageLength: 46,
    head: null,
    number: lone,
    formFeed: false,
    between: '\n\n',
    afterParagraph: false,
    isJustified: false,
  },
  'PDF text with running heads': {
    width: 100,
    indent: 4,
    isCentred: true,
    besides: true,
    pageLength: 30,
    head: 'Kế hoạch số hóa – bản phát hành',
    number: (page) => `Trang ${page}`,
    formFeed: false,
    between: '\n',
    afterParagraph: true,
    isJustified: false,
  },
};

const KEPT = LAYOUTS['PDF text, columns kept']!;

export const pdfs: readonly Style[] = Object.entries({
  ...LAYOUTS,
  'PDF text, lines stretched': { ...KEPT, width: 90, isJustified: true },
  'PDF text, narrow pages': { ...KEPT, width: 68, pageLength: 50, formFeed: false },
}).map(([name, layout]) => ({
  name,
  file: 'plan.txt',
  print: (blocks) =>
    paginate(
      blocks.flatMap((block) => [...lines(block, layout), ...(layout.afterParagraph ? [''] : [])]),
      {
        length: layout.pageLength,
        head: layout.head,
        number: (page) => layout.number(page, layout.width),
        formFeed: layout.formFeed,
      },
    ).join(layout.between),
}));

function lines(block: Block, layout: Layout): string[] {
  const { width, indent, besides } = layout;
  const put = (text: string) => (layout.isCentred ? centre(text, width) : text);
  const beside = (left: readonly string[], right: readonly string[], at: number) =>
    besides ? columns(left, right, width, at) : [...left, ...right];
  const paragraph = (text: string) => {
    const wrapped = wrap(text, width, ' '.repeat(indent));
    return wrapped.map((line, i) => (layout.isJustified && i < wrapped.length - 1 ? stretch(line, width) : line));
  };
  switch (block.kind) {
    case 'head':
      return besides
        ? columns(leftOf(block), rightOf(block), width, Math.floor(width * 0.42))
        : [...block.left, block.number, ...block.right, block.date];
    case 'title':
      return ['', put(block.name), ...wrap(block.title, width - 20).map(put), ''];
    case 'paragraph':
      return paragraph(block.text);
    case 'point':
    case 'field':
      return paragraph(lineOf(block));
    case 'tail':
      return beside(
        ['Nơi nhận:', ...block.recipients.map((one) => `- ${one}`)],
        block.signatures.flatMap(({ above, name }) => [...above, '', '', '', name]),
        Math.floor(width * 0.55),
      );
    case 'annex':
      return [
        '',
        ...block.lines.flatMap((one) => wrap(one, width - 20)).map(put),
        ...wrap(block.note, width - 10).map(put),
      ];
    case 'table':
      // A reader that puts a blank line after every line writes tables with bars.
      return layout.between === '\n\n'
        ? [pipeTable(block.columns, block.rows)]
        : grid(block.columns, block.rows, [3, 26, 16, 18, 14]);
  }
}
