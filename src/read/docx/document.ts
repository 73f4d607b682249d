import { append } from '../../text/lists.js';
import { type Block, linesIn, paragraphOf } from '../blocks/model.js';
import { isFixedLine } from '../blocks/use.js';
import type { LineKind } from '../source.js';
import { type Hanging, InlineReader, type Met } from './inline.js';
import { Counters } from './numbering/counters.js';
import { type Lists, readLists } from './numbering/numbering.js';
import type { Parts } from './package/package.js';
import { child, childrenOf, type Element } from './package/xml.js';
import { Styles } from './styles.js';
import { readTable } from './table.js';

/** A text box with more letters holds part of the text and not a stamp. */
const LONGEST_STAMP = 160;
/** Transparent elements around paragraphs and tables. */
const AROUND = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'Choice', 'smartTag']);

/** Reads the body of a Word document into paragraphs and tables, in the order in which Word prints them. */
export class DocumentReader {
  readonly #parts: Parts;
  readonly #chunks: ReadonlyMap<string, readonly Block[]>;
  readonly #styles: Styles;
  readonly #lists: Lists;
  readonly #counters = new Counters();
  readonly #inline: InlineReader;
  /** The words of a paragraph whose end was deleted: they continue in the next one. */
  #carried = '';

  /** `chunks` are the embedded documents of other formats, as blocks, by the id of their relationship. */
  constructor(parts: Parts, chunks: ReadonlyMap<string, readonly Block[]> = new Map()) {
    this.#parts = parts;
    this.#chunks = chunks;
    this.#styles = new Styles(parts.styles);
    this.#lists = readLists(parts.numbering, (style) => this.#styles.listOfStyle(style));
    this.#inline = new InlineReader(this.#styles);
  }

  get met(): Met {
    return this.#inline.met;
  }

  /** The blocks of an element that holds paragraphs and tables. */
  read(element: Element | undefined, kind: LineKind = 'body', isCell = false): Block[] {
    const blocks: Block[] = [];
    for (const one of element?.children ?? []) {
      if (one.name === 'p') append(blocks, this.#paragraph(one, kind, isCell));
      else if (one.name === 'tbl') blocks.push(readTable(one, this.#styles, (cell) => this.read(cell, kind, true)));
      else if (one.name === 'altChunk') append(blocks, this.#chunk(one.attributes.id ?? ''));
      else if (AROUND.has(one.name)) append(blocks, this.read(one, kind, isCell));
      else if (one.name === 'AlternateContent')
        append(blocks, this.read(child(one, 'Choice') ?? child(one, 'Fallback'), kind, isCell));
    }
    return blocks;
  }

  #chunk(id: string): readonly Block[] {
    const blocks = this.#chunks.get(id);
    if (!blocks) this.met.unread.push('altChunk');
    return blocks ?? [];
  }

  #paragraph(paragraph: Element, kind: LineKind, isCell: boolean): Block[] {
    const properties = child(paragraph, 'pPr');
    const hanging: Hanging = { notes: [], boxes: [] };
    const text = this.#carried + this.#inline.read(paragraph, hanging);
    this.#carried = '';
    const mark = child(properties, 'rPr');
    if (child(mark, 'del') ?? child(mark, 'moveFrom')) {
      this.#carried = text;
      return this.#hanging(hanging, kind);
    }
    const number = this.#number(properties);
    const isShown = number !== '' && (text.trim() !== '' || isCell);
    const block = paragraphOf(isShown ? `${number} ${text.trimStart()}` : text, kind);
    return [block, ...this.#hanging(hanging, kind)];
  }

  /** Counts a numbered paragraph, whether it has words or not, and gives its number. */
  #number(properties: Element | undefined): string {
    const numbered = this.#styles.numberedOf(properties, this.#lists);
    return numbered ? this.#counters.next(numbered.list, numbered.level).trim().normalize('NFC') : '';
  }

  #hanging({ notes, boxes }: Hanging, kind: LineKind): Block[] {
    const written = notes.flatMap(({ mark, part, id }) => this.#note(mark, part, id));
    return [...written, ...this.#boxes(boxes, kind)];
  }

  /** Text boxes of a paragraph: stamps, parts of the text, or what is printed side by side at its head or end. */
  #boxes(boxes: readonly Element[], kind: LineKind): Block[] {
    const read = boxes.map((box) => this.read(box, kind));
    if (kind === 'body' && read.some((blocks) => linesIn(blocks).some(isFixedLine))) {
      const cells = read.map((blocks, column) => ({ row: 0, column, rowSpan: 1, colSpan: 1, blocks }));
      return [{ type: 'table', use: 'columns', headRows: 0, rows: [cells] }];
    }
    return read.flatMap((blocks) => {
      const length = linesIn(blocks).join(' ').length;
      return length > LONGEST_STAMP ? blocks : blocks.map((block) => asKind(block, kind === 'body' ? 'box' : kind));
    });
  }

  /** A note with its number, as one paragraph. */
  #note(mark: string, part: 'footnotes' | 'endnotes', id: string): Block[] {
    const name = part === 'footnotes' ? 'footnote' : 'endnote';
    const root = this.#parts[part] ?? undefined;
    const note = childrenOf(child(root, part), name).find(
      ({ attributes }) => attributes.id === id && attributes.type === undefined,
    );
    const lines = linesIn(this.read(note, 'note'));
    return lines.length > 0
      ? [{ type: 'paragraph', kind: 'note', lines: [`${mark} ${lines.join(' ')}`.trimStart()] }]
      : [];
  }
}

function asKind(block: Block, kind: LineKind): Block {
  if (block.type === 'paragraph') return { ...block, kind };
  return { type: 'paragraph', kind, lines: linesIn([block]) };
}
